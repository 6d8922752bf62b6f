"""As what a report can be written: the forms of a file, by the ending of its name."""

from collections.abc import Callable

from app.model.report import Report
from app.model.words import Words
from app.report import document


def _as_json(report: Report, _words: Words) -> str:
    return document.encode(report).decode() + "\n"


def _as_html(report: Report, words: Words) -> str:
    from app.report.html import render_html

    return render_html(report, words)


def _as_text(report: Report, words: Words) -> str:
    from app.report.text import render_text

    return render_text(report, words)


def _as_table(report: Report, words: Words) -> str:
    from app.report.csv import render_csv

    return "\ufeff" + render_csv(report, words)  # without the mark spreadsheets misread letters other than English


FORMS: dict[str, Callable[[Report, Words], str]] = {
    "json": _as_json,
    "html": _as_html,
    "txt": _as_text,
    "csv": _as_table,
}
"""What makes the content of a file, in UTF-8, by the ending of its name; only JSON is read again."""


def written(report: Report, form: str, words: Words) -> bytes:
    """Return the content of a file of one of the `FORMS`, in the language of `words`."""
    return FORMS[form](report, words).encode()
