"""The whole program: real tests of real practice servers, faults of its own, and the way in and out."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.application import Program
from app.gui.start_page import SHOWN
from app.lab.practices import PRACTICES
from app.limits import LEAVE_SECONDS
from app.model.target import Target
from app.store.settings import Preferences, Theme, load

START = """
import sys, threading, time
from PySide6.QtCore import QTimer
import app.gui.application as application

class Program(application.Program):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        started(self)

application.Program = Program
{body}
sys.exit(application.run(None, "en"))
"""


def script(body: str) -> list[str]:
    return [sys.executable, "-X", "faulthandler", "-c", START.format(body=body)]


def test_nothing_heavy_before_the_first_paint(checkout: Path) -> None:
    body = """
HEAVY = {"requests", "urllib3", "ssl", "dns", "cryptography", "psutil", "tenacity", "rich", "certifi", "asyncio",
         "http.client", "app.probe.http", "concurrent.futures"}

def started(program):
    def painted():
        print(sorted(HEAVY & set(sys.modules)), flush=True)
        QTimer.singleShot(0, program.window.close)
    program.window.painted.connect(painted)
"""
    done = subprocess.run(script(body), cwd=checkout, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout.strip(), done.returncode) == ("[]", 0), done.stderr


def test_leaves_at_once_while_lookups_hang(checkout: Path) -> None:
    """32 lookups that never come back: the window closes, the process ends in time, with 0 and without a word."""
    body = """
import socket
hanging = []

def hang(*_, **__):
    hanging.append(1)
    threading.Event().wait()

socket.getaddrinfo = hang

def started(program):
    for number in range(32):
        program.window.test_text(f"tcp://host{number}.example:1")
    waiting = QTimer(program.window)

    def look():
        if len(hanging) >= 16:
            waiting.stop()
            print("closing", flush=True)
            program.window.close()

    waiting.timeout.connect(look)
    waiting.start(20)
"""
    process = subprocess.Popen(script(body), cwd=checkout, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "closing\n"
    closed = time.monotonic()
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "Traceback" not in errors
    assert time.monotonic() - closed < LEAVE_SECONDS + 2.0


@pytest.mark.parametrize("id", SHOWN)
def test_practice_target_is_really_tested(program: Program, qtbot: QtBot, id: str) -> None:
    window = program.window
    program.start_practice(id)
    qtbot.waitUntil(lambda: any(not entry.running for entry in window.model.entries()), timeout=30_000)
    entry = window.results.chosen()
    assert entry is not None
    assert entry.result is not None
    practice = next(one for one in PRACTICES if one.id == id)
    assert entry.result.diagnoses[0].id in practice.cases
    assert window.pages.currentWidget() is window.pages.pane
    assert window.page.header.case.text() == entry.result.diagnoses[0].id
    assert isinstance(entry.target, Target)
    assert str(entry.target.port) in window.input.field.text()
    assert window.input.button.text() == "Test"
    assert window.page.causes.isVisible()


def test_cancelled_test_ends_as_stopped(program: Program, qtbot: QtBot) -> None:
    window = program.window
    program.start_practice("silent")
    qtbot.waitUntil(lambda: any(entry.steps for entry in window.model.entries()), timeout=30_000)
    window.page.header.cancel.click()
    entry = window.model.entries()[0]
    qtbot.waitUntil(lambda: not entry.running, timeout=30_000)
    assert entry.result is not None
    assert entry.result.diagnoses[0].id == "app.cancelled"


def test_fault_in_a_slot_is_shown_and_the_window_lives_on(
    program: Program, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise RuntimeError("password=pass-word-4")

    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: program._error is not None)
    thread = threading.Thread(target=fail, name="faulty")
    thread.start()
    thread.join()
    dialog = program._error
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.report.toPlainText().count("RuntimeError") == 2)
    assert "pass-word-4" not in dialog.report.toPlainText()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
    dialog.close_button.click()
    assert program._error is None
    assert program.window.isVisible()
    program.window.input.put("example.com")
    assert isinstance(program.window.input.reading, Target)


def test_lab_that_cannot_start_is_told(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from app.lab.lab import Lab

    def refuse(_: Lab) -> None:
        raise OSError("no port")

    monkeypatch.setattr(Lab, "start", refuse)
    program.start_practice("refused")
    qtbot.waitUntil(lambda: program._error is not None)
    assert all(button.isEnabled() for button in program.window.start._buttons.values())


def test_settings_are_kept(program: Program, qtbot: QtBot, qapp: QApplication) -> None:
    window = program.window
    window.options_chosen.emit(window.input._options, Preferences(Theme.DARK))
    window.test_text("127.0.0.1:1")
    window.test_text("http://user:secret-5@127.0.0.1:1")
    window.details_folded.emit(True)
    window.close()
    kept = load()
    assert kept.preferences.theme is Theme.DARK
    assert kept.recent == ("127.0.0.1:1",), "what holds a secret is not remembered"
    assert kept.details_open
    assert kept.geometry
    again = Program(qapp, "en")
    assert again.window.body is not None, "what is not needed for the first paint comes with the list and the pages"
    assert again.window.input.field.completer().model().rowCount() == 1
    again.close()
    again.window.deleteLater()


class _Sender(QObject):
    sent = Signal(int)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal there")
def test_signals_keep_the_count_of_references() -> None:
    """PySide6 6.12.0 loses one reference to True at every emit and aborts after some 550."""
    sender = _Sender()
    sender.sent.connect(lambda _: None)
    before = sys.getrefcount(True)
    for number in range(2000):
        sender.sent.emit(number)
    assert sys.getrefcount(True) > before - 50
