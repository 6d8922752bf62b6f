""".NET and PowerShell: exceptions, and the names of SocketError, WebExceptionStatus and SslPolicyErrors.

Sources: Microsoft Learn, the pages of these enumerations; the resources of System.Net.Http and System.Net.Security
(Strings.resx of dotnet/runtime) for the sentences.
"""

from app.lookup import meanings
from app.lookup.names import Meaning, Name, Phrase, Source, Weight


def _code(meaning: Meaning) -> Name:
    return Name(Source.DOTNET, meaning)


def _any() -> Name:
    return Name(Source.DOTNET, meanings.CONNECTING, Weight.NETWORK)


NAMES = {
    "HttpRequestException": _any(),
    "SocketException": _any(),
    "WebException": _any(),
    "HttpIOException": _any(),
    "AuthenticationException": Name(Source.DOTNET, meanings.IN_HANDSHAKE, Weight.STEP, weak=True),
    "RemoteCertificateNameMismatch": _code(meanings.WRONG_NAME),
    "RemoteCertificateNotAvailable": _code(meanings.UNTRUSTED),
    "RemoteCertificateChainErrors": Name(Source.DOTNET, meanings.UNTRUSTED, Weight.GENERAL),
    # X509ChainStatusFlags, listed after "chain errors".
    "UntrustedRoot": _code(meanings.SELF_SIGNED_ROOT),
    "PartialChain": _code(meanings.UNKNOWN_ISSUER),
    "NotTimeValid": _code(meanings.EXPIRED),
    "NameResolutionFailure": _code(meanings.NOT_FOUND),
    "ProxyNameResolutionFailure": _code(meanings.PROXY_NOT_FOUND),
    "ConnectFailure": Name(Source.DOTNET, meanings.perhaps(meanings.REFUSED), Weight.STEP),
    "TrustFailure": Name(Source.DOTNET, meanings.UNTRUSTED, Weight.STEP),
    "SecureChannelFailure": Name(Source.DOTNET, meanings.perhaps(meanings.VERSION), Weight.STEP),
}
PHRASES = (
    Phrase("the remote name could not be resolved", Source.DOTNET, meanings.NOT_FOUND),
    Phrase("the proxy name could not be resolved", Source.DOTNET, meanings.PROXY_NOT_FOUND),
    Phrase("the proxy tunnel request to proxy", Source.DOTNET, meanings.PROXY_FAILED, Weight.STEP),
    Phrase("invalid because of errors in the certificate chain: untrustedroot", Source.DOTNET,
           meanings.SELF_SIGNED_ROOT),
    Phrase("invalid because of errors in the certificate chain: partialchain", Source.DOTNET,
           meanings.UNKNOWN_ISSUER),
    Phrase("invalid because of errors in the certificate chain: nottimevalid", Source.DOTNET, meanings.EXPIRED),
    Phrase("the remote certificate is invalid", Source.DOTNET, meanings.UNTRUSTED, Weight.STEP),
    Phrase("could not establish trust relationship for the ssl/tls secure channel", Source.DOTNET,
           meanings.UNTRUSTED, Weight.STEP),
    Phrase("could not create ssl/tls secure channel", Source.DOTNET, meanings.perhaps(meanings.VERSION), Weight.STEP),
    Phrase("the handshake failed due to an unexpected packet format", Source.DOTNET, meanings.NOT_TLS),
    Phrase("cannot determine the frame size or a corrupted frame was received", Source.DOTNET, meanings.NOT_TLS),
    Phrase("received an unexpected eof or 0 bytes from the transport stream", Source.DOTNET, meanings.TLS_CLOSED),
    Phrase("the underlying connection was closed: an unexpected error occurred on a receive", Source.DOTNET,
           meanings.perhaps(meanings.CLOSED), Weight.STEP),
    Phrase("the underlying connection was closed: the connection was closed unexpectedly", Source.DOTNET,
           meanings.CLOSED),
    Phrase("the response ended prematurely", Source.DOTNET, meanings.CLOSED, Weight.GENERAL),
    Phrase("the ssl connection could not be established", Source.DOTNET, meanings.IN_HANDSHAKE, Weight.STEP),
    Phrase("the request was canceled due to the configured httpclient.timeout", Source.DOTNET,
           meanings.perhaps(meanings.READ_TIMEOUT)),
    Phrase("unable to connect to the remote server", Source.DOTNET, meanings.perhaps(meanings.REFUSED), Weight.STEP),
    Phrase("the operation has timed out", Source.DOTNET, meanings.perhaps(meanings.READ_TIMEOUT), Weight.GENERAL,
           weak=True),
)  # fmt: skip
