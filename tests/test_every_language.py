"""Every explanation in every language: whole, filled, isolated, in that language; and the glossary's terms."""

import re
from itertools import chain

import pytest

from app import i18n
from app.diagnosis import diagnose, from_input
from app.explanation import count_of_addresses, explain
from app.knowledge import CASES, case_by_id
from app.model.explanation import Explanation
from app.model.params import Params
from app.model.result import Diagnosis
from app.model.target import InputProblem, Reading
from app.text import LRI, PDI
from tests.knowledge.all_samples import FOLLOWING, SAMPLES

LANGUAGES = i18n.codes()
TRANSLATED = [code for code in LANGUAGES if code != "en"]


def diagnoses() -> dict[str, Diagnosis]:
    """One diagnosis of every case, made from facts or from input."""
    found: dict[str, Diagnosis] = {}
    for facts in (*(sample[2] for sample in SAMPLES), *(following[1] for following in FOLLOWING)):
        for one in diagnose(facts):
            found.setdefault(one.id, one)
    for case in CASES:
        if case.id.startswith("input."):
            params = Params(
                text="x y", host="host", port=70000, endpoint="host:1", other_port=2, scheme="ftp", count=64
            )
            problem = InputProblem(
                case.id, source="x y", params=params, readings=(Reading("[::1]:80"), Reading("[::1:80]"))
            )
            found[case.id] = from_input(problem)
    return found


DIAGNOSES = diagnoses()


def texts(said: Explanation) -> list[str]:
    """Every sentence of an explanation, commands left out."""
    causes = chain.from_iterable((cause.title, cause.detail) for cause in said.causes)
    steps = (*said.for_you, *said.for_admin, *said.for_operator, *said.for_packager)
    return [said.short, said.headline, said.summary, *causes, *steps, *(command.purpose for command in said.commands)]


def test_every_case_is_walked() -> None:
    assert set(DIAGNOSES) == {case.id for case in CASES}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", sorted(DIAGNOSES))
def test_explanations_are_whole(case: str, language: str) -> None:
    said = explain(DIAGNOSES[case], i18n.words_for(language))
    assert said.right_to_left is (language == "ar")
    for text in texts(said):
        assert text.strip() == text
        assert text
        assert not re.search(r"\{[a-z_]+\}|%n", text), text
        assert text.count(LRI) == text.count(PDI), text
    if case_by_id(case).severity in ("failure", "internal"):
        assert said.causes
        assert said.for_you or said.for_admin or said.for_operator or said.for_packager
    english = explain(DIAGNOSES[case], i18n.words_for("en"))
    assert len(texts(said)) == len(texts(english))


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_left_in_english(language: str) -> None:
    words = i18n.words_for(language)
    for case in CASES:
        for source in (case.texts.headline, case.texts.short, *(cause.title for cause in case.texts.causes)):
            if re.search(r"[a-z]{4}", source):
                assert words.translate("Case", source) != source, source


def test_arabic_counts_in_six_forms() -> None:
    words = i18n.words_for("ar")
    forms = {re.sub(r"\d+", "#", count_of_addresses(count, words)) for count in (0, 1, 2, 3, 11, 100)}
    assert len(forms) == 6
    assert not re.search("[٠-٩]", "".join(count_of_addresses(count, words) for count in range(200)))


# Terms that the glossary gives up for others, and ways of speaking that it rules out. A word in brackets may follow.
RULED_OUT = {
    "de": {
        r"\b[Dd]u\b|\b[Dd]ein": "formal Sie",
        r"\bWhitelist|\bAllowlist": "Zulassungsliste",
        r"\bTimeout\b": "Zeitüberschreitung",
        r"\bDNS-Server": "Nameserver",
        r"\bProxy-Server": "Proxyserver",
        r"\bselbst-?signierte?s? Zertifikat.{0,3}\bself": "selbstsigniert",
        r"\bEndpoint": "Endpunkt",
    },
    "ar": {
        "خادوم": "خادم",
        "(?<!شهادة )(?<!الشهادة ال)وسيط(?!ة)": "وكيل",
        "[٠-٩۰-۹]": "ASCII digits",
        r"\b(?:تحقق|أعد|جرّب|افتح|تأكد|اضغط|انقر)\b(?! من عدم)": "a verbal noun instead of an imperative",
        ",(?! ?[A-Za-z])": "the Arabic comma",
        r"\?(?![A-Za-z=])": "the Arabic question mark",
    },
}


@pytest.mark.parametrize("language", RULED_OUT)
def test_the_glossary_is_kept(language: str) -> None:
    words = i18n.words_for(language)
    wrong = []
    for case in DIAGNOSES:
        for text in texts(explain(DIAGNOSES[case], words)):
            plain = re.sub(f"{LRI}[^{PDI}]*{PDI}", "", text)
            wrong += [
                f"{case}: {text} ({use})" for pattern, use in RULED_OUT[language].items() if re.search(pattern, plain)
            ]
    assert not wrong, "\n".join(wrong)


# What the glossary calls each thing, in the case where it stands.
TERMS = {
    ("tcp.refused", "headline"): {"de": "abgelehnt", "ar": "رفض"},
    ("tls.expired", "short"): {"de": "abgelaufen", "ar": "انتهت صلاحية"},
    ("tls.self_signed", "short"): {"de": "elbstsigniert", "ar": "موقّعة ذاتيًا"},
    ("dns.resolver_down", "summary"): {"de": "Nameserver", "ar": "الأسماء"},
    ("proxy.refused", "headline"): {"de": "Proxyserver", "ar": "وكيل"},
    ("app.cancelled", "headline"): {"de": "abgebrochen", "ar": "أ"},
    ("http.redirect_loop", "summary"): {"de": "leite", "ar": "توجيه"},
}


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("place", sorted(TERMS))
def test_terms(place: tuple[str, str], language: str) -> None:
    case, part = place
    assert TERMS[place][language] in getattr(explain(DIAGNOSES[case], i18n.words_for(language)), part)
