"""What a plan says beyond targets and expectations: passed over, and named.

A plan comes from somebody else. It says what to connect to and nothing about how: no credentials, no files of this
computer, no commands, no proxy, no "do not verify".
"""

from collections.abc import Iterable, Mapping
from typing import Any

from app.model.plan import Ignored
from app.plan.collecting import Collector

_KINDS = {
    Ignored.CREDENTIALS: "authorization auth basic_auth bearer bearer_token credentials user username password passwd "
    "token secret api_key cookie cookies oauth2",
    Ignored.FILES: "file files path ca ca_file ca_bundle cert cert_file client_cert client_key certificate key "
    "key_file include password_file bearer_token_file",
    Ignored.COMMANDS: "command commands cmd exec run script scripts shell hook hooks",
    Ignored.PROXY: "proxy proxies proxy_url http_proxy https_proxy proxy_from_environment proxy_connect_header",
    Ignored.VERIFY: "verify verify_ssl verify_tls insecure insecure_skip_verify skip_verify no_verify trust",
    Ignored.REQUEST: "method headers header http_headers body body_file data compression query_response "
    "fail_if_body_matches_regexp fail_if_body_not_matches_regexp fail_if_header_matches fail_if_header_not_matches",
}
_KIND_OF = {key: kind for kind, keys in _KINDS.items() for key in keys.split()}


def ignore_rest(value: Mapping[str, Any], known: Iterable[str], collector: Collector) -> None:
    """Note each key of a plan's object that is not among the known ones, in their order."""
    taken = set(known)
    for key in value:
        if key not in taken:
            collector.ignore(_kind(key), key.strip() or '""')


def ignore_settings(value: Any, collector: Collector) -> None:
    """Note what a file of another program asks for beyond targets, at any depth; what is no matter here goes unsaid."""
    for key, inner in value.items() if isinstance(value, dict) else ():
        kind = _kind(key)
        if kind is Ignored.UNKNOWN:
            ignore_settings(inner, collector)
        elif inner and inner != "GET":
            collector.ignore(kind, key)


def _kind(key: str) -> Ignored:
    return _KIND_OF.get(key.strip().casefold().replace("-", "_"), Ignored.UNKNOWN)
