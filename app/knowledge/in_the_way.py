"""Answers that somebody else gave in the server's place: a network's sign-in page, a filter's block page."""

import re
from typing import Any
from urllib.parse import urlsplit

import msgspec

from app.knowledge import block_pages, commands, phrases
from app.knowledge.answer import Answer, body_of, request_of
from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts
from app.knowledge.findings import also, portal_of
from app.knowledge.values import attempt_match, url_host
from app.model.attempt import Attempt
from app.model.names import Certainty, CheckName, Outcome, Severity
from app.model.words import N

_SIGN_IN_REQUIRED, _LEGAL = 511, 451
_BLOCKING = frozenset({200, 302, 403, 451, 503})
# Names of query values by which sign-in pages of networks know their visitors (CoovaChilli, Aruba, Cisco, Ruckus,
# Huawei); their values are masked, the names are kept. And the tag of the WISPr standard in such a page.
_PORTAL_QUERY = re.compile(
    r"(?:^|&)(?:uamip|uamport|wlanuserip|wlanacname|client_?mac|ap_?mac|switch_url|user_?url|nasid|nas-?id"
    r"|orig(?:inal)?_?url|called)=",
    re.IGNORECASE,
)
_PORTAL_HOST = re.compile(r"(?:^|[.-])(?:captive|hotspot|guest-?wi-?fi|wi-?fi-?login|wlan-?login)", re.IGNORECASE)
_PORTAL_PAGE = re.compile(r"WISPAccessGatewayParam", re.IGNORECASE)


def captive_portal(facts: CaseFacts) -> Match | None:
    """Tell whether a network's sign-in page answered, by its number, by the check, or by its marks."""
    attempt, answer, found = facts.last, facts.answer, portal_of(facts)
    if attempt is None or attempt.outcome is Outcome.CANCELLED:
        return None
    if answer is not None and answer.response.status == _SIGN_IN_REQUIRED:
        return attempt_match(facts, attempt, Certainty.CONFIRMED, answer.step_index)
    if found is not None:
        if not found.portal:
            return None
        match = attempt_match(facts, attempt, Certainty.LIKELY, -1, other_host=url_host(found.location))
        return also(match, "findings.portal")
    if answer is None or not _looks_like_portal(attempt, answer):
        return None
    return _about_the_typed_host(facts, attempt, answer, Certainty.LIKELY, other_host=_elsewhere(attempt, answer))


def _about_the_typed_host(
    facts: CaseFacts, attempt: Attempt, answer: Answer, certainty: Certainty, **values: Any
) -> Match:
    """Return a match whose words speak of the host that was meant, not of the one that answered in its place."""
    match = attempt_match(facts, attempt, certainty, -1, **values)
    return msgspec.structs.replace(match, evidence=(f"{facts.path}.steps[{answer.step_index}]",))


def _looks_like_portal(attempt: Attempt, answer: Answer) -> bool:
    body = body_of(attempt, answer.hop)
    if body is not None and _PORTAL_PAGE.search(body.start):
        return True
    request = request_of(attempt, answer.hop)
    if request is None or not _elsewhere(attempt, answer):
        return False
    return bool(_PORTAL_QUERY.search(_query(request.url)) or _PORTAL_HOST.search(url_host(request.url)))


def _query(url: str) -> str:
    try:
        return urlsplit(url).query
    except ValueError:  # a server may send anything
        return ""


def _elsewhere(attempt: Attempt, answer: Answer) -> str:
    """Return the host that answered when it is another one than was typed."""
    request = request_of(attempt, answer.hop) if answer.hop else None
    host = url_host(request.url) if request is not None else ""
    return "" if host == attempt.target.host_ascii.lower().rstrip(".") else host


def blocked(facts: CaseFacts) -> Match | None:
    """Tell whether a filter answered, by its host, its headers or its page."""
    attempt, answer = facts.last, facts.answer
    if attempt is None or answer is None or answer.from_proxy or answer.response.status not in _BLOCKING:
        return None
    body, elsewhere = body_of(attempt, answer.hop), _elsewhere(attempt, answer)
    by_filter, product = block_pages.filter_of(
        elsewhere, answer.response.headers, body.start if body is not None else ""
    )
    if not by_filter:
        return None
    certainty = Certainty.CONFIRMED if answer.response.status == _LEGAL and product else Certainty.LIKELY
    line = f"{answer.response.status} {answer.response.reason}".strip()
    return _about_the_typed_host(
        facts,
        attempt,
        answer,
        certainty,
        product=product,
        status=answer.response.status,
        status_line=line,
    )


CASES = (
    Case(
        id="http.captive_portal",
        severity=Severity.FAILURE,
        when=captive_portal,
        asks=(CheckName.PORTAL,),
        texts=Texts(
            short=N("Case", "Network sign-in page"),
            headline=N("Case", "A network sign-in page is in the way"),
            summary=(
                N("Case", "This network sends requests for {host} to its own sign-in page: {other_host}."),
                N("Case", "This network wants a sign-in before it lets you reach {host}."),
            ),
            causes=(
                Cause(
                    N("Case", "You have not signed in to this network yet"),
                    N("Case", "Hotels, trains, airports and guest networks ask for it, or for consent to their terms."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "Your sign-in has run out"),
                    N("Case", "Many networks ask again after some hours or when the computer has slept."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The site itself leads to a sign-in page"),
                    N("Case", "Then the page belongs to the site, and works from other networks in the same way."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Open any website in a browser, sign in on the page that appears, and test again."),
                N("Case", "If no page appears, disconnect from the Wi-Fi network and connect again."),
                phrases.OTHER_NETWORK,
            ),
            admin=(N("Case", "Check whether this computer is meant to reach {host} without signing in."),),
            commands=commands.FETCH,
        ),
    ),
    Case(
        id="http.blocked_by_filter",
        severity=Severity.FAILURE,
        when=blocked,
        texts=Texts(
            short=N("Case", "Blocked by a filter"),
            headline=N("Case", "A filter answered instead of the server"),
            summary=(
                N("Case", "The answer “{status_line}” came from {product}, a filter, and not from {host}."),
                N("Case", "The answer “{status_line}” is a filter’s block page and did not come from {host}."),
            ),
            causes=(
                Cause(
                    N("Case", "The network does not allow this site"),
                    N("Case", "Companies, schools and parents can choose which kinds of sites may be opened."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The site was put into the wrong group"),
                    N("Case", "New and small sites are often not rated yet, or rated wrongly."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The site was found to be dangerous"),
                    N("Case", "Filters block sites that spread malware or steal passwords."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                N("Case", "Read the block page in a browser: it often says why and whom to ask: {url}"),
                N("Case", "Ask your network administrator to allow {host}, if you need it."),
                phrases.OTHER_NETWORK,
            ),
            admin=(
                N("Case", "Look {host} up in the log of the filter, and put it on the allow list if it is needed."),
            ),
            operator=(N("Case", "Check how well-known filters rate your site, and ask them to correct it."),),
            commands=commands.FETCH,
        ),
    ),
)
