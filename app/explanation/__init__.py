"""Diagnoses, steps, exceptions and numbers in the words of one language."""

from app.explanation.explaining import explain
from app.explanation.formats import count_of_addresses, duration, moment
from app.explanation.links import codes_text, link_family, link_meaning
from app.explanation.steps import certainty_word, note_text, step_title

__all__ = [
    "certainty_word",
    "codes_text",
    "count_of_addresses",
    "duration",
    "explain",
    "link_family",
    "link_meaning",
    "moment",
    "note_text",
    "step_title",
]
