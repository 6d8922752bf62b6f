import json
import types
import typing
from datetime import UTC, datetime
from enum import Enum
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import document
from app.limits import DOCUMENT_BYTES
from app.model.attempt import Attempt
from app.model.names import Certainty, Kind, Outcome, TrustMode
from app.model.options import Options, ProxyChoice, TrustChoice
from app.model.result import SCHEMA, Diagnosis, Result
from app.model.secret import MASK, Secret
from app.model.target import Target

TARGET = Target(kind=Kind.HTTPS, host="example.com", host_ascii="example.com", port=443)
RESULT = Result(
    id="1",
    target=TARGET,
    outcome=Outcome.REACHED,
    diagnoses=(Diagnosis(id="ok", certainty=Certainty.CONFIRMED),),
)

PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=20),
    int: st.integers(-(2**53), 2**53),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    types.NoneType: st.none(),
    datetime: st.datetimes(timezones=st.just(UTC)),
    Secret: st.builds(Secret, known=st.just(False)),
}


def values_of(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a type of the model."""
    if kind in PLAIN:
        return PLAIN[kind]
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(values_of(arguments[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(values_of, arguments))
    if origin in (typing.Union, types.UnionType):
        return st.one_of(*map(values_of, arguments))
    if issubclass(kind, Enum):
        return st.sampled_from(kind)
    if kind is TrustChoice:
        return PLAIN[str].map(lambda path: TrustChoice(TrustMode.FILE, path) if path else TrustChoice(TrustMode.SYSTEM))
    hints = typing.get_type_hints(kind)
    return st.builds(kind, **{name: values_of(hint) for name, hint in hints.items()})


@settings(deadline=None, max_examples=60)
@given(values_of(Result))
def test_what_is_written_is_read_back(result: Result) -> None:
    diagnoses = result.diagnoses or RESULT.diagnoses
    result = msgspec.structs.replace(result, schema=SCHEMA, diagnoses=diagnoses)
    line = document.encode(result)
    assert b"\n" not in line
    assert document.decode(line) == result


def test_secrets_are_masked_and_come_back_unknown() -> None:
    secret = Secret("user-canary", "password-canary", "query-canary")
    target = msgspec.structs.replace(TARGET, secret=secret)
    options = Options(proxy=ProxyChoice(url="http://proxy:3128", secret=secret))
    attempt = Attempt(target=target, options=options, started=datetime.now(UTC), seconds=0, outcome=Outcome.REACHED)
    line = document.encode(msgspec.structs.replace(RESULT, target=target, attempts=(attempt,)))
    assert b"canary" not in line
    assert json.loads(line)["target"]["secret"] == MASK
    again = document.decode(line)
    assert isinstance(again.target, Target)
    assert again.target.secret == Secret(known=False)
    assert again.attempts[0].options.proxy.secret == Secret(known=False)


def test_times_are_rfc_3339_in_utc() -> None:
    started = datetime(2026, 1, 31, 12, 30, tzinfo=UTC)
    attempt = Attempt(target=TARGET, options=Options(), started=started, seconds=0, outcome=Outcome.REACHED)
    line = document.encode(msgspec.structs.replace(RESULT, attempts=(attempt,)))
    assert json.loads(line)["attempts"][0]["started"] == "2026-01-31T12:30:00Z"


def test_half_a_surrogate_pair_does_not_lose_the_result() -> None:
    target = msgspec.structs.replace(TARGET, source="a\ud800b", secret=Secret("user"))
    again = document.decode(document.encode(msgspec.structs.replace(RESULT, target=target)))
    assert again.target.source == "a?b"


def test_fields_of_a_later_version_are_skipped() -> None:
    data = json.loads(document.encode(RESULT)) | {"added_later": {"x": [1]}}
    assert document.decode(json.dumps(data).encode()) == RESULT


def changed(**fields: Any) -> bytes:
    return json.dumps(json.loads(document.encode(RESULT)) | fields).encode()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "not_json"),
        (b"{", "not_json"),
        (b"\xff\xfe{\x00}\x00", "not_json"),
        (b'{"schema":1,"id":"\xff"}', "not_json"),
        (b'{"schema":1,"id":"\\ud800"}', "not_json"),
        (b"[]", "not_a_result"),
        (b"null", "not_a_result"),
        (b'{"schema":"1"}', "not_a_result"),
        (b'{"schema":1}', "not_a_result"),
        (changed(schema=SCHEMA + 1), "newer_schema"),
        (changed(schema=0), "not_a_result"),
        (changed(diagnoses=[]), "not_a_result"),
        (changed(outcome="perhaps"), "not_a_result"),
        (changed(target={"type": "other"}), "not_a_result"),
        (b'{"schema":1,"x":' + b"[" * 100_000, "not_a_result"),
        (b"[" * 100_000, "not_a_result"),
        (b'{"schema":' + b"9" * 5000 + b"}", "not_a_result"),
        (b" " * (DOCUMENT_BYTES + 1), "too_large"),
    ],
)
def test_anything_else_is_one_error(data: bytes, fault: str) -> None:
    with pytest.raises(document.DocumentError) as caught:
        document.decode(data)
    assert caught.value.fault == fault
    assert caught.value.detail


def test_limit_itself_is_read() -> None:
    line = document.encode(RESULT)
    assert document.decode(line + b" " * (DOCUMENT_BYTES - len(line))) == RESULT


def test_secret_in_a_document_is_refused() -> None:
    data = json.loads(document.encode(RESULT))
    data["target"]["secret"] = "typed"
    with pytest.raises(document.DocumentError):
        document.decode(json.dumps(data).encode())


def test_time_without_zone_is_refused() -> None:
    started = datetime(2026, 1, 31, tzinfo=UTC)
    attempt = Attempt(target=TARGET, options=Options(), started=started, seconds=0, outcome=Outcome.REACHED)
    line = document.encode(msgspec.structs.replace(RESULT, attempts=(attempt,)))
    with pytest.raises(document.DocumentError, match="timezone"):
        document.decode(line.replace(b"00:00Z", b"00:00"))


@pytest.mark.parametrize(
    "time", [b"0001-01-01T00:00:00+14:00", b"9999-12-31T23:59:59-12:00", b"\\u00300" + b"01-01-01T00:00:00+14:00"]
)
def test_time_that_utc_has_no_word_for_is_refused(time: bytes) -> None:
    started = datetime(2026, 1, 31, tzinfo=UTC)
    attempt = Attempt(target=TARGET, options=Options(), started=started, seconds=0, outcome=Outcome.REACHED)
    line = document.encode(msgspec.structs.replace(RESULT, attempts=(attempt,)))
    with pytest.raises(document.DocumentError, match="calendar"):
        document.decode(line.replace(b"2026-01-31T00:00:00Z", time))


def test_the_last_day_of_all_is_a_time() -> None:
    """It stands in certificates without an end (RFC 5280, 4.1.2.5)."""
    started = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
    attempt = Attempt(target=TARGET, options=Options(), started=started, seconds=0, outcome=Outcome.REACHED)
    result = msgspec.structs.replace(RESULT, attempts=(attempt,))
    assert document.decode(document.encode(result)) == result


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=200) | st.recursive(st.none() | st.text(), st.lists).map(lambda v: json.dumps(v).encode()))
def test_random_bytes_never_raise_anything_else(data: bytes) -> None:
    with pytest.raises(document.DocumentError):
        document.decode(data)
