"""A minimal Python program that makes the same test with requests or sockets and catches what it raises.

Code is in no language and holds no secret: where one is needed it is masked, and whoever runs it fills it in.
"""

from collections.abc import Iterator

from app.model.attempt import Failure
from app.model.names import Family, Kind, Origin, ProxyMode, TrustMode
from app.model.options import ClientCertificate, Options
from app.model.secret import MASK
from app.model.target import Target
from app.target import endpoint

OWN = "app."  # the module of exceptions that only this program raises
_HIDDEN = "***"  # `MASK` in a header is no latin-1 text, and requests would stumble over it
_FAMILY = {Family.IPV4: "socket.AF_INET", Family.IPV6: "socket.AF_INET6"}
_SOCKS = {"socks4": "socks.SOCKS4", "socks4a": "socks.SOCKS4", "socks5": "socks.SOCKS5", "socks5h": "socks.SOCKS5"}
# Raised when the connection stood already: the program has to read before it meets them.
_LATER = ("ConnectionResetError", "ConnectionAbortedError", "BrokenPipeError", "ssl.SSLEOFError", "ssl.SSLError")


def raised(failure: Failure) -> str:
    """Return the class that another program would have to catch: that of the outermost exception.

    Empty for what only this program raises: its deadline and its limits of size exist nowhere else.
    """
    name = failure.links[0].name if failure.links else ""
    return "" if name.startswith(OWN) else name


def snippet(target: Target, options: Options, failure: Failure) -> str:
    """Return the program; an empty text for what only this program raises or no short one would do."""
    web = target.kind in (Kind.HTTP, Kind.HTTPS)
    nested = not web and options.proxy.mode is ProxyMode.OWN and options.proxy.url.startswith("https:")
    caught = raised(failure)
    if failure.origin is Origin.BUG or not caught or nested:
        return ""
    imports, before, body = _web(target, options) if web else _plain(target, options, caught)
    module = caught.rpartition(".")[0]
    if module and module != "requests.exceptions":  # which `import requests` brings
        imports.add(module)
    lines = [f"import {name}" for name in sorted(imports)]
    lines += ["", *before] if before else []
    lines += ["", "try:", *(f"    {line}" for line in body), f"except {caught} as error:"]
    return "\n".join([*lines, "    print(type(error), error)"]) + "\n"


Parts = tuple[set[str], list[str], list[str]]  # modules, lines before `try:`, lines inside it


def _web(target: Target, options: Options) -> Parts:
    imports, before = {"requests"}, []
    if options.family in _FAMILY:  # requests has no option for it
        imports |= {"socket", "urllib3"}
        before.append(f"urllib3.util.connection.allowed_gai_family = lambda: {_FAMILY[options.family]}")
    call = "requests"
    if options.proxy.mode is ProxyMode.NONE:
        before += ["session = requests.Session()", "session.trust_env = False"]
        call = "session"
    arguments = [repr(url_of(target)), f"timeout=({options.limits.connect:g}, {options.limits.response:g})"]
    arguments += _login(target)
    if options.proxy.mode is ProxyMode.OWN:
        proxy = _with_login(options)
        arguments.append(f"proxies={{'http': {proxy!r}, 'https': {proxy!r}}}")
    if target.kind is Kind.HTTPS and options.trust.mode is not TrustMode.BUNDLED:
        system = options.trust.mode is TrustMode.SYSTEM
        modules, verify = ({"ssl"}, "ssl.get_default_verify_paths().cafile") if system else _roots(options)
        imports |= modules
        arguments.append(f"verify={verify}")
    if target.kind is Kind.HTTPS and (certificate := options.client_certificate) is not None:
        modules, path, key = _pair(certificate)
        imports |= modules
        arguments.append(f"cert=({path}, {key})" if key else f"cert={path}")
    if not options.redirects:
        arguments.append("allow_redirects=False")
    method = options.method.lower() if options.method in ("GET", "POST") else "request"
    if method == "request":
        arguments.insert(0, repr(options.method))
    return imports, before, [*_call(f"response = {call}.{method}", arguments), "print(response.status_code)"]


def _plain(target: Target, options: Options, caught: str) -> Parts:
    imports, before, opening = _opening(target, options)
    first, *rest = opening
    body = [*rest, f"with {first} as connection:"]
    inside = []
    name = "connection"
    if target.kind is Kind.TLS:
        imports.add("ssl")
        modules, file = (set(), "") if options.trust.mode is TrustMode.SYSTEM else _roots(options)
        imports |= modules
        before.append(f"context = ssl.create_default_context({f'cafile={file}' if file else ''})")
        if (certificate := options.client_certificate) is not None:
            modules, path, key = _pair(certificate)
            imports |= modules
            login = f", password={_HIDDEN!r}" if certificate.secret is not None else ""
            before.append(f"context.load_cert_chain({path}, {key or None}{login})")
        inside.append(f"with context.wrap_socket(connection, server_hostname={_host(target)!r}) as secured:")
        name = "secured"
    last = [f"print({name}.recv(1024))"] if caught in _LATER else [f"print({name}.getpeername())"]
    if target.kind is Kind.TLS:
        last = [f"    {line}" for line in last]
    return imports, before, [*body, *(f"    {line}" for line in (*inside, *last))]


