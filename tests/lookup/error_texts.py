# ruff: noqa: E501  # the texts stay in one piece, as they are printed
"""Error texts as programs print them, by the case that explains them. Hosts, paths and dates are made up."""

from tests.lookup.more_error_texts import MORE_ERRORS, MORE_NO_ERRORS

_POOL = "HTTPSConnectionPool(host='api.example.com', port=443)"
_RETRIES = f"{_POOL}: Max retries exceeded with url: /v1/items?page=2"
_OBJECT = "<urllib3.connection.HTTPSConnection object at 0x7f2b1c3d4e50>"

PYTHON = (
    ("tcp.refused", "ConnectionRefusedError: [Errno 111] Connection refused"),
    ("tcp.refused", "ConnectionRefusedError: [Errno 61] Connection refused"),
    (
        "tcp.refused",
        f"requests.exceptions.ConnectionError: {_RETRIES} (Caused by NewConnectionError('{_OBJECT}: Failed to "
        "establish a new connection: [Errno 111] Connection refused'))",
    ),
    (
        "tcp.refused",
        "urllib3.exceptions.MaxRetryError: HTTPConnectionPool(host='localhost', port=9200): Max retries exceeded with "
        "url: / (Caused by NewConnectionError(\"HTTPConnection(host='localhost', port=9200): Failed to establish a new "
        'connection: [Errno 61] Connection refused"))',
    ),
    (
        "dns.not_found",
        f'requests.exceptions.ConnectionError: {_RETRIES} (Caused by NameResolutionError("{_OBJECT}: Failed to '
        "resolve 'api.example.com' ([Errno -2] Name or service not known)\"))",
    ),
    ("dns.not_found", "socket.gaierror: [Errno 8] nodename nor servname provided, or not known"),
    ("dns.not_found", "socket.gaierror: [Errno 11001] getaddrinfo failed"),
    ("dns.temporary", "socket.gaierror: [Errno -3] Temporary failure in name resolution"),
    ("dns.no_address", "socket.gaierror: [Errno -5] No address associated with hostname"),
    (
        "tcp.timeout",
        f"requests.exceptions.ConnectTimeout: {_RETRIES} (Caused by ConnectTimeoutError({_OBJECT}, 'Connection to "
        "api.example.com timed out. (connect timeout=5)'))",
    ),
    ("http.no_answer_in_time", f"requests.exceptions.ReadTimeout: {_POOL}: Read timed out. (read timeout=10)"),
    ("http.no_answer_in_time", "httpx.ReadTimeout: The read operation timed out"),
    ("tcp.timeout", "httpx.ConnectTimeout: timed out"),
    ("tcp.timeout", "TimeoutError: [Errno 110] Connection timed out"),
    ("tcp.timeout", "TimeoutError: [Errno 60] Operation timed out"),
    ("tcp.timeout", "socket.timeout: timed out"),
    ("tcp.timeout", "urllib.error.URLError: <urlopen error timed out>"),
    ("tcp.refused", "urllib.error.URLError: <urlopen error [Errno 111] Connection refused>"),
    ("dns.not_found", "urllib.error.URLError: <urlopen error [Errno -2] Name or service not known>"),
    ("status.not_found", "urllib.error.HTTPError: HTTP Error 404: Not Found"),
    (
        "http.no_response",
        "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection "
        "without response'))",
    ),
    (
        "http.reset",
        "requests.exceptions.ConnectionError: ('Connection aborted.', ConnectionResetError(104, 'Connection reset by "
        "peer'))",
    ),
    (
        "http.reset",
        "requests.exceptions.ConnectionError: ('Connection aborted.', ConnectionResetError(10054, 'Eine vorhandene "
        "Verbindung wurde vom Remotehost geschlossen', None, 10054, None))",
    ),
    (
        "local.network_changed",
        "ConnectionAbortedError: [WinError 10053] Une connexion établie a été abandonnée par un logiciel de votre "
        "ordinateur hôte",
    ),
    (
        "tls.unknown_root",
        f"requests.exceptions.SSLError: {_RETRIES} (Caused by SSLError(SSLCertVerificationError(1, '[SSL: "
        "CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)')))",
    ),
    (
        "tls.self_signed",
        "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed "
        "certificate (_ssl.c:1006)",
    ),
    (
        "tls.unknown_root",
        "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed "
        "certificate in certificate chain (_ssl.c:1129)",
    ),
    (
        "tls.expired",
        "httpx.ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired "
        "(_ssl.c:1006)",
    ),
    (
        "tls.wrong_name",
        "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, "
        "certificate is not valid for 'wrong.example.com'. (_ssl.c:1006)",
    ),
    (
        "tls.wrong_name",
        "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: IP address mismatch, "
        "certificate is not valid for '10.0.0.5'. (_ssl.c:1006)",
    ),
    ("tls.not_tls", "ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)"),
    (
        "tls.version_mismatch",
        "ssl.SSLError: [SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version (_ssl.c:1006)",
    ),
    (
        "tls.cipher_mismatch",
        "ssl.SSLError: [SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure (_ssl.c:1006)",
    ),
    ("tls.cipher_mismatch", "ssl.SSLError: [SSL: DH_KEY_TOO_SMALL] dh key too small (_ssl.c:1123)"),
    (
        "tls.legacy_renegotiation",
        "ssl.SSLError: [SSL: UNSAFE_LEGACY_RENEGOTIATION_DISABLED] unsafe legacy renegotiation disabled (_ssl.c:1006)",
    ),
    (
        "tls.closed",
        f"requests.exceptions.SSLError: {_RETRIES} (Caused by SSLError(SSLEOFError(8, '[SSL: "
        "UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol (_ssl.c:1006)')))",
    ),
    ("tls.timeout", "TimeoutError: _ssl.c:1011: The handshake operation timed out"),
    (
        "proxy.refused",
        f"requests.exceptions.ProxyError: {_RETRIES} (Caused by ProxyError('Unable to connect to proxy', "
        f"NewConnectionError('{_OBJECT}: Failed to establish a new connection: [Errno 111] Connection refused')))",
    ),
    (
        "proxy.auth_required",
        f"requests.exceptions.ProxyError: {_RETRIES} (Caused by ProxyError('Unable to connect to proxy', "
        "OSError('Tunnel connection failed: 407 Proxy Authentication Required')))",
    ),
    (
        "proxy.denied",
        f"requests.exceptions.ProxyError: {_RETRIES} (Caused by ProxyError('Cannot connect to proxy.', "
        "OSError('Tunnel connection failed: 403 Forbidden')))",
    ),
    (
        "proxy.upstream_failed",
        f"requests.exceptions.ProxyError: {_RETRIES} (Caused by ProxyError('Unable to connect to proxy', "
        "OSError('Tunnel connection failed: 503 Service Unavailable')))",
    ),
    (
        "proxy.closed",
        f"requests.exceptions.ProxyError: {_RETRIES} (Caused by ProxyError('Unable to connect to proxy', "
        "RemoteDisconnected('Remote end closed connection without response')))",
    ),
    (
        "proxy.not_https",
        f"requests.exceptions.ProxyError: {_RETRIES} (Caused by ProxyError('Your proxy appears to only use HTTP and not "
        "HTTPS, try changing your proxy URL to be HTTP.', SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong "
        "version number (_ssl.c:1129)'))))",
    ),
    (
        "proxy.refused",
        "socks.ProxyConnectionError: Error connecting to SOCKS5 proxy 127.0.0.1:1080: [Errno 111] Connection refused",
    ),
    ("proxy.upstream_failed", "socks.SOCKS5Error: 0x05: Connection refused"),
    ("proxy.denied", "socks.SOCKS5Error: 0x02: Connection not allowed by ruleset"),
    ("proxy.auth_required", "socks.SOCKS5AuthError: SOCKS5 authentication failed"),
    ("http.redirect_loop", "requests.exceptions.TooManyRedirects: Exceeded 30 redirects."),
    (
        "http.truncated",
        "requests.exceptions.ChunkedEncodingError: ('Connection broken: IncompleteRead(512 bytes read, 1536 more "
        "expected)', IncompleteRead(512 bytes read, 1536 more expected))",
    ),
    (
        "http.decoding_failed",
        "requests.exceptions.ContentDecodingError: ('Received response with content-encoding: gzip, but failed to decode "
        "it.', error('Error -3 while decompressing data: incorrect header check'))",
    ),
    ("http.not_http", "http.client.BadStatusLine: SSH-2.0-OpenSSH_9.2p1 Debian-2"),
    (
        "status.forbidden",
        "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.example.com/v1",
    ),
    (
        "status.bad_gateway",
        "requests.exceptions.HTTPError: 502 Server Error: Bad Gateway for url: https://example.com/",
    ),
    ("status.not_found", "httpx.HTTPStatusError: Client error '404 Not Found' for url 'https://example.com/x'"),
    (
        "local.ca_bundle_missing",
        "OSError: Could not find a suitable TLS CA certificate bundle, invalid path: /etc/company/roots.pem",
    ),
    (
        "dns.not_found",
        "aiohttp.client_exceptions.ClientConnectorDNSError: Cannot connect to host api.example.com:443 ssl:default [Name "
        "or service not known]",
    ),
    (
        "tls.unknown_root",
        "aiohttp.client_exceptions.ClientConnectorCertificateError: Cannot connect to host api.example.com:443 ssl:True "
        "[SSLCertVerificationError: (1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local "
        "issuer certificate (_ssl.c:1006)')]",
    ),
    ("http.no_response", "aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected"),
    ("http.no_response", "httpx.RemoteProtocolError: Server disconnected without sending a response."),
    ("tcp.host_unreachable", "OSError: [Errno 113] No route to host"),
    ("tcp.host_unreachable", "OSError: [Errno 65] No route to host"),
    ("tcp.network_unreachable", "OSError: [Errno 101] Network is unreachable"),
    ("tcp.network_unreachable", "OSError: [Errno 51] Network is unreachable"),
    ("local.ports_exhausted", "OSError: [Errno 99] Cannot assign requested address"),
    (
        "local.blocked",
        "PermissionError: [WinError 10013] Der Zugriff auf einen Socket war aufgrund der Zugriffsrechte des Sockets unzulässig",
    ),
    ("tcp.timeout", "asyncio.exceptions.TimeoutError"),
)

