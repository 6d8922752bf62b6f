"""Programs with few words of their own: macOS and iOS, Ruby, ping, LDAP, Envoy, Kubernetes.

Sources: NSURLError.h of Apple's Foundation; Ruby's net/protocol; ping of iputils and Windows; OpenLDAP's
libldap/error.c; Envoy's http/utility; kubectl's cmd/util.
"""

from app.lookup import meanings
from app.lookup.names import Meaning, Name, Phrase, Source, Weight

# NSURLErrorDomain, by code.
APPLE: dict[int, tuple[str, Meaning]] = {
    -1000: ("NSURLErrorBadURL", meanings.typed("input.host_invalid")),
    -1001: ("NSURLErrorTimedOut", meanings.perhaps(meanings.READ_TIMEOUT)),
    -1002: ("NSURLErrorUnsupportedURL", meanings.typed("input.scheme_unsupported")),
    -1003: ("NSURLErrorCannotFindHost", meanings.NOT_FOUND),
    -1004: ("NSURLErrorCannotConnectToHost", meanings.perhaps(meanings.REFUSED)),
    -1005: ("NSURLErrorNetworkConnectionLost", meanings.RESET),
    -1006: ("NSURLErrorDNSLookupFailed", meanings.LOOKUP_FAILED),
    -1007: ("NSURLErrorHTTPTooManyRedirects", meanings.REDIRECTS),
    -1009: ("NSURLErrorNotConnectedToInternet", meanings.OFFLINE),
    -1011: ("NSURLErrorBadServerResponse", meanings.NOT_HTTP),
    -1015: ("NSURLErrorCannotDecodeRawData", meanings.NOT_DECODED),
    -1016: ("NSURLErrorCannotDecodeContentData", meanings.NOT_DECODED),
    -1200: ("NSURLErrorSecureConnectionFailed", meanings.perhaps(meanings.HANDSHAKE)),
    -1201: ("NSURLErrorServerCertificateHasBadDate", meanings.EXPIRED),
    -1202: ("NSURLErrorServerCertificateUntrusted", meanings.UNTRUSTED),
    -1203: ("NSURLErrorServerCertificateHasUnknownRoot", meanings.UNKNOWN_ISSUER),
    -1204: ("NSURLErrorServerCertificateNotYetValid", meanings.NOT_YET_VALID),
    -1205: ("NSURLErrorClientCertificateRejected", meanings.CERTIFICATE_REJECTED),
    -1206: ("NSURLErrorClientCertificateRequired", meanings.CERTIFICATE_REQUIRED),
}
# Secure Transport of macOS and iOS, by number: SecureTransport.h.
SECURE_TRANSPORT: dict[int, tuple[str, Meaning]] = {
    -9800: ("errSSLProtocol", meanings.perhaps(meanings.NOT_TLS)),
    -9801: ("errSSLNegotiation", meanings.CIPHER),
    -9802: ("errSSLFatalAlert", meanings.perhaps(meanings.HANDSHAKE)),
    -9805: ("errSSLClosedGraceful", meanings.TLS_CLOSED),
    -9806: ("errSSLClosedAbort", meanings.TLS_CLOSED),
    -9807: ("errSSLXCertChainInvalid", meanings.UNTRUSTED),
    -9812: ("errSSLUnknownRootCert", meanings.UNKNOWN_ISSUER),
    -9813: ("errSSLNoRootCert", meanings.UNKNOWN_ISSUER),
    -9814: ("errSSLCertExpired", meanings.EXPIRED),
    -9815: ("errSSLCertNotYetValid", meanings.NOT_YET_VALID),
    -9816: ("errSSLClosedNoNotify", meanings.TLS_CLOSED),
    -9824: ("errSSLPeerHandshakeFail", meanings.HANDSHAKE),
    -9825: ("errSSLPeerBadCert", meanings.CERTIFICATE_REJECTED),
    -9836: ("errSSLPeerProtocolVersion", meanings.VERSION),
    -9843: ("errSSLHostNameMismatch", meanings.WRONG_NAME),
}
NAMES = {
    **{name: Name(Source.OTHER, meaning) for name, meaning in APPLE.values()},
    **{name: Name(Source.OTHER, meaning) for name, meaning in SECURE_TRANSPORT.values()},
}
PHRASES = (
    Phrase("a server with the specified hostname could not be found", Source.OTHER, meanings.NOT_FOUND),
    Phrase("net::opentimeout", Source.OTHER, meanings.CONNECT_TIMEOUT),
    Phrase("net::readtimeout", Source.OTHER, meanings.READ_TIMEOUT),
    Phrase("ping request could not find host", Source.OTHER, meanings.NOT_FOUND),
    Phrase("ping: unknown host", Source.OTHER, meanings.NOT_FOUND),
    Phrase("can't contact ldap server", Source.OTHER, meanings.perhaps(meanings.REFUSED), Weight.STEP),
    Phrase("upstream connect error or disconnect/reset before headers", Source.OTHER, meanings.answered(503)),
    Phrase("was refused - did you specify the right host or port?", Source.OTHER, meanings.REFUSED),
)
