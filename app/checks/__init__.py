"""Follow-up experiments, one file a question; each tells causes apart that an exception alone cannot."""

from app.checks.check import Check
from app.checks.local import LOCAL

CHECKS: tuple[Check, ...] = (LOCAL,)