CURL = (
    ("tcp.refused", "curl: (7) Failed to connect to localhost port 8080 after 0 ms: Couldn't connect to server"),
    ("tcp.refused", "curl: (7) Failed to connect to 127.0.0.1 port 20170: Connection refused"),
    ("tcp.host_unreachable", "curl: (7) Failed to connect to 10.1.2.3 port 80: No route to host"),
    ("tcp.network_unreachable", "curl: (7) Failed to connect to 2001:db8::1 port 443: Network is unreachable"),
    ("tcp.refused", "curl: (7) Failed connect to packages.example.com:443; Connection refused"),
    ("dns.not_found", "curl: (6) Could not resolve host: exmaple.com"),
    ("proxy.name_not_found", "curl: (5) Could not resolve proxy: proxy.corp.example"),
    ("tcp.timeout", "curl: (28) Connection timed out after 5001 milliseconds"),
    ("tcp.timeout", "curl: (28) Failed to connect to example.com port 81 after 130123 ms: Connection timed out"),
    ("dns.timeout", "curl: (28) Resolving timed out after 5000 milliseconds"),
    ("tls.timeout", "curl: (28) SSL connection timeout"),
    ("http.no_answer_in_time", "curl: (28) Operation timed out after 10001 milliseconds with 0 bytes received"),
    ("tls.not_tls", "curl: (35) error:0A00010B:SSL routines::wrong version number"),
    ("tls.not_tls", "curl: (35) error:1408F10B:SSL routines:ssl3_get_record:wrong version number"),
    ("tls.closed", "curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to example.com:443"),
    ("tls.closed", "curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to example.com:443"),
    ("tls.cipher_mismatch", "curl: (35) error:0A000410:SSL routines::sslv3 alert handshake failure"),
    ("tls.version_mismatch", "curl: (35) error:0A00042E:SSL routines::tlsv1 alert protocol version"),
    (
        "tls.unknown_root",
        "curl: (60) SSL certificate problem: unable to get local issuer certificate\nMore details here: https://curl.se/docs/sslcerts.html",
    ),
    ("tls.self_signed", "curl: (60) SSL certificate problem: self-signed certificate"),
    ("tls.expired", "curl: (60) SSL certificate problem: certificate has expired"),
    (
        "tls.wrong_name",
        "curl: (60) SSL: no alternative certificate subject name matches target host name 'wrong.example.com'",
    ),
    (
        "tls.unknown_root",
        "curl: (60) schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - Die Zertifikatkette wurde von einer nicht vertrauenswürdigen Zertifizierungsstelle ausgestellt.",
    ),
    (
        "tls.invalid_certificate",
        "curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK (0x80092012) - The revocation function was unable to check revocation for the certificate.",
    ),
    ("http.no_response", "curl: (52) Empty reply from server"),
    ("http.reset", "curl: (56) Recv failure: Connection reset by peer"),
    ("proxy.auth_required", "curl: (56) Received HTTP code 407 from proxy after CONNECT"),
    ("proxy.denied", "curl: (56) CONNECT tunnel failed, response 403"),
    ("status.not_found", "curl: (22) The requested URL returned error: 404"),
    ("http.redirect_loop", "curl: (47) Maximum (50) redirects followed"),
    ("http.truncated", "curl: (18) transfer closed with 1234 bytes remaining to read"),
    ("http.invalid_response", "curl: (1) Received HTTP/0.9 when not allowed"),
    (
        "local.ca_bundle_missing",
        "curl: (77) error setting certificate verify locations:  CAfile: /etc/ssl/certs/ca-certificates.crt CApath: none",
    ),
    (
        "tcp.refused",
        "cURL error 7: Failed to connect to exchapi port 1337: Connection refused (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)",
    ),
    ("dns.not_found", "CURLE_COULDNT_RESOLVE_HOST"),
)

