"""What each check showed, in a few words."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.explanation import duration
from app.gui.labels import fill
from app.limits import CLOCK_OFF_SECONDS, SHORT_TEXT_CHARACTERS
from app.model.finding import (
    AddressesFinding,
    ClockFinding,
    Finding,
    LocalFinding,
    NamesFinding,
    PortalFinding,
    ProtocolFinding,
    ProxyFinding,
    ServiceFinding,
    TrustFinding,
)
from app.model.words import Words
from app.text import display_text

translate = QCoreApplication.translate


def finding_text(finding: Finding, words: Words) -> str:
    """Return what a check showed."""
    return _SAYERS[type(finding)](finding, words)


def _addresses(found: AddressesFinding, _words: Words) -> str:
    if found.neighbour == "silent":
        template = translate("Check", "no device answers at {address}, the next one on the way")
        return _value(template, "address", found.neighbour_address)
    good = sum(not one.code for one in found.tried)
    return _share(translate("Check", "accept connections: {good} of {all}"), good, len(found.tried))


def _names(found: NamesFinding, _words: Words) -> str:
    good = sum(bool(one.addresses) for one in found.servers)
    return _share(translate("Check", "gave an address: {good} of {all}"), good, len(found.servers))


def _share(template: str, good: int, all: int) -> str:
    return fill(template, good=str(good), all=str(all))


def _trust(found: TrustFinding, _words: Words) -> str:
    if found.interceptor:
        return _value(translate("Check", "signed by {name}, which inspects connections"), "name", found.interceptor)
    if found.issuer_missing:
        return translate("Check", "an issuer is missing in the chain")
    return {
        (True, True): translate("Check", "the usual roots accept it"),
        (True, False): translate("Check", "the bundled roots accept it, those of this system do not"),
        (False, True): translate("Check", "only the roots of this system accept it"),
        (False, False): translate("Check", "no known root accepts it"),
    }[found.bundled == 0, found.system == 0]


def _protocol(found: ProtocolFinding, _words: Words) -> str:
    if found.client_certificate_requested:
        return translate("Check", "the server asks for a certificate of the client")
    if found.speaks_tls:
        good = [one.how for one in found.handshakes if one.ok]
        if good:
            return _value(translate("Check", "speaks {name}"), "name", good[0].replace("TLSv", "TLS "))
        return translate("Check", "speaks TLS, but agrees to no version or cipher that was tried")
    if found.service or found.http_status:
        return _value(translate("Check", "speaks {name}, not TLS"), "name", found.service or "HTTP")
    return translate("Check", "says nothing that could be recognised")


def _proxy(found: ProxyFinding, _words: Words) -> str:
    if found.proxy_code:
        return _value(translate("Check", "the proxy cannot be reached ({code})"), "code", found.proxy_code)
    if found.direct_code:
        return _value(translate("Check", "it fails without the proxy too ({code})"), "code", found.direct_code)
    return translate("Check", "the host can be reached without the proxy")


def _local(found: LocalFinding, _words: Words) -> str:
    if found.local_target:
        if found.on_port:
            return translate("Check", "a program listens on the port")
        return translate("Check", "no program listens on the port")
    if found.interface_up is False:
        return translate("Check", "no network is connected")
    if found.default_route is False:
        return translate("Check", "there is no way to other networks")
    return translate("Check", "a network is connected")


def _service(found: ServiceFinding, _words: Words) -> str:
    good = ", ".join(str(one.port) for one in found.ports if not one.code)
    if not good:
        return translate("Check", "none of them answers")
    return _value(translate("Check", "these answer: {ports}"), "ports", good)


def _clock(found: ClockFinding, words: Words) -> str:
    if found.difference is None:
        return translate("Check", "the server told no time to compare with")
    if abs(found.difference) < CLOCK_OFF_SECONDS:
        return translate("Check", "the clock is right")
    template = translate("Check", "the clock differs from the server’s by {duration}")
    return fill(template, duration=duration(abs(found.difference), words))


def _portal(found: PortalFinding, _words: Words) -> str:
    return translate("Check", "a login page answers") if found.portal else translate("Check", "there is none")


def _value(template: str, name: str, value: str) -> str:
    return fill(template, **{name: display_text(value, SHORT_TEXT_CHARACTERS)})


_SAYERS: dict[type, Callable[[Any, Words], str]] = {
    AddressesFinding: _addresses,
    NamesFinding: _names,
    TrustFinding: _trust,
    ProtocolFinding: _protocol,
    ProxyFinding: _proxy,
    LocalFinding: _local,
    ServiceFinding: _service,
    ClockFinding: _clock,
    PortalFinding: _portal,
}
