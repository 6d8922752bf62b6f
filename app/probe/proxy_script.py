"""Whether the system is set to a proxy script (PAC or WPAD), which programs like this one do not run."""

import contextlib
import re
import subprocess
import sys

_SCUTIL_SECONDS = 0.5
_ON = re.compile(r"^\s*ProxyAuto(?:Config|Discovery)Enable\s*:\s*1\s*$", re.MULTILINE)


def is_set() -> bool:
    """Tell whether a script is set; false where the system has no such setting or does not tell."""
    if sys.platform == "win32":
        import winreg

        path = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
        with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
            return bool(winreg.QueryValueEx(key, "AutoConfigURL")[0])
    if sys.platform == "darwin":
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            command = ["/usr/sbin/scutil", "--proxy"]
            done = subprocess.run(command, capture_output=True, timeout=_SCUTIL_SECONDS, check=False)
            return is_on(done.stdout.decode("utf-8", "replace"))
    return False


def is_on(settings: str) -> bool:
    """Read what `scutil --proxy` prints."""
    return _ON.search(settings) is not None
