"""A quick server in a process of its own, so that its work is not counted as ours: HTTP, HTTPS and a silent port.

Prints its three ports and the file of roots, then serves until its standard input ends.
"""

import asyncio
import socket
import ssl
import sys
import tempfile
from pathlib import Path

import certifi

from app.lab.authority import Authority

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"
BACKLOG = 4096


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer every request the same way."""
    try:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(ANSWER)
        await writer.drain()
    except (OSError, asyncio.IncompleteReadError):
        pass
    finally:
        writer.close()


async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Never say anything."""
    try:
        while await reader.read(4096):
            pass
    except OSError:
        pass
    finally:
        writer.close()


async def main() -> None:
    """Serve."""
    folder = Path(tempfile.mkdtemp())
    authority = Authority("Benchmark authority")
    roots = folder / "roots.pem"
    roots.write_bytes(Path(certifi.where()).read_bytes() + authority.pem())  # the full bundle, and ours
    context: ssl.SSLContext = authority.issue(("localhost", "127.0.0.1")).server_context(folder)
    ports = []
    for handler, secure in ((answer, None), (answer, context), (hold, None)):
        server = await asyncio.start_server(handler, "127.0.0.1", 0, ssl=secure, backlog=BACKLOG)
        ports.append(server.sockets[0].getsockname()[1])
    print(*ports, roots, flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    socket.setdefaulttimeout(None)
    asyncio.run(main())
