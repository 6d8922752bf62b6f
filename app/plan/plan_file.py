"""A plan as JSON: what this program writes, and reads from anybody.

```json
{"kind": "connection-tester-plan", "schema": 1, "name": "Branch office", "contact": "it@example.com", "targets": [
  {"target": "https://shop.example.com/health", "note": "Shop", "expect": {"status": 200, "issuer": "Let's Encrypt"}},
  {"target": "db.example.com:5432", "expect": "unreachable"},
  "tls://mail.example.com:993"]}
```
"""

import json
from collections.abc import Mapping
from typing import Any, cast

import msgspec

from app.limits import SHORT_TEXT_CHARACTERS
from app.model.plan import SCHEMA, Expectation, Ignored, Notice, Plan, PlanFault, SkipReason
from app.model.target import Target
from app.plan.collecting import Collector, Piece, shown
from app.plan.expecting import read_expectation
from app.plan.faults import PlanError
from app.plan.unasked import ignore_rest
from app.target import plain_text

KIND = "connection-tester-plan"
_EXPECTED = ("state", "status", "case", "issuer")


def read_plan_file(document: Mapping[str, Any], collector: Collector) -> tuple[str, str]:
    """Collect the targets of a plan and return its name and contact; raise `PlanError`."""
    schema = document.get("schema", SCHEMA)
    if isinstance(schema, bool) or not isinstance(schema, int) or schema < 1:
        raise PlanError(PlanFault.WRONG_TYPE, key="schema")
    if schema > SCHEMA:
        raise PlanError(PlanFault.NEWER_SCHEMA)
    name, contact = document.get("name", ""), document.get("contact", "")
    targets = document.get("targets")
    for key, value, kind in (("name", name, str), ("contact", contact, str), ("targets", targets, list)):
        if not isinstance(value, kind):
            raise PlanError(PlanFault.WRONG_TYPE, key=key)
    ignore_rest(document, ("kind", "schema", "name", "contact", "targets"), collector)
    for number, entry in enumerate(cast("list[Any]", targets), 1):
        if collector.full:
            collector.too_many(number)
            break
        _take(number, {"target": entry} if isinstance(entry, str) else entry, collector)
    return shown(name), shown(contact)


def write_plan(plan: Plan) -> tuple[bytes, tuple[Notice, ...]]:
    """Return a plan as JSON, and what is not written: user, password and queries may be secret."""
    targets = []
    collector = Collector()
    for one in plan.targets:
        entry: dict[str, Any] = {"target": target_text(one.target, collector)}
        if one.note:
            entry["note"] = shown(one.note)
        if one.expectation != Expectation():
            entry["expect"] = msgspec.to_builtins(one.expectation)
        targets.append(entry)
    content = {"kind": KIND, "schema": SCHEMA, "name": shown(plan.name), "contact": shown(plan.contact)}
    data = json.dumps({**content, "targets": targets}, ensure_ascii=False, indent=2).encode("utf-8", "replace")
    return data + b"\n", collector.notices


def target_text(target: Target, collector: Collector) -> str:
    """Return a target as a text that is read as the same one; what it must not carry is noted."""
    secret = target.secret
    if secret is not None and (secret.user or secret.password):
        collector.ignore(Ignored.CREDENTIALS)
    if target.path.partition("?")[2]:
        collector.ignore(Ignored.QUERY)
    text = plain_text(target)
    return text if "://" in text else f"{target.kind.value}://{text}"  # whatever protocol it is read as


def _take(number: int, entry: Any, collector: Collector) -> None:
    """Take one entry; one with a value of a wrong type is left out by itself."""
    target = entry.get("target") if isinstance(entry, dict) else None
    if not isinstance(target, str) or not target.strip():
        collector.skip(number, SkipReason.NO_TARGET)
        return
    note = entry.get("note", "")
    ignore_rest(entry, ("target", "note", "expect"), collector)
    if not isinstance(note, str):
        collector.ignore(Ignored.UNKNOWN, "note")
        note = ""
    expected = _expectation(entry.get("expect", {}), collector)
    collector.take(number, Piece(target, note=note, expectation=expected))


def _expectation(value: Any, collector: Collector) -> Expectation | SkipReason:
    if isinstance(value, str):
        return read_expectation(value)
    if not isinstance(value, dict):
        return SkipReason.EXPECTATION
    ignore_rest(value, _EXPECTED, collector)
    state, status, case, issuer = (value.get(key, "") for key in _EXPECTED)
    if isinstance(status, int) and not isinstance(status, bool):
        status = str(status)
    texts = (state, status, case, issuer)
    if not all(isinstance(text, str) and len(text) <= SHORT_TEXT_CHARACTERS for text in texts):
        return SkipReason.EXPECTATION
    return read_expectation(*texts)
