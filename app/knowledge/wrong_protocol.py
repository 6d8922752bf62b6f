"""Requests that met another protocol: the answer is no HTTP, or HTTP that says so."""

import re

from app.knowledge import commands, phrases
from app.knowledge.answer import body_of, response_of
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.fault import Fault
from app.knowledge.findings import also, protocol_of, service_of
from app.knowledge.values import attempt_match, fault_match, scheme_of
from app.model.names import Certainty, CheckName, Severity, StepName
from app.model.words import N

_BAD_STATUS_LINE = "http.client.BadStatusLine"
# A TLS alert as it is shown: type, version, length and level cannot be printed, what is wrong may be (70 is "F").
_ALERT = re.compile("\N{REPLACEMENT CHARACTER}{5,7}.?")
# What servers write that meet HTTP on a TLS port: nginx, Apache, Go's net/http, Tomcat and Jetty, IIS, HAProxy.
_SAYS_SO = re.compile(
    r"plain http request was sent to https port"
    r"|speaking plain http to an ssl-enabled server"
    r"|sent an http request to an https server"
    r"|combination of host and port requires tls"
    r"|(?:must|should|need to) (?:be accessed|use|access)[^<]{0,40}https"
    r"|only (?:accepts|supports|speaks) https"
    r"|reason: you're speaking plain http",
    re.IGNORECASE,
)


def _over_http(fault: Fault) -> bool:
    """Tell whether a plain request to the target itself failed."""
    if not fault.at(StepName.REQUEST, StepName.RESPONSE):
        return False
    return scheme_of(fault.attempt, fault.failure.hop) == "http"


def _plain_to_tls_port(facts: CaseFacts) -> Match | None:
    fault, found = facts.fault, protocol_of(facts)
    speaks_tls = found is not None and found.speaks_tls
    if fault is None:
        return _says_so(facts)
    if not _over_http(fault):
        return None
    response = response_of(fault.attempt, fault.failure.hop)
    start = response.start if response is not None else ""
    if _ALERT.fullmatch(start) and fault.find(_BAD_STATUS_LINE) >= 0:
        match = fault_match(facts, fault, Certainty.CONFIRMED if speaks_tls else Certainty.LIKELY)
    elif speaks_tls and not start and (fault.closed or fault.broken_off):
        match = fault_match(facts, fault, Certainty.LIKELY)
    else:
        return None
    return also(match, "findings.protocol") if speaks_tls else match


def _says_so(facts: CaseFacts) -> Match | None:
    """A page of the server that explains the mistake."""
    attempt, answer = facts.last, facts.answer
    if attempt is None or answer is None or answer.response.status != 400 or answer.by_proxy:
        return None
    body = body_of(attempt, answer.hop)
    if scheme_of(attempt, answer.hop) != "http" or body is None or not _SAYS_SO.search(body.start):
        return None
    return attempt_match(facts, attempt, Certainty.CONFIRMED, answer.step_index)


def _not_http(facts: CaseFacts) -> Match | None:
    from app.probe import greeting  # with it come ssl and http.client, which a window does not wait for

    fault, found = facts.fault, protocol_of(facts)
    if fault is None or not fault.at(StepName.RESPONSE) or fault.find(_BAD_STATUS_LINE) < 0:
        return None
    response = response_of(fault.attempt, fault.failure.hop)
    start = response.start if response is not None else ""
    service = greeting.service_of(start.encode()) if start else ""
    if service and service != "HTTP":
        return fault_match(facts, fault, Certainty.CONFIRMED, service=service, banner=start)
    service = service_of(found)
    if not service or service == "HTTP" or start.startswith("HTTP/"):
        return None
    return also(fault_match(facts, fault, Certainty.LIKELY, service=service, banner=start), "findings.protocol")


CASES = (
    Case(
        id="http.plain_to_tls_port",
        severity=Severity.FAILURE,
        when=_plain_to_tls_port,
        asks=(CheckName.PROTOCOL,),
        texts=Texts(
            short=N("Case", "Port expects encryption"),
            headline=N("Case", "The server expects an encrypted connection on this port"),
            summary=N("Case", "The request went to {host}, port {port}, without encryption; this port speaks TLS."),
            causes=(
                Cause(
                    N("Case", "The address begins with http instead of https"),
                    N("Case", "A port other than 80 or 443 does not show which of the two it wants."),
                    Certainty.LIKELY,
                ),
                phrases.WRONG_PORT,
                Cause(
                    N("Case", "The server was changed to encryption only"),
                    N("Case", "Links, bookmarks and settings from before still begin with http."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Test with https:// instead of http://."),
                N("Case", "In another program, switch on encryption (TLS, SSL) for port {port}."),
                phrases.CHECK_PORT,
            ),
            admin=(N("Case", "Check whether a redirect or proxy server sends plain requests to port {port}."),),
            operator=(
                N("Case", "Redirect from http to https on the port for http, and correct links that lack the s."),
                N("Case", "If a reverse proxy asks this server, let it ask with https."),
            ),
            commands=(*commands.CERTIFICATES, *commands.FETCH),
        ),
    ),
    Case(
        id="http.not_http",
        severity=Severity.FAILURE,
        when=_not_http,
        asks=(CheckName.PROTOCOL,),
        texts=Texts(
            short=N("Case", "Not a web server"),
            headline=N("Case", "Another kind of service answers on this port"),
            summary=(
                N("Case", "{host} answered on port {port} with {service}, not as a web server: {banner}"),
                N("Case", "{host} answered on port {port} with {service}, not as a web server."),
            ),
            causes=(
                Cause(
                    N("Case", "The port belongs to another service"),
                    N("Case", "Web servers usually use port 80 or 443; this one speaks {service}."),
                    Certainty.LIKELY,
                ),
                phrases.WRONG_ADDRESS,
            ),
            you=(
                phrases.CHECK_PORT,
                N("Case", "Use a program that speaks {service}, if that is what you want."),
                N("Case", "Test as TCP, to see how the service greets."),
            ),
            admin=(N("Case", "Check whether a port forwarding leads to the wrong service."),),
            operator=(N("Case", "Check which program listens on port {port}."),),
            commands=(*commands.PORT, *commands.LISTENER_THERE),
        ),
    ),
)
