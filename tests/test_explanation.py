import datetime
import re
import shlex

import pytest
import requests
from hypothesis import given, settings

from app import limits
from app.diagnosis import diagnose, from_input
from app.explanation import (
    certainty_word,
    count_of_addresses,
    duration,
    explain,
    link_family,
    link_meaning,
    moment,
    note_text,
    step_title,
)
from app.explanation.commands import commands
from app.explanation.formats import LIST_SHOWN, listing, size
from app.knowledge import CASES, case_by_id
from app.knowledge.case import CaseFacts, CommandText
from app.model.attempt import Codes, Link
from app.model.explanation import Explanation
from app.model.facts import BodyFacts, ConnectFacts, GreetingFacts, ResolveFacts, TlsFacts
from app.model.names import Certainty, Leg, NoteCode, Origin, Severity, StepName
from app.model.params import Params
from app.model.result import Diagnosis
from app.model.target import InputProblem, Note, Reading
from app.probe.failure import describe
from app.text import strip_isolates
from tests.knowledge import samples
from tests.knowledge.factories import ADDRESS, HOST, connect_failed, link, local_refused, step, verification_failed
from tests.knowledge.samples import SAMPLES
from tests.knowledge.words import ENGLISH, MARKED
from tests.test_diagnosis import any_facts

LRI, PDI = "\u2066", "\u2069"
INPUT_CASES = [case.id for case in CASES if case.id.startswith("input.")]


def sentences(one: Explanation) -> list[str]:
    texts = [one.short, one.headline, one.summary, *one.for_you, *one.for_admin, *one.for_operator, *one.for_packager]
    return texts + [text for cause in one.causes for text in (cause.title, cause.detail)]


def check(one: Explanation) -> None:
    """What holds for every explanation of facts that the engine can write down."""
    assert one.for_you
    check_texts(one)


def check_texts(one: Explanation) -> None:
    """What holds for whatever facts."""
    assert one.short
    assert one.headline
    assert one.summary
    assert one.causes or one.severity is Severity.OK
    for text in sentences(one):
        # Values may hold braces; what is left outside the isolates is ours.
        own = re.sub(f"{LRI}[^{PDI}]*{PDI}", "", text)
        assert not re.search(r"[{}%\u2066-\u2069]", own.replace("fe80::1%eth0", "")), text
        assert text.count(LRI) == text.count(PDI)
        assert f"{LRI}{PDI}" not in text
    for command in one.commands:
        assert not re.search(r"[\u2066-\u2069\n]", command.line)


@pytest.mark.parametrize(("id", "special", "facts"), SAMPLES, ids=[f"{id}: {special}" for id, special, _ in SAMPLES])
@pytest.mark.parametrize("words", [ENGLISH, MARKED], ids=["English", "marked"])
def test_every_explanation_is_whole(id: str, special: str, facts: CaseFacts, words: object) -> None:
    for variant in (facts, samples.without_times(facts)):
        for diagnosis in diagnose(variant):
            one = explain(diagnosis, words)
            check(one)
            assert not any("{" in command.line for command in one.commands)
            assert one.case == diagnosis.id
            assert one.certainty is diagnosis.certainty
            assert one.severity is case_by_id(diagnosis.id).severity
            assert one.right_to_left is words.right_to_left


@pytest.mark.parametrize("id", INPUT_CASES)
@pytest.mark.parametrize(
    "params",
    [Params(), Params(text=" "), Params(text="a..b", scheme="ftp", host="h", address="127.0.0.1", count=70)],
    ids=["nothing known", "a space", "everything known"],
)
@pytest.mark.parametrize("readings", [(), (Reading("http://a.example"), Reading("https://a.example"))])
def test_every_input_problem_is_explained(id: str, params: Params, readings: tuple[Reading, ...]) -> None:
    check(explain(from_input(InputProblem(case=id, params=params, readings=readings)), ENGLISH))


@settings(max_examples=150, deadline=None)
@given(any_facts)
def test_whatever_the_facts(facts: CaseFacts) -> None:
    for diagnosis in diagnose(facts):
        check_texts(explain(diagnosis, ENGLISH))


def test_every_text_is_translated() -> None:
    for _, _, facts in SAMPLES:
        for diagnosis in diagnose(facts):
            assert all(text.startswith("⟦Case:") for text in sentences(explain(diagnosis, MARKED)))


def test_summary_of_a_refusal() -> None:
    one = explain(diagnose(connect_failed(samples.REFUSED))[0], ENGLISH)
    expected = f"{LRI}{HOST}{PDI} was reached, but nothing accepts connections on port {LRI}8443{PDI}."
    assert one.summary == expected
    assert one.short == "Connection refused"


