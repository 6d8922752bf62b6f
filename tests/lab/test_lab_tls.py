"""Certificates and handshakes of the practices show their one fault to stock requests and ssl."""

import ssl

import pytest
import requests

from app.lab.lab import Lab
from tests.lab.stock import STALL_SECONDS, chain, dial, get, place, verify_codes

# OpenSSL's verify codes (x509_vfy.h)
CODES = {
    "expired": 10,
    "not_yet_valid": 9,
    "wrong_name": 62,
    "no_names": 62,
    "self_signed": 18,
    "missing_intermediate": 20,
    "unknown_authority": 19,
    "intercepted": 19,
    "weak_key": 66,
}


@pytest.mark.parametrize(("id", "code"), CODES.items())
def test_certificates_show_their_one_fault(lab: Lab, id: str, code: int) -> None:
    with pytest.raises(requests.exceptions.SSLError) as caught:
        get(lab.practice(id))
    assert verify_codes(caught.value) == {code}


@pytest.mark.parametrize(("id", "code"), CODES.items())
def test_certificates_show_the_same_fault_in_strict_mode(lab: Lab, id: str, code: int) -> None:
    practice = lab.practice(id)
    context = ssl.create_default_context(cafile=practice.options.trust.path or None)
    context.verify_flags |= ssl.VERIFY_X509_STRICT | ssl.VERIFY_X509_PARTIAL_CHAIN  # the default from Python 3.13
    context.hostname_checks_common_name = False  # as browsers and urllib3 do
    with dial(practice) as client, pytest.raises(ssl.SSLCertVerificationError) as caught:
        context.wrap_socket(client, server_hostname=place(practice)[0])
    assert caught.value.verify_code == code


@pytest.mark.parametrize("id", ["works_secure", "expires_soon", "slow", "downgraded"])
def test_good_certificates_are_good_in_strict_mode(lab: Lab, id: str) -> None:
    practice = lab.practice(id)
    context = ssl.create_default_context(cafile=practice.options.trust.path)
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    with dial(practice) as client, context.wrap_socket(client, server_hostname=place(practice)[0]) as secure:
        assert secure.version() in ("TLSv1.2", "TLSv1.3")


def test_outdated_encryption_is_refused(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.SSLError, match=r"PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL"):
        get(lab.practice("outdated"))


def test_outdated_encryption_is_really_spoken(lab: Lab) -> None:
    practice = lab.practice("outdated")
    context = ssl.create_default_context(cafile=practice.options.trust.path)
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    with dial(practice) as client, context.wrap_socket(client, server_hostname="127.0.0.1") as secure:
        assert secure.version() in ("TLSv1", "SSLv3")


def test_a_client_certificate_is_wanted(lab: Lab) -> None:
    for _ in range(5):
        with pytest.raises(requests.exceptions.RequestException, match="CERTIFICATE_REQUIRED"):
            get(lab.practice("client_certificate"))


def test_a_name_is_rejected_that_is_no_address(lab: Lab) -> None:
    practice = lab.practice("name_rejected")
    with pytest.raises(requests.exceptions.SSLError, match="UNRECOGNIZED_NAME"):
        get(practice)
    assert get(practice, url=f"https://127.0.0.1:{place(practice)[1]}").status_code == 200  # an address is not sent


def test_stalled_handshake(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ReadTimeout):
        get(lab.practice("stalled_handshake"), STALL_SECONDS)


def test_closed_in_the_handshake(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ConnectionError) as caught:  # SSLError is one too; which one is a race
        get(lab.practice("closed"))
    faces = ssl.SSLEOFError | ssl.SSLZeroReturnError | ConnectionError
    assert any(isinstance(link, faces) for link in chain(caught.value))


def test_plain_http_on_a_tls_port(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.SSLError, match="WRONG_VERSION_NUMBER"):
        get(lab.practice("http_on_tls"))


def test_tls_on_a_plain_port(lab: Lab) -> None:
    with pytest.raises(requests.exceptions.ConnectionError, match="BadStatusLine"):
        get(lab.practice("tls_on_http"))
