"""The technical part of a result: exceptions, checks, certificates, headers, and the computer that it ran on."""

from collections.abc import Iterable, Iterator, Sequence

from app.explanation import certainty_word, codes_text, duration, link_family, link_meaning, moment, settings_text
from app.explanation.certificates import role_words, time_words
from app.explanation.checks import checks_made
from app.explanation.formats import fill
from app.explanation.steps import proxy_source_word
from app.model.attempt import Attempt, Failure
from app.model.facts import CertificateFacts, ProxyFacts, RequestFacts, ResponseFacts
from app.model.result import Environment, Result
from app.model.words import Words
from app.picture.chain import Piece, Role, Time, chain_of
from app.picture.ladder import deciding_rung
from app.picture.marks import Mark
from app.report.markup import Html, code, join, sentence, tag, value
from app.report.svg import sign
from app.text import display_text, isolate

NO_BREAK = "\u00a0"
_MARKS = {Time.VALID: Mark.OK, Time.SOON: Mark.REMARK, Time.EXPIRED: Mark.FAILED, Time.NOT_YET: Mark.FAILED}


def details(result: Result, words: Words, *, opened: bool) -> Html:
    """Return everything behind a result, to be unfolded."""
    attempt = result.attempts[-1] if result.attempts else None
    parts = [
        _ladder(attempt.failure, deciding_rung(result), words) if attempt is not None and attempt.failure else Html(),
        _checks(result, words),
        _certificates(result, words),
        join([*_answers(attempt, words)]) if attempt is not None else Html(),
        _evidence(result, words),
        _environment(result.environment, attempt, words) if result.environment is not None else Html(),
    ]
    heading = tag("summary", words.translate("Page", "Technical details"))
    return tag("details", heading, *parts, open=opened)


def _ladder(failure: Failure, decides: int, words: Words) -> Html:
    rungs = []
    for number, link in enumerate(failure.links):
        codes = codes_text(link.codes)
        family = link_family(link, words)
        rungs.append(
            tag(
                "li",
                code(f"{link.name} [{codes}]" if codes else link.name),
                tag("b", words.translate("Page", "decides")) if number == decides else Html(),
                tag("p", link_meaning(link, words)),
                tag("p", family) if family else Html(),
                tag("pre", display_text(link.message), dir="ltr") if link.message else Html(),
                class_="decides" if number == decides else "",
            )
        )
    trace = tag("pre", join([_traced(line) for line in failure.trace.splitlines()], "\n"), dir="ltr")
    heading = tag("h3", words.translate("Page", "The exception that was caught"))
    return join((heading, tag("ol", *rungs, class_="ladder"), trace if failure.trace else Html()))


def _traced(line: str) -> Html:
    text = line.lstrip(" ")
    return sentence(line[: len(line) - len(text)] + display_text(text))


def _checks(result: Result, words: Words) -> Html:
    rows = [
        (name, "" if seconds is None else isolate(duration(seconds, words).replace(" ", NO_BREAK)), said)
        for name, seconds, said in checks_made(result.findings, words)
    ]
    heads = (
        words.translate("Check", "Check"),
        words.translate("Check", "Time"),
        words.translate("Check", "What it showed"),
    )
    return _table(words.translate("Check", "Checks that looked for the cause"), rows, heads)


def _certificates(result: Result, words: Words) -> Html:
    chain = chain_of(result)
    if chain is None:
        return Html()
    heading = tag("h3", words.translate("Page", "Certificates, as the server sent them"))
    return join((heading, tag("ol", *(_piece(piece, words) for piece in chain.pieces), class_="ladder chain")))


def _piece(piece: Piece, words: Words) -> Html:
    known = Mark.OK if piece.role is Role.KNOWN_ROOT else Mark.FAILED
    said = " · ".join(text for text in (role_words(piece.role, words), time_words(piece, words)) if text)
    return tag(
        "li",
        sign(_MARKS.get(piece.time, known)),
        tag("b", value(piece.name)),
        tag("span", said, class_="muted"),
        tag("b", words.translate("Page", "decides"), class_="decided") if piece.decides else Html(),
        _pairs(_certificate(piece.facts, words)) if piece.facts is not None else Html(),
        class_="decides" if piece.decides else "",
    )


