"""Practices about status codes: the connection works, the answer is a refusal."""

from app.lab.handlers import Headers, page
from app.lab.practices.practice import Row, http
from app.model.words import N


def _status(code: int, title: str, detail: str, case: str, headers: Headers = ()) -> Row:
    return Row(f"status_{code}", title, detail, (case,), http(page(code, headers)))


TABLE = (
    _status(401, N("Lab", "Sign-in needed"), N("Lab", "401: the page asks for a password"),
            "status.authentication", (("WWW-Authenticate", 'Basic realm="Practice page"'),)),
    _status(403, N("Lab", "Forbidden"), N("Lab", "403: the server does not show it"),
            "status.forbidden"),
    _status(404, N("Lab", "Page not found"), N("Lab", "404: the address leads nowhere"),
            "status.not_found"),
    _status(429, N("Lab", "Too many requests"), N("Lab", "429: come back in half a minute"),
            "status.too_many_requests", (("Retry-After", "30"),)),
    _status(500, N("Lab", "Server error"), N("Lab", "500: the server has failed"),
            "status.server_error"),
    _status(502, N("Lab", "Bad gateway"), N("Lab", "502: the server behind the server has failed"),
            "status.bad_gateway"),
    _status(503, N("Lab", "Out of service"), N("Lab", "503: come back in two minutes"),
            "status.unavailable", (("Retry-After", "120"),)),
    _status(504, N("Lab", "Gateway timeout"), N("Lab", "504: the server behind the server is too slow"),
            "status.gateway_timeout"),
)  # fmt: skip
