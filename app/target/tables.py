"""What the parser knows: schemes, usual ports, and the characters that surround a pasted text."""

from app.model.names import Kind

KINDS = {kind.value: kind for kind in Kind}

DEFAULT_PORTS = {Kind.HTTP: 80, Kind.HTTPS: 443, Kind.TLS: 443}

# Services whose server is at least a TCP port that can be tried (IANA service names and port numbers).
USUAL_PORTS = {
    "http": 80,
    "https": 443,
    "amqp": 5672,
    "amqps": 5671,
    "dns": 53,
    "ftp": 21,
    "ftps": 990,
    "git": 9418,
    "imap": 143,
    "imaps": 993,
    "ldap": 389,
    "ldaps": 636,
    "mongodb": 27017,
    "mqtt": 1883,
    "mqtts": 8883,
    "ms-sql": 1433,
    "mssql": 1433,
    "mysql": 3306,
    "nntp": 119,
    "pop": 110,
    "pop3": 110,
    "pop3s": 995,
    "pops": 995,
    "postgres": 5432,
    "postgresql": 5432,
    "rdp": 3389,
    "redis": 6379,
    "rediss": 6379,
    "rsync": 873,
    "rtsp": 554,
    "sftp": 22,
    "sip": 5060,
    "sips": 5061,
    "smb": 445,
    "smtp": 25,
    "smtps": 465,
    "socks": 1080,
    "socks4": 1080,
    "socks5": 1080,
    "socks5h": 1080,
    "ssh": 22,
    "svn": 3690,
    "telnet": 23,
    "vnc": 5900,
    "xmpp": 5222,
}

# Schemes that mean one of ours with another name: a WebSocket begins as an HTTP request.
SAME_AS = {"ssl": "tls", "ws": "http", "wss": "https"}

# Schemes without a server, or without "//"; a host of such a name with a port ("file:8080") is still a host.
OPAQUE_SCHEMES = {
    "about",
    "blob",
    "callto",
    "cid",
    "data",
    "facetime",
    "feed",
    "file",
    "geo",
    "intent",
    "javascript",
    "jdbc",
    "magnet",
    "mailto",
    "news",
    "skype",
    "sms",
    "tel",
    "urn",
    "vbscript",
    "view-source",
}

DEFANGED_SCHEMES = {"hxxp": "http", "hxxps": "https"}  # how security reports keep links from being clicked

QUOTES = "\"'`´“”„‟‘’‚‛«»‹›「」『』"  # noqa: RUF001  # they look alike: that is why people type one for the other
BRACKET_PAIRS = (("<", ">"), ("(", ")"), ("{", "}"), ("〈", "〉"), ("《", "》"), ("⟨", "⟩"))
EMPHASIS = "*|"  # Markdown's bold and the borders of a table
TRAILING_PUNCTUATION = ",;!?…،؛؟、"
