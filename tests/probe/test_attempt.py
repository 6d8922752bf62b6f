"""What an attempt promises: one outcome, in time, with true facts, whatever the server does."""

import gc
import threading
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from app import limits
from app.lab import handlers
from app.lab.servers import Connection, Handler
from app.model.attempt import Attempt, Step
from app.model.facts import BodyFacts, ConnectFacts, GreetingFacts, ProxyFacts, RequestFacts, ResponseFacts, TlsFacts
from app.model.names import Family, Kind, Leg, Origin, Outcome, ProxyMode, StepName, StepOutcome, TrustMode
from app.model.options import Options, ProxyChoice, TimeLimits, TrustChoice
from app.model.secret import Secret
from app.model.target import Target
from app.probe.waiting import Stop
from tests import servers
from tests.certificates import LOOPBACK, Certificate
from tests.probe.conftest import DIRECT, Try, target_of

LONG = TimeLimits(connect=30, tls=30, proxy=30, response=30, body=30, total=60)


def names(attempt: Attempt) -> list[str]:
    return [step.name.value for step in attempt.steps]


def step_of(attempt: Attempt, name: StepName) -> Step:
    return next(step for step in attempt.steps if step.name is name)


def drip_after_status(connection: Connection) -> None:
    """Headers without end: one every now and then."""
    connection.read_head()
    connection.send(b"HTTP/1.1 200 OK\r\n")
    for number in range(1000):
        connection.pause(0.05)
        connection.send(b"X-%d: y\r\n" % number)


