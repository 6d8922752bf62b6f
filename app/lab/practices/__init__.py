"""The practice targets, one module a subject: what each is called, what it shows, and how its server is set up."""

from app.lab.practices import certificates, handshakes, port, proxy, status, success, web
from app.lab.practices.bench import Bench
from app.lab.practices.practice import Practice, Row

__all__ = ["PRACTICES", "Practice", "set_up_all"]

_TABLE: tuple[Row, ...] = (
    *port.TABLE,
    *certificates.TABLE,
    *handshakes.TABLE,
    *web.TABLE,
    *status.TABLE,
    *proxy.TABLE,
    *success.TABLE,
)

PRACTICES: tuple[Practice, ...] = tuple(row.practice for row in _TABLE)


def set_up_all(bench: Bench) -> tuple[Practice, ...]:
    """Start every server and return the practices with their targets and options."""
    return tuple(row.set_up(bench) for row in _TABLE)
