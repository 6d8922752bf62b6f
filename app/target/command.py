"""A pasted command line of curl or wget: the URL is taken out of it, everything else is left unread."""

import re
from typing import NamedTuple

from app.target.traced import Traced

_START = re.compile(
    r"(?:[$#%>]\s+|sudo\s+|PS [^>\n]*>\s*)*"
    r"(?:/(?:[\w.-]+/)*|[A-Za-z]:\\(?:[\w. ()-]+\\)*)?(?P<program>curl|wget)(?:\.exe)?(?=\s|$)",
    re.I,
)
# One word of a POSIX shell, or of Windows' with ^ in place of the backslash, with its quoted parts.
_WORD = re.compile(r"(?:'[^']*(?:'|$)|\$'(?:\\.|[^'\\])*(?:'|$)|\"(?:\\.|[^\"\\])*(?:\"|$)|\\.|[^\s'\"\\]|\\$)+", re.S)
_CONTINUATION = re.compile(r"[\\^`]\s*")

_SHELL_STOPS = {"|", "||", "&", "&&", ";", ">", ">>", "2>", "<"}

# The usual options that take the next word (curl(1), wget(1)). One that is missing here matters only where its value
# looks like a URL, or the URL has no scheme; then the command has two candidates and is refused with both.
_CURL_LETTERS = "AbcCdDeEFhHKmoPQrtTuUwxXyYz"
_WGET_LETTERS = "aAbBDeGiIloOPQRtTUwX"
_WITH_VALUE = {
    "--cacert",
    "--capath",
    "--cert",
    "--ciphers",
    "--connect-timeout",
    "--connect-to",
    "--cookie",
    "--cookie-jar",
    "--data",
    "--data-ascii",
    "--data-binary",
    "--data-raw",
    "--data-urlencode",
    "--doh-url",
    "--dump-header",
    "--form",
    "--header",
    "--interface",
    "--json",
    "--key",
    "--max-redirs",
    "--max-time",
    "--noproxy",
    "--oauth2-bearer",
    "--output",
    "--output-document",
    "--password",
    "--post-data",
    "--preproxy",
    "--proxy",
    "--proxy-header",
    "--proxy-user",
    "--range",
    "--referer",
    "--request",
    "--resolve",
    "--retry",
    "--retry-delay",
    "--socks4",
    "--socks4a",
    "--socks5",
    "--socks5-hostname",
    "--timeout",
    "--tries",
    "--upload-file",
    "--user",
    "--user-agent",
    "--write-out",
}


class Command(NamedTuple):
    """A command line as far as it was read: the program, and the words that may be its URL."""

    program: str
    urls: tuple[Traced, ...]


def read_command(part: Traced) -> Command | None:
    """Return the command that the text is, or None."""
    start = _START.match(part.text)
    if start is None:
        return None
    program = start["program"].lower()
    urls: list[Traced] = []
    words = _words(part.cut(start.end()))
    skip = url_follows = False
    for word in words:
        if word.text in _SHELL_STOPS:
            break
        if skip:
            skip = False
            continue
        if url_follows or not word.text.startswith("-"):
            urls.append(word)
            url_follows = False
            continue
        name, equals, _ = word.text.partition("=")
        if name == "--url":
            if equals:
                urls.append(word.cut(len(name) + 1))
            url_follows = not equals
        else:
            skip = not equals and _takes_value(program, name)
    with_scheme = tuple(url for url in urls if "://" in url.text)
    return Command(program, with_scheme or tuple(urls))


def _takes_value(program: str, option: str) -> bool:
    if option.startswith("--"):
        return option in _WITH_VALUE
    letters = _CURL_LETTERS if program == "curl" else _WGET_LETTERS
    for index, letter in enumerate(option[1:], 2):
        if letter in letters:  # the value is the rest of this word, or the next word
            return index == len(option)
    return False


def _words(part: Traced) -> list[Traced]:
    words = [part.cut(*match.span()) for match in _WORD.finditer(part.text)]
    return [_unquoted(word) for word in words if not _CONTINUATION.fullmatch(word.text)]


def _unquoted(word: Traced) -> Traced:
    """Take away the quotes of the shell inside a word, and its backslashes (with Windows' ^" its carets)."""
    if '^"' in word.text:
        word = word.keep(index for index, letter in enumerate(word.text) if letter != "^")
    kept: list[int] = []
    quotation = ""
    escaped = False
    for index, letter in enumerate(word.text):
        if escaped:
            kept.append(index)
            escaped = False
        elif letter == "\\" and quotation != "'":
            escaped = True
        elif quotation:
            if letter == quotation:
                quotation = ""
            else:
                kept.append(index)
        elif letter in "'\"":
            quotation = letter
        else:
            kept.append(index)
    return word.keep(kept)
