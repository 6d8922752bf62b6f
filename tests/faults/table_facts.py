"""Faults that neither this platform nor stock Python can make (‡): proved by the facts they would leave."""

import msgspec

from app.model.attempt import Codes
from app.model.facts import BodyFacts, ResponseFacts, TlsFacts
from app.model.finding import Findings, ProxyFinding
from app.model.names import StepName
from tests.faults.rows import FactsRow
from tests.knowledge.factories import (
    ENVIRONMENT,
    PROTOCOL_ERROR,
    REQUESTS_ERROR,
    certificate,
    connect_failed,
    connected,
    errno,
    exchange_failed,
    handshaken,
    link,
    reached,
    requested,
    resolved,
    responded,
    step,
    verification_failed,
)

ABORTED = (link(REQUESTS_ERROR), link(PROTOCOL_ERROR))
L_ABORTED = errno("ConnectionAbortedError", "ECONNABORTED")
W_ABORTED = link("ConnectionAbortedError", Codes(winerror=10053, errno="WSAECONNABORTED"))


def pac():
    """A timeout on a computer whose system uses a proxy script."""
    facts = connect_failed(link("TimeoutError", Codes(errno="ETIMEDOUT")), seconds=5.0)
    found = Findings(proxy=ProxyFinding(seconds=0.1, direct_code="timeout", pac=True))
    return msgspec.structs.replace(facts, findings=found, environment=ENVIRONMENT)


def old_tls(version: str):
    """A page over an old version."""
    old = step(StepName.TLS, TlsFacts(server_name="orders.example.com", version=version))
    return reached(resolved(), connected(), old, requested(), responded(200, "OK"))


def short_body():
    """A body that ended before its Content-Length, without an exception."""
    opened = (resolved(), connected(), handshaken(), requested(), responded(200, "OK", ("Content-Length", "4096")))
    return reached(*opened, step(StepName.BODY, BodyFacts(size=700, declared=4096)))


def winerror(number: int):
    return connect_failed(link("OSError", Codes(winerror=number)))


ROWS = (
    FactsRow("the interface changed, Linux", ("local.network_changed",),
             exchange_failed(StepName.RESPONSE, ResponseFacts(), *ABORTED, L_ABORTED)),
    FactsRow("the interface changed, Windows", ("local.network_changed",),
             exchange_failed(StepName.RESPONSE, ResponseFacts(), *ABORTED, W_ABORTED)),
    FactsRow("the network was reset", ("local.network_changed",),
             exchange_failed(StepName.RESPONSE, ResponseFacts(), *ABORTED, errno("OSError", "ENETRESET"))),
    FactsRow("a proxy script", ("proxy.pac_ignored",), pac()),
    FactsRow("revoked", ("tls.revoked",), verification_failed(23, certificate(days=90))),
    FactsRow("fewer bytes than promised, and no exception", ("ok.truncated",), short_body()),
    FactsRow("TLS 1.0 agreed", ("ok.old_tls",), old_tls("TLSv1")),
    FactsRow("TLS 1.1 agreed", ("ok.old_tls",), old_tls("TLSv1.1")),
    FactsRow("Windows: refused", ("tcp.refused",), winerror(10061)),
    FactsRow("Windows: timed out", ("tcp.timeout",), winerror(10060)),
    FactsRow("Windows: host unreachable", ("tcp.host_unreachable",), winerror(10065)),
    FactsRow("Windows: network unreachable", ("tcp.network_unreachable", "local.offline"), winerror(10051)),
    FactsRow("Windows: permission denied", ("local.blocked",), winerror(10013)),
    FactsRow("Windows: no buffers", ("local.ports_exhausted",), winerror(10055)),
)  # fmt: skip
