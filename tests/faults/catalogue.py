"""Every row, and the contract that each case has one."""

import re
from collections import Counter

from tests.faults import table_facts, table_input, table_networks, table_processes, table_proxy, table_tls, table_web
from tests.faults.rows import FactsRow, Row
from tests.faults.scene import Scene

HERE: tuple[Row, ...] = (
    *table_input.ROWS,
    *table_web.ROWS,
    *table_tls.ROWS,
    *table_proxy.ROWS,
    *table_processes.HERE,
)
SCENES: tuple[Scene, ...] = (*table_processes.SCENES, *table_networks.SCENES)
FACTS: tuple[FactsRow, ...] = table_facts.ROWS

# Ids that stock Python or this platform cannot bring about (‡).
BY_FACTS_ONLY = frozenset({"local.network_changed", "proxy.pac_ignored", "tls.revoked", "ok.old_tls"})

# Rows that do not land yet: a pattern of their whole name (the scene's before it) and why. `make test` leaves them
# out, `make faults` counts them as missed.
NOT_YET: tuple[tuple[str, str], ...] = ()


def real_rows() -> tuple[tuple[str, Row], ...]:
    """Every row made for real, under its full name."""
    return (
        *((row.name, row) for row in HERE),
        *((f"{scene.name}: {row.name}", row) for scene in SCENES for row in scene.rows),
    )


def waits(name: str) -> bool:
    """Whether a row is known not to land yet."""
    return any(re.fullmatch(pattern, name) for pattern, _ in NOT_YET)


def names_given_twice() -> list[str]:
    """Names that do not say which row is meant."""
    counted = Counter(name for name, _ in real_rows())
    return [name for name, count in counted.items() if count > 1]


def ids_proved() -> dict[str, int]:
    """How many rows each id has: real ones, and facts for those that have nothing else."""
    counted: Counter[str] = Counter()
    for _, row in real_rows():
        counted.update({*row.cases, *row.also})
    for facts_row in FACTS:
        counted.update(set(facts_row.cases) & BY_FACTS_ONLY)
    return dict(counted)
