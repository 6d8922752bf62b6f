"""The two ways to print results: lines of JSON for programs, explanations for people."""

from collections.abc import Sequence

import msgspec

from app.cli.exit_codes import AS_EXPECTED, BAD_INPUT, NOT_AS_EXPECTED, OWN_FAULT, Verdict, code_of
from app.cli.plan_option import Judged
from app.cli.progress import Progress
from app.cli.result_text import ResultText
from app.cli.runner import Job
from app.cli.terminal import Terminal
from app.cli.usage import fill
from app.document import encode
from app.explanation import subject_text
from app.explanation.plans import verdict_lines
from app.model.events import ChecksPlanned
from app.model.names import CheckName, Outcome, Touches
from app.model.result import Result
from app.model.words import Words
from app.text import isolate


class JsonOutput:
    """Prints lines of JSON in the order of the targets, each as soon as those before it are out."""

    def __init__(self, terminal: Terminal) -> None:
        """Begin with the first target."""
        self._terminal = terminal
        self._held: dict[int, bytes] = {}
        self._next = 0

    def wait(self) -> None:
        """Print nothing: only results go out."""

    def plan(self, _plan: ChecksPlanned) -> None:
        """Print nothing: the findings say what was done."""

    def take(self, number: int, result: Result, judged: Judged | None = None) -> None:
        """Print a result as soon as it is its turn; what a plan says of it stands in it as `verdict`."""
        line = encode(result)
        if judged is not None:
            line = b'%b,"verdict":%b}' % (line[:-1], msgspec.json.encode(judged.verdict))
        self._held[number] = line
        while self._next in self._held:
            self._terminal.data(self._held.pop(self._next))
            self._next += 1

    def end(self, _verdicts: Sequence[Verdict]) -> None:
        """Print what waits for a result that did not come because of an interruption."""
        for number in sorted(self._held):
            self._terminal.data(self._held.pop(number))


class TextOutput:
    """Prints explanations as results come in, shows progress meanwhile and sums up at the end."""

    def __init__(self, terminal: Terminal, words: Words, typed: Sequence[str], jobs: Sequence[Job]) -> None:
        """Begin with nothing tested; `typed` holds the texts that the jobs were made of."""
        self._terminal = terminal
        self._words = words
        self._text = ResultText(terminal, words)
        self._progress = Progress(terminal)
        self._typed = typed
        self._total = len(jobs)
        self._done = 0
        self._said: list[str] = []
        self._first = subject_text(jobs[0][0], words)

    def wait(self) -> None:
        """Show what is going on."""
        if self._total == 1:
            self._progress.show(self._words.translate("Terminal", "Testing {target} …").format(target=self._first))
        else:
            text = self._words.translate("Terminal", "Tested: {done} of {total} …")
            self._progress.show(fill(text, done=str(self._done), total=str(self._total)))

    def plan(self, plan: ChecksPlanned) -> None:
        """Say what experiments touch beyond what was typed: further ports of the host, or another host."""
        for one in plan.checks:
            if not one.details:
                continue
            if one.name is CheckName.SERVICE:
                text = self._words.translate("Terminal", "Looking for the cause: trying the ports {ports} as well.")
            elif one.touches is Touches.OTHER_HOST:
                text = self._words.translate("Terminal", "Looking for the cause: asking {host} as well.")
            else:
                continue
            said = fill(text, ports=", ".join(one.details), host=", ".join(one.details))
            if said not in self._said:
                self._said.append(said)
                self._progress.hide()
                self._terminal.complain(said)

    def take(self, number: int, result: Result, judged: Judged | None = None) -> None:
        """Print a result, shortly where it is as a plan expects; of several that were stopped only those begun."""
        self._done += 1
        begun = any(attempt.steps for attempt in result.attempts)
        if result.outcome is Outcome.CANCELLED and not begun and self._total > 1:
            return
        self._progress.hide()
        if judged is not None:
            self._judged(result, judged)
        if judged is None or not judged.verdict.as_expected:
            self._text.show(result, self._typed[number])

    def _judged(self, result: Result, judged: Judged) -> None:
        good = judged.verdict.as_expected
        mark, style = ("✓ ", "bold green") if good else ("✗ ", "bold red")
        lines = verdict_lines(judged.verdict, self._words)
        self._terminal.paragraph(subject_text(result.target, self._words), mark=mark, style=style)
        for line in lines:
            self._terminal.paragraph(line, indent=2)
        if judged.planned.note:
            self._terminal.paragraph(isolate(judged.planned.note), indent=2, style="dim")
        self._terminal.paragraph()

    def end(self, verdicts: Sequence[Verdict]) -> None:
        """Print the sum of several results."""
        self._progress.hide()
        if self._total == 1:
            return
        stopped = self._total - sum(outcome is not Outcome.CANCELLED for outcome, _ in verdicts)
        codes = [code_of(verdict) for verdict in verdicts if verdict[0] is not Outcome.CANCELLED]
        counts = (
            (self._words.translate("Terminal", "Targets: {count}"), self._total),
            (self._words.translate("Terminal", "as expected: {count}"), codes.count(AS_EXPECTED)),
            (self._words.translate("Terminal", "not as expected: {count}"), codes.count(NOT_AS_EXPECTED)),
            (self._words.translate("Terminal", "cannot be tested: {count}"), codes.count(BAD_INPUT)),
            (self._words.translate("Terminal", "faults in this program: {count}"), codes.count(OWN_FAULT)),
            (self._words.translate("Terminal", "stopped: {count}"), stopped),
        )
        said = [fill(text, count=str(count)) for text, count in counts if count]
        self._terminal.paragraph(" · ".join(said), style="bold")
