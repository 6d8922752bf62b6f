"""The page of the options about the program itself: many tests at once, what is kept, and its colours."""

import msgspec
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app import limits
from app.gui.check_box import CheckBox
from app.gui.labels import Column, PlainLabel
from app.gui.options_controls import Choice, NumberBox
from app.gui.options_page import OptionsPage
from app.model.options import Options
from app.store.settings import Preferences, Theme

translate = QCoreApplication.translate


class DeleteAll(QWidget):
    """A button that asks once more before everything is gone.

    Signals:
        wanted: everything shall be deleted, now.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button, self.sure, self.spare = (QPushButton() for _ in range(3))
        self.question = PlainLabel(wrap=True)
        self._done = False
        answers = QHBoxLayout()
        for button in (self.button, self.sure, self.spare):
            button.setAutoDefault(False)
            answers.addWidget(button)
        answers.addStretch(1)
        layout = Column(self, spacing=6)
        layout.addWidget(self.question)
        layout.addLayout(answers)
        self.button.clicked.connect(lambda: self._ask(True))
        self.spare.clicked.connect(lambda: self._ask(False))
        self.sure.clicked.connect(self._on_sure)
        self._show(asking=False)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.button.setText(translate("Options", "Delete all…"))
        self.sure.setText(translate("Options", "Delete all results"))
        self.spare.setText(translate("Options", "Keep them"))
        self.question.setText(
            translate("Options", "All results are deleted.")
            if self._done
            else translate("Options", "Delete every result that was kept, pinned ones too? This cannot be undone.")
        )

    def _ask(self, asking: bool) -> None:
        self._done = False
        self._show(asking)
        (self.spare if asking else self.button).setFocus()

    def _on_sure(self) -> None:
        self.wanted.emit()
        self._done = True
        self._show(asking=False)
        self.button.setFocus()

    def _show(self, asking: bool) -> None:
        self.retranslate()
        self.question.setVisible(asking or self._done)
        self.button.setVisible(not asking)
        self.sure.setVisible(asking)
        self.spare.setVisible(asking)


class ProgramPage(OptionsPage):
    """How many tests run at once, the history, the colours.

    Signals:
        history_cleared: every kept result shall be deleted, now.
    """

    history_cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parallel = NumberBox(1, limits.PARALLEL_MAX)
        self.per_host = NumberBox(1, limits.PARALLEL_MAX)
        self.history = CheckBox()
        self.days = NumberBox(0, limits.HISTORY_DAYS_MAX)
        self.delete = DeleteAll()
        self.theme = Choice(tuple(Theme))
        for control in (self.parallel, self.per_host, self.history, self.days, self.delete, self.theme):
            self.add(control)
        self.history.toggled.connect(self.days.setEnabled)
        self.delete.wanted.connect(self.history_cleared)

    def name(self) -> str:
        """Return the name of the page."""
        return translate("Options", "Program")

    def show_values(self, options: Options, preferences: Preferences) -> None:
        """Show the preferences."""
        self.parallel.setValue(preferences.parallel)
        self.per_host.setValue(preferences.per_host)
        self.history.setChecked(preferences.history_on)
        self.days.setValue(preferences.history_days)
        self.days.setEnabled(preferences.history_on)
        self.theme.choose(preferences.theme)

    def put(self, options: Options, preferences: Preferences) -> tuple[Options, Preferences]:
        """Return the preferences with what is chosen here."""
        return options, msgspec.structs.replace(
            preferences,
            parallel=self.parallel.value(),
            per_host=self.per_host.value(),
            history_on=self.history.isChecked(),
            history_days=self.days.value(),
            theme=self.theme.value(),
        )

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.theme.show_texts(
            (
                translate("Options", "As the system"),
                translate("Options", "Light"),
                translate("Options", "Dark"),
            )
        )
        self.history.setText(translate("Options", "Keep results for the next time"))
        self.days.setSpecialValueText(translate("Options", "No limit"))
        super().retranslate()
        self.delete.retranslate()

    def texts(self) -> tuple[tuple[str, str], ...]:
        """Return title and help of every row."""
        return (
            (
                translate("Options", "Tests at once"),
                translate("Options", "When many targets are tested. More is quicker, until this computer or the "
                          "network is busy."),
            ),
            (
                translate("Options", "Of one host at once"),
                translate("Options", "Many connections to one host at once may look like an attack to it."),
            ),
            (
                translate("Options", "History"),
                translate("Options", "Results stay on this computer, without passwords. They show what changed since "
                          "a target last worked."),
            ),
            (
                translate("Options", "Days to keep them"),
                translate("Options", "Older results are deleted, unless they are pinned. 0 keeps them all."),
            ),
            (
                translate("Options", "Delete the history"),
                translate("Options", "Deletes the results for good, also from the disk."),
            ),
            (
                translate("Options", "Colours"),
                translate("Options", "Light or dark, or whatever the system uses."),
            ),
        )  # fmt: skip
