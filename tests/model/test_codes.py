"""The tables of codes: what each system's numbers lead to, that they hold together, and that this system agrees."""

import ast
import errno
import re
import socket
import ssl
import sys
from pathlib import Path

import msgspec
import pytest

from app.diagnosis import diagnose
from app.knowledge.case import CaseFacts
from app.model import codes
from app.model.attempt import Codes, Link
from app.model.codes import SystemCode
from app.model.facts import ConnectFacts, ResolveFacts, ResponseFacts, TlsFacts
from app.model.names import Certainty, Leg, Origin, StepName, StepOutcome
from app.probe.failure import describe, lookup_codes, system_codes
from tests.knowledge.factories import (
    ENVIRONMENT,
    HOST,
    MAX_RETRY,
    PROTOCOL_ERROR,
    REQUESTS_ERROR,
    certificate,
    connect_failed,
    connected,
    exchange_failed,
    failed,
    handshake_failed,
    link,
    resolved,
    step,
)

# An errno by its number on Linux, macOS and Windows, and what a connection that ends with it is called. From Windows
# both numbers come as Python has them (PC/errmap.h): six of sockets have an errno of C.
CONNECTING = [
    (111, 61, (10061, 10061), "tcp.refused"),
    (110, 60, (10060, 10060), "tcp.timeout"),
    (113, 65, (10065, 10065), "tcp.host_unreachable"),
    (112, 64, (10064, 10064), "tcp.host_unreachable"),
    (101, 51, (10051, 10051), "tcp.network_unreachable"),
    (100, 50, (10050, 10050), "tcp.network_unreachable"),
    (104, 54, (10054, 10054), "tcp.reset"),
    (92, 42, (10042, 10042), "tcp.prohibited"),
    (13, 13, (13, 10013), "local.blocked"),
    (24, 24, (24, 10024), "local.ports_exhausted"),
    (99, 49, (10049, 10049), "local.ports_exhausted"),
    (105, 55, (10055, 10055), "local.ports_exhausted"),
    (97, 47, (10047, 10047), "local.family_unsupported"),
]
# The same when an answer is due.
ANSWERING = [
    (103, 53, (10053, 10053), "local.network_changed"),
    (102, 52, (10052, 10052), "local.network_changed"),
    (104, 54, (10054, 10054), "http.reset"),
]
# What Windows itself says of a connection, with the errno that Python has for it.
WIN32 = [
    (121, errno.EINVAL, "tcp.timeout"),
    (258, errno.EINVAL, "tcp.timeout"),
    (1460, errno.EINVAL, "tcp.timeout"),
    (1225, errno.EINVAL, "tcp.refused"),
    (1234, errno.EINVAL, "tcp.refused"),
    (1231, errno.EINVAL, "tcp.network_unreachable"),
    (1222, errno.EINVAL, "tcp.network_unreachable"),
    (1232, errno.EINVAL, "tcp.host_unreachable"),
    (1233, errno.EINVAL, "tcp.prohibited"),
    (64, errno.EINVAL, "tcp.reset"),
    (5, errno.EACCES, "local.blocked"),
    (4, errno.EMFILE, "local.ports_exhausted"),
    (1450, errno.EINVAL, "local.ports_exhausted"),
]
LOOKING_UP = [
    (-2, 8, 11001, "dns.not_found"),
    (-3, 2, 11002, "dns.temporary"),
    (-4, 4, 11003, "dns.server_failure"),
    (-5, 7, 11004, "dns.no_address"),
]
# What truststore hands on as verification code; a certificate of these days explains what it says of dates.
CERTIFICATES = [
    (0x800B0101, -29, "tls.expired"),
    (0x800B0101, 900, "tls.not_yet_valid"),
    (-67818, 900, "tls.not_yet_valid"),
    (0x800B0109, 90, "tls.unknown_root"),
    (0x800B010A, 90, "tls.unknown_root"),
    (0x800B0112, 90, "tls.unknown_root"),
    (0x800B010F, 90, "tls.wrong_name"),
    (0x800B010C, 90, "tls.revoked"),
    (0x80092010, 90, "tls.revoked"),
    (0x800B0110, 90, "tls.invalid_certificate"),
    (0x800B010B, 90, "tls.invalid_certificate"),
    (0x80090308, 90, "tls.invalid_certificate"),
    (-67818, -29, "tls.expired"),
    (-67819, 900, "tls.not_yet_valid"),
    (-67602, 90, "tls.wrong_name"),
    (-67843, 90, "tls.unknown_root"),
    (-25318, 90, "tls.unknown_root"),
    (-67820, 90, "tls.revoked"),
    (-67735, 90, "tls.weak_certificate"),
    (-67815, 90, "tls.weak_certificate"),
    (-67609, 90, "tls.invalid_certificate"),
    (-67901, 90, "tls.invalid_certificate"),
]
SYSTEMS = ("linux", "darwin", "win32")


