"""A report with other names goes out, the answer comes back, and the real names are put into it."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

from app.i18n import words_for
from app.model.handover import AliasMap
from app.model.report import ReportedResult
from app.report.forms import FORMS
from app.report.make import make_report
from app.store.alias_maps import AliasMaps
from tests.cli.programs import PYTHON, SECONDS, environment, program
from tests.store import history_samples


def test_there_and_back(tmp_path: Path) -> None:
    result = history_samples.result("1", history_samples.target("shop.firma.de"))
    plain = tmp_path / "plain.json"
    report = make_report([ReportedResult(result)], "en")
    plain.write_text(FORMS["json"](report, words_for("en")), "utf-8")
    sent = program("report", "render", "--aliases", "--to", "txt", str(plain))
    assert sent.returncode == 0
    assert "firma" not in sent.stdout
    assert "sub-2.host-1.example" in sent.stdout
    back = program("report", "expand", "Please open sub-2.host-1.example, port 8443.")
    assert back.returncode == 0
    assert back.stderr.startswith("The names are those of your report of ")
    assert back.stdout == "Please open shop.firma.de, port 8443.\n"


def test_a_map_that_does_not_know_every_name_is_not_taken() -> None:
    old = AliasMap(
        "aaaaaaaa-1", datetime(2026, 1, 1, tzinfo=UTC), (("host-1.example", "old.de"), ("ip-2", "192.0.2.1"))
    )
    new = AliasMap("bbbbbbbb-2", datetime(2026, 1, 31, tzinfo=UTC), (("host-1.example", "new.de"),))
    for one in (old, new):
        AliasMaps().add(one)
    done = program("report", "expand", "host-1.example does not reach ip-2")
    assert done.stdout == "old.de does not reach 192.0.2.1\n"
    assert done.stderr == "The names are those of your report of 2026-01-01, 00:00 UTC.\n"
    several = program("report", "expand", "host-1.example is down")
    assert several.stdout == "new.de is down\n"
    assert "2026-01-31" in several.stderr
    assert "Several of your reports have these names" in several.stderr
    none = program("report", "expand", "host-1.example, ip-2 and ip-3")
    assert (none.returncode, none.stdout) == (1, "")


def test_an_answer_from_the_input_cannot_steer_the_terminal() -> None:
    AliasMaps().add(AliasMap("report-1", datetime(2026, 1, 31, tzinfo=UTC), (("ip-1", "192.0.2.1"),)))
    done = subprocess.run(
        (*PYTHON, "report", "expand", "-"),
        env=environment(),
        input=b"Dear all,\n\x1b[31m ip-1\x07 is down\n",
        capture_output=True,
        timeout=SECONDS,
    )
    assert done.stdout.decode() == "Dear all,\n�[31m 192.0.2.1� is down\n"


def test_what_is_nobodys_answer() -> None:
    done = program("report", "expand", "host-1.example is down")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "No report handed over from this computer has all the names in this text.\n"
    assert program("report", "expand").returncode == 2


def test_a_damaged_map_is_told() -> None:
    maps = AliasMaps()
    maps.add(AliasMap("report-1", datetime(2026, 1, 31, tzinfo=UTC), (("ip-1", "192.0.2.1"),)))
    (maps._folder / "report-2.json").write_bytes(b"{")
    done = program("report", "expand", "ip-1")
    assert done.stdout == "192.0.2.1\n"
    assert "A file that says what aliases stand for was damaged: report-2.damaged-" in done.stderr
