"""Service: do usual ports of the target's host answer? Only for one target that a person tests by hand."""

from time import perf_counter

from app import limits
from app.checks.check import Check, NotApplicable, Subject
from app.checks.elsewhere import elsewhere
from app.checks.host import at_most, infos, is_here, looked_up, through_proxy
from app.model.finding import PortTried, ServiceFinding
from app.model.names import CheckName, Leg, StepName, Touches
from app.probe.resolve import AddressInfo
from app.probe.several import Several
from app.probe.side_by_side import SideBySide, Tried
from app.probe.waiting import current

# What most hosts offer; a mail server rather its other mail ports (IANA's registry of service names and ports).
_USUAL = (443, 80, 22)
_MAIL = (993, 587, 25, 465, 143, 110, 995)
_PORTS = 3  # at most: a look around, no scan


def usual_ports(port: int) -> tuple[int, ...]:
    """Return the ports that are tried beside the target's own."""
    likely = (*_MAIL[:2], 443) if port in _MAIL else _USUAL
    return tuple(one for one in dict.fromkeys((*likely, *_USUAL)) if one != port)[:_PORTS]


def try_ports(subject: Subject) -> ServiceFinding:
    """Connect to each of the usual ports, side by side, and close again at once."""
    if not _applies(subject):
        raise NotApplicable
    began = perf_counter()
    found = _one_a_family(infos(subject, subject.target.port))
    codes: dict[int, list[str]] = {port: [] for port in usual_ports(subject.target.port)}

    def note(tried: Tried) -> None:
        codes[tried.port].append(tried.code)

    with Several(current()) as several:
        connections = SideBySide(several, note)
        for port in codes:
            for family, kind, proto, name, address in found:
                connections.begin((family, kind, proto, name, (address[0], port, *address[2:])))
        ends = perf_counter() + at_most(limits.CHECK_CONNECT_SECONDS)
        while connections.under_way() and (ready := several.wait(ends)):
            connections.take(ready)
        connections.give_up()
    ports = tuple(PortTried(port=port, code=min(told, key=_weight)) for port, told in codes.items() if told)
    return ServiceFinding(seconds=perf_counter() - began, ports=ports)


def _applies(subject: Subject) -> bool:
    """Tell whether there is anything to try: this computer says by itself what listens here."""
    addresses = looked_up(subject)
    here = bool(addresses) and all(map(is_here, addresses))
    return not here and not through_proxy(subject) and elsewhere(subject) is None


def _one_a_family(found: list[AddressInfo]) -> list[AddressInfo]:
    first: dict[int, AddressInfo] = {}
    for info in found:
        first.setdefault(info[0], info)
    return list(first.values())


def _weight(code: str) -> int:
    """Order codes by how much they say of a host: taken, refused by it, anything else."""
    return {"": 0, "ECONNREFUSED": 1}.get(code, 2)


def _named_ports(subject: Subject) -> tuple[str, ...]:
    return tuple(map(str, usual_ports(subject.target.port))) if _applies(subject) else ()


SERVICE = Check(
    CheckName.SERVICE,
    try_ports,
    limits.CHECK_SECONDS,
    Touches.TARGET_HOST,
    details=_named_ports,
    early=frozenset({(StepName.CONNECT, Leg.TARGET)}),
    follows=True,
)
