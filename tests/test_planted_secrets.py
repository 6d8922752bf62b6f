"""Secrets planted in every channel by which they can come in stand in nothing that goes out.

Real connections to real servers that repeat what they are told; every output is searched for every secret, as it is
and in the forms in which bytes hide: base64, hexadecimal digits, UTF-16, compressed.
"""

import base64
import contextlib
import gc
import json
import logging
import threading
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from app import document, i18n
from app.explanation import explain
from app.explanation.handoff import handoff
from app.explanation.snippet import snippet
from app.gui.crash import report_of
from app.gui.entries import Entry
from app.gui.labels import CopyButton
from app.gui.raw_text import raw_text
from app.gui.result_page import ResultPage
from app.gui.summary_text import summary_text
from app.gui.wording import Wording
from app.investigation import refuse
from app.knowledge.short_code import short_code
from app.log import LOG
from app.model.events import Event, Finished
from app.model.explanation import Owner
from app.model.handover import Choices
from app.model.options import Options
from app.model.plan import Expectation
from app.model.report import ReportedResult
from app.model.result import Result
from app.model.target import InputProblem, Target
from app.plan import read_plan, write_csv, write_plan
from app.probe.engine import Engine
from app.report.csv import render_csv
from app.report.document import encode
from app.report.html import render_html
from app.report.make import make_report
from app.report.preview import prepare
from app.report.text import render_text
from app.store import settings
from app.store.history import History
from app.target import parse
from app.workers import Workers
from tests import servers
from tests.cli.programs import program
from tests.planted_scenes import opened, proxies_of_the_environment, repeating
from tests.planting import Planted, basic, web_token
from tests.store.history_samples import everything_on_disk

ENOUGH = 50
SECONDS = 120.0


@pytest.fixture
def planted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Planted]:
    """The secrets; the home folder, the user and the proxies of the environment are among them."""
    made = Planted()
    user = made.secret("user's name")
    home = tmp_path / "home" / user
    home.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USER", user)
    monkeypatch.setenv("XDG_DATA_HOME", str(home / ".local" / "share"))
    with servers.serve(repeating("407")) as port:
        for name, value in proxies_of_the_environment(made, port).items():
            monkeypatch.setenv(name, value)
        yield made


@pytest.fixture
def page(qapp: QApplication) -> Iterator[ResultPage]:
    """A page of the window; as in the program its widgets are collected on this thread only."""
    gc.disable()
    made = ResultPage(Wording(i18n.words_for("en")))
    made.retranslate()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.enable()


class Outputs:
    """How much was searched, and in which outputs the secret of a channel was found."""

    def __init__(self, planted: Planted) -> None:
        self._planted = planted
        self.leaks: dict[str, list[str]] = {}
        self.searched = 0

    def search(self, name: str, data: str | bytes, *, packed: bool = False) -> None:
        """Search one output; an empty one was not made."""
        assert data, name
        raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
        self.searched += 1
        for channel in self._planted.found_on_disk(raw) if packed else self._planted.found(raw):
            self.leaks.setdefault(channel, []).append(name)

    def nothing_found(self) -> None:
        """Fail with a few of the outputs that hold a secret, for each channel by which one came in."""
        assert not self.leaks, "\n".join(f"{channel}: {', '.join(names[:4])}" for channel, names in self.leaks.items())


def results_of(planted: Planted, folder: Path) -> dict[str, Result]:
    """Test every scene at once and return the results by the scenes' names."""
    results: dict[str, Result] = {}
    names: dict[str, str] = {}
    finished: list[Result] = []
    lock = threading.Lock()

    def hear(event: Event) -> None:
        with lock:
            if isinstance(event, Finished):
                finished.append(event.result)

    engine = Engine()
    workers = Workers(engine, hear, parallel=16, per_host=16)
    with opened(planted, folder) as scenes:
        for scene in scenes:
            target = parse(scene.typed)
            if isinstance(target, InputProblem):
                results[scene.name] = refuse(target, engine.environment())
            else:
                names[workers.submit(target, scene.options)] = scene.name
        assert workers.wait(SECONDS)
        workers.close()
        engine.close()
    results.update({names[result.id]: result for result in finished})
    assert len(results) == len(scenes)
    return results


def search_words(outputs: Outputs, name: str, result: Result) -> None:
    """Search everything that is said of a result in a language."""
    words = i18n.words_for("en")
    for diagnosis in result.diagnoses:
        outputs.search(f"{name}: explanation of {diagnosis.id}", str(explain(diagnosis, words)))
    outputs.search(f"{name}: short code", short_code(result))
    outputs.search(f"{name}: everything as text", raw_text(result))
    for owner in Owner:
        outputs.search(f"{name}: mail to {owner}", handoff(result, owner, words) or "nothing to do")
    attempt = result.attempts[-1] if result.attempts else None
    if attempt is not None and attempt.failure is not None and isinstance(result.target, Target):
        outputs.search(f"{name}: snippet", snippet(result.target, attempt.options, attempt.failure) or "none")


