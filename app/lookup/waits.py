"""How long was waited, where the text says it."""

import re

_TO_SECONDS = {"ms": 0.001, "milliseconds": 0.001, "seconds": 1.0}
# requests and urllib3; curl; axios, .NET, Go and MongoDB.
_FORMS = (
    re.compile(r"\((?:connect |read )?timeout=(?P<number>[0-9]{1,5}(?:\.[0-9]{1,6})?)\)"),
    re.compile(r"tim(?:ed out|eout) after (?P<number>[0-9]{1,8}) (?P<unit>ms|milliseconds|seconds)"),
    re.compile(r"timeout of (?P<number>[0-9]{1,8}) ?(?P<unit>ms|seconds)"),
    re.compile(r"after (?P<number>[0-9]{1,8}) (?P<unit>ms): (?:Connection timed out|Timeout was reached)"),
    re.compile(r"HttpClient\.Timeout of (?P<number>[0-9]{1,8}) (?P<unit>seconds)"),
)


def waited(text: str) -> float:
    """Return the seconds after which waiting ended, by a text of one line; 0 where it does not say."""
    for form in _FORMS:
        found = form.search(text)
        if found is not None:
            return float(found["number"]) * _TO_SECONDS[found.groupdict().get("unit") or "seconds"]
    return 0.0
