"""What a failed lookup says together with what each name server said by itself."""

from typing import Any

from app.knowledge.addresses import family_of, is_internal_name, is_nowhere, is_private
from app.knowledge.case import CaseFacts, Match
from app.knowledge.fault import Fault
from app.knowledge.findings import also, names_of
from app.knowledge.values import attempt_match, fault_match, follow
from app.model.facts import ResolveFacts
from app.model.finding import NameServerAnswer, NamesFinding
from app.model.names import Certainty, Leg, Outcome, StepName

_ANSWERED = frozenset({"NOERROR", "NXDOMAIN"})
_NO_DATA = frozenset({"EAI_NODATA", "EAI_ADDRFAMILY"})
_NO_WAY = frozenset({"EHOSTUNREACH", "ENETUNREACH"})
_GAVE_UP = frozenset({"EAI_NONAME", "EAI_AGAIN", "EAI_FAIL"})


def _looking_up(facts: CaseFacts) -> Fault | None:
    fault = facts.fault
    return fault if fault is not None and fault.at(StepName.RESOLVE) and not fault.busy_here else None


def _by_servers(match: Match, found: NamesFinding | None) -> Match:
    return also(match, "findings.names") if found is not None else match


def _said(found: NamesFinding, *rcodes: str) -> tuple[NameServerAnswer, ...]:
    return tuple(one for one in found.servers if one.outcome == "answer" and one.rcode in rcodes)


def _useful(found: NamesFinding) -> tuple[NameServerAnswer, ...]:
    """Return the answers that say something about the name, or that it does not exist."""
    return _said(found, *_ANSWERED)


def _servers(ones: tuple[NameServerAnswer, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.server for one in ones))


def _configured(facts: CaseFacts) -> tuple[str, ...]:
    found = names_of(facts)
    if found is not None:
        return _servers(found.servers)
    return facts.environment.name_servers if facts.environment is not None else ()


def resolver_down(facts: CaseFacts) -> Match | None:
    """No configured name server is of use, for whatever name."""
    fault, found = _looking_up(facts), names_of(facts)
    if fault is None or found is None or not (fault.code in _GAVE_UP or fault.timed_out):
        return None
    if _useful(found) or any(one.other_name == "works" for one in found.servers):
        return None
    if all(one.outcome in ("timeout", "unreachable") for one in found.servers):
        match = fault_match(facts, fault, Certainty.CONFIRMED, addresses=_servers(found.servers))
        return also(match, "findings.names")
    if all(one.other_name == "fails" for one in found.servers):
        # They do answer: that they fail is said first, that they fail for other names too comes with it.
        match = fault_match(facts, fault, Certainty.LIKELY, addresses=_servers(found.servers))
        return follow(also(match, "findings.names"))
    return None


def server_failure(facts: CaseFacts) -> Match | None:
    """A name server answered that it cannot or will not say, or nothing that makes sense."""
    fault, found = _looking_up(facts), names_of(facts)
    if fault is None or fault.code in _NO_DATA:
        return None
    if found is not None:
        failing = tuple(
            one for one in found.servers if one.outcome == "garbage" or (one.rcode and one.rcode not in _ANSWERED)
        )
        if failing and not _useful(found):
            codes = ", ".join(dict.fromkeys(one.rcode for one in failing if one.rcode))
            values: dict[str, Any] = {"addresses": _servers(failing), "code": codes}
            return also(fault_match(facts, fault, Certainty.CONFIRMED, **values), "findings.names")
    if fault.code != "EAI_FAIL":
        return None
    return fault_match(facts, fault, Certainty.LIKELY, addresses=_configured(facts))


def no_address(facts: CaseFacts) -> Match | None:
    """The name exists without an address, or without one of the family that was asked for."""
    fault, found = _looking_up(facts), names_of(facts)
    if fault is None or family_of(fault.attempt.target.host_ascii):
        return None
    known = tuple(dict.fromkeys(address for one in found.servers for address in one.addresses)) if found else ()
    if fault.code in _NO_DATA:
        match = fault_match(facts, fault, Certainty.CONFIRMED, other_addresses=known)
        return _by_servers(match, found)
    if fault.code != "EAI_NONAME" or found is None or known:
        return None
    useful = _useful(found)
    if not useful or any(one.rcode != "NOERROR" for one in useful):
        return None
    return also(fault_match(facts, fault, Certainty.CONFIRMED), "findings.names")


