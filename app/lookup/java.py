"""Java and what runs on it: the library's exceptions, OkHttp, Apache HttpClient, Netty, Android.

Sources: the API documentation of java.net, javax.net.ssl and java.security.cert; sun.security.ssl.Alert and
sun.security.validator of OpenJDK; Apache HttpClient 4 and 5 for their messages.
"""

from app.lookup import meanings
from app.lookup.names import Meaning, Name, Phrase, Source, Weight


def _step(meaning: Meaning, weight: Weight = Weight.STEP) -> Name:
    return Name(Source.JAVA, meaning, weight)


# By the last part of the name.
NAMES = {
    "UnknownHostException": _step(meanings.NOT_FOUND),
    "ConnectException": _step(meanings.perhaps(meanings.REFUSED)),
    "HttpHostConnectException": _step(meanings.perhaps(meanings.REFUSED)),
    "NoRouteToHostException": _step(meanings.NO_ROUTE),
    "PortUnreachableException": _step(meanings.REFUSED),
    "SocketTimeoutException": _step(meanings.perhaps(meanings.READ_TIMEOUT)),
    "ConnectTimeoutException": _step(meanings.CONNECT_TIMEOUT),
    "HttpConnectTimeoutException": _step(meanings.CONNECT_TIMEOUT),
    "HttpTimeoutException": _step(meanings.READ_TIMEOUT),
    "ReadTimeoutException": _step(meanings.READ_TIMEOUT),
    "NoHttpResponseException": _step(meanings.CLOSED, Weight.CODE),
    "ConnectionClosedException": _step(meanings.CUT_SHORT),
    "PrematureCloseException": _step(meanings.CLOSED),
    "SSLHandshakeException": _step(meanings.perhaps(meanings.HANDSHAKE)),
    "SSLPeerUnverifiedException": _step(meanings.WRONG_NAME),
    "SSLProtocolException": _step(meanings.IN_HANDSHAKE),
    "SSLException": _step(meanings.IN_HANDSHAKE),
    "NotSslRecordException": _step(meanings.NOT_TLS, Weight.CODE),
    "CertPathValidatorException": _step(meanings.UNTRUSTED),
    "SunCertPathBuilderException": _step(meanings.UNKNOWN_ISSUER),
    "CertificateExpiredException": _step(meanings.EXPIRED, Weight.CODE),
    "CertificateNotYetValidException": _step(meanings.NOT_YET_VALID, Weight.CODE),
    "CertificateRevokedException": _step(meanings.REVOKED, Weight.CODE),
}
PHRASES = (
    Phrase("pkix path building failed", Source.JAVA, meanings.UNKNOWN_ISSUER),
    Phrase("unable to find valid certification path to requested target", Source.JAVA, meanings.UNKNOWN_ISSUER),
    Phrase("trust anchor for certification path not found", Source.JAVA, meanings.UNKNOWN_ISSUER),
    Phrase("no subject alternative names", Source.JAVA, meanings.WRONG_NAME),
    Phrase("no subject alternative dns name matching", Source.JAVA, meanings.WRONG_NAME),
    Phrase("no name matching", Source.JAVA, meanings.WRONG_NAME, weak=True),
    Phrase("doesn't match any of the subject alternative names", Source.JAVA, meanings.WRONG_NAME),
    Phrase("certificate expired on", Source.JAVA, meanings.EXPIRED),
    Phrase("certificateexpiredexception: notafter", Source.JAVA, meanings.EXPIRED),
    Phrase("validity check failed", Source.JAVA, meanings.EXPIRED),
    Phrase("remote host terminated the handshake", Source.JAVA, meanings.TLS_CLOSED),
    Phrase("remote host closed connection during handshake", Source.JAVA, meanings.TLS_CLOSED),
    Phrase("ssl peer shut down incorrectly", Source.JAVA, meanings.TLS_CLOSED),
    Phrase("connection has been shutdown: javax.net.ssl", Source.JAVA, meanings.TLS_CLOSED),
    Phrase("unrecognized ssl message, plaintext connection?", Source.JAVA, meanings.NOT_TLS),
    Phrase("unsupported or unrecognized ssl message", Source.JAVA, meanings.NOT_TLS),
    Phrase("received fatal alert: handshake_failure", Source.JAVA, meanings.HANDSHAKE),
    Phrase("received fatal alert: protocol_version", Source.JAVA, meanings.VERSION),
    Phrase("received fatal alert: unrecognized_name", Source.JAVA, meanings.NAME_REJECTED),
    Phrase("received fatal alert: bad_certificate", Source.JAVA, meanings.CERTIFICATE_REJECTED),
    Phrase("received fatal alert: certificate_required", Source.JAVA, meanings.CERTIFICATE_REQUIRED),
    Phrase("received fatal alert: certificate_unknown", Source.JAVA, meanings.alert("certificate_unknown")),
    Phrase("received fatal alert: internal_error", Source.JAVA, meanings.alert("internal_error")),
    Phrase("no appropriate protocol (protocol is disabled", Source.JAVA, meanings.VERSION),
    Phrase("the server selected protocol version tls10 is not accepted", Source.JAVA, meanings.VERSION),
    Phrase("connect timed out", Source.JAVA, meanings.CONNECT_TIMEOUT),
    Phrase("connection timed out: connect", Source.JAVA, meanings.CONNECT_TIMEOUT),
    Phrase("connection timed out: no further information", Source.JAVA, meanings.CONNECT_TIMEOUT),
    Phrase("read timed out", Source.JAVA, meanings.READ_TIMEOUT),
    Phrase("failed to respond", Source.JAVA, meanings.CLOSED, Weight.GENERAL, weak=True),
    Phrase("unexpected end of file from server", Source.JAVA, meanings.CLOSED),
    Phrase("unexpected end of stream on", Source.JAVA, meanings.CLOSED),
    Phrase("premature end of content-length delimited message body", Source.JAVA, meanings.CUT_SHORT),
    Phrase("premature end of chunk coded message body", Source.JAVA, meanings.CUT_SHORT),
    Phrase("server redirected too many", Source.JAVA, meanings.REDIRECTS),
    Phrase("unable to tunnel through proxy", Source.JAVA, meanings.PROXY_FAILED, Weight.STEP),
)
