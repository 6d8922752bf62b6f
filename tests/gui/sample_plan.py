"""A plan with everything that one can say, and a run of it: half of what fails is as it should be."""

import json
from pathlib import Path

import msgspec
import sample_results as samples
import sample_run

from app.gui.run_entry import RunEntry
from app.model.events import Finished
from app.model.names import Kind
from app.model.options import Options
from app.model.plan import Expectation, Expected
from app.model.result import Result
from app.model.target import Target

NAME = "Firewall of the branch office"
CONTACT = "network@example.com"
PLAN = {
    "kind": "connection-tester-plan",
    "schema": 1,
    "name": NAME,
    "contact": CONTACT,
    "password": "hunter2",
    "verify": False,
    "targets": [
        {
            "target": "https://www.example.com/",
            "note": "Web site",
            "expect": {"status": 200, "issuer": "Let's Encrypt"},
        },
        {"target": "db.example.com:5432", "note": "Database: only from the office", "expect": "unreachable"},
        {"target": "10.0.0.7:22", "expect": "refused"},
        "tls://mail.example.com:993",
        "localhost:8080",
        {"target": "http://169.254.169.254/", "expect": "unreachable"},
        "*.example.com",
        {"target": "10.0.0.0/24"},
        {"target": "https://user:secret@shop.example.com/"},
        {"target": "https://shop.example.com/", "expect": "sometimes"},
    ],
}


def write(folder: Path) -> Path:
    """Return a file with the plan."""
    file = folder / "branch.json"
    file.write_text(json.dumps(PLAN))
    return file


def planned() -> list[tuple[Result, Expectation, str]]:
    """Return results, what was expected of each and what was noted."""
    https, tcp, tls = Kind.HTTPS, Kind.TCP, Kind.TLS
    web, mail = samples.target(https, "www.example.com", 443, "/"), samples.target(tls, "imap.example.com", 993)
    ssh, data = samples.target(tcp, "10.0.0.7", 22), samples.target(tcp, "db.example.com", 5432)
    files = samples.target(https, "files.example.com", 443, "/")
    return [
        (sample_run.working(web, 84), Expectation(), "Web site"),
        (samples.refused(), Expectation(Expected.REFUSED), "Switched off on purpose"),
        (sample_run.working(data, 12), Expectation(Expected.UNREACHABLE), "Database: only from the office"),
        (sample_run.denied(mail, 31), Expectation(case="proxy.denied"), ""),
        (samples.missing_page(), Expectation(status=404), ""),
        (sample_run.working(files, 2100, "ok.ipv6_fallback"), Expectation(), ""),
        (samples.expired(), Expectation(), "Asked for a new certificate"),
        (sample_run.working(ssh, 3), Expectation(), ""),
    ]


def run(*, over: bool = False) -> RunEntry:
    """Return a run of a plan; two of its targets are still to come unless it is `over`."""
    known = planned()
    open_targets = [samples.target(Kind.HTTPS, f"shop-{number}.example.com", 443) for number in range(2)]
    targets = [one.target for one, _, _ in known if isinstance(one.target, Target)]
    expectations = [expected for _, expected, _ in known]
    notes = [note for _, _, note in known]
    if not over:
        targets += open_targets
        expectations += [Expectation(), Expectation(Expected.UNREACHABLE)]
        notes += ["", ""]
    clock = sample_run.Clock()
    made = RunEntry(
        *(NAME, targets, Options(), samples.STARTED),
        expectations=expectations,
        notes=notes,
        contact=CONTACT,
        clock=clock,
    )
    ids = iter(range(len(made.items)))
    made.feed(lambda _target, _options: f"plan-{next(ids)}")
    for number, (one, _, _) in enumerate(known):
        clock.now += 1.6
        made.take(Finished(f"plan-{number}", msgspec.structs.replace(one, id=f"plan-{number}")))
    return made
