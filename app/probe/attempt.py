"""One attempt: the steps in order, the deadline, and the net for every exception, our own faults included."""

import contextlib
import importlib
import socket
from datetime import UTC, datetime

import msgspec

from app.model.attempt import Attempt, Failure, Step
from app.model.facts import GreetingFacts, ResponseFacts
from app.model.names import Kind, Leg, Origin, Outcome, StepName
from app.model.options import ClientCertificate, Options, TrustChoice
from app.model.target import Target
from app.probe import failure, greeting, tls
from app.probe.connect import connect_any
from app.probe.engine import Engine
from app.probe.environment import choose_proxy
from app.probe.recorder import Recorder, StepHook, outcome_of
from app.probe.resolve import FAMILIES, resolve
from app.probe.setup import Attempting, Setup
from app.probe.waiting import Cancelled, DeadlineExceeded, LimitReached, Work
from app.redaction import redact_text

# Steps in which a peer's bytes are taken apart.
_READING = frozenset({StepName.PROXY, StepName.TLS, StepName.RESPONSE, StepName.BODY})


def run_attempt(
    engine: Engine, work: Work, target: Target, options: Options, try_no: int, on_step: StepHook
) -> Attempt:
    """Try to reach the target once; never raises, and ends within the deadline of `work`.

    Only to be called inside `engine.working()`, whose work this is.
    """
    started = datetime.now(UTC)
    get_ready(engine, target, options)
    recorder = Recorder(work, try_no, on_step)
    setup = work.setup = Setup(engine.resolver, options, target.secret)
    outcome, why = Outcome.REACHED, None
    try:
        _reach(engine, target, options)
        if _closed_at_once(recorder):
            outcome = Outcome.FAILED
    except Cancelled as error:
        outcome = Outcome.CANCELLED
        recorder.end_all(outcome_of(error))
    except Exception as error:
        recorder.end_all(outcome_of(error))
        outcome = Outcome.DEADLINE if isinstance(error, LimitReached) and error.total else Outcome.FAILED
        why = _failure(error, recorder, setup.secrets)
    return Attempt(
        target=target,
        options=_to_keep(options),
        started=started,
        seconds=recorder.seconds,
        outcome=outcome,
        steps=tuple(recorder.steps),
        failure=why,
        try_no=try_no,
    )


def attempt_so_far(work: Work, target: Target, options: Options) -> Attempt:
    """Return the attempt under way with the steps that have ended, for checks that begin beside it."""
    recorder = work.recorder
    steps = tuple(recorder.steps) if recorder is not None else ()
    seconds = recorder.seconds if recorder is not None else 0.0
    started = datetime.now(UTC)
    return Attempt(target, _to_keep(options), started, seconds, Outcome.FAILED, steps=steps)


def broken_attempt(error: Exception, target: Target, options: Options) -> Attempt:
    """Return an attempt that never came about because of a fault in this program."""
    secrets = tuple(word for one in (target.secret, options.proxy.secret) if one is not None for word in one.words())
    why = failure.describe(error, StepName.RESOLVE, 0, Leg.TARGET, Origin.BUG, secrets)
    return Attempt(
        target=target,
        options=_to_keep(options),
        started=datetime.now(UTC),
        seconds=0.0,
        outcome=Outcome.FAILED,
        failure=why,
    )


def get_ready(engine: Engine, target: Target, options: Options) -> None:
    """Import and build what an attempt needs before any time is counted; a plain connection needs nothing."""
    with contextlib.suppress(OSError):  # roots or a certificate that cannot be read: the attempt says so
        if target.kind in (Kind.HTTP, Kind.HTTPS):
            importlib.import_module("app.probe.http")
            if target.kind is Kind.HTTPS:
                engine.contexts.for_requests(options.trust, options.client_certificate)
        elif target.kind is Kind.TLS:
            engine.contexts.for_sockets(options.trust, options.client_certificate)


def _reach(engine: Engine, target: Target, options: Options) -> None:
    if target.kind in (Kind.HTTP, Kind.HTTPS):
        from app.probe import http

        http.fetch(engine, target, options)
        return
    sock = _open(engine, target, options)
    try:
        if target.kind is Kind.TLS:
            context = engine.contexts.for_sockets(options.trust, options.client_certificate)
            sock = tls.wrap(context, sock, target.host_ascii.rstrip("."))
            greeting.listen(sock, StepName.TLS)
        else:
            greeting.listen(sock, StepName.CONNECT)
    finally:
        sock.close()


def _open(engine: Engine, target: Target, options: Options) -> socket.socket:
    """Open a plain connection, through a proxy when one was given explicitly."""
    setup = Attempting().setup
    setup.proxy = choose_proxy(options.proxy, target.kind, target.host_ascii, target.port)
    if setup.proxy is not None:
        from app.probe import proxy

        return proxy.open_tunnel(engine, target, setup.proxy)  # type: ignore[no-any-return]
    family = FAMILIES[options.family]
    infos = resolve(engine.resolver, target.host_ascii, target.port, family, options.limits.resolve, Leg.TARGET)
    return connect_any(infos, options.limits.connect, Leg.TARGET)


def _closed_at_once(recorder: Recorder) -> bool:
    return any(isinstance(step.facts, GreetingFacts) and step.facts.closed for step in recorder.steps)


def _failure(error: Exception, recorder: Recorder, secrets: tuple[str, ...]) -> Failure:
    step = recorder.last
    origin = failure.origin_of(error)
    if origin is not Origin.NETWORK and _redirected(recorder.steps):
        origin = Origin.NETWORK  # the server led there: neither the person nor this program is at fault
    if origin is Origin.BUG and step is not None and step.name in _READING and failure.raised_by_library(error):
        origin = Origin.NETWORK
    if isinstance(error, LimitReached):
        origin = Origin.NETWORK
        error = DeadlineExceeded(f"stopped by this program after {error.limit:.3g} s")
    return failure.describe(
        error,
        recorder.next or (step.name if step is not None else StepName.RESOLVE),
        recorder.hop,
        step.leg if step is not None else Leg.TARGET,
        origin,
        secrets,
    )


def _redirected(steps: list[Step]) -> bool:
    return any(isinstance(step.facts, ResponseFacts) and step.facts.location for step in steps)


def _to_keep(options: Options) -> Options:
    """Return the options as they may be saved and sent: a path in the home folder names its owner."""
    if options.trust.path:
        trust = TrustChoice(mode=options.trust.mode, path=redact_text(options.trust.path))
        options = msgspec.structs.replace(options, trust=trust)
    if (shown := options.client_certificate) is not None:
        shown = ClientCertificate(redact_text(shown.path), redact_text(shown.key), shown.secret)
        options = msgspec.structs.replace(options, client_certificate=shown)
    return options
