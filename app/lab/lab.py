"""The lab: every practice server in one place, started and closed together."""

import contextlib
import tempfile
import threading
from pathlib import Path
from typing import Self

from app.lab.practices import Practice, set_up_all
from app.lab.practices.bench import Bench
from app.lab.servers import Servers


class Lab:
    """Practice servers on loopback, each failing in one real way. A context manager; usable from any thread."""

    def __init__(self) -> None:
        """Make a closed lab; nothing runs before `start`."""
        self._lock = threading.Lock()
        self._running = contextlib.ExitStack()
        self._practices: tuple[Practice, ...] = ()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def practices(self) -> tuple[Practice, ...]:
        """Every practice with its target, in the order of `PRACTICES`; empty while the lab is closed."""
        return self._practices

    def practice(self, id: str) -> Practice:
        """Return one practice of the running lab; KeyError if there is none of that id."""
        for practice in self._practices:
            if practice.id == id:
                return practice
        raise KeyError(id)

    def start(self) -> None:
        """Start all servers; does nothing when they run. May raise OSError (no port, no temporary folder)."""
        with self._lock:
            if self._practices:
                return
            with contextlib.ExitStack() as stack:
                folder = tempfile.TemporaryDirectory(prefix="connection-tester-", ignore_cleanup_errors=True)
                bench = Bench(stack.enter_context(Servers()), Path(stack.enter_context(folder)))
                self._practices = set_up_all(bench)
                self._running = stack.pop_all()

    def close(self) -> None:
        """Close all servers at once and remove the authority's file; `start` may follow again."""
        with self._lock:
            self._practices = ()
            self._running.close()
