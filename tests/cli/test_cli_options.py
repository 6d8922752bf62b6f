from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization

from app.cli.options import add_options, read_options
from app.cli.usage import Parser, UsageError
from app.i18n import words_for
from app.model.names import Family, Protocol, ProxyMode, TrustMode
from app.model.options import ClientCertificate, Options, ProxyChoice, TimeLimits
from app.model.secret import Secret
from app.text import strip_isolates
from tests.certificates import Certificate


def read(*arguments: str) -> Options:
    words = words_for("en")
    parser = Parser("check", "", words)
    add_options(parser, words)
    values, rest = parser.read(arguments)
    assert not rest
    return read_options(values, words)


def refusal(*arguments: str) -> str:
    with pytest.raises(UsageError) as raised:
        read(*arguments)
    return strip_isolates(str(raised.value))


def test_without_options_everything_is_as_usual() -> None:
    assert read() == Options()


def test_every_option() -> None:
    options = read(
        *("--protocol", "tls", "--family", "6", "--proxy", "none", "--trust", "system", "--retries", "2"),
        *("--redirects", "0", "--no-checks", "--timeout", "12.5"),
    )
    assert options == Options(
        protocol=Protocol.TLS,
        family=Family.IPV6,
        limits=TimeLimits(total=12.5),
        proxy=ProxyChoice(mode=ProxyMode.NONE),
        trust=options.trust,
        retries=2,
        redirects=0,
        checks=False,
    )
    assert options.trust.mode is TrustMode.SYSTEM


@pytest.mark.parametrize("text", ["4", "٤"])
def test_ipv4(text: str) -> None:
    if text == "4":
        assert read("--family", text).family is Family.IPV4
    else:
        assert refusal("--family", text) == "--family takes one of these: 4, 6. It was given ٤."


def test_a_longer_total_stretches_the_steps() -> None:
    usual, longer = TimeLimits(), read("--timeout", "60").limits
    assert longer.total == 60
    assert longer.connect == 2 * usual.connect
    assert longer.response == 2 * usual.response


@pytest.mark.parametrize(("text", "seconds"), [("2", 2.0), ("0.5", 0.5), ("0,5", 0.5), ("٣", 3.0), ("3600", 3600.0)])
def test_timeouts(text: str, seconds: float) -> None:
    assert read("--timeout", text).limits.total == seconds


@pytest.mark.parametrize("text", ["0", "-1", "nan", "inf", "1e9", "soon", "", "0.01", "3601"])
def test_bad_timeouts(text: str) -> None:
    shown = text or '""'
    assert refusal("--timeout", text) == f"--timeout takes a number from 0.1 to 3600. It was given {shown}."


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--retries", "-1"), "--retries takes a number from 0 to 10. It was given -1."),
        (("--retries", "11"), "--retries takes a number from 0 to 10. It was given 11."),
        (("--redirects", "31"), "--redirects takes a number from 0 to 30. It was given 31."),
        (("--redirects", "1_0"), "--redirects takes a number from 0 to 30. It was given 1_0."),
        (("--redirects", "²"), "--redirects takes a number from 0 to 30. It was given ²."),
        (("--redirects", "9" * 9000), "--redirects takes a number from 0 to 30. It was given " + "9" * 199 + "…."),
        (("--family", "5"), "--family takes one of these: 4, 6. It was given 5."),
        (
            ("--protocol", "gopher"),
            "--protocol takes one of these: auto, tcp, tls, http, https. It was given gopher.",
        ),
        (("--trust", "nowhere.pem"), "--trust takes bundled, system or a file. nowhere.pem cannot be read."),
        (("--trust", "a\0b"), "--trust takes bundled, system or a file. a\ufffdb cannot be read."),
        (("--trust", "."), "--trust takes bundled, system or a file. . cannot be read."),
        (("--timeout",), "The option --timeout needs a value."),
        (("--no-checks=yes",), "The option --no-checks takes no value."),
        (("--time", "3"), "There is no option --time."),
    ],
)
def test_bad_values_are_told(arguments: tuple[str, ...], message: str, tmp_path: Path) -> None:
    assert refusal(*arguments) == message


def test_a_file_of_roots(tmp_path: Path) -> None:
    file = tmp_path / "roots.pem"
    file.write_text("roots")
    trust = read("--trust", str(file)).trust
    assert (trust.mode, trust.path) == (TrustMode.FILE, str(file))