def search_page(outputs: Outputs, name: str, page: ResultPage, result: Result) -> None:
    """Search what the window shows of a result, and what each of its Copy buttons puts on the clipboard."""
    options = result.attempts[-1].options if result.attempts else Options()
    entry = Entry(result.id, result.target, options, datetime.now(UTC), result=result)
    page.show_entry(entry)
    page.technical.unfold(True)
    shown = [label.text() for label in page.findChildren(QLabel)]
    shown += [pane.toPlainText() for pane in page.findChildren(QPlainTextEdit)]
    outputs.search(f"{name}: page", "\n".join(shown))
    outputs.search(f"{name}: summary", summary_text(entry, Wording(i18n.words_for("en"))))
    for number, button in enumerate(page.findChildren(CopyButton)):
        QGuiApplication.clipboard().setText("nothing")
        button.click()
        outputs.search(f"{name}: clipboard {number}", QGuiApplication.clipboard().text())


def search_reports(outputs: Outputs, results: dict[str, Result], planted: Planted) -> None:
    """Search reports of all results with a note each, in every form, with and without aliases."""
    words = i18n.words_for("en")
    one = planted.secret
    note = f"The password={one('note: named value')} of https://me:{one('note: URL')}@x.example/?k={one('note: query')}"
    note += f"\nAuthorization: Bearer {one('note: header')} in {Path.home() / 'notes.txt'}"
    note += (
        f"\nPasswort: {one('note: German')}, mot de passe : {one('note: French')}, كلمة المرور: {one('note: Arabic')}"
    )
    note += f"\nMy password is {one('note: said')}; tool --password {one('note: option')}, ghp_{one('note: token')}"
    reported = [ReportedResult(result, note, Expectation()) for result in results.values()]
    many = make_report(
        reported,
        "en",
        title=f"token={one('title')}",
        contact=f"https://it:{one('contact')}@x.example/",
        own_addresses=True,
    )
    for kind, report in {
        "all": many,
        "aliases": prepare(many, Choices(aliases=True, own_addresses=True)).report,
        **{name: make_report([ReportedResult(result, note)], "en") for name, result in results.items()},
    }.items():
        outputs.search(f"report {kind}: JSON", encode(report))
        outputs.search(f"report {kind}: text", render_text(report, words))
        outputs.search(f"report {kind}: HTML", render_html(report, words))
        outputs.search(f"report {kind}: CSV", render_csv(report, words))


def search_disk(outputs: Outputs, results: dict[str, Result], planted: Planted, folder: Path) -> None:
    """Search the history with its write-ahead log, and the settings."""
    history = History(folder / "history" / "history.sqlite")
    for result in results.values():
        history.add(result)
    secret = planted.secret("note in the history")
    history.set_note(next(iter(results.values())).id, f"password={secret}, see https://me:{secret}@x.example/")
    assert history.flush(30)
    outputs.search("history", everything_on_disk(history), packed=True)
    for result in results.values():
        if (kept := history.read(result.id)) is not None:
            outputs.search("history: result", kept)
    outputs.search("history: rows", str(history.find(limit=1000)))
    outputs.search("history: recent targets", str(history.recent_targets(1000)))
    history.close()
    file = folder / "settings.json"
    for result in results.values():
        options = result.attempts[-1].options if result.attempts else Options()
        source = result.target.source
        assert settings.save(settings.Settings(recent=(source,), options=options), file)
        outputs.search("settings", file.read_bytes())


def search_plans(outputs: Outputs, planted: Planted) -> bytes:
    """Search what is read of a plan and written again; returns the plan's file."""
    one = planted.secret
    plan = {
        "kind": "connection-tester-plan",
        "schema": 1,
        "name": f"password={one('plan: name')}",
        "contact": f"https://it:{one('plan: contact')}@x.example/",
        "targets": [
            {"target": f"http://me:{one('plan: password')}@127.0.0.1:9/", "note": "skipped"},
            {"target": f"http://127.0.0.1:9/?key={one('plan: query')}", "note": f"token: {one('plan: note')}"},
            {"target": f"http://x:{one('plan: bad target')}@:99999/"},
            {"target": "127.0.0.1:9", "expect": {"status": f"password={one('plan: expectation')}"}},
            {"target": "127.0.0.1:9", "headers": {"Authorization": f"Bearer {one('plan: header')}"}},
        ],
    }
    data = msgspec.json.encode(plan)
    opened_plan = read_plan(data)
    outputs.search("plan", str(opened_plan))
    written, _ = write_plan(opened_plan.plan)
    outputs.search("plan: written", written)
    outputs.search("plan: table", write_csv(opened_plan.plan)[0])
    return data


