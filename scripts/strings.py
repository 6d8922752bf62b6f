"""Find every translatable text of the program by reading its syntax trees.

lupdate's Python reader skips texts silently: counts whose number is anything but a literal, texts in parentheses,
keyword arguments, texts inside f-strings. So the syntax tree decides what a text is, whatever cannot be extracted is
an error with its place, and lupdate is handed one generated file in the one form that it never misreads.
"""

import ast
import json
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

COUNT = "Count"
_FOREIGN = {"tr", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}


class Message(NamedTuple):
    """One translatable text; `plural` ones have a form for each kind of number."""

    context: str
    text: str
    comment: str = ""
    plural: bool = False
    note: str = ""  # for the translator, from the `#:` lines above the text


class TextError(Exception):
    """A text that cannot be extracted; its message begins with file:line."""


def messages(root: Path) -> tuple[Message, ...]:
    """Return the texts of all modules under `root`, each once, in the order of files and lines."""
    found: dict[tuple[str, str, str], Message] = {}
    for file in sorted(root.rglob("*.py")):
        for message in messages_of(file):
            key = message[:3]
            known = found.setdefault(key, message)
            if known.plural != message.plural:
                raise TextError(f"{file}: {message.text!r} stands both with and without a count")
            if message.note and not known.note:
                found[key] = message
    return tuple(found.values())


def messages_of(file: Path) -> Iterator[Message]:
    """Yield the texts of one module in the order of lines."""
    with tokenize.open(file) as source:
        code = source.read()
    lines = code.splitlines()
    calls = [node for node in ast.walk(ast.parse(code, str(file))) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        try:
            message = _message(call)
        except TextError as problem:
            raise TextError(f"{file}:{call.lineno}: {problem}") from None
        if message:
            yield message._replace(note=_note(lines, call.lineno))


def as_lupdate_source(texts: tuple[Message, ...]) -> str:
    """Return a Python file with one call a text, as lupdate reads it; a literal number marks a count."""
    lines = []
    for message in texts:
        if message.note:
            lines.append(f"#: {message.note}")
        arguments = [json.dumps(part, ensure_ascii=False) for part in message[:3]]
        if message.plural:
            arguments.append("1")
        elif not message.comment:
            arguments.pop()
        lines.append(f"translate({', '.join(arguments)})")
    return "\n".join(lines) + "\n"


def _message(call: ast.Call) -> Message | None:
    """Return the text that a call marks or translates, None for any other call; raise TextError for a lost text."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in _FOREIGN:
        raise TextError(f"{name}() loses its context: use translate(context, text) or N(context, text)")
    is_mark = name == "N"
    if not is_mark and (name != "translate" or len(call.args) + len(call.keywords) < 2):  # str.translate has one
        return None
    if call.keywords or any(isinstance(argument, ast.Starred) for argument in call.args):
        raise TextError("arguments are given by position, one by one")
    if len(call.args) < 2 or len(call.args) > (2 if is_mark else 4):
        raise TextError("wrong number of arguments")
    context, text = (_literal(argument) for argument in call.args[:2])
    if text is None:
        if is_mark or not isinstance(call.args[1], ast.Name | ast.Attribute | ast.Subscript):
            raise TextError("a text is one literal: no f-string, operator, condition or call")
        return None  # a text that was marked elsewhere is looked up here
    if not context or not text:
        raise TextError("context and text are literals and not empty")
    comment = _literal(call.args[2]) if len(call.args) > 2 else ""
    if comment is None:
        raise TextError("a comment is a literal")
    plural = len(call.args) == 4
    if plural != ("%n" in text) or plural != (context == COUNT):
        raise TextError(f'a count is translate("{COUNT}", "%n …", "", n), and nothing else is')
    return Message(context, text, comment, plural)


def _literal(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant):
        return "" if node.value is None else node.value if isinstance(node.value, str) else None
    return None


def _note(lines: list[str], line_number: int) -> str:
    note: list[str] = []
    for line in reversed(lines[: line_number - 1]):
        if not line.strip().startswith("#:"):
            break
        note.insert(0, line.strip().removeprefix("#:").strip())
    return " ".join(note)
