"""What many tests are to be made of, what is expected of each, and whether it came out so: codes, never sentences."""

from enum import StrEnum

from msgspec import Struct

from app.model.target import InputProblem, Target

SCHEMA = 1


class Expected(StrEnum):
    """What is to become of a connection."""

    REACHABLE = "reachable"  # reached, and nothing is wrong with the answer
    ANSWERS = "answers"  # reached, whatever HTTP status it answers with: the way is open
    REFUSED = "refused"  # the host is there, and says no at once
    UNREACHABLE = "unreachable"  # must not be reachable: no connection to the port comes about


class Expectation(Struct, frozen=True, omit_defaults=True):
    """What is expected of one target; 0 and "" ask for nothing.

    Who asks for a case, or for a status of 400 or above, says by this what is expected instead of `reachable`.

    Attributes:
        state: what is to become of the connection.
        status: the HTTP status of the last answer; one of 300 to 399 that of the first, before redirects are followed.
        case: the id of a case that leads, or is confirmed beside the leading one.
        issuer: a part of the issuer of the server's own certificate; small and capital letters are the same.
    """

    state: Expected = Expected.REACHABLE
    status: int = 0
    case: str = ""
    issuer: str = ""


class PlannedTarget(Struct, frozen=True, omit_defaults=True):
    """One target of a plan and what is expected of it; `note` is what its author says about it."""

    target: Target
    expectation: Expectation = Expectation()
    note: str = ""


class Plan(Struct, frozen=True, omit_defaults=True):
    """A list of targets with a name and whom to ask about it."""

    name: str = ""
    contact: str = ""
    targets: tuple[PlannedTarget, ...] = ()


class Difference(StrEnum):
    """In what a result is not as expected."""

    NOT_TESTED = "not_tested"  # stopped, or a fault of this computer, its network or program: it says nothing
    NOT_REACHED = "not_reached"
    COMPLAINT = "complaint"  # reached, but the leading case is a failure
    NOT_REFUSED = "not_refused"  # it failed in another way than by a refusal
    ACCEPTS = "accepts"  # a connection came about that was to be refused, or that must not
    STATUS = "status"
    CASE = "case"
    ISSUER = "issuer"


class Verdict(Struct, frozen=True, omit_defaults=True):
    """Whether a result is as expected.

    Attributes:
        as_expected: nothing differs.
        expectation: what was asked for.
        differences: in what it differs; empty when it is as expected.
        status, case, issuer: what was found, for what differs.
    """

    as_expected: bool
    expectation: Expectation
    differences: tuple[Difference, ...] = ()
    status: int = 0
    case: str = ""
    issuer: str = ""


class SkipReason(StrEnum):
    """Why a line of a list, or an entry of a plan, is not tested."""

    PROBLEM = "problem"  # the line's `problem` says which
    WILDCARD = "wildcard"  # *.example.com stands for names that nobody here knows
    RANGE = "range"  # a network or a range of addresses
    DUPLICATE = "duplicate"
    TOO_MANY = "too_many"  # from here on nothing more is taken
    UDP = "udp"  # only TCP is tested
    CREDENTIALS = "credentials"  # a user or password stands in it: plans are passed on
    NO_TARGET = "no_target"  # an entry that says nothing of where to connect
    EXPECTATION = "expectation"  # what it expects is not understood: a verdict on it would be wrong
    CONTRADICTION = "contradiction"  # what it expects can never be: refused, and a status of 200
    PROBER = "prober"  # a blackbox_exporter module that tests what this program does not (icmp, dns, …)


class Listed(Struct, frozen=True):
    """One target of a list; `line` counts from 1, `note` is what stood beside it."""

    target: Target
    line: int
    note: str = ""
    expectation: Expectation = Expectation()


class Skipped(Struct, frozen=True):
    """One target of a list, or a whole line or entry, that is not tested.

    Attributes:
        line: counted from 1; of a plan or another document, which of its entries.
        text: what stood there, without secrets and clean to show.
        first: of a duplicate, the line that holds it already.
    """

    line: int
    reason: SkipReason
    text: str = ""
    problem: InputProblem | None = None
    first: int = 0


class TargetList(Struct, frozen=True):
    """What was read of a list, both in its order."""

    targets: tuple[Listed, ...] = ()
    skipped: tuple[Skipped, ...] = ()


class PlanFormat(StrEnum):
    """What a file of targets was recognised as, by its content."""

    PLAN = "plan"
    LIST = "list"  # lines or a table
    FILE_SD = "file_sd"  # Prometheus, JSON or YAML
    PROMETHEUS = "prometheus"  # its configuration, or the modules of its blackbox_exporter
    ENDPOINTS = "endpoints"  # Microsoft 365
    HAR = "har"  # recorded by a browser
    BOOKMARKS = "bookmarks"  # of a browser, HTML or JSON


class Ignored(StrEnum):
    """What a plan asks for and does not get."""

    UNKNOWN = "unknown"  # a key that nobody here knows
    CREDENTIALS = "credentials"
    FILES = "files"
    COMMANDS = "commands"
    PROXY = "proxy"
    VERIFY = "verify"  # "do not verify the certificate"
    REQUEST = "request"  # methods, bodies, header fields and what the body must match
    QUERY = "query"  # of an exported target: its values may be secret


class Notice(Struct, frozen=True):
    """One kind of thing that was passed over: where it stands the first time, and how often it occurs."""

    kind: Ignored
    key: str = ""
    count: int = 1


class OpenedPlan(Struct, frozen=True):
    """What was read of a file; nothing has been tested by this."""

    plan: Plan
    format: PlanFormat
    skipped: tuple[Skipped, ...] = ()
    notices: tuple[Notice, ...] = ()


class PlanFault(StrEnum):
    """Why a whole file cannot be read as a plan; what `JsonFault` knows as well has the same values."""

    UNREADABLE = "unreadable"  # it is not there, or may not be opened
    TOO_LARGE = "too_large"
    NOT_TEXT = "not_text"  # not UTF-8, or no text at all
    EMPTY = "empty"
    TRUNCATED = "truncated"
    NOT_JSON = "not_json"
    TOO_DEEP = "too_deep"
    NUMBER = "number"
    DUPLICATE_KEY = "duplicate_key"
    WRONG_TYPE = "wrong_type"  # `key` holds something else than it has to
    NEWER_SCHEMA = "newer_schema"
    UNKNOWN_FORMAT = "unknown_format"  # well-formed, but nothing that this program knows
    REPORT = "report"  # of this program: what was found, which is no plan of what to test
    NO_LIST = "no_list"  # lines of which far more are no targets than are
    NOT_SIMPLE_YAML = "not_simple_yaml"  # more than the small part of YAML that is read


class Nearness(StrEnum):
    """How close to this computer an address is."""

    LOOPBACK = "loopback"  # this computer itself; localhost as well
    METADATA = "metadata"  # where clouds hand out the secrets of a machine, to whoever asks from there
    LINK_LOCAL = "link_local"  # the same cable or radio
    PRIVATE = "private"  # means another computer in every network
    PUBLIC = "public"  # or a name, which is not looked up for this


class PlanSummary(Struct, frozen=True):
    """How many of what a plan holds, to be seen before anything starts.

    Attributes:
        targets: to be tested; `hosts` different ones, at `ports` different ports.
        private, loopback, link_local, metadata: targets that are such addresses, each counted once, as what `Nearness`
            says.
        expectations: targets of which something else than "reachable" is expected.
    """

    targets: int
    hosts: int
    ports: int
    private: int = 0
    loopback: int = 0
    link_local: int = 0
    metadata: int = 0
    expectations: int = 0
