"""The ladder of exceptions: each rung with its class, its codes and what it means, the deciding one marked."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from app.explanation import codes_text, link_family, link_meaning
from app.gui.labels import Column, ElidedLabel, PlainLabel, technical
from app.gui.theme import colors_now, fixed_font
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.attempt import Link
from app.model.result import Result
from app.model.words import Words
from app.picture.ladder import deciding_rung
from app.text import display_text

LONG_NAME = 44  # characters; what it means stands below a longer one


def ladder(result: Result, words: Words) -> QWidget | None:
    """Return the rungs of the last attempt's failure, outermost first; None when it did not fail."""
    failure = result.attempts[-1].failure if result.attempts else None
    return rungs(failure.links, deciding_rung(result), words) if failure is not None else None


def rungs(links: tuple[Link, ...], decides: int, words: Words) -> QWidget:
    """Return the rungs of a chain, of which the one with the number `decides` is marked."""
    box = QWidget()
    layout = Column(box, spacing=4)
    for number, link in enumerate(links):
        layout.addWidget(Rung(link, words, decides=number == decides))
    return box


class BarFrame(QFrame):
    """A part with a bar at its beginning: red, on a card, where it decides."""

    def __init__(self, *, decides: bool) -> None:
        super().__init__()
        self._decides = decides
        self.setProperty("kind", "deciding" if decides else "rung")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar at the side where the text begins."""
        super().paintEvent(event)
        colors = colors_now()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            color = QColor(colors.red if self._decides else colors.line)
            painter.fillRect(self.width() - 3 if mirrored else 0, 0, 3, self.height(), color)


def decides_label() -> PlainLabel:
    """Return the word at the end of the part that decides."""
    mark = PlainLabel(QCoreApplication.translate("Page", "decides")).sized(0.92, bold=True)
    mark.setForegroundRole(QPalette.ColorRole.BrightText)
    return mark


class Rung(BarFrame):
    """One exception."""

    def __init__(self, link: Link, words: Words, *, decides: bool) -> None:
        super().__init__(decides=decides)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(11, 5, 8, 5)
        layout.setSpacing(14)
        codes = codes_text(link.codes)
        text = display_text(f"{link.name} [{codes}]" if codes else link.name, SHORT_TEXT_CHARACTERS)
        name = ElidedLabel(technical(text, words))
        name.setFont(fixed_font(name.font()))
        body: QBoxLayout = Column() if len(text) > LONG_NAME else QHBoxLayout()
        body.setSpacing(2 if len(text) > LONG_NAME else 14)
        body.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        meaning = QWidget()
        lines = Column(meaning, spacing=1)
        lines.addWidget(PlainLabel(link_meaning(link, words), wrap=True, muted=True))
        if family := link_family(link, words):
            lines.addWidget(PlainLabel(family, wrap=True, muted=True).sized(0.92))
        body.addWidget(meaning, 1)
        layout.addLayout(body, 1)
        if decides:
            layout.addWidget(decides_label())
