"""What systems say in English: the sentences of strerror and gai_strerror, and how much a bare errno name tells.

They come last, because every program prints them and some systems translate them. Sources: the GNU C library
(sysdeps/gnu/errlist, gai_strerror.c), musl, macOS' strerror(3) and gai_strerror(3).
"""

from app.lookup import meanings
from app.lookup.names import Meaning, Name, Phrase, Source, Weight
from app.model.codes import ERRNO, GAI

# These names speak of connections by themselves; the other ones may speak of files.
_OF_CONNECTIONS = (
    "ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "ETIMEDOUT", "EHOSTUNREACH", "EHOSTDOWN", "ENETUNREACH", "ENETDOWN",
    "ENETRESET", "EADDRNOTAVAIL", "EAFNOSUPPORT", "EPFNOSUPPORT", "ESHUTDOWN", "ENOBUFS",
)  # fmt: skip
_OF_FILES_TOO = ("EPIPE", "EACCES", "EPERM", "EMFILE", "ENFILE", "ENOPROTOOPT")
_LOOKUPS = frozenset(name for table in GAI.values() for name in table.values())

NAMES = {
    **{name: Name(Source.ERRNO, meanings.errno(name)) for name in _OF_CONNECTIONS},
    **{name: Name(Source.ERRNO, meanings.errno(name), weak=True) for name in _OF_FILES_TOO},
    **{name: Name(Source.ERRNO, meanings.gai(name)) for name in _LOOKUPS - {"EAI_OVERFLOW", "EAI_MEMORY"}},
}


def _general(text: str, meaning: Meaning, *, weak: bool = False) -> Phrase:
    return Phrase(text, Source.ERRNO, meaning, Weight.GENERAL, weak)


PHRASES = (
    _general("name or service not known", meanings.NOT_FOUND),
    _general("nodename nor servname provided, or not known", meanings.NOT_FOUND),
    _general("temporary failure in name resolution", meanings.LOOKUP_AGAIN),
    _general("non-recoverable failure in name resolution", meanings.LOOKUP_FAILED),
    _general("no address associated with hostname", meanings.NO_ADDRESS),
    _general("address family for hostname not supported", meanings.gai("EAI_ADDRFAMILY")),
    _general("name does not resolve", meanings.NOT_FOUND),
    _general("name resolution failed", meanings.LOOKUP_FAILED, weak=True),
    _general("connection refused", meanings.REFUSED),
    _general("connect refused", meanings.REFUSED),
    _general("connection reset by peer", meanings.RESET),
    _general("connection was reset", meanings.RESET),
    _general("connection reset", meanings.RESET),
    _general("no route to host", meanings.NO_ROUTE),
    _general("host is down", meanings.errno("EHOSTDOWN")),
    _general("host is unreachable", meanings.NO_ROUTE),
    _general("network is unreachable", meanings.NO_NETWORK),
    _general("network unreachable", meanings.NO_NETWORK),
    _general("network is down", meanings.errno("ENETDOWN")),
    _general("network dropped connection on reset", meanings.errno("ENETRESET")),
    _general("software caused connection abort", meanings.ABORTED),
    _general("cannot assign requested address", meanings.errno("EADDRNOTAVAIL")),
    _general("can't assign requested address", meanings.errno("EADDRNOTAVAIL")),
    _general("address family not supported by protocol", meanings.errno("EAFNOSUPPORT")),
    _general("connection timed out", meanings.SYSTEM_TIMEOUT),
    _general("operation timed out", meanings.SYSTEM_TIMEOUT),
    _general("connection timeout", meanings.CONNECT_TIMEOUT),
    _general("no buffer space available", meanings.errno("ENOBUFS")),
    _general("broken pipe", meanings.BROKEN_PIPE, weak=True),
    _general("timed out", meanings.perhaps(meanings.CONNECT_TIMEOUT), weak=True),
    _general("too many open files", meanings.errno("EMFILE"), weak=True),
    _general("permission denied", meanings.errno("EACCES"), weak=True),
    _general("operation not permitted", meanings.errno("EPERM"), weak=True),
)


def name_of(number: int, platforms: tuple[str, ...], *, lookup: bool) -> str:
    """Return the name of an errno, or of an answer of getaddrinfo, on the first of these systems that has it."""
    tables = GAI if lookup else ERRNO
    return next((tables[one][number] for one in platforms if number in tables[one]), "")
