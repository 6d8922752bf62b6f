"""What many tests are to be made of: lists and plans from any text, what is expected of each, and the verdict.

`read_plan` reads a file of any known kind, `read_pasted` what a person pastes; neither touches the network.
"""

from app.model.plan import Listed, Skipped, SkipReason, TargetList
from app.plan.faults import PlanError
from app.plan.judging import judge
from app.plan.lists import decode, read_list
from app.plan.opening import is_hardly_a_list, is_list, read_plan
from app.plan.ordering import order_of
from app.plan.pasted import read_pasted
from app.plan.plan_file import write_plan
from app.plan.summary import nearness, summary
from app.plan.table import expectation_cells, write_csv

__all__ = [
    "Listed",
    "PlanError",
    "SkipReason",
    "Skipped",
    "TargetList",
    "decode",
    "expectation_cells",
    "is_hardly_a_list",
    "is_list",
    "judge",
    "nearness",
    "order_of",
    "read_list",
    "read_pasted",
    "read_plan",
    "summary",
    "write_csv",
    "write_plan",
]
