"""Commands with real values: quoted for the shell they are meant for, or not offered at all."""

import re
import shlex

from app.explanation.formats import fill, placeholders
from app.knowledge.case import CommandText
from app.model.explanation import Command
from app.model.params import Params
from app.model.words import Words
from app.target import endpoint
from app.text import display_text

_WINDOWS = "windows"
_PLAIN = re.compile(r"[A-Za-z0-9._:/\[\]-]+")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
# Inside double quotes: ends them, or is a variable, in PowerShell or the old command prompt. PowerShell takes the
# typographic ones for its own.
_LIVE_ON_WINDOWS = re.compile('["`$\\\\\u201c\u201d\u201e\u0000-\u001f]')


def commands(texts: tuple[CommandText, ...], params: Params, words: Words) -> tuple[Command, ...]:
    """Return the commands whose values are all known, one for each system they are for."""
    values = _values(params)
    made = []
    for text in texts:
        needed = {name: values.get(name, "") for name in placeholders(text.line)}
        # A value that begins with a hyphen would be taken for an option.
        if any(not value or value.startswith("-") for value in needed.values()):
            continue
        purpose = words.translate("Case", text.purpose)
        for system in text.systems:
            quoted = {name: _quoted(value, system) for name, value in needed.items()}
            made.append(Command(system, purpose, fill(text.line, quoted)))
    return tuple(made)


def _values(params: Params) -> dict[str, str]:
    host = params.host_ascii or params.host
    values = {
        "host_ascii": host,
        "port": str(params.port) if params.port else "",
        "endpoint": endpoint(host, params.port) if host and params.port else "",
        "url": params.url,
        "address": params.address,
    }
    return {name: display_text(value) for name, value in values.items()}


def _quoted(value: str, system: str) -> str:
    if system != _WINDOWS:
        return shlex.quote(value)
    if _PLAIN.fullmatch(value):
        return value
    if "://" in value:
        value = _STRAY_PERCENT.sub("%25", value)
    encoded = _LIVE_ON_WINDOWS.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), value)
    return f'"{encoded}"'