def _opening(target: Target, options: Options) -> Parts:
    """Return what opens the connection: its expression first, what has to be done before it after that."""
    host, port, seconds = target.host_ascii, target.port, f"{options.limits.connect:g}"
    if options.proxy.mode is ProxyMode.OWN:
        return _tunnel(target, options)
    if options.family in _FAMILY:
        found = f"found = socket.getaddrinfo({host!r}, {port}, {_FAMILY[options.family]}, socket.SOCK_STREAM)"
        return {"socket"}, [], [f"socket.create_connection(found[0][4][:2], {seconds})", found]
    return {"socket"}, [], [f"socket.create_connection(({host!r}, {port}), {seconds})"]


def _tunnel(target: Target, options: Options) -> Parts:
    """Open it through a proxy as urllib3 does, which is what the test itself uses."""
    scheme, _, rest = options.proxy.url.partition("://")
    host, _, port = rest.rstrip("/").rpartition(":")
    host, login = host.strip("[]"), options.proxy.secret is not None
    if scheme in _SOCKS:
        how = f"'socks_version': {_SOCKS[scheme]}, 'proxy_host': {host!r}, 'proxy_port': {port}"
        how += f", 'username': {_HIDDEN if login else None!r}, 'password': {_HIDDEN if login else None!r}"
        how += f", 'rdns': {scheme in ('socks4a', 'socks5h')}"
        place = f"host={target.host_ascii!r}, port={target.port}"
        module, lines = "urllib3.contrib.socks", [f"proxy = {{{how}}}"]
        call = f"urllib3.contrib.socks.SOCKSConnection(proxy, {place}, timeout={options.limits.connect:g})"
        modules = {"socks", module}
    else:
        lines, modules = [], {"urllib3.connection"}
        call = f"urllib3.connection.HTTPConnection({host!r}, {port}, timeout={options.limits.connect:g})"
    lines.append(f"tunnel = {call}")
    if scheme not in _SOCKS:
        headers = f", {{'Proxy-Authorization': 'Basic {_HIDDEN}'}}" if login else ""
        lines.append(f"tunnel.set_tunnel({_host(target)!r}, {target.port}{headers})")
    return modules, [], ["tunnel.sock", *lines, "tunnel.connect()"]


def _call(function: str, arguments: list[str]) -> Iterator[str]:
    line = f"{function}({', '.join(arguments)})"
    if len(line) <= 100:
        yield line
        return
    yield f"{function}("
    for argument in arguments:
        yield f"    {argument},"
    yield ")"


def url_of(target: Target) -> str:
    """Return the URL of a web target; what is secret in it is masked already."""
    usual = {Kind.HTTP: 80, Kind.HTTPS: 443}[target.kind]
    host = endpoint(target.host_ascii, target.port)
    if target.port == usual:
        host = host.removesuffix(f":{usual}")
    return f"{target.kind.value}://{host}{target.path}"


def _host(target: Target) -> str:
    return target.host_ascii.rstrip(".")


def _login(target: Target) -> list[str]:
    secret = target.secret
    if secret is None:
        return []
    told = bool(secret.user or secret.password) or (not secret.known and MASK not in target.path)
    return [f"auth=({_HIDDEN!r}, {_HIDDEN!r})"] if told else []


def _with_login(options: Options) -> str:
    if options.proxy.secret is None:
        return options.proxy.url
    return options.proxy.url.replace("://", f"://{_HIDDEN}:{_HIDDEN}@", 1)


def _pair(certificate: ClientCertificate) -> tuple[set[str], str, str]:
    """Return modules and expressions of the files of a client certificate and of its key, if that is apart."""
    (modules, path), (more, key) = _path(certificate.path), _path(certificate.key)
    return modules | more, path, key if certificate.key else ""


def _roots(options: Options) -> tuple[set[str], str]:
    """Return the modules and the expression of a file of roots."""
    return _path(options.trust.path) if options.trust.path else ({"certifi"}, "certifi.where()")


def _path(path: str) -> tuple[set[str], str]:
    """Return the modules and the expression of a path; saved options name the home folder "~"."""
    return ({"os.path"}, f"os.path.expanduser({path!r})") if path.startswith("~") else (set(), repr(path))
