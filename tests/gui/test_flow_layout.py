import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.flow_layout import FlowLayout


def made(width: int) -> tuple[QWidget, list[QWidget]]:
    box = QWidget()
    layout = FlowLayout(box, spacing=10)
    parts = [QWidget() for _ in range(4)]
    for part in parts:
        part.setFixedSize(100, 20)
        layout.addWidget(part)
    box.resize(width, 200)
    box.show()
    return box, parts


def places(parts: list[QWidget]) -> list[tuple[int, int]]:
    return [(part.x(), part.y()) for part in parts]


def test_goes_on_in_the_next_line(qapp: QApplication) -> None:
    box, parts = made(330)
    assert places(parts) == [(0, 0), (110, 0), (220, 0), (0, 30)]
    assert box.layout().heightForWidth(330) == 50
    assert box.layout().heightForWidth(1000) == 20
    assert box.layout().heightForWidth(50) == 110


def test_begins_at_the_right_in_a_right_to_left_language(qapp: QApplication) -> None:
    box, parts = made(330)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    assert places(parts) == [(230, 0), (120, 0), (10, 0), (230, 30)]


def test_hidden_parts_leave_no_gap(qapp: QApplication) -> None:
    box, parts = made(330)
    parts[1].hide()
    qapp.processEvents()
    assert places([parts[0], parts[2], parts[3]]) == [(0, 0), (110, 0), (220, 0)]
    for part in parts:
        part.hide()
    assert box.layout().heightForWidth(330) == 0


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_lines_can_stand_in_the_middle(qapp: QApplication, direction: Qt.LayoutDirection) -> None:
    box = QWidget()
    box.setLayoutDirection(direction)
    flow = FlowLayout(box, spacing=10, centred=True)
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedSize(50, 20)
        flow.addWidget(part)
    box.resize(130, 200)
    box.show()
    flow.setGeometry(box.rect())
    first, second, third = (part.x() for part in parts)
    assert {first, second} == {10, 70}
    assert (first < second) is (direction is Qt.LayoutDirection.LeftToRight)
    assert third == 40
