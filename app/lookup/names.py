"""The vocabulary of this room: whose words a text is made of, what they mean, and what came out."""

from enum import IntEnum, StrEnum
from typing import NamedTuple

import msgspec

from app.model.attempt import Codes, Failure
from app.model.names import Certainty, Leg, StepName
from app.model.result import Diagnosis
from app.model.target import Target


class Source(StrEnum):
    """The kind of program whose words were recognised; a short code is our own."""

    PYTHON = "python"
    CURL = "curl"
    WGET = "wget"
    CHROMIUM = "chromium"
    FIREFOX = "firefox"
    WINDOWS = "windows"
    ERRNO = "errno"
    NODE = "node"
    JAVA = "java"
    GO = "go"
    DOTNET = "dotnet"
    DATABASE = "database"
    SSH = "ssh"
    MAIL = "mail"
    GIT = "git"
    PACKAGES = "packages"
    OPENSSL = "openssl"
    HTTP = "http"
    SHORT_CODE = "short_code"
    OTHER = "other"


class Weight(IntEnum):
    """How much words say; what says most decides, the rest only gives its step or its proxy.

    Attributes:
        CODE: a number or name that means one thing.
        SENTENCE: words of a program that mean one thing.
        GENERAL: a sentence of systems and libraries, the same in many programs.
        STEP: where it failed, and what that usually means.
        NETWORK: no more than that a connection failed.
    """

    CODE = 0
    SENTENCE = 1
    GENERAL = 2
    STEP = 3
    NETWORK = 4


class Meaning(NamedTuple):
    """What words of some program mean, said as Python says it: that is what a diagnosis reads.

    Attributes:
        step: where it happens.
        link: the class that Python raises for it; empty for a web answer.
        codes: the codes of that exception.
        leg: whether the target or a proxy is the peer.
        status: the HTTP status that was answered, by the proxy where `leg` says so.
        said: what the exception says, where a case reads it.
        begun: whether the step began; what fails on this computer fails before it.
        most: the highest certainty that these words allow.
        case: the case itself, where it is decided by what no text holds: a finding, a certificate, a typed address.
        answer: the first line that the server sent, where it was no HTTP.
    """

    step: StepName
    link: str = ""
    codes: Codes = Codes()
    leg: Leg = Leg.TARGET
    status: int = 0
    said: str = ""
    begun: bool = True
    most: Certainty = Certainty.LIKELY
    case: str = ""
    answer: str = ""


class Sighting(NamedTuple):
    """Words that were recognised in a text.

    Attributes:
        name: as shown to people: "ECONNREFUSED", "curl (7)".
        weak: says nothing about a network by itself: `EACCES` may speak of a file.
        sentence: words of a sentence, no name or number.
        start: where it stands in the text.
    """

    name: str
    source: Source
    meaning: Meaning
    weight: Weight
    weak: bool = False
    sentence: bool = False
    start: int = 0


class Phrase(NamedTuple):
    """Words by which a program is recognised, in lower case, taken literally."""

    text: str
    source: Source
    meaning: Meaning
    weight: Weight = Weight.SENTENCE
    weak: bool = False


class Name(NamedTuple):
    """What a name or number of some program means."""

    source: Source
    meaning: Meaning
    weight: Weight = Weight.CODE
    weak: bool = False


class Lookup(msgspec.Struct, frozen=True):
    """What a pasted text says.

    Attributes:
        recognised: the names, numbers and words that it consists of, in the order of the text.
        source: whose words decided; None when nothing was recognised.
        failure: the chain of exceptions that stands for it; None for an HTTP status, which is an answer.
        diagnoses: what that means, the leading one first, never `confirmed`; empty when nothing was recognised.
        target: what the text says was to be reached, as far as it can be tested.
        is_error_text: whether anything was recognised.
    """

    recognised: tuple[str, ...] = ()
    source: Source | None = None
    failure: Failure | None = None
    diagnoses: tuple[Diagnosis, ...] = ()
    target: Target | None = None
    is_error_text: bool = False
