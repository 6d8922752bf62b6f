"""Two results, runs or reports side by side: the first difference on top, then every fact that differs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.comparing import compare_many
from app.explanation import aliases_text, comparison_words
from app.explanation.comparison_text import comparison_text, counts_text, only_text
from app.gui.background import Background
from app.gui.compare_choice import CompareChoice
from app.gui.compared import Side, matching, names_of
from app.gui.compared_targets import Compared, State, TargetsView, targets_of
from app.gui.comparison_table import ComparisonHead, ComparisonTable, DiffersIcon
from app.gui.focus_order import arrange
from app.gui.icons import MarkIcon
from app.gui.labels import Column, Line, PlainLabel, copy
from app.gui.segments import Segments
from app.gui.wording import Wording
from app.model.comparison import ReportComparison
from app.picture.marks import Mark

translate = QCoreApplication.translate
LIST_SHARE, TABLE_SHARE = 2, 5
DIFFERENCES, EVERYTHING = range(2)
LINE_HEIGHT = 17  # pixels, of usual letters
SIZE = QSize(940, 760)


class CompareDialog(QDialog):
    """Shows what differs; the other side can be chosen where it was not given. Nothing is tested, nothing is sent."""

    def __init__(
        self,
        wording: Wording,
        a: Side,
        b: Side | None = None,
        others: tuple[Side, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Compare two sides, or `a` with one of `others` or with a report that is opened here."""
        super().__init__(parent)
        self._wording = wording
        self._a, self._b = a, b if b is not None else next(iter(others), None)
        self._others = others
        self._asks = b is None
        self._comparison: ReportComparison | None = None
        self._targets: tuple[Compared, ...] = ()
        self._lost = False  # nothing can be read any more of one of the two
        self._background = Background(self)
        self._make_parts()
        self._lay_out()
        self.setAcceptDrops(self._asks)
        self.retranslate()
        self._compare()
        self._first().setFocus()

    def _make_parts(self) -> None:
        self.choice = CompareChoice(self._wording, self._a, self._others)
        self.choice.chosen.connect(self._on_choice)
        self.choice.setVisible(self._asks)
        self.head = ComparisonHead(1.45)
        self._sides = (SideCard(), SideCard())
        self.shown = Segments(("", ""))
        self.shown.chosen.connect(lambda _: self._show())
        self._legend_sign = DiffersIcon(self.fontMetrics().height())
        self._legend = PlainLabel(muted=True)
        self.targets = TargetsView(self._wording)
        self.targets.chosen.connect(self._on_target)
        self.table = ComparisonTable()
        self.copy_button, self.close_button = QPushButton(), QPushButton()
        self.copy_button.clicked.connect(self.copy_text)
        self.close_button.clicked.connect(self.accept)
        self.copy_button.setAutoDefault(False)
        self.close_button.setDefault(True)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(14)
        self._top = QWidget()
        top = Column(self._top, spacing=14)
        top.addWidget(self.head)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for card in self._sides:
            cards.addWidget(card, 1)
        top.addLayout(cards)
        self._controls = QWidget()
        row = QHBoxLayout(self._controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self.shown)
        row.addSpacing(9)
        row.addWidget(self._legend_sign)
        row.addWidget(self._legend)
        row.addStretch(1)
        top.addWidget(self._controls)
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addWidget(self.targets, LIST_SHARE)
        body.addWidget(self.table, TABLE_SHARE)
        layout.addWidget(self.choice)
        layout.addWidget(self._top)
        self._layout = layout
        layout.addLayout(body, 1)
        layout.addWidget(Line())
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout.addLayout(buttons)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return room for three columns."""
        larger = max(1.0, self.fontMetrics().height() / LINE_HEIGHT)
        return (SIZE * larger).boundedTo(self.screen().availableGeometry().size()).expandedTo(SIZE)

    # What is said

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(translate("Compare", "Compare"))
        self.shown.setAccessibleName(translate("Compare", "What is shown"))
        texts = (translate("Compare", "Differences"), translate("Compare", "Everything"))
        self.shown.name_parts(texts, texts)
        self._legend.setText(translate("Compare", "differs"))
        self.targets.setAccessibleName(translate("Compare", "Targets"))
        self.copy_button.setText(translate("Compare", "Copy as text"))
        self.close_button.setText(translate("Compare", "Close"))
        self.table.retranslate()
        self._show()

    def copy_text(self) -> None:
        """Put what differs, or everything where that is shown, on the clipboard."""
        if self._comparison is not None:
            everything = self.shown.choice() == EVERYTHING
            copy(comparison_text(self._comparison, self._wording.words, self._names(), everything=everything))

    def _show(self) -> None:
        if self._asks:
            self.choice.show_choice(self._b)
        for card, side, name in zip(self._sides, (self._a, self._b), self._names(), strict=True):
            card.setVisible(self._b is not None)
            if side is not None:
                card.show_side(name, *side.said(self._wording))
        there = self._comparison is not None
        self.head.setVisible(self._b is not None)
        for part in (self._controls, self.copy_button):
            part.setVisible(there)
        self.targets.setVisible(there and self._many)
        self._place_top()
        self.table.head.setVisible(False)
        if self._comparison is None:
            self.table.show_text("")
            self.head.show_head(self._waiting(), "", (), Mark.UNREACHED)
        elif self._many:
            self._show_many(self._comparison)
        else:
            self._show_pair(self._targets[0], self.head)

    def _place_top(self) -> None:
        """Let what is said of the whole stand still above a list of targets, and scroll with the facts of one."""
        if self._many and self._comparison is not None:
            if self._layout.indexOf(self._top) < 0:
                self._layout.insertWidget(1, self._top)
        else:
            self.table.put_first(self._top)
        arrange(self)

    def _waiting(self) -> str:
        if self._lost:
            return translate("Compare", "The details of one of the two cannot be read any more.")
        return translate("Compare", "Comparing …")

    def _show_many(self, comparison: ReportComparison) -> None:
        words = self._wording.words
        aliases = aliases_text(comparison, words)
        mark = None if comparison.differs else Mark.OK
        self.head.show_head(counts_text(comparison, words), "", (aliases,) if aliases else (), mark)
        everything = self.shown.choice() == EVERYTHING
        shown = tuple(one for one in self._targets if everything or one.state is not State.SAME)
        self.targets.setVisible(bool(shown))
        if not shown:
            self.table.show_text(translate("Compare", "No target differs. “Everything” shows them all."))
        self.targets.show_targets(shown, self._names())

    def _show_pair(self, one: Compared, head: ComparisonHead) -> None:
        assert one.pair is not None
        words, names = self._wording.words, self._names()
        said = comparison_words(one.pair, words, names)
        aliases = aliases_text(self._comparison, words) if self._comparison is not None and not self._many else ""
        notes = (aliases, *said.notes) if aliases else said.notes
        head.show_head(said.headline, said.target, notes, Mark.OK if one.state is State.SAME else None)
        head.setVisible(True)
        self.table.show_comparison(said, names, everything=self.shown.choice() == EVERYTHING)

    def _names(self) -> tuple[str, str]:
        return names_of(self._a, self._b, self._wording.words) if self._b is not None else ("", "")

    @property
    def _many(self) -> bool:
        return len(self._targets) != 1 or self._targets[0].pair is None

    # What is compared

    def _compare(self) -> None:
        """Compare on a thread: a run may hold thousands of results."""
        a, b = self._a, self._b
        self._comparison, self._targets, self._lost = None, (), False
        self._show()
        if b is None:
            return

        def work() -> tuple[ReportComparison, tuple[Compared, ...]] | None:
            one, other = a.read(), b.read()
            if not one or not other:
                return None
            if a.many is not b.many:  # a single result is compared with the tests of its own target
                one, other = (one, matching(one, other)) if b.many else (matching(other, one), other)
            comparison = compare_many(one, other, aliases=a.aliases or b.aliases)
            return comparison, targets_of(comparison)

        def show(done: tuple[ReportComparison, tuple[Compared, ...]] | None) -> None:
            if self._b is b:
                self._lost = done is None
                self._comparison, self._targets = done or (None, ())
                self._show()
                if self.focusWidget() is self.table and self._many:
                    self.targets.setFocus()

        self._background.do(work, show)

    # What people do

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if _file_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Compare with the report that was dropped."""
        if (file := _file_of(event)) is not None:
            self.choice.open_file(file)
            event.acceptProposedAction()

    def _on_target(self, one: Compared | None) -> None:
        if one is None or not self._many:
            return
        self.table.verticalScrollBar().setValue(0)
        if one.pair is not None:
            self._show_pair(one, self.table.head)
            return
        name = self._names()[0 if one.state is State.ONLY_A else 1]
        self.table.head.hide()
        self.table.show_text(only_text(name, self._wording.words))

    def _on_choice(self, side: Side) -> None:
        if side is not self._b:
            self._b = side
            self._compare()

    def _first(self) -> QWidget:
        """Return what the keys begin with."""
        if not self._asks:
            return self.table
        return self.choice.box if self._b is not None else self.choice.open_button


class SideCard(QFrame):
    """One side: what it is called, and what came out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(13, 10, 13, 10)
        layout.setSpacing(10)
        self._sign = MarkIcon(self.fontMetrics().height() + 3)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        texts = Column(spacing=2)
        self.name = PlainLabel(wrap=True).sized(1.0, bold=True)
        self.said = PlainLabel(wrap=True, muted=True)
        texts.addWidget(self.name)
        texts.addWidget(self.said)
        texts.addStretch(1)
        layout.addLayout(texts, 1)

    def show_side(self, name: str, mark: Mark, said: str) -> None:
        """Show a side in the language of now."""
        self._sign.show_mark(mark)
        self.name.setText(name)
        self.said.setText(said)


def _file_of(event: QDropEvent) -> Path | None:
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None
