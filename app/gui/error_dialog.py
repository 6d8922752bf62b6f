"""A fault in this program: said plainly, with the report to copy."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.gui.icons import MarkIcon
from app.gui.labels import Column, CopyButton, PlainLabel
from app.gui.theme import fixed_font
from app.picture.marks import Mark

translate = QCoreApplication.translate
REPORTS = 20  # a fault that repeats itself fills no memory


class ErrorDialog(QDialog):
    """Shows one or more reports; further ones are added while it is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reports: list[str] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 16)
        layout.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(14)
        icon = MarkIcon(34)
        icon.show_mark(Mark.INTERNAL)
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = Column(spacing=4)
        self._headline = PlainLabel(wrap=True).sized(1.3, bold=True)
        self._sentence = PlainLabel(wrap=True)
        texts.addWidget(self._headline)
        texts.addWidget(self._sentence)
        top.addLayout(texts, 1)
        layout.addLayout(top)
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setFont(fixed_font(self.font()))
        layout.addWidget(self.report, 1)
        row = QHBoxLayout()
        self.copy_button = CopyButton(small=False)
        self.close_button = QPushButton()
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.close_button)
        layout.addLayout(row)
        self.resize(720, 460)
        self.retranslate()

    def add(self, report: str) -> None:
        """Show a further report."""
        if report in self._reports or len(self._reports) >= REPORTS:
            return
        self._reports.append(report)
        text = "\n\n".join(self._reports)
        self.report.setPlainText(text)
        self.copy_button.offer(text)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(translate("Error", "A fault in this program"))
        self._headline.setText(translate("Error", "Something went wrong inside this program"))
        self._sentence.setText(
            translate("Error", "This says nothing about your connection. You can go on working; if you pass on the "
                      "report below, the fault can be found.")
        )  # fmt: skip
        self.report.setAccessibleName(translate("Error", "Report"))
        self.copy_button.setText(translate("Error", "Copy report"))
        self.close_button.setText(translate("Error", "Close"))
