"""The words about a list of targets: why a line is skipped, and which targets are close by."""

from collections import Counter
from collections.abc import Iterable

from app.explanation.lists import count_of_own_addresses, count_of_private_addresses
from app.explanation.plans import skipped_line
from app.gui.wording import Wording
from app.model.plan import Nearness, PlanFormat, Skipped
from app.model.target import Target
from app.plan import nearness


def skipped_text(skipped: Skipped, wording: Wording) -> str:
    """Return one line: where, what stood there, why it is not tested."""
    return skipped_line(skipped, PlanFormat.LIST, wording.words)


def near_text(targets: Iterable[Target], wording: Wording) -> str:
    """Return how many targets are addresses of this computer, and how many of private networks; "" for none."""
    near = Counter(map(nearness, targets))
    own = near[Nearness.LOOPBACK]
    private = near[Nearness.PRIVATE] + near[Nearness.LINK_LOCAL] + near[Nearness.METADATA]
    parts = (
        count_of_own_addresses(own, wording.words) if own else "",
        count_of_private_addresses(private, wording.words) if private else "",
    )
    return " ".join(filter(None, parts))
