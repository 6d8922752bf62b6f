"""The program's door: the window, or a command in the terminal. Either is imported only when it is wanted."""

import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.cli.exit_codes import INTERRUPTED

if TYPE_CHECKING:
    from app.cli.program import Window


def main(arguments: Sequence[str] | None = None) -> int:
    """Follow the command line (without the program's name; sys.argv if None) and return the exit code."""
    try:
        from app.cli.program import run

        return run(sys.argv[1:] if arguments is None else arguments, load_window)
    except KeyboardInterrupt:  # before a command listens for it, or the second one
        return INTERRUPTED


def load_window() -> "Window":
    """Import the window and return what shows it."""
    gc.disable()  # before much is imported, which leaves no garbage: `gui/collector.py` collects in its place
    from app.gui.application import run

    return run


if __name__ == "__main__":
    sys.exit(main())
