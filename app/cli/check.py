"""`check TARGET...`: test targets and explain what happened."""

import argparse
import contextlib
from collections.abc import Sequence

import msgspec

from app import limits
from app.cli import exit_codes
from app.cli.options import add_options, read_options, whole_number
from app.cli.output import JsonOutput, TextOutput
from app.cli.plan_option import Judged, PlanOption, add_plan
from app.cli.report_option import ReportOption, add_report
from app.cli.runner import Runner
from app.cli.terminal import ReaderGoneError, Terminal
from app.cli.usage import Parser, UsageError, fill
from app.comparing import severity_of
from app.model.names import Outcome, Severity
from app.model.report import ReportedResult
from app.model.result import Result
from app.model.words import Words
from app.target import parse

USAGE = "check [OPTIONS] [--] [TARGET...]"


def add_arguments(parser: Parser, words: Words) -> None:
    """Add what the command line of this command may hold."""
    parser.explain(
        words.translate("Terminal", "TARGET"),
        words.translate(
            "Terminal",
            "A host, host:port or URL: example.com, example.com:22, https://example.com/page, tls://example.com:993",
        ),
    )
    add_options(parser, words)
    jobs = words.translate("Terminal", "How many targets to test at once; usually {usual}.")
    parser.value("--jobs", "N", fill(jobs, usual=str(limits.PARALLEL)), str(limits.PARALLEL))
    parser.flag("--json", help=words.translate("Terminal", "Print one line of JSON a target, in the order given."))
    add_plan(parser, words)
    add_report(parser, words)
    parser.explain(
        words.translate("Terminal", "Exit code"),
        words.translate(
            "Terminal",
            "0: all as expected. 1: some not. 2: a target or an option cannot be used. "
            "3: a fault in this program. 130: interrupted. The highest that occurs counts.",
        ),
    )


def run(values: argparse.Namespace, targets: Sequence[str], terminal: Terminal, words: Words) -> int:
    """Test every target; returns the exit code."""
    options = read_options(values, words)
    parallel = whole_number("--jobs", values.jobs, 1, limits.PARALLEL_MAX, words)
    try:
        plan = PlanOption(values, len(targets), options.protocol, words)
    except KeyboardInterrupt:  # while the input is read
        return exit_codes.INTERRUPTED
    report = ReportOption(values, words)
    plan.announce(terminal)
    if len(targets) == 1 and values.plan is None and options.checks:
        options = msgspec.structs.replace(options, by_hand=True)
    typed = (*targets, *(one.target.source for one in plan.plan.targets))
    if not typed and values.plan is not None:
        raise UsageError(words.translate("Terminal", "There is nothing to test: no target of the plan can be tested."))
    if not typed:
        raise UsageError(words.translate("Terminal", "There is nothing to test: give a host, host:port or URL."))
    parsed = (*(parse(text, protocol=options.protocol) for text in targets), *(one.target for one in plan.plan.targets))
    jobs = tuple((target, options) for target in parsed)
    output = JsonOutput(terminal) if values.json else TextOutput(terminal, words, typed, jobs)
    verdicts: list[exit_codes.Verdict] = []
    reported: dict[int, ReportedResult] = {}
    # Without a reader nobody is left to tell: the exit code says what is known, and a report is made all the same.
    with Runner(parallel=parallel) as runner, contextlib.suppress(ReaderGoneError):
        for number, result in runner.run(jobs, output.wait, output.plan):
            judged = plan.judge(number, result)
            verdicts.append(_verdict(result, judged))
            if report.asked:
                reported[number] = _reported(result, judged)
            with contextlib.suppress(*((ReaderGoneError,) if report.asked else ())):
                output.take(number, result, judged)
        output.end(verdicts)
    report.write((reported[number] for number in sorted(reported)), plan.plan.name, plan.plan.contact)
    if runner.interrupted and len(verdicts) < len(jobs):
        terminal.complain(words.translate("Terminal", "Interrupted before everything was tested."))
    all_tested = exit_codes.AS_EXPECTED if len(verdicts) == len(jobs) else exit_codes.NOT_AS_EXPECTED
    usable = exit_codes.BAD_INPUT if plan.incomplete else exit_codes.AS_EXPECTED
    return max(exit_codes.exit_code(verdicts, interrupted=runner.interrupted), all_tested, usable)


def _verdict(result: Result, judged: Judged | None) -> exit_codes.Verdict:
    """Return what a result comes down to: what the plan says of it counts, unless nothing was tested."""
    plain = (result.outcome, severity_of(result))
    if judged is None or result.outcome is Outcome.CANCELLED or plain[1] is Severity.INTERNAL:
        return plain
    return (Outcome.REACHED, Severity.OK) if judged.verdict.as_expected else (Outcome.FAILED, Severity.FAILURE)


def _reported(result: Result, judged: Judged | None) -> ReportedResult:
    if judged is None:
        return ReportedResult(result)
    return ReportedResult(result, judged.planned.note, judged.planned.expectation)
