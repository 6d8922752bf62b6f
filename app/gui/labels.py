"""Labels, lines and texts that cannot be misread as mark-up.

What comes from outside (a server, a certificate, the system) is never rich text: every label here is plain, `&` is
doubled where it would become a mnemonic, tooltips are escaped. `fill` is the one place that puts values into the
window's own sentences.
"""

import html
import re
from enum import Enum, auto
from typing import Self

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.gui.theme import scaled
from app.model.words import Words
from app.text import isolate, strip_isolates

RIGHT_TO_LEFT_MARK = "\u200f"
BREAK = "\u200b"  # zero-width space: a line may end here
_LONG = re.compile(r"[^\s\u2066-\u2069]{25,}")
_PIECE = re.compile(r"[^./:@&?=,_-]{0,20}[./:@&?=,_-]+|.{20}")


class Align(Enum):
    """Where a text stands in its room, in the direction of the language."""

    LEADING = auto()
    CENTRE = auto()
    TRAILING = auto()


class PlainLabel(QLabel):
    """A label whose text is never mark-up and always runs in the direction of the window.

    Left to itself, a QLabel takes the direction of its first letter: an Arabic sentence that begins with "TLS" would
    be put in the wrong order, and a host name would stand at the wrong side.
    """

    def __init__(
        self,
        text: str = "",
        *,
        wrap: bool = False,
        muted: bool = False,
        align: Align = Align.LEADING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._align = align
        self._plain = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:  # a long word may not widen the window
            self.setMinimumWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if muted:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._direct()

    def sized(self, factor: float, *, bold: bool = False) -> Self:
        """Make the text larger or smaller than the window's font and return the label itself."""
        self.setFont(scaled(self.font(), factor, bold=bold))
        return self

    def setText(self, text: str) -> None:
        """Show `text`."""
        self._plain = text
        self._direct()

    def text(self) -> str:
        """Return what is shown."""
        return self._plain

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text; several lines from right to left ourselves.

        QLabel puts the space at which such a line was broken at the wrong end: the line is moved and cut.
        """
        if not self.wordWrap() or self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            super().paintEvent(event)
            return
        option = QTextOption(self.alignment())
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout = QTextLayout(super().text().replace("\n", "\u2028"), self.font())
        layout.setTextOption(option)
        room = self.contentsRect()
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            layout.draw(painter, QPointF(room.left(), room.top() + max(0.0, (room.height() - height) / 2)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._direct()

    def _direct(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        shown = _LONG.sub(_breakable, self._plain) if self.wordWrap() else self._plain
        super().setText(f"{RIGHT_TO_LEFT_MARK}{shown}" if mirrored and shown else shown)
        if self._align is Align.CENTRE:
            self.setAlignment(Qt.AlignmentFlag.AlignCenter)
            return
        right = mirrored is (self._align is Align.LEADING)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class ElidedLabel(PlainLabel):
    """A label of one line that gives way: what does not fit ends in "…" and stands in the tooltip."""

    def __init__(self, text: str = "", *, muted: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, muted=muted, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().sizeHint().height())

    def paintEvent(self, _event: object) -> None:
        """Paint as much of the text as there is room for."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(tooltip(self.text()) if shown != self.text() else "")
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), self.alignment(), shown)


class Heading(PlainLabel):
    """The title of one part of the page."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        font = QFont(self.font())
        font.setBold(True)
        self.setFont(font)


class Line(QFrame):
    """A thin horizontal line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "line")
        self.setFixedHeight(1)


class CopyButton(QPushButton):
    """A button that puts a text on the clipboard, without the marks that only order it on the screen."""

    def __init__(self, *, small: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copied = ""
        if small:
            self.setProperty("kind", "small")
        self.clicked.connect(self._on_clicked)

    def offer(self, text: str) -> None:
        """Set the text that a click copies."""
        self._copied = text

    def _on_clicked(self) -> None:
        copy(self._copied)


class Column(QVBoxLayout):
    """A vertical layout without margins."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 0) -> None:
        super().__init__(parent) if parent is not None else super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)


def _breakable(word: re.Match[str]) -> str:
    """Allow a line to end inside a long word: a host name or a URL would be cut at the edge otherwise."""
    return _PIECE.sub(f"\\g<0>{BREAK}", word.group())


def button_text(text: str) -> str:
    """Return `text` for a button, a menu or a tab, where a single `&` would become a mnemonic."""
    return text.replace("&", "&&")


def tooltip(text: str) -> str:
    """Return `text` for a tooltip, which Qt would otherwise guess to be mark-up or not. Its lines stay lines."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>"


def copy(text: str) -> None:
    """Put `text` on the clipboard as raw text."""
    QGuiApplication.clipboard().setText(strip_isolates(text))


def fill(template: str, /, **values: str) -> str:
    """Put `values` into the `{placeholders}` of a translated text, each protected against the text's direction."""
    return re.sub(r"\{(\w+)\}", lambda found: isolate(values.get(found.group(1), "")), template)


def technical(value: str, words: Words) -> str:
    """Return a bare technical value (an address, a name) as it is shown: in its own order, whatever the language."""
    return isolate(value) if words.right_to_left else value


def time_text(seconds: float, words: Words) -> str:
    """Return a duration as a value of its own."""
    from app.explanation import duration  # behind it stand all cases; the window is painted before

    return technical(duration(seconds, words), words)


def show_in(layout: QBoxLayout, widget: QWidget) -> None:
    """Add `widget` at the end and show it now; left to itself, Qt does so a moment later, and the page flickers."""
    layout.addWidget(widget)
    widget.show()


def discard(widget: QWidget) -> None:
    """Take `widget` off the screen now; it is deleted when Qt is ready, for it may be the one that was clicked."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


def clear(layout: QLayout) -> None:
    """Remove and delete everything in `layout`."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            discard(widget)
        elif (inner := item.layout()) is not None:
            clear(inner)
