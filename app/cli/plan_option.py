"""`--plan FILE` of a command that tests: targets of a file, what is expected of each, and whether it came out so."""

import argparse
from pathlib import Path

from msgspec import Struct

from app import limits
from app.cli.given import INPUT, given_bytes
from app.cli.terminal import Terminal
from app.cli.usage import Parser, UsageError
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.names import Protocol
from app.model.plan import OpenedPlan, Plan, PlanFault, PlanFormat, PlannedTarget, SkipReason, Verdict
from app.model.result import Result
from app.model.words import Words
from app.text import display_text, isolate

SHOWN = 200  # skipped entries; who wants all of them gets them in the window


def add_plan(parser: Parser, words: Words) -> None:
    """Add the option."""
    parser.value(
        "--plan",
        f"FILE|{INPUT}",
        words.translate(
            "Terminal",
            "Test the targets of this file as well: a plan, a list or table, or a file of Prometheus, Microsoft 365 or "
            "a browser. As expected is what the plan expects.",
        ),
    )


class Judged(Struct, frozen=True):
    """A target of a plan and the verdict on its result."""

    planned: PlannedTarget
    verdict: Verdict


class PlanOption:
    """The plan that was asked for, if any; its tests follow those of the command line.

    Attributes:
        plan: its targets; empty without one.
        incomplete: something that its author wanted to be tested cannot be.
    """

    def __init__(self, values: argparse.Namespace, first: int, protocol: Protocol, words: Words) -> None:
        """Read the file; raises UsageError where it cannot be read. `first` is the number of its first test."""
        self._words = words
        self._first = first
        self._opened = _open(values.plan, protocol, words) if values.plan is not None else None
        self.plan = self._opened.plan if self._opened is not None else Plan()
        # What other programs list is not meant for this one: there a wildcard is no mistake.
        self.incomplete = (
            self._opened is not None
            and self._opened.format in (PlanFormat.PLAN, PlanFormat.LIST)
            and any(one.reason is not SkipReason.DUPLICATE for one in self._opened.skipped)
        )

    def announce(self, terminal: Terminal) -> None:
        """Say to the error stream what is going to be tested, and what is not."""
        if self._opened is None:
            return
        from app.explanation.plans import count_of_left_out, format_name, notice_text, skipped_line, summary_lines
        from app.plan import summary

        opened, words = self._opened, self._words
        #: {what}: "a list or table"
        terminal.complain(
            _filled(words.translate("Terminal", "Read as: {what}"), what=format_name(opened.format, words))
        )
        for line in summary_lines(summary(opened.plan), words) if opened.plan.targets else ():
            terminal.complain(line)
        for notice in opened.notices:
            terminal.complain(notice_text(notice, words))
        if opened.skipped:
            terminal.complain(count_of_left_out(len({one.line for one in opened.skipped}), opened.format, words))
        for one in opened.skipped[:SHOWN]:
            terminal.complain(f"  {skipped_line(one, opened.format, words)}")
        if len(opened.skipped) > SHOWN:
            terminal.complain("  …")

    def judge(self, number: int, result: Result) -> Judged | None:
        """Return whether the result of a test is as the plan expects; None for one that is none of its targets."""
        if number < self._first:
            return None
        from app.plan import judge

        planned = self.plan.targets[number - self._first]
        return Judged(planned, judge(planned.expectation, result))


def _open(path: str, protocol: Protocol, words: Words) -> OpenedPlan:
    from app.explanation.plans import plan_fault
    from app.plan import PlanError, is_hardly_a_list, read_plan

    try:
        opened = read_plan(_bytes_of(path), protocol)
        if is_hardly_a_list(opened):
            raise PlanError(PlanFault.NO_LIST)
        return opened
    except PlanError as error:
        reason = plan_fault(error.fault, error.line, error.key, words)
    except (OSError, ValueError):
        reason = plan_fault(PlanFault.UNREADABLE, 0, "", words)
    shown = display_text(path, SHORT_TEXT_CHARACTERS) or '""'
    raise UsageError(_filled(words.translate("Terminal", "{file}: {reason}"), file=isolate(shown), reason=reason))


def _bytes_of(path: str) -> bytes:
    if path == INPUT:
        return given_bytes(limits.HAR_BYTES + 1)
    with Path(path).open("rb") as file:
        return file.read(limits.HAR_BYTES + 1)


def _filled(text: str, **values: str) -> str:
    """Put sentences and values that are isolated already into a text."""
    return text.format(**values)
