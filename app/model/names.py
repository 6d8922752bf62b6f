"""The closed sets of names that results are made of; their values are the words used in JSON."""

from enum import StrEnum


class Kind(StrEnum):
    """What is spoken with the target."""

    TCP = "tcp"
    TLS = "tls"
    HTTP = "http"
    HTTPS = "https"


class Protocol(StrEnum):
    """The protocol choice of the input row: automatic, or one kind by name."""

    AUTO = "auto"
    TCP = "tcp"
    TLS = "tls"
    HTTP = "http"
    HTTPS = "https"


class Family(StrEnum):
    """Which kind of addresses may be used."""

    ANY = "any"
    IPV4 = "ipv4"
    IPV6 = "ipv6"


class StepName(StrEnum):
    """The steps of an attempt, in the order in which they happen."""

    RESOLVE = "resolve"
    CONNECT = "connect"
    PROXY = "proxy"
    TLS = "tls"
    REQUEST = "request"
    RESPONSE = "response"
    BODY = "body"


class Leg(StrEnum):
    """Which peer a step talks to: the target itself, or the proxy on the way."""

    TARGET = "target"
    PROXY = "proxy"


class StepOutcome(StrEnum):
    """How one step ended."""

    OK = "ok"
    FAILED = "failed"
    DEADLINE = "deadline"
    CANCELLED = "cancelled"


class Outcome(StrEnum):
    """How a whole attempt or investigation ended."""

    REACHED = "reached"
    FAILED = "failed"
    DEADLINE = "deadline"
    CANCELLED = "cancelled"
    INVALID = "invalid"


class Origin(StrEnum):
    """Where a failure comes from: the network, the input, or a fault in this program."""

    NETWORK = "network"
    INPUT = "input"
    BUG = "bug"


class Severity(StrEnum):
    """How serious a case is; `internal` is a fault of this program."""

    OK = "ok"
    REMARK = "remark"
    FAILURE = "failure"
    INTERNAL = "internal"


class Certainty(StrEnum):
    """How sure a diagnosis or a cause is."""

    CONFIRMED = "confirmed"
    LIKELY = "likely"
    POSSIBLE = "possible"


class CheckName(StrEnum):
    """The follow-up experiments; `knowledge` and `checks` meet in these names."""

    ADDRESSES = "addresses"
    NAMES = "names"
    TRUST = "trust"
    PROTOCOL = "protocol"
    PROXY = "proxy"
    LOCAL = "local"
    SERVICE = "service"
    CLOCK = "clock"
    PORTAL = "portal"


class Touches(StrEnum):
    """What a follow-up experiment reads or talks to; said before it begins."""

    THIS_COMPUTER = "this_computer"
    TARGET_HOST = "target_host"
    PROXY_AND_TARGET_HOST = "proxy_and_target_host"
    NAME_SERVERS = "name_servers"
    OTHER_HOST = "other_host"


class ProxySource(StrEnum):
    """Where the proxy in use was set."""

    OPTION = "option"
    ENVIRONMENT = "environment"
    SYSTEM = "system"


class ProxyMode(StrEnum):
    """The proxy choice of the options."""

    SYSTEM = "system"
    NONE = "none"
    OWN = "own"


class TrustMode(StrEnum):
    """Which root certificates are trusted."""

    BUNDLED = "bundled"
    SYSTEM = "system"
    FILE = "file"


class NoteCode(StrEnum):
    """What was repaired in the text that was typed."""

    SCHEME_ADDED = "scheme_added"
    SPACES_REMOVED = "spaces_removed"
    QUOTES_REMOVED = "quotes_removed"
    BRACKETS_REMOVED = "brackets_removed"
    BRACKETS_ADDED = "brackets_added"
    COMMAND_READ = "command_read"
    DIGITS_CONVERTED = "digits_converted"
    CHARACTERS_CONVERTED = "characters_converted"
    HIDDEN_REMOVED = "hidden_removed"
    FRAGMENT_DROPPED = "fragment_dropped"
    PATH_DROPPED = "path_dropped"
    PUNCTUATION_REMOVED = "punctuation_removed"
    NAME_ENCODED = "name_encoded"


class Field(StrEnum):
    """The input field that a problem points at."""

    TARGET = "target"
    PORT = "port"
