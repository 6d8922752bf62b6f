"""Which command is meant, in which language, and what is said when it cannot be followed."""

import sys
from collections.abc import Callable

import pytest

from app import __version__, i18n
from app.__main__ import main
from app.cli.program import Window, run

Opened = list[tuple[str | None, str | None]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    monkeypatch.setenv("DISPLAY", ":0")
    return []


def loader(opened: Opened) -> Callable[[], Window]:
    def window(target: str | None, language: str | None) -> int:
        opened.append((target, language))
        return 42

    return lambda: window


def no_window() -> Window:
    raise AssertionError("the window would open")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], (None, None)),
        (["example.com"], ("example.com", None)),
        (["--lang", "en", "example.com"], ("example.com", "en")),
        (["example.com", "--lang=en"], ("example.com", "en")),
        (["--", "lab"], ("lab", None)),
        (["--lang", "en", "--", "check"], ("check", "en")),
        (["checks"], ("checks", None)),
        (["--", "--help"], ("--help", None)),
        ([""], ("", None)),
    ],
)
def test_the_window(arguments: list[str], expected: tuple[str | None, str | None], opened: Opened) -> None:
    assert run(arguments, loader(opened)) == 42
    assert opened == [expected]


def test_the_window_takes_one_target(opened: Opened, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["a.example", "b.example"], loader(opened)) == 2
    assert not opened
    assert "connection-tester check" in capsys.readouterr().err


def test_a_subcommand_wins_wherever_it_stands(opened: Opened, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["check"], ["--lang", "en", "check"], ["--lang=en", "check"]):
        assert run(arguments, loader(opened)) == 2
        assert "There is nothing to test" in capsys.readouterr().err
    assert not opened


def test_a_host_may_be_called_like_a_subcommand(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--no-checks", "--json", "--", "check:0"]) == 2
    assert '"source":"check:0"' in capsys.readouterr().out


def test_a_window_that_cannot_open(opened: Opened, capsys: pytest.CaptureFixture[str]) -> None:
    def fails() -> Window:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    assert run([], fails) == 3
    error = capsys.readouterr().err
    assert error.startswith("The window cannot open: libEGL.so.1: cannot open shared object file.")
    assert "connection-tester check TARGET" in error


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no display to name")
def test_no_display(opened: Opened, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert run([], loader(opened)) == 3
    assert not opened
    assert "there is no display" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"], no_window) == 0
    assert capsys.readouterr().out == f"connection-tester {__version__}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"], ["lab", "-h"], ["self-check", "-h", "x"]])
def test_help(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments, no_window) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Usage: connection-tester ")
    assert "--lang CODE" in out
    assert "%" not in out
    assert err == ""


def test_help_names_everything(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--help"])
    out = capsys.readouterr().out
    assert all(f"connection-tester {name}:" in out for name in ("check", "lab", "self-check"))
    main(["check", "--help"])
    out = capsys.readouterr().out
    for name in (
        *("--protocol", "--json", "--lang", "--timeout", "--family", "--proxy", "--trust", "--no-checks"),
        *("--jobs", "--retries", "--redirects", "--verbose"),
    ):
        assert name in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--frobnicate"], "There is no option --frobnicate."),
        (["check", "a", "--frobnicate=me:hunter22@b"], "There is no option --frobnicate."),
        (["check", "a", "--jobs", "0"], "--jobs takes a number from 1 to 512. It was given 0."),
        (["check", "a", "--plan", "b", "--plan=c"], "The option --plan is given twice."),
        (["check", "a", "--proxy"], "The option --proxy needs a value."),
        (["check", "a", "--json=yes"], "The option --json takes no value."),
        (["check", "a", "--lang"], "The option --lang needs a value."),
        (["--lang", "tlh", "check", "a"], "The language tlh is not there. There are: en"),
        (["--lang="], 'The language "" is not there.'),
    ],
)
def test_mistakes_are_told_on_the_error_stream(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments, no_window) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"connection-tester: {message}")
    assert err.splitlines()[-1].endswith(" --help shows what can be given.")
    assert "hunter22" not in err


def test_a_fault_of_ours_is_shown_as_ours(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("app.cli.check.parse", lambda *_, **__: 1 / 0)
    assert main(["check", "localhost"]) == 3
    assert capsys.readouterr().err == "A fault in this program ended it: ZeroDivisionError: division by zero\n"
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize("code", [code for code in i18n.codes() if code != "en"])
def test_other_languages(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["check", "--help"], ["check"], ["check", "a..b"], ["check", "--retries", "x", "a"]):
        main(["--lang", "en", *arguments])
        english = "".join(capsys.readouterr())
        main(["--lang", code, *arguments])
        translated = "".join(capsys.readouterr())
        assert translated != english
        assert not set(translated) & set("\u2066\u2067\u2068\u2069")
