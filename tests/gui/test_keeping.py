"""What is kept: nothing is lost that was shown as over, whatever the file of the history is doing meanwhile."""

import sqlite3
import threading
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
import sample_results as samples
from msgspec.structs import replace
from user import kept

from app.gui import keeping as module
from app.gui.keeping import Keeping
from app.model.events import Finished
from app.model.handover import AliasMap
from app.store.alias_maps import AliasMaps
from app.store.history import History, default_file
from app.store.settings import Preferences, Settings, save

ON = Preferences()
OFF = Preferences(history_on=False)


def new() -> Keeping:
    return Keeping(lambda _worded: None)


def ended(keeping: Keeping, id: str, *, watched: bool = False, meanwhile: Callable[[], None] = lambda: None) -> None:
    """One test: begun, something is done to it, over."""
    assert keeping.begin(lambda: id, watched=watched) == id
    meanwhile()
    keeping.take(Finished(id, replace(samples.refused(), id=id)))


def ids() -> set[str]:
    return {one.id for one in kept()}


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "OPEN_SECONDS", 0.0)
    monkeypatch.setattr(module, "WRITE_SECONDS", 0.0)


def test_what_ends_before_the_file_is_open_is_kept() -> None:
    keeping = new()
    ended(keeping, "early")
    assert keeping.open(ON) == [], "the window shows it already"
    ended(keeping, "late")
    keeping.close()
    assert ids() == {"early", "late"}


def test_what_ends_before_the_file_is_open_is_kept_where_the_window_closes_at_once() -> None:
    keeping = new()
    ended(keeping, "early")
    keeping.close()
    assert ids() == {"early"}
    assert keeping.open(ON) == [], "opened too late"


def test_window_closes_while_the_file_is_being_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()
    original = History.apart

    def slow(self: History, *arguments: object, **named: object) -> object:
        begun.set()
        go_on.wait()
        return original(self, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(History, "apart", slow)
    keeping = new()
    opening = threading.Thread(target=keeping.open, args=(ON,))
    opening.start()
    begun.wait()
    ended(keeping, "meanwhile")
    closing = threading.Thread(target=keeping.close)
    closing.start()
    go_on.set()
    opening.join()
    closing.join()
    assert ids() == {"meanwhile"}


def test_nothing_is_kept_early_where_it_is_off() -> None:
    save(Settings(preferences=OFF))
    keeping = new()
    ended(keeping, "early")
    keeping.close()
    assert ids() == set()


def test_nothing_is_kept_at_a_start_where_it_is_off() -> None:
    keeping = new()
    ended(keeping, "early")
    keeping.open(OFF)
    ended(keeping, "late")
    keeping.use(ON)
    ended(keeping, "on")
    keeping.use(OFF)
    ended(keeping, "off")
    keeping.close()
    assert ids() == {"on"}


def test_choice_made_while_the_file_is_opened_counts() -> None:
    keeping = new()
    keeping.use(OFF)
    ended(keeping, "early")
    keeping.open(ON)  # what was known when the opening was asked for
    ended(keeping, "late")
    keeping.close()
    assert ids() == set()


def test_what_is_done_before_the_file_is_open_is_done_then() -> None:
    keeping = new()
    for id in ("pinned", "noted", "removed"):
        ended(keeping, id)
    ended(keeping, "both", meanwhile=lambda: (keeping.pin(["both"], True), keeping.note("both", "early")))
    ended(keeping, "gone", meanwhile=lambda: keeping.remove(["gone"]))
    ended(keeping, "watched", watched=True)
    keeping.pin(["pinned"], True)
    keeping.note("noted", "typed")
    keeping.remove(["removed"])
    keeping.open(ON)
    keeping.close()
    assert {(one.id, one.pinned, one.note) for one in kept()} == {
        ("pinned", True, ""),
        ("noted", False, "typed"),
        ("both", True, "early"),
    }


def test_everything_can_be_deleted_before_the_file_is_open() -> None:
    before = new()
    before.open(ON)
    ended(before, "before")
    before.close()
    keeping = new()
    ended(keeping, "early")
    AliasMaps().add(AliasMap("report", datetime.now(UTC), (("host-1.example", "intranet.example"),)))
    keeping.delete_all()
    ended(keeping, "afterwards")
    keeping.close()
    assert ids() == {"afterwards"}
    assert AliasMaps().all() == (), "what the aliases in reports stand for is of earlier tests, too"


def test_result_is_in_the_file_when_the_window_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "OPEN_SECONDS", 30.0)
    monkeypatch.setattr(module, "WRITE_SECONDS", 30.0)
    keeping = new()
    keeping.open(ON)
    for number in range(20):
        ended(keeping, str(number))
        assert str(number) in ids()
    opened = new()
    taking = threading.Thread(target=ended, args=(opened, "waits"))
    taking.start()
    opened.open(ON)
    taking.join()
    assert "waits" in ids()
    keeping.close()
    opened.close()


def test_slow_disk_holds_no_test_for_long() -> None:
    keeping = new()
    keeping.open(ON)
    other = sqlite3.connect(default_file(), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    ended(keeping, "held up")
    assert "held up" not in ids()
    other.execute("ROLLBACK")
    other.close()
    keeping.close()
    assert ids() == {"held up"}
