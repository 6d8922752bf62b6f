"""What the follow-up experiments showed."""

import msgspec

from app.model.names import CheckName


class CheckSkipped(msgspec.Struct, frozen=True, tag="skipped", omit_defaults=True):
    """A check that was asked for and gave no finding; `reason` is one of the words below.

    reason: `deadline` (no time left), `cancelled`, `not_applicable`, `failed` (a fault in this program).
    """

    check: CheckName
    reason: str
    seconds: float = 0.0


class Listener(msgspec.Struct, frozen=True, omit_defaults=True):
    """A TCP socket on this computer that accepts connections. `process` is empty when the system does not tell."""

    address: str
    port: int
    process: str = ""


class LocalFinding(msgspec.Struct, frozen=True, tag="local", omit_defaults=True):
    """What listens on this computer.

    Attributes:
        local_target: the target's addresses belong to this computer.
        readable: the system let us read its list of listeners.
        on_port: listeners on the target's port, whatever their address.
        nearby: other listeners, nearest port numbers first, a few.
    """

    seconds: float
    local_target: bool
    readable: bool = True
    on_port: tuple[Listener, ...] = ()
    nearby: tuple[Listener, ...] = ()


class Findings(msgspec.Struct, frozen=True, omit_defaults=True):
    """One field a check; None where the check did not run because no case asked for it."""

    local: LocalFinding | CheckSkipped | None = None
