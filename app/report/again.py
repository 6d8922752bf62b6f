"""The targets of a report, to be tested from here."""

from collections.abc import Iterable, Sequence
from itertools import repeat
from typing import NamedTuple

from app.model.plan import Expectation, Plan, PlannedTarget, PlanSummary
from app.model.target import InputProblem, Target
from app.plan import summary
from app.target import parse, plain_text


class Again(NamedTuple):
    """What would be tested, each target once for each thing that is expected of it.

    Attributes:
        expectations: one for each target, where a plan said what is expected of each; else none.
        left_out: how many of those that were asked for cannot be tested.
        incomplete: something that was tested with a password or a query, neither of which a report holds.
    """

    targets: tuple[Target, ...]
    expectations: tuple[Expectation, ...] = ()
    left_out: int = 0
    incomplete: bool = False

    @property
    def counts(self) -> PlanSummary:
        """How many they are, and how close to this computer."""
        expected = self.expectations or repeat(Expectation(), len(self.targets))
        return summary(Plan(targets=tuple(map(PlannedTarget, self.targets, expected))))


def targets_again(targets: Iterable[Target | InputProblem], expectations: Sequence[Expectation | None] = ()) -> Again:
    """Return what of a report can be tested from here; of expectations there is one for each target, or none at all.

    Each target is read anew from its text: a report may come from anybody, and what is shown has to be what is tested.
    Nothing secret is in it, and neither is a query, whose values a report does not hold.
    """
    found: dict[tuple[str, Expectation | None], tuple[Target, Expectation | None]] = {}
    left_out = 0
    incomplete = False
    for one, expected in zip(targets, expectations or repeat(None), strict=False):
        text = plain_text(one) if isinstance(one, Target) else ""
        read = parse(text) if text else one
        incomplete |= isinstance(one, Target) and one.secret is not None
        if isinstance(read, Target):
            found.setdefault((text, expected), (read, expected))
        else:
            left_out += 1
    wanted = tuple(one for _, one in found.values() if one is not None)
    if len(wanted) == len(found):
        return Again(tuple(target for target, _ in found.values()), wanted, left_out, incomplete)
    every = {text: target for (text, _), (target, _) in found.items()}
    return Again(tuple(every.values()), (), left_out, incomplete)