def _unknown_name(facts: CaseFacts) -> tuple[Fault, Certainty] | None:
    """Return the fault when the name is not known, and how sure that is."""
    fault, found = _looking_up(facts), names_of(facts)
    if fault is None or fault.code in _NO_DATA:
        return None
    useful = _useful(found) if found is not None else ()
    if useful and all(one.rcode == "NXDOMAIN" for one in useful):
        return fault, Certainty.CONFIRMED
    if fault.code != "EAI_NONAME":
        return None
    if useful and not any(one.addresses for one in useful):
        return None  # it exists, without an address
    # Only likely: offline systems and damaged answers give this code too (measured), until a name server is asked.
    return fault, Certainty.POSSIBLE if useful else Certainty.LIKELY


def internal_name(facts: CaseFacts) -> Match | None:
    """A name that looks like one of a house or company is not known here."""
    unknown = _unknown_name(facts)
    if unknown is None or not is_internal_name(unknown[0].attempt.target.host_ascii) or unknown[0].failure.hop:
        return None
    # A name server that does not know the name proves that it is unknown here, not that it is known elsewhere.
    match = fault_match(facts, unknown[0], Certainty.LIKELY, addresses=_configured(facts))
    return _by_servers(match, names_of(facts))


def not_found(facts: CaseFacts) -> Match | None:
    """Nobody knows the name."""
    unknown = _unknown_name(facts)
    if unknown is None:
        return None
    match = fault_match(facts, unknown[0], unknown[1], addresses=_configured(facts))
    return _by_servers(match, names_of(facts))


def temporary(facts: CaseFacts) -> Match | None:
    """The resolver gave up for now."""
    fault, found = _looking_up(facts), names_of(facts)
    if fault is None or fault.code != "EAI_AGAIN":
        return None
    if found is not None and _said(found, "NXDOMAIN"):
        return None  # it is known by now that the name does not exist
    return _by_servers(fault_match(facts, fault, Certainty.LIKELY, addresses=_configured(facts)), found)


def timeout(facts: CaseFacts) -> Match | None:
    """The lookup took longer than its limit."""
    fault = _looking_up(facts)
    if fault is None or not fault.timed_out:
        return None
    return fault_match(facts, fault, Certainty.CONFIRMED, addresses=_configured(facts))


def suspicious_answer(facts: CaseFacts) -> Match | None:
    """A public name leads to an address that is not public; that matters most where nobody answers there."""
    attempt = facts.last
    if attempt is None or family_of(attempt.target.host_ascii) or is_internal_name(attempt.target.host_ascii):
        return None
    place, addresses = _answer(facts)
    nowhere, private = tuple(filter(is_nowhere, addresses)), tuple(filter(is_private, addresses))
    odd = nowhere or private
    if not odd or len(nowhere) + len(private) < len(addresses):
        return None
    fault, found = facts.fault, names_of(facts)
    from_server = found is not None and any(set(odd).intersection(one.addresses) for one in found.servers)
    certainty = Certainty.CONFIRMED if from_server and nowhere else Certainty.LIKELY
    if fault is None or not fault.at(StepName.CONNECT) or fault.failure.hop:
        if not nowhere or (fault is None and attempt.outcome is not Outcome.REACHED):
            return None  # a server in a house or company that answers is where it should be
        match = _by_servers(attempt_match(facts, attempt, certainty, place, addresses=odd), found)
        return follow(match)
    match = _by_servers(fault_match(facts, fault, certainty, addresses=odd), found)
    # A refusal from a private address came from a computer there, and an answer that no name server gave is an
    # entry of this computer: in both the name may well be right.
    leads = nowhere or fault.timed_out or fault.code in _NO_WAY
    return match if leads and (from_server or found is None) else follow(match)


def _answer(facts: CaseFacts) -> tuple[int, tuple[str, ...]]:
    """Return the lookup of the typed host among the steps, and its addresses."""
    steps = facts.last.steps if facts.last is not None else ()
    for index, step in enumerate(steps):
        if isinstance(step.facts, ResolveFacts) and step.leg is Leg.TARGET and step.hop == 0:
            return index, step.facts.addresses
    return -1, ()
