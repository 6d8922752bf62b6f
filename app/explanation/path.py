"""The words of the path: what stands under each station, and the whole way in one text for screen readers."""

from app.explanation.formats import count_of_addresses, duration, fill, joined
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.attempt import Step
from app.model.facts import ConnectFacts, ProxyFacts, ResolveFacts, ResponseFacts, TlsFacts
from app.model.names import StepName, StepOutcome
from app.model.words import Words
from app.picture.marks import Mark
from app.picture.stations import Path, Place, Station
from app.text import display_text, isolate

STATUS_LENGTH = 24  # characters of a status line; what is longer says its number only


def title(station: Station, path: Path, words: Words) -> str:
    """Return the name of a station."""
    if station.place is Place.PORT:
        return fill(words.translate("Path", "Port {port}"), {"port": isolate(str(path.target.port))})
    return place_text(station.place, words)


def place_text(place: Place | None, words: Words) -> str:
    """Return the name of a station of any path, nothing for none."""
    if place is None:
        return ""
    return {
        Place.COMPUTER: words.translate("Path", "This computer"),
        #: A station of the path: the lookup of the host name.
        Place.NAME: words.translate("Path", "Name"),
        Place.PROXY: words.translate("Path", "Proxy"),
        Place.PORT: words.translate("Path", "Port"),
        Place.TLS: words.translate("Path", "TLS"),
        Place.HTTP: words.translate("Path", "HTTP"),
    }[place]


def status(station: Station, path: Path, words: Words) -> str:
    """Return the few words under the name of a station."""
    if station.mark is Mark.RUNNING:
        return words.translate("Path", "in progress")
    if station.mark is Mark.UNREACHED:
        return words.translate("Path", "not reached")
    if station.mark is Mark.UNUSED:
        return _unused(station, path, words)
    if station.mark is Mark.STOPPED:
        return words.translate("Path", "stopped")
    if station.mark is Mark.INTERNAL:
        return words.translate("Path", "fault in this program")
    if station.place is Place.COMPUTER:
        return _computer(station, path, words)
    parts = (
        _failed(station, path, words) if station.mark is Mark.FAILED else _passed(station, words),
        _time(station, words),
    )
    return " · ".join(part for part in parts if part)


def state(mark: Mark, words: Words) -> str:
    """Return the state of a station in a word, for those who do not see its sign."""
    return {
        #: The state of a station, for screen readers.
        Mark.OK: words.translate("Path", "works"),
        Mark.REMARK: words.translate("Path", "works, with a remark"),
        Mark.FAILED: words.translate("Path", "failed here"),
        Mark.INTERNAL: words.translate("Path", "failed here"),
        Mark.STOPPED: words.translate("Path", "stopped here"),
        Mark.RUNNING: words.translate("Path", "in progress"),
        #: Under a station that this kind of test does not need.
        Mark.UNUSED: words.translate("Path", "not used"),
        Mark.UNREACHED: words.translate("Path", "not reached"),
    }[mark]


def ended_text(path: Path, seconds: float, words: Words) -> str:
    """Return where a way ended and after how long: "at step 3 of 5, after 38 ms"."""
    time = isolate(duration(seconds, words))
    if path.last is None:
        return fill(words.translate("Page", "in {duration}"), {"duration": time})
    values = {
        "step": isolate(str(path.needed.index(path.last) + 1)),
        "steps": isolate(str(len(path.needed))),
        "duration": time,
    }
    return fill(words.translate("Page", "at step {step} of {steps}, after {duration}"), values)


def sentence(path: Path, words: Words) -> str:
    """Return the whole path in words: one clause a station."""
    clauses = []
    for station in path.stations:
        said = [state(station.mark, words)]
        if (detail := status(station, path, words)) not in said:
            said.append(detail)
        #: One station of the path, for screen readers: "Proxy: not used".
        text = words.translate("Path", "{station}: {state}")
        clauses.append(fill(text, {"station": title(station, path, words), "state": ", ".join(said)}))
    return joined(clauses, words)


