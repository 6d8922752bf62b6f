"""OpenSSL, in whatever program it speaks, with GnuTLS, Secure Transport, rustls and LibreSSL beside it.

Sources: verify(1) and X509_verify_cert_error_string of OpenSSL 1.1 to 3; sslerr.h; RFC 8446, 6.2 for the numbers of
alerts; gnutls_strerror and gnutls_certificate_verification_status_print of GnuTLS; rustls' Error.
"""

from app.lookup import meanings
from app.lookup.names import Meaning, Phrase, Source, Weight

# Texts of X509_verify_cert_error_string, which are never translated, by verification code; old spellings too.
_VERIFY = {
    "unable to get issuer certificate": 2,
    "unable to get certificate crl": 3,
    "certificate signature failure": 7,
    "crl has expired": 12,
    "certificate is not yet valid": 9,
    "certificate has expired": 10,
    "self-signed certificate in certificate chain": 19,
    "self signed certificate in certificate chain": 19,
    "unable to get local issuer certificate": 20,
    "unable to verify the first certificate": 21,
    "self-signed certificate": 18,
    "self signed certificate": 18,
    "certificate chain too long": 22,
    "certificate revoked": 23,
    "path length constraint exceeded": 25,
    "invalid ca certificate": 79,
    "unsupported certificate purpose": 26,
    "certificate not trusted": 27,
    "certificate rejected": 28,
    "unhandled critical extension": 34,
    "permitted subtree violation": 47,
    "excluded subtree violation": 48,
    "hostname mismatch": 62,
    "ip address mismatch": 64,
    "ee certificate key too weak": 66,
    "ca certificate key too weak": 67,
    "ca signature digest algorithm too weak": 68,
    "missing authority key identifier": 85,
    "basic constraints of ca cert not marked critical": 89,
    "ca cert does not include key usage extension": 92,
}
_WEAK_WORDS = frozenset({"certificate revoked", "certificate rejected", "certificate not trusted"})
# Alerts whose number stands beside them ("SSL alert number 40"): RFC 8446, 6.2 and the IANA registry.
_ALERTS = {
    0: "close_notify", 10: "unexpected_message", 20: "bad_record_mac", 40: "handshake_failure", 42: "bad_certificate",
    43: "unsupported_certificate", 44: "certificate_revoked", 45: "certificate_expired", 46: "certificate_unknown",
    47: "illegal_parameter", 48: "unknown_ca", 49: "access_denied", 50: "decode_error", 51: "decrypt_error",
    70: "protocol_version", 71: "insufficient_security", 80: "internal_error", 86: "inappropriate_fallback",
    90: "user_canceled", 109: "missing_extension", 112: "unrecognized_name", 116: "certificate_required",
    120: "no_application_protocol",
}  # fmt: skip

PHRASES = (
    *(
        Phrase(text, Source.OPENSSL, meanings.verify(code), Weight.SENTENCE, weak=text in _WEAK_WORDS)
        for text, code in _VERIFY.items()
    ),
    Phrase("certificate is not valid for '", Source.OPENSSL, meanings.WRONG_NAME),
    Phrase("certificate verify failed", Source.OPENSSL, meanings.UNTRUSTED, Weight.STEP),
    Phrase("certificate_verify_failed", Source.OPENSSL, meanings.UNTRUSTED, Weight.STEP),
    Phrase("server certificate verification failed", Source.OPENSSL, meanings.UNTRUSTED, Weight.STEP),
    Phrase("the certificate is not trusted", Source.OPENSSL, meanings.UNTRUSTED, Weight.STEP),
    Phrase("the certificate issuer is unknown", Source.OPENSSL, meanings.UNKNOWN_ISSUER),
    Phrase("certificate chain uses expired certificate", Source.OPENSSL, meanings.EXPIRED),
    Phrase("the name in the certificate does not match the expected", Source.OPENSSL, meanings.WRONG_NAME),
    Phrase("an unexpected tls packet was received", Source.OPENSSL, meanings.NOT_TLS),
    Phrase("the tls connection was non-properly terminated", Source.OPENSSL, meanings.TLS_CLOSED),
    Phrase("a tls fatal alert has been received", Source.OPENSSL, meanings.perhaps(meanings.HANDSHAKE),
           Weight.STEP),
    Phrase("invalid peer certificate: unknownissuer", Source.OPENSSL, meanings.UNKNOWN_ISSUER),
    Phrase("invalid peer certificate: expired", Source.OPENSSL, meanings.EXPIRED),
    Phrase("invalid peer certificate: notvalidforname", Source.OPENSSL, meanings.WRONG_NAME),
    Phrase("invalid peer certificate: certificate expired", Source.OPENSSL, meanings.EXPIRED),
    Phrase("invalid peer certificate: certificate not valid yet", Source.OPENSSL, meanings.NOT_YET_VALID),
    Phrase("invalid peer certificate: certificate not valid for name", Source.OPENSSL, meanings.WRONG_NAME),
    Phrase("invalid peer certificate: unknown issuer", Source.OPENSSL, meanings.UNKNOWN_ISSUER),
    Phrase("invalid peer certificate", Source.OPENSSL, meanings.UNTRUSTED, Weight.STEP),
    Phrase("invalidcertificate(unknownissuer)", Source.OPENSSL, meanings.UNKNOWN_ISSUER),
    Phrase("invalidcertificate(expired", Source.OPENSSL, meanings.EXPIRED),
    Phrase("invalidcertificate(notvalidyet", Source.OPENSSL, meanings.NOT_YET_VALID),
    Phrase("invalidcertificate(notvalidforname", Source.OPENSSL, meanings.WRONG_NAME),
    Phrase("invalidcertificate(revoked)", Source.OPENSSL, meanings.REVOKED),
    Phrase("invalidcertificate(", Source.OPENSSL, meanings.UNTRUSTED, Weight.STEP),
    Phrase("received corrupt message of type invalidcontenttype", Source.OPENSSL, meanings.NOT_TLS),
    Phrase("tls handshake eof", Source.OPENSSL, meanings.TLS_CLOSED),
    Phrase("received fatal alert: protocolversion", Source.OPENSSL, meanings.VERSION),
    Phrase("received fatal alert: handshakefailure", Source.OPENSSL, meanings.HANDSHAKE),
    Phrase("received fatal alert: unrecognisedname", Source.OPENSSL, meanings.NAME_REJECTED),
    Phrase("received fatal alert: certificaterequired", Source.OPENSSL, meanings.CERTIFICATE_REQUIRED),
    Phrase("received fatal alert: badcertificate", Source.OPENSSL, meanings.CERTIFICATE_REJECTED),
    # Behind other words; `forms` has what they mean alone.
    Phrase("wrong version number", Source.OPENSSL, meanings.NOT_TLS, Weight.SENTENCE, weak=True),
    Phrase("unexpected eof while reading", Source.OPENSSL, meanings.TLS_CLOSED, Weight.SENTENCE, weak=True),
    Phrase("ssl handshake has read 0 bytes", Source.OPENSSL, meanings.TLS_CLOSED, Weight.GENERAL),
    Phrase("no peer certificate available", Source.OPENSSL, meanings.TLS_CLOSED, Weight.GENERAL),
)  # fmt: skip


def alert_words() -> tuple[str, ...]:
    """Return the alerts as OpenSSL writes them in a sentence: "handshake failure"."""
    return tuple(name.replace("_", " ") for name in _ALERTS.values())


def by_alert_number(number: int) -> Meaning | None:
    """Return what a TLS alert of this number means; None for one that is not known here."""
    name = _ALERTS.get(number, "")
    return meanings.alert(name) if name else None
