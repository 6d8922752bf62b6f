"""What the practice servers of one running lab share."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.lab import handlers
from app.lab.servers import Handler, Servers
from app.model.names import TrustMode
from app.model.options import TrustChoice

if TYPE_CHECKING:
    import ssl

    from app.lab.authority import Identity

LOOPBACK = ("localhost", "127.0.0.1", "::1")
AUTHORITY = "Practice authority"
IT_WORKS = "It works."


class Bench:
    """Running servers, an authority, and a page that works, plain and secure."""

    def __init__(self, servers: Servers, folder: Path) -> None:
        """Make the authority; `folder` is private and holds the file of its root."""
        from app.lab.authority import Authority

        self.servers = servers
        self.folder = folder
        self.authority = Authority(AUTHORITY)
        root = folder / "authority.pem"
        root.write_bytes(self.authority.pem())
        self.trust = TrustChoice(mode=TrustMode.FILE, path=str(root))

    def good_context(self) -> "ssl.SSLContext":
        """Return a new context with a good certificate, to be spoiled."""
        return self.authority.issue(LOOPBACK).server_context(self.folder)

    def serve_tls(self, identity: "Identity", handler: Handler) -> int:
        """Serve over TLS under the names of localhost and return the port."""
        return self.servers.serve_localhost(handlers.tls(identity.server_context(self.folder), handler))

    def allows(self, host: str, port: int) -> bool:
        """Whether the practice proxy may go there: to the lab and nowhere else."""
        return host in LOOPBACK and port in self.servers.ports

    @cached_property
    def page(self) -> int:
        """The port of a page that works."""
        return self.servers.serve_localhost(handlers.page(text=IT_WORKS))

    @cached_property
    def secure_page(self) -> int:
        """The port of a page that works, under a good certificate."""
        return self.serve_tls(self.authority.issue(LOOPBACK), handlers.page(text=IT_WORKS))
