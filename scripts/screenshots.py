"""Renders the window into PNG files: every scene in every language and theme, to be looked at beside the design.

python scripts/screenshots.py FOLDER [--lang en de ar] [--theme light dark] [--scene refused ...]
"""

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.gui.application import Program, make_application  # noqa: E402
from app.gui.entries import Entry  # noqa: E402
from app.gui.main_window import MainWindow  # noqa: E402
from app.gui.opening import Unread  # noqa: E402
from app.gui.rows import Row  # noqa: E402
from app.i18n import codes  # noqa: E402
from app.model.explanation import Owner  # noqa: E402
from app.model.handover import AliasMap  # noqa: E402
from app.model.names import Kind  # noqa: E402
from app.model.options import Options  # noqa: E402
from app.model.report import ReportFault  # noqa: E402
from app.model.result import Result  # noqa: E402
from app.model.target import Target  # noqa: E402
from app.report.document import ReportError  # noqa: E402
from app.store.alias_maps import AliasMaps  # noqa: E402
from app.store.settings import Theme  # noqa: E402

sys.path.insert(0, str(ROOT / "tests" / "gui"))

import sample_compared as compared  # type: ignore[import-not-found]  # noqa: E402
import sample_lookup as lookups  # type: ignore[import-not-found]  # noqa: E402
import sample_pages as pages  # type: ignore[import-not-found]  # noqa: E402
import sample_plan as plans  # type: ignore[import-not-found]  # noqa: E402
import sample_report as reports  # type: ignore[import-not-found]  # noqa: E402
import sample_results as samples  # type: ignore[import-not-found]  # noqa: E402
import sample_rows as rows  # type: ignore[import-not-found]  # noqa: E402
import sample_run as runs  # type: ignore[import-not-found]  # noqa: E402
import sample_watch as watches  # type: ignore[import-not-found]  # noqa: E402

SIZE = (1240, 900)


def _add(window: MainWindow, result: Result, minutes: int) -> None:
    attempt = result.attempts[0]
    started = samples.STARTED - timedelta(minutes=minutes)
    window.model.add(Entry(result.id, result.target, attempt.options, started, result=result))


def _fill(window: MainWindow, lead: Result) -> None:
    others = (samples.cancelled(), samples.missing_page(), samples.expired(), samples.works(), samples.refused())
    for number, result in enumerate(result for result in others if result.id != lead.id):
        _add(window, result, 24 - 6 * number)
    _add(window, lead, 0)
    window.results.choose(lead.id)


def _result(make: Callable[[], Result], *, details: bool = False) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        result = make()
        window.input.put(result.target.source)
        window.page.technical.unfold(details)
        _fill(window, result)

    return show


def _start(window: MainWindow) -> None:
    window.input.field.setFocus()


def _running(window: MainWindow) -> None:
    _fill(window, samples.works())
    target: Target = samples.target(Kind.HTTPS, "orders.example.com", 8443, "/api")
    entry = Entry("running", target, Options(), samples.STARTED + timedelta(minutes=1))
    window.input.put(target.source)
    window.model.add(entry)
    window.results.choose(entry.id)
    window.receive(samples.running_events(entry.id))
    window.input.show_busy(True)


def _problem(window: MainWindow) -> None:
    window.input.put("::1:80")


def _options(window: MainWindow) -> None:
    window.show_options()


def _certificates(window: MainWindow) -> None:
    window.show_options()
    dialog = window.dialogs.open_one("options")
    dialog.tabs.choose(2)
    dialog.tabs.chosen.emit(2)


def _list(window: MainWindow) -> None:
    window.dialogs.show_list("www.example.com\nmail.example.com:993\n*.example.com\n10.0.0.0/24\n10.0.0.7, 22, backup")
    dialog = window.dialogs.open_one("list")
    QTest.qWait(600)
    dialog.name.setText("Branch office")


def _plan_file(window: MainWindow) -> None:
    with tempfile.TemporaryDirectory() as folder:
        window.dialogs.show_list("", (plans.write(Path(folder)),))
        QTest.qWait(600)


def _planned_test(window: MainWindow) -> None:
    run = plans.run(over=True)
    window.model.add(run)
    window.results.choose(run.id)
    window.pages.open_test("plan-2")


def _row(make: Callable[[], Row]) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        _fill(window, samples.works())
        row = make()
        window.model.add(row)
        window.results.choose(row.id)

    return show


def _report(window: MainWindow) -> None:
    _fill(window, samples.refused())
    window.body.report()
    window.dialogs.open_one("report").aliases.click()


def _report_of_run(window: MainWindow) -> None:
    _row(lambda: runs.run(over=True))(window)
    window.body.report()
    QTest.qWait(1500)
    dialog = window.dialogs.open_one("report")
    dialog.tabs.choose(1)
    dialog.tabs.chosen.emit(1)


