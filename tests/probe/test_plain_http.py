"""One plain request of a check: bounded, cancelled at once, no redirect followed."""

import http.client
import socket
import threading
import time

import pytest

from app import limits
from app.lab import handlers
from app.probe.engine import Engine
from app.probe.plain_http import PlainAnswer, ask
from app.probe.waiting import Cancelled, LimitReached, Stop, TooMuchReceived
from tests import servers


def asked(
    engine: Engine, port: int, *, stop: Stop | None = None, total: float = 5.0, method: str = "GET"
) -> PlainAnswer:
    with engine.working(stop or Stop(), total):
        infos = socket.getaddrinfo("127.0.0.1", port, type=socket.SOCK_STREAM)
        return ask(infos, "shop.example", method=method, seconds=2.0)  # type: ignore[arg-type]


def test_an_answer(engine: Engine) -> None:
    recorder = servers.Recorder(b"HTTP/1.1 302 Found\r\nLoCation: http://other.example/\r\nContent-Length: 2\r\n\r\nhi")
    with servers.serve(recorder) as port:
        answer = asked(engine, port)
    assert (answer.status, answer.reason, answer.body, answer.address) == (302, "Found", b"hi", "127.0.0.1")
    assert answer.header("location") == "http://other.example/"
    assert answer.header("date") == ""
    assert [head.split(b"\r\n")[:2] for head in recorder.heads] == [
        [b"GET / HTTP/1.1", b"Host: shop.example:%d" % port],
    ]


def test_head_has_no_body(engine: Engine) -> None:
    with servers.serve(handlers.page()) as port:
        assert asked(engine, port, method="HEAD").body == b""


def test_a_long_body_is_cut(engine: Engine) -> None:
    with servers.serve(handlers.raw_answer(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 100_000)) as port:
        assert asked(engine, port).body == b"x" * limits.PLAIN_BODY_BYTES


def test_a_body_that_breaks_off_is_as_long_as_what_came(engine: Engine) -> None:
    data = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf"
    with servers.serve(handlers.raw_answer(data, servers.RESET)) as port:
        assert b"half".startswith(asked(engine, port).body)


def test_headers_without_end(engine: Engine) -> None:
    data = b"HTTP/1.1 100 Continue\r\n\r\n" * (limits.HEADER_BYTES // 20)
    with servers.serve(handlers.raw_answer(data)) as port, pytest.raises(TooMuchReceived):
        asked(engine, port)


@pytest.mark.parametrize(
    ("handler", "error"),
    [
        (handlers.empty_reply, http.client.RemoteDisconnected),
        (handlers.raw_answer(b"SSH-2.0-server\r\n"), http.client.BadStatusLine),
        (handlers.reset_after_request, ConnectionResetError),
    ],
    ids=["nothing", "no HTTP", "reset"],
)
def test_no_answer(engine: Engine, handler: handlers.Handler, error: type[Exception]) -> None:
    with servers.serve(handler) as port, pytest.raises(error):
        asked(engine, port)


def test_the_works_own_deadline(engine: Engine) -> None:
    with servers.serve(handlers.drip_headers) as port, pytest.raises(LimitReached):
        asked(engine, port, total=0.5)


def test_cancelled(engine: Engine) -> None:
    stop = Stop()
    with servers.serve(handlers.silent) as port:
        threading.Timer(0.1, stop.set).start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            asked(engine, port, stop=stop)
    assert time.monotonic() - began < 1.5