@pytest.mark.parametrize(
    ("text", "url", "secret"),
    [
        ("proxy.example:3128", "http://proxy.example:3128", None),
        ("proxy.example", "http://proxy.example:80", None),
        ("HTTPS://proxy.example/", "https://proxy.example:443", None),
        ("socks5h://[::1]", "socks5h://[::1]:1080", None),
        ("http://[::1]:8080", "http://[::1]:8080", None),
        ("http://bücher.example:8080", "http://xn--bcher-kva.example:8080", None),
        ("http://me:s%40cret@proxy.example:8080", "http://proxy.example:8080", Secret("me", "s@cret")),
        ("http://me:a@b/c?d#e@proxy.example:8080", "http://proxy.example:8080", Secret("me", "a@b/c?d#e")),
        ("socks4://me@10.0.0.1", "socks4://10.0.0.1:1080", Secret("me", "")),
    ],
)
def test_proxies(text: str, url: str, secret: Secret | None) -> None:
    choice = read("--proxy", text).proxy
    assert (choice.mode, choice.url) == (ProxyMode.OWN, url)
    assert choice.secret == secret


@pytest.mark.parametrize(
    "text",
    [
        "",
        "http://",
        "ftp://proxy.example",
        "http://proxy.example:99999",
        "http://pro xy:80:80",
        "http://::1",
        "http://proxy.example/path",
        "http://proxy.example?query",
    ],
)
def test_bad_proxies(text: str) -> None:
    assert "is no proxy address such as http://proxy.example:8080. It begins with one of these: http://, " in refusal(
        "--proxy", text
    )


def test_a_password_is_not_repeated() -> None:
    for text in ("ftp://me:hunter22@proxy.example", "http://me:hunter22@a..b:1", "me:hunter22@:0"):
        assert "hunter22" not in refusal("--proxy", text)
    assert "hunter22" not in refusal("--prixy=http://me:hunter22@proxy.example:1")


@pytest.fixture
def hidden_key(tmp_path: Path) -> str:
    """A certificate with a protected key."""
    certificate = Certificate("me")
    key = certificate.key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"open-sesame-77"),
    )
    tmp_path.joinpath("hidden.pem").write_bytes(certificate.pem() + key)
    return str(tmp_path / "hidden.pem")


def test_a_client_certificate(tmp_path: Path) -> None:
    certificate = Certificate("me")
    key = certificate.key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    both, alone, apart = tmp_path / "both.pem", tmp_path / "alone.pem", tmp_path / "key.pem"
    both.write_bytes(certificate.pem() + key)
    alone.write_bytes(certificate.pem())
    apart.write_bytes(key)
    assert read("--client-cert", str(both)).client_certificate == ClientCertificate(str(both))
    shown = read("--client-cert", str(alone), "--client-key", str(apart)).client_certificate
    assert shown == ClientCertificate(str(alone), str(apart))


def test_bad_client_certificates_are_told(tmp_path: Path) -> None:
    certificate = Certificate("me")
    alone, text = tmp_path / "alone.pem", tmp_path / "text.pem"
    alone.write_bytes(certificate.pem())
    text.write_bytes(b"hello")
    for arguments, message in (
        (("--client-key", "key.pem"), "--client-key belongs to --client-cert, which is missing."),
        (("--client-cert", ""), '--client-cert: "" cannot be used. This file cannot be read.'),
        (("--client-cert", "no\u202e.pem"), "--client-cert: no\ufffd.pem cannot be used. There is no such file."),
        (("--client-cert", str(text)), f"--client-cert: {text} cannot be used. This file holds no certificate in PEM"),
        (("--client-cert", str(alone)), f"--client-cert: {alone} cannot be used. There is no private key in the file."),
        (
            ("--client-cert", str(alone), "--client-key", "gone.pem"),
            "--client-key: gone.pem cannot be used. There is no such file for the key.",
        ),
    ):
        assert refusal(*arguments).startswith(message)


def test_a_passphrase_is_asked_for_where_somebody_sits(hidden_key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert "its passphrase is needed" in refusal("--client-cert", hidden_key)
    monkeypatch.setattr("app.cli.client_certificate._is_watched", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda prompt: "open-sesame-77")
    shown = read("--client-cert", hidden_key).client_certificate
    assert shown == ClientCertificate(hidden_key, "", Secret(password="open-sesame-77"))
    monkeypatch.setattr("getpass.getpass", lambda prompt: "wrong-99")
    assert "cannot be opened with this passphrase" in refusal("--client-cert", hidden_key)
    assert "wrong-99" not in refusal("--client-cert", hidden_key)


def test_no_passphrase_is_typed(hidden_key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def leave(prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("app.cli.client_certificate._is_watched", lambda: True)
    monkeypatch.setattr("getpass.getpass", leave)
    assert "its passphrase is needed" in refusal("--client-cert", hidden_key)
