from app.explanation.catching import class_tree, clauses
from app.i18n import EnglishWords
from app.model.attempt import Failure, Link
from app.model.names import StepName

REQUESTS = ("requests.exceptions.RequestException", "OSError", "Exception")


def caught_by(*links: Link) -> list[str]:
    return [clause for clause, _ in clauses(Failure(StepName.CONNECT, links), EnglishWords())]


def test_tree_shows_every_way_to_the_root() -> None:
    import requests

    assert requests.ConnectTimeout.__mro__
    line = ("requests.exceptions.ConnectionError", "requests.exceptions.Timeout", *REQUESTS)
    assert class_tree(Link("requests.exceptions.ConnectTimeout", line)) == (
        "Exception\n"
        "└── OSError\n"
        "    └── requests.exceptions.RequestException\n"
        "        ├── requests.exceptions.ConnectionError\n"
        "        │   └── requests.exceptions.ConnectTimeout\n"
        "        └── requests.exceptions.Timeout\n"
        "            └── requests.exceptions.ConnectTimeout"
    )


def test_classes_that_are_not_known_here_stand_in_one_line() -> None:
    assert class_tree(Link("other.Deep", ("other.Base", "Exception"))) == (
        "Exception\n└── other.Base\n    └── other.Deep"
    )
    assert class_tree(Link("pasted.Error")) == ""


def test_class_that_is_not_known_keeps_its_further_bases() -> None:
    assert class_tree(Link("other.Deep", ("OSError", "ValueError", "Exception"))) == (
        "Exception\n├── OSError\n│   └── other.Deep\n└── ValueError\n    └── other.Deep"
    )


def test_bases_from_a_forged_report_end() -> None:
    for line in (("OSError", "ConnectionError"), ("a", "a", "a"), ("a", "b", "a", "b"), ("ConnectionError", "OSError")):
        assert class_tree(Link(line[0], line[1:]))


def test_clauses_go_from_narrow_to_wide_and_name_both_families() -> None:
    assert caught_by(Link("requests.exceptions.ConnectionError", REQUESTS)) == [
        "except requests.exceptions.ConnectionError:",
        "except requests.exceptions.RequestException:",
        "except OSError:",
    ]
    refused = Link("ConnectionRefusedError", ("ConnectionError", "OSError", "Exception"))
    assert caught_by(refused) == [
        "except ConnectionRefusedError:",
        "except ConnectionError:",
        "except OSError:",
    ]
    own = Link("app.probe.waiting.DeadlineExceeded", ("TimeoutError", "OSError", "Exception"))
    assert caught_by(own) == [], "no other program meets it"
    assert caught_by() == []
