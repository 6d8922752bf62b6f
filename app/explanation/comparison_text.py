"""Comparisons as plain text, to be copied into a ticket or an e-mail; and how many of many targets differ."""

from collections.abc import Iterator, Sequence

from app.explanation.comparison import Names, aliases_text, comparison_words
from app.explanation.formats import fill
from app.explanation.outcomes import subject_text
from app.explanation.reports import more_text
from app.model.comparison import Comparison, ReportComparison
from app.model.explanation import ComparedPart
from app.model.target import InputProblem, Target
from app.model.words import N, Words
from app.text import strip_isolates

SHOWN = 100  # targets; nobody reads more of them in a ticket

#: How many targets of two lists differ: "Different: 3 · The same: 40"
_DIFFERENT = N("Comparison", "Different: {count}")
_SAME = N("Comparison", "The same: {count}")
_ONLY_ONE = N("Comparison", "Tested on one side only: {count}")
#: {name} is one of the two that are compared: "Here, 11:04", "Report of 11:10"
_ONLY_IN = N("Comparison", "Only in: {name}")


def counts_text(comparison: ReportComparison, words: Words) -> str:
    """Return how many targets differ, are the same, and were tested on one side only: "Different: 3 · The same: 40"."""
    different = sum(pair.differs for pair in comparison.pairs)
    counts = (
        (_DIFFERENT, different),
        (_SAME, len(comparison.pairs) - different),
        (_ONLY_ONE, len(comparison.only_a) + len(comparison.only_b)),
    )
    said = (fill(words.translate("Comparison", text), {"count": str(count)}) for text, count in counts if count)
    return " · ".join(said)


def only_text(name: str, words: Words) -> str:
    """Return that a target was tested on one side only."""
    return fill(words.translate("Comparison", _ONLY_IN), {"name": name})


def comparison_text(comparison: ReportComparison, words: Words, names: Names, *, everything: bool = False) -> str:
    """Return two sides as lines of text without marks of direction; with `everything` what is the same as well.

    Of very many targets only the first are told of, and how many more there are.
    """
    lines: list[str] = []
    many = len(comparison.pairs) != 1 or comparison.only_a or comparison.only_b
    if many:
        lines += [counts_text(comparison, words), ""]
    if aliases := aliases_text(comparison, words):
        lines += [aliases, ""]
    pairs = [pair for pair in comparison.pairs if everything or not many or pair.differs]
    for pair in pairs[:SHOWN]:
        lines += [*_pair(pair, words, names, everything=everything), ""]
    if len(pairs) > SHOWN:
        lines += [more_text(len(pairs) - SHOWN, words), ""]
    for name, targets in zip(names, (comparison.only_a, comparison.only_b), strict=True):
        if targets:
            lines += [only_text(name, words), *_listed(targets, words), ""]
    return strip_isolates("\n".join(lines).strip())


def _listed(targets: Sequence[Target | InputProblem], words: Words) -> Iterator[str]:
    for target in targets[:SHOWN]:
        yield f"- {subject_text(target, words)}"
    if len(targets) > SHOWN:
        yield more_text(len(targets) - SHOWN, words)


def _pair(comparison: Comparison, words: Words, names: Names, *, everything: bool) -> Iterator[str]:
    said = comparison_words(comparison, words, names)
    yield said.target
    yield said.headline
    yield from said.notes
    for part in said.parts:
        yield from _part(part, names, everything=everything)


def _part(part: ComparedPart, names: Names, *, everything: bool) -> Iterator[str]:
    rows = [row for row in part.rows if everything or row.marked]
    if not rows:
        return
    yield ""
    yield part.title
    for row in rows:
        if row.a == row.b and not row.marked:
            yield f"  {row.label}: {row.a}"
            continue
        yield f"{'*' if row.marked else ' '} {row.label}"
        for name, value in zip(names, (row.a, row.b), strict=True):
            yield f"    {name}: {value}"
