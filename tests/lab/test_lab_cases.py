"""Every practice is explained by the case it stands for, in the window's form and in the terminal's."""

from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest

from app.investigation import investigate
from app.knowledge import case_by_id
from app.lab.lab import Lab
from app.lab.practices import PRACTICES, Practice
from app.model.options import TimeLimits
from app.model.result import Result
from app.model.target import Target
from app.probe.engine import Engine
from app.probe.waiting import Stop
from app.target import parse

FORMS = ("window", "terminal")

Results = dict[tuple[str, str], Result]


@pytest.fixture(scope="module")
def results() -> Results:
    """Test every practice in both forms, many at once: the silent ones take their time."""
    engine = Engine()
    engine.prepare()

    def test(practice: Practice, form: str) -> Result:
        target = parse(practice.target)
        assert isinstance(target, Target)
        options = practice.options
        if form == "terminal":  # which can set the total only
            options = msgspec.structs.replace(options, limits=TimeLimits(total=options.limits.total))
        return investigate(engine, target, options, Stop(), lambda _: None)

    with Lab() as lab, ThreadPoolExecutor(16) as pool:
        asked = {(one.id, form): pool.submit(test, one, form) for one in lab.practices for form in FORMS}
        answered = {key: future.result() for key, future in asked.items()}
    engine.close()
    return answered


@pytest.mark.parametrize("practice", PRACTICES, ids=lambda practice: practice.id)
def test_the_expected_cases_exist(practice: Practice) -> None:
    assert [case_by_id(case).id for case in practice.cases] == list(practice.cases)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("practice", PRACTICES, ids=lambda practice: practice.id)
def test_the_right_case_leads(results: Results, practice: Practice, form: str) -> None:
    result = results[practice.id, form]
    assert result.diagnoses[0].id in practice.cases
