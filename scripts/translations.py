"""Bring `translations/` in line with the source, or check that it is; begin a new language.

Usage: python -m scripts.translations [--check | --new CODE]
"""

import argparse
import filecmp
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts import strings

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "app"
FOLDER = ROOT / "translations"
ENGLISH = "app_en.ts"


class ToolError(Exception):
    """lupdate or lrelease refused; the message is what it said."""


def update(folder: Path, source: Path = SOURCE) -> None:
    """Bring every `app_<code>.ts` in `folder` in line with the texts in `source`; keep what is translated."""
    texts = strings.messages(source)
    with tempfile.TemporaryDirectory() as scratch:
        generated = Path(scratch) / "strings.py"
        generated.write_text(strings.as_lupdate_source(texts), "utf-8")
        for catalogue in sorted(folder.glob("app_*.ts")):
            code = catalogue.stem.removeprefix("app_")
            only = ["-pluralonly"] if catalogue.name == ENGLISH else []  # the source is English, its counts are not
            options = ["-source-language", "en", "-target-language", code, "-locations", "none", "-no-obsolete"]
            _tool("lupdate", str(generated), "-ts", str(catalogue), *options, *only, "-silent")


def compile_all(folder: Path) -> None:
    """Compile every `.ts` in `folder`; refuse one with a text that is missing or does not fit."""
    failed = []
    for catalogue in sorted(folder.glob("app_*.ts")):
        try:
            compile_one(catalogue, catalogue.with_suffix(".qm"))
        except ToolError as error:
            failed.append(f"{catalogue.name}: {error}")
    if failed:
        raise ToolError("\n".join(failed))


def compile_one(catalogue: Path, compiled: Path) -> None:
    """Compile one finished catalogue; refuse one that is not."""
    if unfinished := catalogue.read_text("utf-8").count('<translation type="unfinished"'):
        raise ToolError(f"{unfinished} texts are not translated yet")
    _tool("lrelease", str(catalogue), "-qm", str(compiled), "-fail-on-unfinished", "-fail-on-invalid", "-silent")


def begin(code: str) -> Path:
    """Create the empty catalogue of a new language."""
    if not re.fullmatch(r"[a-z]{2,3}(_[A-Z]{2})?", code):
        raise ToolError(f"{code!r} is no language code such as fr or pt_BR")
    catalogue = FOLDER / f"app_{code}.ts"
    if catalogue.exists():
        raise ToolError(f"{catalogue.name} exists already")
    catalogue.write_text(f'<!DOCTYPE TS><TS version="2.1" language="{code}" sourcelanguage="en"></TS>\n', "utf-8")
    return catalogue


def differences(folder: Path = FOLDER, source: Path = SOURCE) -> list[str]:
    """Return the files that an update would change, made in a copy."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "translations"
        shutil.copytree(folder, copy)
        update(copy, source)
        compile_all(copy)
        names = {file.name for where in (folder, copy) for file in where.glob("app_*.*")}
        _, changed, missing = filecmp.cmpfiles(folder, copy, sorted(names), shallow=False)
        return [*changed, *missing]


def main() -> int:
    """Run the command line; 0 when all is well, else 1."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--check", action="store_true", help="change nothing; fail when an update would")
    choice.add_argument("--new", metavar="CODE", help="begin a language, such as fr or pt_BR")
    arguments = parser.parse_args()
    try:
        if arguments.check:
            if outdated := differences():
                raise ToolError(f"not up to date, run `make translations`: {', '.join(outdated)}")
            return 0
        if arguments.new is not None:
            catalogue = begin(arguments.new)
            update(FOLDER)
            print(f"{catalogue.relative_to(ROOT)} is ready to be translated")
            return 0
        update(FOLDER)
        compile_all(FOLDER)
    except (strings.TextError, ToolError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _tool(name: str, *arguments: str) -> None:
    program = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    if program is None:
        raise ToolError(f"pyside6-{name} is missing beside {Path(sys.executable).name}")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise ToolError((done.stderr + done.stdout).strip())


if __name__ == "__main__":
    sys.exit(main())
