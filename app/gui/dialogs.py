"""The window's dialogs: each open at most once, worded anew with the language, gone when it is closed."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.gui.wording import Wording
from app.model.options import Options
from app.store.settings import Preferences

if TYPE_CHECKING:
    from app.gui.compared import Side
    from app.gui.entries import Entry
    from app.gui.opening import Unread
    from app.gui.rows import Row
    from app.model.explanation import Owner
    from app.model.result import Environment
    from app.report.again import Again


class Dialogs(QObject):
    """Those that are open, by name; each is imported when it is first opened.

    Signals:
        options_chosen: options and preferences.
        history_cleared: everything that is kept of earlier tests shall be deleted.
        list_started: the name of a run, and the `OpenedPlan` that it is made of.
        about_opened: `show_environment` is waited for.
        report_found: a file given to another dialog is a report.
    """

    options_chosen = Signal(object, object)
    history_cleared = Signal()
    list_started = Signal(str, object)
    about_opened = Signal()
    report_found = Signal(Path)

    def __init__(self, wording: Wording, window: QWidget) -> None:
        super().__init__(window)
        self._wording = wording
        self._window = window
        self._open: dict[str, Any] = {}

    def show_options(self, options: Options, preferences: Preferences) -> None:
        """Open the options."""
        from app.gui.options_dialog import OptionsDialog

        def make() -> OptionsDialog:
            dialog = OptionsDialog(self._wording, options, preferences, self._window)
            dialog.chosen.connect(self.options_chosen)
            dialog.history_cleared.connect(self.history_cleared)
            return dialog

        self._show("options", make)

    def show_list(self, text: str = "", files: tuple[Path, ...] = ()) -> None:
        """Ask for a list of targets; what is given is put below what stands there already."""
        from app.gui.list_dialog import ListDialog

        def make() -> ListDialog:
            dialog = ListDialog(self._wording, "", self._window)
            dialog.started.connect(self.list_started)
            dialog.report_found.connect(self.report_found)
            return dialog

        dialog = self._show("list", make)
        if text:
            dialog.pane.add(text)
        for file in files:
            dialog.open_file(file)

    def show_unread(self, unread: "tuple[Unread, ...]") -> None:
        """Say why report files cannot be read."""
        from app.gui.unread_dialog import UnreadDialog

        self._show("unread", lambda: UnreadDialog(self._wording, self._window)).add(unread)

    def show_again(self, again: "Again", then: Callable[["Again"], None]) -> None:
        """Ask before targets of a report are tested; `then` is called with them, unless somebody does not want it."""
        from app.gui.again_dialog import AgainDialog

        def make() -> AgainDialog:
            dialog = AgainDialog(self._wording, again, self._window)
            dialog.confirmed.connect(then)
            return dialog

        self._show("again", make)

    def show_compare(self, a: "Side", b: "Side | None" = None, others: "tuple[Side, ...]" = ()) -> None:
        """Compare two sides, or one with one of `others` or with a report that is opened there."""
        from app.gui.compare_dialog import CompareDialog

        self._show("compare", lambda: CompareDialog(self._wording, a, b, others, self._window))

    def show_report(self, rows: "Sequence[Row]") -> None:
        """Show what leaves in a report of some rows."""
        from app.gui.report_dialog import ReportDialog

        def make() -> ReportDialog:
            dialog = ReportDialog(self._wording, rows, self._window)
            dialog.answer_wanted.connect(self.show_expand)
            return dialog

        self._show("report", make)

    def show_handoff(self, entry: "Entry", owner: "Owner") -> None:
        """Show a message about a test to somebody else."""
        from app.gui.handoff_dialog import HandoffDialog

        self._show("handoff", lambda: HandoffDialog(self._wording, entry, owner, self._window))

    def show_expand(self) -> None:
        """Ask for an answer to a report with other names."""
        from app.gui.expand_dialog import ExpandDialog

        self._show("expand", lambda: ExpandDialog(self._wording, self._window))

    def show_shortcuts(self) -> None:
        """Open the list of shortcuts."""
        from app.gui.shortcuts_dialog import ShortcutsDialog

        self._show("shortcuts", lambda: ShortcutsDialog(self._window))

    def show_about(self) -> None:
        """Open what there is to know of the program."""
        from app.gui.about_dialog import AboutDialog

        self._show("about", lambda: AboutDialog(self._wording, parent=self._window))
        self.about_opened.emit()

    def show_environment(self, environment: "Environment") -> None:
        """Give the dialog about the program what was read in the background."""
        if "about" in self._open:
            self._open["about"].show_environment(environment)

    def open_one(self, name: str) -> Any:
        """Return an open dialog ("options", "list", "shortcuts", "about"), or None."""
        return self._open.get(name)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        for dialog in tuple(self._open.values()):
            dialog.retranslate()

    def _show(self, name: str, make: Callable[[], QDialog]) -> Any:
        dialog = self._open.get(name)
        if dialog is None:
            dialog = self._open[name] = make()
            dialog.finished.connect(lambda: self._forget(name))
            dialog.open()
        else:
            dialog.activateWindow()
        return dialog

    def _forget(self, name: str) -> None:
        dialog = self._open.pop(name, None)
        if dialog is not None:
            dialog.deleteLater()
