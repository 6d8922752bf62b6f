"""Renew the JSON examples in CONTRIBUTING.md: real results of the practice servers, one for each outcome.

What differs from run to run and from computer to computer (ports, times, versions) is evened out.
Usage: python -m scripts.examples
"""

import json
import re
import sys
import threading
import uuid
from pathlib import Path
from typing import Any

import msgspec

from app import __version__
from app.document import encode
from app.investigation import investigate, refuse
from app.lab.lab import Lab
from app.model.events import Event, StepStarted
from app.model.names import Outcome, StepName
from app.model.options import Options, TimeLimits
from app.model.result import Environment, Result
from app.model.target import InputProblem, Target
from app.probe.engine import Engine
from app.probe.waiting import Stop
from app.target import parse

PAGE = Path(__file__).resolve().parent.parent / "CONTRIBUTING.md"
BEGIN, END = "<!-- json-examples -->", "<!-- /json-examples -->"
INTRODUCTIONS = {
    Outcome.REACHED: "The target was reached. The leading case says whether it answered as it should.",
    Outcome.FAILED: "The connection failed; the chain of exceptions is in `failure`, outermost first.",
    Outcome.DEADLINE: "The total time limit ended the test.",
    Outcome.CANCELLED: "It was cancelled.",
    Outcome.INVALID: "The input cannot be tested.",
}
COLUMNS = 120

PORT = 8080
LONG_SECONDS = 0.1  # what takes less is shown as one and the same moment
CANCEL_SECONDS = 0.2
LEFT_OUT = ("queued", "round_trip")  # these are not told in every run or on every system
NEARBY = {"address": "127.0.0.1", "port": 8000, "process": "python"}
ENVIRONMENT = Environment(
    app=__version__,
    python="3.11.2",
    system="Linux 6.1.0",
    machine="x86_64",
    openssl="OpenSSL 3.0.15 3 Sep 2024",
    libraries=("requests 2.34.2", "urllib3 2.8.0"),
    name_servers=("192.0.2.53",),
)


def results() -> tuple[Result, ...]:
    """Test something for each outcome, in the order of `INTRODUCTIONS`."""
    engine = Engine()
    problem = parse("::1:80")
    assert isinstance(problem, InputProblem)
    with Lab() as lab:
        silent = lab.practice("silent")
        quick = msgspec.structs.replace(silent.options, limits=TimeLimits(total=1.0))
        made = (
            _result(engine, lab.practice("ssh").target, Options()),
            _result(engine, lab.practice("refused").target, Options()),
            _result(engine, silent.target, quick),
            _result(engine, silent.target, silent.options, cancel=True),
            refuse(problem, engine.environment()),
        )
    engine.close()
    return made


def even_out(result: Result) -> dict[str, Any]:
    """Return the document of a result without what another run would show differently."""
    result = msgspec.structs.replace(
        result,
        id=str(uuid.uuid5(uuid.NAMESPACE_URL, result.outcome)),
        environment=ENVIRONMENT if result.environment is not None else None,
    )
    port = result.target.port if isinstance(result.target, Target) else 0
    document: dict[str, Any] = _even(json.loads(encode(result)), port, "")
    return document


def examples_of(page: str) -> list[dict[str, Any]]:
    """Return the examples that stand in the text of the page."""
    block = page.partition(BEGIN)[2].partition(END)[0]
    return [json.loads(found) for found in re.findall(r"```json\n(.*?)```", block, re.DOTALL)]


def renew(page: str) -> str:
    """Return the text of the page with new examples."""
    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2]
    examples = "\n".join(
        f"### `{result.outcome}`\n\n{INTRODUCTIONS[result.outcome]}\n\n```json\n{_spread(even_out(result))}\n```\n"
        for result in results()
    )
    return f"{before}{BEGIN}\n\n{examples}\n{END}{after}"


def main() -> int:
    """Write the page."""
    page = PAGE.read_text("utf-8")
    if not re.search(f"{BEGIN}.*{END}", page, re.DOTALL):
        print(f"{PAGE.name} has no place for examples: {BEGIN} … {END}", file=sys.stderr)
        return 1
    PAGE.write_text(renew(page), "utf-8")
    return 0


def _result(engine: Engine, text: str, options: Options, *, cancel: bool = False) -> Result:
    target = parse(text)
    assert isinstance(target, Target)
    stop = Stop()

    def on_event(event: Event) -> None:
        if cancel and isinstance(event, StepStarted) and event.name is StepName.RESPONSE:
            threading.Timer(CANCEL_SECONDS, stop.set).start()

    return investigate(engine, target, options, stop, on_event)


def _even(value: Any, port: int, key: str) -> Any:
    if key == "nearby":
        return [NEARBY]
    if key == "listeners":
        return ["127.0.0.1:8000 (python)"]
    if key == "started":
        return "2026-01-31T12:00:00Z"
    if isinstance(value, dict):
        return {name: _even(item, port, name) for name, item in value.items() if name not in LEFT_OUT}
    if isinstance(value, list):
        return [_even(item, port, "") for item in value]
    if key in ("seconds", "start"):
        return round(value, 1) if value >= LONG_SECONDS else 0.001
    if isinstance(value, str) and port:
        value = re.sub(r"after [\d.]+ s", "after 0.7 s", value)  # what the reserve for checks left of the total
        return value.replace(str(port), str(PORT))
    return PORT if port and value == port else value


def _spread(value: Any, indent: int = 0, before: int = 0) -> str:
    """Return JSON over several lines, but what fits into one stays in one; `before` columns are taken already."""
    line = json.dumps(value, ensure_ascii=False)
    if (indent and len(line) + indent + before <= COLUMNS) or not isinstance(value, dict | list) or not value:
        return line
    pad = " " * (indent + 2)
    if isinstance(value, list):
        parts = [pad + _spread(item, indent + 2) for item in value]
    else:
        named = ((json.dumps(name), item) for name, item in value.items())
        parts = [f"{pad}{name}: {_spread(item, indent + 2, len(name) + 2)}" for name, item in named]
    first, last = ("[", "]") if isinstance(value, list) else ("{", "}")
    return "\n".join((first, ",\n".join(parts), " " * indent + last))


if __name__ == "__main__":
    sys.exit(main())
