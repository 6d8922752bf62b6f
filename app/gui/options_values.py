"""A proxy between its one address and the parts that are entered: the password is kept apart from the address."""

from urllib.parse import unquote

from app.model.names import ProxyMode
from app.model.options import ProxyChoice
from app.model.secret import Secret


def proxy_parts(choice: ProxyChoice) -> tuple[str, str, str]:
    """Return address, user and password as they stand in the fields."""
    secret = choice.secret
    if secret is None or not secret.known:
        return choice.url, "", ""
    return choice.url, secret.user, secret.password


def proxy_choice(mode: ProxyMode, address: str, user: str, password: str) -> ProxyChoice:
    """Return the choice made of the fields; user and password inside the address count, too.

    An address without a scheme is an HTTP proxy, which nearly all are.
    """
    if mode is not ProxyMode.OWN:
        return ProxyChoice(mode)
    address = address.strip()
    if "://" not in address:
        address = f"http://{address}"
    scheme, _, rest = address.partition("://")
    before, at, after = rest.partition("/")[0].rpartition("@")
    if at:
        inner_user, _, inner_password = before.partition(":")
        user, password = unquote(inner_user), unquote(inner_password)
    secret = Secret(user, password) if user or password else None
    return ProxyChoice(mode, f"{scheme}://{after}", secret)