@pytest.mark.parametrize(
    ("facts", "summary"),
    [
        (samples.lookup_timeout(), f"No address for {HOST} was found within 5.0 s, because no name server answered."),
        (local_refused(samples.NOBODY), "localhost is this computer, and no program here listens on port 8080."),
        (
            local_refused(samples.ELSEWHERE),
            "Port 8080 is in use on this computer, but at other addresses (::1) than 127.0.0.1.",
        ),
        (
            verification_failed(10, samples.certificate()),
            f"The certificate of {HOST} was valid until 2026-01-31, 12:00 UTC.",
        ),
        (
            verification_failed(10, *samples.CHAIN),
            f"A certificate that vouches for {HOST} has expired: Example Intermediate, "
            "valid until 2026-02-26, 12:00 UTC.",
        ),
        (
            verification_failed(62, samples.certificate(names=("a.example", "b.example"))),
            f"The certificate shown for {HOST} is valid only for: a.example, b.example.",
        ),
        (
            verification_failed(20, samples.certificate(days=90)),
            f"The certificate of {HOST} leads to an issuer that is not trusted here: Example CA.",
        ),
        (
            samples.with_status(503, "Service Unavailable", ("Retry-After", "120")),
            f"The connection works; {HOST} answered “503 Service Unavailable” and asks to wait 2 min 0 s.",
        ),
        (samples.with_status(200, "OK"), f"{HOST} answered “200 OK” after 84 ms."),
        (samples.greeted("", ""), f"{HOST}:8443 accepted the connection after 84 ms and waits to be spoken to."),
        (
            samples.exchange_failed(StepName.BODY, samples.PART_OF_BODY, samples.TIMED_OUT),
            f"{HOST} began to answer, but after 1.5 s only 700 B had arrived.",
        ),
        (
            connect_failed(samples.errno("OSError", "EINVAL")),
            f"The test of {HOST}:8443 failed with OSError (EINVAL) at this step: Connect.",
        ),
    ],
)
def test_summaries_hold_the_values(facts: CaseFacts, summary: str) -> None:
    assert strip_isolates(explain(diagnose(facts)[0], ENGLISH).summary) == summary


def test_what_has_no_value_is_left_out() -> None:
    known = explain(diagnose(samples.forward_proxy(503, "Busy"))[0], ENGLISH)
    unknown = explain(diagnose(samples.with_status(503, "Busy"))[0], ENGLISH)
    title = "The proxy server on the way is at fault"
    assert title in [cause.title for cause in known.causes]
    assert title not in [cause.title for cause in unknown.causes]


def test_a_case_of_a_newer_version_is_explained_as_unknown() -> None:
    one = explain(Diagnosis("tls.of_the_future", Certainty.LIKELY, Params(endpoint="a:1")), ENGLISH)
    assert (one.case, one.certainty) == ("tls.of_the_future", Certainty.LIKELY)
    assert one.headline == "This version of the program does not know this result"
    assert "failed" not in f"{one.short} {one.headline} {one.summary}"  # it may be a good one


def test_foreign_text_is_cleaned_cut_and_kept_apart() -> None:
    evil = "{port}\u202e\x1b[31m\u2069" + "x" * 1000
    one = explain(Diagnosis("tcp.refused", Certainty.CONFIRMED, Params(host=evil, port=80)), ENGLISH)
    value = one.summary.split(PDI)[0].removeprefix(LRI)
    assert value.startswith("{port}\ufffd\ufffd[31m\ufffd")
    assert len(value) == limits.SHORT_TEXT_CHARACTERS
    assert one.summary.endswith(f"port {LRI}80{PDI}.")


# Commands.


def test_commands_are_for_every_system() -> None:
    one = explain(diagnose(connect_failed(samples.REFUSED))[0], ENGLISH)
    lines = {command.system: command.line for command in reversed(one.commands)}
    assert lines["linux"] == f"nc -vz -w 5 {HOST} 8443"
    assert lines["macos"] == f"nc -vz -w 5 {HOST} 8443"
    assert lines["windows"] == f"Test-NetConnection {HOST} -Port 8443"
    assert "ss -ltnp 'sport = :8443'" in [command.line for command in one.commands]


def test_commands_use_the_name_as_it_is_sent() -> None:
    params = Params(host="bücher.example", host_ascii="xn--bcher-kva.example", port=443, endpoint="bücher.example:443")
    one = explain(Diagnosis("tls.self_signed", Certainty.CONFIRMED, params), ENGLISH)
    assert "-connect xn--bcher-kva.example:443 " in one.commands[0].line
    assert "bücher" not in "".join(command.line for command in one.commands)


