from collections.abc import Iterator

import pseudo_language
import pytest
import sample_pages as pages
import sample_results as samples
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui.commands import SYSTEMS, THIS_SYSTEM
from app.gui.entries import Entry
from app.gui.labels import CopyButton, ElidedLabel, PlainLabel
from app.gui.result_page import ResultPage
from app.gui.suggestions import Change
from app.gui.wording import Wording
from app.i18n import EnglishWords
from app.model.events import ChecksPlanned, CheckStarted, Finished
from app.model.facts import ProxyFacts
from app.model.finding import CheckSkipped
from app.model.names import CheckName, Kind, ProxySource
from app.model.options import Options
from app.text import strip_isolates


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> Iterator[ResultPage]:
    made = ResultPage(Wording(EnglishWords()))
    made.retranslate()
    made.resize(940, 900)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def texts(root: QWidget) -> list[str]:
    return [strip_isolates(one.text()) for one in root.findChildren(PlainLabel) if one.isVisibleTo(root)]


def copied(root: QWidget, name: str) -> str:
    button = next(one for one in root.findChildren(CopyButton) if name in strip_isolates(one.accessibleName()))
    button.click()
    return QGuiApplication.clipboard().text()


def panes(root: QWidget) -> dict[str, str]:
    return {one.accessibleName(): one.toPlainText() for one in root.findChildren(QPlainTextEdit)}


def test_python_is_shown_and_copied(page: ResultPage) -> None:
    page.technical.unfold(True)
    page.show_entry(pages.entry_of(samples.refused()))
    shown = panes(page.technical)
    tree = shown["The deciding exception among Python’s classes"]
    assert tree.splitlines()[-1].endswith("└── ConnectionRefusedError")
    program = shown["A small Python program that makes the same test"]
    assert "https://orders.example.com:8443/api" in program
    compile(program, "program", "exec")
    assert copied(page.technical, "A small Python program") == program
    assert copied(page.technical, "except OSError:") == "except OSError:"


def test_raw_text_holds_every_finding(page: ResultPage) -> None:
    page.technical.unfold(True)
    page.show_entry(pages.entry_of(pages.gap_in_the_chain()))
    raw = panes(page.technical)["Everything as text"]
    for check in CheckName:
        assert f"finding {check.value}:" in raw
    for fact in (
        "not_asked",
        "2001:db8::10",
        "timeout",
        "NOERROR",
        "TLSv1.3",
        "issuer_missing: yes",
        "direct_status: 200",
    ):
        assert fact in raw


def test_tables_are_copied_as_tables(page: ResultPage) -> None:
    page.technical.unfold(True)
    page.show_entry(pages.entry_of(pages.gap_in_the_chain()))
    rows = [line.split("\t") for line in copied(page.technical, "Addresses").splitlines()]
    assert rows[0] == ["Address", "Time", "Part of", "Outcome"]
    assert rows[-1] == ["2001:db8::10", "400 ms", "a check afterwards", "no answer in time"]
    assert copied(page.technical, "Redirects").splitlines()[-1] == "\tnot reached\thttps://shop.example.net/"
    answer = copied(page.technical, "What the server answered").splitlines()
    assert answer[0] == "HTTP/1.1 302 Found"
    assert "Server: nginx" in answer
    checks = copied(page.technical, "Checks that looked for the cause")
    assert "Each address by itself\t420 ms\taccept connections: 0 of 2" in checks
    assert "Other usual ports of the same host\t\tnot made: it would contact another host" in checks


def test_this_system_is_the_first_choice_for_commands(page: ResultPage) -> None:
    assert SYSTEMS[0] == THIS_SYSTEM
    page.show_entry(pages.entry_of(samples.refused()))
    page.show_commands.click()
    assert page.commands.isVisible()
    lines = {system: [one.text() for one in page.commands.findChildren(QLineEdit)] for system in _systems(page)}
    assert lines["Linux"][0] == "nc -vz -w 5 orders.example.com 8443"
    assert lines["Windows"][0] == "Test-NetConnection orders.example.com -Port 8443"


def _systems(page: ResultPage) -> Iterator[str]:
    for part in page.commands.findChildren(QRadioButton):
        part.click()
        yield part.text()