BROWSERS = (
    ("tcp.refused", "This site can’t be reached\nlocalhost refused to connect.\nERR_CONNECTION_REFUSED"),
    ("dns.not_found", "Diese Website ist nicht erreichbar\nDNS_PROBE_FINISHED_NXDOMAIN"),
    ("dns.not_found", "net::ERR_NAME_NOT_RESOLVED"),
    ("tcp.timeout", "GET https://api.example.com/v1 net::ERR_CONNECTION_TIMED_OUT"),
    ("http.reset", "net::ERR_CONNECTION_RESET"),
    ("http.no_response", "ERR_EMPTY_RESPONSE"),
    ("local.offline", "ERR_INTERNET_DISCONNECTED"),
    ("local.network_changed", "net::ERR_NETWORK_CHANGED"),
    ("tls.unknown_root", "net::ERR_CERT_AUTHORITY_INVALID"),
    ("tls.wrong_name", "NET::ERR_CERT_COMMON_NAME_INVALID"),
    ("tls.expired", "NET::ERR_CERT_DATE_INVALID"),
    ("tls.revoked", "NET::ERR_CERT_REVOKED"),
    ("tls.version_mismatch", "ERR_SSL_VERSION_OR_CIPHER_MISMATCH"),
    ("tls.not_tls", "example.com sent an invalid response. ERR_SSL_PROTOCOL_ERROR"),
    ("http.redirect_loop", "example.com redirected you too many times. ERR_TOO_MANY_REDIRECTS"),
    ("proxy.refused", "net::ERR_PROXY_CONNECTION_FAILED"),
    ("proxy.closed", "net::ERR_TUNNEL_CONNECTION_FAILED"),
    ("tls.client_certificate_required", "ERR_SSL_CLIENT_AUTH_CERT_NEEDED"),
    ("http.truncated", "net::ERR_INCOMPLETE_CHUNKED_ENCODING 200 (OK)"),
    ("tcp.refused", "NS_ERROR_CONNECTION_REFUSED"),
    ("dns.not_found", "[Exception... NS_ERROR_UNKNOWN_HOST]"),
    ("tcp.timeout", "NS_ERROR_NET_TIMEOUT"),
    ("http.reset", "NS_ERROR_NET_RESET"),
    ("tls.unknown_root", "Fehlercode: SEC_ERROR_UNKNOWN_ISSUER"),
    ("tls.self_signed", "Error code: MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT"),
    (
        "tls.not_tls",
        "SSL received a record that exceeded the maximum permissible length. Error code: SSL_ERROR_RX_RECORD_TOO_LONG",
    ),
    ("tls.wrong_name", "Error code: SSL_ERROR_BAD_CERT_DOMAIN"),
    ("tls.version_mismatch", "Code d’erreur : SSL_ERROR_UNSUPPORTED_VERSION"),
    ("tls.cipher_mismatch", "SSL_ERROR_NO_CYPHER_OVERLAP"),
    ("tls.closed", "PR_END_OF_FILE_ERROR"),
    ("tls.expired", "SEC_ERROR_EXPIRED_CERTIFICATE"),
    ("proxy.refused", "NS_ERROR_PROXY_CONNECTION_REFUSED"),
)

