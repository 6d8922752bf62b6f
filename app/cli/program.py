"""The command line as a whole: which command, in which language, and what happens when it cannot be followed."""

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence

from app import __version__, i18n
from app.cli import exit_codes
from app.cli.log_output import show_log
from app.cli.terminal import ReaderGoneError, Terminal
from app.cli.usage import PROGRAM, Parser, UsageError, fill, split_at_dashes
from app.log import LOG
from app.model.words import N, Words
from app.redaction import redact_text

SUBCOMMANDS = {
    "check": N("Terminal", "Test targets and explain what happened."),
    "explain": N("Terminal", "Explain an error message of any program, without testing anything."),
    "report": N("Terminal", "Show, convert or compare reports, whoever made them."),
    "lab": N("Terminal", "Start practice servers on this computer and show how to test them."),
    "self-check": N("Terminal", "Show what is built in and whether it works on this computer."),
}
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

Window = Callable[[str | None, str | None], int]
"""Opens the window with a target to test, in a language, and returns the exit code."""


def run(arguments: Sequence[str], load_window: Callable[[], Window]) -> int:
    """Follow the command line and return the exit code; `load_window` may raise ImportError."""
    asked = _asked_language(arguments)
    words = i18n.words_for(asked if asked and _known(asked) else i18n.system_language())
    terminal = Terminal(words)
    place = _subcommand_at(arguments)
    try:
        if asked is not None and not _known(asked):
            raise UsageError(_unknown_language(asked, words))
        if place is None:
            return _window(arguments, asked, load_window, terminal, words)
        code = _subcommand(arguments[place], (*arguments[:place], *arguments[place + 1 :]), terminal, words)
        return max(code, exit_codes.BAD_INPUT) if terminal.lost else code
    except UsageError as problem:
        terminal.complain(f"{PROGRAM}: {problem}")
        hint = words.translate("Terminal", "{command} shows what can be given.")
        command = PROGRAM if place is None else f"{PROGRAM} {arguments[place]}"
        terminal.complain(fill(hint, command=f"{command} --help"))
        return exit_codes.BAD_INPUT
    except ReaderGoneError:
        return exit_codes.BAD_INPUT if terminal.lost else exit_codes.NOT_AS_EXPECTED
    except Exception as error:  # a fault of ours is shown as ours
        LOG.exception("the command failed")
        fault = words.translate("Terminal", "A fault in this program ended it: {error}")
        terminal.complain(fill(fault, error=redact_text(f"{type(error).__name__}: {error}")))
        return exit_codes.OWN_FAULT


def _subcommand_at(arguments: Sequence[str]) -> int | None:
    """Return the place of the subcommand's name: the first word that is no option and no option's value."""
    before, _ = split_at_dashes(arguments)
    for place, word in enumerate(before):
        if not word.startswith("-") and (place == 0 or before[place - 1] != "--lang"):
            return place if word in SUBCOMMANDS else None
    return None


def _subcommand(name: str, arguments: Sequence[str], terminal: Terminal, words: Words) -> int:
    module = importlib.import_module(f"app.cli.{name.replace('-', '_')}")
    parser = Parser(module.USAGE, words.translate("Terminal", SUBCOMMANDS[name]), words)
    module.add_arguments(parser, words)
    values, rest = _read(parser, arguments, words)
    if values.help:
        return _print_help(parser, terminal)
    exit_code: int = module.run(values, rest, terminal, words)
    return exit_code


def _window(
    arguments: Sequence[str], language: str | None, load_window: Callable[[], Window], terminal: Terminal, words: Words
) -> int:
    purpose = words.translate(
        "Terminal", "Really tries a connection and explains what happened. Without a command the window opens."
    )
    parser = Parser("[--lang CODE] [COMMAND | [--] TARGET]", purpose, words)
    for name, text in SUBCOMMANDS.items():
        parser.explain(f"{PROGRAM} {name}", words.translate("Terminal", text))
    parser.flag("--version", help=words.translate("Terminal", "Show the version and end."))
    values, rest = _read(parser, arguments, words)
    if values.help:
        return _print_help(parser, terminal)
    if values.version:
        terminal.line(f"{PROGRAM} {__version__}")
        return exit_codes.AS_EXPECTED
    if len(rest) > 1:
        many = words.translate("Terminal", "The window takes one target. To test several, use {command}.")
        raise UsageError(fill(many, command=f"{PROGRAM} check"))
    try:
        if sys.platform == "linux" and not any(map(os.environ.get, _DISPLAYS)):  # Qt would abort without a word
            raise ImportError(words.translate("Terminal", "there is no display"))
        window = load_window()
    except ImportError as error:
        reason = words.translate("Terminal", "The window cannot open: {reason}. In a terminal there is {command}.")
        terminal.complain(fill(reason, reason=str(error), command=f"{PROGRAM} check TARGET"))
        return exit_codes.OWN_FAULT
    return window(rest[0] if rest else None, language)


def _read(parser: Parser, arguments: Sequence[str], words: Words) -> tuple[argparse.Namespace, tuple[str, ...]]:
    codes = ", ".join(i18n.codes())
    parser.value("--lang", "CODE", f"{words.translate('Terminal', 'The language to speak:')} {codes}")
    parser.flag("-v", "--verbose", help=words.translate("Terminal", "Print what the program does to the error stream."))
    parser.flag("-h", "--help", help=words.translate("Terminal", "Show this help and end."))
    values, rest = parser.read(arguments)
    if values.verbose:
        show_log()
    return values, rest


def _print_help(parser: Parser, terminal: Terminal) -> int:
    for line in parser.format_help().splitlines():
        terminal.line(line)
    return exit_codes.AS_EXPECTED


def _asked_language(arguments: Sequence[str]) -> str | None:
    """Return the language of the command line before anything else is read, because everything is said in it."""
    asked = None
    words = split_at_dashes(arguments)[0]
    for place, word in enumerate(words):
        if word.startswith("--lang="):
            asked = word.partition("=")[2]
        elif word == "--lang" and place + 1 < len(words):
            asked = words[place + 1]
    return asked


def _known(language: str) -> bool:
    return i18n.resolve(language) != i18n.ENGLISH or language.lower().split("_")[0].split("-")[0] == i18n.ENGLISH


def _unknown_language(asked: str, words: Words) -> str:
    text = words.translate("Terminal", "The language {language} is not there. There are: {languages}.")
    return fill(text, language=asked or '""', languages=", ".join(i18n.codes()))
