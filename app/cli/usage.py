"""Reading a command line by argparse, with every word of it translatable.

argparse words its own messages by gettext, in English here. So it is left only what needs none of them: it finds
options and their values, everything else is done here.
"""

import argparse
from collections.abc import Sequence
from typing import NoReturn

from app.model.words import Words
from app.text import display_text, isolate

PROGRAM = "connection-tester"


class UsageError(Exception):
    """The command line cannot be followed; the message is translated and safe to show."""


def fill(text: str, **values: str) -> str:
    """Put values, each a complete token, into a translated text; each is cleaned and isolated."""
    return text.format(**{name: isolate(display_text(value)) for name, value in values.items()})


class _Once(argparse.Action):
    """Takes a value, and refuses a second one: which of the two counts would be anybody's guess."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        """Keep the value."""
        if isinstance(parser, Parser):
            parser.take(self.option_strings[0])
        setattr(namespace, self.dest, values)


class Parser(argparse.ArgumentParser):
    """Finds the options and the other words of one subcommand."""

    def __init__(self, usage: str, description: str, words: Words) -> None:
        """Begin with the options that every command has; `usage` is what follows the program's name."""
        super().__init__(
            prog=PROGRAM,
            usage=_plain(f"{PROGRAM} {usage}"),
            description=_plain(description),
            formatter_class=_formatter(words.translate("Terminal", "Usage:")),
            add_help=False,
            allow_abbrev=False,
            exit_on_error=False,
        )
        self._words = words
        self._taken: set[str] = set()
        self._options = self.add_argument_group(words.translate("Terminal", "Options"))

    def explain(self, title: str, text: str) -> None:
        """Add a part to the help that is no option."""
        self.add_argument_group(title, _plain(text))

    def flag(self, *names: str, help: str) -> None:
        """Add an option without a value."""
        self._options.add_argument(*names, action="store_true", help=_plain(help))

    def value(self, name: str, shown: str, help: str, default: str | None = None) -> None:
        """Add an option with a value, which is read as text; `shown` stands for it in the help."""
        self._options.add_argument(name, metavar=shown, default=default, help=_plain(help), action=_Once)

    def take(self, option: str) -> None:
        """Take note that an option has its value; raises UsageError where it had one already."""
        if option in self._taken:
            text = self._words.translate("Terminal", "The option {option} is given twice.")
            raise UsageError(fill(text, option=option))
        self._taken.add(option)

    def read(self, arguments: Sequence[str]) -> tuple[argparse.Namespace, tuple[str, ...]]:
        """Return the options and all other words, in their order; raises UsageError.

        Options may stand anywhere; what follows `--` is no option.
        """
        before, after = split_at_dashes(arguments)
        self._taken.clear()
        try:
            values, rest = self.parse_known_args(before)
        except argparse.ArgumentError as error:
            raise UsageError(self._misuse(error)) from None
        for word in rest:
            if word.startswith("-") and word != "-":
                name = word.partition("=")[0]  # a value might be a password
                raise UsageError(fill(self._words.translate("Terminal", "There is no option {option}."), option=name))
        return values, (*rest, *after)

    def error(self, message: str) -> NoReturn:
        """Never used by what is set up here; argparse would print and exit."""
        raise UsageError(display_text(message))

    def _misuse(self, error: argparse.ArgumentError) -> str:
        name = error.argument_name or ""
        takes_none = any(action.nargs == 0 for action in self._actions if name.split("/")[-1] in action.option_strings)
        if takes_none:
            return fill(self._words.translate("Terminal", "The option {option} takes no value."), option=name)
        return fill(self._words.translate("Terminal", "The option {option} needs a value."), option=name)


def split_at_dashes(arguments: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what stands before and what stands behind the first `--`."""
    words = tuple(arguments)
    if "--" not in words:
        return words, ()
    place = words.index("--")
    return words[:place], words[place + 1 :]


def _plain(text: str) -> str:
    """Keep argparse from reading placeholders into a text of ours."""
    return text.replace("%", "%%")


def _formatter(usage_word: str) -> type[argparse.HelpFormatter]:
    class Formatter(argparse.HelpFormatter):
        def add_usage(self, usage: str | None, actions: object, groups: object, prefix: str | None = None) -> None:
            super().add_usage(usage, actions, groups, f"{usage_word} ")  # type: ignore[arg-type]

    return Formatter
