"""The published form of a report is that of the types, and describes the files that are kept."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.paths import resources
from app.report.schema import report_schema

SCHEMA: dict[str, Any] = json.loads(report_schema())
GOLDEN = sorted((Path(__file__).parent / "golden").glob("schema-1-*.json"))


def test_the_published_file_is_true() -> None:
    """`make schema` renews it."""
    assert (resources() / "report.schema.json").read_bytes() == report_schema()


def test_it_says_what_a_reader_needs() -> None:
    assert SCHEMA["$schema"].startswith("https://json-schema.org/draft/2020-12")
    assert {"Result", "Attempt", "Step", "Diagnosis", "Expectation"} <= set(SCHEMA["$defs"])
    assert "\n    Attributes" not in SCHEMA["$defs"]["Step"]["description"]


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_kept_files_are_of_this_form(path: Path) -> None:
    assert list(faults(json.loads(path.read_bytes()), SCHEMA, "$")) == []


def test_other_files_are_not() -> None:
    file = json.loads(GOLDEN[0].read_bytes())
    file["content"]["results"][0]["result"]["outcome"] = "fine"
    del file["content"]["id"]
    assert len(list(faults(file, SCHEMA, "$"))) == 2


TYPES = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "array": list, "object": dict}


def faults(value: Any, schema: dict[str, Any], place: str) -> list[str]:
    """Where a value is not as the schema says, as far as our schema uses the language of schemas."""
    if "$ref" in schema:
        return faults(value, SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], place)
    if "anyOf" in schema:
        tried = [faults(value, choice, place) for choice in schema["anyOf"]]
        return [] if any(not one for one in tried) else min(tried, key=len)
    if "const" in schema or "enum" in schema:
        return [] if value in schema.get("enum", [schema.get("const")]) else [place]
    kind = schema.get("type")
    if kind == "null":
        return [] if value is None else [place]
    if kind is not None and not isinstance(value, TYPES[kind]):
        return [place]
    found = [f"{place}.{name}" for name in schema.get("required", ()) if name not in value]
    if isinstance(value, dict):
        for name, inner in schema.get("properties", {}).items():
            found += faults(value[name], inner, f"{place}.{name}") if name in value else []
    if isinstance(value, list):
        places = schema.get("prefixItems", ())
        for number, item in enumerate(value):
            inner = places[number] if number < len(places) else schema.get("items", {})
            found += faults(item, inner or {}, f"{place}[{number}]")
    return found
