"""One result as text: what happened, the way step by step, causes, what to do, the case's code."""

import sys
from collections.abc import Iterable

from app.cli.terminal import Terminal
from app.cli.usage import fill
from app.explanation import (
    certainty_word,
    chain_lines,
    duration,
    explain,
    note_text,
    resent_text,
    state_word,
    step_fact,
    step_outcome_word,
    step_title,
    steps_shown,
    subject_text,
)
from app.explanation.fixes import fixes
from app.model.attempt import Attempt, Step
from app.model.explanation import Explanation
from app.model.facts import RequestFacts
from app.model.names import Field, Outcome, Severity, StepOutcome
from app.model.result import Result
from app.model.target import InputProblem, Target
from app.model.words import Words
from app.text import isolate

THIS_SYSTEM = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")

_STYLES = {Severity.OK: "green", Severity.REMARK: "yellow", Severity.FAILURE: "red", Severity.INTERNAL: "magenta"}
_GOOD, _BAD, _STOPPED = "✓ ", "✗ ", "- "
_STEP_MARKS = {
    StepOutcome.OK: (_GOOD, ""),
    StepOutcome.FAILED: (_BAD, "red"),
    StepOutcome.DEADLINE: (_BAD, "red"),
    StepOutcome.CANCELLED: (_STOPPED, "yellow"),
}


