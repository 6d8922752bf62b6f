"""Follow-up experiments, one file a question; each tells causes apart that an exception alone cannot.

There is no check for CheckName.SERVICE: nothing tells yet whether a target is tested alone and by hand, and only then
may usual ports of its host be tried.
"""

from app.checks.addresses import ADDRESSES
from app.checks.check import Check
from app.checks.clock import CLOCK
from app.checks.local import LOCAL
from app.checks.names import NAMES
from app.checks.portal import PORTAL
from app.checks.protocol import PROTOCOL
from app.checks.proxy import PROXY
from app.checks.trust import TRUST

CHECKS: tuple[Check, ...] = (LOCAL, ADDRESSES, NAMES, PROXY, TRUST, PROTOCOL, CLOCK, PORTAL)
