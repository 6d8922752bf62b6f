"""A file of targets from anybody, recognised by its content. Reading one never touches the network."""

import codecs
import re
from collections.abc import Callable
from typing import Any

from app import limits
from app.model.names import Protocol
from app.model.plan import OpenedPlan, Plan, PlanFault, PlanFormat, PlannedTarget, SkipReason
from app.model.report import REPORT_KIND
from app.plan import simple_yaml
from app.plan.collecting import Collector
from app.plan.documents import read_bookmark_tree, read_bookmarks, read_endpoints, read_har
from app.plan.faults import PlanError
from app.plan.lists import collect_lines, decode
from app.plan.plan_file import KIND, read_plan_file
from app.plan.prometheus import read_file_sd, read_prometheus
from app.strict_json import JsonError, JsonFault, load

_JSON = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\{|\[\s*[\[{\]"])')
_HAR = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"log"\s*:')
_TEXTS = re.compile(rb'(?:\xef\xbb\xbf)?\s*\[\s*"')
_HTML = re.compile(r"\s*<(?:!doctype|html|!--|dl|meta)", re.IGNORECASE)
# The first line of content, and how it looks in what Prometheus and its exporter are told.
_FIRST_LINE = re.compile(r"^(?![ \t\r]*(?:#|$)|---[ \t\r]*$).*", re.MULTILINE)
_YAML = re.compile(
    r"(?:-[ \t]+(?:targets|labels)|modules|global|scrape_configs|rule_files|alerting|remote_(?:read|write))"
    r"[ \t]*:(?:\s|$)"
)
# Such lines stand in no list, wherever they are: keys that say what a file is, and a key below another one.
_YAML_LINE = re.compile(
    r"^(?:(?:scrape_configs|modules):[ \t\r]*(?:#.*)?$|kind:[ \t]+[\"']?[\w-]+[\"']?[ \t\r]*(?:#.*)?$"
    r"|[A-Za-z_][\w-]*:[ \t\r]*(?:#.*)?\n(?:[ \t\r]*(?:#.*)?\n)* +(?:- )?[A-Za-z_][\w-]*:(?:\s|$)"
    r"|targets:[ \t\r]*(?:\[.*|(?:#.*)?\n[ \t\r]*(?:#.*\n[ \t\r]*)*-[ \t]))",
    re.MULTILINE,
)

_ARMOUR = re.compile(r"^-----BEGIN [A-Z]", re.MULTILINE)  # certificates and keys: letters that could be names

_SLIPS = 4  # lines that are none, in a list of any length
_HEAD = limits.LIST_BYTES  # a file shows by this what it is; a list has no more


def read_plan(data: bytes, protocol: Protocol = Protocol.AUTO) -> OpenedPlan:
    """Return what a file plans, and what of it is left out; raise `PlanError` where it cannot be read at all.

    Read are plans, lists and tables, the files of Prometheus, Microsoft 365's endpoints, recordings (HAR) and bookmarks
    of browsers. Targets without a scheme are read as of `protocol`.
    """
    collector = Collector(protocol)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):  # as Windows' own programs save
        data = decode(data).encode("utf-8", "replace")
    name = contact = ""
    if _JSON.match(data):
        form, (name, contact) = _read_json(data, collector)
    elif len(data) > limits.LIST_BYTES:
        raise PlanError(PlanFault.TOO_LARGE)
    else:
        form, (name, contact) = _read_text(decode(data), collector)
    targets = tuple(PlannedTarget(one.target, one.expectation, one.note) for one in collector.targets)
    if not targets and not collector.skipped:
        raise PlanError(PlanFault.EMPTY)
    return OpenedPlan(Plan(name, contact, targets), form, tuple(collector.skipped), collector.notices)


def is_hardly_a_list(opened: OpenedPlan) -> bool:
    """Tell whether far more lines are no targets than are: then those that look like some are words by chance.

    A README, a certificate or a program's settings hold a line here and there that could be the name of a host. Who
    writes a list may slip now and then, or name networks and wildcards; two of three lines are no slip.
    """
    slips = {one.line for one in opened.skipped if one.reason is SkipReason.PROBLEM}
    return opened.format is PlanFormat.LIST and len(slips) > max(_SLIPS, 2 * len(opened.plan.targets))


def is_list(data: bytes) -> bool:
    """Return whether a file holds lines or a table, and none of the documents that are known."""
    head = data[:_HEAD]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        head = decode(head).encode("utf-8", "replace")
    text = decode(head)
    return not (_JSON.match(head) or _is_yaml(text) or _HTML.match(text) or _ARMOUR.search(text))


def _is_yaml(text: str) -> bool:
    first = _FIRST_LINE.search(text)
    return (first is not None and _YAML.match(first[0]) is not None) or _YAML_LINE.search(text) is not None


def _read_json(data: bytes, collector: Collector) -> tuple[PlanFormat, tuple[str, str]]:
    """Read a document and return its format, name and contact."""
    # Recordings hold every answer that came, and nest the stacks of scripts; only their URLs are taken.
    limit, depth = (limits.HAR_BYTES, limits.HAR_DEPTH) if _HAR.match(data) else (limits.LIST_BYTES, limits.JSON_DEPTH)
    try:
        document = load(data, limit, depth)
    except JsonError as error:
        if error.fault is JsonFault.NOT_JSON and _TEXTS.match(data):  # lines of a program's source, commas and all
            return _read_text(decode(data), collector)
        raise PlanError.of_json(error) from error
    form, read = _reader_of(document)
    found = read(document, collector)
    return form, found or ("", "")


def _reader_of(document: Any) -> tuple[PlanFormat, Callable[[Any, Collector], tuple[str, str] | None]]:
    """Return what a document is, and what reads it."""
    first: Any = document[0] if isinstance(document, list) and document else None
    if isinstance(document, dict):
        if document.get("kind") == REPORT_KIND:
            raise PlanError(PlanFault.REPORT)
        if document.get("kind", KIND) == KIND and "targets" in document:
            return PlanFormat.PLAN, read_plan_file
        if "log" in document:
            return PlanFormat.HAR, read_har
        if "modules" in document or "scrape_configs" in document:
            return PlanFormat.PROMETHEUS, read_prometheus
        if "roots" in document or "children" in document:
            return PlanFormat.BOOKMARKS, read_bookmark_tree
    elif isinstance(first, str):
        return PlanFormat.LIST, _read_texts
    elif isinstance(first, dict) and "targets" in first:
        return PlanFormat.FILE_SD, read_file_sd
    elif isinstance(first, dict) and "serviceArea" in first:
        return PlanFormat.ENDPOINTS, read_endpoints
    raise PlanError(PlanFault.UNKNOWN_FORMAT if document else PlanFault.EMPTY)


def _read_text(text: str, collector: Collector) -> tuple[PlanFormat, tuple[str, str]]:
    """Read a text that is no JSON, and return its format, name and contact."""
    if "\0" in text:
        raise PlanError(PlanFault.NOT_TEXT)
    if _HTML.match(text):
        if not read_bookmarks(text, collector):
            raise PlanError(PlanFault.UNKNOWN_FORMAT)
        return PlanFormat.BOOKMARKS, ("", "")
    if _is_yaml(text):
        document = simple_yaml.load(text)
        form, read = _reader_of(document)
        return form, read(document, collector) or ("", "")
    if _ARMOUR.search(text):
        raise PlanError(PlanFault.UNKNOWN_FORMAT)
    collect_lines(text, collector)
    return PlanFormat.LIST, ("", "")


def _read_texts(texts: list[Any], collector: Collector) -> None:
    """Read an array of texts as if each stood in a line of its own."""
    collect_lines("\n".join(text for text in texts if isinstance(text, str)), collector)
