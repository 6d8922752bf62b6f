"""Values that must never be shown, saved or sent anywhere but to the peer they are meant for."""

import re
from typing import Any, NoReturn
from urllib.parse import unquote

MASK = "•••"

_VALUE_IN_PATH = re.compile(r"[=:]([^;/&?=:@]{6,})")


class Secret:
    """What must stay hidden of one input: user, password and raw query of a URL, and its path where that holds any.

    Prints and encodes as `•••`, compares in constant time and cannot be hashed or pickled.
    `known` is false for one read back from a document: the value has to be asked for again.
    """

    __slots__ = ("known", "password", "path", "query", "user")
    __hash__ = None  # type: ignore[assignment]  # a hash would leak equality

    def __init__(
        self, user: str = "", password: str = "", query: str = "", *, path: str = "", known: bool = True
    ) -> None:
        """Hold the values as they were typed, already percent-decoded (user, password) or raw (query, path)."""
        self.user = user
        self.password = password
        self.query = query
        self.path = path
        self.known = known

    def words(self) -> tuple[str, ...]:
        """Return every non-empty text that has to be removed from anything captured."""
        values = (value for value in _VALUE_IN_PATH.findall(unquote(self.path)) if not value.isdecimal())
        return tuple(part for part in (self.user, self.password, self.query, *values) if part)

    def __repr__(self) -> str:
        return MASK

    __str__ = __repr__

    def __format__(self, format_spec: str) -> str:
        return MASK

    def __eq__(self, other: Any) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        import hmac  # brings OpenSSL along, and every type that may hold a secret is loaded before the first paint

        mine, theirs = (
            "\0".join((one.user, one.password, one.query, one.path, str(one.known))).encode("utf-8", "surrogatepass")
            for one in (self, other)
        )
        return hmac.compare_digest(mine, theirs)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is never pickled")
