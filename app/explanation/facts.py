"""Words for the facts of two results that stand side by side: what each is called, and its value."""

from datetime import datetime

from app import limits
from app.explanation.changes import case_short
from app.explanation.formats import duration, fill, listing, moment
from app.explanation.outcomes import step_outcome_word
from app.explanation.steps import proxy_source_word, step_name_word
from app.model.comparison import FactCode, FactPair, FactPart
from app.model.names import Leg, ProxySource, StepName, StepOutcome
from app.model.words import N, Words
from app.text import display_text, isolate

PART_TITLES = {
    FactPart.OUTCOME: N("Comparison", "What came out"),
    FactPart.WAY: N("Comparison", "On the way"),
    FactPart.TIMES: N("Comparison", "Time of each step"),
    FactPart.COMPUTER: N("Comparison", "The computers"),
    FactPart.OPTIONS: N("Comparison", "Options that differ"),
}
_LABELS = {
    FactCode.TARGET: N("Comparison", "Target"),
    FactCode.CASE: N("Comparison", "Result"),
    FactCode.REMARKS: N("Comparison", "Also noticed"),
    FactCode.STARTED: N("Comparison", "Tested"),
    FactCode.PROXY: N("Comparison", "Proxy server"),
    FactCode.PROXY_SOURCE: N("Comparison", "The proxy comes from"),
    FactCode.NAME: N("Comparison", "Name looked up"),
    FactCode.ADDRESSES: N("Comparison", "Addresses of the name"),
    FactCode.ADDRESSES_OF_ONE: N("Comparison", "Addresses that only one has"),
    FactCode.FAMILY: N("Comparison", "Kind of address"),
    FactCode.ADDRESS: N("Comparison", "Connected address"),
    FactCode.SERVICE: N("Comparison", "Service that greets"),
    FactCode.SERVER_NAME: N("Comparison", "Name asked for in TLS"),
    FactCode.TLS_VERSION: N("Comparison", "TLS version"),
    FactCode.CIPHER: N("Comparison", "Encryption method"),
    FactCode.ALPN: N("Comparison", "Protocol agreed in TLS (ALPN)"),
    FactCode.ISSUER: N("Comparison", "Issuer of the certificate"),
    FactCode.SUBJECT: N("Comparison", "Owner of the certificate"),
    FactCode.VALID_FROM: N("Comparison", "Certificate valid from"),
    FactCode.VALID_UNTIL: N("Comparison", "Certificate valid until"),
    FactCode.FINGERPRINT: N("Comparison", "Fingerprint of the certificate (SHA-256)"),
    FactCode.STATUS: N("Comparison", "Answer"),
    FactCode.REDIRECT: N("Comparison", "Redirects to"),
    FactCode.TOTAL: N("Comparison", "Together"),
    FactCode.LOCAL_ADDRESS: N("Comparison", "Address of the computer"),
    FactCode.NAME_SERVERS: N("Comparison", "Name servers"),
    FactCode.PROXY_SETTINGS: N("Comparison", "Proxies that are set"),
    FactCode.IPV6: N("Comparison", "IPv6"),
    FactCode.SYSTEM: N("Comparison", "System"),
    FactCode.APP: N("Comparison", "Version of this program"),
    FactCode.PYTHON: N("Comparison", "Python"),
    FactCode.OPENSSL: N("Comparison", "OpenSSL"),
    FactCode.ADDRESS_KIND: N("Comparison", "Addresses that may be used"),
    FactCode.PROXY_CHOICE: N("Comparison", "Proxy to be used"),
    FactCode.TRUST: N("Comparison", "Trusted certificates"),
    FactCode.CLIENT_CERTIFICATE: N("Comparison", "Own certificate"),
    FactCode.METHOD: N("Comparison", "Method"),
    FactCode.REDIRECTS: N("Comparison", "Redirects at most"),
    FactCode.RETRIES: N("Comparison", "Tries after a failure"),
    FactCode.TIME_LIMIT: N("Comparison", "Time limit"),
    FactCode.CHECKS: N("Comparison", "Further checks after a failure"),
}
_OPTION_VALUES = {
    "any": N("Options", "IPv4 and IPv6"),
    "ipv4": N("Options", "IPv4 only"),
    "ipv6": N("Options", "IPv6 only"),
    "none": N("Options", "None"),
    "bundled": N("Options", "Bundled with this program"),
}
# What "system" means depends on the option; an own proxy or a file is shown by itself.
_AS_THE_SYSTEM = {
    FactCode.PROXY_CHOICE: N("Options", "As the system says"),
    FactCode.TRUST: N("Options", "Of the system"),
}
_MOMENTS = frozenset({FactCode.STARTED, FactCode.VALID_FROM, FactCode.VALID_UNTIL})
_DURATIONS = frozenset({FactCode.SECONDS, FactCode.TOTAL, FactCode.TIME_LIMIT})
_CASES = frozenset({FactCode.CASE, FactCode.REMARKS})


