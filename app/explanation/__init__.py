"""Diagnoses, steps, exceptions and numbers in the words of one language."""

from app.explanation.catching import class_tree, clauses
from app.explanation.certificate_files import certificate_problem
from app.explanation.changes import case_short, change_text
from app.explanation.comparison import aliases_text, comparison_words
from app.explanation.explaining import explain
from app.explanation.formats import count_of_addresses, count_of_days, duration, exact_duration, moment
from app.explanation.groups import group_text, progress_text, time_left_text
from app.explanation.handoff import handoff
from app.explanation.links import codes_text, link_family, link_meaning
from app.explanation.outcomes import (
    chain_lines,
    state_word,
    step_fact,
    step_outcome_word,
    steps_shown,
    subject_text,
)
from app.explanation.reports import removed_text, report_fault, report_lines, settings_text
from app.explanation.snippet import snippet
from app.explanation.steps import certainty_word, note_text, resent_text, step_title
from app.explanation.watching import clock, gap_text, watch_figures, watch_headline, watch_sentences

__all__ = [
    "aliases_text",
    "case_short",
    "certainty_word",
    "certificate_problem",
    "chain_lines",
    "change_text",
    "class_tree",
    "clauses",
    "clock",
    "codes_text",
    "comparison_words",
    "count_of_addresses",
    "count_of_days",
    "duration",
    "exact_duration",
    "explain",
    "gap_text",
    "group_text",
    "handoff",
    "link_family",
    "link_meaning",
    "moment",
    "note_text",
    "progress_text",
    "removed_text",
    "report_fault",
    "report_lines",
    "resent_text",
    "settings_text",
    "snippet",
    "state_word",
    "step_fact",
    "step_outcome_word",
    "step_title",
    "steps_shown",
    "subject_text",
    "time_left_text",
    "watch_figures",
    "watch_headline",
    "watch_sentences",
]