def test_in_this_process(page: ResultPage, planted: Planted, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    outputs = Outputs(planted)
    with caplog.at_level(logging.DEBUG):
        results = results_of(planted, tmp_path)
        for name, result in results.items():
            outputs.search(f"{name}: document", document.encode(result))
            search_words(outputs, name, result)
        search_reports(outputs, results, planted)
        search_disk(outputs, results, planted, tmp_path)
        search_plans(outputs, planted)
        for name, result in results.items():
            search_page(outputs, name, page, result)
    outputs.search("log", "\n".join(record.getMessage() for record in caplog.records if record.name == LOG.name))
    assert len(planted) >= ENOUGH
    assert outputs.searched > 10 * len(results)
    outputs.nothing_found()


def test_the_search_knows_the_forms() -> None:
    planted = Planted()
    secret = planted.secret("channel", "ä ", "/?")
    assert len(planted) == 1
    for data in (
        secret,
        quote(secret),
        secret.upper(),
        json.dumps(secret),
        secret.encode("utf-16"),
        secret.encode().hex(),
        *(base64.b64encode(b"x" * many + secret.encode()) for many in range(3)),
        *(basic("u" * many, secret) for many in range(3)),
        web_token(secret),
    ):
        assert planted.found(data) == ["channel"], data
    assert planted.found_on_disk(b"head" + zlib.compress(secret.encode()) + b"tail") == ["channel"]
    assert planted.found(secret[:-4]) == []


def test_the_report_of_a_crash(planted: Planted) -> None:
    one = planted.secret
    outputs = Outputs(planted)
    try:
        with contextlib.suppress(OSError):
            Path(Path.home() / "x").read_text("utf-8")
        raise RuntimeError(
            f"https://me:{one('crash: URL')}@x.example/?k={one('crash: query')} password={one('crash: named value')} "
            f"{{'Authorization': 'Basic {one('crash: header')}'}} {Path.home() / 'secret.txt'}"
        )
    except RuntimeError as error:
        outputs.search("crash", report_of(type(error), error, error.__traceback__))
    outputs.nothing_found()


def test_in_the_terminal(planted: Planted, tmp_path: Path) -> None:
    outputs = Outputs(planted)
    one = planted.secret

    def say(name: str, *arguments: str) -> None:
        done = program(*arguments)
        outputs.search(name, f"{done.returncode}\n{done.stdout}\n{done.stderr}")

    plan = tmp_path / "plan.json"
    plan.write_bytes(search_plans(outputs, planted))
    with opened(planted, tmp_path) as scenes:
        typed = [scene.typed for scene in scenes]
        for form, more in (("json", ("--json", "--verbose", "--proxy", "none")), ("html", ("--aliases",))):
            file = tmp_path / f"report.{form}"
            say(f"check, {form}", "check", "--timeout", "8", "--report", str(file), *more, "--", *typed)
            outputs.search(f"--report {form}", file.read_bytes())
        say("check, plan", "check", "--plan", str(plan), "--timeout", "5", "--verbose")
        proxy = f"http://me:{one('option: password of a proxy')}@127.0.0.1:9"
        say("check, proxy", "check", "--proxy", proxy, "--json", "127.0.0.1:9")
        say("bad proxy", "check", "--proxy", f"{proxy}:x/?k={one('option: query of a proxy')}", "127.0.0.1:9")
    say("unknown option", "check", f"--password={one('option: unknown')}", "127.0.0.1:9")
    say("no number", "check", "--timeout", f"token={one('option: no number')}", "127.0.0.1:9")
    report = str(tmp_path / "report.json")
    say("report show", "report", "show", report)
    for form in ("txt", "csv"):
        say(f"report render {form}", "report", "render", "--to", form, report)
    error = (
        "requests.exceptions.ConnectionError: HTTPConnectionPool(host='x', port=80): Max retries exceeded with url: "
        f"/?k={one('pasted error: query')} http://a:{one('pasted error: URL')}@x.example/ "
        f"password={one('pasted error')}"
    )
    say("explain", "explain", error)
    say("explain, JSON", "explain", "--json", error)
    say("not recognised", "explain", f"Authorization: Basic {one('pasted text')}")
    data = b"".join(file.read_bytes() for file in Path.home().rglob("*") if file.is_file())
    outputs.search("what was kept in the home folder", data or b"nothing", packed=True)
    outputs.nothing_found()
