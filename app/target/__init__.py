"""What was typed becomes a target, or the reason why it cannot be tested. Total, and it never touches the network."""

from app.target.form import DEFAULT_PORTS, endpoint, plain_text, request_url
from app.target.parser import full_readings, other_kinds, parse
from app.target.proxy_address import PROXY_PORTS, read_proxy

__all__ = [
    "DEFAULT_PORTS",
    "PROXY_PORTS",
    "endpoint",
    "full_readings",
    "other_kinds",
    "parse",
    "plain_text",
    "read_proxy",
    "request_url",
]
