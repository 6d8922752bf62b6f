"""Every page and dialog with larger letters, longer words and other languages: nothing is cut, nothing stays behind."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pseudo_language
import pytest
import sample_compared
import sample_lookup
import sample_pages
import sample_plan
import sample_report
import sample_rows
import sample_run
import sample_watch
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from test_language import tree

from app.gui.application import Program
from app.gui.error_dialog import ErrorDialog
from app.gui.labels import ElidedLabel
from app.gui.main_window import MainWindow
from app.gui.note_dialog import NoteDialog
from app.gui.opening import Unread
from app.gui.rows import Row
from app.gui.run_cards import Card
from app.model.explanation import Owner
from app.model.report import ReportFault
from app.report.document import ReportError
from app.text import strip_isolates

SIZE = QSize(1240, 900)
LINES = "www.example.com\nmail.example.com:993\n*.example.com\n10.0.0.0/24\n10.0.0.7, 22, backup"
Root = QWidget
# The same in every language, or from elsewhere.
SAME = ("TCP", "TLS", "HTTP", "HTTPS", "English", "Linux", "macOS", "Windows")
FOREIGN = ("example", "192.0.2")


def show_row(window: MainWindow, row: Row) -> Root:
    window.model.add(row)
    window.results.choose(row.id)
    return window


def show_start(window: MainWindow) -> Root:
    window.input.put("::1:80")
    assert window.start.isVisible()
    return window


def show_rows(window: MainWindow) -> Root:
    sample_rows.fill(window.model)
    window.results.choose(window.model.entries()[0].id)
    window.results._name_actions()  # as before the menu opens
    return window


def show_result(window: MainWindow) -> Root:
    window.page.technical.unfold(True)
    entry = sample_pages.entry_of(sample_pages.gap_in_the_chain())
    window.pages.earlier = lambda _result: None
    show_row(window, entry)
    window.page.show_commands.setChecked(True)
    window.page.show_changes(sample_pages.DIFFERENCES, sample_pages.SINCE)
    return window


def show_list(window: MainWindow) -> Root:
    window.dialogs.show_list(LINES)
    opened = dialog(window, "list")
    until(lambda: opened.skipped.count())
    return opened


def show_plan_file(window: MainWindow) -> Root:
    with tempfile.TemporaryDirectory() as folder:
        window.dialogs.show_list("", (sample_plan.write(Path(folder)),))
        opened = dialog(window, "list")
        until(opened.file.isVisible)
    return opened


def show_planned_test(window: MainWindow) -> Root:
    show_row(window, sample_plan.run(over=True))
    window.pages.open_test("plan-2")
    return window


def show_options(window: MainWindow) -> Root:
    window.show_options()
    return dialog(window, "options")


def show_about(window: MainWindow) -> Root:
    window.dialogs.show_about()
    opened = dialog(window, "about")
    until(lambda: opened._environment)
    return opened


def show_shortcuts(window: MainWindow) -> Root:
    window.dialogs.show_shortcuts()
    return dialog(window, "shortcuts")


def show_report(window: MainWindow) -> Root:
    show_row(window, sample_pages.entry_of(sample_pages.gap_in_the_chain()))
    window.body.report()
    return dialog(window, "report")


def show_handoff(window: MainWindow) -> Root:
    window.dialogs.show_handoff(sample_pages.entry_of(sample_pages.gap_in_the_chain()), Owner.OPERATOR)
    return dialog(window, "handoff")


def show_expand(window: MainWindow) -> Root:
    window.dialogs.show_expand()
    opened = dialog(window, "expand")
    until(opened.state.text)
    return opened


def show_compare(window: MainWindow) -> Root:
    a, others = sample_compared.choice()
    window.dialogs.show_compare(a, None, others)
    opened = dialog(window, "compare")
    until(lambda: opened._comparison)
    return opened


def show_compared_runs(window: MainWindow) -> Root:
    window.dialogs.show_compare(*sample_compared.runs())
    opened = dialog(window, "compare")
    until(lambda: opened._comparison)
    return opened


def show_lookup(window: MainWindow) -> Root:
    window.input.take_lines(sample_lookup.TRACEBACK)
    until(lambda: window.input.error)
    show_row(window, sample_lookup.entry())
    window.pages.lookup.show_commands.setChecked(True)
    return window


def show_unknown(window: MainWindow) -> Root:
    window.input.put(sample_lookup.UNKNOWN)
    until(window.line.shows_problem)
    return window


def show_opened(window: MainWindow) -> Root:
    window.page.technical.unfold(True)
    show_row(window, sample_report.row(sample_report.one(damaged=True, contact="helpdesk.example.com")))
    window.body.banner.fold.setChecked(True)
    return window


def show_again(window: MainWindow) -> Root:
    show_row(window, sample_report.row(sample_report.many()))
    window.body.banner.again.click()
    until(lambda: window.dialogs.open_one("again"))
    return dialog(window, "again")


def show_unread(window: MainWindow) -> Root:
    faults = (ReportFault.TRUNCATED, ReportFault.TOO_LARGE)
    window.dialogs.show_unread(tuple(Unread("report.example.json", ReportError(fault)) for fault in faults))
    return dialog(window, "unread")


def until(true: Callable[[], object]) -> None:
    for _ in range(300):
        if true():
            return
        QTest.qWait(30)
    raise AssertionError("nothing came")


def dialog(window: MainWindow, name: str) -> QDialog:
    found = window.dialogs.open_one(name)
    assert found is not None
    return found


SCENES: dict[str, Callable[[MainWindow], Root]] = {
    "start": show_start,
    "rows": show_rows,
    "result": show_result,
    "run": lambda window: show_row(window, sample_run.run()),
    "run over": lambda window: show_row(window, sample_run.run(over=True)),
    "watch": lambda window: show_row(window, sample_watch.design_watch()),
    "lookup": show_lookup,
    "unknown": show_unknown,
    "opened": show_opened,
    "opened run": lambda window: show_row(window, sample_report.row(sample_report.many())),
    "again": show_again,
    "unread": show_unread,
    "list": show_list,
    "plan": lambda window: show_row(window, sample_plan.run(over=True)),
    "plan file": show_plan_file,
    "planned test": show_planned_test,
    "options": show_options,
    "about": show_about,
    "shortcuts": show_shortcuts,
    "compare": show_compare,
    "compared runs": show_compared_runs,
    "report": show_report,
    "handoff": show_handoff,
    "expand": show_expand,
}
EVERY = pytest.mark.parametrize("scene", SCENES)


@pytest.fixture
def doubled(qapp: QApplication) -> Iterator[None]:
    """Letters of twice the size, as people choose them for the whole desktop."""
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPointSizeF(2 * before.pointSizeF())
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


@pytest.fixture
def longer(program: Program, qapp: QApplication) -> Iterator[Program]:
    """The program in a pretended language that is 40 % longer and reads from right to left."""
    translator = pseudo_language.install(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    program.wording.speak(pseudo_language.PseudoWords())
    program.window.retranslate()
    yield program
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown(window: MainWindow, scene: str, qtbot: QtBot) -> Root:
    """Show a scene in a window as large as at its first start."""
    window.resize(SIZE)
    qtbot.waitUntil(window.start.isVisible)
    root = SCENES[scene](window)
    QTest.qWait(30)  # what is shown little by little
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return root


def all_of(root: QWidget) -> None:
    """Fail where something is cut once the layouts have come to rest."""
    for _ in range(30):
        if not (found := cut(root)):
            break
        QTest.qWait(30)
    assert found == []


def cut(root: QWidget) -> list[tuple[str, ...]]:
    """Return what cannot be read to its end, or lies where nobody gets to."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_") or widget.window() is not root:
            continue
        problem = _problem(widget)
        if problem:
            text = getattr(widget, "text", widget.accessibleName)
            found.append((problem, type(widget).__name__, str(text() if callable(text) else text)[:90]))
    return found


