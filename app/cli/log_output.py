"""`--verbose`: the program's log on the error stream."""

import logging

from app.cli.terminal import clean
from app.log import LOG
from app.redaction import redact_text


class _Cleaned(logging.Formatter):
    """Leaves nothing in a line that steers a terminal; secrets are taken out of tracebacks here."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the whole text of a record."""
        return clean(redact_text(super().format(record)))


def show_log() -> None:
    """Print everything that is logged from now on."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Cleaned("%(asctime)s %(levelname)s %(threadName)s: %(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(logging.DEBUG)
