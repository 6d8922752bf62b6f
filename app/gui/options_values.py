"""A proxy between its one address and the parts that are entered: the password is kept apart from the address."""

import msgspec

from app.model.names import ProxyMode
from app.model.options import ProxyChoice
from app.model.secret import Secret
from app.target import read_proxy


def proxy_parts(choice: ProxyChoice) -> tuple[str, str, str]:
    """Return address, user and password as they stand in the fields."""
    secret = choice.secret
    if secret is None or not secret.known:
        return choice.url, "", ""
    return choice.url, secret.user, secret.password


def proxy_choice(mode: ProxyMode, address: str, user: str, password: str) -> ProxyChoice | None:
    """Return the choice made of the fields, or None for an address that cannot be read.

    User and password inside the address come first.
    """
    if mode is not ProxyMode.OWN:
        return ProxyChoice(mode)
    choice = read_proxy(address)
    if choice is None or choice.secret is not None or not (user or password):
        return choice
    return msgspec.structs.replace(choice, secret=Secret(user, password))
