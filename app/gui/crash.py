"""Faults in this program: caught wherever they happen, shown with a report to copy; the window lives on."""

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

import app
from app.log import LOG

KEPT = 64 * 1024  # characters of one report


def report_of(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """Return the report of an exception, without secrets."""
    lines = traceback.format_exception(kind, error, trace)
    return _redacted(f"{_heading()}\n\n{''.join(lines)}")[-KEPT:]


def _heading() -> str:
    python = platform.python_version()
    return f"Connection Tester {app.__version__}, Python {python}, Qt {qVersion()}, {platform.platform()}"


def _redacted(text: str) -> str:
    from app.redaction import redact_text  # its patterns take a while to compile; the window is painted before

    return redact_text(text)


class CrashNet:
    """Takes the places of Python's and Qt's own handlers; `show` gets each report, on whatever thread it happens."""

    def __init__(self, show: Callable[[str], None]) -> None:
        self._show = show
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        self._qt_before = qInstallMessageHandler(self._on_qt_message)

    def close(self) -> None:
        """Give the places back."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        self._tell(report_of(kind, error, trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_type is not SystemExit:
            self._tell(report_of(args.exc_type, args.exc_value, args.exc_traceback))

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        text = _redacted(f"Qt: {message}")
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self._tell(f"{_heading()}\n\n{text}")
        else:
            LOG.info("%s", text)  # mostly about what a desktop does not support
        if self._qt_before is not None:
            self._qt_before(kind, context, message)

    def _tell(self, report: str) -> None:
        LOG.error("%s", report)
        self._show(report)
