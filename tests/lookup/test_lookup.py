import html
import re
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import i18n
from app.explanation import explain
from app.lookup import Lookup, Source, look_up, looks_like_error
from app.model.names import Certainty, Kind, StepName
from app.model.target import Target
from app.text import strip_isolates
from tests.lookup.error_texts import ERRORS, NO_ERRORS, PYTHON
from tests.lookup.more_error_texts import PAGES

TRACEBACK = """\
Traceback (most recent call last):
  File "/home/anna/app/.venv/lib/python3.11/site-packages/urllib3/connection.py", line 203, in _new_conn
    sock = connection.create_connection(
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "/home/anna/app/.venv/lib/python3.11/site-packages/urllib3/util/connection.py", line 85, in create_connection
    raise err
ConnectionRefusedError: [Errno 111] Connection refused

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/home/anna/app/.venv/lib/python3.11/site-packages/urllib3/connectionpool.py", line 791, in urlopen
    response = self._make_request(
urllib3.exceptions.NewConnectionError: <urllib3.connection.HTTPConnection object at 0x7f1c>: Failed to establish a new \
connection: [Errno 111] Connection refused

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/home/anna/app/.venv/lib/python3.11/site-packages/requests/adapters.py", line 486, in send
    resp = conn.urlopen(
urllib3.exceptions.MaxRetryError: HTTPConnectionPool(host='intranet.example.com', port=8080): Max retries exceeded \
with url: /status (Caused by NewConnectionError('<urllib3.connection.HTTPConnection object at 0x7f1c>: Failed to \
establish a new connection: [Errno 111] Connection refused'))

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/home/anna/app/main.py", line 3, in <module>
    requests.get("http://intranet.example.com:8080/status")
requests.exceptions.ConnectionError: HTTPConnectionPool(host='intranet.example.com', port=8080): Max retries exceeded \
with url: /status (Caused by NewConnectionError('<urllib3.connection.HTTPConnection object at 0x7f1c>: Failed to \
establish a new connection: [Errno 111] Connection refused'))
"""


def case_of(text: str) -> str:
    found = look_up(text)
    return found.diagnoses[0].id if found.diagnoses else ""


def test_a_traceback_is_put_into_the_order_of_a_failure() -> None:
    found = look_up(TRACEBACK)
    assert found.failure is not None
    assert [link.name for link in found.failure.links] == [
        "requests.exceptions.ConnectionError",
        "urllib3.exceptions.MaxRetryError",
        "urllib3.exceptions.NewConnectionError",
        "ConnectionRefusedError",
    ]
    assert found.failure.links[-1].codes.errno == "ECONNREFUSED"
    assert found.failure.step is StepName.CONNECT
    assert found.source is Source.PYTHON
    assert found.target is not None
    assert found.target.source == "http://intranet.example.com:8080/status"
    assert [one.id for one in found.diagnoses] == ["tcp.refused"]
    assert found.diagnoses[0].evidence == ("failure.links[3]",)


def test_the_line_that_decides_is_kept() -> None:
    found = look_up("$ curl https://example.com/\n\n  curl: (52)  Empty reply from server\n$ _")
    assert found.failure is not None
    assert found.failure.links[-1].message == "curl: (52) Empty reply from server"


def test_a_message_nests_from_the_outside_in() -> None:
    found = look_up(next(text for _, text in PYTHON if "NameResolutionError" in text))
    assert found.failure is not None
    assert [link.name for link in found.failure.links] == [
        "requests.exceptions.ConnectionError",
        "urllib3.exceptions.NameResolutionError",
        "socket.gaierror",
    ]
    assert found.failure.links[-1].codes.gai == "EAI_NONAME"


@pytest.mark.parametrize(("case", "text"), ERRORS)
def test_mail_chat_pages_and_terminals_change_nothing(case: str, text: str) -> None:
    lines = text.splitlines()
    assert case_of("\n".join(f"> {line}" for line in lines)) == case
    assert case_of("\n".join(f"> > {line}" for line in lines)) == case
    assert case_of(f"[10:42, 03.02.2025] Anna: {text}" if len(text) > 5 else text) == case
    assert case_of(html.escape(text)) == case
    assert case_of(f"<pre><code>{html.escape(text)}</code></pre>") == case
    assert case_of("\n".join(f"\x1b[31m{line}\x1b[0m" for line in lines)) == case
    assert case_of(text.replace(" ", "\N{NO-BREAK SPACE}")) == case
    assert case_of("\r\n".join(lines)) == case
    assert case_of(text.replace("'", "\u2019").replace('"', "\u201c")) == case
    assert case_of("\N{SOFT HYPHEN}".join(text)) == case
    wrapped = "\n".join(textwrap.wrap(text, 50, break_long_words=False, break_on_hyphens=False))
    assert case_of(wrapped) == case


