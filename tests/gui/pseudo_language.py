"""A pretended right-to-left language: longer, and in brackets, which show what is not translated."""

import re

from PySide6.QtCore import QCoreApplication, QTranslator

_PLACEHOLDER = re.compile(r"\{\w+\}|%n")


def pretend(text: str) -> str:
    """Return `text` in brackets and 40 % longer."""
    length = len(_PLACEHOLDER.sub("", text))
    return f"«{text}{' ẃörd' * (length * 4 // 50)}»"


class PseudoTranslator(QTranslator):
    """Answers every text of the window."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str | None:
        if context.startswith("Q"):  # Qt's own
            return None
        return pretend(text)


class PseudoWords:
    """The same for the core."""

    language = "ar"
    right_to_left = True
    decimal_point = "."

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        return pretend(text).replace("%n", str(n)) if n >= 0 else pretend(text)


def install(application: QCoreApplication) -> PseudoTranslator:
    translator = PseudoTranslator(application)
    application.installTranslator(translator)
    return translator
