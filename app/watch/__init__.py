"""One target again and again: what changed, how often it failed, since when."""

from app.watch.export import csv_of
from app.watch.summary import summary
from app.watch.watching import Watching

__all__ = ["Watching", "csv_of", "summary"]
