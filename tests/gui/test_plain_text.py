"""Nothing that comes from outside is read as mark-up, as a mnemonic, or as an order to the text's direction."""

import msgspec
import sample_results as samples
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QTextEdit, QWidget
from stage import Stage

from app.gui.error_dialog import ErrorDialog
from app.gui.labels import button_text, fill, tooltip
from app.limits import TEXT_CHARACTERS
from app.model.attempt import Attempt, Codes, Failure, Link
from app.model.facts import CertificateFacts, ConnectFacts, ResolveFacts, ResponseFacts, TlsFacts
from app.model.names import Certainty, Kind, Outcome, StepName, StepOutcome
from app.model.params import Params
from app.model.result import Diagnosis, Result
from app.model.target import Target

HOSTILE = (
    "<img src='file:///etc/passwd'><b>bold</b>&amp;",
    "<a href='http://evil.example'>click</a>",
    "gpj\u202eexe.com",
    "a\u2066b\u2069c\u200f",
    "red \x1b[31mtext\x00",
    "two\nlines\tand a tab",
    "&File &Edit",
    "{host} {port} %n %1",
    "\ud800 lone",
    "x" * 20000,
)


def hostile_result(text: str) -> Result:
    target = Target(Kind.HTTPS, text, "host.example", 443, f"/{text}", text)
    steps = (
        samples.step(StepName.RESOLVE, 0, 1, ResolveFacts(text, (text, text))),
        samples.step(StepName.CONNECT, 1, 1, ConnectFacts(text, 443)),
        samples.step(StepName.CONNECT, 1, 1, ConnectFacts(text, 443, code=text), StepOutcome.FAILED),
        samples.step(StepName.TLS, 2, 1, TlsFacts(text, text, text, text, (certificate(text),))),
        samples.step(StepName.RESPONSE, 3, 1, ResponseFacts(999, text, "1.1", ((text, text),)), StepOutcome.FAILED),
    )
    links = (Link(text, (text,), Codes(errno=text), text), Link(text))
    failure = Failure(StepName.RESPONSE, links, trace=text)
    closed = ("step", "proxy_source", "retry_after")  # made by this program out of a few words
    names = [name for name, kind in Params.__annotations__.items() if kind is str and name not in closed]
    params = Params(**dict.fromkeys(names, text))
    attempt = Attempt(target, samples.Options(), samples.STARTED, 1.0, Outcome.FAILED, steps, failure)
    diagnoses = (
        Diagnosis("app.unknown_network_error", Certainty.POSSIBLE, params, ("attempts[0].failure.links[0]",)),
        Diagnosis("tcp.refused", Certainty.LIKELY, msgspec.structs.replace(params, port=443)),
    )
    return Result(id=text, target=target, outcome=Outcome.FAILED, diagnoses=diagnoses, attempts=(attempt,))


def certificate(text: str) -> CertificateFacts:
    return msgspec.structs.replace(
        samples.certificate(), subject=text, issuer=text, common_name=text, names=(text,), key=text, sha256=text
    )


def test_foreign_text_stays_plain_everywhere(stage: Stage) -> None:
    window = stage.window
    window.page.technical.unfold(True)
    for number, text in enumerate(HOSTILE):
        result = hostile_result(text)
        stage.show(msgspec.structs.replace(result, id=str(number)))
        window.page.show_commands.setChecked(True)
        window.input.put(text.replace("\ud800", ""))
        window.grab()
        check(window)


def check(root: QWidget) -> None:
    for widget in [root, *root.findChildren(QWidget)]:
        assert not isinstance(widget, QTextEdit)
        texts = [widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel):
            assert widget.textFormat() is Qt.TextFormat.PlainText
            texts.append(widget.text())
        if isinstance(widget, QAbstractButton):
            assert widget.shortcut().isEmpty(), widget.text()
            texts.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            texts += widget.toPlainText().split("\n")
        for text in texts:
            assert "\u202e" not in text
            assert "\x1b" not in text
            assert "\x00" not in text
            assert text.count("\u2066") == text.count("\u2069")
            assert len(text) < 4 * TEXT_CHARACTERS
        assert "<img" not in widget.toolTip()


def test_helpers_keep_text_plain() -> None:
    assert button_text("a?b=1&c=2") == "a?b=1&&c=2"
    assert tooltip("<b>&") == "<qt>&lt;b&gt;&amp;</qt>"
    assert fill("{one} {two}", one="{two}", two="x") == "\u2066{two}\u2069 \u2066x\u2069", "values are not templates"


def test_report_of_a_fault_is_plain(stage: Stage) -> None:
    dialog = ErrorDialog(stage.window)
    dialog.add("<b>one</b>")
    dialog.add("<b>one</b>")
    dialog.add("two")
    assert dialog.report.toPlainText() == "<b>one</b>\n\ntwo"
    check(dialog)
