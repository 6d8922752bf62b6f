"""What a server says that was reached and turns the sign-in down: then no words about connecting count.

Sources: PostgreSQL's auth.c, postinit.c and fe-connect.c; MySQL's errmsg; Redis' acl.c; MongoDB's error_codes; RFC 4954
(mail), RFC 959 (FTP), RFC 4511 (LDAP); OpenSSH's sshconnect2.c; Kafka's and RabbitMQ's clients; Oracle's errors.
"""

import re

from app.lookup.names import Sighting, Weight
from app.model.names import Leg

_POSTGRESQL = re.compile(
    r"connection to server (?:at|on) .{1,400}? failed: ?"
    r"(?:FATAL|FATALE|ERROR|PANIC|FEHLER|ERREUR|ERRORE"
    r"|\u0412\u0410\u0416\u041d\u041e|\u041e\u0428\u0418\u0411\u041a\u0410): "
)
_CODES = re.compile(r"\b(?:NOAUTH|WRONGPASS|NOPERM|ACCESS[_-]REFUSED|ORA-(?:01017|01005|28000|28001|12505|12514))\b")
_SENTENCES = re.compile(
    r"authentication (?:failed|failure|error|required)|failed authentication|authenticationfailed|failed sasl auth"
    r"|\bauth error\b|\bbad auth\b|too many authentication failures|no pg_hba\.conf entry"
    r"|remaining connection slots|too many (?:clients|connections)\b|max number of clients reached"
    r"|the database system is (?:starting up|shutting down|in recovery)|access denied for user|unknown database '"
    r"|is not allowed to connect to this|login (?:incorrect|failed for user)|username and password not accepted"
    r"|permission denied \((?:publickey|password|keyboard-interactive|gssapi|hostbased)|invalid credentials"
    r"|invalid_credentials|\b535[- ]5\.7\.|\(535, ",
    re.IGNORECASE,
)
_OF_CONNECTING = frozenset({Weight.STEP, Weight.NETWORK})


def without_connecting(found: tuple[Sighting, ...], text: str) -> tuple[Sighting, ...]:
    """Return what was recognised, without words about connecting where the server's own answer follows them.

    Numbers, names and sentences with one meaning stay: of several addresses another one may have failed.

    Args:
        found: what was recognised.
        text: all of it in one line.
    """
    if not any(pattern.search(text) for pattern in (_POSTGRESQL, _CODES, _SENTENCES)):
        return found
    return tuple(one for one in found if one.weight not in _OF_CONNECTING or one.meaning.leg is Leg.PROXY)
