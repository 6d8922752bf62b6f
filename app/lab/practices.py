"""The table of practice targets: what each is called, what it shows, and how its server is set up."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.lab import handlers
from app.lab.proxies import proxy
from app.lab.servers import Handler, Servers
from app.model.names import ProxyMode, TrustMode
from app.model.options import Options, ProxyChoice, TimeLimits, TrustChoice
from app.model.secret import Secret
from app.model.words import N

if TYPE_CHECKING:
    from app.lab.authority import Identity

DIRECT = ProxyChoice(mode=ProxyMode.NONE)  # a proxy set on this computer knows nothing of its loopback
QUICK = TimeLimits(tls=1.5, proxy=1.5, response=1.5, body=1.5, total=4.0)  # a first click should not have to wait
LOOPBACK = ("localhost", "127.0.0.1", "::1")
ELSEWHERE = ("shop.example", "www.shop.example")  # RFC 6761: names that never exist
PASSWORD = Secret("visitor", "open-sesame")  # of the practice proxy; opens nothing but the lab


class Practice(msgspec.Struct, frozen=True, omit_defaults=True):
    """One practice target.

    Attributes:
        id: stable, for buttons and tests.
        title, detail: marked texts of context "Lab", translated when they are shown.
        cases: the ids of the cases that may lead the result.
        target: the text for the input field; empty while the lab is not started.
        options: what has to be set for it.
    """

    id: str
    title: str
    detail: str
    cases: tuple[str, ...]
    target: str = ""
    options: Options = Options()


class Bench:
    """What the practice servers of one running lab share."""

    def __init__(self, servers: Servers, folder: Path) -> None:
        """Make the authority; `folder` is private and holds the file of its root."""
        from app.lab.authority import Authority

        self.servers = servers
        self.folder = folder
        self.authority = Authority("Practice authority")
        root = folder / "authority.pem"
        root.write_bytes(self.authority.pem())
        self.trust = TrustChoice(mode=TrustMode.FILE, path=str(root))

    def serve_tls(self, identity: "Identity", handler: Handler) -> int:
        """Serve over TLS under the names of localhost and return the port."""
        return self.servers.serve_localhost(handlers.tls(identity.server_context(self.folder), handler))

    def allows(self, host: str, port: int) -> bool:
        """Whether the practice proxy may go there: to the lab and nowhere else."""
        return host in LOOPBACK and port in self.servers.ports

    @cached_property
    def page(self) -> int:
        """The port of a page that works."""
        return self.servers.serve_localhost(handlers.page(text="It works."))

    @cached_property
    def secure_page(self) -> int:
        """The port of a page that works, under a good certificate."""
        return self.serve_tls(self.authority.issue(LOOPBACK), handlers.page(text="It works."))


Prepared = tuple[str, Options]
SetUp = Callable[[Bench], Prepared]


def _tcp(handler: Handler) -> SetUp:
    return lambda bench: (f"127.0.0.1:{bench.servers.serve(handler)}", Options())


def _http(handler: Handler, limits: TimeLimits = TimeLimits()) -> SetUp:  # noqa: B008  # frozen
    return lambda bench: (
        f"http://127.0.0.1:{bench.servers.serve(handler)}",
        Options(limits=limits, proxy=DIRECT),
    )


def _https(handler: Handler, limits: TimeLimits = TimeLimits()) -> SetUp:  # noqa: B008  # frozen
    return lambda bench: (
        f"https://127.0.0.1:{bench.servers.serve(handler)}",
        Options(limits=limits, proxy=DIRECT),
    )


def _refused(bench: Bench) -> Prepared:
    return f"127.0.0.1:{bench.servers.reserve()}", Options()


def _tls_on_plain(bench: Bench) -> Prepared:
    return f"http://127.0.0.1:{bench.secure_page}", Options(proxy=DIRECT)


def _certificate(host: str, make: "Callable[[Bench], Identity]", *, own: bool = True) -> SetUp:
    def set_up(bench: Bench) -> Prepared:
        port = bench.serve_tls(make(bench), handlers.page())
        trust = bench.trust if own else TrustChoice()
        return f"https://{host}:{port}", Options(proxy=DIRECT, trust=trust)

    return set_up


def _expired(bench: Bench) -> "Identity":
    now = datetime.now(UTC)
    return bench.authority.issue(LOOPBACK, now - timedelta(days=395), now - timedelta(days=30))


def _wrong_name(bench: Bench) -> "Identity":
    return bench.authority.issue(ELSEWHERE)


def _self_signed(bench: Bench) -> "Identity":
    from app.lab.authority import self_signed

    return self_signed(LOOPBACK)


def _unknown_authority(bench: Bench) -> "Identity":
    from app.lab.authority import Authority, Identity

    stranger = Authority("Unknown practice authority")
    identity = stranger.issue(LOOPBACK)
    return Identity(identity.certificate, identity.key, (stranger.root,))  # with its root: no certificate is missing


def _works_secure(bench: Bench) -> Prepared:
    return f"https://127.0.0.1:{bench.secure_page}", Options(proxy=DIRECT, trust=bench.trust)


def _works(bench: Bench) -> Prepared:
    return f"http://127.0.0.1:{bench.page}", Options(proxy=DIRECT)


def _other_host(bench: Bench) -> Prepared:
    return _http(handlers.redirect(f"http://localhost:{bench.page}/"))(bench)


def _behind(handler: Handler, limits: TimeLimits = TimeLimits()) -> SetUp:  # noqa: B008  # frozen
    def set_up(bench: Bench) -> Prepared:
        own = ProxyChoice(mode=ProxyMode.OWN, url=f"http://127.0.0.1:{bench.servers.serve(handler)}")
        return f"https://127.0.0.1:{bench.secure_page}", Options(limits=limits, proxy=own, trust=bench.trust)

    return set_up


def _password_asked(bench: Bench) -> Prepared:
    return _behind(proxy(bench.allows, PASSWORD))(bench)


def _password_given(bench: Bench) -> Prepared:
    target, options = _password_asked(bench)
    given = msgspec.structs.replace(options.proxy, secret=PASSWORD)
    return target, msgspec.structs.replace(options, proxy=given)


# fmt: off
_TABLE: tuple[tuple[Practice, SetUp], ...] = (
    # The port
    (Practice("refused", N("Lab", "Connection refused"), N("Lab", "Nothing listens on the port"),
              ("local.nothing_listening", "tcp.refused")), _refused),
    (Practice("ssh", N("Lab", "SSH server"), N("Lab", "Greets, but is not a website"),
              ("ok.port_banner",)), _tcp(handlers.greet(b"SSH-2.0-Practice\r\n"))),
    (Practice("smtp", N("Lab", "Mail server"), N("Lab", "Greets as mail servers do"),
              ("ok.port_banner",)), _tcp(handlers.greet(b"220 mail.example ESMTP Practice\r\n"))),
    # TLS
    (Practice("expired", N("Lab", "Expired certificate"), N("Lab", "The certificate has run out"),
              ("tls.expired",)), _certificate("127.0.0.1", _expired)),
    (Practice("wrong_name", N("Lab", "Wrong name"), N("Lab", "A certificate for another host"),
              ("tls.wrong_name",)), _certificate("localhost", _wrong_name)),
    (Practice("self_signed", N("Lab", "Self-signed certificate"), N("Lab", "Nobody vouches for the server"),
              ("tls.self_signed",)), _certificate("127.0.0.1", _self_signed, own=False)),
    (Practice("unknown_authority", N("Lab", "Unknown authority"), N("Lab", "Signed by someone nobody knows"),
              ("tls.unknown_root",)), _certificate("127.0.0.1", _unknown_authority)),
    (Practice("stalled_handshake", N("Lab", "Stalled encryption"), N("Lab", "The handshake never ends"),
              ("tls.timeout",)), _https(handlers.silent, QUICK)),
    (Practice("closed", N("Lab", "Closed at once"), N("Lab", "The server hangs up without a word"),
              ("tls.closed",)), _https(handlers.close_at_once)),
    (Practice("http_on_tls", N("Lab", "Not encrypted"), N("Lab", "https:// to a port that speaks plain HTTP"),
              ("tls.not_tls",)), _https(handlers.page())),
    (Practice("tls_on_http", N("Lab", "Encrypted only"), N("Lab", "http:// to a port that speaks TLS"),
              ("http.plain_to_tls_port",)), _tls_on_plain),
    # HTTP
    (Practice("silent", N("Lab", "No answer"), N("Lab", "Connected, but the server stays silent"),
              ("http.no_answer_in_time",)), _http(handlers.silent, QUICK)),
    (Practice("reset", N("Lab", "Connection reset"), N("Lab", "Cut off after the request"),
              ("http.reset",)), _http(handlers.reset_after_request)),
    (Practice("empty_reply", N("Lab", "Empty reply"), N("Lab", "Hangs up instead of answering"),
              ("http.no_response",)), _http(handlers.empty_reply)),
    (Practice("truncated", N("Lab", "Cut short"), N("Lab", "Less arrives than was promised"),
              ("http.truncated",)), _http(handlers.truncated)),
    (Practice("drip_headers", N("Lab", "Dripping headers"), N("Lab", "The answer begins, but gets no further"),
              ("http.stalled",)), _http(handlers.drip_headers, QUICK)),
    (Practice("drip_body", N("Lab", "Dripping page"), N("Lab", "One byte now and then, without end"),
              ("http.stalled",)), _http(handlers.drip_body, QUICK)),
    (Practice("redirect_loop", N("Lab", "Redirect loop"), N("Lab", "Sent in circles"),
              ("http.redirect_loop",)), _http(handlers.redirect_loop)),
    # Status
    (Practice("status_401", N("Lab", "Sign-in needed"), N("Lab", "401: the page asks for a password"),
              ("status.authentication",)),
     _http(handlers.page(401, (("WWW-Authenticate", 'Basic realm="Practice page"'),)))),
    (Practice("status_403", N("Lab", "Forbidden"), N("Lab", "403: the server does not show it"),
              ("status.forbidden",)), _http(handlers.page(403))),
    (Practice("status_404", N("Lab", "Page not found"), N("Lab", "404: the address leads nowhere"),
              ("status.not_found",)), _http(handlers.page(404))),
    (Practice("status_500", N("Lab", "Server error"), N("Lab", "500: the server has failed"),
              ("status.server_error",)), _http(handlers.page(500))),
    (Practice("status_503", N("Lab", "Out of service"), N("Lab", "503: come back in two minutes"),
              ("status.unavailable",)), _http(handlers.page(503, (("Retry-After", "120"),)))),
    # The proxy
    (Practice("proxy_password", N("Lab", "Proxy wants a password"), N("Lab", "407 on the way out"),
              ("proxy.auth_required",)), _password_asked),
    (Practice("proxy_dies", N("Lab", "Proxy hangs up"), N("Lab", "Closes the connection without a word"),
              ("proxy.closed",)), _behind(handlers.empty_reply)),
    (Practice("proxy_silent", N("Lab", "Silent proxy"), N("Lab", "Takes the request and does nothing"),
              ("proxy.timeout",)), _behind(handlers.silent, QUICK)),
    # What works
    (Practice("works", N("Lab", "A page that works"), N("Lab", "Plain HTTP"), ("ok",)), _works),
    (Practice("works_secure", N("Lab", "A secure page that works"), N("Lab", "HTTPS under the practice authority"),
              ("ok",)), _works_secure),
    (Practice("other_host", N("Lab", "Moved elsewhere"), N("Lab", "A redirect to another host that works"),
              ("ok.redirected_host",)), _other_host),
    (Practice("proxy_works", N("Lab", "A proxy that works"), N("Lab", "The password is given along"),
              ("ok",)), _password_given),
)
# fmt: on

PRACTICES: tuple[Practice, ...] = tuple(practice for practice, _ in _TABLE)


def set_up_all(bench: Bench) -> tuple[Practice, ...]:
    """Start every server and return the practices with their targets and options."""
    return tuple(_ready(practice, *set_up(bench)) for practice, set_up in _TABLE)


def _ready(practice: Practice, target: str, options: Options) -> Practice:
    return msgspec.structs.replace(practice, target=target, options=options)
