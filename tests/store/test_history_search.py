from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from app import document, limits
from app.model.names import Kind, Outcome
from app.model.target import Target
from app.store.history import FILE_NAME, History, Summary
from tests.store.history_samples import BEGAN, everything_on_disk, ids, invalid, result, target, worked, written


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History(tmp_path / "data" / FILE_NAME)
    yield history
    history.close(30)


def test_newest_comes_first_page_by_page(history: History) -> None:
    written(history, *(result(f"id{number}", minutes=number % 3) for number in range(9)))
    whole = history.find()
    assert [row.started for row in whole] == sorted((row.started for row in whole), reverse=True)
    pages: list[Summary] = []
    while page := history.find(limit=2, before=pages[-1] if pages else None):
        pages += page
    assert tuple(pages) == whole


def test_found_by_case_and_time(history: History) -> None:
    written(history, *(result(f"id{number}", minutes=number) for number in range(4)), worked("fine", minutes=4))
    assert ids(history.find(case="ok")) == ["fine"]
    assert ids(history.find(since=BEGAN + timedelta(minutes=3))) == ["fine", "id3"]
    assert ids(history.find(until=BEGAN + timedelta(minutes=1))) == ["id0"]
    local = (BEGAN + timedelta(minutes=1)).astimezone().replace(tzinfo=None)
    assert ids(history.find(until=local)) == ["id0"]
    assert history.find("fine", case="ok") == ()
    assert history.find(limit=0) == history.find(limit=-1) == ()
    before_time = datetime.min.replace(tzinfo=timezone(timedelta(hours=1)))
    assert history.find(since=before_time) == history.find(limit=2**70) == (), "what cannot be asked finds nothing"
    assert len(history.find()) == 5


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ORDERS", ["orders"]),
        ("example.com refused", ["mail", "orders"]),
        ("  refused\tmail ", ["mail"]),
        ("strasse", ["street"]),
        ("xn--strae", ["street"]),
        ("8443/api", ["mail", "orders"]),
        ("مثال", ["arabic"]),
        ("\u2066مثال\u2069", ["arabic"]),
        ("https", ["arabic", "mail", "orders", "street"]),
        ("o%s", []),
        ("orders_example", []),
        ("'; DROP TABLE result; --", []),
        ("orders\0", ["orders"]),
        ("\ud800", []),
        ("*", []),
        ("a " * 5000, ["arabic", "mail", "orders", "street"]),
    ],
)
def test_found_by_text(history: History, text: str, found: list[str]) -> None:
    street = Target(Kind.HTTPS, "STRASSE.example", "xn--strae-oqa.example", 443, "/", "Straße.example")
    arabic = Target(Kind.HTTPS, "مثال.example", "xn--mgbh0fb.example", 443, "/", "مثال.example")
    known = {"orders": target(), "mail": target("mail.example.com"), "street": street, "arabic": arabic}
    written(history, *(result(id, what) for id, what in known.items()))
    assert sorted(ids(history.find(text))) == found


@pytest.mark.parametrize(
    ("text", "sought"),
    [
        ("100% sure_", "100%"),
        ('it\'s "quoted"; --', '"QUOTED"'),
        ("before\0after", "beforeafter"),
        ("right \u202eleft", "\u202eleft"),
        ("half \ud83d pair", "half"),
        ("two\nlines", "lines"),
        ("ملاحظة", "ملاحظة"),
    ],
)
def test_note_is_kept_and_found(history: History, text: str, sought: str) -> None:
    written(history, result("one"), result("two"))
    history.set_note("one", text)
    assert history.flush(30)
    (row,) = history.find(sought)
    assert row.id == "one"
    assert row.note == text.replace("\0", "").replace("\ud83d", "?")
    history.set_note("one", " ")
    assert history.flush(30)
    assert history.find(sought) == ()
    assert len(history.find("orders")) == 2


def test_old_note_stands_in_no_file(history: History) -> None:
    written(history, result("one"))
    history.set_note("one", "canary " * 100)
    assert b"canary" in everything_on_disk(history)
    history.set_note("one", "short")
    assert b"canary" not in everything_on_disk(history)


def test_note_has_a_limit(history: History) -> None:
    written(history, result("one"))
    history.set_note("one", "n" * limits.NOTE_CHARACTERS + "more")
    assert history.flush(30)
    assert history.find()[0].note == "n" * limits.NOTE_CHARACTERS


# What is asked for one target


def test_last_time_it_worked(history: History) -> None:
    other_path, other_port = target(path="/other"), target(port=443)
    written(
        history,
        worked("old", minutes=1),
        worked("slow", minutes=2, case="ok.slow_step"),
        result("status", minutes=3, case="status.not_found", outcome=Outcome.REACHED),
        result("broken", minutes=4),
        worked("path", other_path, minutes=5),
        worked("port", other_port, minutes=5),
        worked("unknown", minutes=5, case="of.a_newer_version"),
        worked("later", minutes=9),
    )

    def last(minutes: float, id: str = "now", what: Target | None = None) -> str | None:
        data = history.last_reached(result(id, what, minutes=minutes))
        return None if data is None else document.decode(data).id

    assert last(6) == "slow"
    assert last(2) == "old"
    assert last(1) is None
    assert last(10, "later") == "slow"
    assert last(6, what=other_port) == "port"
    assert last(6, what=target("nobody.example.com")) is None
    assert history.last_reached(invalid("bad", "")) is None


def test_recent_targets_stand_once_and_newest_first(history: History) -> None:
    hosts = ("a.example", "b.example", "a.example", "c.example")
    written(history, *(result(f"id{number}", target(host), minutes=number) for number, host in enumerate(hosts)))
    secret = Target(Kind.HTTPS, "d.example", "d.example", 443, "/", "https://•••@d.example/")
    written(history, result("secret", secret, minutes=9), invalid("bad", "http://"))
    sources = [f"https://{host}:8443/api" for host in ("c.example", "a.example", "b.example")]
    assert history.recent_targets(10) == tuple(sources)
    assert history.recent_targets(2) == tuple(sources[:2])