def test_experiment_is_linked_to_where_it_came_from(page: ResultPage, qtbot: QtBot) -> None:
    origin = pages.entry_of(samples.refused())
    trial = pages.entry_of(samples.works(), origin.id, Change.PORT_443)
    page.relatives = lambda entry: (origin, ()) if entry is trial else (None, (trial,))
    page.show_entry(trial)
    said = "An experiment: port 443. Compared with the test before: Connection refused."
    assert said in texts(page.experiment)
    with qtbot.waitSignal(page.entry_wanted) as told:
        page.experiment.back.click()
    assert told.args == [origin.id]
    page.show_entry(origin)
    assert not page.experiment.isVisible()
    button = page.trials[0]
    assert strip_isolates(button.text()).startswith("Try port 443: Works")
    assert not button.icon().isNull()
    with qtbot.waitSignal(page.entry_wanted) as told:
        button.click()
    assert told.args == [trial.id]
    with qtbot.waitSignal(page.trial_wanted) as told:
        page.trials[1].click()
    assert told.args[0].change is Change.IPV4


def test_experiment_stands_alone_when_its_origin_is_gone(page: ResultPage) -> None:
    page.show_entry(pages.entry_of(samples.works(), "gone", Change.IPV4))
    assert texts(page.experiment) == ["An experiment: IPv4 only."]
    assert not page.experiment.back.isVisible()


def test_other_host_is_asked_for(page: ResultPage, qtbot: QtBot) -> None:
    entry = pages.entry_of(pages.gap_in_the_chain())
    page.show_entry(entry)
    button = page.actions_row.others
    assert strip_isolates(button.text()) == "Also examine shop.example.net"
    assert "shop.example.net" in button.toolTip()
    with qtbot.waitSignal(page.others_wanted) as told:
        button.click()
    assert told.args == [entry]
    page.show_entry(pages.entry_of(samples.refused()))
    assert not button.isVisible()


def test_checks_are_listed_while_they_run(page: ResultPage) -> None:
    page.checks.show_checks(pages.PLANNED, page._wording.words)
    shown = texts(page.checks)
    assert "Looking for the cause" in shown
    assert "talks to the name servers set on this computer: 192.0.2.53, 2001:db8::53" in shown
    assert [shown.count(state) for state in ("done", "in progress", "waiting")] == [1, 1, 1]
    page.show_entry(pages.entry_of(samples.refused()))
    assert not page.checks.isVisible()


def test_what_changed_stands_first_on_the_page(page: ResultPage) -> None:
    entry = pages.entry_of(samples.refused())
    page.show_entry(entry)
    assert not page.changes.isVisible()
    page.show_changes(pages.DIFFERENCES, pages.SINCE)
    assert page.changes.isVisible()
    assert page.changes.y() < page.path.y()
    assert texts(page.changes)[0] == "What changed since it last worked (2026-11-21, 09:30 UTC)"
    page.retranslate()
    assert len(texts(page.changes)) == 1 + 2 * len(pages.DIFFERENCES)
    page.show_entry(pages.entry_of(samples.works()))
    assert not page.changes.isVisible(), "they belong to another result"


def test_note_and_pin_are_shown_and_changed(page: ResultPage, qtbot: QtBot) -> None:
    entry = pages.entry_of(samples.refused())
    entry.note, entry.pinned = "<b>ask Jo</b>", True
    page.show_entry(entry)
    assert texts(page.note) == ["<b>ask Jo</b>"]
    assert page.header.pin.isChecked()
    assert page.header.pin.accessibleName() == "Pinned"
    with qtbot.waitSignal(page.pinned) as told:
        page.header.pin.click()
    assert told.args == [[entry.id], False]
    page.note.edit.click()
    dialog = page.note._dialog
    assert dialog is not None
    dialog.text.setPlainText("done")
    with qtbot.waitSignal(page.noted) as told:
        dialog.accept()
    assert told.args == [entry.id, "done"]
    entry.note = ""
    page.show_entry(entry)
    assert not page.note.isVisible()
    page.header.note.click()
    assert page.note._dialog is not None
    page.note._dialog.reject()


def test_result_whose_details_are_lost_says_so(page: ResultPage) -> None:
    known = pages.entry_of(samples.refused())
    assert known.summary is not None
    lost = Entry.from_summary(known.summary, lambda id: None)
    page.show_entry(lost)
    assert page.header.headline.text() == "Connection refused"
    assert "cannot be read" in page.header.summary.text()
    assert not page.header.cancel.isVisible()
    assert not page.causes.isVisible()
    page.copy_summary()
    assert "Connection refused" in QGuiApplication.clipboard().text()