WINDOWS = (
    (
        "tcp.refused",
        "[WinError 10061] Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte",
    ),
    (
        "tcp.timeout",
        "[WinError 10060] Une tentative de connexion a échoué car le parti connecté n’a pas répondu convenablement au-delà d’une certaine durée",
    ),
    ("tcp.timeout", "OSError: [WinError 121] Das Zeitlimit für die Semaphore wurde erreicht"),
    ("tcp.host_unreachable", "[WinError 10065] Se ha intentado una operación de socket en un host no accesible"),
    ("tcp.network_unreachable", "OSError: [WinError 10051] 向一个无法连接的网络尝试了一个套接字操作。"),
    (
        "http.reset",
        "ConnectionResetError: [WinError 10054] Удаленный хост принудительно разорвал существующее подключение",
    ),
    ("dns.not_found", "Windows Update: Fehler 0x80072EE7"),
    ("tcp.timeout", "There were problems downloading some updates, but we'll try again later: (0x80072ee2)"),
    ("tcp.refused", "WARNING: SendRequest failed with hr = 80072EFD. Proxy List used: <(null)>"),
    ("http.reset", "Error 0x80072efe"),
    ("tls.unknown_root", "Invoke-WebRequest : 0x80072F0D"),
    ("tls.expired", "WinHttpSendRequest: 12037"),
    ("tcp.refused", "HRESULT 0x8007274D"),
    ("tcp.timeout", "0x8007274C"),
    ("tls.expired", "Signtool: CERT_E_EXPIRED"),
    (
        "tls.unknown_root",
        "A certificate chain processed, but terminated in a root certificate which is not trusted (0x800B0109)",
    ),
    ("tls.wrong_name", "0x80090322 SEC_E_WRONG_PRINCIPAL"),
    ("tcp.refused", "WSAECONNREFUSED"),
    ("dns.not_found", "WSAHOST_NOT_FOUND (11001)"),
    ("tcp.timeout", "Fehler 10060"),
    ("tcp.refused", "10061"),
    ("tcp.refused", "No connection could be made because the target machine actively refused it."),
    ("tls.unknown_root", "error -2146893019"),
)

NODE = (
    (
        "tcp.refused",
        "Error: connect ECONNREFUSED 127.0.0.1:5432\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1606:16)",
    ),
    ("tcp.timeout", "Error: connect ETIMEDOUT 203.0.113.7:443"),
    ("tcp.host_unreachable", "Error: connect EHOSTUNREACH 192.168.1.9:80 - Local (192.168.1.4:51234)"),
    ("tcp.network_unreachable", "Error: connect ENETUNREACH 2001:db8::1:443 - Local (:::0)"),
    ("local.blocked", "Error: connect EACCES 10.0.0.5:443"),
    ("dns.not_found", "Error: getaddrinfo ENOTFOUND api.example.com"),
    (
        "dns.temporary",
        "npm ERR! network request to https://registry.example.org/async failed, reason: getaddrinfo EAI_AGAIN registry.example.org",
    ),
    ("http.reset", "Error: read ECONNRESET\n    at TLSWrap.onStreamRead (node:internal/stream_base_commons:217:20)"),
    ("http.no_response", "Error: socket hang up\n  code: 'ECONNRESET'".replace("ECONNRESET", "UND_ERR_SOCKET")),
    ("tls.closed", "Error: Client network socket disconnected before secure TLS connection was established"),
    (
        "tls.self_signed",
        "Error: self-signed certificate\n    at TLSSocket.onConnectSecure\n  code: 'DEPTH_ZERO_SELF_SIGNED_CERT'",
    ),
    ("tls.unknown_root", "npm ERR! code SELF_SIGNED_CERT_IN_CHAIN"),
    ("tls.unknown_root", "code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'"),
    ("tls.unknown_root", "Error: unable to get local issuer certificate UNABLE_TO_GET_ISSUER_CERT_LOCALLY"),
    (
        "tls.expired",
        "FetchError: request to https://example.com/ failed, reason: certificate has expired CERT_HAS_EXPIRED",
    ),
    (
        "tls.wrong_name",
        "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: Host: wrong.example.com. is not in the cert's altnames: DNS:example.com",
    ),
    (
        "tls.not_tls",
        "Error: write EPROTO 139:error:1408F10B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/ssl/record/ssl3_record.c:332:",
    ),
    (
        "tcp.timeout",
        "TypeError: fetch failed\n  [cause]: ConnectTimeoutError: Connect Timeout Error\n code: 'UND_ERR_CONNECT_TIMEOUT'",
    ),
    ("http.invalid_response", "Error: Parse Error: Expected HTTP/\n  code: 'HPE_INVALID_CONSTANT'"),
    ("status.not_found", "AxiosError: Request failed with status code 404"),
    ("http.no_answer_in_time", "AxiosError: timeout of 5000ms exceeded"),
)

