"""What a person pastes, types or opens to test it: lines of their own, or a whole document."""

from app.model.names import Protocol
from app.model.plan import OpenedPlan, Plan, PlanFormat, PlannedTarget
from app.plan.lists import read_list
from app.plan.opening import is_list, read_plan


def read_pasted(text: str, protocol: Protocol = Protocol.AUTO) -> OpenedPlan:
    """Return what a text plans that somebody pasted or typed; raise `PlanError`.

    Unlike in a file of somebody else, targets of a list may hold a user and a password.
    """
    data = text.encode("utf-8", "replace")
    if not is_list(data):
        return read_plan(data, protocol)
    found = read_list(text, protocol)
    targets = tuple(PlannedTarget(one.target, one.expectation, one.note) for one in found.targets)
    return OpenedPlan(Plan(targets=targets), PlanFormat.LIST, found.skipped)
