"""The whole text with one of its parts replaced: how readings are written."""

from app.target.authority import Authority
from app.target.tables import USUAL_PORTS


class Whole:
    """A text taken apart, to be written again with another host or port.

    Attributes:
        scheme: one of ours, or empty.
        authority: the parts.
    """

    def __init__(self, scheme: str, authority: Authority) -> None:
        self.scheme = scheme
        self.authority = authority
        self._before = f"{scheme}://" if scheme else ""
        if authority.userinfo is not None:
            self._before += f"{authority.userinfo.typed}@"

    def with_host(self, host: str) -> str:
        """Return the text with another host, which may bring its own port."""
        port = self.authority.port
        brings_port = ":" in host and not host.endswith("]")
        typed_port = f":{port.typed}" if port is not None and port.text and not brings_port else ""
        return f"{self._before}{host}{typed_port}{self.authority.rest.typed}"

    def with_port(self, port: int) -> str:
        """Return the text with another port."""
        host = self.authority.host.typed
        return f"{self._before}{f'[{host}]' if self.authority.bracketed else host}:{port}{self.authority.rest.typed}"

    def with_service(self, name: str) -> tuple[str, ...]:
        """Return the text with the usual port of a service in the place of its name, if it has one."""
        port = USUAL_PORTS.get(name.lower())
        return (self.with_port(port),) if port is not None else ()
