"""For programmers: the class of the deciding exception, the clauses that catch it, a program that meets it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.explanation import class_tree, clauses, snippet
from app.gui.code_pane import clean_lines, code_block, code_line
from app.gui.labels import Column, PlainLabel
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.result import Result
from app.model.words import Words
from app.picture.ladder import deciding_rung
from app.text import display_text

translate = QCoreApplication.translate


def python_part(result: Result, words: Words) -> QWidget | None:
    """Return it for the failure of the last attempt; None where nothing was raised."""
    attempt = result.attempts[-1] if result.attempts else None
    if attempt is None or attempt.failure is None or not attempt.failure.links:
        return None
    failure = attempt.failure
    box = QWidget()
    layout = Column(box, spacing=12)
    if tree := class_tree(failure.links[deciding_rung(result)]):
        layout.addWidget(code_block(translate("Page", "The deciding exception among Python’s classes"), tree))
    if catching := clauses(failure, words):
        part = QWidget()
        lines = Column(part, spacing=6)
        lines.addWidget(PlainLabel(translate("Page", "What catches it in Python"), wrap=True).sized(1.0, bold=True))
        for clause, meaning in catching:
            lines.addWidget(code_line(meaning, display_text(clause, SHORT_TEXT_CHARACTERS)))
        layout.addWidget(part)
    if program := snippet(attempt.target, attempt.options, failure):
        code = "\n".join(clean_lines(program))
        layout.addWidget(code_block(translate("Page", "A small Python program that makes the same test"), code))
    return box
