"""What a pasted text is taken for; what an error message says is tested with `app.lookup`."""

import subprocess
import sys
from pathlib import Path

import pytest
import sample_lookup as samples

from app.gui.pasted import Kind, is_plain_list, may_be_more, read

WHAT = (
    (Kind.ERROR, samples.NODE),
    (Kind.ERROR, samples.TRACEBACK),
    (Kind.ERROR, "curl: (7) Failed to connect to example.com port 443: Connection refused"),
    (Kind.ERROR, "cURL error 7: Failed to connect to example.com port 443 (see https://curl.se/libcurl/c/errors.html)"),
    (Kind.ERROR, "NET::ERR_CERT_DATE_INVALID"),
    (Kind.ERROR, "requests.exceptions.ConnectTimeout"),
    (Kind.ERROR, "ECONNREFUSED"),
    (Kind.ERROR, "TLS-EXPIRED-7F3A"),
    (Kind.ERROR, "tls expired 7f3a"),
    (Kind.ERROR, '{"error": {\n "code": "ECONNREFUSED",\n "address": "127.0.0.1"}}'),
    (Kind.TARGET, "curl -v https://example.com/ -H 'Accept: text/html'"),
    (Kind.TARGET, "MY-SERVER"),
    (Kind.TARGET, "example.com port 443"),
    (Kind.TARGET, "http://exa mple.com:99999/"),
    (Kind.LIST, "host,port,note\nwww.example.com,443,was: Connection refused\nmail.example.com,993,x y"),
    (Kind.LIST, "10.0.0.7, 22, backup\n10.0.0.8, 22, backup"),
    (Kind.LIST, '{"targets": [\n {"target": "example.com"}]}'),
    (Kind.LIST, "{broken\n and no plan"),
    (Kind.LIST, '{"targets":["example.com"]}'),
    (Kind.LIST, '{"targets": ["example.com", "b.example'),
    (Kind.LIST, '{"log":{"entries":[{"request":{"url":"https://a.example/x?y=1"}}]}}'),
    (Kind.LIST, '[{"serviceArea":"Common","urls":["a.example"],"tcpPorts":"80,443"}]'),
    (Kind.LIST, '[ "a.example","b.example:22"]'),
    (Kind.ERROR, '{"error":"connect ECONNREFUSED 127.0.0.1:80"}'),
    (Kind.WORDS, '{"error": "that is nothing anybody knows of"}'),
    (Kind.WORDS, samples.UNKNOWN),
    (Kind.WORDS, "Hello,\nthis is a text about the weather of today\nand nothing else, sorry"),
    (Kind.WORDS, 'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    x()\nKeyError: "y"'),
)


@pytest.mark.parametrize(("kind", "text"), WHAT, ids=[text[:30] for _, text in WHAT])
def test_text_is_taken_for_what_it_is(kind: Kind, text: str) -> None:
    assert may_be_more(text)
    assert not is_plain_list(text)
    found = read(text)
    assert found.kind is kind
    assert (found.found is not None) is (kind is Kind.ERROR)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.com",
        " 'http://example.com' ",
        "[::1]:80",
        "[::1]",
        " [2001:db8::1]:443/a",
        "tls.expired",
        "x.example:80",
    ],
)
def test_what_can_only_be_a_target_is_known_at_once(text: str) -> None:
    assert not may_be_more(text)


def test_lines_without_spaces_are_a_list_at_once() -> None:
    assert is_plain_list("a.example\n\n  b.example:22\n")
    assert not is_plain_list("a.example\n")


def test_asking_imports_nothing_that_the_first_paint_waits_for(checkout: Path) -> None:
    code = (
        "import sys\n"
        "import app.gui.input_row, app.gui.pasted\n"
        "assert app.gui.pasted.may_be_more('a b')\n"
        "print([one for one in sys.modules if one.startswith(('app.lookup', 'app.knowledge', 'app.plan'))])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=checkout, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
