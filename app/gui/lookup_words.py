"""What is said about an error message that was pasted, beside the explanation of its case."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.explanation import certainty_word, explain
from app.gui.labels import fill
from app.gui.lookup_entry import LookupEntry
from app.gui.summary_text import explained
from app.gui.wording import Wording
from app.lookup import Lookup, Source
from app.text import isolate, strip_isolates

translate = QCoreApplication.translate
_SOCKS = "socks.SOCKS5Error"  # its message is written by ourselves


def names(found: Lookup) -> str:
    """Return what was recognised, each name isolated."""
    return " · ".join(map(isolate, found.recognised))


def origin(found: Lookup) -> str:
    """Return what the explanation rests on."""
    if found.source is Source.SHORT_CODE:
        return translate(
            "Lookup", "A short code names what another test found out. Nothing was tested now, and nothing was sent."
        )
    return translate("Lookup", "This was read from the text alone: nothing was tested, and nothing was sent.")


def deciding_line(found: Lookup) -> str:
    """Return the line of the text that decided, without secrets; "" where it tells no more than its names do."""
    links = found.failure.links if found.failure is not None else ()
    line = next((link.message for link in links if link.message and link.name != _SOCKS), "")
    known = [name.casefold() for name in found.recognised]
    telling = any(name in line.casefold() for name in known) and line.casefold() not in known
    return line if telling else ""


def lookup_text(row: LookupEntry, wording: Wording) -> str:
    """Return what an error message says, why and what to do, as plain text."""
    return strip_isolates("\n".join(_lines(row.found, wording)))


def _lines(found: Lookup, wording: Wording) -> Iterator[str]:
    explanation = explain(found.diagnoses[0], wording.words)
    yield explanation.headline
    if explanation.summary != explanation.headline:
        yield explanation.summary
    yield f"{translate('Lookup', 'Recognised')}: {names(found)}"
    yield fill(
        #: {code}: the name of a case, which is never translated; {certainty}: how sure it is, one word
        translate("Lookup", "Code: {code} ({certainty})"),
        code=explanation.case,
        certainty=certainty_word(explanation.certainty, wording.words),
    )
    yield origin(found)
    yield from explained(explanation, wording.words)