JAVA = (
    ("tcp.refused", "java.net.ConnectException: Connection refused (Connection refused)"),
    ("tcp.refused", "java.net.ConnectException: Connection refused: no further information"),
    ("tcp.timeout", "java.net.ConnectException: Connection timed out: connect"),
    ("dns.not_found", "java.net.UnknownHostException: api.example.com"),
    ("http.no_answer_in_time", "java.net.SocketTimeoutException: Read timed out"),
    ("tcp.timeout", "java.net.SocketTimeoutException: connect timed out"),
    ("tcp.host_unreachable", "java.net.NoRouteToHostException: No route to host (Host unreachable)"),
    (
        "http.reset",
        "java.net.SocketException: Connection reset\n\tat java.base/sun.nio.ch.NioSocketImpl.implRead(NioSocketImpl.java:328)",
    ),
    (
        "tls.unknown_root",
        "javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target",
    ),
    (
        "tls.wrong_name",
        "javax.net.ssl.SSLHandshakeException: No subject alternative DNS name matching wrong.example.com found.",
    ),
    (
        "tls.expired",
        "Caused by: java.security.cert.CertificateExpiredException: NotAfter: Sat Jan 04 10:00:00 CET 2025",
    ),
    ("tls.closed", "javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake"),
    ("tls.not_tls", "javax.net.ssl.SSLException: Unsupported or unrecognized SSL message"),
    ("tls.cipher_mismatch", "javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure"),
    (
        "tls.version_mismatch",
        "javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)",
    ),
    ("http.no_response", "org.apache.http.NoHttpResponseException: api.example.com:443 failed to respond"),
    (
        "status.forbidden",
        "java.io.IOException: Server returned HTTP response code: 403 for URL: https://example.com/feed",
    ),
    (
        "proxy.auth_required",
        'java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 407 Proxy Authentication Required"',
    ),
    ("tcp.refused", "java.net.ConnectException: Failed to connect to localhost/127.0.0.1:8080: Connection refused"),
)

GO = (
    ("tcp.refused", 'Get "http://localhost:8080/healthz": dial tcp 127.0.0.1:8080: connect: connection refused'),
    (
        "tcp.refused",
        "dial tcp [::1]:6443: connectex: No connection could be made because the target machine actively refused it.",
    ),
    ("dns.not_found", 'Get "https://api.exmaple.com/": dial tcp: lookup api.exmaple.com on 10.0.0.2:53: no such host'),
    ("dns.server_failure", "dial tcp: lookup registry.example.org on 127.0.0.53:53: server misbehaving"),
    (
        "dns.timeout",
        "dial tcp: lookup registry.example.org on 10.0.0.2:53: read udp 10.1.2.3:42000->10.0.0.2:53: i/o timeout",
    ),
    ("tcp.timeout", "dial tcp 203.0.113.9:443: i/o timeout"),
    ("tcp.host_unreachable", "dial tcp 10.2.3.4:22: connect: no route to host"),
    (
        "tls.timeout",
        'Error response from daemon: Get "https://registry.example.org/v2/": net/http: TLS handshake timeout',
    ),
    (
        "http.no_answer_in_time",
        'Get "https://example.com": net/http: request canceled (Client.Timeout exceeded while awaiting headers)',
    ),
    ("tls.unknown_root", 'Get "https://registry.corp.example/v2/": x509: certificate signed by unknown authority'),
    (
        "tls.expired",
        "tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2025-02-01T10:00:00Z is after 2025-01-01T00:00:00Z",
    ),
    ("tls.wrong_name", "x509: certificate is valid for *.example.org, example.org, not api.example.com"),
    ("tls.wrong_name", "x509: cannot validate certificate for 10.0.0.5 because it doesn't contain any IP SANs"),
    ("tls.not_tls", "tls: first record does not look like a TLS handshake"),
    ("tls.not_tls", 'Get "https://10.0.0.5:5000/v2/": http: server gave HTTP response to HTTPS client'),
    ("tls.cipher_mismatch", "remote error: tls: handshake failure"),
    ("http.reset", "read tcp 10.1.1.1:50214->203.0.113.9:443: read: connection reset by peer"),
    ("proxy.refused", "proxyconnect tcp: dial tcp 10.0.0.8:3128: connect: connection refused"),
    ("http.no_response", 'Post "https://api.example.com/v1": EOF'),
)

