"""Two sides to compare: a filter opens the encryption here, and nothing does where the report comes from."""

import dataclasses
from datetime import UTC, datetime, timedelta

import msgspec
import sample_results as samples
import sample_run
from sample_pages import certificate

from app.gui.compared import Side, side_of
from app.gui.entries import Entry
from app.model.attempt import Codes, Failure, Link
from app.model.facts import BodyFacts, ConnectFacts, RequestFacts, ResolveFacts, ResponseFacts, TlsFacts
from app.model.names import Certainty, Kind, Outcome, StepName, StepOutcome
from app.model.params import Params
from app.model.result import Diagnosis, Result

HOST = "shop.example.com"
NOW = datetime.now(UTC).replace(hour=11, minute=4)
replace = msgspec.structs.replace


class Foreign(Entry):
    """A result that was not made on this computer."""

    __slots__ = ()
    foreign = True


def here() -> Result:
    what = samples.target(Kind.HTTPS, HOST, 443, "/")
    chain = (certificate(HOST, "Example Web Filter CA"),)
    steps = (
        samples.step(StepName.RESOLVE, 0, 4, ResolveFacts(HOST, ("192.0.2.81", "192.0.2.82"))),
        samples.step(StepName.CONNECT, 4, 17, ConnectFacts("192.0.2.81", 443, "198.51.100.7")),
        samples.step(StepName.TLS, 21, 31, TlsFacts(HOST, chain=chain), StepOutcome.FAILED),
    )
    links = (
        Link(
            "ssl.SSLCertVerificationError",
            ("ssl.SSLError", "OSError", "Exception"),
            Codes(ssl_reason="CERTIFICATE_VERIFY_FAILED", verify_code=20),
        ),
    )
    params = Params(host=HOST, port=443, endpoint=f"{HOST}:443", subject=HOST, issuer="Example Web Filter CA")
    lead = Diagnosis("tls.unknown_root", Certainty.CONFIRMED, params)
    return samples.result("here", what, Outcome.FAILED, [lead], steps, Failure(StepName.TLS, links))


def there() -> Result:
    what = samples.target(Kind.HTTPS, HOST, 443, "/")
    tls = TlsFacts(HOST, "TLSv1.3", "TLS_AES_256_GCM_SHA384", "", (certificate(HOST, "Example Authority R3"),))
    steps = (
        samples.step(StepName.RESOLVE, 0, 9, ResolveFacts(HOST, ("192.0.2.82", "192.0.2.81"))),
        samples.step(StepName.CONNECT, 9, 12, ConnectFacts("192.0.2.81", 443)),
        samples.step(StepName.TLS, 21, 25, tls),
        samples.step(StepName.REQUEST, 46, 1, RequestFacts("GET", f"https://{HOST}/")),
        samples.step(StepName.RESPONSE, 47, 24, ResponseFacts(200, "OK", "1.1", samples.HEADERS)),
        samples.step(StepName.BODY, 71, 0.3, BodyFacts(900, 900)),
    )
    params = Params(host=HOST, port=443, endpoint=f"{HOST}:443", status=200, status_line="200 OK", seconds=0.07)
    made = samples.result("there", what, Outcome.REACHED, [Diagnosis("ok", Certainty.CONFIRMED, params)], steps)
    environment = replace(samples.ENVIRONMENT, name_servers=("203.0.113.53",), system="Windows 11")
    return replace(made, environment=environment)


def entry(result: Result, minutes: int = 0, kind: type[Entry] = Entry) -> Entry:
    options = result.attempts[-1].options
    return kind(result.id, result.target, options, NOW + timedelta(minutes=minutes), result=result)


def sides() -> tuple[Side, Side]:
    """A result of this computer and one of a report."""
    found = side_of(entry(here())), side_of(entry(there(), 7, Foreign))
    assert found[0] is not None
    assert found[1] is not None
    return found[0], found[1]


def choice() -> tuple[Side, tuple[Side, ...]]:
    """A result, and those that it can be compared with."""
    a, b = sides()
    earlier = entry(replace(there(), id="earlier"), -1500)
    earlier.note = "with VPN"
    third = side_of(earlier)
    assert third is not None
    return a, (b, third)


def runs() -> tuple[Side, Side]:
    """A run of many targets, and a report of them from elsewhere: some work there, and some were not tested."""
    side = side_of(sample_run.run(over=True))
    assert side is not None
    results = side.read()
    there = (*(sample_run.working(one.target, 40) for one in results[:8]), *results[12:])
    return side, dataclasses.replace(side, id="there", note="Headquarters", foreign=True, read=lambda: there)
