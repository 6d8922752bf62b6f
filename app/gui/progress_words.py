"""The words for what is happening now, before there is a result to explain."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.explanation import subject_text
from app.gui.labels import fill
from app.i18n import EnglishWords
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.names import Leg, StepName
from app.model.target import InputProblem, Target
from app.target import DEFAULT_PORTS, endpoint
from app.text import display_text, strip_isolates

if TYPE_CHECKING:
    from app.gui.entries import Entry  # which shows these words

translate = QCoreApplication.translate


def subject(target: Target | InputProblem) -> str:
    """Return how a target is called in a list: its host, with the port where it is not the usual one."""
    if isinstance(target, InputProblem):
        return display_text(target.source, SHORT_TEXT_CHARACTERS)
    if DEFAULT_PORTS.get(target.kind) == target.port:
        return display_text(target.host, SHORT_TEXT_CHARACTERS)
    return display_text(endpoint(target.host, target.port), SHORT_TEXT_CHARACTERS)


def subjects(targets: Iterable[Target | InputProblem]) -> tuple[str, ...]:
    """Return how each of a list is called: with what is spoken there and the path where that alone tells them apart."""
    listed = tuple(targets)
    short = tuple(map(subject, listed))
    often = Counter(short)
    return tuple(
        # Nothing of a target is translated.
        strip_isolates(subject_text(target, EnglishWords())) if often[text] > 1 and isinstance(target, Target) else text
        for target, text in zip(listed, short, strict=True)
    )


def activity(entry: "Entry") -> str:
    """Return what an investigation does at the moment."""
    if entry.stopping:
        return translate("Progress", "Stopping …")
    if entry.check is not None:
        return translate("Progress", "Looking for the cause …")
    if entry.current is not None:
        return _step(entry.current.name, entry.current.leg)
    return translate("Progress", "Going on …") if entry.steps else translate("Progress", "Waiting for its turn …")


def testing(entry: "Entry") -> str:
    """Return the headline of an investigation under way."""
    return fill(translate("Progress", "Testing {target}"), target=subject(entry.target))


def _step(name: StepName, leg: Leg) -> str:
    if leg is Leg.PROXY and name is not StepName.RESOLVE:
        return translate("Progress", "Talking to the proxy …")
    return {
        StepName.RESOLVE: translate("Progress", "Looking up the name …"),
        StepName.CONNECT: translate("Progress", "Connecting …"),
        StepName.PROXY: translate("Progress", "Talking to the proxy …"),
        StepName.TLS: translate("Progress", "Agreeing on encryption …"),
        StepName.REQUEST: translate("Progress", "Sending the request …"),
        StepName.RESPONSE: translate("Progress", "Waiting for the answer …"),
        StepName.BODY: translate("Progress", "Reading the answer …"),
    }[name]
