import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.gui.labels import BREAK, Align, PlainLabel

ARABIC = "تم الوصول إلى \u2066orders.example.com\u2069، لكن لا شيء يقبل الاتصالات على المنفذ \u20668443\u2069."


def first_column_with_ink(label: QLabel, *, from_right: bool) -> int:
    """Return how far the first ink of any line is from a side, in pixels."""
    picture = label.grab().toImage()
    paper = picture.pixelColor(0, 0)
    columns = range(picture.width())
    for number, x in enumerate(reversed(columns) if from_right else columns):
        if any(picture.pixelColor(x, y) != paper for y in range(picture.height())):
            return number
    return picture.width()


@pytest.mark.parametrize("width", range(230, 430, 20))
def test_lines_from_right_to_left_are_not_cut(qapp: QApplication, width: int) -> None:
    label = PlainLabel(ARABIC, wrap=True)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.resize(width, label.heightForWidth(width))
    assert first_column_with_ink(label, from_right=True) <= 4, "every line begins at the right edge"
    assert first_column_with_ink(label, from_right=False) >= 1


def test_direction_of_the_window_decides_not_the_first_letter(qapp: QApplication) -> None:
    label = PlainLabel("TLS " + ARABIC)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert QLabel.text(label).startswith("\u200f")
    assert label.text() == "TLS " + ARABIC
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    assert PlainLabel("x", align=Align.TRAILING).alignment() & Qt.AlignmentFlag.AlignRight


def test_long_words_may_be_broken(qapp: QApplication) -> None:
    host = "x" * 63 + ".subdomain.department.example.com"
    label = PlainLabel(host, wrap=True)
    shown = QLabel.text(label)
    assert label.text() == host
    assert shown.replace(BREAK, "") == host
    assert max(map(len, shown.split(BREAK))) <= 21
    assert BREAK not in QLabel.text(PlainLabel("A sentence of short words only.", wrap=True))
