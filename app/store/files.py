"""Files of this person: written whole or not at all, and set aside where they are damaged."""

import contextlib
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


def set_aside(path: Path) -> str:
    """Rename a damaged file, so that a new one can be begun; returns its new name, or an empty text."""
    name = f"{path.stem}.damaged-{int(time.time())}{path.suffix}"
    with contextlib.suppress(OSError):
        path.replace(path.with_name(name))
        return name
    return ""
