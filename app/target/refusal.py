"""How the parser stops: raised inside it, turned into an `InputProblem` at its door."""

from app.model.names import Field
from app.model.params import Params
from app.target.traced import Traced


class RefusedError(Exception):
    """The text cannot be tested.

    Attributes:
        case: the id of an `input.*` case.
        part: the place that the problem points at.
        params: the values named in the explanation; never a user name or password.
        readings: texts that may have been meant, best first; those that do not parse are left out later.
        field: the field that `part` belongs to.
    """

    def __init__(
        self,
        case: str,
        part: Traced,
        params: Params | None = None,
        readings: tuple[str, ...] = (),
        field: Field = Field.TARGET,
    ) -> None:
        """Hold what the input problem is made of."""
        super().__init__(case)
        self.case = case
        self.part = part
        self.params = params or Params()
        self.readings = readings
        self.field = field
