"""The side of the window: a search field and the list of results, newest first."""

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QMenu, QPushButton, QVBoxLayout, QWidget

from app.gui.entries import Entry
from app.gui.labels import PlainLabel, tooltip
from app.gui.result_model import ENTRY, ResultFilter, ResultModel
from app.gui.result_row import RowDelegate
from app.gui.wording import Wording

translate = QCoreApplication.translate


class ResultList(QFrame):
    """Search field, list, and a way back to the practice targets.

    Signals:
        shown: the entry that is chosen now, or None.
        again: the entry whose test shall be made again.
        removed: ids of entries to be removed.
        start_wanted: the start page shall be shown.
    """

    shown = Signal(object)
    again = Signal(object)
    removed = Signal(list)
    start_wanted = Signal()

    def __init__(self, model: ResultModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._model = model
        self._filter = ResultFilter(model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 8)
        layout.setSpacing(8)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter.seek)
        layout.addLayout(_beside(self.search))
        self._hint = PlainLabel(wrap=True, muted=True)
        self._hint.setContentsMargins(10, 10, 10, 0)
        layout.addLayout(_beside(self._hint))
        self.view = self._make_view(wording)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)
        self._start = QPushButton()
        self._start.setProperty("kind", "link")
        self._start.clicked.connect(self._on_start)
        layout.addLayout(_beside(self._start))
        self._copy = QAction(self)
        for change in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            change.connect(self._on_count_changed)
        self._on_count_changed()

    def _make_view(self, wording: Wording) -> QListView:
        view = QListView()
        view.setModel(self._filter)
        view.setItemDelegate(RowDelegate(self._model, wording, view))
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu)
        view.selectionModel().currentChanged.connect(self._on_current)
        self._delete = QAction(view)
        self._delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._delete.triggered.connect(self._remove_chosen)
        view.addAction(self._delete)
        return view

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.search.setPlaceholderText(translate("List", "Search results"))
        self.search.setAccessibleName(translate("List", "Search results"))
        self.search.setToolTip(tooltip(translate("List", "Search for a target, a word or a code (Ctrl+F)")))
        self._hint.setText(translate("List", "Results appear here, newest first."))
        self.view.setAccessibleName(translate("List", "Results"))
        self._start.setText(translate("List", "Practice targets"))
        self._delete.setText(translate("List", "Remove"))
        self._model.retranslate()

    def choose(self, id: str) -> None:
        """Choose an entry, even if the search would hide it."""
        if not self._filter.mapFromSource(self._model.index_of(id)).isValid():
            self.search.clear()
        index = self._filter.mapFromSource(self._model.index_of(id))
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)

    def choose_nothing(self) -> None:
        """Choose no entry."""
        self.view.selectionModel().clear()

    def chosen(self) -> Entry | None:
        """Return the entry that is shown."""
        index = self.view.currentIndex()
        return index.data(ENTRY) if index.isValid() else None

    def _on_current(self, current: QModelIndex) -> None:
        self.shown.emit(current.data(ENTRY) if current.isValid() else None)

    def _on_count_changed(self) -> None:
        empty = self._model.rowCount() == 0
        self._hint.setVisible(empty)
        self.view.setVisible(not empty)
        self._start.setVisible(not empty)
        self.layout().setStretch(self.layout().indexOf(self.view) + 1, 1 if empty else 0)

    def _on_start(self) -> None:
        self.choose_nothing()
        self.start_wanted.emit()

    def _on_menu(self, place: QPoint) -> None:
        entry = self.chosen()
        if entry is None:
            return
        menu = QMenu(self)
        again = menu.addAction(translate("List", "Test again"))
        again.triggered.connect(lambda: self.again.emit(entry))
        again.setEnabled(not entry.running)
        menu.addSeparator()
        menu.addAction(self._delete)
        everything = menu.addAction(translate("List", "Remove all"))
        everything.triggered.connect(lambda: self.removed.emit([one.id for one in self._model.entries()]))
        menu.popup(self.view.viewport().mapToGlobal(place))
        menu.aboutToHide.connect(menu.deleteLater)

    def _remove_chosen(self) -> None:
        chosen = self.view.selectionModel().selectedIndexes()
        if chosen:
            self.removed.emit([index.data(ENTRY).id for index in chosen])


def _beside(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setContentsMargins(10, 0, 10, 0)
    layout.addWidget(widget)
    return layout
