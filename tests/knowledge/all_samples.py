"""Every set of facts with the case it must lead to, and the cases that only ever stand beside another one."""

from app.knowledge.case import CaseFacts
from tests.knowledge import samples, samples_network, samples_web

SAMPLES: tuple[tuple[str, str, CaseFacts], ...] = (
    *samples.SAMPLES,
    *samples_network.SAMPLES,
    *samples_web.SAMPLES,
)
FOLLOWING: tuple[tuple[str, CaseFacts], ...] = (*samples_web.FOLLOWING,)
