"""What the connections of one attempt need to know; urllib3 makes them itself, so it is found through the thread."""

import contextlib
from collections.abc import Iterable
from urllib.parse import urlsplit

from app.model.facts import RequestFacts
from app.model.options import Options
from app.model.secret import Secret
from app.probe.environment import ProxyInUse
from app.probe.recorder import Recorder
from app.probe.resolve import Resolver
from app.probe.waiting import Work, current
from app.redaction import redact_text
from app.text import display_text


class Setup:
    """The settings of one attempt.

    Attributes:
        proxy: the proxy of the present hop, or None.
        request: what is asked on the present hop.
    """

    def __init__(self, resolver: Resolver, options: Options, secret: Secret | None) -> None:
        """Begin without proxy and request; `secret` is the target's."""
        self.resolver = resolver
        self.options = options
        self.proxy: ProxyInUse | None = None
        self._secret = secret
        self._learnt = ""
        self.request = RequestFacts(method=options.method, url="")

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every text that must not be captured, wherever it comes back from."""
        holders = (self._secret, self.options.proxy.secret, self.proxy.secret if self.proxy is not None else None)
        words = [word for holder in holders if holder is not None for word in holder.words()]
        return (*words, self._learnt) if self._learnt else tuple(words)

    def learn(self, url: str = "", cookies: Iterable[str] = ()) -> None:
        """Remember what a server gave away for the next hop: it may come back from there as a bare word.

        It is kept like one long query, of which `redact_text` knows the values.
        """
        values = [cookie.partition(";")[0].partition("=")[2] for cookie in cookies]
        with contextlib.suppress(ValueError):  # an address that no library can read
            parts = urlsplit(url)
            values += (parts.username or "", parts.password or "", *parts.query.split("&"))
        kept = [value if "=" in value else f"={value}" for value in values if value]
        self._learnt = "&".join(filter(None, (self._learnt, *kept)))

    def shown(self, text: str | bytes, limit: int) -> str:
        """Return what a peer sent as it may be captured: servers repeat what they were told."""
        decoded = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
        return display_text(redact_text(decoded, self.secrets), limit)


class Attempting:
    """The work, recorder and setup of the attempt that this thread is working on."""

    __slots__ = ("recorder", "setup", "work")

    def __init__(self) -> None:
        """Find them; only to be called from inside an attempt."""
        work = current()
        assert work.recorder is not None
        assert work.setup is not None
        self.work: Work = work
        self.recorder: Recorder = work.recorder
        self.setup: Setup = work.setup
