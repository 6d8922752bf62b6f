"""What can go wrong: the catalogue of cases, in order of precedence."""

from app.knowledge import (
    certificate,
    certificate_flaws,
    client_certificate,
    content,
    dns,
    halves,
    handshake,
    here,
    http,
    in_the_way,
    input,
    local,
    program,
    proxy,
    proxy_settings,
    redirects,
    remarks,
    remarks_security,
    status,
    status_gateway,
    status_request,
    success,
    tcp,
    tls,
    trust,
    wrong_protocol,
)
from app.knowledge.case import Case

# The person's own decision comes first, then a fault of ours: neither says anything about the network. Then the
# more specific before the general, the remarks, and last what counts only where nothing before it holds.
CASES: tuple[Case, ...] = (
    program.CANCELLED,
    program.INTERNAL,
    *input.CASES,
    redirects.OTHER_FAILED,
    *local.CASES,
    proxy_settings.PAC_IGNORED,
    dns.SUSPICIOUS_ANSWER,
    *here.CASES,
    *dns.CASES,
    *tcp.CASES,
    *halves.CASES,
    *proxy.CASES,
    *in_the_way.CASES,
    *certificate_flaws.CASES,
    *trust.CASES,
    *certificate.CASES,
    *client_certificate.CASES,
    *handshake.CASES,
    client_certificate.REQUIRED,
    *tls.CASES,
    *redirects.CASES,
    *wrong_protocol.CASES,
    *http.CASES,
    *content.CASES,
    *status_request.CASES,
    *status_gateway.CASES,
    *status.CASES,
    *remarks_security.CASES,
    *remarks.CASES,
    *success.CASES,
    *remarks_security.DETAILS,
    *program.FALLBACKS,
)

_BY_ID = {case.id: case for case in CASES}


def case_by_id(id: str) -> Case:
    """Return the case with this id; raises KeyError for one that this version does not know."""
    return _BY_ID[id]
