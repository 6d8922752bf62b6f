"""Follow-up experiments, one file a question; each tells causes apart that an exception alone cannot."""

from app.checks.addresses import ADDRESSES
from app.checks.check import Check
from app.checks.clock import CLOCK
from app.checks.local import LOCAL
from app.checks.names import NAMES
from app.checks.portal import PORTAL
from app.checks.protocol import PROTOCOL
from app.checks.proxy import PROXY
from app.checks.service import SERVICE
from app.checks.trust import TRUST

CHECKS: tuple[Check, ...] = (LOCAL, ADDRESSES, NAMES, PROXY, TRUST, PROTOCOL, CLOCK, PORTAL, SERVICE)
