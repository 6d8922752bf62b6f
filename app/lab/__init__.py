"""Practice servers on loopback, each failing in one real way, each with the target and options that show it."""

from app.lab.command import command
from app.lab.lab import Lab
from app.lab.practices import PRACTICES, Practice

__all__ = ["PRACTICES", "Lab", "Practice", "command"]
