"""Texts that cannot be tested."""

from tests.faults.rows import Row, fixed

_TEXTS = {
    "input.empty": ("", "   ", "\t\n", '""'),
    "input.scheme_unsupported": ("ftp://files.example/", "file:///etc/hosts", "javascript:alert(1)",
                                 "mailto:a@b.example"),
    "input.scheme_typo": ("htp://www.example", "https:/www.example", "http//www.example", "htttps://www.example", "https:///path"),
    "input.host_missing": ("http://", ":443", "http://:8080/"),
    "input.host_invalid": ("a..b", "http://[bad", "a" * 64 + ".example", ".".join(["abcdefgh"] * 40),
                           "a b.example/c d"),
    "input.idn_invalid": ("\u0301a.example", "http://\u0301a.example/"),
    "input.ip_invalid": ("1.2.3.999", "127.1", "1.2.3", "0x7f.1", "http://256.256.256.256/", "2130706433"),
    "input.port_invalid": ("localhost:0", "localhost:99999", "localhost:http", "http://localhost:-1/"),
    "input.ipv6_brackets": ("::1:80", "http://fe80::1:80/", "2001:db8::1:8443"),
    "input.hidden_characters": ("\ud800",),
    "input.too_long": ("x" * 10_000, "https://www.example/" + "a" * 9_000),
    "input.address_not_testable": ("0.0.0.0", "fe80::1", "224.0.0.1:80", "255.255.255.255:80", "http://[ff02::1]/"),
}  # fmt: skip

ROWS = (
    *(Row(f"{case}: {text[:24]!a}", (case,), fixed(text)) for case, texts in _TEXTS.items() for text in texts),
    Row("two ports that disagree", ("input.port_conflict",), fixed("http://localhost:80/", port="81")),
    Row("two ports that disagree, without a scheme", ("input.port_conflict",), fixed("localhost:8080", port="443")),
)
