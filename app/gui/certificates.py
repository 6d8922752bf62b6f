"""The chain of certificates as a chain: from the server's to the root, each with its names, its time and its sign."""

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.explanation import count_of_days, moment
from app.gui.chain import Chain, Piece, Role, Time
from app.gui.code_pane import titled_row
from app.gui.icons import Mark, MarkIcon
from app.gui.labels import Column, ElidedLabel, PlainLabel, fill, technical
from app.gui.ladder import BarFrame, decides_label
from app.gui.raw_findings import certificate_text
from app.gui.tables import value_label
from app.gui.theme import colors_now
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.facts import CertificateFacts
from app.model.words import Words
from app.text import display_text

translate = QCoreApplication.translate
_MARKS = {
    Time.VALID: Mark.OK,
    Time.SOON: Mark.REMARK,
    Time.EXPIRED: Mark.FAILED,
    Time.NOT_YET: Mark.FAILED,
}


def certificates(chain: Chain, words: Words) -> QWidget:
    """Return the chain with its Copy button."""
    box = QWidget()
    layout = Column(box, spacing=2)
    sent = [piece.facts for piece in chain.pieces if piece.facts is not None]
    title = translate("Page", "Certificates, as the server sent them")
    layout.addLayout(titled_row(title, "\n".join(map(certificate_text, sent))))
    layout.addSpacing(2)
    for number, piece in enumerate(chain.pieces):
        if number:
            layout.addWidget(Arrow())
        layout.addWidget(_piece(piece, words))
    box.setAccessibleName(title)
    return box


def time_words(piece: Piece, words: Words) -> str:
    """Return how a certificate stood when the test was made."""
    template = {
        #: Of a certificate; {days}: "12 days"
        Time.VALID: translate("Page", "valid for {days} more"),
        #: Of a certificate; {days}: "12 days"
        Time.SOON: translate("Page", "valid for only {days} more"),
        #: Of a certificate; {days}: "12 days"
        Time.EXPIRED: translate("Page", "had expired {days} before this test"),
        #: Of a certificate; {days}: "12 days"
        Time.NOT_YET: translate("Page", "not valid until {days} after this test"),
        Time.UNKNOWN: "",
    }[piece.time]
    return fill(template, days=count_of_days(piece.days, words))


def role_words(role: Role) -> str:
    """Return what a certificate is in its chain."""
    return {
        Role.SERVER: translate("Page", "the server’s own certificate"),
        Role.INTERMEDIATE: translate("Page", "intermediate"),
        Role.ROOT: translate("Page", "root"),
        Role.KNOWN_ROOT: translate("Page", "root, known on this computer and therefore not sent"),
        Role.MISSING: translate("Page", "missing: the server did not send it, and it is no known root"),
    }[role]


def _piece(piece: Piece, words: Words) -> QWidget:
    frame = BarFrame(decides=piece.decides)
    layout = Column(frame, spacing=4)
    layout.setContentsMargins(11, 5, 8, 6)
    top = QHBoxLayout()
    top.setSpacing(8)
    icon = MarkIcon(frame.fontMetrics().height() + 1)
    known = Mark.OK if piece.role is Role.KNOWN_ROOT else Mark.FAILED
    icon.show_mark(_MARKS.get(piece.time, known))
    top.addWidget(icon)
    name = ElidedLabel(technical(display_text(piece.name, SHORT_TEXT_CHARACTERS), words)).sized(1.0, bold=True)
    top.addWidget(name)
    said = " · ".join(text for text in (role_words(piece.role), time_words(piece, words)) if text)
    top.addWidget(PlainLabel(said, wrap=True, muted=True), 1)
    if piece.decides:
        top.addWidget(decides_label())
    layout.addLayout(top)
    if piece.facts is not None:
        layout.addLayout(_details(piece.facts, words))
    return frame


def _details(facts: CertificateFacts, words: Words) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(3)
    rows = (
        (translate("Page", "Issued to"), facts.subject),
        (translate("Page", "Valid for"), ", ".join(facts.names)),
        (translate("Page", "Issued by"), facts.issuer),
        (translate("Page", "Valid from"), moment(facts.not_before, words)),
        (translate("Page", "Valid until"), moment(facts.not_after, words)),
        (translate("Page", "Key"), facts.key),
        (translate("Page", "Signature"), facts.signature),
        (translate("Page", "SHA-256"), facts.sha256),
    )
    for row, (name, value) in enumerate((name, value) for name, value in rows if value):
        grid.addWidget(PlainLabel(name, muted=True), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value_label(value, words, wrap=True), row, 1)
    grid.setColumnStretch(1, 1)
    return grid


class Arrow(QWidget):
    """From one certificate to the one that signed it."""

    HEIGHT = 16
    INDENT = 20

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(self.HEIGHT)

    def paintEvent(self, _event: object) -> None:
        """Paint it under the signs of its neighbours."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - self.INDENT if mirrored else self.INDENT
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colors_now().muted), 1.6))
            painter.drawLine(QPointF(x, 1), QPointF(x, self.HEIGHT - 2))
            tip = self.HEIGHT - 2
            painter.drawPolyline(QPolygonF([QPointF(x - 4, tip - 4), QPointF(x, tip), QPointF(x + 4, tip - 4)]))
