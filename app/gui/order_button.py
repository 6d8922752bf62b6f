"""The small button beside the search field, and its menu: which rows are shown, and in which order."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.gui.icons import paint_order
from app.gui.labels import tooltip
from app.gui.row_order import Show, Sort
from app.gui.theme import colors_now

translate = QCoreApplication.translate
SIGN = 18  # pixels


class OrderButton(QPushButton):
    """Chooses filter and order; its sign is coloured while it hides rows.

    Signals:
        show_chosen: a `Show`.
        sort_chosen: a `Sort`.
    """

    show_chosen = Signal(object)
    sort_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sign")
        self._menu = QMenu(self)
        self._showing = self._menu.addSection("")
        self.shows = self._choices(Show, self._on_show)
        self._sorting = self._menu.addSection("")
        self.sorts = self._choices(Sort, self._on_sort)
        self.setMenu(self._menu)
        self.show_choice(Show.ALL, Sort.NEWEST)

    def show_choice(self, show: Show, sort: Sort) -> None:
        """Show what is chosen."""
        self._hides = show is not Show.ALL
        self.shows[show].setChecked(True)
        self.sorts[sort].setChecked(True)
        self.update()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(translate("List", "Sort and filter"))
        self.setToolTip(tooltip(translate("List", "Sort and filter")))
        self._showing.setText(translate("List", "Show"))
        self._sorting.setText(translate("List", "Sort by"))
        for show, text in (
            (Show.ALL, translate("List", "All")),
            (Show.FAILED, translate("List", "Failed")),
            (Show.REMARKS, translate("List", "With remarks")),
            (Show.WORKS, translate("List", "Works")),
        ):
            self.shows[show].setText(text)
        for sort, text in (
            (Sort.NEWEST, translate("List", "Newest first")),
            (Sort.TARGET, translate("List", "Target")),
            (Sort.DURATION, translate("List", "Duration")),
        ):
            self.sorts[sort].setText(text)

    def sizeHint(self) -> QSize:
        """Return a square as high as a field beside it."""
        side = self.fontMetrics().height() + 16
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign onto the button."""
        super().paintEvent(event)
        colors = colors_now()
        box = QRectF(0, 0, SIGN, SIGN)
        box.moveCenter(QRectF(self.rect()).center())
        with QPainter(self) as painter:
            paint_order(painter, box, colors.accent if self._hides else colors.text)

    def _choices(self, kinds: type[Show] | type[Sort], chosen: Callable[..., None]) -> dict[Show | Sort, QAction]:
        group = QActionGroup(self._menu)
        actions = {}
        for kind in kinds:
            action = actions[kind] = self._menu.addAction("")
            action.setCheckable(True)
            action.triggered.connect(partial(chosen, kind))
            group.addAction(action)
        return actions

    def _on_show(self, show: Show, _checked: bool = False) -> None:
        self._hides = show is not Show.ALL
        self.update()
        self.show_chosen.emit(show)

    def _on_sort(self, sort: Sort, _checked: bool = False) -> None:
        self.sort_chosen.emit(sort)
