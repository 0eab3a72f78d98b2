"""Start-up to a usable window, beside an empty Qt window started the same way.

What it is for: `python -m benchmarks.startup` prints both medians and their ratio (goal: at most 3).
What it is not for: absolute times: both processes run in turn in the same conditions.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.exchange.sample_congress import make_sample
from benchmarks.figures import Figure, Goal, Of, milliseconds, run

TURNS, QUICK_TURNS = 9, 2
_GOAL = Goal(Of.RATIO, 3)
_READY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

def until_usable(*_):
    "Run the event loop until a window is painted and nothing more is waiting."
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.repaint()
    QTimer.singleShot(0, QApplication.quit)
    loop()
    print("usable", flush=True)
    return 0

loop = QApplication.exec
QApplication.exec = until_usable
"""
_OURS = _READY + "from app.cli import main\nmain(['open', sys.argv[1]])\n"
_EMPTY = _READY + (
    "from PySide6.QtWidgets import QMainWindow\n"
    "app = QApplication(sys.argv)\nwindow = QMainWindow()\n"
    "window.resize(1366, 700)\nwindow.show()\nQApplication.exec()\n"
)


def measure(*, quick: bool) -> Iterator[Figure]:
    """Start each in turn."""
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "so.sodaihoi"
        make_sample(book)
        environment = {**os.environ, "HOME": folder, "PYTHONPATH": str(Path(__file__).resolve().parents[1])}
        # Whoever uses the program starts it from compiled modules; a workplace may forbid to keep them.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        if not environment.get("DISPLAY") and sys.platform.startswith("linux"):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        ours: list[float] = []
        empty: list[float] = []
        for turn in range((QUICK_TURNS if quick else TURNS) + 1):
            for times, code in ((empty, _EMPTY), (ours, _OURS)):
                spent = milliseconds(lambda code=code: _start(code, book, environment))
                if turn:
                    times.append(spent)
    yield Figure.of("start to a usable window on the sample book", ours, "an empty Qt window", empty, _GOAL)


def _start(code: str, book: Path, environment: Mapping[str, str]) -> None:
    """Start a process and return once its window is usable."""
    with subprocess.Popen(
        [sys.executable, "-c", code, str(book)], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        if process.stdout is None or not process.stdout.readline().startswith(b"usable"):
            raise RuntimeError("the window did not come up")


if __name__ == "__main__":
    sys.exit(run(measure))