def _certificate(facts: CertificateFacts, words: Words) -> Iterator[tuple[str, Html]]:
    yield words.translate("Page", "Issued to"), code(facts.subject)
    yield words.translate("Page", "Valid for"), code(", ".join(facts.names))
    yield words.translate("Page", "Issued by"), code(facts.issuer)
    yield words.translate("Page", "Valid from"), value(moment(facts.not_before, words))
    yield words.translate("Page", "Valid until"), value(moment(facts.not_after, words))
    yield words.translate("Page", "Key"), code(facts.key)
    yield words.translate("Page", "Signature"), code(facts.signature)
    yield words.translate("Page", "SHA-256"), code(facts.sha256)


def _answers(attempt: Attempt, words: Words) -> Iterator[Html]:
    """Yield one table for each answer, the proxy's among them, under the request that it is to."""
    url = ""
    for step in attempt.steps:
        facts = step.facts
        if isinstance(facts, RequestFacts):
            url = f"{facts.method} {facts.url}"
        if not isinstance(facts, ResponseFacts | ProxyFacts) or not facts.status:
            continue
        proxy = isinstance(facts, ProxyFacts)
        who = (
            words.translate("Page", "What the proxy answered: {status}")
            if proxy
            else words.translate("Page", "What the server answered: {status}")
        )
        title = fill(who, {"status": isolate(display_text(f"{facts.status} {facts.reason}"))})
        yield tag("h3", title)
        yield tag("p", code(url), class_="muted") if url and not proxy else Html()
        yield _pairs((code(name), code(content)) for name, content in facts.headers)


def _evidence(result: Result, words: Words) -> Html:
    """Return every case that holds, how sure it is, and where in the facts that stands."""
    rows = [
        (code(one.id), certainty_word(one.certainty, words), code(", ".join(one.evidence))) for one in result.diagnoses
    ]
    heads = (
        #: Heading of a column with stable codes such as "tcp.refused"
        words.translate("Report", "Code"),
        #: Heading of a column: confirmed, likely or possible
        words.translate("Report", "Certainty"),
        #: Heading of a column with places in the JSON of a report
        words.translate("Report", "Based on"),
    )
    #: Heading of a table of what a diagnosis was based on
    return _table(words.translate("Report", "What was found, and from what"), rows, heads)


def _environment(known: Environment, attempt: Attempt | None, words: Words) -> Html:
    proxies = [
        sentence(f"{isolate(display_text(f'{one.scheme}: {one.url}'))} · {proxy_source_word(one.source, words)}")
        for one in known.proxies
    ]
    settings = code(settings_text(attempt.options)) if attempt is not None else Html()
    rows = (
        #: The options of a test
        (words.translate("Report", "Settings"), settings),
        (words.translate("Report", "Program"), code(f"Connection Tester {known.app}")),
        (words.translate("Report", "System"), code(f"{known.system}, {known.machine}")),
        (words.translate("Report", "Libraries"), _lines((f"Python {known.python}", known.openssl, *known.libraries))),
        (words.translate("Report", "Proxy servers"), join(proxies, "<br>")),
        (words.translate("Report", "Addresses without proxy"), code(known.no_proxy) if known.no_proxy else Html()),
        (words.translate("Report", "Name servers"), _lines(known.name_servers)),
        ("IPv6", words.translate("Report", "yes") if known.ipv6 else words.translate("Report", "no")),
    )
    heading = tag("h3", words.translate("Report", "The computer that tested"))
    return join((heading, _pairs(rows)))


def _lines(texts: Iterable[str]) -> Html:
    return join([code(text) for text in texts], "<br>")


def _pairs(rows: Iterable[tuple[str, str]]) -> Html:
    """Return a table of names and values; a name without a value is left out."""
    lines = [
        tag("tr", tag("th", name, scope="row"), tag("td", content, class_="wide")) for name, content in rows if content
    ]
    return tag("table", *lines, class_="pairs") if lines else Html()


def _table(title: str, rows: Sequence[Sequence[str]], heads: tuple[str, ...]) -> Html:
    if not rows:
        return Html()
    top = tag("tr", *(tag("th", head, scope="col") for head in heads))
    lines = [tag("tr", *(tag("td", cell) for cell in row)) for row in rows]
    return join((tag("h3", title), tag("table", top, *lines, class_="list")))
