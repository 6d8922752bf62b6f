"""What was typed becomes a target, or the reason why it cannot be tested. Total, and it never touches the network."""

from app.target.form import endpoint, request_url
from app.target.parser import full_readings, other_kinds, parse

__all__ = ["endpoint", "full_readings", "other_kinds", "parse", "request_url"]
