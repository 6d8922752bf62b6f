"""A page of the options: rows of a title, a control, one line of help and, when something is wrong, what it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QGridLayout, QLineEdit, QScrollArea, QWidget

from app.gui.labels import PlainLabel
from app.model.options import Options
from app.store.settings import Preferences

Problem = tuple[str, QLineEdit]
"""What is wrong, in words, and the field to mend."""


def _nothing() -> Problem | None:
    return None


class Row:
    """One option on the screen."""

    def __init__(self, control: QWidget, check: Callable[[], Problem | None]) -> None:
        """Make the labels around `control`; `check` says what is wrong with it."""
        self.control = control
        self._check = check
        self.title = PlainLabel(wrap=True)
        self.title.setContentsMargins(0, 7, 0, 0)
        self.help = PlainLabel(wrap=True, muted=True).sized(0.92)
        self.problem = PlainLabel(wrap=True).sized(0.92, bold=True)
        self.problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self.problem.hide()

    def validate(self) -> QLineEdit | None:
        """Show what is wrong, if anything is, and return the field to mend."""
        problem = self._check()
        self.problem.setText(problem[0] if problem else "")
        self.problem.setVisible(problem is not None)
        for field in self.control.findChildren(QLineEdit):
            if not isinstance(field.parent(), QAbstractSpinBox):
                self._mark(field, problem[0] if problem is not None and field is problem[1] else "")
        return problem[1] if problem is not None else None

    def clear(self) -> None:
        """Say nothing about what is being mended."""
        if self.problem.isHidden():
            return
        self.problem.hide()
        for field in self.control.findChildren(QLineEdit):
            self._mark(field, "")

    def retranslate(self, title: str, help_text: str) -> None:
        """Say everything in the language of now."""
        self.title.setText(title)
        self.help.setText(help_text)
        boxes = (self.control, *self.control.findChildren(QComboBox))
        for widget in boxes:
            widget.setAccessibleName(title)
            widget.setAccessibleDescription(help_text)
            if isinstance(widget, QComboBox):
                widget.view().setAccessibleName(title)
        if not self.problem.isHidden():
            self.validate()

    def _mark(self, field: QLineEdit, problem: str) -> None:
        field.setAccessibleDescription(problem)
        if bool(field.property("wrong")) is not bool(problem):
            field.setProperty("wrong", bool(problem))
            field.style().polish(field)


class OptionsPage(QScrollArea):
    """The frame of a page; what is on it is added by those that derive from it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setObjectName("content")
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(22, 12, 22, 18)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 5)
        self.rows: list[Row] = []
        self.setWidget(content)

    def add(self, control: QWidget, check: Callable[[], Problem | None] = _nothing) -> Row:
        """Add a row at the end."""
        row = Row(control, check)
        place = self._grid.rowCount()
        self._grid.setRowStretch(place - 1, 0)
        self._grid.addWidget(row.title, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(control, place, 1)
        self._grid.addWidget(row.problem, place + 1, 1)
        self._grid.addWidget(row.help, place + 2, 1)
        self._grid.setRowMinimumHeight(place + 3, 9)
        self._grid.setRowStretch(place + 4, 1)
        self.rows.append(row)
        for field in control.findChildren(QLineEdit):
            field.textEdited.connect(row.clear)
        return row

    def wrong(self) -> QLineEdit | None:
        """Show every problem of the page and return the first field to mend."""
        found = [field for row in self.rows if (field := row.validate()) is not None]
        return found[0] if found else None

    def name(self) -> str:
        """Return the name of the page in the language of now."""
        raise NotImplementedError

    def show_values(self, options: Options, preferences: Preferences) -> None:
        """Show what the page is about."""
        raise NotImplementedError

    def put(self, options: Options, preferences: Preferences) -> tuple[Options, Preferences]:
        """Return both with what is chosen on the page."""
        raise NotImplementedError

    def texts(self) -> tuple[tuple[str, str], ...]:
        """Return title and help of every row, in their order, in the language of now."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        for row, (title, help_text) in zip(self.rows, self.texts(), strict=True):
            row.retranslate(title, help_text)
