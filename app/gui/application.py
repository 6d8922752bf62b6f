"""Makes the window and everything behind it, in the order that shows something soon.

Nothing heavy (requests, ssl, cryptography …) is imported before the first paint; the engine gets ready on a thread
of its own afterwards. Leaving never waits for the network.
"""

import base64
import importlib
import os
import signal
import threading
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QByteArray, QCoreApplication, QTimer
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

import app
from app.gui.bridge import Bridge
from app.gui.collector import Collector
from app.gui.crash import CrashNet
from app.gui.keeping import Keeping
from app.gui.main_window import MainWindow
from app.gui.theme import Appearance
from app.gui.wording import Wording
from app.i18n import Translators, system_language, words_for
from app.limits import LEAVE_SECONDS
from app.log import LOG
from app.model.events import Event
from app.model.options import Options
from app.model.target import Target
from app.paths import resources
from app.store import settings as store
from app.store.settings import Preferences

if TYPE_CHECKING:
    from app.gui.body import Body
    from app.gui.error_dialog import ErrorDialog
    from app.lab.lab import Lab
    from app.lab.practices import Practice
    from app.probe.engine import Engine
    from app.workers import Workers

FALLBACK_POINTS = 9.0  # Qt's size where no desktop sets one; desktops themselves use 10 or 11
USUAL_POINTS = 10.0
INTERRUPTED = 130  # the exit code after Ctrl+C in the terminal


class Program:
    """Settings, language, colours, worker threads and the lab, held together around one window."""

    def __init__(self, application: QApplication, lang: str | None = None) -> None:
        """Make the window; `lang` is a language for this time only."""
        self._application = application
        self._settings = store.load()
        self._language = lang if lang is not None else self._settings.language
        self._engine: Engine | None = None
        self._workers: Workers | None = None
        self._lab: Lab | None = None
        self._error: ErrorDialog | None = None
        self.appearance = Appearance(application)
        self.appearance.choose(self._settings.preferences.theme)
        self._translators = Translators()
        self.wording = Wording(words_for(self._install()))
        self.bridge = Bridge(self._on_events)
        self._collector = Collector(self.bridge)
        self._net = CrashNet(lambda report: self.bridge.call(lambda: self._show_fault(report)))
        self.keeping = Keeping(lambda worded: self.bridge.call(lambda: self.window.tell(worded)))
        self.window = MainWindow(self.wording, self._submit, self._cancel)
        self._connect()
        self._restore()

    def _connect(self) -> None:
        window = self.window
        window.completed.connect(self._on_completed)
        window.language_chosen.connect(self.choose_language)
        window.options_chosen.connect(self._on_options)
        window.practice_chosen.connect(self.start_practice)
        window.target_tested.connect(self._on_tested)
        window.details_folded.connect(lambda opened: self._change(details_open=opened))
        window.rows_pinned.connect(self.keeping.pin)
        window.row_noted.connect(self.keeping.note)
        window.rows_removed.connect(self.keeping.remove)
        window.history_cleared.connect(self.keeping.delete_all)
        window.telling.connect(self.keeping.keep)
        window.dialogs.about_opened.connect(self._on_about)
        window.closing.connect(self._on_closing)

    def _restore(self) -> None:
        known = self._settings
        if known.geometry:
            self.window.restoreGeometry(QByteArray(base64.b64decode(known.geometry)))
        self.window.show_options_values(known.options, known.preferences)
        self.window.language.show_choice(self._language, self._translators.language)

    # Language and options

    def choose_language(self, choice: str) -> None:
        """Speak another language at once; "" follows the system. It is remembered."""
        self._language = choice
        self._change(language=choice)
        self.wording.speak(words_for(self._install()))
        self.window.language.show_choice(choice, self._translators.language)
        self.window.retranslate()
        if self._error is not None:
            self._error.retranslate()

    def _install(self) -> str:
        return self._translators.install(self._application, self._language or system_language())

    def _on_options(self, options: Options, preferences: Preferences) -> None:
        self._change(options=options, preferences=preferences)
        self.appearance.choose(preferences.theme)
        self.window.show_options_values(options, preferences)
        self.keeping.use(preferences)
        if self._workers is not None:
            self._workers.allow(preferences.parallel, preferences.per_host)

    def _change(self, **values: object) -> None:
        self._settings = msgspec.structs.replace(self._settings, **values)
        store.save(self._settings)

    # Tests

    def _get_engine(self) -> "Engine":
        from app.probe.engine import Engine

        if self._engine is None:
            self._engine = Engine()
        return self._engine

    def _get_workers(self) -> "Workers":
        from app.workers import Workers

        if self._workers is None:
            known = self._settings.preferences
            self._workers = Workers(
                self._get_engine(), self._on_event, parallel=known.parallel, per_host=known.per_host
            )
        return self._workers

    def _submit(self, target: Target, options: Options, **kept: Any) -> str:
        return self.keeping.begin(lambda: self._get_workers().submit(target, options), **kept)

    def _cancel(self, id: str) -> None:
        self._get_workers().cancel(id)

    def _on_event(self, event: Event) -> None:
        """On a worker thread: what is to be kept does not depend on the window."""
        self.keeping.take(event)
        self.bridge.post(event)

    def _on_events(self, events: list) -> None:
        self.window.receive(events)

    def _on_completed(self, body: "Body") -> None:
        known = self._settings
        if len(known.splitter) == 2:
            body.setSizes(list(known.splitter))
        body.pages.details_open = known.details_open
        self.window.input.field.suggest(known.recent)
        body.pages.earlier = self.keeping.last_reached
        body.results.further.find = self.keeping.search
        QTimer.singleShot(0, self._prepare)

    def _prepare(self) -> None:
        threading.Thread(target=self._prepare_all, name="prepare", daemon=True).start()

    def _prepare_all(self) -> None:
        """Load in the background what the first test and the first page need, and what is known of earlier tests."""
        importlib.import_module("app.gui.result_pane")
        self.bridge.call(self.window.pages.make_result_page)
        rows = self.keeping.open(self._settings.preferences)
        self.bridge.call(lambda: self.window.body.show_earlier(rows))
        self._get_engine().prepare()

    def _on_about(self) -> None:
        threading.Thread(target=self._read_environment, name="environment", daemon=True).start()

    def _read_environment(self) -> None:
        environment = self._get_engine().environment()
        self.bridge.call(lambda: self.window.dialogs.show_environment(environment))

    def _on_tested(self, target: Target) -> None:
        if target.secret is None and target.source:
            self._change(recent=store.remember(self._settings.recent, target.source))
            self.window.input.field.suggest(self._settings.recent)

    # Practice

    def start_practice(self, id: str) -> None:
        """Test a practice target; its servers are started first, in the background."""
        self.window.start.show_waiting(True)
        threading.Thread(target=self._open_lab, args=(id,), name="lab", daemon=True).start()

    def _open_lab(self, id: str) -> None:
        from app.lab.lab import Lab

        lab = self._lab or Lab()
        try:
            lab.start()
            practice = lab.practice(id)
        except Exception:
            self.bridge.call(lambda: self.window.start.show_waiting(False))
            raise  # the net shows it
        self._lab = lab
        self.bridge.call(lambda: self._practise(practice))

    def _practise(self, practice: "Practice") -> None:
        self.window.start.show_waiting(False)
        self.window.test_text(practice.target, practice.options)

    # Faults and the end

    def _show_fault(self, report: str) -> None:
        if self._error is None:
            from app.gui.error_dialog import ErrorDialog

            self._error = ErrorDialog(self.window)
            self._error.finished.connect(self._on_fault_closed)
            self._error.open()
        self._error.add(report)

    def _on_fault_closed(self) -> None:
        if self._error is not None:
            self._error.deleteLater()
        self._error = None

    def _on_closing(self) -> None:
        self._change(
            geometry=base64.b64encode(self.window.saveGeometry().data()).decode(),
            splitter=tuple(self.window.body.sizes()),
        )
        self.close()

    def close(self) -> None:
        """Stop everything; waits for nothing that hangs."""
        self.bridge.close()
        self._net.close()
        ending = threading.Thread(target=self._end, name="end", daemon=True)
        ending.start()
        ending.join(LEAVE_SECONDS / 2)

    def _end(self) -> None:
        if self._workers is not None:
            self._workers.close()
        self.keeping.close()
        if self._lab is not None:
            self._lab.close()
        if self._engine is not None:
            self._engine.close()


