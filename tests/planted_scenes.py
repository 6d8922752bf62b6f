"""Real connections on which secrets are planted: the person's own, and what servers and proxies say back."""

import base64
import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

from cryptography.hazmat.primitives import serialization

from app.lab.servers import Connection, Handler
from app.model.names import ProxyMode, TrustMode
from app.model.options import ClientCertificate, Options, ProxyChoice, TimeLimits, TrustChoice
from app.model.secret import Secret
from tests import servers
from tests.certificates import Certificate
from tests.planting import Planted, basic, web_token

LIMITS = TimeLimits(resolve=2.0, connect=2.0, tls=2.0, proxy=2.0, response=2.0, body=2.0, total=8.0)
DIRECT = Options(limits=LIMITS, proxy=ProxyChoice(mode=ProxyMode.NONE))


class Scene(NamedTuple):
    """What a person types, how it is tested, and a name for messages of the test."""

    name: str
    typed: str
    options: Options = DIRECT


def repeating(status: str, headers: tuple[str, ...] = (), body: str = "") -> Handler:
    """Answer with everything that was asked, whole and in its parts, in the reason, the headers and the body."""

    def handle(connection: Connection) -> None:
        head = connection.read_head().decode("latin-1")
        said = f"{' '.join(head.split())} ({_parts(head)})"
        lines = (
            f"HTTP/1.1 {status} {said}",
            f"Server: demo ({said})",
            f'WWW-Authenticate: Basic realm="{said}"',
            f"Via: 1.1 {said}",
            *headers,
            "Connection: close",
        )
        connection.send("\r\n".join((*lines, "", f"{body}\n{head}")).encode("latin-1", "replace"))
        connection.finish()

    return handle


def _parts(head: str) -> str:
    """Return what a server says that understood a request: who is unknown, which value is wrong, what has expired."""
    first, *lines = head.split("\r\n")
    target = urlsplit(first.split(" ")[1])
    values = [part for one in target.query.split("&") for part in one.partition("=")[::2] if part]
    values += [one.partition("=")[2] for one in target.path.split(";")]
    for line in lines:
        name, _, value = line.partition(": ")
        if name.lower() == "cookie":
            values += [one.partition("=")[2] for one in value.split("; ")]
        if value.startswith("Basic "):
            values += base64.b64decode(value[6:]).decode().split(":", 1)
    return ", ".join(f"wrong {unquote(value)} or {value}" for value in values if value)


def garbage(text: str) -> Handler:
    """Answer with the head of the request behind a text, in a line that is no HTTP."""

    def handle(connection: Connection) -> None:
        head = connection.read_head().decode("latin-1")
        connection.send(f"{text} {_parts(head)} {' '.join(head.split())}\r\n".encode("latin-1", "replace"))
        connection.finish()

    return handle


@contextlib.contextmanager
def opened(planted: Planted, folder: Path) -> Iterator[tuple[Scene, ...]]:
    """Start every server; `folder` takes the files of certificates."""
    with contextlib.ExitStack() as stack:
        yield (
            *_own(planted, stack),
            *_told_by_servers(planted, stack),
            *_redirected(planted, stack),
            *_secured(planted, stack, folder),
            *_proxied(planted, stack),
            *_unusable(planted),
        )


def _own(planted: Planted, stack: contextlib.ExitStack) -> Iterator[Scene]:
    """Yield what the person types, before servers that repeat it."""
    one = planted.secret
    echo = stack.enter_context(servers.serve(repeating("401")))
    refused = stack.enter_context(servers.closed_port())
    odd = stack.enter_context(servers.serve(garbage("ERROR")))
    user, password = one("URL: user", "jörg "), one("URL: password", "p/ä ", "%?#@")
    query = f"key={one('URL: value of a query')}&{one('URL: query without a name')}"
    query += f"&city={quote(one('URL: encoded value', 'Köln & ', ' /'), safe='')}"
    login = f"{quote(user, safe='')}:{quote(password, safe='')}"
    for name, port in (("repeated", echo), ("refused", refused), ("no HTTP", odd)):
        yield Scene(name, f"http://{login}@127.0.0.1:{port}/login/?{query}#access_token={one('URL: fragment')}")
    yield Scene(
        "token", f"http://{one('URL: user alone')}@127.0.0.1:{echo}/a;jsessionid={one('URL: path parameter')}/b"
    )
    inner = f"http://me:{one('URL: password inside a path')}@x.example/"
    yield Scene("inner", f"http://127.0.0.1:{echo}/fetch/{inner}?x={one('URL: query of an inner URL')}")
    yield Scene("encoded", f"http://127.0.0.1:{echo}/token%3D{one('URL: named in an encoded path')}/x")
    command = f"curl -u bob:{one('command: user')} -H 'X-Api-Key: {one('command: header')}'"
    command += f" -H 'Authorization: Bearer {one('command: bearer')}' -d password={one('command: body')}"
    yield Scene("command", f"{command} -b sid={one('command: cookie')} http://127.0.0.1:{echo}/x")