class ResultText:
    """Prints results in one language."""

    def __init__(self, terminal: Terminal, words: Words) -> None:
        """Print to this terminal, in these words."""
        self._terminal = terminal
        self._words = words

    def show(self, result: Result, typed: str = "") -> None:
        """Print a whole result and an empty line; `typed` is what its target was read from, where that is known."""
        lead, *others = (explain(diagnosis, self._words) for diagnosis in result.diagnoses)
        self._head(result, lead)
        self._input(result, typed)
        for attempt in result.attempts:
            self._attempt(attempt, len(result.attempts))
        self._causes(lead)
        self._what_to_do(lead)
        self._also(others)
        self._commands(lead)
        self._exceptions(result, lead)
        self._code(lead)

    def _head(self, result: Result, lead: Explanation) -> None:
        stopped = result.outcome is Outcome.CANCELLED
        good = lead.severity in (Severity.OK, Severity.REMARK)
        parts = [
            state_word(result.outcome, lead.severity, self._words),
            subject_text(result.target, self._words),
        ]
        if result.attempts:
            parts.append(duration(sum(attempt.seconds for attempt in result.attempts), self._words))
        self._terminal.paragraph(
            " · ".join(parts),
            mark=_STOPPED if stopped else _GOOD if good else _BAD,
            style=f"bold {'yellow' if stopped else _STYLES[lead.severity]}",
        )
        self._terminal.paragraph(lead.headline, indent=2, style="bold")
        self._terminal.paragraph(lead.summary, indent=2)

    def _input(self, result: Result, typed: str) -> None:
        """Say how the typed text was read, or where the trouble in it is."""
        target = result.target
        if isinstance(target, Target):
            for one in target.notes:
                self._terminal.paragraph(note_text(one, self._words), indent=2, style="dim")
            return
        self._point_at(target, typed)

    def _point_at(self, problem: InputProblem, typed: str) -> None:
        """Underline the place, where the text holds no secret and takes one column a character."""
        if problem.field is not Field.TARGET or typed != problem.source or not typed:
            return
        if not typed.isascii() or not typed.isprintable() or len(typed) > self._terminal.columns - 5:
            return
        self._terminal.paragraph()
        self._terminal.line(typed, indent=4)
        self._terminal.line("^" * max(problem.end - problem.start, 1), indent=4 + problem.start, style="red")

    def _attempt(self, attempt: Attempt, tries: int) -> None:
        title = self._words.translate("Terminal", "Step by step")
        if tries > 1:
            this = self._words.translate("Terminal", "Try {number} of {total}")
            title = f"{title} · {fill(this, number=str(attempt.try_no), total=str(tries))}"
        if not attempt.steps:
            return
        self._title(title)
        rows = [
            (step, step_title(step, self._words), duration(step.seconds, self._words))
            for step in steps_shown(attempt.steps)
        ]
        title_width = max(self._terminal.width(name) for _, name, _ in rows)
        time_width = max(self._terminal.width(time) for _, _, time in rows)
        hop = 0
        for step, name, time in rows:
            if step.hop != hop:
                self._redirect(attempt, step.hop, skipped=step.hop - hop > 1)
                hop = step.hop
            gap = " " * (title_width - self._terminal.width(name) + time_width - self._terminal.width(time))
            mark, style = _STEP_MARKS[step.outcome]
            line = f"{name}{gap}  {time}  {self._step_detail(step)}".rstrip()
            self._terminal.paragraph(line, indent=4, mark=mark, style=style)

    def _redirect(self, attempt: Attempt, hop: int, *, skipped: bool) -> None:
        requests = (step.facts for step in attempt.steps if step.hop == hop and isinstance(step.facts, RequestFacts))
        url = next((facts.url for facts in requests), "")
        if skipped:
            self._terminal.paragraph("…", indent=4)
        text = self._words.translate("Terminal", "Redirect {number} {url}")
        self._terminal.paragraph(fill(text, number=str(hop), url=url).rstrip(), indent=4)

    def _step_detail(self, step: Step) -> str:
        outcome = step_outcome_word(step.outcome, self._words)
        fact = step_fact(step)
        resent = resent_text(step, self._words)
        return " · ".join(filter(None, (outcome, isolate(fact) if fact else "", resent)))

    def _causes(self, lead: Explanation) -> None:
        if not lead.causes:
            return
        self._title(self._words.translate("Terminal", "Most likely causes"))
        for number, cause in enumerate(lead.causes, 1):
            sure = certainty_word(cause.certainty, self._words)
            self._terminal.paragraph(f"{cause.title} · {sure}", indent=4, mark=f"{number}. ", style="bold")
            self._terminal.paragraph(cause.detail, indent=7)

    def _what_to_do(self, lead: Explanation) -> None:
        for number, (who, steps) in enumerate(fixes(lead, self._words)):
            if not number:
                self._title(self._words.translate("Terminal", "What to do"))
            self._terminal.paragraph(who, indent=4, style="bold")
            for step in steps:
                self._terminal.paragraph(step, indent=6, mark="• ")

    def _also(self, others: Iterable[Explanation]) -> None:
        for number, other in enumerate(others):
            if not number:
                self._title(self._words.translate("Terminal", "Also noticed"))
            style = f"bold {_STYLES[other.severity]}"
            self._terminal.paragraph(f"{other.headline} ({isolate(other.case)})", indent=4, mark="• ", style=style)
            self._terminal.paragraph(other.summary, indent=6)

    def _commands(self, lead: Explanation) -> None:
        commands = [command for command in lead.commands if command.system == THIS_SYSTEM]
        if not commands:
            return
        self._title(self._words.translate("Terminal", "Commands to find out more"))
        for command in commands:
            self._terminal.paragraph(command.purpose, indent=4)
            self._terminal.line(command.line, indent=6, style="cyan")

    def _exceptions(self, result: Result, lead: Explanation) -> None:
        """Print the chain of exceptions, outermost first; of a fault in this program everything there is."""
        failure = result.attempts[-1].failure if result.attempts else None
        if failure is None:
            return
        self._title(self._words.translate("Terminal", "Exceptions, the root cause last"))
        internal = lead.severity is Severity.INTERNAL
        for line in chain_lines(failure, self._words, whole=internal):
            self._terminal.line(line, indent=4, style="dim")

    def _code(self, lead: Explanation) -> None:
        sure = certainty_word(lead.certainty, self._words)
        self._terminal.paragraph()
        code = self._words.translate("Terminal", "Code:")
        self._terminal.paragraph(f"{code} {isolate(lead.case)} · {sure}", indent=2)
        self._terminal.paragraph()

    def _title(self, text: str) -> None:
        self._terminal.paragraph()
        self._terminal.paragraph(text, indent=2, style="underline")
