"""A diagnosis becomes words: the only place where values are put into sentences."""

from datetime import datetime

from app import limits
from app.explanation import formats
from app.explanation.commands import commands
from app.explanation.steps import proxy_source_word, step_name_word
from app.knowledge import case_by_id
from app.knowledge.case import Case, Cause, Texts, Wording
from app.model.explanation import ExplainedCause, Explanation
from app.model.names import ProxySource, Severity, StepName
from app.model.params import Params
from app.model.result import Diagnosis
from app.model.words import N, Words
from app.text import display_text, isolate

_DURATIONS = frozenset({"limit", "seconds"})
_SIZES = frozenset({"size", "expected_size"})
# Of a case that a newer version named in a report; whether it is a good or a bad one nobody knows.
_NEWER = Texts(
    short=N("Case", "Result not known here"),
    headline=N("Case", "This version of the program does not know this result"),
    summary=N("Case", "A newer version found it. What was tested, and how each step ended, is shown all the same."),
    you=(N("Case", "Update this program, or ask for the report as text."),),
)


def explain(diagnosis: Diagnosis, words: Words) -> Explanation:
    """Return the diagnosis in the words of one language, every value in an isolate."""
    case = _case(diagnosis.id)
    texts, filler = case.texts, _Filler(diagnosis.params, words)
    headline = words.translate("Case", texts.headline)
    return Explanation(
        case=diagnosis.id,
        severity=case.severity,
        certainty=diagnosis.certainty,
        short=words.translate("Case", texts.short),
        headline=headline,
        summary=filler.text(texts.summary) or headline,
        causes=filler.causes(texts.causes),
        for_you=filler.texts(texts.you),
        for_admin=filler.texts(texts.admin),
        for_operator=filler.texts(texts.operator),
        for_packager=filler.texts(texts.packager),
        commands=commands(texts.commands, diagnosis.params, words),
        right_to_left=words.right_to_left,
    )


def _case(id: str) -> Case:
    """Return the case; one of a newer version, read from a report, is one of which nothing is said."""
    try:
        return case_by_id(id)
    except KeyError:
        return Case(id, Severity.FAILURE, lambda _: None, _NEWER)


class _Filler:
    """Chooses among the ways to say something and fills in the values of one diagnosis."""

    def __init__(self, params: Params, words: Words) -> None:
        self._params = params
        self._words = words
        self._values: dict[str, str] = {}

    def text(self, wording: Wording) -> str:
        """Return the first way to say it whose values are all known, or an empty text."""
        for source in (wording,) if isinstance(wording, str) else wording:
            values = {name: self._value(name) for name in formats.placeholders(source)}
            if all(values.values()):
                return formats.fill(self._words.translate("Case", source), values)
        return ""

    def texts(self, wordings: tuple[Wording, ...]) -> tuple[str, ...]:
        return tuple(filter(None, map(self.text, wordings)))

    def causes(self, causes: tuple[Cause, ...]) -> tuple[ExplainedCause, ...]:
        left = [one for one in causes if not any(map(self._value, one.unless.split()))]
        explained = ((self._words.translate("Case", one.title), self.text(one.detail), one.certainty) for one in left)
        return tuple(ExplainedCause(*one) for one in explained if one[1])

    def _value(self, name: str) -> str:
        """Return one value as a complete token, or an empty text when it has none."""
        if name not in self._values:
            self._values[name] = self._formatted(name, getattr(self._params, name, ""))
        return self._values[name]

    def _formatted(self, name: str, value: object) -> str:
        if not value:
            return ""
        if isinstance(value, tuple):
            return formats.listing(value, self._words)
        if name == "proxy_source" and value in set(ProxySource):
            return proxy_source_word(ProxySource(str(value)), self._words)
        if name == "step" and value in set(StepName):
            return step_name_word(StepName(str(value)), self._words)
        token = display_text(self._token(name, value), limits.SHORT_TEXT_CHARACTERS)
        return isolate(token) if token else ""

    def _token(self, name: str, value: object) -> str:
        if isinstance(value, datetime):
            return formats.moment(value, self._words)
        if isinstance(value, float) and name in _DURATIONS:
            return formats.duration(value, self._words)
        if isinstance(value, int) and name in _SIZES:
            return formats.size(value, self._words)
        if name == "retry_after" and str(value).isascii() and str(value).isdigit():
            return formats.duration(float(str(value)), self._words)
        return str(value)
