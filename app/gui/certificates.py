"""The chain of certificates as a chain: from the server's to the root, each with its names, its time and its sign."""

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.explanation import moment
from app.explanation.certificates import role_words, time_words
from app.gui.code_pane import titled_row
from app.gui.icons import MarkIcon
from app.gui.labels import Column, ElidedLabel, PlainLabel, technical
from app.gui.ladder import BarFrame, decides_label
from app.gui.raw_findings import certificate_text
from app.gui.tables import value_label
from app.gui.theme import colors_now
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.facts import CertificateFacts
from app.model.words import Words
from app.picture.chain import Chain, Piece, Role, Time
from app.picture.marks import Mark
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
    said = " · ".join(text for text in (role_words(piece.role, words), time_words(piece, words)) if text)
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
