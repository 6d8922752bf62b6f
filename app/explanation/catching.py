"""Which `except` clauses catch an exception, and where its class stands among Python's: both from its real bases."""

import sys
from collections.abc import Iterator, Mapping

from app.explanation.snippet import raised
from app.model.attempt import Failure, Link
from app.model.words import N, Words

_SEEN_AS = (
    ("requests.exceptions.RequestException", N("Catching", "Catches everything that requests raises by itself.")),
    ("urllib3.exceptions.HTTPError", N("Catching", "Catches everything that urllib3 raises by itself.")),
    ("http.client.HTTPException", N("Catching", "Catches every answer that breaks the rules of HTTP.")),
    ("ssl.SSLError", N("Catching", "Catches every failure of the encryption.")),
    ("ConnectionError", N("Catching", "Catches Python’s own connection errors, but none of requests.")),
    ("OSError", N("Catching", "Catches every error of network and system, those of requests too.")),
    ("ValueError", N("Catching", "Catches every value that is not valid.")),
)
_EXACT = N("Catching", "Catches this exception and its kind.")


def clauses(failure: Failure, words: Words) -> tuple[tuple[str, str], ...]:
    """Return the clauses that catch what was raised, the narrowest first, each with what else it catches."""
    first = raised(failure)
    if not first:
        return ()
    bases = failure.links[0].bases
    found = [(first, _EXACT), *((name, text) for name, text in _SEEN_AS if name in bases and name != first)]
    return tuple((f"except {name}:", words.translate("Catching", text)) for name, text in found)


def class_tree(link: Link) -> str:
    """Return the classes above an exception as a tree, `Exception` at its root; empty when its bases are not known.

    The parents of a class with more than one are asked of the class itself where its library is loaded; elsewhere
    each base is taken for the child of the next.
    """
    if not link.bases:
        return ""
    line = tuple(dict.fromkeys((link.name, *link.bases)))  # each class stands before all above it
    parents = {
        name: _parents(name, line[number + 1 :]) or line[number + 1 : number + 2] for number, name in enumerate(line)
    }
    childless = [name for name in line[1:] if not any(name in above for above in parents.values())]
    parents[link.name] += tuple(childless)
    return "\n".join((line[-1], *_branches(line[-1], parents)))


def _branches(parent: str, parents: Mapping[str, tuple[str, ...]], indent: str = "") -> Iterator[str]:
    children = [name for name in parents if parent in parents[name]]
    for child in children:
        last = child is children[-1]
        yield f"{indent}{'└── ' if last else '├── '}{child}"
        yield from _branches(child, parents, indent + ("    " if last else "│   "))


def _parents(name: str, above: tuple[str, ...]) -> tuple[str, ...]:
    module, _, short = name.rpartition(".")
    cls = vars(sys.modules.get(module or "builtins", sys)).get(short)
    bases = cls.__bases__ if isinstance(cls, type) else ()
    return tuple(name for name in map(_name, bases) if name in above)


def _name(cls: type) -> str:
    return cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__qualname__}"
