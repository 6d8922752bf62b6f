"""What can be done with a result: its experiments, the same test again, copies, commands."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.checks_table import host_not_asked
from app.gui.entries import Entry
from app.gui.flow_layout import FlowLayout
from app.gui.labels import CopyButton, button_text, discard, fill, tooltip
from app.gui.raw_text import raw_text
from app.gui.suggestions import Suggestion, suggestions
from app.gui.trial_button import TrialButton
from app.gui.wording import Wording
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.explanation import Explanation
from app.model.names import Severity
from app.model.result import Result
from app.model.target import Target
from app.text import display_text

translate = QCoreApplication.translate


class ActionsRow(QWidget):
    """The buttons, in as many lines as they need.

    Attributes:
        fault: copies everything that is known of a fault of this program.

    Signals:
        trial_wanted: a `Suggestion` shall be tried.
        entry_wanted: the id of an experiment made before shall be shown.
        others_wanted: checks may contact the host that a redirect led to.
        watch_wanted: the target shall be tested again and again.
        compare_wanted: the result shall be compared with another one.
        report_wanted: a report of the result shall be shown before it leaves.
    """

    trial_wanted = Signal(object)
    entry_wanted = Signal(str)
    others_wanted = Signal()
    watch_wanted = Signal()
    compare_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.trials: list[TrialButton] = []
        self._flow = FlowLayout(self, spacing=9)
        self.others = QPushButton()
        self.others.setProperty("kind", "suggestion")
        self.others.clicked.connect(self.others_wanted)
        self.again, self.watch, self.copy_button, self.report, self.show_commands = (QPushButton() for _ in range(5))
        self.watch.clicked.connect(self.watch_wanted)
        self.compare = QPushButton()
        self.compare.clicked.connect(self.compare_wanted)
        self.report.clicked.connect(self.report_wanted)
        self.fault = CopyButton(small=False)
        self.show_commands.setCheckable(True)
        for button in (
            self.others,
            self.again,
            self.watch,
            self.compare,
            self.copy_button,
            self.report,
            self.fault,
            self.show_commands,
        ):
            self._flow.addWidget(button)

    def show_result(
        self, result: Result, explanation: Explanation, made: tuple[Entry, ...], *, reported: bool = False
    ) -> None:
        """Show what can be done with a result; `made` are the experiments that were, oldest first.

        Nothing is tested where the result comes from a report: what stands above the page asks for that first.
        """
        host = display_text(host_not_asked(result), SHORT_TEXT_CHARACTERS)
        self.others.setVisible(bool(host) and not reported)
        self.others.setText(button_text(fill(translate("Page", "Also examine {host}"), host=host)))
        tip = translate("Page", "Tests again and contacts {host}, to which the server redirected, to find the cause")
        self.others.setToolTip(tooltip(fill(tip, host=host)))
        for button in (self.again, self.watch):
            button.setVisible(isinstance(result.target, Target) and not reported)
        self.fault.offer(raw_text(result))
        self.fault.setVisible(explanation.severity is Severity.INTERNAL)
        self.show_commands.setVisible(bool(explanation.commands))
        self._show_trials(() if reported else suggestions(result, explanation.severity), made)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.others.setText(fill(translate("Page", "Also examine {host}"), host=""))
        self.again.setText(translate("Page", "Test again"))
        self.watch.setText(translate("Page", "Watch"))
        self.watch.setToolTip(tooltip(translate("Page", "Test it again and again, and see when something changes")))
        self.compare.setText(translate("Page", "Compare with …"))
        tip = translate("Page", "Shows what differs from another result of this target, or from a report")
        self.compare.setToolTip(tooltip(tip))
        self.copy_button.setText(translate("Page", "Copy for support"))
        tip = translate(
            "Page",
            "Copies what support needs, as text for a ticket; without passwords and without this computer’s address",
        )
        self.copy_button.setToolTip(tooltip(tip))
        self.report.setText(translate("Page", "Report …"))
        tip = translate("Page", "Shows what a report of this result holds, to be copied or saved as a file (Ctrl+S)")
        self.report.setToolTip(tooltip(tip))
        self.fault.setText(translate("Page", "Copy the fault’s details"))
        self.show_commands.setText(translate("Page", "Show commands"))

    def _show_trials(self, offered: tuple[Suggestion, ...], made: tuple[Entry, ...]) -> None:
        for button in self.trials:
            self._flow.removeWidget(button)
            discard(button)
        newest = {entry.change: entry for entry in made}
        self.trials = []
        for number, suggestion in enumerate(offered):
            button = TrialButton(suggestion, newest.get(suggestion.change), self._wording)
            button.clicked.connect(partial(self._on_trial, button))
            self._flow.insert(number, button)
            button.show()
            self.trials.append(button)

    def _on_trial(self, button: TrialButton) -> None:
        if button.made is not None:
            self.entry_wanted.emit(button.made.id)
        else:
            self.trial_wanted.emit(button.suggestion)
