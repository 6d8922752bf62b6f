"""Real networks of one's own: Linux network namespaces joined by cables, with firewalls and name servers.

Needs root, `ip` and for firewalls `nft`; where something is missing the test is skipped with the reason. Mark such
tests `namespace`. Names are unique per process and removed whatever happens.
```
with Network() as network:
    client, server = network.host("client"), network.host("server")
    network.cable(client, "10.9.0.1/24", server, "10.9.0.2/24")
    server.firewall("input", "tcp dport 81 drop")
    with server.enter(Servers) as servers:
        servers.serve(page(), "10.9.0.2", 80)
        assert client.call(try_it, "10.9.0.2", 80) == ...
```
"""

import contextlib
import ctypes
import functools
import itertools
import os
import pickle
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self, TypeVar, cast

import pytest

T = TypeVar("T")

CLONE_NEWNET = 0x40000000  # linux/sched.h
PREFIX = "connection-tester"
COMMAND_SECONDS = 60.0

# A firewall rule: every second packet that opens a connection to this port gets lost, beginning with the first one.
FIRST_SYN = "tcp dport {port} tcp flags syn / syn,ack numgen inc mod 2 == 0 drop"

_numbers = itertools.count(1)

# Runs a pickled call in a fresh interpreter. The answer goes to the standard output, all printing to the error output.
_CHILD = """
import os, pickle, sys, traceback
answer = os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)
sys.path[:] = pickle.load(sys.stdin.buffer)
try:
    function, arguments = pickle.load(sys.stdin.buffer)
    result = pickle.dumps((True, function(*arguments)))
except BaseException as error:
    result = pickle.dumps((False, traceback.format_exc()))
answer.write(result)
answer.flush()
os._exit(0)
"""


class Host:
    """One computer of the network: a namespace with its own interfaces, routes, firewall and files of /etc."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._cables = itertools.count()
        self._firewalls: set[str] = set()

    def ip(self, *words: str) -> None:
        """Run one `ip` command on this host: `host.ip("route", "add", "default", "via", "10.9.0.2")`."""
        _run("ip", "-n", self.name, *words)

    def firewall(self, chain: str, *rules: str) -> None:
        """Add nftables rules to the input, output or forward chain: `"tcp dport 80 reject with tcp reset"`."""
        if shutil.which("nft") is None:
            pytest.skip("nft is not installed")
        lines = [] if self._firewalls else ["add table inet test"]
        if chain not in self._firewalls:
            lines.append(f"add chain inet test {chain} {{ type filter hook {chain} priority 0; }}")
            self._firewalls.add(chain)
        lines += [f"add rule inet test {chain} {rule}" for rule in rules]
        _run("ip", "netns", "exec", self.name, "nft", "-f", "-", text="\n".join(lines) + "\n")

    def forward(self) -> None:
        """Make this host a router."""
        for switch in ("ipv4/ip_forward", "ipv6/conf/all/forwarding"):
            self.enter(functools.partial(Path("/proc/sys/net", switch).write_text, "1"))

    def name_servers(self, *addresses: str, options: str = "timeout:1 attempts:1") -> None:
        """Write this host's own resolv.conf."""
        lines = [*(f"nameserver {address}" for address in addresses), f"options {options}"]
        self.etc("resolv.conf", "\n".join(lines) + "\n")

    def etc(self, file: str, text: str) -> None:
        """Give this host its own version of a file of /etc; for `run` and `call`, not for `enter`."""
        path = Path("/etc/netns", self.name, file)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def run(self, *command: str, text: str = "", timeout: float = COMMAND_SECONDS) -> subprocess.CompletedProcess[str]:
        """Run a command on this host; its exit code is the caller's business."""
        return subprocess.run(
            ("ip", "netns", "exec", self.name, *command), input=text, text=True, capture_output=True, timeout=timeout
        )

    def call(self, function: Callable[..., T], *arguments: Any, timeout: float = COMMAND_SECONDS) -> T:
        """Call a function of a module in a fresh interpreter on this host; arguments and result are pickled."""
        child = subprocess.run(
            ("ip", "netns", "exec", self.name, sys.executable, "-c", _CHILD),
            input=pickle.dumps(sys.path) + pickle.dumps((function, arguments)),
            capture_output=True,
            timeout=timeout,
        )
        if not child.stdout:
            raise RuntimeError(f"no answer from the namespace: {child.stderr.decode(errors='replace')}")
        outcome: tuple[bool, Any] = pickle.loads(child.stdout)
        if not outcome[0]:
            raise RuntimeError(f"in the namespace:\n{outcome[1]}")
        return cast(T, outcome[1])

    def enter(self, function: Callable[[], T]) -> T:
        """Call a function in a thread of this process that lives on this host.

        Sockets and threads made there stay there, which is how servers get onto a host. The files of /etc, /proc and
        /sys are still those of the outer system: what is to be tested belongs into `call` or `run`.
        """
        outcome: list[tuple[bool, Any]] = []

        def inside() -> None:
            try:
                _set_namespace(self.name)
                outcome.append((True, function()))
            except BaseException as error:
                outcome.append((False, error))

        thread = threading.Thread(target=inside, name=f"on {self.name}", daemon=True)
        thread.start()
        thread.join()
        good, result = outcome[0]
        if not good:
            raise result
        return cast(T, result)


