"""Helpers for working on the program; none of them is shipped."""
