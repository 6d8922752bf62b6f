"""The top of the page of a watch: sign, headline, what the tests say, figures, and how it goes on."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from app.explanation.watching import watch_figures, watch_headline, watch_sentences
from app.gui.icons import MarkIcon
from app.gui.labels import Align, Column, PlainLabel
from app.gui.watch_entry import WatchEntry
from app.gui.watch_words import every_text
from app.gui.wording import Wording

translate = QCoreApplication.translate
ICON = 38
INTERVALS = (1.0, 5.0, 10.0, 30.0, 60.0, 300.0)  # seconds


class WatchHeader(QWidget):
    """What is said of a watch, and its two controls.

    Signals:
        interval_chosen: the seconds between two tests.
    """

    interval_chosen = Signal(float)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(17)
        self._icon = MarkIcon(ICON)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = Column(spacing=5)
        self.headline = PlainLabel(wrap=True).sized(1.65, bold=True)
        self.summary = PlainLabel(wrap=True).sized(1.1)
        texts.addWidget(self.headline)
        texts.addWidget(self.summary)
        texts.addStretch(1)
        layout.addLayout(texts, 1)
        layout.addLayout(self._make_side())

    def _make_side(self) -> Column:
        side = Column(spacing=3)
        self.worked = PlainLabel(align=Align.TRAILING).sized(0.92, bold=True)
        self.times = PlainLabel(muted=True, align=Align.TRAILING).sized(0.92)
        side.addWidget(self.worked)
        side.addWidget(self.times)
        side.addSpacing(6)
        controls = QHBoxLayout()
        controls.setSpacing(8)
        self.interval = IntervalBox()
        self.interval.activated.connect(lambda number: self.interval_chosen.emit(self.interval.itemData(number)))
        self.stop = QPushButton()
        controls.addStretch(1)
        controls.addWidget(self.interval)
        controls.addWidget(self.stop)
        side.addLayout(controls)
        side.addStretch(1)
        return side

    def show_watch(self, watch: WatchEntry) -> None:
        """Show a watch as it is now, in the language of now."""
        words = self._wording.words
        known = watch.summary
        self._icon.show_mark(watch.mark(self._wording))
        self.headline.setText(watch_headline(known, words))
        self.summary.setText(" ".join(watch_sentences(known, words)))
        figures = (*watch_figures(known, words), "", "")
        for label, text in ((self.worked, figures[0]), (self.times, figures[1])):
            label.setText(text)
            label.setVisible(bool(text))
        self.stop.setText(translate("Watch", "Stop") if watch.running else translate("Watch", "Start again"))
        self._show_interval(watch.interval)

    def _show_interval(self, seconds: float) -> None:
        choices = sorted({*INTERVALS, seconds})
        texts = [every_text(choice) for choice in choices]
        if [self.interval.itemText(number) for number in range(self.interval.count())] != texts:
            with QSignalBlocker(self.interval):
                self.interval.clear()
                for text, choice in zip(texts, choices, strict=True):
                    self.interval.addItem(text, choice)
        self.interval.setCurrentIndex(choices.index(seconds))
        self.interval.setAccessibleName(translate("Watch", "Time from test to test"))


class IntervalBox(QComboBox):
    """A choice that the wheel does not change: whoever scrolls the page would not notice."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()
