"""Switching the language: everything on the screen follows, and nothing of the old one stays."""

from collections.abc import Iterator

import pseudo_language
import pytest
import sample_results as samples
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.gui.application import Program
from app.gui.entries import Entry
from app.gui.labels import ElidedLabel
from app.i18n import languages, words_for
from app.model.options import Options
from app.model.result import Result
from app.text import strip_isolates

UNTRANSLATED = (
    "Ctrl+L",
    "Enter",
    "Esc",
    "TCP",
    "TLS",
    "HTTP",
    "HTTPS",
    "English",
    "Linux",
    "macOS",
    "Windows",
    "•",
    "·",
    "",
)


@pytest.fixture
def pseudo(program: Program, qapp: QApplication) -> Iterator[Program]:
    """The program in a pretended right-to-left language."""
    translator = pseudo_language.install(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    program.wording.speak(pseudo_language.PseudoWords())
    yield program
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def fill(program: Program) -> None:
    window = program.window
    for make in (samples.works, samples.cancelled, samples.refused):
        result: Result = make()
        window.model.add(Entry(result.id, result.target, Options(), samples.STARTED, result=result))
    window.page.technical.unfold(True)
    window.page.show_commands.setChecked(True)
    window.results.choose("refused")
    window.page.show_commands.setChecked(True)
    window.input.put("münchen.example:8443")
    window.show_options()


def tree(root: QWidget) -> list[tuple[str, ...]]:
    """Everything a person can read or hear of a window, in a fixed order."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        texts = [type(widget).__name__, widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QLineEdit):
            texts += [widget.text(), widget.placeholderText()]
        if isinstance(widget, QPlainTextEdit):
            texts.append(widget.toPlainText())
        if isinstance(widget, QComboBox):
            texts += [widget.itemText(number) for number in range(widget.count())]
        texts.append(widget.layoutDirection().name)
        if not widget.objectName().startswith("qt_"):
            found.append(tuple(texts))
    actions = [("action", action.text()) for action in root.findChildren(QAction)]
    return sorted(found) + sorted(actions)


def test_switch_there_and_back_equals_a_fresh_start(program: Program, qapp: QApplication) -> None:
    fill(program)
    qapp.processEvents()
    fresh = tree(program.window)
    translator = pseudo_language.install(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    program.wording.speak(pseudo_language.PseudoWords())
    program.window.retranslate()
    qapp.processEvents()
    other = tree(program.window)
    assert other != fresh
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    program.wording.speak(words_for("en"))
    program.window.retranslate()
    qapp.processEvents()
    assert tree(program.window) == fresh


def test_every_text_is_translatable(pseudo: Program, qapp: QApplication) -> None:
    fill(pseudo)
    pseudo.window.retranslate()
    qapp.processEvents()
    plain = []
    foreign = ("example", "192.0.2", "2001:db8", "Errno", "exceptions.", "ConnectionRefusedError", "tcp.refused")
    for widget in pseudo.window.findChildren(QWidget):
        if isinstance(widget, QLineEdit | QPlainTextEdit | QAbstractSpinBox):
            continue
        texts = [widget.accessibleName(), widget.toolTip()]
        texts += [widget.text()] if isinstance(widget, QLabel | QAbstractButton) else []
        for text in map(strip_isolates, texts):
            known = text.strip(" «»•") in UNTRANSLATED or any(part in text for part in foreign)
            if not known and "«" not in text:
                plain.append((type(widget).__name__, text))
    assert [one for one in plain if not one[1].isdigit()] == []


def test_inputs_and_technical_panes_stay_left_to_right(pseudo: Program, qapp: QApplication) -> None:
    fill(pseudo)
    pseudo.window.retranslate()
    qapp.processEvents()
    window = pseudo.window
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.page.path.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for field in (window.input.field, window.input.port, *window.page.technical.findChildren(QPlainTextEdit)):
        assert field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    for field in window.page.commands.findChildren(QLineEdit):
        assert field.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_technical_values_are_isolated_right_to_left(pseudo: Program, qapp: QApplication) -> None:
    fill(pseudo)
    pseudo.window.retranslate()
    qapp.processEvents()
    texts = [label.text() for label in pseudo.window.page.findChildren(QLabel)]
    values = [text for text in texts if "2001:db8::10" in text and "«" not in text]
    assert values
    assert all(text.startswith("\u2066") and text.endswith("\u2069") for text in values)


def test_every_control_has_a_name(program: Program, qapp: QApplication) -> None:
    fill(program)
    program.window.input.put("::1:80")
    qapp.processEvents()
    for root in (program.window, program.window.dialogs.open_one("options")):
        assert root is not None
        for widget in root.findChildren(QWidget):
            if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.objectName().startswith("qt_"):
                continue
            interface = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()
            where = [type(one).__name__ for one in _parents(widget)]
            assert name.strip(), f"{type(widget).__name__} in {where}"


def test_no_control_shares_its_name_with_another_kind(program: Program, qapp: QApplication) -> None:
    fill(program)
    program.window.dialogs.open_one("options").reject()
    seen: dict[str, str] = {}
    for widget in program.window.findChildren(QAbstractButton):
        if widget.isVisible() and widget.accessibleName():
            other = seen.setdefault(widget.accessibleName(), type(widget).__name__)
            assert other == type(widget).__name__


def test_mnemonics_are_unique(program: Program, qapp: QApplication) -> None:
    fill(program)
    keys = [one.shortcut().toString() for one in program.window.findChildren(QAbstractButton)]
    used = [key for key in keys if key]
    assert len(used) == len(set(used))


def test_menu_names_languages_in_themselves(program: Program) -> None:
    actions = [action for action in program.window.language._menu.actions() if not action.isSeparator()]
    assert strip_isolates(actions[0].text()).startswith("System default (")
    assert {action.text() for action in actions[1:]} == {one.native_name for one in languages()}
    assert "English" in {action.text() for action in actions}


def test_choice_of_language_is_remembered(program: Program, qapp: QApplication) -> None:
    program.choose_language("en")
    assert program._settings.language == "en"
    program.choose_language("")
    assert program._settings.language == ""


def test_elided_text_is_whole_in_the_tooltip(qapp: QApplication) -> None:
    label = ElidedLabel("<b>long</b> " * 20)
    label.resize(80, 20)
    label.grab()
    assert label.toolTip().startswith("<qt>&lt;b&gt;")


@pytest.mark.parametrize("width", [1240, 900])
def test_longer_texts_are_not_cut(pseudo: Program, qapp: QApplication, width: int) -> None:
    fill(pseudo)
    pseudo.window.resize(width, 900)
    pseudo.window.retranslate()
    for _ in range(3):
        qapp.processEvents()
    cut = []
    for widget in pseudo.window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.height() < widget.heightForWidth(widget.width()):
                cut.append((widget.text(), widget.height()))
        elif isinstance(widget, QLabel | QAbstractButton) and widget.width() < widget.sizeHint().width():
            cut.append((widget.text(), widget.width()))
    assert cut == []


def _parents(widget: QWidget) -> Iterator[QObject]:
    while (parent := widget.parent()) is not None:
        widget = parent
        yield parent