def _problem(widget: QWidget) -> str:
    size, wanted = widget.size(), widget.sizeHint()
    parent = widget.parentWidget()
    if isinstance(widget, QHeaderView):
        columns = [n for n in range(widget.count()) if not widget.isSectionHidden(n)]
        cut = [n for n in columns if widget.sectionSize(n) < widget.sectionSizeHint(n)]
        return f"columns {cut}" if cut and not widget.isHidden() else ""
    if isinstance(widget, Card):  # painted
        return "" if widget.lines_in(size.width()) <= widget.lines else "cause"
    if isinstance(widget, ElidedLabel):
        return "height" if size.height() < wanted.height() else ""
    if widget.hasHeightForWidth() and isinstance(widget, QLabel | QAbstractButton):
        wanted_lines = widget.heightForWidth(size.width())
        return f"{size.width()}x{size.height()} of {wanted_lines}" if size.height() < wanted_lines else ""
    if isinstance(widget, QLabel | QAbstractButton | QComboBox) and (
        size.width() < wanted.width() or size.height() < wanted.height()
    ):
        return f"{size.width()}x{size.height()} of {wanted.width()}x{wanted.height()}"
    if isinstance(widget, QLineEdit) and size.height() < widget.minimumSizeHint().height():
        return "height"
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        wide = widget.widget().minimumSizeHint().width() - widget.viewport().width()
        return f"{wide} too wide" if wide > 0 else ""
    if isinstance(parent, QAbstractScrollArea) or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return ""
    if isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit):
        return "" if parent.rect().contains(widget.geometry()) else f"outside {widget.geometry()} {parent.rect()}"
    return ""


