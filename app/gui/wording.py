"""The language the window speaks now, and explanations made in it on demand."""

from app.explanation import explain
from app.model.explanation import Explanation
from app.model.names import Severity
from app.model.result import Result
from app.model.words import Words

_KEPT = 200  # explanations; people go back and forth between a few results


class Wording:
    """What every view is given: `words` changes when the language does, the views then show themselves again."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._explained: dict[tuple[str, int], Explanation] = {}
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

    def explanation(self, result: Result, number: int = 0) -> Explanation:
        """Return the explanation of the diagnosis `number` of a result; the first one leads."""
        key = (result.id, number)
        if key not in self._explained:
            if len(self._explained) >= _KEPT:
                self._explained.clear()
            self._explained[key] = explain(result.diagnoses[number], self._words)
        return self._explained[key]

    def short(self, result: Result) -> str:
        """Return the few words about a result. They hold no value, so that one case has the same for all results."""
        return self._row(result)[0]

    def severity(self, result: Result) -> Severity:
        """Return how serious the leading case of a result is."""
        return self._row(result)[1]

    def _row(self, result: Result) -> tuple[str, Severity]:
        case = result.diagnoses[0].id
        if case not in self._short:
            explanation = self.explanation(result)
            self._short[case] = (explanation.short, explanation.severity)
        return self._short[case]
