"""Secrets made up for a test, each different, and a search for them that knows the forms in which bytes are hidden."""

import base64
import hashlib
import re
import zlib


class Planted:
    """The secrets of one test. Each is planted in one channel, whose name says what leaked."""

    def __init__(self) -> None:
        self._cores: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._cores)

    def secret(self, channel: str, before: str = "", after: str = "") -> str:
        """Return the secret of a channel: the same for the same name.

        `before` and `after` make it one that libraries write in many ways; what is searched for is between them.
        """
        core = f"Zq{hashlib.sha256(channel.encode()).hexdigest()[:12]}"
        self._cores[channel] = core
        return f"{before}{core}{after}"

    def found(self, data: bytes | str) -> list[str]:
        """Return the channels whose secrets stand in something that left the program."""
        raw = (data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data).lower()
        return [channel for channel, core in self._cores.items() if any(form in raw for form in _forms(core))]

    def found_on_disk(self, data: bytes) -> list[str]:
        """Return the same of a file in which parts may be compressed."""
        return self.found(data + b"\n".join(_unpacked(data)))


def basic(user: str, password: str) -> str:
    """Return what HTTP's Basic makes of a user and a password."""
    return base64.b64encode(f"{user}:{password}".encode()).decode()


def web_token(secret: str) -> str:
    """Return a JSON web token that carries a secret."""
    parts = (f'{{"alg":"HS256","kid":"{secret}"}}', f'{{"sub":"{secret}"}}', secret)
    return ".".join(base64.urlsafe_b64encode(part.encode()).decode().rstrip("=") for part in parts)


def _forms(core: str) -> list[bytes]:
    """Return a secret as it is, as UTF-16, as hexadecimal digits and as any base64; all in small letters.

    Percent-encoding and the escapes of JSON, HTML and Python leave letters and digits as they are.
    """
    plain = core.encode()
    coded = [plain, core.encode("utf-16-le"), core.encode("utf-16-be"), plain.hex().encode()]
    for offset in range(3):
        whole = base64.b64encode(b"x" * offset + plain)
        start, end = (0, 2, 3)[offset], len(whole) - (0 if (offset + len(plain)) % 3 == 0 else 4)
        coded.append(whole[start:end])
    return [form.lower() for form in coded]


def _unpacked(data: bytes) -> list[bytes]:
    """Return what zlib packed somewhere in the bytes of a file."""
    found = []
    for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
        unpacker = zlib.decompressobj()
        try:
            found.append(unpacker.decompress(data[match.start() :], 4 * 1024 * 1024))
        except zlib.error:
            continue
    return found