def make_application() -> QApplication:
    """Make Qt's application object with the program's name, icon and font."""
    # One style on every system, for which the palettes are made. Chosen here, because QStyle is Qt's largest class to
    # load into Python, and nothing before the first paint needs it.
    application = QApplication([app.__name__, "-style", "Fusion"])
    application.setApplicationName("connection-tester")
    application.setApplicationDisplayName("Connection Tester")
    application.setApplicationVersion(app.__version__)
    application.setDesktopFileName("connection-tester")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "connection-tester.png")))
    font = QFont(application.font())
    if font.pointSizeF() == FALLBACK_POINTS and font.family() in ("Sans Serif", "Sans"):
        font.setPointSizeF(USUAL_POINTS)
        application.setFont(font)
    return application


def run(target: str | None = None, lang: str | None = None) -> int:
    """Show the window, testing `target` if one is given, and return the exit code."""
    application = make_application()
    program = Program(application, lang)
    program.window.show()
    if target is not None:
        QTimer.singleShot(0, lambda: program.window.test_text(target))
    signal.signal(signal.SIGINT, lambda *_: application.exit(INTERRUPTED))  # Python looks at it with each batch
    code = application.exec()
    program.close()
    LOG.debug("the window is closed")
    _leave(code)
    return code


def _leave(code: int) -> None:
    """Make sure that no thread of ours keeps the process: all are daemons; this is for what is not."""
    QCoreApplication.processEvents()
    others = [thread for thread in threading.enumerate() if not thread.daemon and thread is not threading.main_thread()]
    if others:
        LOG.warning("threads still run: %s", ", ".join(thread.name for thread in others))
        os._exit(code)