def _told_by_servers(planted: Planted, stack: contextlib.ExitStack) -> Iterator[Scene]:
    """Yield servers that give away secrets of their own, which only their looks betray."""
    one = planted.secret
    said = {
        "JSON": f'{{"access_token": "{one("body: JSON")}", "expires_in": 3600}}',
        "form": f"user=bob&password={one('body: form')}&page=1",
        "web token": f"got {web_token(one('body: web token'))} there",
        "cloud": f"aws_secret_access_key = {one('body: cloud key')}",
        "key": f"-----BEGIN PRIVATE KEY-----\n{one('body: private key')}\n-----END PRIVATE KEY-----",
        "database": f"postgresql://app:{one('body: database URL')}@db.example/x?sslkey={one('body: query of a URL')}",
        "connection": f"Server=db;User Id=sa;Password={one('body: connection string')};",
        "header": f"Authorization: Digest username=u, response={one('body: digest')}\nX-Api-Key: {one('body: header')}",
        "basic": f"Authorization: Basic {basic('me', one('body: basic'))}",
        "cookie": f"Cookie: a={one('body: cookie')}; b={one('body: second cookie')}",
        "html": f'<input type="password" name="pwd" value="{one("body: field of a form")}">',
        "prose": f"Your password is: {one('body: prose')} thank you",
    }
    headers = (
        f"Set-Cookie: sid={one('header: cookie')}; Path=/{one('header: path of a cookie')}",
        f"X-Api-Key: {one('header: API key')}",
        f"X-Auth-Token: {one('header: token')}",
        f"Authorization: Bearer {one('header: authorization')}",
        f"Authentication-Info: rspauth={one('header: authentication info')}",
        f"X-Amz-Security-Token: {one('header: cloud token')}",
        f"Proxy-Authenticate: NTLM {basic('x', one('header: challenge'))}",
        f"Refresh: 0; url=https://x.example/?k={one('header: refresh')}",
        f"Link: <https://x.example/?k={one('header: link')}>; rel=next",
        f"Content-Location: /x?k={one('header: content location')}#{one('header: its fragment')}",
        f"X-Powered-By: demo token={one('header: named value')}",
        f"X-Debug: {web_token(one('header: web token'))}",
    )
    for name, text in said.items():
        port = stack.enter_context(servers.serve(repeating("500", headers, text)))
        yield Scene(name, f"http://127.0.0.1:{port}/")
    reason = (
        f"token={one('reason: named value')} Bearer {one('reason: bearer')} http://a:{one('reason: URL')}@x.example/"
    )
    port = stack.enter_context(servers.serve(repeating(f"503 {reason}")))
    yield Scene("reason", f"http://127.0.0.1:{port}/")
    odd = stack.enter_context(servers.serve(garbage(f"500 password={one('no HTTP: named value')}")))
    yield Scene("no HTTP said", f"http://127.0.0.1:{odd}/")
    chunk = f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\npassword={one('length of a chunk')}\r\nx\r\n"
    yield Scene("chunk", f"http://127.0.0.1:{stack.enter_context(servers.serve(_reading(chunk)))}/")
    broken = f"HTTP/1.1 200 OK\r\nSet-Cookie: a={one('header before a broken one')}\r\n"
    broken += f"no header, token={one('broken header')}\r\nContent-Length: 0\r\n\r\n"
    port = stack.enter_context(servers.serve(_reading(broken)))
    yield Scene("broken header", f"http://127.0.0.1:{port}/?k={one('URL: query before a broken header')}")
    greeting = f"220 hi password={one('greeting: named value')} http://a:{one('greeting: URL')}@x.example/?k=1\r\n"
    yield Scene("greeting", f"tcp://127.0.0.1:{stack.enter_context(servers.serve(servers.say(greeting.encode())))}")


def _reading(answer: str) -> Handler:
    def handle(connection: Connection) -> None:
        connection.read_head()
        connection.send(answer.encode())
        connection.finish()

    return handle


def _redirected(planted: Planted, stack: contextlib.ExitStack) -> Iterator[Scene]:
    one = planted.secret
    odd = stack.enter_context(servers.serve(garbage("ERROR")))
    refused = stack.enter_context(servers.closed_port())
    for name, target in (
        ("to garbage", f"127.0.0.1:{odd}"),
        ("to a closed port", f"127.0.0.1:{refused}"),
        ("to nowhere", "[::bad"),
        ("to a strange port", "127.0.0.1:x"),
    ):
        location = f"http://u:{one(f'redirect {name}: password')}@{target}/sso/?ticket={one(f'redirect {name}: query')}"
        location += f"#id_token={one(f'redirect {name}: fragment')}"
        cookie = f"Set-Cookie: sid={one(f'redirect {name}: cookie')}"
        port = stack.enter_context(servers.serve(repeating("302", (f"Location: {location}", cookie))))
        yield Scene(f"redirect {name}", f"http://127.0.0.1:{port}/")


