"""White space inside the text: one target with a gap in it, or several words."""

import re

from app.model.names import NoteCode
from app.model.params import Params
from app.target.cleaning import Notes, code_points, unwrap
from app.target.refusal import RefusedError
from app.target.traced import Traced

_GAP = re.compile(r"\s+")
_LINE_BREAK = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_HOST_AND_PORT = re.compile(r"([^\s/@,;]+?)[\s,;:]+(?:port[\s:]+)?([0-9]{1,5})", re.I)
_WORDS_SHOWN = 4


def join(part: Traced, notes: Notes) -> Traced:
    """Close the gaps that leave one meaning: "localhost : 80", a long URL broken over two lines.

    Raises:
        RefusedError: when the words can be meant in several ways; each of them is a reading.
    """
    gaps = list(_GAP.finditer(part.typed))
    if not gaps:
        return part
    for gap in gaps:
        if not _closes(part.text, gap):
            raise _several_words(part, gap)
    for gap in gaps:
        if gap.group().strip(" \t"):
            notes.setdefault(NoteCode.HIDDEN_REMOVED, code_points(gap.group().strip(" \t")))
        else:
            notes.setdefault(NoteCode.SPACES_REMOVED, "")
    gone = {index for gap in gaps for index in range(*gap.span())}
    return part.keep(index for index in range(len(part.text)) if index not in gone)


def _closes(text: str, gap: re.Match[str]) -> bool:
    """Decide whether the words on both sides of a gap can only be one target."""
    left, right = text[: gap.start()], text[gap.end() :]
    if "://" in right[1:]:
        return False
    in_path = _has_path(left)
    if _LINE_BREAK.search(gap.group()):
        return in_path or left[-1] in "/?&=%" or right[0] in "/?&=%#:."
    if in_path:
        return False
    if right[0] == ":" or left[-1] == ":":
        behind = right.lstrip(": \t")
        return behind[:1].isdecimal() or behind.startswith("/")
    if left.endswith("://") or (right[0] == "/" and not right[1:2].isspace()):
        return True
    # A no-break space comes of copying, not of typing; two words it separates only where both are targets.
    special = gap.group().strip(" \t") != "" and not _LINE_BREAK.search(gap.group())
    return special and not (_like_target(left.split()[-1]) and _like_target(right.split()[0]))


def _has_path(left: str) -> bool:
    return re.search(r"[/?#]", left.partition("://")[2] if "://" in left else left) is not None


def _like_target(word: str) -> bool:
    return "." in word or ":" in word or word.isdecimal()


def _several_words(part: Traced, gap: re.Match[str]) -> RefusedError:
    """Say where the first word ends, and offer what the words may mean."""
    place = part.cut(*gap.span())
    words = part.typed.split()
    joined = "".join(words)
    host_and_port = _HOST_AND_PORT.fullmatch(part.text)
    if host_and_port:
        reading = f"{host_and_port[1]}:{host_and_port[2]}"
        return RefusedError("input.host_invalid", place, readings=(reading,))
    with_at = [number for number, word in enumerate(words) if "@" in word]
    if with_at:  # what stands before the last @ may be a password with a space in it
        words = words[with_at[-1] :]
    urls = [word for word in words if "://" in word]
    if _has_path(part.text[: gap.start()]) and words[0] in urls and len(urls) == 1:
        return RefusedError("input.hidden_characters", place, _gap_params(gap), (words[0], "%20".join(words)))
    likely = urls or [word for word in words if _like_target(word) and not word.isdecimal()]
    found = [_bare(word) for word in (likely or words)[:_WORDS_SHOWN]]
    # One word that alone cannot be a target is the piece of a broken one.
    broken = len(likely) < len(words) and words[0] in likely
    readings = (joined, *found) if broken else (*found, joined)
    case = "input.host_invalid" if gap.group().strip(" ") == "" else "input.hidden_characters"
    return RefusedError(case, place, _gap_params(gap), readings)


def _bare(word: str) -> str:
    """Return a word of a sentence without the punctuation around it."""
    return unwrap(Traced.of(word), {}).typed


def _gap_params(gap: re.Match[str]) -> Params:
    return Params(text=code_points(gap.group().strip(" ")))
