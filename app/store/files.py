"""Files of this person: written whole or not at all, and set aside where they are damaged."""

import contextlib
import errno
import os
import time
from pathlib import Path


def write_private(path: Path, data: bytes) -> None:
    """Put `data` in place of the file, readable by this person only; raises `OSError` and then leaves all as it was."""
    import tempfile  # with `random` and `hashlib` behind it; reading needs none of them

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-")  # mode 600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def place_of(path: Path) -> Path:
    """Return the file that is written where people chose one: what a link leads to. No folder is made.

    Raises `OSError` where that is a folder or a device, or where its folder is not there.
    """
    try:
        place = path.resolve()
        folder, free = place.parent.is_dir(), place.is_file() or not place.exists()
    except RuntimeError:  # a circle of links
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from None
    except ValueError:  # a name that no file can have
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL)) from None
    if not folder:
        raise OSError(errno.ENOENT, os.strerror(errno.ENOENT))
    if not free:
        code = errno.EISDIR if place.is_dir() else errno.EINVAL
        raise OSError(code, os.strerror(code))
    return place


def write_chosen(path: Path, data: bytes) -> None:
    """Write a file where people chose, as `write_private` does; raises `OSError` as `place_of` does, too."""
    write_private(place_of(path), data)


def set_aside(path: Path) -> str:
    """Rename a damaged file, so that a new one can be begun; returns its new name, or an empty text."""
    name = f"{path.stem}.damaged-{int(time.time())}{path.suffix}"
    with contextlib.suppress(OSError):
        path.replace(path.with_name(name))
        return name
    return ""
