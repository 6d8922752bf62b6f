"""The page of a run, top down: what its results share, the causes as cards, every target in a table."""

from functools import partial
from itertools import islice

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton, QScrollArea, QWidget

from app.explanation import group_text
from app.explanation.lists import count_of_causes, count_with_remarks
from app.explanation.plans import verdict_lines
from app.gui.flow_layout import FlowLayout
from app.gui.focus_order import arrange
from app.gui.labels import Column, copy
from app.gui.run_cards import Cards, Cluster
from app.gui.run_entry import RunEntry
from app.gui.run_export import ExportButton
from app.gui.run_filter import RunFilter, Show
from app.gui.run_header import RunHeader
from app.gui.run_item import Item
from app.gui.run_model import ITEM, RunModel
from app.gui.run_view import RunView
from app.gui.run_words import headline_of, line_text
from app.gui.sign_line import SignLine
from app.gui.wording import Wording
from app.model.group import Group
from app.model.names import Severity
from app.text import display_text

translate = QCoreApplication.translate
CARDS = 8  # at most; further causes share the last but one
WORKS = ("works", "")  # the keys of the two cards that hold more than one group
OTHERS = ("others", "")
QUICK = 100  # milliseconds between two looks at a run; more where many results take longer to sum up
SLOW = 500
MANY = 1000  # items
COPIED = 50  # targets that are not as expected, in what is copied
_GOOD = (Severity.OK, Severity.REMARK)
_MARGIN = 26  # pixels at both sides
_ASIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class RunPage(QScrollArea):
    """Shows a run while it goes on and afterwards.

    Signals:
        cancel_wanted: the run shown shall be cancelled.
        entry_wanted: the id of a test of the run shown that shall be opened; its `entry_of` has it.
        again_wanted: the run shown, and the `Order` of those of its targets that shall be tested again.
        compare_wanted: a list with the run shown, which shall be compared with another one.
        report_wanted: a list with the run shown, of which a report shall be made.
    """

    cancel_wanted = Signal(object)
    entry_wanted = Signal(str)
    again_wanted = Signal(object, object)
    compare_wanted = Signal(list)
    report_wanted = Signal(list)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wording = wording
        self._run: RunEntry | None = None
        self._items: tuple[Item, ...] = ()  # of the run, as they were last shown
        self._key: tuple[str, str] | None = None  # of the card that is pressed
        self._arranged = -1  # how many cards the Tab key knows
        self._ids: dict[tuple[str, str], frozenset[str]] = {}
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._show)
        self._tick = QTimer(self, interval=1000)  # the time left changes also while no test ends
        self._tick.timeout.connect(self._show_soon)
        self.header = RunHeader(wording)
        self.header.cancel.clicked.connect(lambda: self.cancel_wanted.emit(self._run))
        self.cards = Cards()
        self.cards.chosen.connect(self._on_card)
        self.filter = RunFilter()
        self.filter.chosen.connect(self._on_filter)
        self.again, self.compare, self.report = QPushButton(), QPushButton(), QPushButton()
        self.export = ExportButton(wording)
        for button in (self.again, self.compare, self.report, self.export):
            button.setProperty("kind", "chip")
        self.again.clicked.connect(self._on_again)
        self.compare.clicked.connect(lambda: self.compare_wanted.emit([self._run]))
        self.report.clicked.connect(lambda: self.report_wanted.emit([self._run]))
        self.export.told.connect(lambda text, mark: self.notice.tell(text, mark))
        self.model = RunModel(wording)
        self.view = RunView(self.model, wording)
        self.view.opened.connect(self._open)
        self.view.menu_wanted.connect(self._on_menu)
        self._add_actions()
        self._lay_out()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("content")
        layout = Column(content, spacing=13)
        layout.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        layout.addWidget(self.header)
        layout.addWidget(self.cards)
        self._row = QBoxLayout(_ASIDE)
        self._row.setSpacing(8)
        self._row.addWidget(self.filter, 1)
        self._actions = QWidget()
        actions = FlowLayout(self._actions, spacing=8)
        for button in (self.again, self.compare, self.report, self.export):
            actions.addWidget(button)
        self._row.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._row)
        self.notice = SignLine()
        layout.addWidget(self.notice)
        layout.addWidget(self.view, 1)
        self.setWidget(content)

    def _add_actions(self) -> None:
        self._open_action, self._again_action, self._copy_action = QAction(self), QAction(self), QAction(self)
        self._open_action.triggered.connect(lambda: self._open(self.view.currentIndex().data(ITEM)))
        self._again_action.triggered.connect(lambda: self._test_again(self.view.chosen()))
        self._copy_action.triggered.connect(self.copy_chosen)

    # What is shown

    def show_run(self, run: RunEntry) -> None:
        """Show a run as it is now; call it again whenever it has changed, however often."""
        if run is self._run and run.items is self._items:
            self._show_soon()
            return
        self._run, self._items = run, run.items
        self._key = None
        self.notice.hide()
        self.filter.choose(Show.ALL)
        self.model.want(None)
        self.export.run = run
        self.model.show_items(run.items, judged=run.judged)
        self.view.scrollToTop()
        self._show()

    def run(self) -> RunEntry | None:
        """Return the run shown."""
        return self._run

    def copy_chosen(self) -> None:
        """Put the lines that are chosen on the clipboard, or all that are shown."""
        items = self.view.chosen() or self.model.items()
        copy("\n".join(line_text(item, self._wording) for item in items))

    def copy_summary(self) -> None:
        """Put what the run says on the clipboard, in the language of now."""
        if self._run is not None:
            words = self._wording.words
            run, total = self._run, self._run.tested
            verdicts = (
                f"{item.title}: {' '.join(verdict_lines(item.verdict, words))}"
                for item in run.wrong()
                if item.verdict is not None
            )
            lines = (group_text(group, total, words) for group in run.groups)
            copy("\n".join((run.title(), headline_of(run, self._wording), *islice(verdicts, COPIED), *lines)))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(translate("Run", "Test of many targets"))
        self.view.setAccessibleName(translate("Run", "Targets"))
        self.compare.setText(translate("Run", "Compare …"))
        self.report.setText(translate("Run", "Report …"))
        self.export.retranslate()
        self._open_action.setText(translate("Run", "Open"))
        self._again_action.setText(translate("Run", "Test again"))
        self._copy_action.setText(translate("Run", "Copy"))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.model.columnCount() - 1)
        self.notice.hide()
        self._show()

    def _show_soon(self) -> None:
        if not self._later.isActive() and self._run is not None:
            self._later.start(QUICK if len(self._run.items) < MANY else SLOW)

    def _show(self) -> None:
        run = self._run
        if run is None:
            return
        self._later.stop()
        self.header.show_run(run)
        self.cards.show_clusters(self._clusters(run), self._key)
        self.filter.show_counts(run, pressed=self._key is None)
        self.again.setText(
            translate("Run", "Test unexpected ones again") if run.judged else translate("Run", "Test failed ones again")
        )
        self.again.setVisible(not run.running and any(run.wrong()))
        self.compare.setVisible(not run.running)
        self._share_row()
        self.model.refresh()
        if run.running and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()
        parts = len(self.cards.cards())
        if parts != self._arranged:
            self._arranged = parts
            arrange(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with what has changed meanwhile."""
        super().showEvent(event)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions where there is room for them."""
        super().resizeEvent(event)
        self._share_row()

    def _share_row(self) -> None:
        """Put the actions beside the chips, or below them where both together would need several lines."""
        room = self.viewport().width() - 2 * _MARGIN - self._row.spacing()
        wanted = self.filter.sizeHint().width() + self._actions.sizeHint().width()
        self._row.setDirection(_ASIDE if wanted <= room else _BELOW)

    # The cards

    def _clusters(self, run: RunEntry) -> list[Cluster]:
        bad = [group for group in run.groups if group.severity not in _GOOD]
        good = [group for group in run.groups if group.severity in _GOOD]
        room = CARDS - 1 if len(bad) < CARDS else CARDS - 2
        several = {group.case for group in bad if sum(other.case == group.case for other in bad) > 1}
        self._ids = {(group.case, group.party): frozenset(group.ids) for group in bad[:room]}
        clusters = [self._cluster(group, run.tested, by_party=group.case in several) for group in bad[:room]]
        if rest := bad[room:]:
            self._ids[OTHERS] = _ids(rest)
            text = count_of_causes(len(rest), self._wording.words)
            told = "\n".join(group_text(group, run.tested, self._wording.words) for group in rest[:CARDS])
            cause = translate("Run", "Something else")
            clusters.append(Cluster(OTHERS, len(self._ids[OTHERS]), cause, text, told, technical=False))
        if good:
            self._ids[WORKS] = _ids(good)
            clusters.append(self._working(good, run.tested))
        return clusters

    def _cluster(self, group: Group, total: int, *, by_party: bool) -> Cluster:
        return Cluster(
            key=(group.case, group.party),
            count=len(group.ids),
            cause=self._wording.short_of(group.case),
            below=display_text(group.party) if by_party and group.party else group.case,
            told=group_text(group, total, self._wording.words),
        )

    def _working(self, good: list[Group], total: int) -> Cluster:
        words = self._wording.words
        remarks = sum(len(group.ids) for group in good if group.severity is Severity.REMARK)
        return Cluster(
            key=WORKS,
            count=len(self._ids[WORKS]),
            #: A number of targets stands above it
            cause=translate("Run", "Work"),
            below=count_with_remarks(remarks, words) if remarks else "",
            told="\n".join(group_text(group, total, words) for group in good[:CARDS]),
            technical=False,
            good=True,
        )

    # What people do

    def _on_card(self, key: tuple[str, str] | None) -> None:
        self._key = key
        self.filter.choose(Show.ALL)
        self.model.want(None if key is None else partial(self._is_in, key))
        self._show()

    def _is_in(self, key: tuple[str, str], item: Item) -> bool:
        return item.entry is not None and item.entry.id in self._ids.get(key, ())

    def _on_filter(self, show: Show) -> None:
        self._key = None
        self.model.want(None if show is Show.ALL else show.wants)
        self._show()

    def _open(self, item: Item) -> None:
        if item.entry is not None:
            self.entry_wanted.emit(item.entry.id)

    def _on_again(self) -> None:
        if self._run is not None:
            self._test_again(list(self._run.wrong()))

    def _test_again(self, items: list[Item]) -> None:
        if self._run is not None and items:
            self.again_wanted.emit(self._run, self._run.part(items))

    def _on_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        if chosen := self.view.chosen():
            self._open_action.setEnabled(len(chosen) == 1 and chosen[0].entry is not None)
            menu.addActions((self._open_action, self._again_action, self._copy_action))
        self.view.add_sorting(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)


def _ids(groups: list[Group]) -> frozenset[str]:
    return frozenset(id for group in groups for id in group.ids)
