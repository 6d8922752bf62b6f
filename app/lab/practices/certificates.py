"""Practices about certificates, each with its one fault."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.lab import handlers
from app.lab.practices.bench import LOOPBACK, Bench
from app.lab.practices.practice import DIRECT, Prepare, Prepared, Row
from app.model.options import Options, TrustChoice
from app.model.words import N

if TYPE_CHECKING:
    from app.lab.authority import Identity

ELSEWHERE = ("shop.example", "www.shop.example")  # RFC 6761: names that never exist
WEAK_BITS = 1024  # of an RSA key; browsers and OpenSSL ask for 2,048


def _presenting(make: "Callable[[Bench], Identity]", host: str = "127.0.0.1", *, trusted: bool = True) -> Prepare:
    def prepare(bench: Bench) -> Prepared:
        port = bench.serve_tls(make(bench), handlers.page())
        trust = bench.trust if trusted else TrustChoice()
        return f"https://{host}:{port}", Options(proxy=DIRECT, trust=trust)

    return prepare


def _expired(bench: Bench) -> "Identity":
    now = datetime.now(UTC)
    return bench.authority.issue(LOOPBACK, now - timedelta(days=395), now - timedelta(days=30))


def _not_yet_valid(bench: Bench) -> "Identity":
    return bench.authority.issue(LOOPBACK, datetime.now(UTC) + timedelta(days=30))


def _wrong_name(bench: Bench) -> "Identity":
    return bench.authority.issue(ELSEWHERE)


def _no_names(bench: Bench) -> "Identity":
    return bench.authority.issue((), subject=LOOPBACK[0])


def _self_signed(bench: Bench) -> "Identity":
    from app.lab.authority import self_signed

    return self_signed(LOOPBACK)


def _missing_intermediate(bench: Bench) -> "Identity":
    from app.lab.authority import Authority

    return Authority("Practice intermediate", bench.authority).issue(LOOPBACK)


def _issued_by_stranger(name: str) -> "Callable[[Bench], Identity]":
    def make(bench: Bench) -> "Identity":
        from app.lab.authority import Authority, Identity

        stranger = Authority(name)
        made = stranger.issue(LOOPBACK)
        return Identity(made.certificate, made.key, (stranger.certificate,))  # with its root: none is missing

    return make


def _weak_key(bench: Bench) -> "Identity":
    from cryptography.hazmat.primitives.asymmetric import rsa

    return bench.authority.issue(LOOPBACK, key=rsa.generate_private_key(65537, WEAK_BITS))


TABLE = (
    Row("expired", N("Lab", "Expired certificate"), N("Lab", "The certificate has run out"),
        ("tls.expired",), _presenting(_expired)),
    Row("not_yet_valid", N("Lab", "Not yet valid"), N("Lab", "The certificate becomes valid in a month"),
        ("tls.not_yet_valid",), _presenting(_not_yet_valid)),
    Row("wrong_name", N("Lab", "Wrong name"), N("Lab", "A certificate for another host"),
        ("tls.wrong_name",), _presenting(_wrong_name, "localhost")),
    Row("no_names", N("Lab", "Certificate without names"), N("Lab", "It names its host in the old way only"),
        ("tls.no_san",), _presenting(_no_names, "localhost")),
    Row("self_signed", N("Lab", "Self-signed certificate"), N("Lab", "Nobody vouches for the server"),
        ("tls.self_signed",), _presenting(_self_signed, trusted=False)),
    Row("missing_intermediate", N("Lab", "Incomplete chain"), N("Lab", "The server leaves out a certificate"),
        ("tls.chain_incomplete",), _presenting(_missing_intermediate)),
    Row("unknown_authority", N("Lab", "Unknown authority"), N("Lab", "Signed by someone nobody knows"),
        ("tls.unknown_root",), _presenting(_issued_by_stranger("Unknown practice authority"))),
    Row("intercepted", N("Lab", "Someone in between"), N("Lab", "A filter signs in place of the site"),
        ("tls.intercepted",), _presenting(_issued_by_stranger("mitmproxy"))),
    Row("weak_key", N("Lab", "Weak key"), N("Lab", "A key of 1,024 bits is too short today"),
        ("tls.weak_certificate",), _presenting(_weak_key)),
)  # fmt: skip