def _computer(station: Station, path: Path, words: Words) -> str:
    if station.mark is Mark.FAILED:
        #: Under the station "This computer".
        return words.translate("Path", "the trouble is here")
    if path.environment is None:
        return ""
    return words.translate("Path", "IPv4 and IPv6") if path.environment.ipv6 else words.translate("Path", "IPv4 only")


def _unused(station: Station, path: Path, words: Words) -> str:
    if station.place is Place.NAME:
        #: Under the station "Name": no name had to be looked up, an address was typed.
        return words.translate("Path", "an address")
    if station.place is Place.PROXY:
        #: Under the station "Proxy": no proxy is used.
        return words.translate("Path", "none")
    if station.place is Place.PORT and path.stations[Place.PROXY].steps:
        #: Under the station "Port": it is the proxy that connects to the port.
        return words.translate("Path", "through the proxy")
    return words.translate("Path", "not used")


def _passed(station: Station, words: Words) -> str:
    step = station.steps[-1]
    facts = next((step.facts for step in station.steps if step.outcome is StepOutcome.OK), step.facts)
    if isinstance(facts, ResolveFacts):
        return count_of_addresses(len(facts.addresses), words)
    if isinstance(facts, TlsFacts):
        version = display_text(facts.version, STATUS_LENGTH)
        return isolate(version.replace("TLSv", "TLS "))
    if answer := _answer(station.steps):
        return answer
    #: Under the station "Port": it accepts connections.
    return words.translate("Path", "open") if station.place is Place.PORT else ""


def _failed(station: Station, path: Path, words: Words) -> str:
    bad = [step for step in station.steps if step.outcome is not StepOutcome.OK]
    if not bad:
        return _answer(station.steps) or words.translate("Path", "failed")
    step = bad[-1]
    facts = step.facts
    if isinstance(facts, ConnectFacts) and facts.code:
        word = _word_of_code(facts.code, words)
        if word:
            return word
    if isinstance(facts, ProxyFacts) and facts.status:
        return _status_line(facts.status, facts.reason)
    if step.outcome is StepOutcome.DEADLINE:
        return words.translate("Path", "no answer in time")
    if isinstance(facts, TlsFacts) and facts.chain:
        return words.translate("Path", "certificate not accepted")
    if step.name is StepName.RESOLVE and path.failure is not None:
        unknown = any(link.codes.gai in ("EAI_NONAME", "EAI_NODATA") for link in path.failure.links)
        #: Under the station "Name": the name is not known.
        return words.translate("Path", "not found") if unknown else words.translate("Path", "no answer")
    return _answer(station.steps) or words.translate("Path", "failed")


def _word_of_code(code: str, words: Words) -> str:
    return {
        #: Under the station "Port": the connection was refused.
        "ECONNREFUSED": words.translate("Path", "refused"),
        "ETIMEDOUT": words.translate("Path", "no answer in time"),
        #: Under a station: the connection was reset.
        "ECONNRESET": words.translate("Path", "cut off"),
        #: Under the station "Port": host or network cannot be reached.
        "EHOSTUNREACH": words.translate("Path", "no way there"),
        "ENETUNREACH": words.translate("Path", "no way there"),
    }.get(code, "")


def _answer(steps: tuple[Step, ...]) -> str:
    for step in reversed(steps):
        if isinstance(step.facts, ResponseFacts) and step.facts.status:
            return _status_line(step.facts.status, step.facts.reason)
        if isinstance(step.facts, ProxyFacts) and step.facts.status:
            return _status_line(step.facts.status, step.facts.reason)
    return ""


def _status_line(number: int, reason: str) -> str:
    text = display_text(f"{number} {reason}", SHORT_TEXT_CHARACTERS)
    return isolate(text if len(text) <= STATUS_LENGTH else str(number))


def _time(station: Station, words: Words) -> str:
    if not station.steps:
        return ""
    return isolate(duration(station.seconds, words).replace(" ", "\u00a0"))  # in one line