@pytest.mark.parametrize(("case", "text"), PYTHON)
def test_lines_broken_inside_words_are_put_together(case: str, text: str) -> None:
    for width in (43, 64, 80):
        assert case_of("\n".join(text[at : at + width] for at in range(0, len(text), width))) == case


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("curl: (7) Failed to connect to db.example.com port 5432: Connection refused", "db.example.com:5432"),
        ("curl: (6) Could not resolve host: exmaple.com", "exmaple.com"),
        ("curl: (60) SSL: no alternative certificate subject name matches target host name 'a.example'", "a.example"),
        ("Error: connect ECONNREFUSED ::1:3000", "[::1]:3000"),
        ("Error: getaddrinfo ENOTFOUND api.example.com", "api.example.com"),
        ("dial tcp 10.0.0.5:6443: connect: connection refused", "10.0.0.5:6443"),
        ('Get "https://api.example.com/v1": dial tcp 203.0.113.1:443: i/o timeout', "https://api.example.com/v1"),
        ("dial tcp: lookup db.example.com on 10.0.0.2:53: no such host", "db.example.com"),
        ("ssh: connect to host server.example.com port 2222: Connection refused", "server.example.com:2222"),
        ("ssh: Could not resolve hostname server.example.com: Name or service not known", "server.example.com:22"),
        ('connection to server at "db" (10.0.0.5), port 5433 failed: Connection refused', "db:5433"),
        ("ERROR 2003 (HY000): Can't connect to MySQL server on 'db.example.com' (111)", "db.example.com:3306"),
        ("Could not connect to Redis at cache:6379: Connection refused", "cache:6379"),
        ("java.net.UnknownHostException: api.example.com", "api.example.com"),
        ("HttpRequestException: Connection refused (api.example.com:8443)", "api.example.com:8443"),
        ("HTTPSConnectionPool(host='example.com', port=443): Read timed out. (read timeout=5)", "https://example.com/"),
        ("403 Client Error: Forbidden for url: https://example.com/a?key=hunter2", "https://example.com/a?key=•••"),
        ("fatal: unable to access 'https://anna:hunter2@git.example.com/': Could not resolve host: git.example.com",
         "https://•••@git.example.com/"),
        ("Connecting to a.example (a.example)|203.0.113.5|:8080... failed: Connection refused.", "a.example:8080"),
        ("curl: (60) SSL certificate problem\nMore details here: https://curl.se/docs/sslcerts.html", None),
        ("ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)", None),
        ("npm error code EAI_AGAIN", None),
        ("Connection refused at client.py:42", None),
    ],
)  # fmt: skip
def test_the_target_is_taken_out_of_the_text(text: str, target: str | None) -> None:
    found = look_up(text)
    assert found.diagnoses
    assert (found.target.source if found.target is not None else None) == target


@pytest.mark.parametrize(("text", "target"), PAGES)
def test_the_pages_of_browsers_name_the_target(text: str, target: str | None) -> None:
    for page in (text, text.replace("\n", " ")):
        found = look_up(page)
        assert found.diagnoses
        assert (found.target.source if found.target is not None else None) == target


def test_a_proxy_is_not_the_target() -> None:
    found = look_up("curl: (5) Could not resolve proxy: proxy.corp.example")
    assert found.target is None
    assert found.diagnoses[0].params.proxy == "proxy.corp.example"


def test_a_port_that_is_not_in_the_text_is_not_in_the_words() -> None:
    found = look_up("curl: (6) Could not resolve host: exmaple.com")
    assert isinstance(found.target, Target)
    assert found.target.kind is Kind.HTTPS
    params = found.diagnoses[0].params
    assert (params.host, params.port, params.endpoint, params.url) == ("exmaple.com", 0, "", "")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("ReadTimeout: HTTPSConnectionPool(host='example.com', port=443): Read timed out. (read timeout=2.5)", 2.5),
        ("curl: (28) Connection timed out after 5001 milliseconds", 5.001),
        ("AxiosError: timeout of 5000ms exceeded", 5.0),
        ("curl: (28) Failed to connect to example.com port 81 after 130123 ms: Connection timed out", 130.123),
        ("curl: (7) Failed to connect to example.com port 81 after 3 ms: Couldn't connect to server", 0.0),
        ("ETIMEDOUT", 0.0),
    ],
)
def test_a_wait_is_told_where_the_text_tells_it(text: str, seconds: float) -> None:
    params = look_up(text).diagnoses[0].params
    assert params.seconds == params.limit == pytest.approx(seconds)


