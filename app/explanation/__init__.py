"""Diagnoses, steps, exceptions and numbers in the words of one language."""

from app.explanation.catching import class_tree, clauses
from app.explanation.certificate_files import certificate_problem
from app.explanation.changes import case_short, change_text
from app.explanation.explaining import explain
from app.explanation.formats import count_of_addresses, count_of_days, duration, exact_duration, moment
from app.explanation.groups import group_text, progress_text, time_left_text
from app.explanation.links import codes_text, link_family, link_meaning
from app.explanation.snippet import snippet
from app.explanation.steps import certainty_word, note_text, resent_text, step_title
from app.explanation.watching import clock, gap_text, watch_figures, watch_headline, watch_sentences

__all__ = [
    "case_short",
    "certainty_word",
    "certificate_problem",
    "change_text",
    "class_tree",
    "clauses",
    "clock",
    "codes_text",
    "count_of_addresses",
    "count_of_days",
    "duration",
    "exact_duration",
    "explain",
    "gap_text",
    "group_text",
    "link_family",
    "link_meaning",
    "moment",
    "note_text",
    "progress_text",
    "resent_text",
    "snippet",
    "step_title",
    "time_left_text",
    "watch_figures",
    "watch_headline",
    "watch_sentences",
]