DOTNET = (
    (
        "tcp.refused",
        "System.Net.Http.HttpRequestException: No connection could be made because the target machine actively refused it. (localhost:5001)",
    ),
    (
        "tcp.refused",
        "System.Net.Http.HttpRequestException: Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte. (localhost:5001)\n ---> System.Net.Sockets.SocketException (10061)",
    ),
    ("dns.not_found", "System.Net.Sockets.SocketException (11001): No such host is known."),
    ("dns.not_found", "The remote name could not be resolved: 'api.example.com'"),
    ("tcp.refused", "System.Net.Http.HttpRequestException: Connection refused (api.example.com:443)"),
    (
        "tls.unknown_root",
        "System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot",
    ),
    (
        "tls.wrong_name",
        "AuthenticationException: The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch",
    ),
    (
        "tls.unknown_root",
        "The SSL connection could not be established, see inner exception.\n ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure.",
    ),
    ("tls.version_mismatch", "The request was aborted: Could not create SSL/TLS secure channel."),
    (
        "tls.not_tls",
        "System.IO.IOException: Cannot determine the frame size or a corrupted frame was received. System.Security.Authentication",
    ),
    (
        "tls.closed",
        "The SSL connection could not be established. System.IO.IOException: Received an unexpected EOF or 0 bytes from the transport stream.",
    ),
    ("status.not_found", "System.Net.WebException: The remote server returned an error: (404) Not Found."),
    ("status.server_error", "Response status code does not indicate success: 500 (Internal Server Error)."),
    (
        "http.no_answer_in_time",
        "System.Threading.Tasks.TaskCanceledException: The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.",
    ),
)

SERVICES = (
    (
        "tcp.refused",
        'psql: error: connection to server at "db.example.com" (10.0.0.5), port 5432 failed: Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?',
    ),
    (
        "tcp.refused",
        'psycopg2.OperationalError: could not connect to server: Connection refused (0x0000274D/10061)\n\tIs the server running on host "localhost" (::1) and accepting\n\tTCP/IP connections on port 5432?',
    ),
    ("tcp.timeout", 'connection to server at "db.example.com" (10.0.0.5), port 5432 failed: timeout expired'),
    (
        "dns.not_found",
        'psql: error: could not translate host name "db.exmaple.com" to address: Name or service not known',
    ),
    (
        "tcp.closed",
        "server closed the connection unexpectedly\n\tThis probably means the server terminated abnormally\n\tbefore or while processing the request.",
    ),
    ("tcp.refused", "ERROR 2003 (HY000): Can't connect to MySQL server on 'db.example.com:3306' (111)"),
    ("tcp.timeout", "ERROR 2003 (HY000): Can't connect to MySQL server on 'db.example.com' (110)"),
    ("tcp.timeout", "ERROR 2003 (HY000): Can't connect to MySQL server on 'db.example.com:3306' (10060)"),
    ("dns.not_found", "ERROR 2005 (HY000): Unknown MySQL server host 'db.exmaple.com' (-2)"),
    (
        "tcp.refused",
        "pymysql.err.OperationalError: (2003, \"Can't connect to MySQL server on '127.0.0.1' ([Errno 111] Connection refused)\")",
    ),
    (
        "tcp.closed",
        "ERROR 2013 (HY000): Lost connection to MySQL server at 'reading initial communication packet', system error: 0",
    ),
    ("tcp.refused", "Could not connect to Redis at 127.0.0.1:6379: Connection refused"),
    ("tcp.refused", "redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused."),
    ("tcp.timeout", "redis.exceptions.TimeoutError: Timeout connecting to server"),
    (
        "tcp.refused",
        "pymongo.errors.ServerSelectionTimeoutError: localhost:27017: [Errno 111] Connection refused, Timeout: 30s",
    ),
    ("tcp.refused", "MongoServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017"),
    ("tcp.refused", "ORA-12541: TNS:no listener"),
    ("tcp.refused", "ssh: connect to host server.example.com port 22: Connection refused"),
    ("tcp.timeout", "ssh: connect to host server.example.com port 22: Connection timed out"),
    ("tcp.timeout", "ssh: connect to host 10.0.0.9 port 22: Operation timed out"),
    ("tcp.host_unreachable", "ssh: connect to host 10.0.0.9 port 22: No route to host"),
    ("dns.not_found", "ssh: Could not resolve hostname srever.example.com: Name or service not known"),
    ("dns.internal_name", "ssh: Could not resolve hostname foo: nodename nor servname provided, or not known"),
    (
        "tcp.reset",
        "kex_exchange_identification: read: Connection reset by peer\nConnection reset by 203.0.113.4 port 22",
    ),
    ("tcp.closed", "kex_exchange_identification: Connection closed by remote host"),
    ("tcp.closed", "smtplib.SMTPServerDisconnected: Connection unexpectedly closed"),
    ("tcp.refused", "telnet: Unable to connect to remote host: Connection refused"),
    ("tcp.refused", "ftp: connect: Connection refused"),
)

