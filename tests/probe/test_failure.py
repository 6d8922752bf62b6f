"""Chains of exceptions: everything behind one, codes by name, nothing secret."""

import errno
import http.client
import socket
import ssl

import pytest
import requests
import urllib3

from app import limits
from app.model.attempt import Codes
from app.model.names import Leg, Origin, StepName
from app.probe.failure import codes_of, describe, origin_of


def names_of(error: BaseException) -> list[str]:
    return [link.name for link in described(error).links]


def described(error: BaseException, secrets: tuple[str, ...] = (), origin: Origin = Origin.NETWORK) -> object:
    return describe(error, StepName.CONNECT, 0, Leg.TARGET, origin, secrets)


def test_args_reason_original_error_cause_and_context() -> None:
    root = ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused")
    new = urllib3.exceptions.ProxyError("Unable to connect to proxy", root)
    most = urllib3.exceptions.MaxRetryError(None, "/", new)  # type: ignore[arg-type]
    assert names_of(requests.exceptions.ProxyError(most)) == [
        "requests.exceptions.ProxyError",
        "urllib3.exceptions.MaxRetryError",
        "urllib3.exceptions.ProxyError",
        "ConnectionRefusedError",
    ]
    with pytest.raises(KeyError) as caught:
        raise_again(root, suppressed=False)
    assert names_of(caught.value) == ["KeyError", "ConnectionRefusedError"]
    with pytest.raises(KeyError) as caught:
        raise_again(root, suppressed=True)
    assert names_of(caught.value) == ["KeyError"]


def raise_again(error: Exception, *, suppressed: bool) -> None:
    try:
        raise error
    except OSError:
        if suppressed:
            raise KeyError("suppressed") from None
        raise KeyError("context")  # noqa: B904  # that is what is tested


def test_groups_and_circles() -> None:
    group = ExceptionGroup("all", [ConnectionRefusedError(111, "a"), TimeoutError("b")])
    assert names_of(group) == ["ExceptionGroup", "ConnectionRefusedError", "TimeoutError"]
    one, other = ValueError("one"), KeyError("other")
    one.__cause__, other.__cause__ = other, one
    assert names_of(one) == ["ValueError", "KeyError"]


def test_a_long_chain_keeps_its_root() -> None:
    error: BaseException = ConnectionResetError(errno.ECONNRESET, "root")
    for number in range(100):
        outer = RuntimeError(number)
        outer.__cause__ = error
        error = outer
    failure = described(error)
    assert len(failure.links) == limits.CHAIN_SHOWN
    assert failure.links[-1].codes.errno == "ECONNRESET"
    assert failure.chain_length == 101


CODES = [
    (socket.gaierror(socket.EAI_NONAME, "x"), "gai", "EAI_NONAME"),
    (socket.gaierror(socket.EAI_AGAIN, "x"), "gai", "EAI_AGAIN"),
    (OSError(errno.EHOSTUNREACH, "x"), "errno", "EHOSTUNREACH"),
    (TimeoutError("timed out"), "errno", ""),
    (requests.ConnectionError("x"), "errno", ""),
    (socket.gaierror("x"), "gai", ""),
    (socket.herror(1, "Unknown host"), "errno", ""),  # 1 is HOST_NOT_FOUND there, not EPERM
    (ssl.SSLError("made by truststore"), "ssl_reason", ""),
]


@pytest.mark.parametrize(("error", "field", "name"), CODES)
def test_codes(error: BaseException, field: str, name: str) -> None:
    assert getattr(codes_of(error), field) == name


def test_what_truststore_says_of_a_certificate() -> None:
    """Its exceptions have no `reason`; their number is Windows' or macOS' own."""
    error = ssl.SSLCertVerificationError("A certificate chain could not be built")
    error.verify_code = 0x800B010A
    assert codes_of(error) == Codes(verify_code=20)


@pytest.mark.parametrize(
    ("reason", "alert"),
    [
        ("SSLV3_ALERT_HANDSHAKE_FAILURE", "handshake_failure"),
        ("TLSV1_ALERT_PROTOCOL_VERSION", "protocol_version"),
        ("TLSV13_ALERT_CERTIFICATE_REQUIRED", "certificate_required"),
        ("TLSV1_UNRECOGNIZED_NAME", "unrecognized_name"),
        ("WRONG_VERSION_NUMBER", ""),
    ],
)
def test_alerts(reason: str, alert: str) -> None:
    error = ssl.SSLError(1, "x")
    error.reason = reason
    assert codes_of(error).alert == alert
    assert codes_of(error).errno == ""  # SSL_ERROR_SSL is no errno, though it is 1


@pytest.mark.parametrize(
    ("error", "origin"),
    [
        (ConnectionRefusedError(111, "x"), Origin.NETWORK),
        (http.client.HTTPException("x"), Origin.NETWORK),
        (urllib3.exceptions.ProtocolError("x"), Origin.NETWORK),
        (requests.TooManyRedirects("x"), Origin.NETWORK),
        (urllib3.exceptions.LocationParseError("x"), Origin.INPUT),
        (requests.exceptions.InvalidURL("x"), Origin.INPUT),
        (UnicodeError("label too long"), Origin.INPUT),
        (KeyError("x"), Origin.BUG),
        (MemoryError(), Origin.BUG),
    ],
)
def test_origin(error: BaseException, origin: Origin) -> None:
    assert origin_of(error) is origin


def test_secrets_and_control_characters_are_taken_out() -> None:
    inner = OSError(5, "\x1b[31mhttp://bob:hunter2@x.example/?token=query-value\x07")
    outer = RuntimeError("the password hunter2 was sent")
    outer.__cause__ = inner
    failure = described(outer, ("hunter2",), Origin.BUG)
    text = " ".join([*(link.message for link in failure.links), failure.trace])
    assert "hunter2" not in text
    assert "query-value" not in text
    assert "\x1b" not in text
    assert "\x07" not in text


def test_an_exception_that_cannot_be_printed() -> None:
    class UnprintableError(Exception):
        def __str__(self) -> str:
            raise ValueError("no")

    assert described(UnprintableError()).links[0].message == ""
