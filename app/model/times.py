"""Points in time."""

from datetime import datetime
from typing import Annotated

import msgspec

Time = Annotated[datetime, msgspec.Meta(tz=True)]
"""A time that says how far it is from UTC; a document with any other is refused."""
