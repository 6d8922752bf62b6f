"""The window's dialogs: each open at most once, worded anew with the language, gone when it is closed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.gui.wording import Wording
from app.model.options import Options
from app.store.settings import Preferences

if TYPE_CHECKING:
    from app.model.result import Environment


class Dialogs(QObject):
    """Those that are open, by name; each is imported when it is first opened.

    Signals:
        options_chosen: options and preferences.
        history_cleared: everything that is kept of earlier tests shall be deleted.
        list_started: the name of a run, "" for none given, and its targets.
        about_opened: `show_environment` is waited for.
    """

    options_chosen = Signal(object, object)
    history_cleared = Signal()
    list_started = Signal(str, tuple)
    about_opened = Signal()

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
            return dialog

        dialog = self._show("list", make)
        if text:
            dialog.pane.add(text)
        for file in files:
            dialog.open_file(file)

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
