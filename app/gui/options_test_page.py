"""The page of the options that says how a test is made."""

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from app.gui.check_box import CheckBox
from app.gui.fold_button import FoldButton
from app.gui.labels import Column, PlainLabel
from app.gui.options_controls import Choice, NumberBox, SecondsBox
from app.gui.options_page import OptionsPage
from app.model.names import Family
from app.model.options import Options, TimeLimits
from app.store.settings import Preferences

translate = QCoreApplication.translate
SECONDS_MAX = 3600.0  # nobody waits longer than an hour for one test
REDIRECTS_MAX = 30  # curl's library allows no more either
RETRIES_MAX = 10
METHODS = ("GET", "HEAD", "OPTIONS")  # what changes nothing on a server (RFC 9110, 9.2.1), less TRACE, which is off
STEPS = ("resolve", "connect", "proxy", "tls", "response", "body")


class StepLimits(QWidget):
    """The time limit of each step, folded at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fold = FoldButton()
        self.inside = QWidget()
        self.boxes = {step: SecondsBox(SECONDS_MAX) for step in STEPS}
        self._labels = {step: PlainLabel(wrap=True) for step in STEPS}
        grid = QGridLayout(self.inside)
        grid.setContentsMargins(0, 6, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        for place, step in enumerate(STEPS):
            grid.addWidget(self._labels[step], place, 0)
            grid.addWidget(self.boxes[step], place, 1)
        layout = Column(self)
        layout.addWidget(self.fold)
        layout.addWidget(self.inside)
        self.inside.hide()
        self.fold.toggled.connect(self.inside.setVisible)

    def show_limits(self, limits: TimeLimits) -> None:
        """Show the limits; unusual ones are not hidden."""
        for step, box in self.boxes.items():
            box.setValue(getattr(limits, step))
        usual = TimeLimits()
        self.fold.setChecked(any(getattr(limits, step) != getattr(usual, step) for step in STEPS))

    def put(self, limits: TimeLimits) -> TimeLimits:
        """Return `limits` with what is chosen for the steps."""
        return msgspec.structs.replace(limits, **{step: box.value() for step, box in self.boxes.items()})

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.fold.show_texts(translate("Options", "Set each one"), "")
        for step, text in zip(
            STEPS,
            (
                translate("Options", "Looking up the name"),
                translate("Options", "Connecting"),
                translate("Options", "Agreeing with the proxy"),
                translate("Options", "Starting encryption"),
                translate("Options", "Waiting for the answer"),
                translate("Options", "Receiving the content"),
            ),
            strict=True,
        ):
            self._labels[step].setText(text)
            self.boxes[step].setAccessibleName(text)


class TestPage(OptionsPage):
    """Time limits, addresses, the request, and what follows a failure."""

    __test__ = False  # for pytest, which would take the name for a test's

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.total = SecondsBox(SECONDS_MAX)
        self.steps = StepLimits()
        self.family = Choice(tuple(Family))
        self.method = Choice(METHODS)
        self.redirects = NumberBox(0, REDIRECTS_MAX)
        self.retries = NumberBox(0, RETRIES_MAX)
        self.checks = CheckBox()
        for control in (self.total, self.steps, self.family, self.method, self.redirects, self.retries, self.checks):
            self.add(control)

    def name(self) -> str:
        """Return the name of the page."""
        return translate("Options", "Test")

    def show_values(self, options: Options, preferences: Preferences) -> None:
        """Show how a test is made."""
        self.total.setValue(options.limits.total)
        self.steps.show_limits(options.limits)
        self.family.choose(options.family)
        self.method.choose(options.method)
        self.redirects.setValue(options.redirects)
        self.retries.setValue(options.retries)
        self.checks.setChecked(options.checks)

    def put(self, options: Options, preferences: Preferences) -> tuple[Options, Preferences]:
        """Return the options with what is chosen here."""
        limits = msgspec.structs.replace(options.limits, total=self.total.value())
        return msgspec.structs.replace(
            options,
            limits=self.steps.put(limits),
            family=self.family.value(),
            method=self.method.value(),
            redirects=self.redirects.value(),
            retries=self.retries.value(),
            checks=self.checks.isChecked(),
        ), preferences

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.family.show_texts(
            (
                translate("Options", "IPv4 and IPv6"),
                translate("Options", "IPv4 only"),
                translate("Options", "IPv6 only"),
            )
        )
        self.method.show_texts(METHODS)
        self.checks.setText(translate("Options", "Look for the cause after a failure"))
        super().retranslate()
        self.steps.retranslate()

    def texts(self) -> tuple[tuple[str, str], ...]:
        """Return title and help of every row."""
        return (
            (
                translate("Options", "Time limit in seconds"),
                translate("Options", "The longest that one test may take, with its follow-up checks."),
            ),
            (
                translate("Options", "Each step"),
                translate("Options", "The longest that a single step may take, in seconds."),
            ),
            (
                translate("Options", "Addresses"),
                translate("Options", "Many hosts have addresses of both kinds; one kind alone shows which one fails."),
            ),
            (
                translate("Options", "Method"),
                translate("Options", "What http and https ask for: GET the page, HEAD only what is said about it, "
                          "OPTIONS what may be asked."),
            ),
            (
                translate("Options", "Redirects"),
                translate("Options", "How many times a server may send the test on to another address."),
            ),
            (
                translate("Options", "Further tries"),
                translate("Options", "How often a failed test is tried again. Every try is kept."),
            ),
            (
                translate("Options", "Follow-up checks"),
                translate("Options", "Small experiments that tell similar causes apart. They stay on the computers "
                          "that take part anyway."),
            ),
        )  # fmt: skip
