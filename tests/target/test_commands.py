"""Pasted commands of curl and wget: the URL is taken out, and nothing else is kept."""

import pytest

from app.model.names import NoteCode
from app.model.target import InputProblem, Target
from app.target import parse

# command -> source of the target (which is the URL)
COMMANDS = {
    "curl https://x.example/p": "https://x.example/p",
    "curl -v 'https://x.example/p?a=b'": "https://x.example/p?a=•••",
    'curl "https://x.example/p"': "https://x.example/p",
    "curl https://x.example/a\\ b": None,
    "$ curl -sSLo out https://x.example/p": "https://x.example/p",
    "sudo /usr/bin/curl -I x.example": "http://x.example",
    "curl x.example:8080/p": "http://x.example:8080/p",
    "curl -X POST -d '{\"a\": 1}' -H 'Accept: */*' https://x.example/": "https://x.example/",
    "curl -x http://proxy.example:3128 https://x.example/": "https://x.example/",
    "curl -xhttp://proxy.example:3128 https://x.example/": "https://x.example/",
    "curl --proxy=http://proxy.example https://x.example/": "https://x.example/",
    "curl --url https://x.example/": "https://x.example/",
    "curl --url=https://x.example/": "https://x.example/",
    "curl -kso /dev/null -w '%{http_code}' https://x.example/": "https://x.example/",
    "curl https://x.example/ | jq .": "https://x.example/",
    "curl https://x.example/ > out": "https://x.example/",
    "curl 'https://x.example/' \\\n  -H 'accept: */*' \\\n  --compressed": "https://x.example/",
    'curl.exe ^"https://x.example/?a=1^&b=2^" ^\n  -H ^"accept: */*^"': "https://x.example/?a=•••&b=•••",
    "PS C:\\Users\\x> curl.exe https://x.example/": "https://x.example/",
    "C:\\Windows\\System32\\curl.exe https://x.example/": "https://x.example/",
    "`curl https://x.example/`": "https://x.example/",
    "wget https://x.example/f -O out": "https://x.example/f",
    "wget -qO- x.example": "http://x.example",
    "WGET https://x.example/": "https://x.example/",
    "curl 'https://x.example/": "https://x.example/",
}


@pytest.mark.parametrize("command", COMMANDS)
def test_the_url_is_taken(command: str) -> None:
    result = parse(command)
    source = COMMANDS[command]
    if source is None:
        assert isinstance(result, InputProblem)
        return
    assert isinstance(result, Target)
    assert result.source == source
    notes = {note.code: note.detail for note in result.notes}
    assert notes[NoteCode.COMMAND_READ] in ("curl", "wget")


def test_several_urls_are_offered() -> None:
    result = parse("curl https://a.example https://b.example")
    assert isinstance(result, InputProblem)
    assert [one.text for one in result.readings] == ["https://a.example", "https://b.example"]
    assert result.source == "https://a.example"


def test_a_command_without_url() -> None:
    result = parse("curl -v -H 'X: y'")
    assert isinstance(result, InputProblem)
    assert (result.case, result.source) == ("input.host_missing", "curl …")


@pytest.mark.parametrize("text", ["curl.example", "curly", "http://curl/", "wget:80", "curl.se/docs"])
def test_hosts_that_begin_like_a_command(text: str) -> None:
    result = parse(text)
    assert isinstance(result, Target)
    assert NoteCode.COMMAND_READ not in {note.code for note in result.notes}
