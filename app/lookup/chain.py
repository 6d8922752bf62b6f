"""The order of Python's exceptions in a text: outermost first, as a failure keeps them.

A traceback prints the first exception first and what was raised because of it last; one message nests the other way
round: "ConnectionError: … (Caused by NewConnectionError(…))".
"""

import re

from app import limits
from app.lookup import python_names

_JOINT = re.compile(
    r"During handling of the above exception, another exception occurred:"
    r"|The above exception was the direct cause of the following exception:"
)
_TOKEN = re.compile(r"\b[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*")
_FRAME = re.compile(r"File \"[^\"]{1,500}\", line [0-9]+, in \S+")


def chain(text: str) -> tuple[str, ...]:
    """Return the full names of the exceptions in a text of one line, outermost first, each once."""
    parts = [_named(part) for part in _JOINT.split(text)]
    first, *later = parts
    names = [part[0] for part in reversed(later) if part] + first
    return tuple(dict.fromkeys(names))[: limits.CHAIN_SHOWN]


def _named(part: str) -> list[str]:
    """Return the exceptions of one traceback: what stands behind its last frame, the message of the exception."""
    frames = list(_FRAME.finditer(part))
    message = part[frames[-1].end() :] if frames else part
    named = [python_names.full_name(token) for token in _TOKEN.findall(message)]
    return [name for name in named if name]
