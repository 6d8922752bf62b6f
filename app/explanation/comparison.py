"""Words for two results that stand side by side: the first difference, what to know of it, and every fact."""

from app.explanation.changes import case_short
from app.explanation.facts import PART_TITLES, fact_label, fact_value
from app.explanation.formats import duration, fill
from app.model.comparison import Comparison, FactCode, FactPair, FactPart, ReportComparison
from app.model.explanation import ComparedPart, ComparedRow, ExplainedComparison
from app.model.names import Leg, Outcome, StepOutcome
from app.model.words import N, Words
from app.text import isolate

Names = tuple[str, str]
"""How the two are called: "Here, 11:04" and "Report of 11:10" in words of the language, or two files in isolates."""

_TARGETS = N("Comparison", "The targets differ; on the way to them no difference was found.")
_NO_DIFFERENCE = N("Comparison", "No difference was found.")
_NOT_THE_CONNECTION = N("Comparison", "The connections do not differ; the computers or the options do.")
_REMARKS = N("Comparison", "Both went the same way; only what was noticed beside the result differs.")
_NOTHING_TO_COMPARE = N(
    "Comparison", "There is nothing to compare: one of the two was not tested, because its target cannot be tested."
)
#: {a} and {b} are short names of results: "Works", "No answer"
_OTHER_RESULT = N("Comparison", "Both went the same way as far as is known, but the results differ: {a}, {b}.")
_FIRST = {
    FactCode.PROXY: N("Comparison", "The first difference: they go through different proxy servers."),
    FactCode.PROXY_SOURCE: N("Comparison", "The first difference: the proxy server was set in different places."),
    FactCode.ADDRESSES_OF_ONE: N("Comparison", "The first difference: the name leads to other addresses."),
    FactCode.FAMILY: N("Comparison", "The first difference: one connection uses IPv4, the other one IPv6."),
    FactCode.ADDRESS: N("Comparison", "The first difference: the connections go to different addresses."),
    FactCode.SERVICE: N("Comparison", "The first difference: different services greet on this port."),
    FactCode.TLS_VERSION: N("Comparison", "The first difference: different versions of the encryption are used."),
    FactCode.CIPHER: N("Comparison", "The first difference: different methods of encryption are used."),
    FactCode.ALPN: N("Comparison", "The first difference: different protocols were agreed on with the encryption."),
    FactCode.ISSUER: N("Comparison", "The first difference: the certificates come from different issuers."),
    FactCode.SUBJECT: N("Comparison", "The first difference: the certificates belong to different owners."),
    FactCode.VALID_FROM: N("Comparison", "The first difference: the server shows different certificates."),
    FactCode.VALID_UNTIL: N("Comparison", "The first difference: the server shows different certificates."),
    FactCode.FINGERPRINT: N("Comparison", "The first difference: the server shows different certificates."),
    FactCode.STATUS: N("Comparison", "The first difference: the server answers in different ways."),
    FactCode.REDIRECT: N("Comparison", "The first difference: the server redirects to different places."),
    FactCode.HEADER: N("Comparison", "The first difference: the answers carry different headers."),
}
#: {fact} is the name of a fact: "Answer (redirect 1)", "Addresses that only one has (proxy server)"
_FIRST_ELSEWHERE = N("Comparison", "The first difference: {fact}.")
_ONE_PROXY = N("Comparison", "The first difference: only one of them goes through a proxy server: {name}.")
_ONE_REDIRECT = N("Comparison", "The first difference: the server redirects only one of them: {name}.")
#: {step} is the name of a step: "Look up the name"; {name}: whose it is
_ONE_WORKED = N("Comparison", "The first difference is in the step “{step}”: it worked for one only: {name}.")
_BOTH_FAILED = N("Comparison", "The first difference is in the step “{step}”: it failed in different ways.")
_PACE = N("Comparison", "Only the time differs: the step “{step}” takes far longer for one: {name}, {time}.")

_OTHER_TARGETS = N("Comparison", "The two tests had different targets: {a} and {b}.")
_STOPPED = N("Comparison", "A test was stopped before it had ended ({name}): what it did not reach cannot be compared.")
_INSPECTION = N(
    "Comparison",
    "Different issuers for the same server often mean that a filter or an antivirus program on one of the two ways "
    "opens encrypted connections.",
)
_OPTIONS_DIFFER = N(
    "Comparison", "The tests were made with different options; these alone can be the reason for differences."
)
_ALIASES = N(
    "Comparison",
    "At least one of the reports shows names and addresses under other names: differences in these say nothing.",
)