def on_each(rows):
    """Spread rows of errnos over the systems: platform, errno, winerror, case."""
    spread = []
    for linux, macos, (number, winerror), case in rows:
        spread += [("linux", linux, 0, case), ("darwin", macos, 0, case), ("win32", number, winerror, case)]
        spread.append(("win32", winerror, 0, case))  # as SO_ERROR gives it
    return spread


def os_error(found: Codes) -> Link:
    """An OSError of the class that Python chooses for its errno."""
    number = getattr(errno, found.errno, 0)
    return link(type(OSError(number, "")).__name__, found)


def connecting_to(address: str, found: Codes) -> CaseFacts:
    """A connection to this address that was not opened."""
    facts = ConnectFacts(address=address, port=8443, code=found.errno)
    return failed((resolved(HOST, address), step(StepName.CONNECT, facts, StepOutcome.FAILED)), (os_error(found),))


def leading(facts: CaseFacts) -> str:
    return diagnose(facts)[0].id


@pytest.mark.parametrize(("platform", "number", "winerror", "case"), on_each(CONNECTING))
def test_a_connection_that_fails_is_the_same_case_everywhere(
    platform: str, number: int, winerror: int, case: str
) -> None:
    assert leading(connect_failed(os_error(system_codes(number, winerror, platform)))) == case


@pytest.mark.parametrize(("platform", "number", "winerror", "case"), on_each(ANSWERING))
def test_an_answer_that_breaks_off_is_the_same_case_everywhere(
    platform: str, number: int, winerror: int, case: str
) -> None:
    chain = (link(REQUESTS_ERROR), link(PROTOCOL_ERROR), os_error(system_codes(number, winerror, platform)))
    assert leading(exchange_failed(StepName.RESPONSE, ResponseFacts(), *chain)) == case


@pytest.mark.parametrize(("platform", "number", "winerror", "case"), on_each([(104, 54, (10054, 10054), "tls.closed")]))
def test_a_handshake_that_is_reset_is_the_same_case_everywhere(
    platform: str, number: int, winerror: int, case: str
) -> None:
    chain = (link(REQUESTS_ERROR), link(PROTOCOL_ERROR), os_error(system_codes(number, winerror, platform)))
    assert leading(handshake_failed(*chain)) == case


def test_macos_forbids_the_local_network_by_no_route() -> None:
    facts = connecting_to("192.168.1.20", system_codes(65, 0, "darwin"))
    facts = msgspec.structs.replace(facts, environment=msgspec.structs.replace(ENVIRONMENT, system="Darwin 24.1.0"))
    assert {"tcp.host_unreachable", "local.blocked"} <= {one.id for one in diagnose(facts)}


@pytest.mark.parametrize(("number", "winerror"), [(13, 10013), (10013, 0)])
def test_windows_forbids_ipv6_itself(number: int, winerror: int) -> None:
    """Elsewhere a router on the way may have said it."""
    facts = connecting_to("2001:db8::1", system_codes(number, winerror, "win32"))
    assert [(one.id, one.certainty) for one in diagnose(facts)] == [("local.blocked", Certainty.CONFIRMED)]


@pytest.mark.parametrize(("winerror", "number", "case"), WIN32)
def test_what_windows_itself_says_of_a_connection(winerror: int, number: int, case: str) -> None:
    assert leading(connect_failed(os_error(system_codes(number, winerror, "win32")))) == case


@pytest.mark.parametrize(
    ("platform", "number", "case"),
    [
        (platform, number, case)
        for *numbers, case in LOOKING_UP
        for platform, number in zip(SYSTEMS, numbers, strict=True)
    ],
)
def test_a_lookup_that_fails_is_the_same_case_everywhere(platform: str, number: int, case: str) -> None:
    steps = (step(StepName.RESOLVE, ResolveFacts(host=HOST), StepOutcome.FAILED),)
    names = (REQUESTS_ERROR, MAX_RETRY, "urllib3.exceptions.NameResolutionError")
    chain = (*map(link, names), link("socket.gaierror", lookup_codes(number, platform)))
    assert leading(failed(steps, chain)) == case


def from_truststore(verify_code: int) -> ssl.SSLCertVerificationError:
    """The exception as truststore makes it: with a text and a number, but without any reason."""
    error = ssl.SSLCertVerificationError("Das Zertifikat ist ungültig.")
    error.verify_message = "Das Zertifikat ist ungültig."
    error.verify_code = verify_code
    return error


@pytest.mark.parametrize(("number", "days", "case"), CERTIFICATES)
def test_what_windows_and_macos_say_of_a_certificate(number: int, days: int, case: str) -> None:
    failure = describe(from_truststore(number), StepName.TLS, 0, Leg.TARGET, Origin.NETWORK, ())
    tls = step(StepName.TLS, TlsFacts(server_name=HOST, chain=(certificate(days=days),)), StepOutcome.FAILED)
    found = diagnose(failed((resolved(), connected(), tls), failure.links))[0]
    assert found.id == case
    if case in ("tls.expired", "tls.not_yet_valid"):
        assert found.certainty is Certainty.CONFIRMED


