"""The words of the checks: what each one looks at, what it showed, and why it was not made."""

from collections.abc import Callable, Iterator
from typing import Any

from app.explanation.formats import duration, fill
from app.limits import CLOCK_OFF_SECONDS, SHORT_TEXT_CHARACTERS
from app.model.finding import (
    AddressesFinding,
    CheckSkipped,
    ClockFinding,
    Finding,
    Findings,
    LocalFinding,
    NamesFinding,
    PortalFinding,
    ProtocolFinding,
    ProxyFinding,
    ServiceFinding,
    TrustFinding,
)
from app.model.names import CheckName
from app.model.words import Words
from app.text import display_text, isolate


def check_text(check: CheckName, words: Words) -> str:
    """Return what a check looks at: "each address by itself"."""
    return {
        #: What a check looks at, in a list
        CheckName.ADDRESSES: words.translate("Check", "Each address by itself"),
        CheckName.NAMES: words.translate("Check", "Each name server by itself"),
        CheckName.TRUST: words.translate("Check", "Who vouches for the certificate"),
        CheckName.PROTOCOL: words.translate("Check", "What is spoken on the port"),
        CheckName.PROXY: words.translate("Check", "The proxy alone, and the way without it"),
        CheckName.LOCAL: words.translate("Check", "This computer and its network"),
        CheckName.SERVICE: words.translate("Check", "Other usual ports of the same host"),
        CheckName.CLOCK: words.translate("Check", "The clock of this computer"),
        CheckName.PORTAL: words.translate("Check", "Whether a login page is in the way"),
    }[check]


def reason_text(reason: str, words: Words) -> str:
    """Return why a check gave no finding."""
    return {
        #: Why a check was not made
        "deadline": words.translate("Check", "not finished: the time was up"),
        "cancelled": words.translate("Check", "stopped"),
        "not_applicable": words.translate("Check", "does not apply here"),
        "not_asked": words.translate("Check", "not made: it would contact another host, and nobody was asked"),
        "failed": words.translate("Check", "failed because of a fault in this program"),
    }.get(reason, words.translate("Check", "not made"))


def finding_text(finding: Finding, words: Words) -> str:
    """Return what a check showed."""
    return _SAYERS[type(finding)](finding, words)


def checks_made(findings: Findings, words: Words) -> Iterator[tuple[str, float | None, str]]:
    """Yield of each check that was asked for: what it looks at, its seconds (None where it never began), its word."""
    for check in CheckName:
        finding = getattr(findings, check.value)
        if finding is None:
            continue
        skipped = isinstance(finding, CheckSkipped)
        said = reason_text(finding.reason, words) if skipped else finding_text(finding, words)
        seconds = None if skipped and not finding.seconds else finding.seconds
        yield check_text(check, words), seconds, said


def _addresses(found: AddressesFinding, words: Words) -> str:
    if found.neighbour == "silent":
        template = words.translate("Check", "no device answers at {address}, the next one on the way")
        return _value(template, "address", found.neighbour_address)
    good = sum(not one.code for one in found.tried)
    return _share(words.translate("Check", "accept connections: {good} of {all}"), good, len(found.tried))


def _names(found: NamesFinding, words: Words) -> str:
    good = sum(bool(one.addresses) for one in found.servers)
    return _share(words.translate("Check", "gave an address: {good} of {all}"), good, len(found.servers))


def _share(template: str, good: int, all: int) -> str:
    return fill(template, {"good": isolate(str(good)), "all": isolate(str(all))})


def _trust(found: TrustFinding, words: Words) -> str:
    if found.interceptor:
        return _value(
            words.translate("Check", "signed by {name}, which inspects connections"), "name", found.interceptor
        )
    if found.issuer_missing:
        return words.translate("Check", "an issuer is missing in the chain")
    return {
        (True, True): words.translate("Check", "the usual roots accept it"),
        (True, False): words.translate("Check", "the bundled roots accept it, those of this system do not"),
        (False, True): words.translate("Check", "only the roots of this system accept it"),
        (False, False): words.translate("Check", "no known root accepts it"),
    }[found.bundled == 0, found.system == 0]


def _protocol(found: ProtocolFinding, words: Words) -> str:
    if found.client_certificate_requested:
        return words.translate("Check", "the server asks for a certificate of the client")
    if found.speaks_tls:
        good = [one.how for one in found.handshakes if one.ok]
        if good:
            return _value(words.translate("Check", "speaks {name}"), "name", good[0].replace("TLSv", "TLS "))
        return words.translate("Check", "speaks TLS, but agrees to no version or cipher that was tried")
    if found.service or found.http_status:
        return _value(words.translate("Check", "speaks {name}, not TLS"), "name", found.service or "HTTP")
    return words.translate("Check", "says nothing that could be recognised")


def _proxy(found: ProxyFinding, words: Words) -> str:
    if found.proxy_code:
        return _value(words.translate("Check", "the proxy cannot be reached ({code})"), "code", found.proxy_code)
    if found.direct_code:
        return _value(words.translate("Check", "it fails without the proxy too ({code})"), "code", found.direct_code)
    return words.translate("Check", "the host can be reached without the proxy")


def _local(found: LocalFinding, words: Words) -> str:
    if found.local_target:
        if found.on_port:
            return words.translate("Check", "a program listens on the port")
        return words.translate("Check", "no program listens on the port")
    if found.interface_up is False:
        return words.translate("Check", "no network is connected")
    if found.default_route is False:
        return words.translate("Check", "there is no way to other networks")
    return words.translate("Check", "a network is connected")


def _service(found: ServiceFinding, words: Words) -> str:
    good = ", ".join(str(one.port) for one in found.ports if not one.code)
    if not good:
        return words.translate("Check", "none of them answers")
    return _value(words.translate("Check", "these answer: {ports}"), "ports", good)


def _clock(found: ClockFinding, words: Words) -> str:
    if found.difference is None:
        return words.translate("Check", "the server told no time to compare with")
    if abs(found.difference) < CLOCK_OFF_SECONDS:
        return words.translate("Check", "the clock is right")
    template = words.translate("Check", "the clock differs from the server’s by {duration}")
    return fill(template, {"duration": isolate(duration(abs(found.difference), words))})


def _portal(found: PortalFinding, words: Words) -> str:
    return (
        words.translate("Check", "a login page answers") if found.portal else words.translate("Check", "there is none")
    )


def _value(template: str, name: str, value: str) -> str:
    return fill(template, {name: isolate(display_text(value, SHORT_TEXT_CHARACTERS))})


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
