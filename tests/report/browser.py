"""A real browser without a window, all of whose requests go to a proxy here that counts and refuses them."""

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
SECONDS = 60
_OPTIONS = (
    "--headless",
    "--no-sandbox",  # tests often run as root; what is opened are files of our own
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--hide-scrollbars",
    "--proxy-bypass-list=<-loopback>",  # not even this computer is asked directly
)
LIGHT, DARK = "--blink-settings=preferredColorScheme=1", "--blink-settings=preferredColorScheme=0"


def browser() -> str | None:
    """Return the program, or None where there is none."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def starts(folder: Path) -> bool:
    """Whether there is a browser and it can be used here: some sandboxes forbid what it needs."""
    page = folder / "empty.html"
    page.write_text("<p>here")
    try:
        return browser() is not None and "here" in visit(page).document
    except (OSError, subprocess.SubprocessError):
        return False


@dataclass
class Visit:
    """What became of a page.

    Attributes:
        asked: every request that the browser made, as "GET http://…" or "CONNECT host:port".
        document: the elements as the browser had them in the end.
    """

    asked: list[str] = field(default_factory=list)
    document: str = ""


def visit(page: Path, *options: str) -> Visit:
    """Open a file as somebody would who double-clicks it, and wait until everything in it has had its time."""
    with _counting() as (asked, port):
        document = _run(page, port, "--virtual-time-budget=2000", "--dump-dom", *options)
    return Visit(asked, document)


def picture(page: Path, target: Path, *, dark: bool = False, width: int = 1100, height: int = 1400) -> None:
    """Save how a page looks."""
    with _counting() as (_, port):
        _run(page, port, f"--screenshot={target}", f"--window-size={width},{height}", DARK if dark else LIGHT)


def _run(page: Path, port: int, *options: str) -> str:
    program = browser()
    assert program is not None
    profile = page.parent / "profile"
    command = [program, *_OPTIONS, f"--proxy-server=127.0.0.1:{port}", f"--user-data-dir={profile}", *options]
    environment = {name: content for name, content in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    ended = subprocess.run([*command, page.as_uri()], capture_output=True, timeout=SECONDS, env=environment, check=True)
    return ended.stdout.decode()


@contextmanager
def _counting() -> Iterator[tuple[list[str], int]]:
    asked: list[str] = []

    class Refusing(BaseHTTPRequestHandler):
        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline(65537)
            if self.raw_requestline and self.parse_request():
                asked.append(f"{self.command} {self.path}")
                self.send_error(403)
            self.close_connection = True

        def log_message(self, *arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Refusing) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield asked, server.server_address[1]
        finally:
            server.shutdown()
            thread.join()
