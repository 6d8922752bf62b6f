from collections.abc import Iterator

import pytest

from app.lab.lab import Lab


@pytest.fixture(scope="module")
def lab() -> Iterator[Lab]:
    with Lab() as running:
        yield running