def _handoff(window: MainWindow) -> None:
    _fill(window, samples.refused())
    entry = window.results.chosen()
    assert isinstance(entry, Entry)
    window.dialogs.show_handoff(entry, Owner.OPERATOR)


def _expand(window: MainWindow) -> None:
    pairs = (("host-1.example", "orders.example.com"), ("ip-2", "192.0.2.10"))
    AliasMaps().add(AliasMap("4f6e", samples.STARTED, pairs))
    window.dialogs.show_expand()
    window.dialogs.open_one("expand").answer.setPlainText("host-1.example: nothing listens on ip-2, port 8443.")
    QTest.qWait(600)


def _pasted(window: MainWindow) -> None:
    window.input.take_lines(lookups.NODE)
    QTest.qWait(600)


def _explained(text: str) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.input.take_lines(text)
        QTest.qWait(600)
        entry = lookups.entry(text)
        entry.started = samples.STARTED + timedelta(minutes=1)
        _row(lambda: entry)(window)

    return show


def _unknown(window: MainWindow) -> None:
    window.input.put(lookups.UNKNOWN)
    QTest.qWait(600)


def _changed(window: MainWindow) -> None:
    result = pages.gap_in_the_chain()
    window.page.technical.unfold(True)
    window.pages.earlier = lambda _result: None
    _fill(window, result)
    window.page.show_changes(pages.DIFFERENCES, pages.SINCE)


def _compare(window: MainWindow) -> None:
    a, others = compared.choice()
    window.dialogs.show_compare(a, None, others)
    QTest.qWait(600)


def _compare_runs(window: MainWindow) -> None:
    window.dialogs.show_compare(*compared.runs())
    QTest.qWait(900)


def _rows(window: MainWindow) -> None:
    rows.fill(window.model)


def _opened_details(window: MainWindow) -> None:
    _row(lambda: reports.row(reports.one(damaged=True, aliases=True), foreign=True))(window)
    window.body.banner.fold.setChecked(True)


def _opened_again(window: MainWindow) -> None:
    _row(lambda: reports.row(reports.many()))(window)
    window.body.banner.again.click()
    QTest.qWait(300)


def _unread(window: MainWindow) -> None:
    fault = ReportError(ReportFault.TRUNCATED)
    window.dialogs.show_unread((Unread("report-2026-11-22.json", fault),))


SCENES: dict[str, Callable[[MainWindow], None]] = {
    "start": _start,
    "success": _result(samples.works),
    "refused": _result(samples.refused, details=True),
    "expired": _result(samples.expired),
    "expired-details": _result(samples.expired, details=True),
    "not-found": _result(samples.missing_page),
    "proxy": _result(samples.proxy_password),
    "nobody": _result(samples.nothing_listening),
    "stopped": _result(samples.cancelled),
    "internal": _result(samples.internal, details=True),
    "running": _running,
    "problem": _problem,
    "pasted": _pasted,
    "explained": _explained(lookups.TRACEBACK),
    "explained-node": _explained(lookups.NODE),
    "unknown": _unknown,
    "options": _options,
    "certificates": _certificates,
    "list": _list,
    "run": _row(runs.run),
    "plan-file": _plan_file,
    "plan": _row(plans.run),
    "plan-test": _planned_test,
    "watch": _row(watches.design_watch),
    "opened": _row(lambda: reports.row(reports.one())),
    "opened-details": _opened_details,
    "opened-run": _row(lambda: reports.row(reports.many())),
    "opened-again": _opened_again,
    "unread": _unread,
    "changed": _changed,
    "report": _report,
    "report-of-run": _report_of_run,
    "handoff": _handoff,
    "expand": _expand,
    "compare": _compare,
    "compare-runs": _compare_runs,
    "rows": _rows,
    "about": lambda window: window.dialogs.show_about(),
    "shortcuts": lambda window: window.dialogs.show_shortcuts(),
}


def render(application: QApplication, scene: str, language: str, theme: Theme, path: Path) -> None:
    """Render one scene into one file."""
    program = Program(application, language)
    program.appearance.choose(theme)
    window = program.window
    window.resize(*SIZE)
    window.show()
    SCENES[scene](window)
    for _ in range(5):
        application.processEvents()
    shown = application.activeModalWidget() or window
    shown.grab().save(str(path))
    shown.close()
    window.close()
    window.deleteLater()
    application.processEvents()
    gc.collect()  # a style is given to every window that is still somewhere


def main() -> int:
    """Render what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lang", nargs="+", default=list(codes()))
    parser.add_argument("--theme", nargs="+", type=Theme, default=[Theme.LIGHT, Theme.DARK])
    parser.add_argument("--scene", nargs="+", choices=SCENES, default=list(SCENES))
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as settings:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = settings
        application = make_application()
        for language in wanted.lang:
            for theme in wanted.theme:
                for scene in wanted.scene:
                    render(application, scene, language, theme, wanted.folder / f"{scene}-{language}-{theme.value}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