class Network:
    """Hosts and the cables between them; a context manager, and the test is skipped where it cannot be made."""

    def __init__(self) -> None:
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Self:
        reason = unavailable()
        if reason:
            pytest.skip(reason)
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def host(self, label: str = "host") -> Host:
        """Add a host; its loopback works, cables come by `cable`."""
        host = Host(f"{PREFIX}-{os.getpid()}-{next(_numbers)}-{label}")
        self._stack.callback(_remove, host.name)
        _run("ip", "netns", "add", host.name)
        host.ip("link", "set", "lo", "up")
        return host

    def cable(self, one: Host, one_addresses: str, other: Host, other_addresses: str) -> None:
        """Join two hosts; addresses as "10.9.0.1/24 fd00:9::1/64". Usable at once, without waiting for IPv6."""
        ends = [(host, f"eth{next(host._cables)}") for host in (one, other)]
        (_, name), (_, peer) = ends
        _run("ip", "link", "add", name, "netns", one.name, "type", "veth", "peer", "name", peer, "netns", other.name)
        for (host, interface), addresses in zip(ends, (one_addresses, other_addresses), strict=True):
            for address in addresses.split():
                host.ip("address", "add", address, "dev", interface, *(["nodad"] if ":" in address else []))
            host.ip("link", "set", interface, "up")

    def close(self) -> None:
        """Remove every host and its files."""
        self._stack.close()


@functools.cache
def unavailable() -> str:
    """Return why networks cannot be made here, or an empty text."""
    if sys.platform != "linux":
        return "network namespaces exist on Linux only"
    if os.geteuid() != 0:
        return "network namespaces need root"
    if shutil.which("ip") is None:
        return "ip is not installed"
    network = Network()
    try:
        network.cable(network.host(), "10.9.0.1/24", network.host(), "10.9.0.2/24")
    except RuntimeError as error:
        return f"network namespaces are not allowed here: {error}"
    finally:
        network.close()
    return ""


def _remove(name: str) -> None:
    subprocess.run(("ip", "netns", "delete", name), capture_output=True, timeout=COMMAND_SECONDS)
    shutil.rmtree(Path("/etc/netns", name), ignore_errors=True)
    with contextlib.suppress(OSError):
        Path("/etc/netns").rmdir()  # only when nobody else has anything in it


def _run(*command: str, text: str = "") -> None:
    done = subprocess.run(command, input=text, text=True, capture_output=True, timeout=COMMAND_SECONDS)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()}")


def _set_namespace(name: str) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    handle = os.open(f"/run/netns/{name}", os.O_RDONLY)
    try:
        if libc.setns(handle, CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), "setns")
    finally:
        os.close(handle)
