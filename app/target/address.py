"""Addresses: IPv4 in its one good form and its odd ones, IPv6 with zones, and those that nobody can connect to."""

import re
from ipaddress import IPv4Address, IPv6Address

_NUMBER = re.compile(r"0[xX][0-9a-fA-F]*|[0-9]+")
_ZONE = re.compile(r"[A-Za-z0-9._~-]{1,64}")
_LONGEST = 120  # characters; an address with its zone is shorter


def ipv6_address(text: str) -> IPv6Address | None:
    """Return the IPv6 address that `text` is, with its zone, or None."""
    if len(text) > _LONGEST or not text.isascii():
        return None
    try:
        address = IPv6Address(text)
    except ValueError:
        return None
    if address.scope_id is not None and not _ZONE.fullmatch(address.scope_id):
        return None
    return address


def ipv4_numbers(text: str) -> list[str] | None:
    """Return the parts of a text that can only be an IPv4 address, in whatever form, or None."""
    parts = text.removesuffix(".").split(".")
    return parts if all(_NUMBER.fullmatch(part) for part in parts) else None


def ipv4_address(numbers: list[str]) -> IPv4Address | None:
    """Return the address of four decimal numbers without leading zeros, or None."""
    try:
        return IPv4Address(".".join(numbers))
    except ValueError:
        return None


def odd_ipv4_address(numbers: list[str]) -> IPv4Address | None:
    """Return what the system's inet_aton would make of `numbers`, or None.

    Up to four parts, hexadecimal with 0x, octal with a leading 0; the last one fills what is left of 32 bits.
    """
    if len(numbers) > 4 or any(len(number) > _LONGEST for number in numbers):
        return None
    values: list[int] = []
    for number in numbers:
        try:
            values.append(_value(number))
        except ValueError:  # 08 and 09 are not octal
            return None
    room = 256 ** (5 - len(values))
    if any(value > 255 for value in values[:-1]) or values[-1] >= room:
        return None
    whole = values[-1]
    for index, value in enumerate(values[:-1]):
        whole += value << (24 - 8 * index)
    return IPv4Address(whole)


def testable(address: IPv4Address | IPv6Address) -> bool:
    """Tell whether a connection to the address can be tried: it is one host's, and complete."""
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            return testable(address.ipv4_mapped)
        if address.is_link_local and address.scope_id is None:
            return False
    return not (address.is_unspecified or address.is_multicast or address == IPv4Address("255.255.255.255"))


def _value(number: str) -> int:
    if number[:2] in ("0x", "0X"):
        return int(number[2:] or "0", 16)
    return int(number, 8 if number[0] == "0" else 10)