def comparison_words(comparison: Comparison, words: Words, names: Names) -> ExplainedComparison:
    """Return two results side by side in the words of one language; `names` are what the two are called."""
    target = comparison.fact(FactCode.TARGET)
    return ExplainedComparison(
        target=fact_value(target, target.a, words) if target is not None else "",
        headline=_headline(comparison, words, names),
        notes=tuple(_notes(comparison, words, names)),
        parts=tuple(part for part in (_part(one, comparison, words) for one in FactPart) if part.rows),
    )


def aliases_text(comparison: ReportComparison, words: Words) -> str:
    """Return what to know of reports with aliases, or an empty text."""
    return words.translate("Comparison", _ALIASES) if comparison.aliases else ""


def _part(part: FactPart, comparison: Comparison, words: Words) -> ComparedPart:
    rows = (
        ComparedRow(
            fact_label(fact, words), fact_value(fact, fact.a, words), fact_value(fact, fact.b, words), fact.differs
        )
        for fact in comparison.facts
        if fact.part is part
    )
    return ComparedPart(part, words.translate("Comparison", PART_TITLES[part]), tuple(rows))


def _headline(comparison: Comparison, words: Words, names: Names) -> str:
    if Outcome.INVALID in comparison.outcomes:
        return words.translate("Comparison", _NOTHING_TO_COMPARE)
    if comparison.first is not None:
        return _first(comparison.first, words, names)
    case = comparison.fact(FactCode.CASE)
    if case is not None and case.differs:
        return _filled(_OTHER_RESULT, words, a=_short(case.a, words), b=_short(case.b, words))
    remarks = comparison.fact(FactCode.REMARKS)
    if remarks is not None and remarks.differs:
        return words.translate("Comparison", _REMARKS)
    if comparison.differs:  # the targets, and names that were asked for because of them
        return words.translate("Comparison", _TARGETS)
    others = any(fact.differs for fact in comparison.facts)
    nothing = _NOT_THE_CONNECTION if others else _NO_DIFFERENCE
    return words.translate("Comparison", nothing)


def _first(fact: FactPair, words: Words, names: Names) -> str:
    only = names[0] if fact.a else names[1]
    if fact.code is FactCode.SECONDS:
        return _pace(fact, words, names)
    if fact.code is FactCode.ENDED:
        return _ended(fact, words, names)
    if fact.code is FactCode.PROXY and not (fact.a and fact.b):
        return _filled(_ONE_PROXY, words, name=only)
    if fact.code is FactCode.REDIRECT and not (fact.a and fact.b):
        return _filled(_ONE_REDIRECT, words, name=only)
    if fact.hop or (fact.leg is Leg.PROXY and fact.code not in (FactCode.PROXY, FactCode.PROXY_SOURCE)):
        return _filled(_FIRST_ELSEWHERE, words, fact=fact_label(fact, words))
    return words.translate("Comparison", _FIRST[fact.code])


def _ended(fact: FactPair, words: Words, names: Names) -> str:
    step = fact_label(fact, words)
    worked = [name for name, end in zip(names, (fact.a, fact.b), strict=True) if end and end[0] == StepOutcome.OK.value]
    if len(worked) == 1:
        return _filled(_ONE_WORKED, words, step=step, name=worked[0])
    return _filled(_BOTH_FAILED, words, step=step)


def _pace(fact: FactPair, words: Words, names: Names) -> str:
    times = [float(values[0]) if values else 0.0 for values in (fact.a, fact.b)]
    slower = times[1] > times[0]
    time = isolate(duration(times[slower], words))
    return _filled(_PACE, words, step=fact_label(fact, words), name=names[slower], time=time)


def _notes(comparison: Comparison, words: Words, names: Names) -> list[str]:
    notes: list[str] = []
    target = comparison.fact(FactCode.TARGET)
    others = target is not None and target.differs
    if others and target is not None and target.a and target.b:
        values = {"a": fact_value(target, target.a, words), "b": fact_value(target, target.b, words)}
        notes.append(_filled(_OTHER_TARGETS, words, **values))
    stopped = [name for name, end in zip(names, comparison.outcomes, strict=True) if end is Outcome.CANCELLED]
    notes += [_filled(_STOPPED, words, name=name) for name in stopped]
    if not others and any(fact.code is FactCode.ISSUER and fact.differs for fact in comparison.facts):
        notes.append(words.translate("Comparison", _INSPECTION))
    if any(fact.part is FactPart.OPTIONS for fact in comparison.facts):
        notes.append(words.translate("Comparison", _OPTIONS_DIFFER))
    return notes


def _short(ids: tuple[str, ...] | None, words: Words) -> str:
    return isolate(case_short(ids[0], words)) if ids else ""


def _filled(text: str, words: Words, **values: str) -> str:
    return fill(words.translate("Comparison", text), values)
