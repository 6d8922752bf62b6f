"""The form of a report as JSON Schema (2020-12), made from the types that write and read it."""

from inspect import cleandoc
from typing import Any

import msgspec

from app.model.report import REPORT_SCHEMA
from app.model.result import Result
from app.model.secret import MASK, Secret
from app.report.document import ReportContent, ReportFile

TITLE = "Report of Connection Tester"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def report_schema() -> bytes:
    """Return the schema as indented JSON in UTF-8, ending in a line break."""
    schema = msgspec.json.schema(ReportFile[ReportContent[Result]], schema_hook=_hook)
    head = {"$schema": _DIALECT, "title": f"{TITLE}, schema {REPORT_SCHEMA}"}
    whole = _described({**head, **schema})
    return msgspec.json.format(msgspec.json.encode(whole, order="deterministic"), indent=2) + b"\n"


def _described(value: Any) -> Any:
    """Take the indentation of the source out of the descriptions; some versions of Python do so by themselves."""
    if isinstance(value, dict):
        return {
            name: cleandoc(item) if name == "description" and isinstance(item, str) else _described(item)
            for name, item in value.items()
        }
    return [_described(item) for item in value] if isinstance(value, list) else value


def _hook(kind: type) -> dict[str, Any]:
    if kind is Secret:
        return {"const": MASK, "description": "A secret that was left out."}
    raise NotImplementedError(kind)
