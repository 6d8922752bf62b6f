"""What the pages and files around the program promise."""

import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app import __version__, document
from app.model.names import Outcome
from scripts import examples

NAME = re.compile(r"[A-Za-z0-9_.-]+")


@pytest.fixture(scope="module")
def page() -> str:
    return examples.PAGE.read_text("utf-8")


def timeless(value: Any) -> Any:
    """The same document without durations: a busy computer takes longer."""
    if isinstance(value, dict):
        gone = {"seconds", "start", "queued"}
        return {name: timeless(item) for name, item in value.items() if name not in gone}
    return [timeless(item) for item in value] if isinstance(value, list) else value


def test_one_example_per_outcome_and_each_is_a_document(page: str) -> None:
    shown = examples.examples_of(page)
    assert [example["outcome"] for example in shown] == [str(outcome) for outcome in examples.INTRODUCTIONS]
    assert set(examples.INTRODUCTIONS) == set(Outcome)
    for example in shown:
        compact = msgspec.json.encode(example)
        assert document.encode(document.decode(compact)) == compact


def test_examples_are_what_the_program_does(page: str) -> None:
    fresh = [examples.even_out(result) for result in examples.results()]
    assert timeless(fresh) == timeless(examples.examples_of(page)), "run `make examples`"


def test_every_dependency_is_pinned_and_nothing_but_names_and_versions(checkout: Path) -> None:
    lines = [line for line in (checkout / "constraints.txt").read_text().splitlines() if not line.startswith("#")]
    assert all(re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9][A-Za-z0-9.]*", line) for line in lines)
    pinned = {normal(line.partition("==")[0]) for line in lines}
    project = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["project"]["optional-dependencies"]["dev"]]
    wanted += project["build-system"]["requires"]
    names = {normal(match[0]) for match in map(NAME.match, wanted) if match}
    assert names <= pinned


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_example_version_is_this_one(page: str) -> None:
    environments = [example["environment"] for example in examples.examples_of(page) if example.get("environment")]
    assert environments
    assert {environment["app"] for environment in environments} == {__version__}


def test_every_link_between_the_pages_leads_somewhere(checkout: Path) -> None:
    pages = sorted(checkout.glob("*.md"))
    assert len(pages) == 4
    for source in pages:
        for link in re.findall(r"\]\((?!https?:)([^)]+)\)", source.read_text("utf-8")):
            name, _, anchor = link.partition("#")
            target = checkout / name if name else source
            assert target.exists(), (source.name, link)
            if anchor:
                headings = re.findall(r"^#+ (.*)$", target.read_text("utf-8"), re.MULTILINE)
                assert anchor in {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_make_alone_lists_every_target(checkout: Path) -> None:
    done = subprocess.run(["make"], cwd=checkout, capture_output=True, text=True, check=True)
    for target in ("run", "test", "translations", "language", "package", "test-package"):
        assert f"make {target} " in done.stdout


@pytest.mark.parametrize("file", ["scripts/run", "scripts/system-packages", "scripts/test-package", ".ci/run"])
def test_shell_scripts_are_executable_and_parse(checkout: Path, file: str) -> None:
    script = checkout / file
    assert script.stat().st_mode & 0o111
    subprocess.run(["bash", "-n", script], check=True)