def test_a_certificate_code_without_counterpart_keeps_its_number() -> None:
    failure = describe(from_truststore(-67901), StepName.TLS, 0, Leg.TARGET, Origin.NETWORK, ())
    assert failure.links[0].codes == Codes(verify_code=-67901)


def test_what_windows_alone_has_keeps_its_name() -> None:
    assert system_codes(10091, 10091, "win32") == Codes(errno="WSASYSNOTREADY", winerror=10091)
    assert system_codes(5, 0, "win32").errno == "EIO"  # an errno of C is no number of Windows


@pytest.mark.parametrize(
    ("number", "name"),
    [
        (10061, "WSAECONNREFUSED"),
        (0x8007274D, "WSAECONNREFUSED"),
        (0x8007274D - (1 << 32), "WSAECONNREFUSED"),
        (121, "ERROR_SEM_TIMEOUT"),
        (0x80070005, "ERROR_ACCESS_DENIED"),
        (11001, "WSAHOST_NOT_FOUND"),
    ],
)
def test_windows_by_number(number: int, name: str) -> None:
    found = codes.windows(number)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("number", [0, 1, -1, 111, 9999, 12000, 0x800B0101])
def test_no_number_of_windows(number: int) -> None:
    assert codes.windows(number) is None


@pytest.mark.parametrize(
    ("number", "name"),
    [
        (0x800B0101, "CERT_E_EXPIRED"),
        (0x800B0101 - (1 << 32), "CERT_E_EXPIRED"),
        (-67818, "errSecCertificateExpired"),
    ],
)
def test_a_certificate_code_by_number(number: int, name: str) -> None:
    found = codes.certificate(number)
    assert found is not None
    assert (found.name, found.verify_code) == (name, 10)


@pytest.mark.parametrize("number", [0, 10, 19, 62, -1])
def test_openssl_codes_are_no_codes_of_a_system(number: int) -> None:
    assert codes.certificate(number) is None


def test_by_name() -> None:
    assert codes.by_name("WSAECONNREFUSED") == SystemCode(10061, "WSAECONNREFUSED", "ECONNREFUSED")
    assert codes.by_name("ECONNREFUSED") == SystemCode(0, "ECONNREFUSED", "ECONNREFUSED")
    assert codes.by_name("EAI_NONAME") == SystemCode(0, "EAI_NONAME", "EAI_NONAME")
    assert codes.by_name("CERT_E_UNTRUSTEDROOT") == SystemCode(0x800B0109, "CERT_E_UNTRUSTEDROOT", verify_code=19)
    assert codes.by_name("EODD") is None
    assert codes.by_name("") is None


def test_a_system_that_is_not_known() -> None:
    assert codes.errno_name(61, "plan9") == ""
    assert codes.gai_name(8, "freebsd14") == "EAI_NONAME"


def test_numbers_and_names_are_unique() -> None:
    every = (*codes.WINDOWS, *codes.CERTIFICATES)
    names = [code.name for code in every]
    assert len({code.number for code in every}) == len(every)
    assert len(set(names)) == len(names)
    assert codes.POSIX.isdisjoint(names)
    for table in (*codes.ERRNO.values(), *codes.GAI.values()):
        assert len(set(table.values())) == len(table) or table is codes.ERRNO["win32"]  # which has C's errno as well


def test_tables_lead_only_to_what_is_known() -> None:
    assert {code.posix for code in codes.WINDOWS} - {""} <= codes.POSIX
    assert {code.verify_code for code in codes.CERTIFICATES} <= {0, *range(1, 95)}  # X509_V_ERR_ of OpenSSL 3
    assert {code.number for code in codes.WINDOWS if code.name.startswith("WSA")} <= set(codes.WINSOCK)


def test_every_errno_named_in_the_cases_is_in_the_tables(checkout: Path) -> None:
    named = {
        node.value
        for path in (checkout / "app/knowledge").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if re.fullmatch(r"E[A-Z0-9]{3,}|EAI_[A-Z]+|WSA\w+", node.value)
    }
    assert len(named) > 25
    assert named <= codes.POSIX


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="Windows has two numbers for one name")
def test_this_system_numbers_as_the_tables_say() -> None:
    for number, name in codes.ERRNO[sys.platform].items():
        assert getattr(errno, name, number) == number, name
    for number, name in codes.GAI[sys.platform].items():
        assert getattr(socket, name, number) == number, name
    known = {getattr(socket, name) for name in dir(socket) if name.startswith("EAI_")}
    assert known <= set(codes.GAI[sys.platform])
