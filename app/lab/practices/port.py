"""Practices about the port alone: nobody there, nobody let in, somebody else."""

import contextlib
import socket
import sys

from app.lab import handlers
from app.lab.practices.bench import Bench
from app.lab.practices.practice import Prepared, Row, tcp
from app.model.options import Options, TimeLimits
from app.model.words import N

CROWD = 8  # clients that fill a queue for one; systems let in some more than were asked for
SOON = TimeLimits(connect=1.5, total=4.0)  # long enough to see that nobody answers
SSH = b"SSH-2.0-Practice\r\n"


def _refused(bench: Bench) -> Prepared:
    return f"127.0.0.1:{bench.servers.reserve()}", Options()


def _other_family(bench: Bench) -> Prepared:
    port = bench.servers.reserve()
    with contextlib.suppress(OSError):  # without IPv6, nothing listens at all
        bench.servers.serve(handlers.page(), "::1", port)
    return f"127.0.0.1:{port}", Options()


def _full_queue(bench: Bench) -> Prepared:
    """Prepare a port whose queue is full: the system drops whoever knocks, as a firewall would."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=1)
    bench.servers.keep(listener)
    for _ in range(CROWD):
        client = socket.socket()
        bench.servers.keep(client)
        client.setblocking(False)
        client.connect_ex(listener.getsockname())
    return f"127.0.0.1:{listener.getsockname()[1]}", Options(limits=SOON)


# Windows refuses those for whom a queue has no place.
_SILENT = () if sys.platform == "win32" else (
    Row("no_connection", N("Lab", "No connection"), N("Lab", "The port stays silent, as behind a firewall"),
        ("tcp.timeout",), _full_queue),
)  # fmt: skip

TABLE = (
    Row("refused", N("Lab", "Connection refused"), N("Lab", "Nothing listens on the port"),
        ("local.nothing_listening", "tcp.refused"), _refused),
    Row("ssh", N("Lab", "SSH server"), N("Lab", "Greets, but is not a website"),
        ("ok.port_banner",), tcp(handlers.greet(SSH))),
    Row("smtp", N("Lab", "Mail server"), N("Lab", "Greets as mail servers do"),
        ("ok.port_banner",), tcp(handlers.greet(b"220 mail.example ESMTP Practice\r\n"))),
    Row("other_family", N("Lab", "Only on IPv6"), N("Lab", "The server listens on ::1, not on 127.0.0.1"),
        ("local.nothing_listening", "tcp.refused"), _other_family),
    *_SILENT,
    Row("turned_away", N("Lab", "Turned away"), N("Lab", "The port takes the connection and closes it"),
        ("tcp.closed",), tcp(handlers.close_soon)),
    Row("cut_off", N("Lab", "Cut off"), N("Lab", "The port takes the connection and breaks it off"),
        ("tcp.reset",), tcp(handlers.reset_soon)),
)  # fmt: skip
