"""A button that tries something: before that, what it would do; afterwards its sign, and the way to what came out."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.entries import Entry
from app.gui.icons import paint_mark
from app.gui.labels import button_text, fill, tooltip
from app.gui.suggestions import Suggestion
from app.gui.theme import colors_now
from app.gui.trial_words import trial_text
from app.gui.wording import Wording
from app.limits import SHORT_TEXT_CHARACTERS
from app.picture.marks import Mark
from app.text import display_text

translate = QCoreApplication.translate


class TrialButton(QPushButton):
    """One suggestion; `made` is the newest experiment that followed it, if there is one."""

    def __init__(
        self, suggestion: Suggestion, made: Entry | None, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.suggestion = suggestion
        self.made = made
        self.setProperty("kind", "suggestion")
        text = trial_text(suggestion.change)
        if made is None:
            self.setText(button_text(text))
            return
        size = self.fontMetrics().height()
        self.setIconSize(QSize(size, size))
        self.setIcon(mark_icon(made.mark(wording), size, self.devicePixelRatioF()))
        outcome = display_text(made.short(wording), SHORT_TEXT_CHARACTERS)
        #: An experiment that was made: "Try IPv4 only: Works"
        self.setText(button_text(fill(translate("Page", "{trial}: {outcome}"), trial=text, outcome=outcome)))
        self.setToolTip(tooltip(translate("Page", "Shows what came out")))


def mark_icon(mark: Mark, size: int, ratio: float) -> QIcon:
    """Return the sign of a state as an icon for a button."""
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill("transparent")
    with QPainter(picture) as painter:
        paint_mark(painter, QRectF(0, 0, size, size), mark, colors_now())
    return QIcon(picture)