def test_every_reason_and_finding_has_words() -> None:
    from app.explanation.checks import finding_text, reason_text

    words = EnglishWords()
    for check in CheckName:
        finding = getattr(pages.ALL_FINDINGS, check.value)
        skipped = isinstance(finding, CheckSkipped)
        assert reason_text(finding.reason, words) if skipped else finding_text(finding, words)


def test_technical_parts_are_mirrored_but_code_is_not(page: ResultPage) -> None:
    page.technical.unfold(True)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.show_entry(pages.entry_of(pages.gap_in_the_chain()))
    for pane in page.technical.findChildren(QPlainTextEdit):
        assert pane.layoutDirection() == Qt.LayoutDirection.LeftToRight
    page.grab()


def test_running_entry_is_followed(page: ResultPage) -> None:
    entry = Entry("1", samples.target(Kind.TCP, "a.example", 22), Options(), samples.STARTED)
    page.show_entry(entry)
    assert page.header.cancel.isVisible()
    assert not page.checks.isVisible()
    planned = tuple(one for one, _ in pages.PLANNED)
    for event in (ChecksPlanned("1", planned), CheckStarted("1", planned[0].name)):
        entry.take(event)
    page.show_entry(entry)
    assert [texts(page.checks).count(state) for state in ("done", "in progress", "waiting")] == [0, 1, 2]
    entry.take(Finished("1", samples.refused()))
    page.show_entry(entry)
    assert not page.checks.isVisible()
    assert page.causes.isVisible()
    assert not page.header.cancel.isVisible()


@pytest.mark.parametrize("width", [940, 588])
def test_longer_texts_are_not_cut(page: ResultPage, qapp: QApplication, width: int) -> None:
    translator = pseudo_language.install(qapp)
    page._wording.speak(pseudo_language.PseudoWords())
    page.resize(width, 900)
    page.technical.unfold(True)
    origin = pages.entry_of(samples.refused())
    entry = pages.entry_of(pages.gap_in_the_chain(), origin.id, Change.SYSTEM_TRUST)
    entry.note = "a note " * 30
    page.relatives = lambda entry: (origin, ())
    page.retranslate()
    page.show_entry(entry)
    page.show_changes(pages.DIFFERENCES, pages.SINCE)
    page.checks.show_checks(pages.PLANNED, page._wording.words)
    for _ in range(3):
        qapp.processEvents()
    qapp.removeTranslator(translator)
    assert page.widget().width() <= width
    cut = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.height() < widget.heightForWidth(widget.width()):
                cut.append((widget.text(), widget.height()))
        elif isinstance(widget, QLabel | QAbstractButton) and widget.width() < widget.sizeHint().width():
            cut.append((widget.text(), widget.width()))
    assert cut == []
    beyond = [one for one in page.findChildren(QLabel) if one.isVisible() and right_of(one, page) > width]
    assert [one.text() for one in beyond] == []


def right_of(widget: QWidget, page: ResultPage) -> int:
    return widget.mapTo(page, widget.rect().topRight()).x()


def test_answer_of_a_proxy_and_a_redirect_not_followed_are_shown(page: ResultPage) -> None:
    page.technical.unfold(True)
    base = samples.proxy_password()
    attempt = base.attempts[0]
    steps = (*attempt.steps[:-1], replace(attempt.steps[-1], facts=PROXY_ANSWER))
    page.show_entry(pages.entry_of(replace(base, attempts=(replace(attempt, steps=steps),))))
    title = "What the proxy answered: 407 Proxy Authentication Required"
    assert copied(page.technical, title).splitlines()[1:] == ["Proxy-Authenticate: Basic realm=x"]
    assert "the proxy" in copied(page.technical, "Addresses")
    page.show_entry(pages.entry_of(samples.works()))
    assert copied(page.technical, "Redirects").splitlines()[1:] == [
        "1\t302 Found\thttps://www.example.com/",
        "2\t200 OK\thttps://example.net/",
    ]
    first = samples.works().attempts[0]
    alone = replace(samples.works(), id="alone", attempts=(replace(first, steps=first.steps[:5]),))
    page.show_entry(pages.entry_of(alone))
    assert copied(page.technical, "Redirects").splitlines()[-1] == "\tnot followed\thttps://example.net/"


PROXY_ANSWER = ProxyFacts(
    "http",
    "proxy.example",
    3128,
    ProxySource.OPTION,
    407,
    "Proxy Authentication Required",
    (("Proxy-Authenticate", "Basic realm=x"),),
)
