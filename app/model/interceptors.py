"""Products that open encrypted connections and sign them anew, known by the names in their certificates.

Each row is a product and the names it puts into the issuer of what it signs: by default, or as its maker's manual
writes. Only whole words count, so that no ordinary issuer is taken for one ("Sophos" is not in "Philosophos").
"""

import re
from collections.abc import Iterable

_PRODUCTS = (
    ("Zscaler", r"zscaler"),
    ("Netskope", r"netskope|goskope"),
    ("Fortinet", r"fortinet|forti(?:gate|proxy|client|sase|web)"),
    ("Palo Alto Networks", r"palo ?alto(?: networks)?|pan-os|prisma access|globalprotect"),
    ("Cisco Umbrella", r"cisco umbrella|opendns"),
    ("Cisco Secure Access", r"cisco secure (?:access|web appliance|firewall)|ironport"),
    ("Sophos", r"sophos|astaro|cyberoam"),
    ("Kaspersky", r"kaspersky(?: lab)?"),
    ("ESET", r"eset"),
    ("Bitdefender", r"bitdefender"),
    ("Avast", r"avast!?"),
    ("AVG", r"avg"),
    ("Norton", r"norton web/mail shield"),
    ("Avira", r"avira"),
    ("Dr.Web", r"dr\.? ?web|doctor web"),
    ("G DATA", r"g data(?: software)?"),
    ("Trend Micro", r"trend ?micro"),
    ("McAfee", r"mcafee"),
    ("Trellix", r"trellix"),
    ("Skyhigh Security", r"skyhigh"),
    ("Blue Coat", r"blue ?coat|proxysg"),
    ("Symantec Web Security", r"symantec (?:web security|cloud|endpoint|proxysg)[a-z ]*"),
    ("WatchGuard", r"watchguard|fireware"),
    ("Barracuda", r"barracuda"),
    ("Check Point", r"check ?point"),
    ("Forcepoint", r"forcepoint|websense"),
    ("SonicWall", r"sonicwall"),
    ("Cato Networks", r"cato networks"),
    ("Menlo Security", r"menlo security"),
    ("iboss", r"iboss"),
    ("Cloudflare Gateway", r"cloudflare (?:for teams|gateway|zero trust|managed)|gateway ca - cloudflare"),
    ("Untangle", r"untangle"),
    ("pfSense", r"pfsense"),
    ("OPNsense", r"opnsense"),
    ("Squid", r"squid"),
    ("Smoothwall", r"smoothwall"),
    ("Lightspeed", r"lightspeed(?: systems| filter)?"),
    ("Securly", r"securly"),
    ("GoGuardian", r"goguardian"),
    ("Linewize", r"linewize"),
    ("ContentKeeper", r"contentkeeper"),
    ("NetSpark", r"netspark"),
    ("Net Nanny", r"net ?nanny|contentwatch"),
    ("Covenant Eyes", r"covenant eyes"),
    ("NetSupport", r"netsupport"),
    ("AdGuard", r"adguard"),
    ("mitmproxy", r"mitmproxy"),
    ("Fiddler", r"fiddler(?:root)?|do_not_trust_fiddlerroot"),
    ("Charles", r"charles (?:web debugging )?proxy|xk72"),
    ("Burp Suite", r"portswigger|burp ?suite"),
    ("OWASP ZAP", r"owasp (?:zap|zed attack proxy)|zed attack proxy|zaproxy"),
    ("Proxyman", r"proxyman"),
    ("HTTP Toolkit", r"http toolkit"),
    ("Superfish", r"superfish"),
)

_PATTERNS = tuple(
    (product, re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])", re.IGNORECASE)) for product, words in _PRODUCTS
)


def product_in(names: Iterable[str]) -> str:
    """Return the product named first in these names of issuers, or an empty text."""
    for name in names:
        for product, pattern in _PATTERNS:
            if pattern.search(name):
                return product
    return ""
