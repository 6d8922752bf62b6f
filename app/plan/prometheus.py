"""Targets of Prometheus: lists for its file_sd, its own configuration, and the modules of its blackbox_exporter.

Sources: prometheus.io/docs/prometheus/latest/configuration/configuration (scrape_config, file_sd_config) and
github.com/prometheus/blackbox_exporter, CONFIGURATION.md and blackbox.yml.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from app.model.names import Protocol
from app.model.plan import Expectation, Ignored, PlanFault, SkipReason
from app.plan.collecting import Collector, Piece
from app.plan.expecting import read_expectation
from app.plan.faults import PlanError
from app.plan.unasked import ignore_settings


class _Module(Struct, frozen=True):
    """How the blackbox_exporter tests: the protocol, None for a prober that has no counterpart here."""

    protocol: Protocol | None
    expectation: Expectation | SkipReason = Expectation()


# Those of the blackbox.yml that comes with the exporter.
_MODULES = {
    "http_2xx": _Module(Protocol.HTTP),
    "tcp_connect": _Module(Protocol.TCP),
    "pop3s_banner": _Module(Protocol.TLS),
    "ssh_banner": _Module(Protocol.TCP),
    "ssh_banner_extract": _Module(Protocol.TCP),
    "irc_banner": _Module(Protocol.TCP),
    "http_post_2xx": _Module(None),
    "icmp": _Module(None),
    "icmp_ttl5": _Module(None),
    "grpc": _Module(None),
    "grpc_plain": _Module(None),
}
_NO_NOTE = ("module", "__")  # labels of this begin say how to test, not what the target is


class _Job(Struct, frozen=True):
    """What a scrape job says of all its targets: the URL around them, or the module that tests them."""

    name: str = ""
    scheme: str = ""
    path: str = ""
    module: str = ""


def read_file_sd(groups: Sequence[Any], collector: Collector) -> None:
    """Collect the targets of groups such as `{"targets": ["a.example:9100"], "labels": {"job": "node"}}`."""
    _Targets(collector, {}).take(groups, _Job())


def read_prometheus(document: Mapping[str, Any], collector: Collector) -> None:
    """Collect the targets of a configuration; modules alone hold none, and are named as what they are."""
    modules = document.get("modules") or {}
    jobs = document.get("scrape_configs") or []
    for key, value, kind in (("modules", modules, dict), ("scrape_configs", jobs, list)):
        if not isinstance(value, kind):
            raise PlanError(PlanFault.WRONG_TYPE, key=key)
    known = {name: _module(module, collector) for name, module in modules.items()}
    if not jobs:
        for number, (name, module) in enumerate(known.items(), 1):
            collector.skip(number, SkipReason.NO_TARGET if module.protocol else SkipReason.PROBER, name)
    targets = _Targets(collector, known)
    for job in jobs:
        targets.take_job(job if isinstance(job, dict) else {})


class _Targets:
    """Takes targets group by group; they are numbered through the whole file."""

    def __init__(self, collector: Collector, modules: Mapping[str, _Module]) -> None:
        self._collector = collector
        self._modules = {**_MODULES, **modules}
        self._number = 0

    def take_job(self, job: Mapping[str, Any]) -> None:
        """Take the targets that stand in a job itself; where others come from is not asked."""
        name, groups = _text(job.get("job_name")), job.get("static_configs")
        ignore_settings({key: value for key, value in job.items() if key != "static_configs"}, self._collector)
        for key in job:
            if key == "file_sd_configs":
                self._collector.ignore(Ignored.FILES, key)
        if not isinstance(groups, list):
            self._skip(SkipReason.NO_TARGET, name)
            return
        params = job.get("params")
        modules = params.get("module") if isinstance(params, dict) else None
        module = _text(modules[0] if isinstance(modules, list) and modules else modules)
        scheme, path = _text(job.get("scheme")) or "http", _text(job.get("metrics_path")) or "/metrics"
        self.take(groups, _Job(name, module=module) if module else _Job(name, scheme, path))

    def take(self, groups: Sequence[Any], job: _Job) -> None:
        """Take the targets of all groups."""
        for group in groups:
            targets = group.get("targets") if isinstance(group, dict) else None
            if not isinstance(targets, list):
                self._skip(SkipReason.NO_TARGET)
                continue
            labels = group.get("labels")
            texts = {key: _text(value) for key, value in labels.items()} if isinstance(labels, dict) else {}
            for target in targets:
                if self._collector.full:
                    self._collector.too_many(self._number + 1)
                    return
                self._take(_text(target), texts, job)

    def _take(self, text: str, labels: Mapping[str, str], job: _Job) -> None:
        notes = [f"{key}={value}" for key, value in labels.items() if not key.startswith(_NO_NOTE)]
        note = ", ".join([job.name, *notes] if job.name else notes)
        name = labels.get("__param_module") or labels.get("module") or job.module
        module = self._modules.get(name)
        if not text:
            self._skip(SkipReason.NO_TARGET)
        elif name and (module is None or module.protocol is None):
            self._skip(SkipReason.PROBER, f"{text} {name}")
        elif module is not None:
            protocol = None if "://" in text else module.protocol
            self._collect(Piece(text, note=note, protocol=protocol, expectation=module.expectation))
        else:
            scheme = labels.get("__scheme__") or job.scheme
            path = labels.get("__metrics_path__") or job.path
            url = f"{scheme or 'http'}://{text}/{path.lstrip('/')}" if (scheme or path) and "://" not in text else text
            self._collect(Piece(url, note=note))

    def _collect(self, piece: Piece) -> None:
        self._number += 1
        self._collector.take(self._number, piece)

    def _skip(self, reason: SkipReason, text: str = "") -> None:
        self._number += 1
        self._collector.skip(self._number, reason, text)


def _module(module: Any, collector: Collector) -> _Module:
    """Return what a module of the exporter means here."""
    if not isinstance(module, dict):
        return _Module(None)
    ignore_settings(module, collector)
    prober = module.get("prober")
    settings = module.get(prober) if isinstance(prober, str) else None
    settings = settings if isinstance(settings, dict) else {}
    if prober == "tcp":
        return _Module(Protocol.TLS if settings.get("tls") is True else Protocol.TCP)
    if prober != "http" or settings.get("method", "GET") not in ("GET", "HEAD"):
        return _Module(None)
    return _Module(Protocol.HTTP, _of_statuses(settings.get("valid_status_codes")))


def _of_statuses(statuses: Any) -> Expectation | SkipReason:
    """Return what the valid statuses of a module mean: one is asked for; several good ones mean that it works."""
    if not statuses:
        return Expectation()
    texts = [_text(status) for status in statuses] if isinstance(statuses, list) else []
    if len(texts) == 1:
        return read_expectation("", texts[0])
    good = texts and all(text in map(str, range(200, 300)) for text in texts)
    return Expectation() if good else SkipReason.EXPECTATION


def _text(value: Any) -> str:
    """Return a text, or a number as one; nothing for anything else."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.strip() if isinstance(value, str) else ""
