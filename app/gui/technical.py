"""Technical details: the ladder of exceptions, Python, checks, addresses, certificates, headers, everything as text.

Built when it is unfolded, not before: most people never look, and a list is walked through quickly.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.document import encode
from app.gui.answers import addresses, headers, redirects
from app.gui.certificates import certificates
from app.gui.checks_table import checks_table
from app.gui.focus_order import arrange
from app.gui.fold_button import FoldButton
from app.gui.labels import Column, CopyButton, Heading, Line, clear, show_in
from app.gui.ladder import ladder
from app.gui.python_part import python_part
from app.gui.raw_text import raw_text
from app.gui.searched_pane import SearchedPane
from app.model.result import Result
from app.model.words import Words
from app.picture.chain import chain_of

translate = QCoreApplication.translate


class Technical(QWidget):
    """The foldable part at the end of the page.

    Signals:
        folded: whether a person unfolded it (True) or folded it.
    """

    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: Result | None = None
        self._words: Words | None = None
        layout = Column(self, spacing=6)
        layout.addWidget(Line())
        self._button = FoldButton()
        self._button.clicked.connect(self._on_clicked)
        layout.addWidget(self._button)
        self._content = Column(spacing=20)
        layout.addLayout(self._content)

    def show_result(self, result: Result, words: Words) -> None:
        """Show the details of a result, if they are unfolded now or later."""
        self._result, self._words = result, words
        failed = bool(result.attempts) and result.attempts[-1].failure is not None
        self._button.show_texts(
            translate("Page", "Technical details"),
            translate("Page", "The exception that was caught") if failed else "",
        )
        self._fill()

    def unfold(self, opened: bool) -> None:
        """Fold or unfold without telling anybody."""
        self._button.setChecked(opened)
        self._fill()

    def _on_clicked(self, opened: bool) -> None:
        self._fill()
        self.folded.emit(opened)

    def _fill(self) -> None:
        clear(self._content)
        if self._result is None or self._words is None or not self._button.isChecked():
            return
        for part in _parts(self._result, self._words):
            if part is not None:
                show_in(self._content, part)
        arrange(self)


def _parts(result: Result, words: Words) -> Iterator[QWidget | None]:
    yield ladder(result, words)
    yield python_part(result, words)
    yield checks_table(result, words)
    if result.attempts:
        yield addresses(result, words)
        yield redirects(result.attempts[-1], words)
        chain = chain_of(result)
        yield certificates(chain, words) if chain is not None else None
        yield from headers(result.attempts[-1], words)
    yield _raw(result)


def _raw(result: Result) -> QWidget:
    box = QWidget()
    layout = Column(box, spacing=6)
    title = translate("Page", "Everything as text")
    layout.addWidget(Heading(title))
    text = raw_text(result)
    layout.addWidget(SearchedPane(text.splitlines(), title))
    row = QHBoxLayout()
    for name, copied in (
        (translate("Page", "Copy as text"), text),
        (translate("Page", "Copy as JSON"), encode(result).decode()),
    ):
        button = CopyButton()
        button.setText(name)
        button.offer(copied)
        row.addWidget(button)
    row.addStretch(1)
    layout.addLayout(row)
    return box
