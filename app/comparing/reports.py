"""Many results on either side, such as two reports: paired by their target."""

from collections import defaultdict, deque
from collections.abc import Iterable

import msgspec

from app.comparing.comparison import compare, target_key
from app.model.comparison import Comparison, ReportComparison
from app.model.report import Report
from app.model.result import Result
from app.model.target import InputProblem, Target


def compare_reports(a: Report, b: Report) -> ReportComparison:
    """Put two reports side by side."""
    one, other = ([reported.result for reported in report.results] for report in (a, b))
    return compare_many(one, other, aliases=a.aliases or b.aliases)


def compare_many(a: Iterable[Result], b: Iterable[Result], *, aliases: bool = False) -> ReportComparison:
    """Pair results by kind, host, port and path of their targets, repeated ones in their order.

    One result that is left in each is compared too, as results of different targets: often it is the same place in
    another spelling. With `aliases` one side shows hosts under other names.
    """
    waiting: defaultdict[tuple[str, ...], deque[Result]] = defaultdict(deque)
    for result in b:
        waiting[target_key(result.target)].append(result)
    pairs: list[Comparison] = []
    only_a: list[Result] = []
    for result in a:
        same = waiting[target_key(result.target)]
        if same:
            pairs.append(compare(result, same.popleft(), aliases=aliases))
        else:
            only_a.append(result)
    only_b = [result for results in waiting.values() for result in results]
    if len(only_a) == len(only_b) == 1:
        pairs.append(compare(only_a.pop(), only_b.pop(), aliases=aliases))
    return ReportComparison(
        pairs=tuple(pairs),
        only_a=tuple(map(_target, only_a)),
        only_b=tuple(map(_target, only_b)),
        aliases=aliases,
    )


def _target(result: Result) -> Target | InputProblem:
    """Return what was tested, without what must not leave a result."""
    target = result.target
    return msgspec.structs.replace(target, secret=None) if isinstance(target, Target) else target