OPENSSL = (
    ("tls.unknown_root", "verify error:num=20:unable to get local issuer certificate"),
    ("tls.unknown_root", "    Verify return code: 21 (unable to verify the first certificate)"),
    ("tls.self_signed", "Verify return code: 18 (self-signed certificate)"),
    ("tls.expired", "verify error:num=10:certificate has expired\nnotAfter=Jan  1 00:00:00 2025 GMT"),
    ("tls.wrong_name", "verify error:num=62:hostname mismatch"),
    ("tls.revoked", "Verification error: certificate revoked\nVerify return code: 23 (certificate revoked)"),
    ("tls.weak_certificate", "verify error:num=66:EE certificate key too weak"),
    (
        "tls.not_tls",
        "40E7A3B1F87F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../ssl/record/ssl3_record.c:354:",
    ),
    (
        "tls.cipher_mismatch",
        "error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:ssl/record/rec_layer_s3.c:1543:SSL alert number 40",
    ),
    ("tls.client_certificate_required", "error:0A00045C:SSL routines::tlsv13 alert certificate required"),
    ("tls.name_rejected", "SSL routines:ssl3_read_bytes:tlsv1 unrecognized name:SSL alert number 112"),
    ("tcp.refused", "connect:errno=111"),
    (
        "tls.closed",
        "CONNECTED(00000003)\nno peer certificate available\nSSL handshake has read 0 bytes and written 293 bytes",
    ),
)

TOOLS = (
    ("dns.not_found", "wget: unable to resolve host address ‘exmaple.com’"),
    ("tcp.refused", "Connecting to example.com (example.com)|203.0.113.5|:8080... failed: Connection refused."),
    ("status.not_found", "2025-02-01 10:00:00 ERROR 404: Not Found."),
    (
        "tls.unknown_root",
        "ERROR: cannot verify example.com's certificate, issued by ‘CN=Example CA’:\n  Unable to locally verify the issuer's authority.",
    ),
    (
        "tls.self_signed",
        "ERROR: cannot verify host.example.com's certificate, issued by ‘CN=host’:\n  Self-signed certificate encountered.",
    ),
    (
        "dns.not_found",
        "fatal: unable to access 'https://git.exmaple.com/a.git/': Could not resolve host: git.exmaple.com",
    ),
    (
        "tls.unknown_root",
        "fatal: unable to access 'https://git.example.com/a.git/': SSL certificate problem: unable to get local issuer certificate",
    ),
    (
        "tcp.timeout",
        "fatal: unable to access 'https://git.example.com/a.git/': Failed to connect to git.example.com port 443 after 21045 ms: Connection timed out",
    ),
    (
        "status.forbidden",
        "fatal: unable to access 'https://git.example.com/a.git/': The requested URL returned error: 403",
    ),
    (
        "tls.unknown_root",
        "fatal: unable to access 'https://git.example.com/': server certificate verification failed. CAfile: none CRLfile: none",
    ),
    (
        "dns.temporary",
        "W: Failed to fetch http://deb.example.org/debian/dists/bookworm/InRelease  Temporary failure resolving 'deb.example.org'",
    ),
    ("tcp.refused", "Could not connect to deb.example.org:80 (203.0.113.8). - connect (111: Connection refused)"),
    ("tcp.timeout", "Could not connect to deb.example.org:80 (203.0.113.8), connection timed out"),
    ("status.not_found", "E: Failed to fetch http://deb.example.org/x.deb  404  Not Found [IP: 203.0.113.8 80]"),
    (
        "dns.temporary",
        "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by "
        "'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f0>: Failed to establish a new "
        "connection: [Errno -3] Temporary failure in name resolution')': /simple/requests/",
    ),
    (
        "http.no_answer_in_time",
        "pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool(host='files.example.org', port=443): Read timed out.",
    ),
    ("status.not_found", "npm ERR! 404 Not Found - GET https://registry.example.org/nothing"),
    ("tcp.refused", "npm ERR! connect ECONNREFUSED 127.0.0.1:4873"),
    ("dns.temporary", "npm error code EAI_AGAIN\nnpm error syscall getaddrinfo"),
    ("status.unavailable", "received unexpected HTTP status: 503 Service Unavailable"),
    (
        "dns.not_found",
        'docker: Error response from daemon: Get "https://registry.exmaple.org/v2/": dial tcp: lookup registry.exmaple.org: no such host.',
    ),
    ("tcp.refused", "error: could not download: tcp connect error: Connection refused (os error 111)"),
    ("tls.unknown_root", "error trying to connect: invalid peer certificate: UnknownIssuer"),
)

OTHERS = (
    ("tcp.refused", 'Error Domain=NSURLErrorDomain Code=-1004 "Could not connect to the server."'),
    ("dns.not_found", "NSURLErrorDomain -1003"),
    (
        "local.offline",
        'Error Domain=NSURLErrorDomain Code=-1009 "Die Internetverbindung ist anscheinend offline."',
    ),
    ("tls.not_yet_valid", "NSURLErrorDomain error -1204."),
    ("tcp.timeout", "Net::OpenTimeout: execution expired"),
    (
        "tcp.refused",
        'Failed to open TCP connection to localhost:3000 (Connection refused - connect(2) for "localhost" port 3000) (Errno::ECONNREFUSED)',
    ),
    ("dns.not_found", "Ping request could not find host foo.example. Please check the name and try again."),
    ("dns.not_found", "ping: example.invalid: Name or service not known"),
    ("tcp.refused", "ldap_sasl_bind(SIMPLE): Can't contact LDAP server (-1)"),
    (
        "status.unavailable",
        "upstream connect error or disconnect/reset before headers. reset reason: connection failure",
    ),
    ("tcp.refused", "The connection to the server 10.0.0.1:6443 was refused - did you specify the right host or port?"),
    (
        "tcp.refused",
        'reqwest::Error { kind: Request, url: "https://example.com/", source: hyper::Error(Connect, ConnectError("tcp connect error", Os { code: 111, kind: ConnectionRefused, message: "Connection refused" })) }',
    ),
    ("tcp.timeout", "SQLSTATE[HY000] [2002] Connection timed out"),
    (
        "tcp.refused",
        "OSError: Multiple exceptions: [Errno 111] Connect call failed ('::1', 8080, 0, 0), [Errno 111] Connect call failed ('127.0.0.1', 8080)",
    ),
    (
        "app.unknown_network_error",
        "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host 127.0.0.1:8080 ssl:default [Connect call failed ('127.0.0.1', 8080)]",
    ),
    ("tcp.refused", "nginx: connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.1"),
    ("tcp.timeout", "错误代码: 10060"),
    ("tcp.refused", "エラー 10061"),
    ("tcp.timeout", "WSAGetLastError() = 10060"),
)

