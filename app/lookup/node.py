"""Node.js: the names of its errors beside those of the system. Deno and Bun print the same.

Sources: Node.js documentation, "Errors", "TLS: X509 certificate error codes" and "DNS: Error codes"; undici's
lib/core/errors.js; llhttp's HPE_ names.
"""

from app.lookup import meanings
from app.lookup.names import Meaning, Name, Phrase, Source, Weight

_MEANINGS: dict[str, Meaning] = {
    "ENOTFOUND": meanings.NOT_FOUND,
    "ENODATA": meanings.NO_ADDRESS,
    "ESERVFAIL": meanings.LOOKUP_FAILED,
    "EREFUSED": meanings.LOOKUP_FAILED,
    "EFORMERR": meanings.LOOKUP_FAILED,
    "ESOCKETTIMEDOUT": meanings.READ_TIMEOUT,
    "EPROTO": meanings.perhaps(meanings.NOT_TLS),
    "DEPTH_ZERO_SELF_SIGNED_CERT": meanings.SELF_SIGNED,
    "SELF_SIGNED_CERT_IN_CHAIN": meanings.SELF_SIGNED_ROOT,
    "UNABLE_TO_GET_ISSUER_CERT": meanings.verify(2),
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY": meanings.UNKNOWN_ISSUER,
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE": meanings.FIRST_UNVERIFIED,
    "CERT_HAS_EXPIRED": meanings.EXPIRED,
    "CERT_NOT_YET_VALID": meanings.NOT_YET_VALID,
    "CERT_REVOKED": meanings.REVOKED,
    "CERT_SIGNATURE_FAILURE": meanings.verify(7),
    "CERT_CHAIN_TOO_LONG": meanings.verify(22),
    "PATH_LENGTH_EXCEEDED": meanings.verify(25),
    "INVALID_CA": meanings.verify(79),
    "INVALID_PURPOSE": meanings.verify(26),
    "CERT_UNTRUSTED": meanings.verify(27),
    "CERT_REJECTED": meanings.verify(28),
    "HOSTNAME_MISMATCH": meanings.WRONG_NAME,
    "ERR_TLS_CERT_ALTNAME_INVALID": meanings.WRONG_NAME,
    "ERR_TLS_HANDSHAKE_TIMEOUT": meanings.TLS_TIMEOUT,
    "ERR_SSL_WRONG_VERSION_NUMBER": meanings.NOT_TLS,
    "ERR_SSL_PACKET_LENGTH_TOO_LONG": meanings.reason("PACKET_LENGTH_TOO_LONG"),
    "ERR_SSL_HTTP_REQUEST": meanings.reason("HTTP_REQUEST"),
    "ERR_SSL_UNSUPPORTED_PROTOCOL": meanings.VERSION,
    "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION": meanings.VERSION,
    "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE": meanings.HANDSHAKE,
    "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE": meanings.HANDSHAKE,
    "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED": meanings.CERTIFICATE_REQUIRED,
    "ERR_SSL_TLSV1_UNRECOGNIZED_NAME": meanings.NAME_REJECTED,
    "ERR_SSL_DH_KEY_TOO_SMALL": meanings.reason("DH_KEY_TOO_SMALL"),
    "ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED": meanings.RENEGOTIATION,
    "ERR_FR_TOO_MANY_REDIRECTS": meanings.REDIRECTS,
    "HPE_INVALID_CONSTANT": meanings.NOT_HTTP,
    "HPE_INVALID_VERSION": meanings.NOT_HTTP,
    "HPE_INVALID_STATUS": meanings.NOT_HTTP,
    "HPE_INVALID_HEADER_TOKEN": meanings.NOT_HTTP,
    "HPE_INVALID_CHUNK_SIZE": meanings.BAD_CHUNK,
    "UND_ERR_CONNECT_TIMEOUT": meanings.CONNECT_TIMEOUT,
    "UND_ERR_HEADERS_TIMEOUT": meanings.READ_TIMEOUT,
    "UND_ERR_BODY_TIMEOUT": meanings.at(meanings.READING.step, meanings.CONNECT_TIMEOUT),
    "UND_ERR_SOCKET": meanings.perhaps(meanings.CLOSED),
    "UND_ERR_RES_CONTENT_LENGTH_MISMATCH": meanings.CUT_SHORT,
}
NAMES = {name: Name(Source.NODE, meaning) for name, meaning in _MEANINGS.items()}
PHRASES = (
    Phrase("client network socket disconnected before secure tls connection was established", Source.NODE,
           meanings.TLS_CLOSED),
    Phrase("socket hang up", Source.NODE, meanings.CLOSED, Weight.GENERAL),
    Phrase("other side closed", Source.NODE, meanings.CLOSED, Weight.GENERAL),
    Phrase("parse error: expected http/", Source.NODE, meanings.NOT_HTTP),
    Phrase("hostname/ip does not match certificate's altnames", Source.NODE, meanings.WRONG_NAME),
    Phrase("maximum number of redirects exceeded", Source.NODE, meanings.REDIRECTS),
    Phrase("connect timeout error", Source.NODE, meanings.CONNECT_TIMEOUT, Weight.GENERAL),
    Phrase("ms exceeded", Source.NODE, meanings.perhaps(meanings.READ_TIMEOUT), Weight.GENERAL, weak=True),
    Phrase("error: connect e", Source.NODE, meanings.CONNECTING, Weight.STEP),
    Phrase("axioserror", Source.NODE, meanings.CONNECTING, Weight.NETWORK),
    Phrase("typeerror: fetch failed", Source.NODE, meanings.CONNECTING, Weight.NETWORK),
    Phrase("fetcherror", Source.NODE, meanings.CONNECTING, Weight.NETWORK),
)  # fmt: skip
