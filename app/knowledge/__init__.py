"""What can go wrong: the catalogue of cases, in order of precedence."""

from app.knowledge import certificate, content, dns, http, input, local, program, proxy, status, success, tcp, tls
from app.knowledge.case import Case

# The person's own decision comes first, then a fault of ours: neither says anything about the network. Then the
# more specific before the general, the remarks, and last what counts only where nothing before it holds.
CASES: tuple[Case, ...] = (
    program.CANCELLED,
    program.INTERNAL,
    *input.CASES,
    *local.CASES,
    *dns.CASES,
    *tcp.CASES,
    *proxy.CASES,
    *certificate.CASES,
    *tls.CASES,
    *http.CASES,
    *content.CASES,
    *status.CASES,
    *success.CASES,
    *program.FALLBACKS,
)

_BY_ID = {case.id: case for case in CASES}


def case_by_id(id: str) -> Case:
    """Return the case with this id; raises KeyError for one that this version does not know."""
    return _BY_ID[id]
