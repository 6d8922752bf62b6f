"""Which report files were made on this computer, so that one of them is not taken for that of somebody else.

Only checksums are kept: they tell nothing of what is in the files, and nobody can imitate a file that has one.
"""

import hashlib
import re
from pathlib import Path

from app import limits, paths
from app.log import LOG
from app.store.files import write_private

FILE = "reports-made-here.txt"
_SUM = re.compile(r"[0-9a-f]{64}")


class MadeHere:
    """The newest `limits.REPORTS_MADE` files, one checksum a line, the newest last. None of the methods raises."""

    def __init__(self, file: Path | None = None) -> None:
        """Use this file, or the usual one of this person."""
        self._file = file or paths.user_data() / FILE

    def add(self, data: bytes) -> bool:
        """Remember a file by what it holds; False when the system does not let us."""
        made = _sum(data)
        known = [one for one in self._read() if one != made]
        lines = [*known, made][-limits.REPORTS_MADE :]
        try:
            write_private(self._file, "".join(f"{line}\n" for line in lines).encode())
        except OSError as error:
            LOG.warning("the list of reports made here cannot be written: %s", type(error).__name__)
            return False
        return True

    def knows(self, data: bytes) -> bool:
        """Whether a file with this content was made here."""
        return _sum(data) in self._read()

    def delete_all(self) -> bool:
        """Forget every file; False when the list is still there."""
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            LOG.warning("the list of reports made here cannot be deleted: %s", type(error).__name__)
            return False
        return True

    def _read(self) -> list[str]:
        try:
            with self._file.open("rb") as file:
                text = file.read(limits.REPORTS_MADE * 80).decode("ascii", "replace")
        except OSError:  # none yet, or one that we may not read
            return []
        return [line for line in text.split() if _SUM.fullmatch(line)]


def _sum(data: bytes) -> str:
    """Return the checksum of what a file holds, whatever blank line stands at its end."""
    return hashlib.sha256(data.strip()).hexdigest()
