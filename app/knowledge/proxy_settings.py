"""Proxy settings that are wrong, unusable, or in the way without anybody knowing."""

from typing import Any
from urllib.parse import urlsplit

import msgspec

from app.knowledge import commands, phrases
from app.knowledge.addresses import family_of, is_internal_name
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.findings import also, proxy_of
from app.knowledge.values import attempt_match, fault_match, follow
from app.model.facts import ProxyFacts, RequestFacts
from app.model.names import Certainty, CheckName, Kind, Leg, ProxyMode, ProxySource, Severity, StepName
from app.model.words import N

_BAD_PROXY = ("requests.exceptions.InvalidProxyURL", "urllib3.exceptions.ProxySchemeUnknown")
_BAD_URL = ("urllib3.exceptions.LocationParseError", "requests.exceptions.InvalidURL")
_NO_SUPPORT = ("requests.exceptions.InvalidSchema", "urllib3.exceptions.DependencyWarning")
_FOUND_BY_US = frozenset({ProxySource.ENVIRONMENT, ProxySource.SYSTEM})
# A proxy that says no is there and works: going round it is not for this program to lead with.
_RULES = frozenset({403, 407, 451})


def _set(facts: CaseFacts) -> tuple[str, ProxySource | None]:
    """Return the proxy that the last attempt was to use, as it was set, and where; empty without one."""
    attempt = facts.last
    if attempt is None or attempt.options.proxy.mode is ProxyMode.NONE:
        return "", None
    if attempt.options.proxy.mode is ProxyMode.OWN:
        return attempt.options.proxy.url, ProxySource.OPTION
    scheme = attempt.target.kind
    settings = facts.environment.proxies if facts.environment is not None else ()
    for wanted in (scheme.value, "all"):
        for one in settings:
            if one.scheme == wanted and scheme in (Kind.HTTP, Kind.HTTPS):
                return one.url, one.source
    return "", None


def _values(facts: CaseFacts) -> dict[str, Any]:
    url, source = _set(facts)
    return {"proxy": url, "proxy_source": source.value if source is not None else ""}


def _config_bad(facts: CaseFacts) -> Match | None:
    """The libraries say it themselves, or they cannot read an address and the proxy's is the unreadable one."""
    fault = facts.fault
    if fault is None:
        return None
    index = fault.find(*_BAD_PROXY)
    if index < 0 and not fault.steps and fault.failure.hop == 0 and _unreadable(_set(facts)[0]):
        index = fault.find(*_BAD_URL)
    return fault_match(facts, fault, Certainty.CONFIRMED, index, **_values(facts)) if index >= 0 else None


def _unreadable(url: str) -> bool:
    if not url:
        return False
    try:
        parts = urlsplit(url if "//" in url else f"//{url}")
        host = parts.hostname or ""
        return not host or parts.port == 0 or any(sign.isspace() or sign in "\"'<>^`{|}" for sign in host)
    except ValueError:
        return True


def _socks_support_missing(facts: CaseFacts) -> Match | None:
    fault = facts.fault
    if fault is None or fault.steps or fault.failure.hop or not _set(facts)[0].lower().startswith("socks"):
        return None
    index = fault.find(*_NO_SUPPORT)
    return fault_match(facts, fault, Certainty.CONFIRMED, index, **_values(facts)) if index >= 0 else None


def _unexpected(facts: CaseFacts) -> Match | None:
    """The test fails at a proxy that nobody chose in it, and works without."""
    attempt, finding, answer, fault = facts.last, proxy_of(facts), facts.answer, facts.fault
    if attempt is None or finding is None or finding.direct_code:
        return None
    if _source(facts) not in _FOUND_BY_US:
        return None
    if fault is not None and (fault.by_proxy or _config_bad(facts) or _socks_support_missing(facts)):
        match = fault_match(facts, fault, Certainty.CONFIRMED)
    elif fault is None and answer is not None and answer.from_proxy:
        match = attempt_match(facts, attempt, Certainty.CONFIRMED, answer.step_index)
    else:
        return None
    match = also(match, "findings.proxy")
    talks = (step.facts.status for step in attempt.steps if isinstance(step.facts, ProxyFacts))
    statuses = {*talks, answer.response.status if answer is not None else 0}
    return follow(match) if _RULES.intersection(statuses) else match


def _source(facts: CaseFacts) -> ProxySource | None:
    """Return where the proxy in use was set; the talk with it knows best."""
    steps = facts.last.steps if facts.last is not None else ()
    talks = [step.facts.source for step in steps if isinstance(step.facts, ProxyFacts)]
    return talks[0] if talks else _set(facts)[1]


def _pac_ignored(facts: CaseFacts) -> Match | None:
    """Only likely: whether the script names a proxy for this host, nobody has asked it."""
    fault, finding = facts.fault, proxy_of(facts)
    if fault is None or finding is None or not finding.pac or _uses_proxy(facts):
        return None
    if not fault.at(StepName.RESOLVE, StepName.CONNECT) or not finding.direct_code:
        return None
    target = fault.attempt.target
    if target.kind not in (Kind.HTTP, Kind.HTTPS):
        return None
    match = also(fault_match(facts, fault, Certainty.LIKELY), "findings.proxy")
    # Scripts usually let servers of the own network be reached directly.
    inside = is_internal_name(target.host_ascii) or bool(family_of(target.host_ascii))
    return follow(msgspec.structs.replace(match, certainty=Certainty.POSSIBLE)) if inside else match


