"""curl: exit codes and names of libcurl's errors, and what stands beside them.

Sources: libcurl-errors(3) and "EXIT CODES" in curl(1); lib/strerror.c, lib/connect.c, lib/vtls/ for the sentences.
"""

from app.lookup import meanings
from app.lookup.names import Meaning, Name, Phrase, Source, Weight


def _step(meaning: Meaning) -> Name:
    return Name(Source.CURL, meaning, Weight.STEP)


def _code(meaning: Meaning) -> Name:
    return Name(Source.CURL, meaning)


# A code that has several reasons only says where; its sentence says more.
NUMBERS = {
    1: ("CURLE_UNSUPPORTED_PROTOCOL", _step(meanings.typed("input.scheme_unsupported"))),
    3: ("CURLE_URL_MALFORMAT", _step(meanings.typed("input.host_invalid"))),
    5: ("CURLE_COULDNT_RESOLVE_PROXY", _code(meanings.PROXY_NOT_FOUND)),
    6: ("CURLE_COULDNT_RESOLVE_HOST", _step(meanings.NOT_FOUND)),
    7: ("CURLE_COULDNT_CONNECT", _step(meanings.REFUSED)),
    18: ("CURLE_PARTIAL_FILE", _code(meanings.CUT_SHORT)),
    22: ("CURLE_HTTP_RETURNED_ERROR", _step(meanings.WAITING)),
    28: ("CURLE_OPERATION_TIMEDOUT", _step(meanings.perhaps(meanings.CONNECT_TIMEOUT))),
    35: ("CURLE_SSL_CONNECT_ERROR", _step(meanings.perhaps(meanings.TLS_CLOSED))),
    47: ("CURLE_TOO_MANY_REDIRECTS", _code(meanings.REDIRECTS)),
    51: ("CURLE_PEER_FAILED_VERIFICATION", _step(meanings.WRONG_NAME)),
    52: ("CURLE_GOT_NOTHING", _code(meanings.CLOSED)),
    55: ("CURLE_SEND_ERROR", _step(meanings.RESET)),
    56: ("CURLE_RECV_ERROR", _step(meanings.RESET)),
    60: ("CURLE_PEER_FAILED_VERIFICATION", _step(meanings.UNTRUSTED)),
    61: ("CURLE_BAD_CONTENT_ENCODING", _code(meanings.NOT_DECODED)),
    77: ("CURLE_SSL_CACERT_BADFILE", _step(meanings.BAD_ROOTS)),
    83: ("CURLE_SSL_ISSUER_ERROR", _code(meanings.UNKNOWN_ISSUER)),
    97: ("CURLE_PROXY", _step(meanings.PROXY_NOT_DONE)),
}
NAMES = {
    **dict(NUMBERS.values()),
    "CURLE_PEER_FAILED_VERIFICATION": NUMBERS[60][1],
    "CURLE_SSL_CACERT": NUMBERS[60][1],
    "CURLE_OPERATION_TIMEOUTED": NUMBERS[28][1],
}
PHRASES = (
    Phrase("could not resolve proxy", Source.CURL, meanings.PROXY_NOT_FOUND),
    Phrase("couldn't resolve proxy", Source.CURL, meanings.PROXY_NOT_FOUND),
    Phrase("could not resolve host", Source.CURL, meanings.NOT_FOUND, Weight.STEP),
    Phrase("couldn't resolve host", Source.CURL, meanings.NOT_FOUND, Weight.STEP),
    Phrase("resolving timed out after", Source.CURL, meanings.LOOKUP_TIMEOUT),
    Phrase("connection timed out after", Source.CURL, meanings.CONNECT_TIMEOUT),
    Phrase("connection timeout after", Source.CURL, meanings.CONNECT_TIMEOUT),
    Phrase("ssl connection timeout", Source.CURL, meanings.TLS_TIMEOUT),
    Phrase("operation timed out after", Source.CURL, meanings.READ_TIMEOUT),
    Phrase("operation too slow", Source.CURL, meanings.at(meanings.CUT_SHORT.step, meanings.CONNECT_TIMEOUT)),
    Phrase("proxy connect aborted", Source.CURL, meanings.PROXY_CLOSED),
    Phrase("url rejected: no host part in the url", Source.CURL, meanings.typed("input.host_missing")),
    Phrase("url rejected: port number was not", Source.CURL, meanings.typed("input.port_invalid")),
    Phrase("url rejected: bad hostname", Source.CURL, meanings.typed("input.host_invalid")),
    Phrase("user was rejected by the socks5 server", Source.CURL, meanings.PROXY_SOCKS_SIGN_IN),
    Phrase("no authentication method was acceptable", Source.CURL, meanings.PROXY_SOCKS_SIGN_IN),
    Phrase("connection to proxy closed", Source.CURL, meanings.PROXY_CLOSED),
    Phrase("empty reply from server", Source.CURL, meanings.CLOSED),
    Phrase("received http/0.9 when not allowed", Source.CURL, meanings.NOT_HTTP),
    Phrase("maximum (50) redirects followed", Source.CURL, meanings.REDIRECTS),
    Phrase("no alternative certificate subject name matches", Source.CURL, meanings.WRONG_NAME),
    Phrase("does not match target host name", Source.CURL, meanings.WRONG_NAME),
    Phrase("error setting certificate verify locations", Source.CURL, meanings.NO_ROOTS),
    Phrase("error setting certificate file", Source.CURL, meanings.NO_ROOTS),
    Phrase("error adding trust anchors from file", Source.CURL, meanings.BAD_ROOTS),
    Phrase("ssl_connect: ssl_error_syscall", Source.CURL, meanings.TLS_CLOSED),
    Phrase("ssl_error_zero_return", Source.CURL, meanings.TLS_CLOSED),
    Phrase("transfer closed with", Source.CURL, meanings.CUT_SHORT),
    Phrase("end of response with", Source.CURL, meanings.CUT_SHORT),
    Phrase("unrecognized content encoding type", Source.CURL, meanings.NOT_DECODED),
    Phrase("failed to connect to", Source.CURL, meanings.perhaps(meanings.REFUSED), Weight.NETWORK, weak=True),
    Phrase("ssl certificate problem", Source.CURL, meanings.UNTRUSTED, Weight.STEP),
    Phrase("recv failure", Source.CURL, meanings.WAITING, Weight.STEP),
    Phrase("send failure", Source.CURL, meanings.WAITING, Weight.STEP),
)
