"""Hosts and addresses of a report under other names, and an answer of support with the real ones again.

A name keeps what a diagnosis needs of it: `host-1.example` is a domain, `sub-2.host-1.example` a name below it (`www`
and `*` stay), `host-3` a name without a domain, `ip-4` an IPv4 and `ip6-5` an IPv6 address, `certificate-6` a
certificate's fingerprint or serial number. The same original has the same alias everywhere in the report. Loopback
addresses, `0.0.0.0`, `::` and `localhost` stay: they are the same on every computer.

Names are found in the fields that hold one, in every URL, and in texts of servers and people by their looks. Whatever
shares a domain with one of them is replaced too, wherever it stands.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from unicodedata import normalize
from urllib.parse import unquote

import msgspec

from app.model.handover import ALIAS, AliasMap, code_of
from app.model.report import Removed, RemovedCount, Report
from app.report import names
from app.report.texts import map_texts
from app.text import ELLIPSIS

# Closed sets of words, codes and versions: a host that happens to be called "timeout" must not change them.
# fmt: off
_CODES = frozenset({
    "alert", "alpn", "app", "auth_scheme", "bases", "case", "cipher", "code", "direct_code", "errno", "evidence",
    "exception", "family", "gai", "how", "icmp_code", "id", "interceptor", "language", "libraries", "machine",
    "method", "name", "neighbour", "openssl", "other_name", "outcome", "product", "proxy_code", "proxy_source",
    "python", "rcode", "scheme", "service", "signature", "ssl_reason", "step", "system",
    "tls_version", "version", "what",
})
# fmt: on
_FINGERPRINTS = frozenset({"serial", "sha256"})  # public logs of certificates tell the host to everybody
_HOSTS = frozenset({"host", "host_ascii", "server_name", "other_host", "endpoint", "proxy"})
# Of which nobody knows what stands in them.
# fmt: off
_FOREIGN = frozenset({
    "banner", "common_name", "contact", "data", "headers", "issuer_name", "names", "no_proxy", "note", "reading",
    "readings", "source", "start", "text", "title",
})
# fmt: on
_KEPT_LABELS = frozenset({"*", "www"})  # they say nothing, and much about what a certificate is valid for
_LOOKS_TAKEN = re.compile(r"(?:host|sub|ip6?|certificate)-(\d{1,9})", re.I)


def with_aliases(report: Report) -> tuple[Report, AliasMap]:
    """Return the report without the names of hosts and without addresses, and what stands for what.

    A report that has aliases already stays as it is, with an empty map.
    """
    if report.aliases:
        return report, AliasMap(report.id, report.created)
    aliases = _Aliases()
    map_texts(report, aliases.learn)
    replaced = map_texts(report, aliases.replace)
    addresses = sum(alias.startswith("ip") for alias in aliases.originals)
    counts = (RemovedCount(Removed.HOSTS, len(aliases.hosts)), RemovedCount(Removed.ADDRESSES, addresses))
    removed = (*report.removed, *(one for one in counts if one.count))
    pairs = tuple(aliases.originals.items())
    return msgspec.structs.replace(replaced, aliases=True, removed=removed), AliasMap(report.id, report.created, pairs)


def expand(text: str, map: AliasMap) -> str:
    """Return a text with the originals in place of the aliases; what the map does not know stays."""
    originals = dict(map.pairs)

    def original(match: re.Match[str]) -> str:
        before, alias = _known(match.group(), originals)
        return before + originals[alias] if alias else match.group()

    return ALIAS.sub(original, text)


def maps_for(text: str, maps: Iterable[AliasMap]) -> tuple[AliasMap, ...]:
    """Return the maps, in their order, that an answer can be about: those of the reports that it names by their code.

    Where it names none, those that know every alias in the text: every report has a `host-1`, and a real name of the
    wrong report would mislead. Empty where no alias stands in the text.
    """
    found = {match.group() for match in ALIAS.finditer(text)}
    known = [(one, sum(bool(_known(alias, originals)[1]) for alias in found)) for one, originals in _originals(maps)]
    named = tuple(one for one, count in known if count and code_of(one.report).lower() in text.lower())
    return named or tuple(one for one, count in known if found and count == len(found))


def _originals(maps: Iterable[AliasMap]) -> Iterator[tuple[AliasMap, Mapping[str, str]]]:
    return ((one, dict(one.pairs)) for one in maps)


def _known(name: str, originals: Mapping[str, str]) -> tuple[str, str]:
    """Return the alias in a name and what support made up before it; an empty alias where it is none of these."""
    before, alias = "", name.lower()
    while alias not in originals and "." in alias:
        label, _, alias = alias.partition(".")
        before += f"{label}."
    return before, alias if alias in originals else ""


class _Aliases:
    """What is known of the names in one report, and the aliases given so far.

    Attributes:
        originals: each alias with the spelling in which its original stood first.
        hosts: those aliases that stand for a whole name.
    """

    def __init__(self) -> None:
        self.originals: dict[str, str] = {}
        self.hosts: set[str] = set()
        self._single: set[str] = set()  # names without a domain
        self._bases: set[str] = set()  # domains, everything below which is replaced
        self._known: set[str] = set()  # whole names, to recognise one that was cut
        self._taken: set[int] = set()
        self._numbers = itertools.count(1)
        self._aliases: dict[str, str] = {}
        self._texts: dict[str, str] = {}

    def learn(self, field: str, text: str) -> str:
        """Take note of the hosts that a text names; returns the text."""
        if field in _CODES:
            return text
        self._taken.update(int(number) for number in _LOOKS_TAKEN.findall(text))
        if field in _HOSTS and (match := names.NAME.match(text)):
            self._add(match.group())
        for name in names.hosts_of_urls(text if field != "url" or "://" in text else f"://{text}"):
            self._add(name)
        if field in _FOREIGN:
            for name in names.host_like(text):
                self._add(name)
        return text

    def _add(self, name: str) -> None:
        key = names.canonical(name)
        if names.is_this_computer(key) or names.address_of(key) is not None or key.isdecimal():
            return
        self._known.add(key)
        if "." in key:
            self._bases.add(names.base_of(key))
        else:
            self._single.add(key)

    def replace(self, field: str, text: str) -> str:
        """Return a text with aliases in place of what is known."""
        if field in _CODES or not text:
            return text
        if field in _FINGERPRINTS:
            return self._alias(text, "certificate-{}", text)
        if text not in self._texts:
            self._texts[text] = self._replaced(text)
        return self._texts[text]

    def _replaced(self, text: str) -> str:
        replaced = names.TOKEN.sub(self._token, text)
        plain = normalize("NFKC", unquote(replaced))
        if plain != replaced:  # a name written in another way: only then is the text worth less than the name
            again = names.TOKEN.sub(self._token, plain)
            if again != plain:
                return again
        return replaced

    def _token(self, match: re.Match[str]) -> str:
        token = match.group()
        if match.lastgroup == "escape":
            return token
        if match.lastgroup == "name":
            return self._name(token, match)
        inner = match["bracketed"] or match["address"]
        found = self._address_in(inner)
        if found == inner:  # an address that stays: so do its brackets
            return token
        return found or token.replace(inner, names.NAME.sub(lambda one: self._name(one[0], one), inner))

    def _address_in(self, text: str) -> str:
        """Return the alias of an IPv6 address with what surrounds it: a full stop, a colon, a port without brackets."""
        bare = text.strip(".")
        bare = bare if bare.endswith("::") else bare.rstrip(":")
        bare = bare if bare.startswith("::") else bare.lstrip(":")
        for candidate in (bare, bare.rpartition(":")[0]):
            if (address := names.address_of(candidate)) is not None:
                return text.replace(candidate, self._address(candidate, address), 1)
        return ""

    def _address(self, token: str, address: names.Address) -> str:
        if names.says_nothing(address):
            return token
        return self._alias(str(address), "ip-{}" if address.version == 4 else "ip6-{}", str(address))

    def _name(self, token: str, match: re.Match[str]) -> str:
        key = names.canonical(token)
        if (address := names.address_of(key)) is not None:
            return self._address(token, address)
        if names.is_this_computer(key):
            return token
        if match.string.startswith(ELLIPSIS, match.end()) and self._is_cut(key):
            return ""
        if alias := self._known_name(token, key):
            return alias
        if match.string.startswith("\\", match.start() - 1) and len(token) > 1:  # a line break that was written as \n
            alias = self._known_name(token[1:], key[1:])
            return f"{token[0]}{alias}" if alias else token
        return token

    def _known_name(self, token: str, key: str) -> str:
        """Return the alias of a name, or of the one that a sentence without a space behind it begins with."""
        labels = key.split(".")
        for end in range(len(labels), 1, -1):
            name = ".".join(labels[:end])
            if names.base_of(name) in self._bases:
                alias = self._domain_name(token if end == len(labels) else name, name)
                return ".".join((alias, *labels[end:]))
        if self._single.isdisjoint(labels):
            return ""
        aliases = {one: self._alias(one, "host-{}", one) for one in labels if one in self._single}
        self.hosts.update(aliases.values())
        return ".".join(aliases.get(one, one) for one in labels)

    def _domain_name(self, token: str, name: str) -> str:
        base = names.base_of(name)
        alias = self._alias(base, "host-{}.example", base)
        if name != base:
            below = name.removesuffix(f".{base}").split(".")
            kept = (label if label in _KEPT_LABELS else self._label(label) for label in below)
            alias = ".".join((*kept, alias))
            self.originals.setdefault(alias, token.lower())
        self.hosts.add(alias)
        return alias

    def _label(self, label: str) -> str:
        if (key := f"{label}.") not in self._aliases:  # the dot tells it from a name without a domain
            self._aliases[key] = f"sub-{self._number()}"
        return self._aliases[key]

    def _alias(self, key: str, form: str, original: str) -> str:
        if key not in self._aliases:
            alias = self._aliases[key] = form.format(self._number())
            self.originals[alias] = original.lower()
        return self._aliases[key]

    def _number(self) -> int:
        """Return a number that no name in the report has already: an alias must not be somebody's real name."""
        return next(number for number in self._numbers if number not in self._taken)

    def _is_cut(self, key: str) -> bool:
        """Whether the text ends within this name, so that nobody can look it up."""
        return ("." in key and key.replace(".", "").isdecimal()) or any(name.startswith(key) for name in self._known)
