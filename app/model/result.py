"""Diagnoses and the result of a whole investigation: codes and facts, never sentences."""

import msgspec

from app.model.attempt import Attempt
from app.model.finding import Findings
from app.model.names import Certainty, Outcome, ProxySource
from app.model.params import Params
from app.model.target import InputProblem, Target

SCHEMA = 1


class Diagnosis(msgspec.Struct, frozen=True):
    """One case that holds.

    `evidence` are paths into the result, such as `attempts[0].failure.links[2]` or `findings.local`.
    """

    id: str
    certainty: Certainty
    params: Params = Params()
    evidence: tuple[str, ...] = ()


class ProxySetting(msgspec.Struct, frozen=True):
    """A proxy that is set on this computer, without user and password."""

    scheme: str
    url: str
    source: ProxySource


class Environment(msgspec.Struct, frozen=True, omit_defaults=True):
    """What support asks first: versions, system, proxies, name servers, whether IPv6 is there."""

    app: str
    python: str
    system: str
    machine: str
    openssl: str
    libraries: tuple[str, ...] = ()
    proxies: tuple[ProxySetting, ...] = ()
    no_proxy: str = ""
    name_servers: tuple[str, ...] = ()
    ipv6: bool = True
    frozen: bool = False


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """Everything one investigation found out. The first diagnosis leads; `diagnoses` is never empty.

    `attempts` holds one entry a try. For input that cannot be tested `target` is the problem, `attempts` and
    `findings` are empty and the outcome is `invalid`.
    """

    id: str
    target: Target | InputProblem
    outcome: Outcome
    diagnoses: tuple[Diagnosis, ...]
    attempts: tuple[Attempt, ...] = ()
    findings: Findings = Findings()
    environment: Environment | None = None
    schema: int = SCHEMA
