"""From the start of the process to the first paint of the window, against a bare PySide6 window: pairs and medians.

The goal is a ratio of at most 1.7 with the very same interpreter, platform and display.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PAIRS = 15

# Both print when the first paint is over and end at once, whatever else would still be loaded.
BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os.write(1, b"painted")
        os._exit(0)
application = QApplication([])
window = Window()
window.resize(1240, 900)
window.show()
application.exec()
"""
OURS = """
import os, sys
from app.__main__ import load_window
load_window()
from app.gui.application import Program, make_application
application = make_application()
program = Program(application)
program.window.painted.connect(lambda: (os.write(1, b"painted"), os._exit(0)))
program.window.show()
application.exec()
"""


def seconds(code: str, home: str) -> float:
    """Run a program until its window is painted."""
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        **os.environ,
        "HOME": home,
        "XDG_CONFIG_HOME": home,
        "XDG_DATA_HOME": home,
        "PYTHONPATH": str(ROOT),
        # As for everybody who starts it twice: compiled modules, whatever the machine of the benchmark says.
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": home,
    }
    began = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, timeout=60)
    taken = time.perf_counter() - began
    if done.stdout != b"painted":
        raise RuntimeError(done.stderr.decode(errors="replace"))
    return taken


def main() -> None:
    """Print both medians and the median of the ratios."""
    with tempfile.TemporaryDirectory() as home:
        for code in (BARE, OURS):  # warm the files
            seconds(code, home)
        pairs = [(seconds(BARE, home), seconds(OURS, home)) for _ in range(PAIRS)]
    bare, ours = (statistics.median(side) * 1000 for side in zip(*pairs, strict=True))
    ratio = statistics.median(mine / other for other, mine in pairs)
    print(f"first paint: bare window {bare:.0f} ms, ours {ours:.0f} ms, ratio {ratio:.2f} (goal 1.7)")


if __name__ == "__main__":
    main()
