"""What was opened becomes what is tested."""

from app.document import Order
from app.model.options import Options
from app.model.plan import Expectation, OpenedPlan, PlanFormat


def order_of(opened: OpenedPlan, options: Options) -> Order:
    """Return the tests of a plan.

    A plan always says what it expects, "reachable" where it names nothing else; a list only where one of its lines
    does, and then of each.
    """
    targets = opened.plan.targets
    expected = opened.format is PlanFormat.PLAN or any(one.expectation != Expectation() for one in targets)
    notes = tuple(one.note for one in targets)
    return Order(
        tuple(one.target for one in targets),
        options,
        tuple(one.expectation for one in targets) if expected else (),
        notes if any(notes) else (),
        opened.plan.contact,
    )
