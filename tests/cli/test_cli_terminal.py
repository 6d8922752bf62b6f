import io
import sys

import pytest

from app.cli.terminal import ReaderGoneError, Terminal, clean
from app.cli.usage import fill
from app.i18n import words_for
from app.text import isolate


class RightToLeft:
    """A language of which nothing but the direction matters."""

    language = "ar"
    right_to_left = True
    decimal_point = "."

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        return text


class Screen(io.BytesIO):
    """A stream that claims to be a terminal."""

    def isatty(self) -> bool:
        return True


def streams(monkeypatch: pytest.MonkeyPatch, encoding: str = "utf-8", *, screen: bool = False) -> io.BytesIO:
    """Let both streams lead to one buffer."""
    buffer = Screen() if screen else io.BytesIO()
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, io.TextIOWrapper(buffer, encoding=encoding, newline="\n"))
    return buffer


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437", "latin-1"])
def test_no_encoding_is_too_small(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    buffer = streams(monkeypatch, encoding)
    terminal = Terminal(words_for("en"))
    terminal.paragraph("The server’s “answer” – … • العربية 中文 \udcff", mark="✓ ")
    terminal.line("✗ wrong")
    terminal.complain("it’s – bad 中文")
    text = buffer.getvalue().decode(encoding)
    assert "answer" in text
    assert "it" in text
    assert text.count("\n") == 3
    if encoding == "ascii":
        assert text.splitlines() == [
            '+ The server\'s "answer" - ... * ??????? ?? ?',
            "x wrong",
            "it's - bad ??",
        ]


def test_json_is_utf_8_in_every_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    buffer = streams(monkeypatch, "ascii")
    Terminal(words_for("en")).data('{"host":"bücher"}'.encode())
    assert buffer.getvalue() == '{"host":"bücher"}\n'.encode()


def test_nothing_steers_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    buffer = streams(monkeypatch)
    terminal = Terminal(words_for("en"))
    hostile = "a\x1b[31mb\rc\x07d\u202ee\x9bf\x7fg\u2028h"
    terminal.paragraph(hostile)
    terminal.line(hostile)
    terminal.complain(hostile)
    terminal.status(hostile)
    text = buffer.getvalue().decode()
    assert text.count("a\ufffd[31mb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh") == 4
    assert text.count("\r") == 1  # the one of status() itself


def test_clean_keeps_line_breaks_and_isolates() -> None:
    assert clean("a\nb " + isolate("c") + "\xa0d") == "a\nb " + isolate("c") + "\xa0d"


def test_long_texts_are_wrapped_below_their_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    buffer = streams(monkeypatch)
    Terminal(words_for("en")).paragraph("one two three four five six seven eight", indent=2, mark="• ")
    assert buffer.getvalue().decode() == "  • one two three four five\n    six seven eight\n"


def test_commands_are_never_wrapped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    buffer = streams(monkeypatch)
    Terminal(words_for("en")).line(f"curl {isolate('https://example.com/')} {'-v ' * 30}x", indent=2)
    assert buffer.getvalue().decode() == f"  curl https://example.com/ {'-v ' * 30}x\n"


def test_a_pipe_gets_no_colours_and_no_isolates(monkeypatch: pytest.MonkeyPatch) -> None:
    buffer = streams(monkeypatch)
    Terminal(RightToLeft()).paragraph(f"to {isolate('example.com')}", style="bold red")
    assert buffer.getvalue() == b"to example.com\n"


def test_only_a_right_to_left_screen_gets_isolates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for words, expected in ((RightToLeft(), isolate("example.com")), (words_for("en"), "to example.com")):
        buffer = streams(monkeypatch, screen=True)
        Terminal(words).paragraph(f"to {isolate('example.com')}")
        assert expected in buffer.getvalue().decode()


def test_colours_only_on_a_screen_and_not_against_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for setting, coloured in (("", True), ("1", False)):
        monkeypatch.setenv("NO_COLOR", setting)
        buffer = streams(monkeypatch, screen=True)
        Terminal(words_for("en")).paragraph("red", style="red")
        assert (b"\x1b[31m" in buffer.getvalue()) is coloured


def test_a_dumb_terminal_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    buffer = streams(monkeypatch, screen=True)
    terminal = Terminal(words_for("en"))
    terminal.paragraph("red", style="red")
    assert not terminal.interactive
    assert buffer.getvalue() == b"red\n"


def test_streams_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    terminal = Terminal(words_for("en"))
    terminal.paragraph("unheard")
    terminal.data(b"{}")
    terminal.complain("unheard")


class Gone(io.BytesIO):
    """A pipe whose reader has left."""

    def write(self, data: object) -> int:
        raise BrokenPipeError(32, "Broken pipe")


def test_a_reader_that_left_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    for print_something in ("paragraph", "line", "data"):
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(Gone(), "utf-8", write_through=True))
        terminal = Terminal(words_for("en"))
        with pytest.raises(ReaderGoneError):
            getattr(terminal, print_something)(b"{}" if print_something == "data" else "text")


def test_a_full_disk_is_told_and_no_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.BytesIO):
        def write(self, data: object) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(Full(), "utf-8", write_through=True))
    err = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(err, "utf-8"))
    terminal = Terminal(words_for("en"))
    with pytest.raises(ReaderGoneError):
        terminal.data(b"{}")
    assert terminal.lost
    assert err.getvalue().decode().strip() == "The output cannot be written: No space left on device"


def test_values_are_cleaned_and_isolated() -> None:
    dirty = "a\x1bb"
    assert fill("{one} and {two}", one=dirty, two="{one}") == "\u2066a\ufffdb\u2069 and \u2066{one}\u2069"


def test_an_isolate_that_is_wrapped_is_whole_in_every_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("COLUMNS", "24")
    buffer = streams(monkeypatch, screen=True)
    Terminal(RightToLeft()).paragraph(f"to {isolate('one two three four five six seven eight')} end")
    lines = buffer.getvalue().decode().split("\n")
    assert len(lines) > 2
    for line in lines:
        assert line.count("\u2066") == line.count("\u2069")
