"""Targets that are reached at some of their addresses only: half up is not "works", and not a failure either."""

from app import limits
from app.knowledge import commands
from app.knowledge.addresses import by_family, connections, seconds_lost
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.findings import addresses_of, also
from app.knowledge.values import attempt_match, follow
from app.model.facts import ConnectFacts
from app.model.names import Certainty, CheckName, Leg, Outcome, Severity
from app.model.words import N

# What a computer or network without this family says of itself: nothing is broken there.
_NOT_HERE = frozenset({"ENETUNREACH", "EAFNOSUPPORT", "EADDRNOTAVAIL"})


def _ipv6_broken(facts: CaseFacts) -> Match | None:
    return _broken(facts, "IPv6", "IPv4")


def _ipv4_broken(facts: CaseFacts) -> Match | None:
    return _broken(facts, "IPv4", "IPv6")


def _broken(facts: CaseFacts, family: str, other: str) -> Match | None:
    """Every address of one family fails, and one of the other works."""
    found = by_family(facts)
    codes, works = found.get(family, {}), _working(found.get(other, {}))
    if not codes or _working(codes) or not works:
        return None
    tried = {address for address, _ in connections(facts)}
    if not tried.intersection(codes) and _NOT_HERE.issuperset(codes.values()):
        return None
    return _match(facts, tuple(codes), works, family)


def _partial(facts: CaseFacts) -> Match | None:
    """Of one family some addresses work and some do not."""
    for family, codes in by_family(facts).items():
        works = _working(codes)
        fails = tuple(address for address in codes if address not in works)
        if works and fails:
            return _match(facts, fails, works, family)
    return None


def _working(codes: dict[str, str]) -> tuple[str, ...]:
    return tuple(address for address, code in codes.items() if not code)


def _match(facts: CaseFacts, fails: tuple[str, ...], works: tuple[str, ...], family: str) -> Match | None:
    attempt, finding = facts.last, addresses_of(facts)
    if attempt is None:
        return None
    checked = finding is not None and bool(finding.tried)
    match = attempt_match(
        facts,
        attempt,
        Certainty.CONFIRMED if checked else Certainty.LIKELY,
        _first_failing(facts, fails),
        addresses=fails,
        other_addresses=works,
        family=family,
    )
    if checked:
        match = also(match, "findings.addresses")
    # A failure leads, and so does time that was lost: these say why.
    leads = attempt.outcome is Outcome.REACHED and seconds_lost(facts, family) < limits.FALLBACK_SECONDS
    return match if leads else follow(match)


def _first_failing(facts: CaseFacts, fails: tuple[str, ...]) -> int:
    steps = facts.last.steps if facts.last is not None else ()
    for index, step in enumerate(steps):
        if isinstance(step.facts, ConnectFacts) and step.leg is Leg.TARGET and step.facts.address in fails:
            return index
    return -1


_ROUTE_BROKEN = Cause(
    N("Case", "The way for this kind of address is broken"),
    N("Case", "This network or the provider offers {family}, but does not carry it to the server."),
    Certainty.LIKELY,
)
_NOT_SET_UP = Cause(
    N("Case", "The server does not answer at these addresses"),
    N("Case", "Its service or its firewall may be set up for the other kind only; the entries remain: {addresses}."),
    Certainty.LIKELY,
)
_YOU = (
    N("Case", "Usually nothing: programs use the other address. Some of them wait a long time before they do."),
    N("Case", "Test from another network: if the same addresses fail there, the server is the reason."),
)
_ADMIN = (N("Case", "Check the way to these addresses: {addresses}. These work: {other_addresses}."),)
_OPERATOR = (N("Case", "Check service and firewall at these addresses, or remove their entries: {addresses}."),)
_ASKS = (CheckName.ADDRESSES,)

CASES = (
    Case(
        id="tcp.ipv6_broken",
        severity=Severity.REMARK,
        when=_ipv6_broken,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Only IPv4 works"),
            headline=N("Case", "The server is reached over IPv4, but not over IPv6"),
            summary=N("Case", "{host} does not answer at {addresses} (IPv6), but it does at {other_addresses}."),
            causes=(_ROUTE_BROKEN, _NOT_SET_UP),
            you=_YOU,
            admin=_ADMIN,
            operator=_OPERATOR,
            commands=(*commands.ADDRESSES, *commands.INTERFACES),
        ),
    ),
    Case(
        id="tcp.ipv4_broken",
        severity=Severity.REMARK,
        when=_ipv4_broken,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Only IPv6 works"),
            headline=N("Case", "The server is reached over IPv6, but not over IPv4"),
            summary=N("Case", "{host} does not answer at {addresses} (IPv4), but it does at {other_addresses}."),
            causes=(_NOT_SET_UP, _ROUTE_BROKEN),
            you=_YOU,
            admin=_ADMIN,
            operator=_OPERATOR,
            commands=(*commands.ADDRESSES, *commands.INTERFACES),
        ),
    ),
    Case(
        id="tcp.partial",
        severity=Severity.REMARK,
        when=_partial,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Some addresses fail"),
            headline=N("Case", "The server is reached at some of its addresses only"),
            summary=N("Case", "{host} does not answer at {addresses}, but it does at {other_addresses}."),
            causes=(
                Cause(
                    N("Case", "One of several servers is down"),
                    N("Case", "A name with several addresses often stands for several computers: {addresses} fail."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "An address entry is out of date"),
                    N("Case", "A server may have moved, while its old address is still given out."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The way to these addresses is closed"),
                    N("Case", "A firewall may let only some of the addresses through."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "If the connection sometimes fails or is slow, this is why: programs meet either address."),
                *_YOU[1:],
            ),
            admin=_ADMIN,
            operator=_OPERATOR,
            commands=(*commands.ADDRESSES, *commands.PORT),
        ),
    ),
)
