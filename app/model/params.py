"""The plain values that the words of a case may name."""

import msgspec

from app.model.times import Time


class Params(msgspec.Struct, frozen=True, omit_defaults=True):
    """Every value a case can put into its words; a case sets only those it has.

    Each field is one placeholder of the same name. Durations are seconds, sizes bytes, times UTC. A field left
    at its default has no value: words that need it must not be chosen. `explanation` formats them by type and name.
    """

    text: str = ""  # the part of the input that a problem points at
    scheme: str = ""  # as typed, without the colon
    host: str = ""  # target as shown
    host_ascii: str = ""  # the A-label, when it differs from host
    port: int = 0
    endpoint: str = ""  # host:port, with brackets where needed
    other_port: int = 0  # the second of two ports that disagree
    reading: str = ""  # the best repair
    readings: tuple[str, ...] = ()  # all repairs
    address: str = ""  # one IP address
    addresses: tuple[str, ...] = ()
    limit: float = 0.0  # the time limit that ended a step, seconds
    seconds: float = 0.0  # a measured duration, seconds
    count: int = 0
    size: int = 0  # bytes
    expected_size: int = 0  # bytes
    status: int = 0
    status_line: str = ""  # "404 Not Found"
    url: str = ""  # redacted
    location: str = ""  # redirect target, redacted
    other_host: str = ""  # the host after a redirect
    proxy: str = ""  # the proxy's host:port
    proxy_source: str = ""  # a ProxySource value
    auth_scheme: str = ""  # Basic, NTLM …
    service: str = ""  # the protocol that greeted: SSH, SMTP …
    banner: str = ""  # first line that the server sent
    subject: str = ""  # whose certificate
    issuer: str = ""
    names: tuple[str, ...] = ()  # names in a certificate
    not_before: Time | None = None
    not_after: Time | None = None
    tls_version: str = ""
    code: str = ""  # a named code: ECONNREFUSED, EAI_NONAME …
    exception: str = ""  # the full name of an exception class
    step: str = ""  # a StepName value
    process: str = ""  # a process on this computer
    listeners: tuple[str, ...] = ()  # "127.0.0.1:8000 (python)"
    retry_after: str = ""
    product: str = ""  # a filter or antivirus program, or its company
    key: str = ""  # of a certificate: "RSA 1024"
    signature: str = ""  # of a certificate: "sha1"
    other_addresses: tuple[str, ...] = ()  # addresses that do what `addresses` do not: those that work
    family: str = ""  # "IPv4" or "IPv6"
    sender: str = ""  # the address of the router or host that reported something
    open_ports: tuple[str, ...] = ()  # other ports of the same host that answer
    silent_ports: tuple[str, ...] = ()  # other ports of the same host that stay silent
    bound_port: int = 0  # a port that a program holds without listening on it
    path: str = ""  # a file, the home folder as "~"
    server_time: Time | None = None  # by the clock of the server
    local_time: Time | None = None  # by the clock of this computer
    resent: int = 0  # packets that had to be sent again in a step
    silent_address: str = ""  # of the own network, and no device answers there
    silent_router: str = ""  # the router of the own network that leads to the target, when it does not answer
