"""The full terminal command that repeats a practice."""

import os
import shlex
import subprocess
from urllib.parse import quote

from app.lab.practices import Practice
from app.model.names import ProxyMode, TrustMode
from app.model.options import ProxyChoice, TimeLimits

PROGRAM = "connection-tester"


def command(practice: Practice) -> str:
    """Return the command line, quoted for this system's shell. The password of a practice proxy stands in it."""
    options = practice.options
    words = [PROGRAM, "check", practice.target]
    if options.trust.mode is TrustMode.FILE:
        words += ["--trust", options.trust.path]
    if options.proxy.mode is ProxyMode.NONE:
        words += ["--proxy", "none"]
    elif options.proxy.mode is ProxyMode.OWN:
        words += ["--proxy", _proxy_url(options.proxy)]
    if options.limits.total != TimeLimits().total:
        words += ["--timeout", f"{options.limits.total:g}"]
    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)


def _proxy_url(choice: ProxyChoice) -> str:
    if choice.secret is None:
        return choice.url
    scheme, _, rest = choice.url.partition("://")
    return f"{scheme}://{quote(choice.secret.user, safe='')}:{quote(choice.secret.password, safe='')}@{rest}"