EVIL_URLS = [
    "http://h/a b?x=1&calc",
    "http://h/'; rm -rf ~ #",
    'http://h/"&calc&"',
    "http://h/$(id)`id`$env:PATH",
    "http://h/%PATH%/%41",
    "http://h/\u201d;calc\u201c\\",
    "http://h/\n\u202eid",
]


@pytest.mark.parametrize("url", EVIL_URLS)
def test_a_value_stays_one_word_of_the_shell(url: str) -> None:
    text = CommandText(("linux", "windows"), "p", "curl {url}")
    unix, windows = (one.line for one in commands((text,), Params(url=url), ENGLISH))
    words = shlex.split(unix)
    assert len(words) == 2
    assert words[1].startswith("http://h/")
    quoted = windows.removeprefix("curl ")
    assert quoted[0] == quoted[-1] == '"'
    assert not re.search(r"[\"`$\\\u201c\u201d\u201e\n]|%(?![0-9A-F]{2})", quoted[1:-1])


def test_a_value_that_looks_like_an_option_makes_no_command() -> None:
    text = CommandText(("linux",), "p", "ping {host_ascii}")
    assert commands((text,), Params(host="-oProxyCommand=x"), ENGLISH) == ()
    assert commands((text,), Params(), ENGLISH) == ()


# Numbers, times and lists.


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (-1.0, "0.1 ms"),
        (0.0, "0.1 ms"),
        (0.000_06, "0.1 ms"),
        (0.000_44, "0.4 ms"),
        (0.000_51, "1 ms"),
        (0.042, "42 ms"),
        (0.9994, "999 ms"),
        (0.9996, "1.0 s"),
        (2.1, "2.1 s"),
        (59.94, "59.9 s"),
        (59.96, "1 min 0 s"),
        (125.0, "2 min 5 s"),
        (3599.7, "1 h 0 min"),
        (12_000.0, "3 h 20 min"),
    ],
)
def test_duration(seconds: float, shown: str) -> None:
    assert duration(seconds, ENGLISH) == shown


@pytest.mark.parametrize(
    ("count", "shown"),
    [(1, "1 B"), (999, "999 B"), (1000, "1.0 kB"), (999_949, "999.9 kB"), (999_950, "1.0 MB"), (3_400_000, "3.4 MB")],
)
def test_size(count: int, shown: str) -> None:
    assert size(count, ENGLISH) == shown


def test_the_decimal_sign_is_the_language_s() -> None:
    assert duration(2.1, MARKED) == "⟦Format:2,1 s⟧"


def test_moment_is_utc() -> None:
    east = datetime.timezone(datetime.timedelta(hours=2))
    assert moment(datetime.datetime(2026, 1, 31, 1, 5, tzinfo=east), ENGLISH) == "2026-01-30, 23:05 UTC"
    assert moment(datetime.datetime(2026, 1, 31, 1, 5), ENGLISH) == "2026-01-31, 01:05 UTC"


def test_a_long_list_is_cut() -> None:
    items = tuple(f"h{number}.example" for number in range(LIST_SHOWN + 3))
    shown = strip_isolates(listing(items, ENGLISH))
    assert shown == "h0.example, h1.example, h2.example, h3.example, h4.example and 3 more"
    assert listing(items[:1], ENGLISH) == f"{LRI}h0.example{PDI}"
    assert listing((), ENGLISH) == ""


def test_counts_are_left_to_the_language() -> None:
    assert count_of_addresses(2, ENGLISH) == "2 address(es)"


# Steps, exceptions, repairs.


@pytest.mark.parametrize(
    ("name", "facts", "leg", "title"),
    [
        (StepName.RESOLVE, ResolveFacts(HOST), Leg.TARGET, "Look up the name"),
        (StepName.RESOLVE, ResolveFacts(HOST), Leg.PROXY, "Look up the name of the proxy server"),
        (StepName.RESOLVE, ResolveFacts("::1", literal=True), Leg.TARGET, "Read the address"),
        (StepName.CONNECT, ConnectFacts(ADDRESS, 80), Leg.TARGET, f"Connect {LRI}{ADDRESS}{PDI}"),
        (StepName.CONNECT, ConnectFacts(ADDRESS, 80), Leg.PROXY, f"Connect to the proxy server {LRI}{ADDRESS}{PDI}"),
        (StepName.CONNECT, GreetingFacts(), Leg.TARGET, "Wait for a greeting"),
        (StepName.PROXY, samples.CONNECT_TALK, Leg.PROXY, "Ask the proxy server to connect"),
        (StepName.TLS, TlsFacts(HOST), Leg.TARGET, "Agree on encryption (TLS)"),
        (StepName.TLS, TlsFacts(HOST), Leg.PROXY, "Agree on encryption with the proxy server"),
        (StepName.BODY, BodyFacts(), Leg.TARGET, "Read the content"),
    ],
)
def test_step_title(name: StepName, facts: object, leg: Leg, title: str) -> None:
    assert step_title(step(name, facts, leg=leg), ENGLISH) == title


