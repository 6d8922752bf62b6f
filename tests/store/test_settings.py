from pathlib import Path

import pytest

from app.model.names import ProxyMode
from app.model.options import ClientCertificate, Options, ProxyChoice
from app.model.secret import Secret
from app.store.settings import RECENT_KEPT, SIZE_LIMIT, Preferences, Settings, Theme, load, remember, save

FULL = Settings(
    language="de",
    preferences=Preferences(Theme.DARK, parallel=4, per_host=1, history_on=False, history_days=7),
    geometry="AAAA",
    splitter=(300, 900),
    recent=("example.com",),
    options=Options(retries=2, proxy=ProxyChoice(ProxyMode.OWN, "http://proxy.example:3128")),
    details_open=True,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "settings.json"


def test_settings_come_back(path: Path) -> None:
    assert save(FULL, path)
    assert load(path) == FULL
    assert [one.name for one in path.parent.iterdir()] == [path.name], "no temporary file is left"


def test_missing_file_gives_the_defaults(path: Path) -> None:
    assert load(path) == Settings()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"preferences": {"theme": "pink"}}',
        '{"preferences": {"parallel": 0}}',
        '{"language": 3}',
        "[" * 100_000,
        "\ud800",
        '{"recent": "x"}',
    ],
)
def test_damaged_file_is_set_aside(path: Path, text: str, caplog: pytest.LogCaptureFixture) -> None:
    path.parent.mkdir()
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert load(path) == Settings()
    assert not path.exists()
    assert [one.name.startswith("settings.damaged-") for one in path.parent.iterdir()] == [True]
    assert save(FULL, path)
    assert load(path) == FULL


def test_unknown_settings_of_a_newer_version_are_ignored(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"language": "ar", "something_new": [1, 2]}')
    assert load(path) == Settings(language="ar")


def test_huge_file_is_not_read(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path.parent.mkdir()
    path.write_bytes(b" " * (SIZE_LIMIT + 1))
    assert load(path) == Settings()


def test_secret_is_never_stored(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    proxy = ProxyChoice(ProxyMode.OWN, "http://proxy.example:3128", Secret("me", "pass-word-3"))
    save(Settings(options=Options(proxy=proxy)), path)
    assert "pass-word-3" not in path.read_text()
    assert "secret" not in path.read_text()
    for shown, kept in (
        (ClientCertificate("me.pem", "", Secret(password="pass-word-4")), None),
        (ClientCertificate("me.pem", "key.pem"), ClientCertificate("me.pem", "key.pem")),
    ):
        save(Settings(options=Options(client_certificate=shown)), path)
        assert "pass-word-4" not in path.read_text()
        assert load(path).options.client_certificate == kept
    path.write_text('{"options": {"proxy": {"mode": "own", "secret": "pass-word-3"}}}')
    assert load(path) == Settings()


def test_write_that_fails_leaves_the_old_file(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    save(FULL, path)
    blocked = path / "inside-a-file" / "settings.json"
    assert not save(Settings(), blocked)
    assert load(path) == FULL


def test_recent_targets_stand_once_and_newest_first() -> None:
    recent: tuple[str, ...] = ()
    for number in range(RECENT_KEPT + 5):
        recent = remember(recent, f"host{number}")
    recent = remember(recent, "host20")
    assert recent[:2] == ("host20", f"host{RECENT_KEPT + 4}")
    assert len(recent) == RECENT_KEPT
    assert len(set(recent)) == RECENT_KEPT
