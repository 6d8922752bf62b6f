"""The plot of a watch with what belongs to it: title, zoom, legend that switches its parts, ways to take it along."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.explanation.watching import watch_sentences
from app.gui.chip import Chip
from app.gui.flow_layout import FlowLayout
from app.gui.labels import Column, Heading, fill, tooltip
from app.gui.plot import Plot
from app.gui.plot_data import Bar
from app.gui.plot_paint import Moment, Series
from app.gui.plot_view import STEP
from app.gui.watch_entry import WatchEntry
from app.gui.watch_words import label, parts_of, series
from app.gui.wording import Wording
from app.gui.zoom_button import ZoomButton
from app.model.watch import Sample
from app.text import strip_isolates

translate = QCoreApplication.translate


class WatchPlot(QWidget):
    """Title, plot, legend.

    Signals:
        chosen: the number of a test, as the watch counts, whose bar was clicked.
        picture_wanted, table_wanted: the plot shall be saved as a picture, the tests as a table.
    """

    chosen = Signal(int)
    picture_wanted = Signal()
    table_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._watch: WatchEntry | None = None
        self._first = 0  # number of the test that the first bar stands for
        self._present = [False] * len(series())  # parts that any test has
        self.plot = Plot(wording, series())
        self.plot.chosen.connect(lambda number: self.chosen.emit(self._first + number))
        self.plot.view_changed.connect(self._show_view)
        layout = Column(self, spacing=6)
        layout.addLayout(self._make_top())
        layout.addWidget(self.plot)
        layout.addSpacing(4)
        layout.addLayout(self._make_bottom())

    def _make_top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(6)
        self._title = Heading()
        self.zoom_out = ZoomButton(closer=False)
        self.zoom_in = ZoomButton(closer=True)
        self.whole = QPushButton()
        self.whole.setProperty("kind", "small")
        self.zoom_out.clicked.connect(lambda: self.plot.zoom(STEP**2))
        self.zoom_in.clicked.connect(lambda: self.plot.zoom(STEP**-2))
        self.whole.clicked.connect(self.plot.see_all)
        top.addWidget(self._title)
        top.addStretch(1)
        for button in (self.zoom_out, self.zoom_in, self.whole):
            top.addWidget(button)
        return top

    def _make_bottom(self) -> QHBoxLayout:
        bottom = QHBoxLayout()
        bottom.setSpacing(12)
        legend = QWidget()
        flow = FlowLayout(legend, spacing=8)
        self.parts = [Chip(one.color) for one in series()]
        self.failed = Chip("red")
        for chip in (*self.parts, self.failed):
            chip.toggled.connect(self._on_toggled)
            flow.addWidget(chip)
        self.save_picture = Chip()
        self.save_picture.clicked.connect(self.picture_wanted)
        self.export_table = Chip()
        self.export_table.clicked.connect(self.table_wanted)
        bottom.addWidget(legend, 1)
        for chip in (self.save_picture, self.export_table):
            bottom.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        return bottom

    def show_watch(self, watch: WatchEntry) -> None:
        """Show a watch as it is now, in the language of now; a bar that is there already stays."""
        samples = watch.samples
        if watch is not self._watch:
            self._watch = watch
            self._first = watch.first
            self._present = [False] * len(self._present)
            self.plot.clear()
        if watch.first > self._first:
            self.plot.drop(watch.first - self._first)
            self._first = watch.first
        known = len(self.plot.chart.bars)
        bars = [self._bar(watch, samples, number) for number in range(known, len(samples))]
        self._present = [there or any(bar.parts[number] for bar in bars) for number, there in enumerate(self._present)]
        if bars:
            self.plot.add(bars)
        self.plot.mark([moment for sample in samples if sample.changes and (moment := _moment(sample)) is not None])
        self._say(watch)

    def legend(self) -> tuple[Series, ...]:
        """Return what can be seen in the plot."""
        shown = [
            one for one, chip in zip(series(), self.parts, strict=True) if chip.isChecked() and not chip.isHidden()
        ]
        failed = self.failed.isChecked() and not self.failed.isHidden()
        return (*shown, *((Series(self.failed.text(), "red"),) if failed else ()))

    def title(self) -> str:
        """Return what the plot shows, with the unit of its numbers."""
        if self.plot.chart.in_seconds:
            return translate("Watch", "Time of each test, in seconds")
        return translate("Watch", "Time of each test, in milliseconds")

    def _bar(self, watch: WatchEntry, samples: Sequence[Sample], number: int) -> Bar:
        sample = samples[number]
        counts = sample.counts
        time = sample.started.timestamp()
        gap = sample.gap
        if number > 0 and watch.paused_before(self._first + number):
            gap = time - samples[number - 1].started.timestamp()
        parts = parts_of(sample.times) if counts else (0.0,) * len(self._present)
        return Bar(time, parts, counts and not sample.works, sample.case, gap, sample.seconds if counts else 0.0)

    def _say(self, watch: WatchEntry) -> None:
        texts = series()
        self._title.setText(self.title())
        self.plot.name_series(texts)
        for chip, one, present in zip(self.parts, texts, self._present, strict=True):
            chip.setText(one.text)
            chip.setVisible(present)
            chip.setToolTip(tooltip(translate("Watch", "Show or hide this part of the bars")))
        self.failed.setText(translate("Watch", "Failed"))
        self.failed.setToolTip(tooltip(translate("Watch", "Show or hide the tests that failed")))
        self.failed.setVisible(watch.summary.failures > 0)
        #: The name of a switch in the legend for a screen reader; {part} is what is switched, such as “Port”.
        named = translate("Watch", "{part} in the plot")
        for chip in (*self.parts, self.failed):
            chip.setAccessibleName(strip_isolates(fill(named, part=chip.text())))
        self.save_picture.setText(translate("Watch", "Save picture"))
        self.export_table.setText(translate("Watch", "Export CSV"))
        self.zoom_out.setAccessibleName(translate("Watch", "Zoom out"))
        self.zoom_out.setToolTip(tooltip(translate("Watch", "See more of the time (minus key, or turn the wheel)")))
        self.zoom_in.setAccessibleName(translate("Watch", "Zoom in"))
        self.zoom_in.setToolTip(tooltip(translate("Watch", "See less, more closely (plus key, or turn the wheel)")))
        self.whole.setText(translate("Watch", "Show all"))
        self.whole.setToolTip(tooltip(translate("Watch", "See the whole time (key 0)")))
        self._show_view()
        keys = translate(
            "Watch",
            "Left and Right go from test to test, Enter opens one. Plus and minus zoom, Page Up and Page Down move.",
        )
        sentences = (*watch_sentences(watch.summary, self._wording.words), keys)
        self.plot.setAccessibleName(self.title())
        self.plot.setAccessibleDescription(strip_isolates(" ".join(sentences)))

    def _show_view(self) -> None:
        view = self.plot.chart.view
        self.zoom_out.setEnabled(not view.whole)
        self.zoom_in.setEnabled(not view.closest)
        self.whole.setEnabled(not view.whole)

    def _on_toggled(self) -> None:
        self.plot.show_parts([chip.isChecked() for chip in self.parts], failed=self.failed.isChecked())


def _moment(sample: Sample) -> Moment | None:
    time = sample.started.timestamp()
    labels = [text for change in sample.changes if (text := label(change, time))]
    return Moment(time, " · ".join(labels)) if labels else None
