"""What a run is saved as: its results as a table, its targets as a plan."""

import csv
import io
from collections.abc import Callable
from datetime import UTC
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.explanation.path import place_text
from app.explanation.plans import notice_text
from app.gui.labels import fill
from app.gui.run_entry import RunEntry
from app.gui.run_item import Item
from app.gui.run_words import result_text, seconds_of
from app.gui.saving import ask_where, file_name
from app.gui.wording import Wording
from app.picture.marks import Mark
from app.plan import expectation_cells, write_csv, write_plan
from app.store.files import write_chosen
from app.text import display_text, formula_safe, strip_isolates

translate = QCoreApplication.translate
Content = tuple[bytes, str]  # of a file, and what of the run is not in it
_HEAD = (
    *("target", "outcome", "case", "certainty", "station", "seconds", "started", "cause"),
    *("expected", "as_expected", "note"),
    *("expected_state", "expected_status", "expected_case", "expected_issuer"),
)


class ExportButton(QPushButton):
    """A menu of the files that can be made of a run.

    Attributes:
        run: what is saved; None for nothing.

    Signals:
        told: what came of it, in a sentence, and its sign.
    """

    told = Signal(str, Mark)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.run: RunEntry | None = None
        menu = QMenu(self)
        self.results, self.plan, self.table = menu.addAction(""), menu.addAction(""), menu.addAction("")
        self.results.triggered.connect(lambda: self._ask("results", "csv", partial(_results, wording)))
        self.plan.triggered.connect(lambda: self._ask("plan", "json", self._plan))
        self.table.triggered.connect(lambda: self._ask("plan", "csv", self._table))
        self.setMenu(menu)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setText(translate("Run", "Export"))
        self.results.setText(translate("Run", "Results as a table (CSV) …"))
        self.plan.setText(translate("Run", "Targets as a plan (JSON) …"))
        self.table.setText(translate("Run", "Targets as a table (CSV) …"))

    def save(self, make: Callable[[RunEntry], Content], file: Path) -> None:
        """Write what is made of the run, whole or not at all."""
        if self.run is None:
            return
        data, left_out = make(self.run)
        try:
            write_chosen(file, data)
        except OSError as error:
            text = translate("Run", "{file} could not be saved: {reason}.")
            self.told.emit(fill(text, file=file.name, reason=display_text(error.strerror or "")), Mark.FAILED)
        else:
            saved = fill(translate("Run", "Saved as {file}."), file=str(file))
            self.told.emit(f"{saved} {left_out}".strip(), Mark.REMARK if left_out else Mark.OK)

    def _ask(self, what: str, suffix: str, make: Callable[[RunEntry], Content]) -> None:
        if self.run is not None:
            name = file_name(what, self.run.title(), self.run.started, suffix)
            kind = translate("Run", "CSV tables") if suffix == "csv" else translate("Run", "Plans")
            ask_where(self.window(), translate("Run", "Export"), name, kind, partial(self.save, make))

    def _plan(self, run: RunEntry) -> Content:
        data, notices = write_plan(run.plan)
        return data, " ".join(notice_text(notice, self._wording.words) for notice in notices)

    def _table(self, run: RunEntry) -> Content:
        text, notices = write_csv(run.plan)
        return text.encode("utf-8-sig"), " ".join(notice_text(notice, self._wording.words) for notice in notices)


def _results(wording: Wording, run: RunEntry) -> Content:
    return csv_of_run(run, wording), ""


def csv_of_run(run: RunEntry, wording: Wording) -> bytes:
    """Return one line a target below one with the names of the columns (RFC 4180), also of those not tested.

    Times are UTC in ISO 8601; station and cause are in the language of now; no text can be taken for a formula. It is
    UTF-8 with its mark, without which spreadsheets read other letters than English ones wrongly.
    """
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(_HEAD)
    for item in run.items:
        table.writerow(_line(item, wording))
    return text.getvalue().encode("utf-8-sig")


def _line(item: Item, wording: Wording) -> list[str]:
    known = item.entry.summary if item.entry is not None else None
    cells = (
        item.target.source,
        known.outcome if known is not None else "",
        known.case if known is not None else "",
        known.certainty if known is not None else "",
        place_text(item.place, wording.words),
        f"{seconds_of(item):.3f}" if item.severity is not None else "",
        known.started.astimezone(UTC).isoformat(timespec="milliseconds") if known is not None else "",
        strip_isolates(result_text(item, wording)),
        item.expectation.state if item.expectation is not None else "",
        "" if item.verdict is None else "yes" if item.verdict.as_expected else "no",
        item.note,
        *expectation_cells(item.expectation),
    )
    return [formula_safe(cell) for cell in cells]
