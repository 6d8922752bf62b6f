"""What differs between two results of the same target: codes and facts, never sentences."""

from enum import StrEnum

import msgspec

from app.model.names import Leg, StepName


class ChangeCode(StrEnum):
    """The kinds of change, in the order of the way of a connection; the last three are the verdict."""

    NAME_SERVERS = "name_servers"
    LOCAL_ADDRESS = "local_address"
    PROXY = "proxy"
    ADDRESSES = "addresses"
    ADDRESS = "address"
    SERVICE = "service"
    TLS_VERSION = "tls_version"
    ISSUER = "issuer"
    CERTIFICATE = "certificate"
    STATUS = "status"
    REDIRECT = "redirect"
    HTTP_SERVER = "http_server"
    SLOWER = "slower"
    FASTER = "faster"
    WORKS = "works"
    FAILS = "fails"
    CASE = "case"


VERDICTS = frozenset({ChangeCode.WORKS, ChangeCode.FAILS, ChangeCode.CASE})


class Change(msgspec.Struct, frozen=True, omit_defaults=True):
    """One difference.

    Attributes:
        step, hop, leg: where it showed; no step for this computer and for the verdict.
        before, after: the facts: addresses, names, "404 Not Found", a proxy's host:port; for `slower` and `faster`
            seconds ("0.042"), for `certificate` the end of its time (ISO 8601), for a verdict the id of the leading
            case. Empty where there was none: no proxy, no redirect.
    """

    code: ChangeCode
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    step: StepName | None = None
    hop: int = 0
    leg: Leg = Leg.TARGET