def _secured(planted: Planted, stack: contextlib.ExitStack, folder: Path) -> Iterator[Scene]:
    one = planted.secret
    named = Certificate(
        f"password={one('certificate: name')}",
        ("localhost",),
        organization=f"https://a:{one('certificate: organization')}@x.example/",
    )
    port = stack.enter_context(servers.serve_tls(named.server_context()))
    query = f"?k={one('URL: query over TLS')}"
    yield Scene("TLS", f"https://me:{one('URL: password over TLS')}@127.0.0.1:{port}/{query}")
    client = Certificate("me")
    right, wrong = one("passphrase"), one("wrong passphrase")
    hidden = folder / "client.pem"
    key = client.key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(right.encode()),
    )
    hidden.write_bytes(client.pem() + key)
    for phrase in (right, wrong):
        shown = ClientCertificate(str(hidden), secret=Secret(password=phrase))
        options = Options(limits=LIMITS, proxy=DIRECT.proxy, client_certificate=shown)
        yield Scene(f"passphrase {phrase == right}", f"https://127.0.0.1:{port}/", options)
    trust = TrustChoice(TrustMode.FILE, str(Path.home() / "roots" / "missing.pem"))
    yield Scene("roots", f"https://127.0.0.1:{port}/", Options(limits=LIMITS, proxy=DIRECT.proxy, trust=trust))


def _proxied(planted: Planted, stack: contextlib.ExitStack) -> Iterator[Scene]:
    one = planted.secret
    challenge = (f"Proxy-Authenticate: Negotiate {basic('proxy', one('proxy: challenge'))}",)
    for scheme, status in (("http", "407"), ("https", "403"), ("tcp", "502")):
        port = stack.enter_context(servers.serve(repeating(status, challenge)))
        secret = Secret(one(f"proxy of {scheme}: user", "dö "), one(f"proxy of {scheme}: password", "", ":@/ ä"))
        choice = ProxyChoice(ProxyMode.OWN, f"http://127.0.0.1:{port}", secret)
        query = "" if scheme == "tcp" else f"/?k={one(f'URL: query through a proxy of {scheme}')}"
        yield Scene(f"proxy of {scheme}", f"{scheme}://127.0.0.1:9{query}", Options(limits=LIMITS, proxy=choice))
    port = stack.enter_context(servers.serve(servers.socks5(Secret("another", "one"))))
    secret = Secret(one("SOCKS proxy: user"), one("SOCKS proxy: password"))
    choice = ProxyChoice(ProxyMode.OWN, f"socks5h://127.0.0.1:{port}", secret)
    yield Scene("SOCKS proxy", "http://127.0.0.1:9/", Options(limits=LIMITS, proxy=choice))
    for scheme in ("http", "https"):
        yield Scene(f"environment of {scheme}", f"{scheme}://127.0.0.1:9/", Options(limits=LIMITS))


def proxies_of_the_environment(planted: Planted, port: int) -> dict[str, str]:
    """Return variables that hold secrets; on `port` a proxy repeats what it is told."""
    one = planted.secret
    password = quote(one("environment: password", "ä ", "/"), safe="")
    return {
        "http_proxy": f"http://{one('environment: user')}:{password}@127.0.0.1:{port}",
        "https_proxy": f"http://127.0.0.1:9/{one('environment: password with a slash')}@127.0.0.1:9",
        "ftp_proxy": f"http://{one('environment: user alone')}@127.0.0.1:9/?k={one('environment: query')}",
        "all_proxy": f"socks5h://u:{one('environment: SOCKS password')}@127.0.0.1:9",
    }


def _unusable(planted: Planted) -> Iterator[Scene]:
    """Yield texts that cannot be tested: nobody knows where the secret in them ends."""
    one = planted.secret
    yield Scene("port", f"http://me:{one('bad URL: password')}/x@127.0.0.1:99999/?k={one('bad URL: query')}")
    yield Scene("no host", f"https://{one('bad URL: user')}:{one('bad URL: second password')}@/")
    yield Scene("scheme", f"ftp://me:{one('other scheme: password')}@127.0.0.1/?token={one('other scheme: query')}")
    yield Scene("spaces", f"http://me:{one('spaces: password')}@127.0.0.1 :80 80/?k={one('spaces: query')}")
    yield Scene("bad command", f"curl --data-urlencode token={one('bad command')} -u x:{one('bad command: user')}")
