"""The page of one watch, top down: how the target does, the plot of its tests, what changed."""

from dataclasses import replace
from enum import Enum, auto
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from app.explanation.watching import watch_headline, watch_sentences
from app.gui.focus_order import arrange
from app.gui.icons import MarkIcon
from app.gui.labels import Column, PlainLabel, copy, fill
from app.gui.saving import ask_where, file_name
from app.gui.watch_changes import SHOWN, Changes
from app.gui.watch_entry import WatchEntry
from app.gui.watch_header import WatchHeader
from app.gui.watch_picture import picture
from app.gui.watch_plot import WatchPlot
from app.gui.watch_words import noted
from app.gui.wording import Wording
from app.picture.marks import Mark
from app.store.files import write_chosen
from app.text import display_text
from app.watch import csv_of

translate = QCoreApplication.translate
WIDTH = 1100  # pixels, as wide as the page of a result
LAYOUT_ROUNDS = 4  # texts whose height follows from their width are placed level by level


class Notice(Enum):
    """What there is to say about the last thing that somebody did here."""

    NONE = auto()
    SAVED = auto()
    NOT_SAVED = auto()
    NOT_KEPT = auto()


class WatchPage(QScrollArea):
    """Shows a watch while it runs and afterwards.

    Signals:
        stop_wanted, start_wanted: the watch shown shall be stopped, or go on.
        interval_wanted: the watch shown and the seconds that shall lie between two of its tests.
        result_wanted: the id of a test of the watch shown that shall be opened; its `entry_of` has it.
    """

    stop_wanted = Signal(object)
    start_wanted = Signal(object)
    interval_wanted = Signal(object, float)
    result_wanted = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._watch: WatchEntry | None = None
        self._notice = (Notice.NONE, "", "")
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setObjectName("content")
        content.setMaximumWidth(WIDTH)
        layout = Column(content, spacing=16)
        layout.setContentsMargins(26, 20, 26, 24)
        self.header = WatchHeader(wording)
        self.header.stop.clicked.connect(self._on_stop)
        self.header.interval_chosen.connect(lambda seconds: self.interval_wanted.emit(self._watch, seconds))
        self.plot = WatchPlot(wording)
        self.plot.chosen.connect(self._on_chosen)
        self.plot.picture_wanted.connect(self._ask_for_picture)
        self.plot.table_wanted.connect(self._ask_for_table)
        self.changes = Changes(wording)
        self.changes.chosen.connect(self._on_chosen)
        for part in (self.header, self.plot, self._make_notice(), self.changes):
            layout.addWidget(part)
        layout.addStretch(1)
        self.setWidget(content)

    def _make_notice(self) -> QWidget:
        self._line = QWidget()
        layout = QHBoxLayout(self._line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._sign = MarkIcon(self.fontMetrics().height() + 1)
        self.notice = PlainLabel(wrap=True)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.notice, 1)
        return self._line

    # What is shown

    def show_watch(self, watch: WatchEntry) -> None:
        """Show a watch as it is now; call it again whenever it has changed."""
        other = watch is not self._watch
        self.widget().setUpdatesEnabled(False)  # nothing half done is painted
        if other:
            self._watch = watch
            self._notice = (Notice.NONE, "", "")
            self.verticalScrollBar().setValue(0)
        self.header.show_watch(watch)
        self.plot.show_watch(watch)
        found = list(islice(noted(watch.samples, self._wording.words), SHOWN + 1))
        lines = [replace(one, number=one.number + watch.first) for one in reversed(found[:SHOWN])]
        known = len(self.changes.lines())
        self.changes.show_changes(lines, more=len(found) > SHOWN)
        self._show_notice()
        if other or known != len(lines):
            arrange(self)
            for _ in range(LAYOUT_ROUNDS):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.widget().setUpdatesEnabled(True)

    def watch(self) -> WatchEntry | None:
        """Return the watch shown."""
        return self._watch

    def copy_summary(self) -> None:
        """Put what the tests say on the clipboard, in the language of now."""
        if self._watch is not None:
            words = self._wording.words
            known = self._watch.summary
            copy("\n".join((self._watch.title(), watch_headline(known, words), *watch_sentences(known, words))))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(translate("Watch", "Watch"))
        if self._watch is not None:
            self.show_watch(self._watch)

    def _show_notice(self) -> None:
        kind, file, reason = self._notice
        self._line.setVisible(kind is not Notice.NONE)
        self._sign.show_mark(Mark.OK if kind is Notice.SAVED else Mark.FAILED)
        if kind is Notice.SAVED:
            self.notice.setText(fill(translate("Watch", "Saved as {file}."), file=file))
        elif kind is Notice.NOT_SAVED:
            text = translate("Watch", "{file} could not be saved: {reason}.")
            self.notice.setText(fill(text, file=file, reason=reason))
        elif kind is Notice.NOT_KEPT:
            self._sign.show_mark(Mark.UNREACHED)
            text = translate("Watch", "The details of this test are no longer kept, only its times.")
            self.notice.setText(text)

    def _tell(self, kind: Notice, file: str = "", reason: str = "") -> None:
        self._notice = (kind, display_text(file), display_text(reason))
        self._show_notice()

    # What people do

    def _on_stop(self) -> None:
        if self._watch is not None:
            (self.stop_wanted if self._watch.running else self.start_wanted).emit(self._watch)

    def _on_chosen(self, number: int) -> None:
        id = self._watch.id_of(number) if self._watch is not None else None
        self._tell(Notice.NOT_KEPT if id is None else Notice.NONE)
        if id is not None:
            self.result_wanted.emit(id)

    def _ask_for_picture(self) -> None:
        if self._watch is not None:
            name = file_name("watch", self._watch.title(), self._watch.started, "png")
            ask_where(
                self, translate("Watch", "Save picture"), name, translate("Watch", "PNG pictures"), self._save_picture
            )

    def _ask_for_table(self) -> None:
        if self._watch is not None:
            name = file_name("watch", self._watch.title(), self._watch.started, "csv")
            ask_where(self, translate("Watch", "Export CSV"), name, translate("Watch", "CSV tables"), self._save_table)

    def _save_picture(self, file: Path) -> None:
        if self._watch is None:
            return
        words = self._wording.words
        known = self._watch.summary
        lines = (" ".join(watch_sentences(known, words)[:2]), self.plot.title())
        title = f"{self._watch.title()} – {watch_headline(known, words)}"
        image = picture(
            self.plot.plot.chart, title, lines, self.plot.legend(), self.font(), mirrored=words.right_to_left
        )
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        self._write(file, bytes(buffer.data().data()))

    def _save_table(self, file: Path) -> None:
        if self._watch is not None:
            self._write(file, csv_of(self._watch.samples).encode())

    def _write(self, file: Path, data: bytes) -> None:
        try:
            write_chosen(file, data)
        except OSError as error:
            self._tell(Notice.NOT_SAVED, file.name, error.strerror or type(error).__name__)
        else:
            self._tell(Notice.SAVED, str(file))
