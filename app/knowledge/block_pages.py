"""Filters that answer in a server's place, recognised by their hosts, headers and pages as the makers document them.

Those that sign certificates anew are in `app.model.interceptors`.
"""

import re
from collections.abc import Iterable

# Hosts to which filters send people whom they stop.
_BLOCK_HOSTS = (
    ("Cisco Umbrella", r"(?:^|\.)(?:block|malware|phish)\.(?:opendns|umbrella|sse\.cisco)\.com$"),
    ("Zscaler", r"(?:^|\.)gateway\.zscaler[a-z]*\.(?:net|com)$"),
    ("Netskope", r"(?:^|\.)goskope\.com$"),
    ("Securly", r"(?:^|\.)securly\.com$"),
    ("Cloudflare Gateway", r"(?:^|\.)blocked\.teams\.cloudflare\.com$"),
    ("Lightspeed", r"(?:^|\.)lsaccess\.me$"),
)
_BY_HOST = tuple((product, re.compile(pattern, re.IGNORECASE)) for product, pattern in _BLOCK_HOSTS)

# Headers that only a filter sends: (name, value).
_HEADERS = (
    ("Zscaler", "server", r"zscaler"),
    ("Blue Coat", "server", r"bluecoat"),
    ("Forcepoint", "server", r"websense|forcepoint"),
    ("McAfee", "server", r"mcafee web gateway|skyhigh"),
    ("Netskope", "server", r"netskope"),
    ("Fortinet", "server", r"fortig(?:ate|uard)|fortiproxy"),
    ("Cisco Umbrella", "server", r"opendns|cisco umbrella"),
    ("Barracuda", "server", r"barracuda(?!.*waf)"),
    ("iboss", "server", r"\biboss\b"),
    ("e2guardian", "server", r"e2guardian|dansguardian"),
)
_BY_HEADER = tuple((product, name, re.compile(pattern, re.IGNORECASE)) for product, name, pattern in _HEADERS)

# How block pages begin. Each phrase is one that a page about filters would not begin with.
_PAGES = (
    (
        "Fortinet",
        r"fortiguard (?:intrusion prevention|web filtering)[^<]{0,30}(?:access )?block|<title>web filter block",
    ),
    ("Palo Alto Networks", r"<title>web page blocked"),
    ("Sophos", r"<title>[^<]{0,40}(?:sophos[^<]{0,40}block|blocked[^<]{0,40}sophos)"),
    ("Cisco Umbrella", r"block\.opendns\.com|this site is blocked[^<]{0,60}(?:umbrella|opendns)"),
    ("Zscaler", r"<title>[^<]{0,40}zscaler[^<]{0,40}(?:denied|block|notification|access)"),
    ("Forcepoint", r"blockpage\.cgi|<title>[^<]{0,40}(?:forcepoint|websense)[^<]{0,40}block"),
    ("McAfee", r"<title>mcafee web gateway"),
    ("Barracuda", r"<title>[^<]{0,40}barracuda[^<]{0,40}(?:block|denied)"),
    ("SonicWall", r"<title>[^<]{0,40}sonicwall[^<]{0,40}block|this site is blocked by the sonicwall"),
    ("e2guardian", r"(?:e2guardian|dansguardian) - access denied"),
    ("Untangle", r"<title>[^<]{0,40}untangle[^<]{0,40}(?:block|denied|web filter)"),
    ("Pi-hole", r"<title>[^<]{0,20}pi-?hole[^<]{0,40}block|website blocked[^<]{0,40}pi-?hole"),
    ("AdGuard", r"<title>[^<]{0,40}(?:adguard[^<]{0,40}block|blocked by adguard)"),
    ("", r"<title>\s*(?:(?:this )?(?:web ?site|site|web ?page|page|url|content) (?:is |has been )?blocked\b)"),
    (
        "",
        r"<title>\s*(?:web filter(?:ing)? (?:violation|block)|blocked by (?:the |your )?(?:web filter|network|admin))",
    ),
)
_BY_PAGE = tuple((product, re.compile(pattern, re.IGNORECASE)) for product, pattern in _PAGES)


def filter_of(host: str, headers: Iterable[tuple[str, str]], page: str) -> tuple[bool, str]:
    """Tell whether a filter gave this answer, and its name where it has one.

    `host` is the one that answered, `page` the beginning of the content.
    """
    for product, pattern in _BY_HOST:
        if pattern.search(host):
            return True, product
    for name, value in headers:
        for product, header, pattern in _BY_HEADER:
            if name.lower() == header and pattern.search(value):
                return True, product
    for product, pattern in _BY_PAGE:
        if pattern.search(page):
            return True, product
    return False, ""