# A kind and a server that never let an attempt go on, for every step that waits.
ENDLESS: dict[str, tuple[Kind, Handler]] = {
    "tls": (Kind.HTTPS, handlers.silent),
    "tls target": (Kind.TLS, handlers.silent),
    "response": (Kind.HTTP, handlers.silent),
    "headers": (Kind.HTTP, drip_after_status),
    "body": (Kind.HTTP, handlers.drip_body),
    "body stalls": (
        Kind.HTTP,
        handlers.raw_answer(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab", servers.HOLD),
    ),
}


@pytest.mark.parametrize("where", ENDLESS)
def test_total_deadline(attempt: Try, where: str) -> None:
    kind, handler = ENDLESS[where]
    with servers.serve(handler) as port:
        options = msgspec.structs.replace(DIRECT, limits=LONG)
        began = time.monotonic()
        tried = attempt(kind, port, options, total=0.4)
    assert time.monotonic() - began < 1.4
    assert tried.outcome is Outcome.DEADLINE
    assert tried.failure is not None
    assert tried.failure.links[-1].name == "app.probe.waiting.DeadlineExceeded"
    assert "TimeoutError" in tried.failure.links[-1].bases
    assert tried.failure.origin is Origin.NETWORK
    assert tried.steps[-1].outcome is StepOutcome.DEADLINE


WAITS_IN = {
    "tls": StepName.TLS,
    "tls target": StepName.TLS,
    "response": StepName.RESPONSE,
    "headers": StepName.RESPONSE,
    "body": StepName.BODY,
    "body stalls": StepName.BODY,
    "connect": StepName.CONNECT,
    "proxy": StepName.PROXY,
    "socks": StepName.PROXY,
}


@pytest.mark.parametrize("where", WAITS_IN)
def test_cancel(attempt: Try, where: str) -> None:
    stop = Stop()
    options = msgspec.structs.replace(DIRECT, limits=LONG)
    if where == "connect":
        server, kind = servers.full_backlog(), Kind.HTTP
    elif where in ("proxy", "socks"):
        server, kind = servers.serve(handlers.silent), Kind.HTTPS
    else:
        kind, handler = ENDLESS[where]
        server = servers.serve(handler)
    with server as port:
        if where in ("proxy", "socks"):
            url = f"{'http' if where == 'proxy' else 'socks5h'}://127.0.0.1:{port}"
            options = Options(limits=LONG, proxy=ProxyChoice(mode=ProxyMode.OWN, url=url))
        cancelled: list[float] = []

        def cancel() -> None:
            cancelled.append(time.monotonic())
            stop.set()

        def on_step(name: StepName, hop: int, leg: Leg, ended: Step | None) -> None:
            if name is WAITS_IN[where] and ended is None:
                threading.Timer(0.2, cancel).start()

        tried = attempt(kind, port, options, stop=stop, on_step=on_step)
        took = time.monotonic() - cancelled[0]
    assert tried.outcome is Outcome.CANCELLED
    assert tried.failure is None
    assert took < 5  # and not the 30 s of the step
    assert tried.steps[-1].outcome is StepOutcome.CANCELLED


def test_cancelled_before_it_began(attempt: Try) -> None:
    stop = Stop()
    stop.set()
    with servers.serve(handlers.silent) as port:
        assert attempt(Kind.HTTP, port, stop=stop).outcome is Outcome.CANCELLED


@pytest.mark.parametrize("where", ["headers", "body"])
def test_step_limit_of_our_own(attempt: Try, where: str) -> None:
    """The library's limits are per read: a drip never reaches them."""
    kind, handler = ENDLESS[where]
    short = TimeLimits(response=0.3, body=0.3, total=20)
    with servers.serve(handler) as port:
        tried = attempt(kind, port, msgspec.structs.replace(DIRECT, limits=short))
    assert tried.outcome is Outcome.FAILED
    assert tried.failure is not None
    assert tried.failure.links[-1].name == "app.probe.waiting.DeadlineExceeded"
    assert tried.failure.step is (StepName.RESPONSE if where == "headers" else StepName.BODY)


def test_steps_of_a_page(attempt: Try) -> None:
    with servers.serve_localhost(handlers.page(text="It works.")) as port:
        tried = attempt(Kind.HTTP, port, host="localhost")
    assert tried.outcome is Outcome.REACHED
    assert names(tried) == ["resolve", "connect", "request", "response", "body"]
    assert [step.outcome for step in tried.steps] == [StepOutcome.OK] * 5
    starts = [step.start for step in tried.steps]
    assert starts == sorted(starts)
    assert sum(step.seconds for step in tried.steps) <= tried.seconds
    response = step_of(tried, StepName.RESPONSE).facts
    assert isinstance(response, ResponseFacts)
    assert response.status == 200
    body = step_of(tried, StepName.BODY).facts
    assert isinstance(body, BodyFacts)
    assert "It works." in body.start
    assert body.size == body.declared


def test_every_redirect_hop_is_recorded(attempt: Try) -> None:
    with (
        servers.serve_localhost(handlers.page()) as end,
        servers.serve(handlers.redirect(f"http://localhost:{end}/?token=hidden-token")) as port,
    ):
        tried = attempt(Kind.HTTP, port)
    assert tried.outcome is Outcome.REACHED
    assert names(tried) == ["resolve", "connect", "request", "response", "body"] * 2
    assert [step.hop for step in tried.steps] == [0] * 5 + [1] * 5
    assert b"hidden-token" not in msgspec.json.encode(tried, enc_hook=str)


def test_a_body_is_read_up_to_a_limit(attempt: Try) -> None:
    data = b"x" * (3 * limits.BODY_BYTES)
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(data)
    with servers.serve(handlers.raw_answer(head + data)) as port:
        tried = attempt(Kind.HTTP, port)
    body = step_of(tried, StepName.BODY).facts
    assert tried.outcome is Outcome.REACHED
    assert isinstance(body, BodyFacts)
    assert body.cut
    assert limits.BODY_BYTES <= body.size <= limits.BODY_BYTES + limits.CHUNK_BYTES


def test_a_bomb_is_unpacked_up_to_the_limit(attempt: Try) -> None:
    import gzip

    data = gzip.compress(bytes(200_000_000 // 4))
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(data)
    with servers.serve(handlers.raw_answer(head + data)) as port:
        tried = attempt(Kind.HTTP, port)
    body = step_of(tried, StepName.BODY).facts
    assert isinstance(body, BodyFacts)
    assert body.cut
    assert body.size <= limits.BODY_BYTES + limits.CHUNK_BYTES


@pytest.mark.parametrize(("size", "good"), [(limits.HEADER_BYTES - 4096, True), (limits.HEADER_BYTES + 4096, False)])
def test_headers_are_read_up_to_a_limit(attempt: Try, size: int, good: bool) -> None:
    line = b"X: " + b"y" * 29_995 + b"\r\n"
    lines = line * (size // len(line)) + b"X: " + b"y" * (size % len(line)) + b"\r\n"
    with servers.serve(handlers.raw_answer(b"HTTP/1.1 200 OK\r\n" + lines + b"\r\n", servers.FINISH)) as port:
        tried = attempt(Kind.HTTP, port)
    assert (tried.outcome is Outcome.REACHED) is good
    if not good:
        assert tried.failure is not None
        assert tried.failure.links[-1].name == "app.probe.waiting.TooMuchReceived"


def test_redirects_not_followed_are_an_answer(attempt: Try) -> None:
    with servers.serve(handlers.redirect("http://localhost:9/")) as port:
        tried = attempt(Kind.HTTP, port, msgspec.structs.replace(DIRECT, redirects=0))
    assert tried.outcome is Outcome.REACHED
    assert names(tried) == ["resolve", "connect", "request", "response", "body"]


GREETINGS = {
    "ssh": (b"SSH-2.0-OpenSSH_9.2\r\n", "SSH"),
    "smtp": (b"220 mail.example ESMTP ready\r\n", "SMTP"),
    "ftp": (b"220 Welcome\r\n", "FTP"),
    "imap": (b"* OK IMAP4rev1\r\n", "IMAP"),
    "pop3": (b"+OK ready\r\n", "POP3"),
    "mysql": (b"\x4a\x00\x00\x00\x0a8.0.36\x00", "MySQL"),
    "unknown": (b"\x1b[31mhello\x07", ""),
}


@pytest.mark.parametrize("name", GREETINGS)
def test_greetings(attempt: Try, name: str) -> None:
    data, service = GREETINGS[name]
    with servers.serve(servers.say(data, servers.HOLD)) as port:
        tried = attempt(Kind.TCP, port)
    greeting = tried.steps[-1].facts
    assert tried.outcome is Outcome.REACHED
    assert isinstance(greeting, GreetingFacts)
    assert greeting.service == service
    assert greeting.data
    assert greeting.data.isprintable()


def test_a_silent_port_is_open(attempt: Try) -> None:
    with servers.serve(handlers.silent) as port:
        tried = attempt(Kind.TCP, port)
    assert tried.outcome is Outcome.REACHED
    assert tried.steps[-1].facts == GreetingFacts()


def test_a_silent_port_is_open_even_at_the_deadline(attempt: Try) -> None:
    with servers.serve(handlers.silent) as port:
        assert attempt(Kind.TCP, port, total=0.3).outcome is Outcome.REACHED


def test_closed_at_once(attempt: Try) -> None:
    with servers.serve(handlers.close_at_once) as port:
        tried = attempt(Kind.TCP, port)
    assert tried.outcome is Outcome.FAILED
    assert tried.failure is None
    assert tried.steps[-1].facts == GreetingFacts(closed=True)


def test_family(attempt: Try) -> None:
    with servers.serve_localhost(handlers.page()) as port:
        tried = attempt(Kind.HTTP, port, msgspec.structs.replace(DIRECT, family=Family.IPV4), host="localhost")
        connected = step_of(tried, StepName.CONNECT).facts
    assert isinstance(connected, ConnectFacts)
    assert connected.address == "127.0.0.1"


PROXIES: dict[str, Callable[[], Handler]] = {
    "http": servers.http_proxy,
    "socks5": servers.socks5,
    "socks5h": servers.socks5,
    "socks4": servers.socks4,
    "socks4a": servers.socks4,
}


@pytest.mark.parametrize("scheme", PROXIES)
@pytest.mark.parametrize("kind", [Kind.HTTP, Kind.TCP])
def test_through_a_proxy(attempt: Try, scheme: str, kind: Kind) -> None:
    with servers.serve(handlers.page()) as port, servers.serve(PROXIES[scheme]()) as proxy_port:
        own = ProxyChoice(mode=ProxyMode.OWN, url=f"{scheme}://127.0.0.1:{proxy_port}")
        tried = attempt(kind, port, Options(proxy=own))
    assert tried.outcome is Outcome.REACHED, tried.failure
    first = tried.steps[0]
    assert (first.name, first.leg) == (StepName.RESOLVE, Leg.PROXY)
    forwarded = scheme == "http" and kind is Kind.HTTP
    assert (StepName.PROXY in [step.name for step in tried.steps]) is not forwarded
    if kind is Kind.HTTP:
        request = step_of(tried, StepName.REQUEST).facts
        assert isinstance(request, RequestFacts)
        assert request.via_proxy is forwarded


@pytest.mark.parametrize("scheme", ["http", "socks5h"])
def test_credentials_for_a_proxy(attempt: Try, scheme: str) -> None:
    secret = Secret("jürgen", "pässwörd-of-the-proxy")
    handler = servers.http_proxy(secret) if scheme == "http" else servers.socks5(secret)
    with servers.serve(handlers.page()) as port, servers.serve(handler) as proxy_port:
        own = ProxyChoice(mode=ProxyMode.OWN, url=f"{scheme}://127.0.0.1:{proxy_port}", secret=secret)
        good = attempt(Kind.HTTP, port, Options(proxy=own))
        bad = attempt(Kind.HTTP, port, Options(proxy=msgspec.structs.replace(own, secret=Secret("a", "b"))))
    assert good.outcome is Outcome.REACHED, good.failure
    assert bad.outcome is (Outcome.REACHED if scheme == "http" else Outcome.FAILED)  # 407 is an answer
    assert "pässwörd" not in msgspec.json.encode(good, enc_hook=str).decode()


def test_the_answer_of_a_proxy_is_kept(attempt: Try) -> None:
    answer = b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\nVia: 1.1 corp\r\n\r\n"
    with servers.serve(handlers.raw_answer(answer)) as proxy_port:
        own = ProxyChoice(mode=ProxyMode.OWN, url=f"http://127.0.0.1:{proxy_port}")
        tried = attempt(Kind.HTTPS, 9, Options(proxy=own))
    facts = step_of(tried, StepName.PROXY).facts
    assert isinstance(facts, ProxyFacts)
    assert facts.status == 407
    assert ("Proxy-Authenticate", "NTLM") in facts.headers


def test_credentials_are_sent_as_utf8_and_shown_nowhere(attempt: Try) -> None:
    import base64

    seen = servers.Recorder()
    secret = Secret("müller", "geheim€-password", "token=query-secret&x=1")
    with servers.serve(seen) as port:
        target = msgspec.structs.replace(target_of(Kind.HTTP, "127.0.0.1", port, "/a?token=•••&x=•••"), secret=secret)
        tried = attempt(Kind.HTTP, port, target=target)
    head = seen.heads[0]
    assert b"GET /a?token=query-secret&x=1 HTTP/1.1" in head
    assert base64.b64encode("müller:geheim€-password".encode()) in head
    shown = msgspec.json.encode(tried, enc_hook=str).decode()
    assert "query-secret" not in shown
    assert "geheim" not in shown


def test_netrc_is_not_read(attempt: Try, monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    from pathlib import Path

    netrc = Path(str(tmp_path), "netrc")
    netrc.write_text("machine 127.0.0.1 login me password netrc-password\n")
    monkeypatch.setenv("NETRC", str(netrc))
    seen = servers.Recorder()
    with servers.serve(seen) as port:
        attempt(Kind.HTTP, port)
    assert b"Authorization" not in seen.heads[0]


def test_a_fault_of_ours_is_ours(attempt: Try, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.probe import attempt as module

    def broken(*_: object) -> None:
        raise KeyError("oops")

    monkeypatch.setattr(module, "_reach", broken)
    tried = attempt(Kind.HTTP, 9)
    assert tried.outcome is Outcome.FAILED
    assert tried.failure is not None
    assert tried.failure.origin is Origin.BUG
    assert "KeyError" in tried.failure.trace


def test_a_label_that_is_too_long_is_the_input(attempt: Try) -> None:
    host = "a" * 64 + ".localhost"
    tried = attempt(Kind.HTTP, 80, target=Target(kind=Kind.HTTP, host=host, host_ascii=host, port=80, path="/"))
    assert tried.outcome is Outcome.FAILED
    assert tried.failure is not None
    assert tried.failure.origin is Origin.INPUT


def test_trailing_dot_is_looked_up(attempt: Try) -> None:
    with servers.closed_port() as port:
        tried = attempt(Kind.HTTP, port, host="localhost.")
    facts = step_of(tried, StepName.RESOLVE).facts
    assert facts.host == "localhost."  # type: ignore[union-attr]


@pytest.mark.parametrize("kind", Kind)
def test_through_an_https_proxy(attempt: Try, tmp_path: Path, kind: Kind) -> None:
    """TLS with the proxy is a step of its own, bounded like every other; the target may speak TLS inside it."""
    root = Certificate("root", authority=True)
    secure = Certificate("leaf", LOOPBACK, root).server_context()
    tmp_path.joinpath("roots.pem").write_bytes(root.pem())
    trust = TrustChoice(mode=TrustMode.FILE, path=str(tmp_path / "roots.pem"))
    greets = servers.say(b"SSH-2.0-OpenSSH_9.2\r\n", servers.HOLD)
    target = {
        Kind.HTTP: servers.serve(handlers.page()),
        Kind.HTTPS: servers.serve_tls(secure),
        Kind.TCP: servers.serve(greets),
        Kind.TLS: servers.serve_tls(secure, greets),
    }[kind]
    with target as port, servers.serve(servers.http_proxy()) as plain, servers.tls_front(secure, plain) as front:
        own = ProxyChoice(mode=ProxyMode.OWN, url=f"https://127.0.0.1:{front}")
        tried = attempt(kind, port, Options(proxy=own, trust=trust))
    assert tried.outcome is Outcome.REACHED, tried.failure
    handshakes = [(step.leg, step.facts.version) for step in tried.steps if step.facts.__class__ is TlsFacts]
    assert (Leg.PROXY, "TLSv1.3") in handshakes
    assert ((Leg.TARGET, "TLSv1.3") in handshakes) is (kind in (Kind.HTTPS, Kind.TLS))
    if kind in (Kind.TCP, Kind.TLS):
        assert tried.steps[-1].facts.service == "SSH"  # type: ignore[union-attr]


def test_a_silent_https_proxy_ends_in_time(attempt: Try) -> None:
    with servers.serve(handlers.silent) as port:
        own = ProxyChoice(mode=ProxyMode.OWN, url=f"https://127.0.0.1:{port}")
        tried = attempt(Kind.HTTPS, 9, Options(proxy=own, limits=LONG), total=0.5)
    assert tried.outcome is Outcome.DEADLINE
    assert tried.seconds < 1.5


def test_what_servers_repeat_is_redacted(attempt: Try) -> None:
    """Known secrets come back in reasons, headers, bodies and greetings."""
    secret = Secret("alice", "canary-password", "token=canary-token")
    answer = (
        b"HTTP/1.1 200 canary-password\r\nX-Echo: canary-token alice:canary-password\r\n"
        b"Content-Type: text/html\r\nContent-Length: 31\r\n\r\n<p>canary-password canary-token"
    )
    with servers.serve(handlers.raw_answer(answer)) as port:
        target = msgspec.structs.replace(target_of(Kind.HTTP, "127.0.0.1", port), secret=secret)
        tried = attempt(Kind.HTTP, port, target=target)
    with servers.serve(handlers.raw_answer(b"canary-token canary-password\r\n")) as port:
        garbled = attempt(Kind.HTTP, port, target=msgspec.structs.replace(target, port=port))
    for one in (tried, garbled):
        assert b"canary" not in msgspec.json.encode(one, enc_hook=str)


@pytest.mark.parametrize("size", [b"-5", b"+5", b"5_0", b"\xd9\xa5"])
def test_numbers_that_upset_the_library_are_the_server_s_fault(attempt: Try, size: bytes) -> None:
    data = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + size + b"\r\nabcde\r\n0\r\n\r\n"
    with servers.serve(handlers.raw_answer(data)) as port:
        tried = attempt(Kind.HTTP, port)
    assert tried.failure is None or tried.failure.origin is Origin.NETWORK


def test_a_reset_before_the_handshake_leaves_no_socket_open(attempt: Try) -> None:
    """ssl forgets its socket then; a ResourceWarning would fail this test."""
    with servers.serve(servers.reset_at_once) as port:
        for _ in range(20):
            assert attempt(Kind.HTTPS, port).outcome is Outcome.FAILED
    gc.collect()
