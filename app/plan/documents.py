"""Targets of documents that other programs make: Microsoft's list of endpoints, recordings and bookmarks of browsers.

These say where something is, not which page has to answer there: an answer of any HTTP status is as expected.
"""

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from app.model.plan import Expectation, Expected, PlanFault, SkipReason
from app.plan.collecting import Collector, Piece
from app.plan.faults import PlanError

_ANSWERS = Expectation(Expected.ANSWERS)
_ORIGIN = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,30}):(?://(?:[^/?#\\\s]*@)?([^/?#\\\s]+))?")
_SCHEMES = {"http": "http", "https": "https", "ws": "http", "wss": "https"}  # a WebSocket begins with HTTP
# The address comes first in what every browser writes, before icons of many kilobytes.
_LINK = re.compile(r'<a\s[^<>"]{0,99}?href\s*=\s*"([^"<>]{0,8192})"[^<>]*>([^<]{0,500})', re.IGNORECASE)


def read_endpoints(areas: Sequence[Any], collector: Collector) -> None:
    """Collect what endpoints.office.com lists: names and ports per service area; networks and UDP are left out.

    Format: learn.microsoft.com/microsoft-365/enterprise/microsoft-365-ip-web-service.
    """
    for number, area in enumerate(areas, 1):
        if collector.full:
            collector.too_many(number)
            return
        if not isinstance(area, dict):
            collector.skip(number, SkipReason.NO_TARGET)
            continue
        names, networks = _texts(area.get("urls")), _texts(area.get("ips"))
        tcp, udp = area.get("tcpPorts"), area.get("udpPorts")
        ports = tuple(filter(None, re.split(r"[\s,]+", tcp))) if isinstance(tcp, str) else ()
        words = (area.get("serviceAreaDisplayName") or area.get("serviceArea"), area.get("category"), area.get("notes"))
        note = ", ".join(word for word in words if isinstance(word, str) and word)
        ports = ports or (("udp",) if udp else ("",))
        pieces = (Piece(name, port, note, expectation=_ANSWERS) for name in names for port in ports)
        collector.take_all(number, pieces)
        collector.take_all(number, map(Piece, networks))
        if not names and not networks:
            collector.skip(number, SkipReason.NO_TARGET, note)


def read_har(document: Mapping[str, Any], collector: Collector) -> None:
    """Collect the origins that a recording of a browser holds (HAR 1.2), each once, without paths and queries."""
    log = document["log"]
    entries = log.get("entries") if isinstance(log, dict) else None
    if not isinstance(entries, list):
        raise PlanError(PlanFault.WRONG_TYPE, key="entries")
    seen: set[str] = set()
    for number, entry in enumerate(entries, 1):
        request = entry.get("request") if isinstance(entry, dict) else None
        url = request.get("url") if isinstance(request, dict) else None
        origin = _origin(url) if isinstance(url, str) else ""
        if origin in seen:
            continue
        seen.add(origin)
        if collector.full:
            collector.too_many(number)
            return
        if origin:
            collector.take(number, Piece(origin, expectation=_ANSWERS))
        else:
            collector.skip(number, SkipReason.NO_TARGET)


def read_bookmarks(text: str, collector: Collector) -> bool:
    """Collect the links of bookmarks in HTML, as every browser exports them; False where there is none."""
    found = _LINK.findall(text)
    links = [(html.unescape(url), html.unescape(title).strip()) for url, title in found if not url.startswith("#")]
    _take_links(links, collector)
    return bool(links)


def read_bookmark_tree(tree: Mapping[str, Any], collector: Collector) -> None:
    """Collect the links of bookmarks in JSON: Chromium's own file, or a backup of Firefox."""
    titles = ((entry.get("url") or entry["uri"], entry.get("name") or entry.get("title")) for entry in _links(tree))
    _take_links(((url, title if isinstance(title, str) else "") for url, title in titles), collector)


def _take_links(links: Iterable[tuple[str, str]], collector: Collector) -> None:
    for number, (url, title) in enumerate(links, 1):
        if not collector.take_all(number, [Piece(url, note=title, expectation=_ANSWERS)]):
            return


def _links(value: Any) -> Iterator[dict[str, Any]]:
    """Yield what has an address, in the order of a tree, which is not deep."""
    if isinstance(value, dict):
        if isinstance(value.get("url") or value.get("uri"), str):
            yield value
            return
        value = list(value.values())
    for inner in value if isinstance(value, list) else ():
        yield from _links(inner)


def _origin(url: str) -> str:
    """Return scheme, host and port; of a URL without a host its scheme."""
    found = _ORIGIN.match(url)
    if found is None:
        return ""
    scheme = found[1].lower()
    return f"{_SCHEMES.get(scheme, scheme)}://{found[2].lower()}" if found[2] else f"{scheme}:"


def _texts(value: Any) -> list[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []
