"""The side of the window: search, filter and order, the rows, and what can be done with those that are chosen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from app.gui.history_search import HistorySearch
from app.gui.labels import PlainLabel, fill, tooltip
from app.gui.note_dialog import NoteDialog
from app.gui.order_button import OrderButton
from app.gui.result_model import ROW, ResultModel
from app.gui.result_view import ResultView
from app.gui.row_order import Show
from app.gui.rows import Row, can_be_kept
from app.gui.wording import Wording

translate = QCoreApplication.translate
LEAST_WIDTH = 220  # pixels


class ResultList(QFrame):
    """Search field, rows, and a way back to the practice targets.

    Pins and notes are changed in the model here; the signals tell of them, so that they can be kept.

    Signals:
        shown: the row that is chosen now, or None.
        again: rows that shall be tested again; none of them runs.
        removed: ids of rows to be removed.
        pinned: ids of rows, and whether they are pinned now.
        noted: the id of a row and its new note.
        compare_wanted: one row or two that shall be compared, the older one first.
        report_wanted: rows of which a report shall be made.
        copy_wanted: rows whose summaries shall be copied, in the order in which they are shown.
        start_wanted: the start page shall be shown.

    Attributes:
        further: what a search finds beyond the rows that are there.
    """

    shown = Signal(object)
    again = Signal(list)
    removed = Signal(list)
    pinned = Signal(list, bool)
    noted = Signal(str, str)
    report_wanted = Signal(list)
    copy_wanted = Signal(list)
    compare_wanted = Signal(list)
    start_wanted = Signal()

    def __init__(self, model: ResultModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._model = model
        self._told: Row | None = None  # the row on the page; it stays chosen while a filter hides it
        self._restoring = False
        self._worded: Callable[[], str] | None = None
        self._dialog: NoteDialog | None = None
        self.further = HistorySearch(model, self.chosen, self)
        self.further.changed.connect(self._count_hidden)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.order = OrderButton()
        self.order.show_chosen.connect(model.show_only)
        self.order.sort_chosen.connect(model.sort_by)
        self._hint = PlainLabel(wrap=True, muted=True)
        self._count = PlainLabel(wrap=True, muted=True)
        self.everything = _link(self._show_everything)
        self.view = ResultView(model, wording)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.menu_wanted.connect(self._on_menu)
        self._start = _link(self._on_start)
        self._add_actions()
        self._lay_out()
        model.changed.connect(self._on_changed)
        self._show_empty(len(model) == 0)
        self._count_hidden()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 8)
        layout.setSpacing(8)
        layout.addLayout(_beside(self.search, self.order, stretched=self.search))
        self._hidden = QWidget()
        self._hidden.setLayout(_beside(self._count, self.everything, stretched=self._count))
        layout.addWidget(self._hidden)
        layout.addLayout(_beside(self._hint, stretched=self._hint))
        layout.addWidget(self.view, 1)
        layout.addStretch(0)
        self.notice = PlainLabel(wrap=True)
        self.close_notice = _link(lambda: self.tell(None))
        self._told_line = QWidget()
        self._told_line.setLayout(_beside(self.notice, self.close_notice, stretched=self.notice))
        self._told_line.hide()
        layout.addWidget(self._told_line)
        self._below = _beside(self._start, stretched=self._start)
        layout.addLayout(self._below)

    def _add_actions(self) -> None:
        standard = QKeySequence.StandardKey
        in_window, in_list = Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.WidgetShortcut
        self._again = self._action(self._on_again, in_window, QKeySequence("Ctrl+R"), QKeySequence("F5"))
        self._pin = self._action(self._on_pin, in_list, QKeySequence("Ctrl+D"))
        self._note = self._action(self._on_note, in_list, QKeySequence("F2"))
        self._compare = self._action(self._on_compare, in_list, QKeySequence("Ctrl+K"))
        self._report = self._action(self._on_report, in_list)
        self._copy = self._action(self.copy_chosen, in_list)
        self._delete = self._action(self._on_delete, in_list, QKeySequence(standard.Delete))
        self._clean = self._action(self._on_clean, in_list)

    def _action(self, triggered: Callable[[], None], context: Qt.ShortcutContext, *keys: QKeySequence) -> QAction:
        action = QAction(self.view)
        action.setShortcuts(keys)
        action.setShortcutContext(context)
        action.triggered.connect(triggered)
        self.view.addAction(action)
        return action

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.search.setPlaceholderText(translate("List", "Search results"))
        self.search.setAccessibleName(translate("List", "Search results"))
        tip = translate(
            "List", "Search for a target, a word, a code, a note, a day ({day}) or a month ({month}); Ctrl+F"
        )
        self.search.setToolTip(tooltip(fill(tip, day="2026-11-03", month="2026-11")))
        self.order.retranslate()
        self._hint.setText(translate("List", "Results appear here, newest first."))
        self.everything.setText(translate("List", "Show all"))
        self.close_notice.setText(translate("List", "Close"))
        self.tell(self._worded)
        self.view.setAccessibleName(translate("List", "Results"))
        self._start.setText(translate("List", "Practice targets"))
        self._again.setText(translate("List", "Test again"))
        self._note.setText(translate("List", "Note …"))
        self._report.setText(translate("List", "Report …"))
        self._copy.setText(translate("List", "Copy summary"))
        self._delete.setText(translate("List", "Remove"))
        self._model.retranslate()
        self._name_actions()
        self._count_hidden()
        if self._dialog is not None:
            self._dialog.retranslate()

    def minimumSizeHint(self) -> QSize:
        """Return room for the buttons, however large their letters are."""
        least = super().minimumSizeHint()
        return QSize(max(LEAST_WIDTH, least.width()), least.height())

    # What the window asks

    def add_below(self, widget: QWidget) -> None:
        """Put something else below the rows, at the far end."""
        self._below.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight)

    def tell(self, worded: Callable[[], str] | None) -> None:
        """Say something about the whole list until it is closed; `worded` gives it in the language of then."""
        self._worded = worded
        self._told_line.setVisible(worded is not None)
        if worded is not None:
            self.notice.setText(worded())

    def choose(self, id: str) -> None:
        """Choose a row, even if search or filter would hide it."""
        if not self._model.index_of(id).isValid():
            self._show_everything()
        index = self._model.index_of(id)
        self.view.choose(index)
        self.view.scrollTo(index)

    def choose_nothing(self) -> None:
        """Choose no row."""
        self.view.choose(QModelIndex())
        self._tell(None)

    def chosen(self) -> Row | None:
        """Return the row that is on the page."""
        return self._told

    def copy_chosen(self) -> None:
        """Ask for the summaries of the rows that are selected."""
        if chosen := self.view.chosen():
            self.copy_wanted.emit(chosen)

    # What people do

    def _on_current(self, current: QModelIndex) -> None:
        if not (self._model.busy or self._restoring):
            self._tell(current.data(ROW) if current.isValid() else None)

    def _tell(self, row: Row | None) -> None:
        if row is not self._told:
            self._told = row
            self.shown.emit(row)

    def _on_changed(self) -> None:
        """Keep the row chosen that was chosen, while it is there; else take what Qt chose in its place."""
        if self._told is not None and self._model.entry(self._told.id) is self._told:
            index = self._model.index_of(self._told.id)
            if self.view.currentIndex() != index:
                self._restoring = True
                self.view.choose(index)
                self._restoring = False
        else:
            self._on_current(self.view.currentIndex())
        if (len(self._model) == 0) is not self._empty:
            self._show_empty(not self._empty)
        self._count_hidden()

    def _show_empty(self, empty: bool) -> None:
        self._empty = empty
        self._hint.setVisible(empty)
        self.view.setVisible(not empty)
        self._start.setVisible(not empty)
        self.layout().setStretch(self.layout().indexOf(self.view) + 1, 1 if empty else 0)

    def _count_hidden(self) -> None:
        shown, every = self._model.rowCount(), len(self._model)
        self._hidden.setVisible(bool(every) and self._model.hides)
        if self._hidden.isHidden():
            return
        form = translate("List", "{shown} of {count} shown") if shown else translate("List", "Nothing found")
        lines = [fill(form, shown=str(shown), count=str(every))]
        if self.further.count:
            #: How many of the results that a search shows are older than those that the list usually holds
            lines.append(fill(translate("List", "Further back in the history: {count}"), count=str(self.further.count)))
        self._count.setText("\n".join(lines))

    def _on_search(self, text: str) -> None:
        self._model.seek(text)
        self.further.seek(text)

    def _show_everything(self) -> None:
        self.search.clear()
        self.order.show_choice(Show.ALL, self._model.sorting)
        self._model.show_only(Show.ALL)

    def _on_start(self) -> None:
        self.choose_nothing()
        self.start_wanted.emit()

    def _on_menu(self, place: QPoint) -> None:
        self._name_actions()
        menu = QMenu(self)
        if chosen := self.view.chosen():
            self._again.setEnabled(any(map(_testable, chosen)))
            kept = all(map(can_be_kept, chosen))
            self._pin.setEnabled(kept)
            self._note.setEnabled(kept and len(chosen) == 1)
            self._report.setEnabled(_reportable(chosen))
            self._compare.setEnabled(bool(_pair(chosen)))
            menu.addActions((self._again, self._pin, self._note, self._compare, self._report, self._copy))
            menu.addSeparator()
            menu.addAction(self._delete)
        if self._finished():
            menu.addAction(self._clean)
        menu.aboutToHide.connect(self._after_menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _after_menu(self) -> None:
        """Let the keys work for whatever is chosen next."""
        self._again.setEnabled(True)
        self._note.setEnabled(True)
        self._pin.setEnabled(True)
        self._compare.setEnabled(True)

    def _name_actions(self) -> None:
        chosen = self.view.chosen()
        pinned = bool(chosen) and all(row.pinned for row in chosen)
        self._pin.setText(translate("List", "Unpin") if pinned else translate("List", "Pin"))
        two = len(chosen) > 1
        self._compare.setText(translate("List", "Compare") if two else translate("List", "Compare with …"))
        kept = any(row.pinned for row in self._model.entries())
        self._clean.setText(
            translate("List", "Remove all finished, except pinned")
            if kept
            else translate("List", "Remove all finished")
        )

    def _on_again(self) -> None:
        if rows := list(filter(_testable, self.view.chosen())):
            self.again.emit(rows)

    def _on_compare(self) -> None:
        if rows := _pair(self.view.chosen()):
            self.compare_wanted.emit(rows)

    def _on_pin(self) -> None:
        chosen = [row for row in self.view.chosen() if can_be_kept(row)]
        ids, pinned = [row.id for row in chosen], not all(row.pinned for row in chosen)
        if ids:
            self._model.pin(ids, pinned=pinned)
            self.view.scrollTo(self.view.currentIndex())
            self.pinned.emit(ids, pinned)

    def _on_note(self) -> None:
        chosen = self.view.chosen()
        if len(chosen) == 1 and can_be_kept(chosen[0]) and self._dialog is None:
            self._edit_note(chosen[0])

    def _edit_note(self, row: Row) -> None:
        self._dialog = NoteDialog(row.title(), row.note, self)
        self._dialog.noted.connect(lambda text: self._on_noted(row.id, text))
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    def _on_noted(self, id: str, text: str) -> None:
        if self._model.entry(id) is not None:
            self._model.note(id, text)
            self.noted.emit(id, text)

    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    def _on_report(self) -> None:
        if chosen := self.view.chosen():
            self.report_wanted.emit(chosen)

    def _on_delete(self) -> None:
        if chosen := self.view.chosen():
            self.removed.emit([row.id for row in chosen])

    def _on_clean(self) -> None:
        self.removed.emit(self._finished())

    def _finished(self) -> list[str]:
        return [row.id for row in self._model.entries() if not (row.running or row.pinned)]


def _pair(rows: list[Row]) -> list[Row]:
    """Return one row or two that can be compared, what is from here and older first; nothing where they cannot."""
    from app.gui.compared import is_side  # behind it stand all cases

    if not 1 <= len(rows) <= 2 or not all(map(is_side, rows)):
        return []
    return sorted(rows, key=lambda row: (getattr(row, "foreign", False), row.started))


def _reportable(rows: list[Row]) -> bool:
    from app.gui.report_source import reportable  # with the rows of runs and watches behind it: not for the first paint

    return reportable(rows)


def _testable(row: Row) -> bool:
    """Tell whether a row can be tested again: it is over, and it was a test."""
    return not row.running and getattr(row, "again", True)


def _link(clicked: Callable[[], None]) -> QPushButton:
    button = QPushButton()
    button.setProperty("kind", "link")
    button.clicked.connect(clicked)
    return button


def _beside(*widgets: QWidget, stretched: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setContentsMargins(10, 0, 10, 0)
    layout.setSpacing(6)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is stretched else 0)
    return layout
