"""The words of the path: what stands under each station, and the whole way in one text for screen readers."""

from PySide6.QtCore import QCoreApplication

from app.explanation import count_of_addresses
from app.gui.icons import Mark
from app.gui.labels import fill, joined, technical, time_text
from app.gui.stations import Path, Place, Station
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.attempt import Step
from app.model.facts import ConnectFacts, ProxyFacts, ResolveFacts, ResponseFacts, TlsFacts
from app.model.names import StepName, StepOutcome
from app.model.words import Words
from app.text import display_text

translate = QCoreApplication.translate
STATUS_LENGTH = 24  # characters of a status line; what is longer says its number only


def title(station: Station, path: Path) -> str:
    """Return the name of a station."""
    if station.place is Place.PORT:
        return fill(translate("Path", "Port {port}"), port=str(path.target.port))
    return {
        Place.COMPUTER: translate("Path", "This computer"),
        #: A station of the path: the lookup of the host name.
        Place.NAME: translate("Path", "Name"),
        Place.PROXY: translate("Path", "Proxy"),
        Place.TLS: translate("Path", "TLS"),
        Place.HTTP: translate("Path", "HTTP"),
    }[station.place]


def status(station: Station, path: Path, words: Words) -> str:
    """Return the few words under the name of a station."""
    if station.mark is Mark.RUNNING:
        return translate("Path", "in progress")
    if station.mark is Mark.UNREACHED:
        return translate("Path", "not reached")
    if station.mark is Mark.UNUSED:
        return _unused(station, path)
    if station.mark is Mark.STOPPED:
        return translate("Path", "stopped")
    if station.mark is Mark.INTERNAL:
        return translate("Path", "fault in this program")
    if station.place is Place.COMPUTER:
        return _computer(station, path)
    parts = (
        _failed(station, path, words) if station.mark is Mark.FAILED else _passed(station, words),
        _time(station, words),
    )
    return " · ".join(part for part in parts if part)


def state(mark: Mark) -> str:
    """Return the state of a station in a word, for those who do not see its sign."""
    return {
        #: The state of a station, for screen readers.
        Mark.OK: translate("Path", "works"),
        Mark.REMARK: translate("Path", "works, with a remark"),
        Mark.FAILED: translate("Path", "failed here"),
        Mark.INTERNAL: translate("Path", "failed here"),
        Mark.STOPPED: translate("Path", "stopped here"),
        Mark.RUNNING: translate("Path", "in progress"),
        #: Under a station that this kind of test does not need.
        Mark.UNUSED: translate("Path", "not used"),
        Mark.UNREACHED: translate("Path", "not reached"),
    }[mark]


def sentence(path: Path, words: Words) -> str:
    """Return the whole path in words: one clause a station."""
    clauses = []
    for station in path.stations:
        said = [state(station.mark)]
        if (detail := status(station, path, words)) not in said:
            said.append(detail)
        clauses.append(
            #: One station of the path, for screen readers: "Proxy: not used".
            fill(translate("Path", "{station}: {state}"), station=title(station, path), state=", ".join(said))
        )
    return joined(clauses)


def _computer(station: Station, path: Path) -> str:
    if station.mark is Mark.FAILED:
        #: Under the station "This computer".
        return translate("Path", "the trouble is here")
    if path.environment is None:
        return ""
    return translate("Path", "IPv4 and IPv6") if path.environment.ipv6 else translate("Path", "IPv4 only")


def _unused(station: Station, path: Path) -> str:
    if station.place is Place.NAME:
        #: Under the station "Name": no name had to be looked up, an address was typed.
        return translate("Path", "an address")
    if station.place is Place.PROXY:
        #: Under the station "Proxy": no proxy is used.
        return translate("Path", "none")
    if station.place is Place.PORT and path.stations[Place.PROXY].steps:
        #: Under the station "Port": it is the proxy that connects to the port.
        return translate("Path", "through the proxy")
    return translate("Path", "not used")


def _passed(station: Station, words: Words) -> str:
    step = station.steps[-1]
    facts = next((step.facts for step in station.steps if step.outcome is StepOutcome.OK), step.facts)
    if isinstance(facts, ResolveFacts):
        return count_of_addresses(len(facts.addresses), words)
    if isinstance(facts, TlsFacts):
        version = display_text(facts.version, STATUS_LENGTH)
        return technical(version.replace("TLSv", "TLS "), words)
    if answer := _answer(station.steps, words):
        return answer
    #: Under the station "Port": it accepts connections.
    return translate("Path", "open") if station.place is Place.PORT else ""


def _failed(station: Station, path: Path, words: Words) -> str:
    bad = [step for step in station.steps if step.outcome is not StepOutcome.OK]
    if not bad:
        return _answer(station.steps, words) or translate("Path", "failed")
    step = bad[-1]
    facts = step.facts
    if isinstance(facts, ConnectFacts) and facts.code:
        word = _word_of_code(facts.code)
        if word:
            return word
    if isinstance(facts, ProxyFacts) and facts.status:
        return _status_line(facts.status, facts.reason, words)
    if step.outcome is StepOutcome.DEADLINE:
        return translate("Path", "no answer in time")
    if isinstance(facts, TlsFacts) and facts.chain:
        return translate("Path", "certificate not accepted")
    if step.name is StepName.RESOLVE and path.failure is not None:
        unknown = any(link.codes.gai in ("EAI_NONAME", "EAI_NODATA") for link in path.failure.links)
        #: Under the station "Name": the name is not known.
        return translate("Path", "not found") if unknown else translate("Path", "no answer")
    return _answer(station.steps, words) or translate("Path", "failed")


def _word_of_code(code: str) -> str:
    return {
        #: Under the station "Port": the connection was refused.
        "ECONNREFUSED": translate("Path", "refused"),
        "ETIMEDOUT": translate("Path", "no answer in time"),
        #: Under a station: the connection was reset.
        "ECONNRESET": translate("Path", "cut off"),
        #: Under the station "Port": host or network cannot be reached.
        "EHOSTUNREACH": translate("Path", "no way there"),
        "ENETUNREACH": translate("Path", "no way there"),
    }.get(code, "")


def _answer(steps: tuple[Step, ...], words: Words) -> str:
    for step in reversed(steps):
        if isinstance(step.facts, ResponseFacts) and step.facts.status:
            return _status_line(step.facts.status, step.facts.reason, words)
        if isinstance(step.facts, ProxyFacts) and step.facts.status:
            return _status_line(step.facts.status, step.facts.reason, words)
    return ""


def _status_line(number: int, reason: str, words: Words) -> str:
    text = display_text(f"{number} {reason}", SHORT_TEXT_CHARACTERS)
    return technical(text if len(text) <= STATUS_LENGTH else str(number), words)


def _time(station: Station, words: Words) -> str:
    return time_text(station.seconds, words).replace(" ", "\u00a0") if station.steps else ""  # in one line
