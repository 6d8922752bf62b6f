"""Go and what is written in it (docker, kubectl, terraform, Prometheus).

Sources: net/net.go, net/dnsclient_unix.go, net/http/transport.go, crypto/tls and crypto/x509/verify.go of Go.
"""

from app.lookup import meanings
from app.lookup.names import Phrase, Source, Weight

PHRASES = (
    Phrase("proxyconnect tcp", Source.GO, meanings.PROXY_FAILED, Weight.STEP),
    Phrase("server misbehaving", Source.GO, meanings.LOOKUP_FAILED),
    Phrase(": no such host", Source.GO, meanings.NOT_FOUND),
    Phrase("dns: i/o timeout", Source.GO, meanings.LOOKUP_TIMEOUT),
    Phrase(":53: i/o timeout", Source.GO, meanings.LOOKUP_TIMEOUT),
    Phrase("net/http: tls handshake timeout", Source.GO, meanings.TLS_TIMEOUT),
    Phrase("net/http: timeout awaiting response headers", Source.GO, meanings.READ_TIMEOUT),
    Phrase("client.timeout exceeded while awaiting headers", Source.GO, meanings.perhaps(meanings.READ_TIMEOUT),
           Weight.GENERAL),
    Phrase("client.timeout or context cancellation while reading body", Source.GO,
           meanings.at(meanings.READING.step, meanings.CONNECT_TIMEOUT)),
    Phrase("while waiting for connection", Source.GO, meanings.CONNECT_TIMEOUT, weak=True),
    Phrase("x509: certificate signed by unknown authority", Source.GO, meanings.UNKNOWN_ISSUER),
    Phrase("x509: certificate has expired or is not yet valid", Source.GO, meanings.EXPIRED),
    Phrase("x509: certificate is valid for", Source.GO, meanings.WRONG_NAME),
    Phrase("x509: certificate is not valid for any names", Source.GO, meanings.WRONG_NAME),
    Phrase("x509: cannot validate certificate for", Source.GO, meanings.WRONG_NAME),
    Phrase("x509: certificate relies on legacy common name field", Source.GO, meanings.NO_NAMES),
    Phrase("x509: cannot verify signature: insecure algorithm", Source.GO, meanings.WEAK_SIGNATURE),
    Phrase("certificate relies on legacy common name field", Source.GO, meanings.NO_NAMES),
    Phrase('unsupported protocol scheme ""', Source.GO, meanings.typed("input.scheme_typo")),
    Phrase("unsupported protocol scheme", Source.GO, meanings.typed("input.scheme_unsupported")),
    Phrase("x509:", Source.GO, meanings.UNTRUSTED, Weight.STEP),
    Phrase("tls: first record does not look like a tls handshake", Source.GO, meanings.NOT_TLS),
    Phrase("http: server gave http response to https client", Source.GO, meanings.reason("HTTP_REQUEST")),
    Phrase("remote error: tls: handshake failure", Source.GO, meanings.HANDSHAKE),
    Phrase("remote error: tls: protocol version not supported", Source.GO, meanings.VERSION),
    Phrase("tls: server selected unsupported protocol version", Source.GO, meanings.VERSION),
    Phrase("remote error: tls: bad certificate", Source.GO, meanings.CERTIFICATE_REJECTED),
    Phrase("remote error: tls: certificate required", Source.GO, meanings.CERTIFICATE_REQUIRED),
    Phrase("remote error: tls: unrecognized name", Source.GO, meanings.NAME_REJECTED),
    Phrase("remote error: tls: internal error", Source.GO, meanings.alert("internal_error")),
    Phrase("malformed http response", Source.GO, meanings.NOT_HTTP),
    Phrase("malformed http status code", Source.GO, meanings.NOT_HTTP),
    Phrase("http: server closed idle connection", Source.GO, meanings.CLOSED),
    Phrase("stopped after 10 redirects", Source.GO, meanings.REDIRECTS),
    Phrase("unexpected eof", Source.GO, meanings.CUT_SHORT, Weight.GENERAL, weak=True),
    Phrase('": eof', Source.GO, meanings.CLOSED, Weight.GENERAL),
    Phrase("dial tcp", Source.GO, meanings.CONNECTING, Weight.STEP),
    Phrase("i/o timeout", Source.GO, meanings.CONNECT_TIMEOUT, Weight.GENERAL),
    Phrase("context deadline exceeded", Source.GO, meanings.perhaps(meanings.CONNECT_TIMEOUT), Weight.GENERAL,
           weak=True),
    Phrase("read tcp", Source.GO, meanings.WAITING, Weight.STEP),
    Phrase("write tcp", Source.GO, meanings.WAITING, Weight.STEP),
)  # fmt: skip