def _uses_proxy(facts: CaseFacts) -> bool:
    steps = facts.last.steps if facts.last is not None else ()
    return any(
        step.leg is Leg.PROXY or (isinstance(step.facts, RequestFacts) and step.facts.via_proxy) for step in steps
    )


_ASKS = (CheckName.PROXY,)
_COMMANDS = (*commands.PROXY_SETTINGS, *commands.FETCH_DIRECT)

PAC_IGNORED = Case(
    id="proxy.pac_ignored",
    severity=Severity.FAILURE,
    when=_pac_ignored,
    asks=_ASKS,
    texts=Texts(
        short=N("Case", "Proxy script not used"),
        headline=N("Case", "This computer uses a proxy script, which this test did not follow"),
        summary=N("Case", "{host} was tried directly and not reached; browsers here ask a proxy script (PAC) first."),
        causes=(
            Cause(
                N("Case", "This network lets programs out only through its proxy server"),
                N("Case", "Browsers follow the script and find the proxy server; many other programs do not."),
                Certainty.LIKELY,
            ),
            Cause(
                N("Case", "The server itself is not reachable"),
                N("Case", "Then it does not open in a browser on this computer either."),
                Certainty.POSSIBLE,
            ),
        ),
        you=(
            N("Case", "Open the same address in a browser. If it opens there, ask for the proxy server’s address."),
            N("Case", "Enter the proxy server in the options, and test again."),
        ),
        admin=(N("Case", "Tell which proxy server the script names for {host}, or allow direct connections to it."),),
        packager=(
            N("Case", "Programs that use requests read no proxy scripts: set HTTP_PROXY and HTTPS_PROXY for them."),
        ),
        commands=commands.PROXY_SETTINGS,
    ),
)

CASES = (
    Case(
        id="proxy.unexpected",
        severity=Severity.FAILURE,
        when=_unexpected,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Proxy setting in the way"),
            headline=N("Case", "A proxy setting of this computer stands in the way"),
            summary=(
                N(
                    "Case",
                    "{host} works directly; the failure is at the proxy server {proxy}, set here: {proxy_source}.",
                ),
                N("Case", "{host} works directly; the failure is at the proxy server that is set on this computer."),
            ),
            causes=(
                Cause(
                    N("Case", "The setting is left over"),
                    N("Case", "It may come from another network, or from a program or VPN that is no longer in use."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The proxy server is not meant for this host"),
                    N("Case", "Servers of the own network are usually reached without it."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The proxy server has a fault at the moment"),
                    N("Case", "Then other websites fail through it too."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                phrases.PROXY_SETTING,
                phrases.TRY_WITHOUT_PROXY,
                N("Case", "If the proxy server is not needed, remove the setting; else add {host} to the exceptions."),
            ),
            admin=(N("Case", "Check whether {host} is meant to be reached through the proxy server."),),
            commands=_COMMANDS,
        ),
    ),
    Case(
        id="proxy.config_bad",
        severity=Severity.FAILURE,
        when=_config_bad,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Proxy setting unusable"),
            headline=N("Case", "The address of the proxy server cannot be used"),
            summary=(
                N("Case", "“{proxy}” is not a usable address of a proxy server, so {host} was not contacted."),
                N("Case", "The address that is set for the proxy server is not usable, so {host} was not contacted."),
            ),
            causes=(
                Cause(
                    N("Case", "The address is misspelled or not complete"),
                    N("Case", "It needs a host and usually a port, such as http://proxy.example.com:3128."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "It begins with a kind of proxy server that does not exist"),
                    N("Case", "Known are http://, https://, socks4://, socks5:// and socks5h://."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.PROXY_SETTING, phrases.TRY_WITHOUT_PROXY),
            admin=(N("Case", "Tell its users the right address and port of the proxy server."),),
            commands=_COMMANDS,
        ),
    ),
    Case(
        id="proxy.socks_support_missing",
        severity=Severity.FAILURE,
        when=_socks_support_missing,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "SOCKS not built in"),
            headline=N("Case", "This program was built without support for SOCKS proxy servers"),
            summary=(
                N("Case", "The proxy server {proxy} speaks SOCKS, which needs a part of the program that is missing."),
                N("Case", "The proxy server speaks SOCKS, which needs a part of the program that is missing."),
            ),
            causes=(
                Cause(
                    N("Case", "The program is not complete"),
                    N("Case", "The Python package PySocks was left out when the program was put together."),
                    Certainty.LIKELY,
                ),
            ),
            you=(
                N("Case", "Use a proxy server of the kind http://, if there is one, or test without a proxy server."),
                N("Case", "Install this program again."),
            ),
            packager=(N("Case", "Add the package PySocks. For programs that use requests: requests[socks]."),),
            commands=commands.PROXY_SETTINGS,
        ),
    ),
)
