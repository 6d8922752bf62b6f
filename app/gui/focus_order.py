"""The order of the Tab key: as things stand on the screen, also those that were added later.

Left to itself, Qt puts whatever is added last at the end.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def arrange(*roots: QWidget) -> None:
    """Lead the Tab key through `roots`, one after the other, and inside each in the order of its layout."""
    before: QWidget | None = None
    for root in roots:
        for widget in in_order(root):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget


def in_order(widget: QWidget | None) -> Iterator[QWidget]:
    """Yield `widget` and everything in it that takes the focus by Tab, as it is laid out."""
    if widget is None:
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QSplitter):
        for number in range(widget.count()):
            yield from in_order(widget.widget(number))
    elif isinstance(widget, QScrollArea):
        yield from in_order(widget.widget())
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if (widget := item.widget()) is not None:
            yield from in_order(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)
