"""A dialog with exactly what leaves this computer in a report, to be copied or saved; nothing leaves by itself."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.explanation.formats import size
from app.explanation.reports import left_out
from app.gui.background import Background
from app.gui.check_box import CheckBox
from app.gui.dialog_size import comfortable
from app.gui.labels import Column, PlainLabel, fill, tooltip
from app.gui.language_box import LanguageBox
from app.gui.report_draft import Draft, Saved, draft, keep_aliases, save
from app.gui.report_source import about, source_of
from app.gui.rows import Row
from app.gui.saving import ask_where_and_how, file_name
from app.gui.segments import Segments
from app.gui.text_pane import TextPane
from app.gui.told_line import ToldLine
from app.gui.wording import Wording
from app.knowledge.short_code import short_code
from app.model.handover import Choices
from app.picture.marks import Mark
from app.text import display_text

translate = QCoreApplication.translate
AT_ONCE = 3  # results of which a report is made at once; more of them would hold up the window


class ReportDialog(QDialog):
    """Shows a report of some rows as it would leave now, and lets it leave.

    Signals:
        answer_wanted: an answer to a report with other names shall be read.
    """

    answer_wanted = Signal()

    def __init__(self, wording: Wording, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        """Make a report of what has ended of `rows`."""
        super().__init__(parent)
        self._wording = wording
        self._source = source_of(rows)
        self._about = about(rows)
        self._draft: Draft | None = None
        self._known: Draft | None = None  # the last one; also while another one is being made
        self._wanted = 0  # the number of the draft that fits to what is chosen now
        self._background = Background(self)
        self._make_parts()
        self._lay_out()
        self.resize(self.sizeHint())
        self.retranslate()
        self.copy_text.setFocus()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return comfortable(self, 760, 720)

    def _make_parts(self) -> None:
        self._intro = PlainLabel(wrap=True)
        self.tabs = Segments(("", ""))
        self._language_label = PlainLabel()
        self.language = LanguageBox(self._wording)
        self.text, self.contents = TextPane(), TextPane(raw=True)
        self._panes = QStackedWidget()
        self._panes.addWidget(self.text)
        self._panes.addWidget(self.contents)
        self._facts = PlainLabel(wrap=True, muted=True)
        self._removed = PlainLabel(wrap=True, muted=True)
        self.aliases, self.own_addresses, self.certificates = CheckBox(), CheckBox(), CheckBox()
        self.certificates.setChecked(True)
        self.own_addresses.setVisible(self._source.report is None)  # a report that was opened has none
        self.answer = QPushButton()
        self.answer.setProperty("kind", "link")
        self.told = ToldLine()
        self.copy_code, self.save, self.copy_text, self.close_button = (QPushButton() for _ in range(4))
        self.copy_text.setProperty("kind", "primary")
        self.copy_text.setDefault(True)
        for button in (self.answer, self.copy_code, self.save, self.close_button):
            button.setAutoDefault(False)
        self.tabs.chosen.connect(self._on_tab)
        self.language.activated.connect(lambda _: self._make())
        for box in (self.aliases, self.own_addresses, self.certificates):
            box.toggled.connect(lambda _: self._make())
        self.answer.clicked.connect(self.answer_wanted)
        self.copy_code.clicked.connect(self._on_copy_code)
        self.save.clicked.connect(self._on_save)
        self.copy_text.clicked.connect(self._on_copy_text)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self._intro)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.tabs)
        top.addStretch(1)
        layout.addLayout(top)
        layout.addWidget(self._panes, 1)
        layout.addWidget(self._removed)
        layout.addWidget(self._facts)
        named = QHBoxLayout()
        named.addWidget(self.aliases)
        named.addWidget(self.answer)
        named.addStretch(1)
        spoken = QHBoxLayout()
        spoken.setSpacing(10)
        spoken.addWidget(self._language_label)
        spoken.addWidget(self.language)
        spoken.addStretch(1)
        choices = Column(spacing=2)
        choices.addLayout(spoken)
        choices.addLayout(named)
        choices.addWidget(self.own_addresses)
        choices.addWidget(self.certificates)
        layout.addLayout(choices)
        layout.addWidget(self.told)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_code)
        buttons.addStretch(1)
        for button in (self.close_button, self.save, self.copy_text):
            buttons.addWidget(button)
        layout.addLayout(buttons)

    # What is said

    def retranslate(self) -> None:
        """Say everything in the language of now; the report is made anew where it says which one that is."""
        self.setWindowTitle(translate("Report", "Report"))
        intro = translate(
            "Report",
            "This is what leaves this computer when you copy or save it, and nothing else. Passwords and other secrets "
            "never stand in it. Nothing is sent by itself.",
        )
        self._intro.setText(intro)
        tabs = (translate("Report", "Text for a ticket"), translate("Report", "Whole contents"))
        self.tabs.name_parts(tabs, tabs)
        self._language_label.setText(translate("Report", "Language of the text"))
        self.language.retranslate()
        self.text.setAccessibleName(translate("Report", "The text as it leaves"))
        self.contents.setAccessibleName(translate("Report", "The whole contents as they leave"))
        self.aliases.setText(translate("Report", "Other names in place of hosts and addresses"))
        tip = translate(
            "Report",
            "They appear as {host} or {address}. What they stand for stays on this computer, and an answer can be read "
            "with the real names.",
        )
        self.aliases.setToolTip(tooltip(fill(tip, host="host-1.example", address="ip-2")))
        self.own_addresses.setText(translate("Report", "With the addresses of this computer"))
        tip = translate("Report", "They help whoever looks after your network; others do not need them.")
        self.own_addresses.setToolTip(tooltip(tip))
        self.certificates.setText(translate("Report", "With the owners and issuers of certificates"))
        tip = translate("Report", "They tell whether somebody in between replaces certificates, and who it is.")
        self.certificates.setToolTip(tooltip(tip))
        self.answer.setText(translate("Report", "Read an answer to it …"))
        self.copy_code.setText(translate("Report", "Copy short code"))
        self.save.setText(translate("Report", "Save …"))
        self.copy_text.setText(translate("Report", "Copy text"))
        self.close_button.setText(translate("Report", "Close"))
        self.told.retranslate()
        self._make()

    def _show(self, made: Draft | None) -> None:
        """Show what would leave now; None where there is nothing."""
        self._draft = made
        if self._known is None and made is not None:
            self.copy_text.setEnabled(True)
            self.copy_text.setFocus()
        self._known = made or self._known
        for button in (self.copy_text, self.save):
            button.setEnabled(made is not None)
        self.copy_code.setVisible(made is not None and len(made.prepared.report.results) == 1)
        if made is None:
            self.told.tell(_lost, Mark.FAILED)
            return
        self.text.direct(right_to_left=made.words.right_to_left)
        self.text.show_text(made.text)
        self.contents.show_text(made.contents)
        words, report = self._wording.words, made.prepared.report
        self._removed.setText(next(left_out(report, words), translate("Report", "Nothing had to be left out.")))
        facts = translate("Report", "Results: {count}; size of the file: {size}")
        lines = [fill(facts, count=str(len(report.results)), size=size(made.size, words))]
        if len(report.results) == 1:
            code = translate("Report", "Short code for the telephone: {code}")
            lines.append(fill(code, code=short_code(report.results[0].result)))
        if made.is_cut:
            lines.append(
                translate("Report", "Only the beginning of the contents is shown; the file holds all of them.")
            )
        self._facts.setText("\n".join(lines))

    # How the report is made

    def choices(self) -> Choices:
        """Return what is chosen now."""
        return Choices(
            aliases=self.aliases.isChecked(),
            own_addresses=self.own_addresses.isChecked(),
            certificates=self.certificates.isChecked(),
        )

    def _make(self) -> None:
        """Make the report as it is chosen now, of many results on a thread."""
        self._wanted += 1
        number, words = self._wanted, self.language.words()
        language = self._wording.words.language
        work = partial(draft, self._source, self.choices(), language, words, self._known)
        if len(self._source.parts) <= AT_ONCE:
            self._show(work())
            return
        self._draft = None
        self.copy_text.setEnabled(False)
        self.save.setEnabled(False)
        self.copy_code.hide()
        self._facts.setText(translate("Report", "The report is being made …"))
        self._background.do(work, lambda made: self._on_made(number, made))

    def _on_made(self, number: int, made: Draft | None) -> None:
        if number == self._wanted:
            self._show(made)

    # How it leaves

    def _on_tab(self, number: int) -> None:
        self._panes.setCurrentIndex(number)

    def _on_copy_text(self) -> None:
        known = self._draft
        if known is not None:
            self._after_keeping(known, lambda: self._copy(known.text, _text_copied))

    def _on_copy_code(self) -> None:
        if self._draft is not None:
            self._copy(short_code(self._draft.prepared.report.results[0].result), _code_copied)

    def _copy(self, text: str, told: Callable[[], str]) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.say(told)

    def _after_keeping(self, known: Draft, then: Callable[[], None]) -> None:
        """Let a report leave once it is certain that its aliases can be resolved."""
        if known.prepared.aliases is None:
            then()
        else:
            work = partial(keep_aliases, known.prepared)
            self._background.do(work, lambda kept: then() if kept else self.told.tell(_not_kept, Mark.FAILED))

    def _on_save(self) -> None:
        known = self._draft
        if known is None:
            return
        kinds = {
            "json": translate("Report", "Reports that this program can open"),
            "html": translate("Report", "Pages for a browser"),
            "txt": translate("Report", "Texts"),
            "csv": translate("Report", "Tables"),
        }
        if known.made.damaged:  # in a new file its checksum would fit
            del kinds["json"]
        named = "" if known.choices.aliases else self._about
        name = file_name("report", named, known.made.created, next(iter(kinds)))
        ask_where_and_how(self, translate("Report", "Save report"), name, kinds, partial(self._save, known))

    def _save(self, known: Draft, file: Path, form: str) -> None:
        self.told.tell(_saving, Mark.RUNNING)
        work = partial(save, known, self._source, file, form)
        self._background.do(work, lambda saved: self._on_saved(file, saved))

    def _on_saved(self, file: Path, saved: Saved) -> None:
        if not saved.kept:
            self.told.tell(_not_kept, Mark.FAILED)
        elif saved.reason:
            self.told.tell(partial(_not_saved, file, saved.reason), Mark.FAILED)
        else:
            self.told.say(partial(_saved, file))


def _lost() -> str:
    return translate("Report", "There is no result here that could be reported.")


def _not_kept() -> str:
    return translate(
        "Report", "What the other names stand for could not be kept on this computer, so nothing was handed over."
    )


def _text_copied() -> str:
    return translate("Report", "The text is copied.")


def _code_copied() -> str:
    return translate("Report", "The short code is copied.")


def _saving() -> str:
    return translate("Report", "Saving …")


def _saved(file: Path) -> str:
    return fill(translate("Report", "Saved as {file}."), file=display_text(str(file)))


def _not_saved(file: Path, reason: str) -> str:
    text = translate("Report", "{file} could not be saved: {reason}.")
    return fill(text, file=display_text(file.name), reason=display_text(reason))
