"""Renew resources/report.schema.json, the published form of a report.

Usage: python -m scripts.report_schema
"""

from pathlib import Path

from app.report.schema import report_schema

FILE = Path(__file__).resolve().parent.parent / "resources" / "report.schema.json"


def main() -> int:
    """Write the file."""
    FILE.write_bytes(report_schema())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