@pytest.mark.parametrize(("case", "text"), ERRORS)
def test_the_words_tell_only_what_the_text_tells(case: str, text: str) -> None:
    words = i18n.words_for("en")
    for diagnosis in look_up(text).diagnoses:
        said = explain(diagnosis, words)
        sentences = [said.summary, *said.for_you, *said.for_admin, *said.for_operator]
        sentences += [part for cause in said.causes for part in (cause.title, cause.detail)]
        assert all(cause.certainty is not Certainty.CONFIRMED for cause in said.causes)
        sentences += [command.line for command in said.commands]
        for sentence in map(strip_isolates, sentences):
            assert "host.example.com" not in sentence or "host.example.com" in text
            assert not re.search(r"(?<![\d.])0(?:\.[01])? m?s\b|[{}]|\(\)|“”|:0\b", sentence), (case, sentence)
        assert not diagnosis.params.seconds or re.search(r"timeout|timed out", text, re.IGNORECASE)
        assert all(diagnosis.params.addresses)


@pytest.mark.parametrize(
    "text",
    [
        "ECONNREFUSED",
        "net::ERR_NAME_NOT_RESOLVED",
        "SEC_ERROR_UNKNOWN_ISSUER",
        "0x80072EE7",
        "WSAETIMEDOUT",
        "10061",
        "X509_V_ERR_CERT_HAS_EXPIRED",
        "curl: (7) Failed to connect to example.com port 443: Connection refused",
        "[WinError 10060] Ein Verbindungsversuch ist fehlgeschlagen",
        "curl https://example.com:8080/\ncurl: (7) Failed to connect to example.com port 8080: Connection refused",
        TRACEBACK,
    ],
)
def test_an_error_is_told_from_a_target(text: str) -> None:
    assert looks_like_error(text)
    assert looks_like_error(f"  {text}\n")


@pytest.mark.parametrize(
    "text", ["404", "10099", "10999", "8080", "https://example.com/ECONNREFUSED", "curl https://example.com", "E"]
)
def test_what_may_be_a_target_is_no_error(text: str) -> None:
    assert not looks_like_error(text)


def test_foreign_words_beside_a_number_do_not_matter() -> None:
    for words in (
        "Verbindung verweigert",
        "Connexion refusée",
        "接続が拒否されました",
        "تم رفض الاتصال",
        "Connection timed out",
    ):
        assert case_of(f"ConnectionRefusedError: [WinError 10061] {words}") == "tcp.refused"


def test_a_secret_of_the_text_is_nowhere() -> None:
    found = look_up(
        "requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://anna:hunter2@example.com/?t=hunter2"
    )
    assert found.diagnoses
    shown = (found.recognised, found.failure, found.diagnoses, found.target)
    assert "hunter2" not in repr(shown)
    failed = look_up("curl: (7) Failed to connect to https://anna:hunter2@example.com/ : Connection refused")
    assert failed.failure is not None
    assert "hunter2" not in repr(failed)


def test_a_secret_that_a_line_break_cuts_is_nowhere() -> None:
    found = look_up("fatal: unable to access https://anna:hun\nter2@git.example.com/a: Connection refused")
    assert found.diagnoses
    assert "ter2" not in repr(found)
    assert "hun" not in repr(found)


def test_of_a_long_text_the_ends_count() -> None:
    assert case_of("line of a log\n" * 10_000 + "curl: (52) Empty reply from server") == "http.no_response"
    assert case_of("net::ERR_CERT_REVOKED\n" + "line of a log\n" * 10_000) == "tls.revoked"


_PIECES = st.sampled_from(
    [text for _, text in ERRORS] + list(NO_ERRORS) + ["\x1b[31m", "&#0;", "\ud83d", "（", "\x00", "[Errno 9", "0x"]
)


@given(st.one_of(st.text(), st.lists(st.one_of(_PIECES, st.text(max_size=20)), max_size=5).map("".join)))
def test_every_text_is_read_without_an_exception(text: str) -> None:
    found = look_up(text)
    assert isinstance(found, Lookup)
    assert found.is_error_text is bool(found.diagnoses) is bool(found.recognised)
    assert all(one.certainty is not Certainty.CONFIRMED for one in found.diagnoses)
    looks_like_error(text)


def test_the_short_code_of_a_result() -> None:
    for text in ("TLS-EXPIRED-7F3A", "tls expired 7f3a", "tls.expired"):
        found = look_up(text)
        assert found.source is Source.SHORT_CODE
        assert [one.id for one in found.diagnoses] == ["tls.expired"]
        assert found.diagnoses[0].certainty is Certainty.LIKELY
        assert found.failure is None
    assert look_up("tls expired 7f3a").recognised == ("TLS-EXPIRED-7F3A",)


def test_a_short_code_in_the_field_is_told_from_a_host() -> None:
    assert looks_like_error("TLS-EXPIRED-7F3A")
    assert looks_like_error("tls expired 7f3a")
    for host in ("tls-expired-7f3a", "tls.expired", "TLS-EXPIRED", "OK-COMPUTER", "ok", "okbabe"):
        assert not looks_like_error(host)