def fact_label(fact: FactPair, words: Words) -> str:
    """Return what a fact is called, with the peer and the redirect it belongs to: "Answer (redirect 1)"."""
    label = _label(fact, words)
    if fact.leg is Leg.PROXY and not _names_the_proxy(fact):
        #: {fact}: "Answer", "Look up the name"
        label = fill(words.translate("Comparison", "{fact} (proxy server)"), {"fact": label})
    if fact.hop:
        #: {fact}: "Answer", "Look up the name"; {number}: 1 for the first redirect
        text = words.translate("Comparison", "{fact} (redirect {number})")
        label = fill(text, {"fact": label, "number": str(fact.hop)})
    return label


def fact_value(fact: FactPair, values: tuple[str, ...] | None, words: Words) -> str:
    """Return one of the two values of a fact, foreign text in isolates."""
    if values is None:
        if fact.part in (FactPart.WAY, FactPart.TIMES):
            return words.translate("Comparison", "not reached")
        return words.translate("Comparison", "not known")
    if not values:
        return words.translate("Comparison", "none")
    return _value(fact.code, values, words)


def _names_the_proxy(fact: FactPair) -> bool:
    steps = fact.step is StepName.PROXY and fact.code in (FactCode.ENDED, FactCode.SECONDS)
    return steps or fact.code in (FactCode.PROXY, FactCode.PROXY_SOURCE)


def _label(fact: FactPair, words: Words) -> str:
    if fact.code is FactCode.HEADER:
        #: {name}: of an HTTP header, such as "Server"
        return fill(words.translate("Comparison", "Header {name}"), {"name": isolate(fact.name.title())})
    if fact.code in (FactCode.ENDED, FactCode.SECONDS) and fact.step is not None:
        return step_name_word(fact.step, words)
    return words.translate("Comparison", _LABELS[fact.code])


def _value(code: FactCode, values: tuple[str, ...], words: Words) -> str:
    first = values[0]
    if code in _CASES:
        return listing(tuple(case_short(one, words) for one in values), words)
    if code in _MOMENTS:
        return isolate(moment(datetime.fromisoformat(first), words))
    if code in _DURATIONS:
        return isolate(duration(float(first), words))
    if code is FactCode.ENDED:
        return _end(values, words)
    if code is FactCode.PROXY_SOURCE:
        return proxy_source_word(ProxySource(first), words)
    if code in (FactCode.IPV6, FactCode.CHECKS):
        return words.translate("Comparison", "yes") if first == "true" else words.translate("Comparison", "no")
    if code in (FactCode.ADDRESS_KIND, FactCode.PROXY_CHOICE, FactCode.TRUST):
        return _option(code, values, words)
    return listing(values, words)


def _end(values: tuple[str, ...], words: Words) -> str:
    end = step_outcome_word(StepOutcome(values[0]), words) or words.translate("Comparison", "worked")
    if len(values) == 1:
        return end
    #: {end}: "failed"; {code}: "ECONNREFUSED"
    return fill(words.translate("Comparison", "{end} ({code})"), {"end": end, "code": _one(values[1])})


def _option(code: FactCode, values: tuple[str, ...], words: Words) -> str:
    if len(values) > 1:
        return _one(values[1])
    text = _AS_THE_SYSTEM[code] if values[0] == "system" else _OPTION_VALUES[values[0]]
    return words.translate("Options", text)


def _one(value: str) -> str:
    return isolate(display_text(value, limits.SHORT_TEXT_CHARACTERS))
