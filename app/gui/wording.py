"""The language the window speaks now, and explanations made in it on demand."""

from typing import TYPE_CHECKING

from app.model.names import Certainty, Severity
from app.model.words import Words

if TYPE_CHECKING:
    from app.model.explanation import Explanation
    from app.model.result import Diagnosis, Result

_KEPT = 200  # explanations; people go back and forth between a few results


class Wording:
    """What every view is given: `words` changes when the language does, the views then show themselves again."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._explained: dict[Diagnosis, Explanation] = {}
        self._short: dict[str, tuple[str, Severity]] = {}

    @property
    def words(self) -> Words:
        """The language chosen."""
        return self._words

    def speak(self, words: Words) -> None:
        """Change the language."""
        self._words = words
        self._explained.clear()
        self._short.clear()

    def explanation(self, result: "Result", number: int = 0) -> "Explanation":
        """Return the explanation of the diagnosis `number` of a result; the first one leads."""
        diagnosis = result.diagnoses[number]  # no id: that of a report may be the id of something else here
        if diagnosis not in self._explained:
            if len(self._explained) >= _KEPT:
                self._explained.clear()
            from app.explanation import explain  # the window is painted before all cases are loaded

            self._explained[diagnosis] = explain(diagnosis, self._words)
        return self._explained[diagnosis]

    def short_of(self, case: str) -> str:
        """Return the few words about a case. They hold no value: they are the same for every result."""
        return self._of(case)[0]

    def severity_of(self, case: str) -> Severity:
        """Return how serious a case is."""
        return self._of(case)[1]

    def _of(self, case: str) -> tuple[str, Severity]:
        if case not in self._short:
            from app.explanation import explain  # as above
            from app.model.result import Diagnosis

            explanation = explain(Diagnosis(case, Certainty.CONFIRMED), self._words)
            self._short[case] = (explanation.short, explanation.severity)
        return self._short[case]