@EVERY
def test_nothing_is_cut_with_letters_of_twice_the_size(
    doubled: None, program: Program, qtbot: QtBot, scene: str
) -> None:
    all_of(shown(program.window, scene, qtbot))


@EVERY
def test_nothing_is_cut_where_words_are_longer(longer: Program, qtbot: QtBot, scene: str) -> None:
    all_of(shown(longer.window, scene, qtbot))


def focusable(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in [root, *root.findChildren(QWidget)]
        if widget.window() is root and widget.isVisible() and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.objectName().startswith("qt_")
    ]  # fmt: skip


def name_of(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):  # on Linux Qt tells the value, and the name as a relation
        return strip_isolates(widget.accessibleName())
    interface = QAccessible.queryAccessibleInterface(widget)
    return strip_isolates(interface.text(QAccessible.Text.Name) or "").strip()


@EVERY
def test_everything_has_a_name_of_its_own(longer: Program, qtbot: QtBot, scene: str) -> None:
    root = shown(longer.window, scene, qtbot)
    names: dict[str, QWidget] = {}
    for widget in focusable(root):
        name = name_of(widget)
        assert name, widget
        assert "«" in name or name in SAME or any(part in name for part in FOREIGN), (widget, name)
        assert name not in names, (name, widget, names[name])
        names[name] = widget


def _led_by_arrows(widget: QWidget) -> bool:
    """Whether it is one of several choices that exclude each other: Tab leads to the one that is chosen."""
    return isinstance(widget, QRadioButton) and not widget.isChecked()


@EVERY
def test_everything_is_reached_by_tab(program: Program, qtbot: QtBot, scene: str) -> None:
    root = shown(program.window, scene, qtbot)
    root.activateWindow()
    wanted = {widget for widget in focusable(root) if not _led_by_arrows(widget)}
    count = len(wanted)
    focused = QApplication.focusWidget()
    assert focused is not None
    for _ in range(2 * count + 4):
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        wanted.discard(focused)
    assert wanted == set()


@EVERY
def test_there_and_back_is_as_a_fresh_start(program: Program, qtbot: QtBot, scene: str) -> None:
    root = shown(program.window, scene, qtbot)
    fresh = tree(root)
    for language in ("ar", "de"):
        program.choose_language(language)
        QTest.qWait(30)
        assert tree(root) != fresh, language
    program.choose_language("en")
    QTest.qWait(30)
    assert tree(root) == fresh


@pytest.mark.parametrize("make", [NoteDialog, ErrorDialog])
def test_small_dialogs(doubled: None, longer: Program, make: Callable[..., QDialog]) -> None:
    dialog = make(longer.window) if make is ErrorDialog else make("note", longer.window)
    dialog.show()
    if isinstance(dialog, ErrorDialog):
        dialog.add("RuntimeError")
    all_of(dialog)
    assert all(name_of(widget) for widget in focusable(dialog))
    dialog.close()
    dialog.deleteLater()


@pytest.mark.parametrize("factor", ["1.25", "2"])
def test_nothing_is_cut_on_finer_screens(checkout: Path, factor: str) -> None:
    """Qt reads the factor once, when it starts."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", __file__]
    done = subprocess.run(
        [*command, "-k", test_nothing_is_cut_where_words_are_longer.__name__],
        cwd=checkout,
        env={name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
        | {"QT_SCALE_FACTOR": factor},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
