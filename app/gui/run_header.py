"""The top of the page of a run: sign, headline, one sentence, how far it is; a bar and Cancel while it runs."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.explanation import progress_text, time_left_text
from app.explanation.expectations import unexpected_text
from app.explanation.lists import example
from app.explanation.plans import verdict_lines
from app.gui.icons import MarkIcon
from app.gui.labels import Align, Column, PlainLabel, fill, time_text
from app.gui.run_entry import RunEntry
from app.gui.run_words import headline_of
from app.gui.wording import Wording
from app.model.group import Group
from app.model.names import Severity

translate = QCoreApplication.translate
ICON = 38
SAMPLES = 20  # results of a group that are looked at for one whose document is still there


class RunHeader(QWidget):
    """What is said of a run, and its control."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._told: tuple[object, ...] = ()
        whole = Column(self, spacing=14)
        layout = QHBoxLayout()
        layout.setSpacing(14)
        self._icon = MarkIcon(ICON)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = Column(spacing=5)
        self.headline = PlainLabel(wrap=True).sized(1.65, bold=True)
        self.summary = PlainLabel(wrap=True).sized(1.1)
        self.contact = PlainLabel(wrap=True, muted=True)
        for label in (self.headline, self.summary, self.contact):
            texts.addWidget(label)
        layout.addLayout(texts, 1)
        side = Column(spacing=3)
        self.done = PlainLabel(align=Align.TRAILING).sized(0.92, bold=True)
        self.left = PlainLabel(muted=True, align=Align.TRAILING).sized(0.92)
        side.addWidget(self.done)
        side.addWidget(self.left)
        side.addStretch(1)
        layout.addLayout(side)
        whole.addLayout(layout)
        self.going = QWidget()
        row = QHBoxLayout(self.going)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = QPushButton()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        whole.addWidget(self.going)

    def show_run(self, run: RunEntry) -> None:
        """Show a run as it is now, in the language of now."""
        words = self._wording.words
        state = run.state()
        self._icon.show_mark(run.mark(self._wording))
        self.headline.setText(headline_of(run, self._wording))
        self._show_sentence(run)
        #: {contact}: whom the author of a plan names, "it@example.com"
        self.contact.setText(fill(translate("Run", "Contact for this plan: {contact}"), contact=run.contact))
        self.contact.setVisible(bool(run.contact))
        self.done.setText(progress_text(state, words))
        self.left.setText(
            time_left_text(state, words)
            if run.running
            else fill(translate("Run", "in {duration}"), duration=time_text(run.seconds, words))
        )
        self.left.setVisible(bool(self.left.text()))
        self.going.setVisible(run.running)
        self.cancel.setEnabled(not run.stopped)
        self.cancel.setText(translate("Run", "Cancel"))
        self.bar.setAccessibleName(translate("Run", "Progress"))
        self.bar.setRange(0, len(run.items))
        self.bar.setValue(round((run.progress() or 0.0) * len(run.items)))

    def _show_sentence(self, run: RunEntry) -> None:
        """Say what the largest group is about; made anew only when that changes: a result has to be unpacked."""
        if run.judged:
            self._told = ()
            self._say(self._unexpected(run))
            return
        worst = run.groups[0] if run.groups else None
        key = (run.id, worst.case if worst else "", worst.party if worst else "", self._wording.words)
        if key == self._told:
            return
        self._told = key
        self._say(self._sentence(run, worst) if worst is not None else "")

    def _say(self, text: str) -> None:
        self.summary.setText(text)
        self.summary.setVisible(bool(text))

    def _unexpected(self, run: RunEntry) -> str:
        """Return what is not as expected of the first such target."""
        words = self._wording.words
        item = next(run.wrong(), None)
        if item is None or item.verdict is None:
            return ""
        sentence = " ".join(verdict_lines(item.verdict, words))
        return unexpected_text(item.title, sentence, words, one_of_many=run.unexpected > 1)

    def _sentence(self, run: RunEntry, worst: Group) -> str:
        if worst.severity in (Severity.OK, Severity.REMARK):
            return ""
        for id in worst.ids[:SAMPLES]:
            entry = run.entry_of(id)
            result = entry.result if entry is not None else None
            if result is None:
                continue
            summary = self._wording.explanation(result).summary
            return summary if len(worst.ids) == 1 else example(worst, entry.title(), summary, self._wording.words)
        return ""
