"""What the checks found, as lines of plain technical text: every field of every finding, also of those to come."""

from collections.abc import Iterator
from datetime import datetime

import msgspec

from app.model.facts import CertificateFacts
from app.model.finding import CheckSkipped, Findings


def finding_lines(findings: Findings) -> Iterator[str]:
    """Yield the lines of each check that was asked for: its time, then what it found, one fact a line."""
    for name in findings.__struct_fields__:
        finding = getattr(findings, name)
        if finding is None:
            continue
        yield ""
        if isinstance(finding, CheckSkipped):
            yield f"finding {name}: none, {finding.reason}, {finding.seconds * 1000:.1f} ms"
            continue
        yield f"finding {name}: {finding.seconds * 1000:.1f} ms"
        for field in finding.__struct_fields__:
            if field != "seconds":
                yield from _field_lines(field, getattr(finding, field))


def certificate_text(certificate: CertificateFacts) -> str:
    """Return a certificate in one line."""
    return (
        f"{certificate.subject} by {certificate.issuer}, {certificate.not_before:%Y-%m-%d} to "
        f"{certificate.not_after:%Y-%m-%d}, SHA-256 {certificate.sha256}"
    )


def _field_lines(name: str, value: object) -> Iterator[str]:
    for one in value if isinstance(value, tuple) else (value,):
        if text := _text(one):
            yield f"  {name}: {text}"


def _text(value: object) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, CertificateFacts):
        return certificate_text(value)
    if isinstance(value, msgspec.Struct):
        parts = ((field, _text(getattr(value, field))) for field in value.__struct_fields__)
        return ", ".join(f"{field} {text}" for field, text in parts if text)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4g} s"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, tuple):
        return " ".join(map(_text, value))
    return str(value)
