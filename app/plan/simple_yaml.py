"""The small part of YAML in which people write lists of targets: mappings, sequences, flow forms and plain texts.

Whatever could mean more than it shows (anchors, aliases, tags, merged keys, texts over several lines, further
documents) is refused with its line, so that nothing is ever read differently from what Prometheus reads.
"""

import json
import re
from typing import Any, NamedTuple

from app.limits import JSON_DEPTH, YAML_PARTS
from app.model.plan import PlanFault
from app.plan.faults import PlanError

_KEY = re.compile(
    r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'\[\]{},&*!|>%@`#?-](?:[^:]|:(?!\s|$)){0,199}?):(?:\s+|$)"""
)
_QUOTED = re.compile(r"'(?:[^']|'')*'")
_FLOW_TOKEN = re.compile(
    r"""\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[\[\]{},]|:(?=[\s\[{"']|$)|(?:[^\[\]{},:]|:(?!\s|$))+)"""
)
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}
_WHOLE = re.compile(r"-?(?:0|[1-9]\d{0,17})")
_REFUSED = tuple("&*!|>%@`?")


class _Line(NamedTuple):
    number: int
    indent: int
    text: str


def load(text: str) -> Any:
    """Return the value of one YAML document; raise `PlanError`."""
    return _Reader(text).document()


class _Reader:
    """Reads line by line; `_next` is the first one that is not read yet."""

    def __init__(self, text: str) -> None:
        if text.count("\n") + text.count(",") > YAML_PARTS:
            raise PlanError(PlanFault.TOO_LARGE)
        self._lines: list[_Line] = []
        for number, line in enumerate(text.splitlines(), 1):
            content = _without_comment(line).rstrip()
            bare = content.lstrip(" ")
            if bare.startswith("\t"):
                raise PlanError(PlanFault.NOT_SIMPLE_YAML, line=number)
            if bare and not (bare == "---" and not self._lines):
                self._lines.append(_Line(number, len(content) - len(bare), bare))
        self._next = 0

    def document(self) -> Any:
        if not self._lines:
            raise PlanError(PlanFault.EMPTY)
        value = self._block(self._lines[0].indent, 0)
        if self._peek() is not None:
            raise self._fault()
        return value

    def _peek(self) -> _Line | None:
        return self._lines[self._next] if self._next < len(self._lines) else None

    def _fault(self, fault: PlanFault = PlanFault.NOT_SIMPLE_YAML, key: str = "") -> PlanError:
        place = min(self._next, len(self._lines) - 1)
        return PlanError(fault, line=self._lines[place].number, key=key)

    def _block(self, indent: int, depth: int) -> Any:
        if depth > JSON_DEPTH:
            raise self._fault(PlanFault.TOO_DEEP)
        text = self._lines[self._next].text
        if _is_item(text):
            return self._sequence(indent, depth)
        if _KEY.match(text):
            return self._mapping(indent, depth)
        return self._inline(text)

    def _sequence(self, indent: int, depth: int) -> list[Any]:
        items: list[Any] = []
        while (line := self._peek()) is not None and line.indent == indent and _is_item(line.text):
            rest = line.text[1:].lstrip(" ")
            if rest:
                inner = indent + len(line.text) - len(rest)
                self._lines[self._next] = _Line(line.number, inner, rest)
                items.append(self._block(inner, depth + 1))
            else:
                self._next += 1
                items.append(self._nested(indent + 1, depth))
        return items

    def _mapping(self, indent: int, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while (line := self._peek()) is not None and line.indent == indent and not _is_item(line.text):
            match = _KEY.match(line.text)
            key = str(self._scalar(match[1])) if match else ""
            if match is None or key == "<<":
                raise self._fault()
            if key in found:
                raise self._fault(PlanFault.DUPLICATE_KEY, key)
            rest = line.text[match.end() :]
            if rest:
                found[key] = self._inline(rest)
                continue
            self._next += 1
            after = self._peek()
            level = after is not None and after.indent == indent and _is_item(after.text)
            found[key] = self._nested(indent if level else indent + 1, depth)
        return found

    def _nested(self, least: int, depth: int) -> Any:
        """Return what stands below a key or dash; None where nothing does."""
        line = self._peek()
        return self._block(line.indent, depth + 1) if line is not None and line.indent >= least else None

    def _inline(self, text: str) -> Any:
        """Return a value that begins behind a key or dash; a flow form may go on in the next lines."""
        if text[0] not in "[{":
            value = self._scalar(text)
            self._next += 1
            return value
        tokens = _FLOW_TOKEN.findall(text)
        begun = _begun(tokens)
        while begun > 0 and (self._next + 1) < len(self._lines):
            self._next += 1
            more = _FLOW_TOKEN.findall(self._lines[self._next].text)
            tokens += more
            begun += _begun(more)
        if begun:
            raise self._fault(PlanFault.TRUNCATED)
        tokens.reverse()
        value = self._flow(tokens, 0)
        if tokens:
            raise self._fault()
        self._next += 1
        return value

    def _flow(self, tokens: list[str], depth: int) -> Any:
        """Return the value that the tokens, last first, begin with."""
        if depth > JSON_DEPTH:
            raise self._fault(PlanFault.TOO_DEEP)
        begin = tokens.pop() if tokens else ""
        if begin not in ("[", "{"):
            return self._scalar(begin)
        items: list[Any] = []
        found: dict[str, Any] = {}
        end = "]" if begin == "[" else "}"
        while tokens and tokens[-1] != end:
            value = self._flow(tokens, depth + 1)
            if begin == "[":
                items.append(value)
            elif tokens and tokens.pop() == ":" and str(value) not in found:
                found[str(value)] = self._flow(tokens, depth + 1)
            else:
                raise self._fault()
            if tokens and tokens[-1] == ",":
                tokens.pop()
            elif tokens and tokens[-1] != end:
                raise self._fault()
        if not tokens:
            raise self._fault()
        tokens.pop()
        return items if begin == "[" else found

    def _scalar(self, text: str) -> Any:
        text = text.strip()
        if text.startswith('"'):
            try:
                return json.loads(text, strict=False)
            except ValueError:  # an escape that JSON does not have
                raise self._fault() from None
        if text.startswith("'"):
            if not _QUOTED.fullmatch(text):
                raise self._fault()
            return text[1:-1].replace("''", "'")
        if text.startswith(_REFUSED) or text in ("---", "...", "[", "]", "{", "}", ",", ":") or ": " in text:
            raise self._fault()
        if text.lower() in _WORDS:
            return _WORDS[text.lower()]
        return int(text) if _WHOLE.fullmatch(text) else text


def _is_item(text: str) -> bool:
    return text == "-" or text.startswith("- ")


def _begun(tokens: list[str]) -> int:
    """Return how many flow forms are begun and not ended."""
    return sum((token in "[{") - (token in "]}") for token in tokens)


def _without_comment(line: str) -> str:
    """Return a line up to its comment: a # at the begin or behind a space, outside quotes."""
    if "#" not in line:
        return line
    quote, before, escaped = "", "", False
    for place, letter in enumerate(line):
        if quote:
            if letter == quote and not escaped:
                quote = ""
            escaped = letter == "\\" and quote == '"' and not escaped
        elif letter in "\"'" and (not before or before in "[{,:-" or line[place - 1 : place + 1] == "''"):
            quote = letter
        elif letter == "#" and (place == 0 or line[place - 1].isspace()):
            return line[:place]
        if not letter.isspace():
            before = letter
    return line
