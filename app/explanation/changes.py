"""Words for what differs between two results of the same target."""

from datetime import datetime

from app.explanation.explaining import explain
from app.explanation.formats import duration, fill, listing, moment
from app.explanation.steps import step_name_word
from app.model.change import VERDICTS, Change, ChangeCode
from app.model.names import Certainty, Leg, Severity
from app.model.result import Diagnosis
from app.model.words import N, Words
from app.text import isolate

_TEXTS = {
    ChangeCode.NAME_SERVERS: N("Change", "This computer now asks other name servers: {after} (before: {before})."),
    ChangeCode.LOCAL_ADDRESS: N(
        "Change",
        "This computer now has another address and may be in another network: {after} (before: {before}).",
    ),
    ChangeCode.PROXY: N("Change", "Another proxy server is now in between: {after} (before: {before})."),
    ChangeCode.ADDRESSES: N("Change", "The name now leads to other addresses: {after} (before: {before})."),
    ChangeCode.ADDRESS: N("Change", "The connection now goes to another address: {after} (before: {before})."),
    ChangeCode.SERVICE: N("Change", "Another service now greets on this port: {after} (before: {before})."),
    ChangeCode.TLS_VERSION: N("Change", "Another version of the encryption is now used: {after} (before: {before})."),
    ChangeCode.ISSUER: N("Change", "The certificate now comes from another issuer: {after} (before: {before})."),
    ChangeCode.CERTIFICATE: N(
        "Change", "The server now has another certificate, valid until {after} (before: valid until {before})."
    ),
    ChangeCode.STATUS: N("Change", "The server now answers with another status: {after} (before: {before})."),
    ChangeCode.REDIRECT: N("Change", "The server now redirects to another place: {after} (before: {before})."),
    ChangeCode.HTTP_SERVER: N("Change", "Another server program now answers: {after} (before: {before})."),
    #: {step} is the name of a step: "Look up the name"
    ChangeCode.SLOWER: N("Change", "{step}: this is now slower and takes {after} (before: {before})."),
    #: {step} is the name of a step: "Look up the name"
    ChangeCode.FASTER: N("Change", "{step}: this is now faster and takes {after} (before: {before})."),
    #: {before} is the name of a failure: "Connection refused"
    ChangeCode.WORKS: N("Change", "It works now (before: {before})."),
    #: {after} is the name of a failure: "Connection refused"
    ChangeCode.FAILS: N("Change", "It no longer works: {after}."),
    #: {after} and {before} are names of failures: "Connection refused"
    ChangeCode.CASE: N("Change", "It still fails, but in another way: {after} (before: {before})."),
}
_OF_PROXY = {
    ChangeCode.ADDRESSES: N(
        "Change", "The name of the proxy server now leads to other addresses: {after} (before: {before})."
    ),
    ChangeCode.ADDRESS: N(
        "Change", "The connection now goes to another address of the proxy server: {after} (before: {before})."
    ),
    ChangeCode.TLS_VERSION: N(
        "Change", "Another version of the encryption to the proxy server is now used: {after} (before: {before})."
    ),
    ChangeCode.ISSUER: N(
        "Change", "The certificate of the proxy server now comes from another issuer: {after} (before: {before})."
    ),
    ChangeCode.CERTIFICATE: N(
        "Change", "The proxy server now has another certificate, valid until {after} (before: valid until {before})."
    ),
    ChangeCode.SLOWER: N("Change", "The proxy server is now slower and takes {after} (before: {before})."),
    ChangeCode.FASTER: N("Change", "The proxy server is now faster and takes {after} (before: {before})."),
}
_NONE_BEFORE = {
    ChangeCode.PROXY: N("Change", "A proxy server is now in between: {after}."),
    ChangeCode.REDIRECT: N("Change", "The server now redirects to {after}."),
}
_NONE_AFTER = {
    ChangeCode.PROXY: N("Change", "No proxy server is in between any more (before: {before})."),
    ChangeCode.REDIRECT: N("Change", "The server no longer redirects (before: to {before})."),
}
#: {after} and {before} are short names of results: "Works", "Works, but slowly"
_STILL_WORKS = N("Change", "It works as before, but something about it is new: {after} (before: {before}).")


def change_text(change: Change, words: Words) -> str:
    """Return one sentence about a difference, foreign values in isolates."""
    values = {"before": _values(change, change.before, words), "after": _values(change, change.after, words)}
    if change.step is not None:
        values["step"] = step_name_word(change.step, words)
    text = _text(change, words)
    return fill(words.translate("Change", text), values)


def case_short(id: str, words: Words) -> str:
    """Return the few words that name a case: "Connection refused"."""
    return explain(Diagnosis(id, Certainty.CONFIRMED), words).short


def _text(change: Change, words: Words) -> str:
    if not change.before and change.code in _NONE_BEFORE:
        return _NONE_BEFORE[change.code]
    if not change.after and change.code in _NONE_AFTER:
        return _NONE_AFTER[change.code]
    if change.leg is Leg.PROXY and change.code in _OF_PROXY:
        return _OF_PROXY[change.code]
    if change.code is ChangeCode.CASE and _severity(change.after, words) in (Severity.OK, Severity.REMARK):
        return _STILL_WORKS
    return _TEXTS[change.code]


def _severity(ids: tuple[str, ...], words: Words) -> Severity:
    return explain(Diagnosis(ids[0], Certainty.CONFIRMED), words).severity


def _values(change: Change, facts: tuple[str, ...], words: Words) -> str:
    if not facts:
        return ""
    if change.code in VERDICTS:
        return case_short(facts[0], words)
    if change.code in (ChangeCode.SLOWER, ChangeCode.FASTER):
        return isolate(duration(float(facts[0]), words))
    if change.code is ChangeCode.CERTIFICATE:
        return isolate(moment(datetime.fromisoformat(facts[0]), words))
    return listing(facts, words)
