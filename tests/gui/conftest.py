"""Fixtures for window tests: a window with nothing behind it, and the whole program."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from stage import Stage

from app.gui.application import Program
from app.gui.main_window import MainWindow


@pytest.fixture(autouse=True, scope="module")
def collected_here() -> Iterator[None]:
    """As in the program: widgets in cycles are never collected by whichever thread allocates."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    made = Stage()
    made.window.show()
    made.window.activateWindow()
    yield made
    made.window.close()
    destroy(made.window)


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    font = qapp.font()
    made = Program(qapp, "en")
    made.window.show()
    yield made
    made.window.close()
    made.close()
    destroy(made.window)
    made.appearance.deleteLater()
    made.bridge.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def destroy(window: MainWindow) -> None:
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
