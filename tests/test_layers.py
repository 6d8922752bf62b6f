import subprocess
import sys
from pathlib import Path

import pytest

CORE = (
    "import pkgutil, importlib, app\n"
    "for found in pkgutil.walk_packages(app.__path__, 'app.'):\n"
    "    if not (found.name + '.').startswith('app.gui.'):\n"
    "        importlib.import_module(found.name)\n"
)


def test_contracts_hold(checkout: Path) -> None:
    command = [Path(sys.executable).parent / "lint-imports", "--no-cache", "--no-logo"]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_everything_but_the_window_imports_without_qt(python_without_qt: list[str], checkout: Path) -> None:
    subprocess.run([*python_without_qt, CORE], cwd=checkout, check=True)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="there True and None are immortal")
def test_qt_keeps_its_references_to_true_and_none() -> None:
    """PySide6 6.12.0 lost one with every emit and aborted the program after some hundreds."""
    from PySide6.QtCore import QObject, Signal

    class Source(QObject):
        told = Signal(int)

    source = Source()
    source.told.connect(lambda number: None)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for number in range(2000):
        source.told.emit(number)
        source.setObjectName("name")
    assert sys.getrefcount(True) > before[0] - 50
    assert sys.getrefcount(None) > before[1] - 50
