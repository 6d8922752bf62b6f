"""The options of a test, as words of a command line and as the `Options` they mean."""

import argparse
import math
import re
from pathlib import Path

import msgspec

from app import limits
from app.cli.client_certificate import read_client_certificate
from app.cli.usage import Parser, UsageError, fill
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.names import Family, Protocol, ProxyMode, TrustMode
from app.model.options import Options, ProxyChoice, TimeLimits, TrustChoice
from app.model.words import Words
from app.redaction import redact_text, redact_url
from app.target import PROXY_PORTS, read_proxy
from app.text import display_text

_USUAL = Options()  # what is not asked for stays the very same object: then JSON leaves it out

SHORTEST_SECONDS = 0.1
LONGEST_SECONDS = 3600.0  # nobody waits longer than an hour for one test
REDIRECTS_MAX = 30  # curl's library allows no more either
RETRIES_MAX = 10

FAMILIES = {"4": Family.IPV4, "6": Family.IPV6}


def add_options(parser: Parser, words: Words) -> None:
    """Add the options that shape a test."""
    parser.value(
        "--protocol",
        "|".join(Protocol),
        words.translate("Terminal", "What to speak with the target. Automatic is the usual choice for what was given."),
        Protocol.AUTO.value,
    )
    parser.value(
        "--timeout",
        "S",
        fill(
            words.translate(
                "Terminal",
                "The longest that the test of one target may take, in seconds; usually {usual}. "
                "With more, each step may take longer too.",
            ),
            usual=f"{limits.TOTAL_SECONDS:g}",
        ),
    )
    parser.value("--family", "4|6", words.translate("Terminal", "Use only IPv4 or only IPv6 addresses."))
    parser.value(
        "--proxy",
        "URL|none|system",
        words.translate(
            "Terminal",
            "The proxy server to go through, such as http://proxy.example:8080, or none, or what the system says.",
        ),
        ProxyMode.SYSTEM.value,
    )
    parser.value(
        "--trust",
        "bundled|system|FILE",
        words.translate(
            "Terminal", "Which root certificates to trust: the program’s own, the system’s, or those of a PEM file."
        ),
        TrustMode.BUNDLED.value,
    )
    parser.value(
        "--client-cert",
        "FILE",
        words.translate("Terminal", "A certificate of yours (PEM) for servers that ask for one, with its key."),
    )
    parser.value(
        "--client-key",
        "FILE",
        words.translate("Terminal", "The file of that key (PEM) when it is not in the same file as the certificate."),
    )
    parser.value("--retries", "N", words.translate("Terminal", "How often to try again after a failure."), "0")
    parser.value(
        "--redirects",
        "N",
        fill(
            words.translate("Terminal", "How many redirects to follow; usually {usual}."), usual=str(limits.REDIRECTS)
        ),
        str(limits.REDIRECTS),
    )
    parser.flag("--no-checks", help=words.translate("Terminal", "Do not look further into the cause of a failure."))
    parser.flag(
        "--ask-others",
        help=words.translate(
            "Terminal", "Look into the cause also at the host that a redirect led to, when that is the one that fails."
        ),
    )


def read_options(values: argparse.Namespace, words: Words) -> Options:
    """Return what the options mean; raises UsageError."""
    return Options(
        protocol=Protocol(_choice("--protocol", values.protocol, tuple(Protocol), words)),
        family=FAMILIES[_choice("--family", values.family, tuple(FAMILIES), words)] if values.family else Family.ANY,
        limits=_time_limits(values.timeout, words),
        proxy=_proxy(values.proxy, words),
        trust=_trust(values.trust, words),
        client_certificate=read_client_certificate(values.client_cert, values.client_key, words),
        redirects=whole_number("--redirects", values.redirects, 0, REDIRECTS_MAX, words),
        retries=whole_number("--retries", values.retries, 0, RETRIES_MAX, words),
        checks=not values.no_checks,
        ask_others=values.ask_others,
    )


def whole_number(option: str, text: str, least: int, most: int, words: Words) -> int:
    """Return a number in any script's digits; raises UsageError outside its bounds."""
    if re.fullmatch(r"\d{1,9}", text) and least <= int(text) <= most:
        return int(text)
    raise _out_of_bounds(option, text, str(least), str(most), words)


def _choice(option: str, text: str, choices: tuple[str, ...], words: Words) -> str:
    if text in choices:
        return text
    raise UsageError(
        fill(
            words.translate("Terminal", "{option} takes one of these: {choices}. It was given {value}."),
            option=option,
            choices=", ".join(choices),
            value=_shown(text),
        )
    )


def _time_limits(text: str | None, words: Words) -> TimeLimits:
    """Return the limits for a total.

    Who gives more time than usual wants to wait for something slow: each step's limit grows in proportion. With less
    time the total comes first by itself.
    """
    usual = _USUAL.limits
    if text is None:
        return usual
    try:
        total = float(text.replace(",", "."))
    except ValueError:
        total = math.nan
    if not SHORTEST_SECONDS <= total <= LONGEST_SECONDS:
        raise _out_of_bounds("--timeout", text, f"{SHORTEST_SECONDS:g}", f"{LONGEST_SECONDS:g}", words)
    if total <= usual.total:
        return msgspec.structs.replace(usual, total=total)
    factor = total / usual.total
    return TimeLimits(**{name: getattr(usual, name) * factor for name in TimeLimits.__struct_fields__})


def _out_of_bounds(option: str, text: str, least: str, most: str, words: Words) -> UsageError:
    return UsageError(
        fill(
            words.translate("Terminal", "{option} takes a number from {least} to {most}. It was given {value}."),
            option=option,
            least=least,
            most=most,
            value=_shown(text),
        )
    )


def _trust(text: str, words: Words) -> TrustChoice:
    if text == TrustMode.BUNDLED:
        return _USUAL.trust
    if text == TrustMode.SYSTEM:
        return TrustChoice(mode=TrustMode.SYSTEM)
    try:
        with Path(text).open("rb"):
            return TrustChoice(mode=TrustMode.FILE, path=text)
    except (OSError, ValueError):
        raise UsageError(
            fill(
                words.translate("Terminal", "{option} takes bundled, system or a file. {file} cannot be read."),
                option="--trust",
                file=_shown(text),
            )
        ) from None


def _proxy(text: str, words: Words) -> ProxyChoice:
    """Return the proxy choice; user and password leave the address at once."""
    if text == ProxyMode.SYSTEM:
        return _USUAL.proxy
    if text == ProxyMode.NONE:
        return ProxyChoice(mode=ProxyMode.NONE)
    choice = read_proxy(text)
    if choice is None:
        raise UsageError(
            fill(
                words.translate(
                    "Terminal",
                    "{option}: {value} is no proxy address such as {example}. It begins with one of these: {schemes}.",
                ),
                option="--proxy",
                value=_shown(redact_url(text)),
                example="http://proxy.example:8080",
                schemes=", ".join(f"{name}://" for name in PROXY_PORTS),
            )
        )
    return choice


def _shown(text: str) -> str:
    return display_text(redact_text(text), SHORT_TEXT_CHARACTERS) or '""'
