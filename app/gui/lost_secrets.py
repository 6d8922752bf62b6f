"""Secrets that were not kept from an earlier start: which rows lack one, and what was entered again since."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from app.gui.entries import Entry
from app.gui.rows import Row
from app.gui.run_entry import RunEntry
from app.gui.watch_entry import WatchEntry
from app.model.options import Options
from app.model.secret import Secret
from app.model.target import Target


class LostSecrets:
    """Knows, for this session, who we are to the proxies that were used or asked about."""

    def __init__(self) -> None:
        self._proxies: dict[str, Secret] = {}  # by their addresses

    def target(self, rows: Sequence[Row]) -> Target | None:
        """Return a target of rows that lacks its secret."""
        return lacking(target for target, _ in _orders(rows))

    def proxy(self, rows: Sequence[Row]) -> str | None:
        """Return the address of a proxy of rows that lacks its user and password."""
        for _, options in _orders(rows):
            proxy = self.completed(options).proxy
            if proxy.secret is not None and not proxy.secret.known:
                return proxy.url
        return None

    def enter(self, proxy: str, secret: Secret) -> None:
        """Take what was entered for a proxy."""
        self._proxies[proxy] = secret

    def completed(self, options: Options) -> Options:
        """Return options with the secret of their proxy, as far as it is known."""
        proxy = options.proxy
        if proxy.secret is None:
            return options
        if proxy.secret.known:
            self._proxies[proxy.url] = proxy.secret
            return options
        known = msgspec.structs.replace(proxy, secret=self._proxies.get(proxy.url, proxy.secret))
        return msgspec.structs.replace(options, proxy=known)


def lacking(targets: Iterable[Target]) -> Target | None:
    """Return the first target that lacks its secret."""
    return next((one for one in targets if one.secret is not None and not one.secret.known), None)


def _orders(rows: Sequence[Row]) -> Iterator[tuple[Target, Options]]:
    """Yield what would be tested again, and how."""
    for row in rows:
        if row.running:
            continue
        if isinstance(row, RunEntry):
            order = row.order
            yield from ((target, order.options) for target in order.targets)
        elif isinstance(row, Entry | WatchEntry) and isinstance(row.target, Target):
            yield row.target, row.options