HTTP = (
    ("status.cdn_origin", "error code: 521"),
    ("status.unavailable", "503 Service Temporarily Unavailable"),
    (
        "status.bad_gateway",
        "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>",
    ),
    ("status.gateway_timeout", "HTTP/1.1 504 Gateway Time-out"),
    ("status.authentication", "HTTP/1.1 401 Unauthorized"),
    ("status.too_many_requests", "HTTP Error 429: Too Many Requests"),
    ("status.server_error", "HTTP Status 500 – Internal Server Error"),
    ("proxy.auth_required", "407 Proxy Authentication Required"),
    ("status.not_found", "404"),
    ("status.method", "405 Method Not Allowed"),
    ("status.request_timeout", "408 Request Timeout"),
    ("status.forbidden", "Error: 403 Forbidden"),
)

ERRNO = (
    ("tcp.refused", "ECONNREFUSED"),
    ("tcp.refused", "Connection refused"),
    ("tcp.host_unreachable", "No route to host"),
    ("tcp.timeout", "ETIMEDOUT"),
    ("dns.not_found", "EAI_NONAME"),
    ("tcp.network_unreachable", "connect() failed (101: Network is unreachable) while connecting to upstream"),
    ("http.reset", "recv() failed (104: Connection reset by peer) while reading response header from upstream"),
    ("local.family_unsupported", "socket: Address family not supported by protocol"),
)

ERRORS = (
    *PYTHON,
    *CURL,
    *BROWSERS,
    *WINDOWS,
    *NODE,
    *JAVA,
    *GO,
    *DOTNET,
    *SERVICES,
    *OPENSSL,
    *TOOLS,
    *OTHERS,
    *HTTP,
    *ERRNO,
    *MORE_ERRORS,
)

NO_ERRORS = (
    *MORE_NO_ERRORS,
    "",
    " \n\t ",
    "example.com",
    "example.com:443",
    "localhost:8080",
    "https://example.com/error/404",
    "https://example.com/?q=connection+refused",
    "https://example.com/search?error=ECONNREFUSED",
    "http://user:secret@example.com:8080/path",
    "10.0.0.1",
    "10.0.0.1:10060",
    "::1",
    "[::1]:443",
    "fe80::1%eth0",
    "2001:db8::10:61",
    "db1.example.com\ndb2.example.com\ndb3.example.com:5432",
    "tls://mail.example.com:993",
    "SyntaxError: invalid syntax",
    'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    {}["a"]\nKeyError: \'a\'',
    "NameError: name 'requests' is not defined",
    "ModuleNotFoundError: No module named 'requests'",
    "ZeroDivisionError: division by zero",
    "TypeError: Cannot read properties of undefined (reading 'map')",
    "FileNotFoundError: [Errno 2] No such file or directory: 'config.json'",
    "PermissionError: [Errno 13] Permission denied: '/etc/shadow'",
    "OSError: [Errno 28] No space left on device",
    "OSError: [Errno 24] Too many open files: 'data.csv'",
    "OSError: [Errno 30] Read-only file system: '/boot/x'",
    "BrokenPipeError: [Errno 32] Broken pipe",
    "bash: ./run.sh: Permission denied",
    "rm: cannot remove 'x': Operation not permitted",
    "MemoryError",
    "Segmentation fault (core dumped)",
    'java.lang.NullPointerException: Cannot invoke "String.length()" because "s" is null',
    "java.lang.OutOfMemoryError: Java heap space",
    "System.NullReferenceException: Object reference not set to an instance of an object.",
    "panic: runtime error: index out of range [3] with length 3",
    'psql: error: FATAL:  password authentication failed for user "anna"',
    "ERROR 1045 (28000): Access denied for user 'anna'@'localhost' (using password: YES)",
    "git: 'comit' is not a git command. See 'git --help'.",
    "Permission denied (publickey).",
    "npm ERR! missing script: start",
    "error: externally-managed-environment",
    "[WinError 5] Zugriff verweigert: 'C:\\\\Windows\\\\x'",
    "[WinError 2] Das System kann die angegebene Datei nicht finden",
    "0x80070005",
    "The meeting was moved to 10:30, room 404 is free.",
    "Please order 500 pieces of article 10061, thank you.",
    "The train to Cologne timed out of my memory.",
    "Our connection to the customers is good.",
    "HTTP/1.1 200 OK",
    "301 Moved Permanently",
    "everything works, thanks!",
    "asyncio.run() cannot be called from a running event loop",
    "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    "assert 404 == 200",
    "test_login timed out after 30 tests",
    "Verify return code: 0 (ok)",
    "\x00\x01\x02",
    "\ud800",
)
