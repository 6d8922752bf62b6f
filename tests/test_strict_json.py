"""JSON of other people."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.strict_json import JsonError, JsonFault, load

FAULTS = [
    (b"", JsonFault.EMPTY, 0),
    (b"\xef\xbb\xbf  ", JsonFault.EMPTY, 0),
    (b"[\n\xff]", JsonFault.NOT_TEXT, 2),
    (b"x" * 2000, JsonFault.TOO_LARGE, 0),
    (b"[" * 900, JsonFault.TRUNCATED, 1),
    (b"[" * 21 + b"0" + b"]" * 21, JsonFault.TOO_DEEP, 0),
    (b'{"a":' * 21 + b"0" + b"}" * 21, JsonFault.TOO_DEEP, 0),
    (b"9" * 1000, JsonFault.NUMBER, 0),
    (b"0." + b"9" * 900, JsonFault.NUMBER, 0),
    (b"[NaN]", JsonFault.NUMBER, 0),
    (b"-Infinity", JsonFault.NUMBER, 0),
    (b'{"a": {"b": 1, "c": 2, "b": 1}}', JsonFault.DUPLICATE_KEY, 0),
    (b'{\n"a": "x', JsonFault.TRUNCATED, 2),
    (b'{"a": ', JsonFault.TRUNCATED, 1),
    (b"[1,", JsonFault.TRUNCATED, 1),
    (b'{\n\n"a" 1}', JsonFault.NOT_JSON, 3),
    (b"[1,]", JsonFault.NOT_JSON, 1),
    (b"{'a': 1}", JsonFault.NOT_JSON, 1),
    (b"\0", JsonFault.NOT_JSON, 1),
]


@pytest.mark.parametrize(("data", "fault", "line"), FAULTS)
def test_what_is_refused(data: bytes, fault: JsonFault, line: int) -> None:
    with pytest.raises(JsonError) as caught:
        load(data, 1000, 20)
    assert (caught.value.fault, caught.value.line) == (fault, line)
    assert caught.value.key == ("b" if fault is JsonFault.DUPLICATE_KEY else "")


def test_depth_beyond_what_python_can_nest() -> None:
    with pytest.raises(JsonError) as caught:
        load(b"[" * 500_000, 1_000_000)
    assert caught.value.fault is JsonFault.TOO_DEEP


def test_up_to_the_limits_everything_is_read() -> None:
    data = b"[" * 20 + b"]" * 20
    assert load(data, len(data), 20) == json.loads(data)
    assert load(b"\xef\xbb\xbf{}", 5) == {}


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=3)))
def test_what_is_json_is_read(value: object) -> None:
    assert load(json.dumps(value).encode(), 100_000, 200) == value


@given(st.binary(max_size=40) | st.text(alphabet='{}[]":,truefalsn0-9.e \n\\u', max_size=40).map(str.encode))
def test_reading_ends_in_a_value_or_a_reason(data: bytes) -> None:
    try:
        load(data, 30)
    except JsonError as error:
        reason = error
    else:
        reason = None
    assert reason is None or reason.fault in JsonFault
