"""How a test is to be made. There is deliberately no way to switch certificate verification off."""

from enum import StrEnum

import msgspec

from app.limits import (
    BODY_SECONDS,
    CONNECT_SECONDS,
    PROXY_SECONDS,
    REDIRECTS,
    RESOLVE_SECONDS,
    RESPONSE_SECONDS,
    TLS_SECONDS,
    TOTAL_SECONDS,
)
from app.model.names import Family, Protocol, ProxyMode, TrustMode
from app.model.secret import Secret


class TimeLimits(msgspec.Struct, frozen=True):
    """The longest each step may take, and all of them together with the checks; seconds."""

    resolve: float = RESOLVE_SECONDS
    connect: float = CONNECT_SECONDS
    tls: float = TLS_SECONDS
    proxy: float = PROXY_SECONDS
    response: float = RESPONSE_SECONDS
    body: float = BODY_SECONDS
    total: float = TOTAL_SECONDS


class ProxyChoice(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which proxy is used: what the system says, none, or an own one.

    `url` is scheme://host:port without user and password, which live in `secret`.
    """

    mode: ProxyMode = ProxyMode.SYSTEM
    url: str = ""
    secret: Secret | None = None


class TrustChoice(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which root certificates are trusted; `path` only with mode `file`."""

    mode: TrustMode = TrustMode.BUNDLED
    path: str = ""

    def __post_init__(self) -> None:
        """Refuse a file without a path: requests takes an empty path for "do not verify"."""
        if (self.mode is TrustMode.FILE) != bool(self.path):
            raise ValueError("a path belongs to the mode 'file' and to no other")


class ClientCertificate(msgspec.Struct, frozen=True, omit_defaults=True):
    """The certificate that this side shows to servers that ask for one.

    Attributes:
        path: of a PEM file with the certificate, the further ones of its chain, and the key unless that is apart.
        key: of the PEM file with the private key; empty when the key is in the same file.
        secret: holds the passphrase of the key as its password; kept for this session only.
    """

    path: str
    key: str = ""
    secret: Secret | None = None


class CertificateProblem(StrEnum):
    """Why a file that was chosen cannot be used as a client certificate or as roots."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    NO_CERTIFICATE = "no_certificate"
    NO_KEY = "no_key"
    KEY_MISSING = "key_missing"
    KEY_UNREADABLE = "key_unreadable"
    PASSPHRASE_NEEDED = "passphrase_needed"
    PASSPHRASE_WRONG = "passphrase_wrong"
    MISMATCH = "mismatch"
    DAMAGED = "damaged"


class Options(msgspec.Struct, frozen=True, omit_defaults=True):
    """Everything that shapes a test beside its target.

    Attributes:
        client_certificate: shown to servers that ask for one, wherever redirects lead, as requests does it; never to
            a proxy.
        retries: further tries after a failed one; 0 is off. Each try is kept.
        redirects: how many redirects are followed; 0 shows the redirect itself.
        checks: whether follow-up experiments may run.
        by_hand: a person tests this one target now, and no list or watch does. Only then are usual ports of its
            host tried.
        ask_others: the person agreed that experiments talk to the host that a redirect led to.
    """

    protocol: Protocol = Protocol.AUTO
    family: Family = Family.ANY
    limits: TimeLimits = TimeLimits()
    proxy: ProxyChoice = ProxyChoice()
    trust: TrustChoice = TrustChoice()
    client_certificate: ClientCertificate | None = None
    method: str = "GET"
    redirects: int = REDIRECTS
    retries: int = 0
    checks: bool = True
    by_hand: bool = False
    ask_others: bool = False
