"""The dialog that takes a list of targets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.gui.focus_order import in_order
from app.gui.list_dialog import ListDialog
from app.gui.wording import Wording
from app.i18n import EnglishWords, Translators, words_for
from app.limits import LIST_BYTES
from app.model.plan import OpenedPlan
from app.text import strip_isolates

LIST = "www.example.com\n10.0.0.1:22\nlocalhost:8080\n*.example.com\nwww.example.com\nfoo bar baz\n"


class Open:
    """A dialog and what it asked for."""

    def __init__(self, wording: Wording, text: str = "") -> None:
        self.dialog = ListDialog(wording, text)
        self.started: list[tuple[str, list[str]]] = []
        self.opened: list[OpenedPlan] = []
        self.reports: list[Path] = []
        self.dialog.started.connect(self._on_started)
        self.dialog.report_found.connect(self.reports.append)
        self.dialog.show()

    def _on_started(self, name: str, opened: OpenedPlan) -> None:
        self.opened.append(opened)
        self.started.append((name, [one.target.host for one in opened.plan.targets]))

    @property
    def count(self) -> str:
        return strip_isolates(self.dialog.count.text())

    @property
    def skipped(self) -> list[str]:
        listed = self.dialog.skipped
        return [strip_isolates(listed.item(row).text()) for row in range(listed.count())]

    def wait(self, qtbot: QtBot, count: str) -> None:
        qtbot.waitUntil(lambda: self.count.startswith(count))


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Open]:
    made = Open(Wording(EnglishWords()))
    yield made
    made.dialog.close()
    made.dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_lines_are_counted_while_they_are_typed(opened: Open, qtbot: QtBot) -> None:
    assert opened.count.startswith("0 target")
    assert not opened.dialog.start.isEnabled()
    opened.dialog.pane.insertPlainText(LIST)
    opened.wait(qtbot, "3 target")
    assert "3 line" in opened.count
    assert opened.skipped == [
        "Line 4: *.example.com – stands for many names; please list them",
        "Line 5: www.example.com – the same as in line 1",
        "Line 6: foo bar baz – Invalid host name",
    ]
    near = opened.dialog._near.text()
    assert "on this computer" in near
    assert "private" in near
    assert not opened.started, "nothing is tested before somebody asks for it"


def test_a_text_that_is_hardly_a_list_is_named(opened: Open, qtbot: QtBot) -> None:
    opened.dialog.pane.insertPlainText(
        "# Title\n" + "some words, and a dot.\n" * 3 + "word\n" + "more words follow\n" * 6
    )
    opened.wait(qtbot, "1 target")
    assert "hardly a list of targets" in opened.dialog._caution.text.text()
    opened.dialog.pane.setPlainText(LIST)
    opened.wait(qtbot, "3 target")
    assert not opened.dialog._caution.isVisible()


def test_start_hands_over_name_and_targets(opened: Open, qtbot: QtBot) -> None:
    opened.dialog.pane.insertPlainText(LIST)
    opened.wait(qtbot, "3 target")
    opened.dialog.name.setText("  Branch ")
    opened.dialog.start.click()
    assert opened.started == [("Branch", ["www.example.com", "10.0.0.1", "localhost"])]
    assert not opened.dialog.isVisible()


def test_start_before_the_lines_are_read_waits_for_them(opened: Open, qtbot: QtBot) -> None:
    opened.dialog.pane.insertPlainText("a.example\nb.example")
    qtbot.keyClick(opened.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: opened.started == [("a.example …", ["a.example", "b.example"])])
    assert not opened.dialog.isVisible()


def test_start_with_nothing_to_test_stays_open(opened: Open, qtbot: QtBot) -> None:
    opened.dialog.pane.insertPlainText("*.example.com")
    opened.dialog.accept()
    qtbot.waitUntil(lambda: len(opened.skipped) == 1)
    assert opened.dialog.isVisible()
    assert not opened.started
    assert not opened.dialog.start.isEnabled()
    assert opened.dialog.pane.toPlainText() == "*.example.com"


def test_what_is_typed_meanwhile_counts(opened: Open, qtbot: QtBot) -> None:
    opened.dialog.pane.insertPlainText("a.example")
    opened.dialog._begin()
    opened.dialog.pane.insertPlainText("\nb.example")
    opened.wait(qtbot, "2 target")
    opened.dialog.pane.clear()
    opened.wait(qtbot, "0 target")
    assert not opened.dialog.start.isEnabled()


def test_dialog_opens_prefilled(qapp: QApplication, qtbot: QtBot) -> None:
    made = Open(Wording(EnglishWords()), "a.example\nb.example")
    made.wait(qtbot, "2 target")
    assert not made.started
    made.dialog.close()
    made.dialog.deleteLater()


def test_a_file_is_put_below_what_is_there(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "branch.csv"
    file.write_bytes("Host;Port\r\nb.example;22\r\n".encode("utf-16"))
    opened.dialog.open_file(file)
    qtbot.waitUntil(lambda: opened.dialog.name.text() == "branch")
    opened.dialog.pane.add("c.example;80")
    opened.wait(qtbot, "2 target")
    assert opened.dialog.pane.toPlainText().splitlines() == ["Host;Port", "b.example;22", "c.example;80"]


def test_a_file_that_cannot_be_read_loses_nothing(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    opened.dialog.pane.insertPlainText("a.example")
    for file, content in (("missing.txt", None), ("picture.png", b"\x89PNG\0\0\0")):
        if content is not None:
            (tmp_path / file).write_bytes(content)
        opened.dialog.open_file(tmp_path / file)
        qtbot.waitUntil(lambda file=file: file in opened.dialog._problem.text.text())
        assert opened.dialog._problem.isVisible()
    assert opened.dialog.pane.toPlainText() == "a.example"
    (tmp_path / "good.txt").write_text("b.example")
    opened.dialog.open_file(tmp_path / "good.txt")
    qtbot.waitUntil(lambda: opened.dialog.pane.toPlainText().endswith("b.example"))
    assert not opened.dialog._problem.isVisible()


def test_a_huge_file_is_cut_and_said_so(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "huge.txt"
    file.write_bytes(b"a.example\n" + b"# filled with nothing at all\n" * (LIST_BYTES // 20))
    opened.dialog.open_file(file)
    qtbot.waitUntil(lambda: len(opened.skipped) == 1, timeout=10_000)
    assert "too long" in opened.skipped[0]


def test_files_and_texts_are_dropped_into_the_pane(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("a.example")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "list.txt"))])
    pane = opened.dialog.pane
    assert pane.canInsertFromMimeData(data)
    pane.insertFromMimeData(data)
    qtbot.waitUntil(lambda: pane.toPlainText() == "a.example")
    data = QMimeData()
    data.setText("\nb.example\r\n" + "x" * 100_000)
    pane.insertFromMimeData(data)
    assert len(pane.toPlainText()) < 20_000
    opened.wait(qtbot, "2 target")


def test_a_skipped_line_leads_to_its_place(opened: Open, qtbot: QtBot) -> None:
    opened.dialog.pane.insertPlainText(LIST)
    opened.wait(qtbot, "3 target")
    opened.dialog.skipped.itemClicked.emit(opened.dialog.skipped.item(2))
    assert opened.dialog.pane.textCursor().selectedText() == "foo bar baz"


def test_open_file_asks_without_stopping_the_window(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("a.example")
    opened.dialog.browse.click()
    [dialog] = opened.dialog.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "list.txt"))
    dialog.close()
    qtbot.waitUntil(lambda: opened.dialog.pane.toPlainText() == "a.example")


def test_everything_is_reached_by_tab_and_has_a_name(opened: Open, qtbot: QtBot) -> None:
    opened.dialog.pane.insertPlainText(LIST)
    opened.wait(qtbot, "3 target")
    dialog = opened.dialog
    reached = [widget for widget in in_order(dialog) if widget.isVisible()]
    expected = [dialog.pane, dialog.browse, dialog.skipped, dialog.name, dialog.cancel, dialog.start]
    assert reached == expected
    for widget in reached:
        assert widget.accessibleName() or widget.text(), widget


def test_dialog_in_arabic(qapp: QApplication, qtbot: QtBot) -> None:
    translators = Translators()
    translators.install(qapp, "ar")
    made = Open(Wording(words_for("ar")), LIST)
    qtbot.waitUntil(lambda: len(made.skipped) == 3)
    assert made.dialog.pane.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert made.dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    made.dialog.close()
    made.dialog.deleteLater()
    translators.install(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
