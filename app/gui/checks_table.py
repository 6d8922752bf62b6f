"""Which checks were made, what each showed and how long it took; those that were left out, with the reason."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.explanation.checks import checks_made
from app.gui.labels import time_text
from app.gui.tables import Cell, table
from app.model.facts import RequestFacts, ResolveFacts
from app.model.finding import CheckSkipped
from app.model.names import CheckName
from app.model.result import Result
from app.model.words import Words

translate = QCoreApplication.translate


def checks_table(result: Result, words: Words) -> QWidget | None:
    """Return the table; None where no check was asked for."""
    rows = [
        (Cell(text=name), Cell(text="" if seconds is None else time_text(seconds, words)), Cell(text=said))
        for name, seconds, said in checks_made(result.findings, words)
    ]
    if not rows:
        return None
    heads = (
        #: Heading of a column: the follow-up checks
        translate("Check", "Check"),
        translate("Check", "Time"),
        translate("Check", "What it showed"),
    )
    return table(translate("Check", "Checks that looked for the cause"), heads, rows, words)


def host_not_asked(result: Result) -> str:
    """Return the host that checks would have had to contact, had somebody been asked; "" where none was left out."""
    findings = (getattr(result.findings, check.value) for check in CheckName)
    left_out = any(isinstance(one, CheckSkipped) and one.reason == "not_asked" for one in findings)
    if not left_out or not result.attempts:
        return ""
    last = max((step.hop for step in result.attempts[-1].steps), default=0)
    for step in result.attempts[-1].steps:
        if step.hop == last and isinstance(step.facts, ResolveFacts):
            return step.facts.host
        if step.hop == last and isinstance(step.facts, RequestFacts):
            return step.facts.url.partition("://")[2].partition("/")[0]
    return ""