@pytest.mark.parametrize(
    ("one", "meaning"),
    [
        (link("requests.exceptions.ConnectionError"), "raised by requests; not the built-in ConnectionError"),
        (link("urllib3.exceptions.NewConnectionError"), "the connection could not be opened"),
        (samples.REFUSED, "the answer of the server’s system: nobody listens here"),
        (samples.errno("OSError", "EHOSTUNREACH"), "the network reported: there is no way to this host"),
        (link("socket.gaierror", Codes(gai="EAI_NONAME")), "the lookup’s answer: this name is not known"),
        (samples.STOPPED, "stopped by this program: the time limit was reached"),
        (link("ssl.SSLError", Codes(ssl_reason="WRONG_VERSION_NUMBER")), "the first bytes that came were not TLS"),
        (Link("some.Odd", ("ConnectionResetError", "OSError", "Exception")), "the other side broke off the connection"),
        (Link("some.Odd", ("OSError", "Exception")), "an error that the operating system reported"),
        (Link("KeyError", ("LookupError", "Exception")), "this program has no explanation for this exception"),
    ],
)
def test_link_meaning(one: Link, meaning: str) -> None:
    assert link_meaning(one, ENGLISH) == meaning


def test_every_exception_of_the_libraries_has_a_meaning() -> None:
    import http.client
    import socket
    import ssl

    import requests
    import socks
    import urllib3.exceptions

    classes = {
        cls
        for module in (requests.exceptions, urllib3.exceptions, http.client, socket, ssl, socks)
        for cls in vars(module).values()
        if isinstance(cls, type)
        and issubclass(cls, Exception)
        and not issubclass(cls, Warning)
        and not cls.__name__.startswith("_")
    }
    for cls in classes:
        names = ["" if one.__module__ == "builtins" else f"{one.__module__}." for one in cls.__mro__]
        names = [prefix + one.__qualname__ for prefix, one in zip(names, cls.__mro__, strict=True)]
        said = link_meaning(Link(names[0], tuple(names[1:])), ENGLISH)
        assert "no explanation" not in said or cls.__module__ == "builtins", cls


@pytest.mark.parametrize("code", NoteCode)
def test_every_repair_has_a_sentence(code: NoteCode) -> None:
    assert note_text(Note(code), ENGLISH).endswith(".")
    with_detail = note_text(Note(code, "xn--a\u202e"), ENGLISH)
    assert "{" not in with_detail
    assert "\u202e" not in with_detail


def test_certainty_words() -> None:
    assert [certainty_word(one, ENGLISH) for one in Certainty] == ["Confirmed", "Likely", "Possible"]


def test_values_of_a_newer_program_are_shown_as_they_are() -> None:
    """A report of a later version may name steps and sources that this one does not know."""
    params = Params(
        step="warp",
        proxy_source="oracle",
        retry_after="soon",
        proxy="p:1",
        host="h",
        status_line="503 No",
        endpoint="h:1",
    )
    for case in CASES:
        assert explain(Diagnosis(case.id, Certainty.LIKELY, params), ENGLISH).headline


@pytest.mark.parametrize(
    ("error", "caught"),
    [
        (ConnectionRefusedError(111, "x"), "Caught by the built-in except ConnectionError, not by"),
        (requests.exceptions.ConnectTimeout("x"), "Caught by except requests.ConnectionError, not by"),
        (requests.exceptions.ReadTimeout("x"), "Caught neither by"),
        (TimeoutError("x"), "Caught neither by"),
    ],
)
def test_families_of_live_exceptions(error: Exception, caught: str) -> None:
    """The bases are those of the class itself; the sentence agrees with what Python really catches."""
    chain = describe(error, StepName.CONNECT, 0, Leg.TARGET, Origin.NETWORK, ())
    said = strip_isolates(link_family(chain.links[0], ENGLISH))
    assert caught in said
    assert ("Caught by the built-in" in said) is isinstance(error, ConnectionError)
    assert ("Caught by except requests" in said) is isinstance(error, requests.ConnectionError)
    assert type(error).__mro__[1].__name__ in said


def test_a_link_without_bases_has_no_family() -> None:
    assert link_family(Link(name="Error"), ENGLISH) == ""
