"""Two reports side by side: results paired by their target."""

from collections import defaultdict

import msgspec

from app.comparing.comparison import compare, target_key
from app.model.comparison import Comparison, ReportComparison
from app.model.report import Report
from app.model.result import Result
from app.model.target import InputProblem, Target


def compare_reports(a: Report, b: Report) -> ReportComparison:
    """Pair the results of two reports by kind, host, port and path of their targets, repeated ones in their order.

    One result that is left in each is compared too, as results of different targets: often it is the same place in
    another spelling.
    """
    waiting: defaultdict[tuple[str, ...], list[Result]] = defaultdict(list)
    for reported in b.results:
        waiting[target_key(reported.result.target)].append(reported.result)
    pairs: list[Comparison] = []
    only_a: list[Result] = []
    for reported in a.results:
        same = waiting[target_key(reported.result.target)]
        if same:
            pairs.append(compare(reported.result, same.pop(0)))
        else:
            only_a.append(reported.result)
    only_b = [result for results in waiting.values() for result in results]
    if len(only_a) == len(only_b) == 1:
        pairs.append(compare(only_a.pop(), only_b.pop()))
    return ReportComparison(
        pairs=tuple(pairs),
        only_a=tuple(map(_target, only_a)),
        only_b=tuple(map(_target, only_b)),
        aliases=a.aliases or b.aliases,
    )


def _target(result: Result) -> Target | InputProblem:
    """Return what was tested, without what must not leave a result."""
    target = result.target
    return msgspec.structs.replace(target, secret=None) if isinstance(target, Target) else target
