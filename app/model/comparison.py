"""Two results side by side, neither of which is the earlier or the right one: codes and facts, never sentences."""

from enum import StrEnum

import msgspec

from app.model.names import Leg, Outcome, StepName
from app.model.target import InputProblem, Target


class FactPart(StrEnum):
    """What a fact is about, in the order in which it is shown."""

    OUTCOME = "outcome"
    WAY = "way"
    TIMES = "times"
    COMPUTER = "computer"
    OPTIONS = "options"


class FactCode(StrEnum):
    """The kinds of facts; those of the way in the order of the way."""

    TARGET = "target"
    CASE = "case"
    REMARKS = "remarks"
    STARTED = "started"

    PROXY = "proxy"
    PROXY_SOURCE = "proxy_source"
    NAME = "name"
    ADDRESSES = "addresses"
    ADDRESSES_OF_ONE = "addresses_of_one"
    FAMILY = "family"
    ADDRESS = "address"
    SERVICE = "service"
    SERVER_NAME = "server_name"
    TLS_VERSION = "tls_version"
    CIPHER = "cipher"
    ALPN = "alpn"
    ISSUER = "issuer"
    SUBJECT = "subject"
    VALID_FROM = "valid_from"
    VALID_UNTIL = "valid_until"
    FINGERPRINT = "fingerprint"
    STATUS = "status"
    REDIRECT = "redirect"
    HEADER = "header"
    ENDED = "ended"

    SECONDS = "seconds"
    TOTAL = "total"

    LOCAL_ADDRESS = "local_address"
    NAME_SERVERS = "name_servers"
    PROXY_SETTINGS = "proxy_settings"
    IPV6 = "ipv6"
    SYSTEM = "system"
    APP = "app"
    PYTHON = "python"
    OPENSSL = "openssl"

    ADDRESS_KIND = "address_kind"
    PROXY_CHOICE = "proxy_choice"
    TRUST = "trust"
    CLIENT_CERTIFICATE = "client_certificate"
    METHOD = "method"
    REDIRECTS = "redirects"
    RETRIES = "retries"
    TIME_LIMIT = "time_limit"
    CHECKS = "checks"


class FactPair(msgspec.Struct, frozen=True, omit_defaults=True):
    """One fact of both results.

    Attributes:
        a, b: the values: None where it is not known or was not reached, empty where there is none (no proxy). Times
            are ISO 8601, durations seconds ("0.042000"), `case` and `remarks` ids of cases, `ended` a StepOutcome and
            the named code if there is one, enum values as they are. Of `addresses_of_one` each holds what only its own
            result has, of `addresses` what both have.
        differs: it counts as a difference; a name that leads to the same addresses and is answered by another of
            them does not, nor does a time that is only a little longer.
        name: of the header.
        step, hop, leg: where on the way; no step for what does not belong to one.
    """

    part: FactPart
    code: FactCode
    a: tuple[str, ...] | None = None
    b: tuple[str, ...] | None = None
    differs: bool = False
    name: str = ""
    step: StepName | None = None
    hop: int = 0
    leg: Leg = Leg.TARGET


class Comparison(msgspec.Struct, frozen=True):
    """Two results side by side.

    Attributes:
        facts: everything that at least one of them knows, in the order in which it is shown.
        outcomes: how each ended; where one was cancelled or could not be tested at all, little can be concluded.
        first: the first difference on the way; without any the first step that takes far longer, or None.
    """

    facts: tuple[FactPair, ...]
    outcomes: tuple[Outcome, Outcome]
    first: FactPair | None = None

    @property
    def differs(self) -> bool:
        """Whether the connection differs; another computer or another option alone is no difference."""
        return any(fact.differs for fact in self.facts if fact.part not in (FactPart.COMPUTER, FactPart.OPTIONS))

    def fact(self, code: FactCode) -> FactPair | None:
        """Return the first fact of this kind."""
        return next((fact for fact in self.facts if fact.code is code), None)


class ReportComparison(msgspec.Struct, frozen=True):
    """Two reports side by side.

    Attributes:
        pairs: the results of the same target in both, in the order of the first report.
        only_a, only_b: the targets that only one of them tested.
        aliases: one of them shows hosts and addresses under other names, so that differences in these say nothing.
    """

    pairs: tuple[Comparison, ...]
    only_a: tuple[Target | InputProblem, ...] = ()
    only_b: tuple[Target | InputProblem, ...] = ()
    aliases: bool = False

    @property
    def differs(self) -> bool:
        """Whether any connection differs or was tested in one of them only."""
        return bool(self.only_a or self.only_b) or any(pair.differs for pair in self.pairs)
