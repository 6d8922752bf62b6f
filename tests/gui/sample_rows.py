"""A list as it looks after some days of use, for screenshots: pinned, noted, running, of other days, of the history."""

from datetime import UTC, datetime, timedelta

import msgspec
import sample_results as samples

from app.document import encode
from app.gui.entries import Entry
from app.gui.result_model import ResultModel
from app.model.names import Kind
from app.model.options import Options
from app.model.result import Result
from app.store.history import summary_of


def fill(model: ResultModel) -> None:
    """Put rows into the list."""
    now = datetime.now(UTC)
    model.add_all(of_history(make(), now - timedelta(days=3 + number)) for number, make in enumerate(samples.ALL))
    for number, make in enumerate(samples.ALL):
        result = make()
        started = now - timedelta(minutes=1 + 7 * number, hours=20 * (number > 5))
        model.add(Entry(result.id, result.target, Options(), started, result=result))
    under_way = Entry("running", samples.target(Kind.HTTPS, "orders.example.com", 8443), Options(), now)
    for event in samples.running_events(under_way.id):
        under_way.take(event)
    model.add(under_way)
    model.pin(["missing"], pinned=True)
    model.note("missing", "The new wiki; ask Anna")
    model.note("works", "since Monday")


def of_history(result: Result, started: datetime) -> Entry:
    """Return a row that was kept in an earlier session."""
    known = msgspec.structs.replace(summary_of(result), id=f"kept-{result.id}", started=started)
    return Entry.from_summary(known, lambda _id: encode(result))
