"""Connection Tester: really tries a connection and explains, in your language, what happened."""

__version__ = "0.1.0"
