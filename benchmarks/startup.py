"""Start-up to a usable window, beside an empty Qt window started the same way.

What it is for: `python -m benchmarks.startup` prints both medians and their ratio (goal: at most 3).
What it is not for: absolute times: both processes run in turn in the same conditions.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.exchange.sample_congress import make_sample

TURNS = 9
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


def main() -> None:
    """Start each in turn and print the medians."""
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
        for turn in range(TURNS + 1):
            for times, code in ((empty, _EMPTY), (ours, _OURS)):
                spent = _seconds_until_usable(code, book, environment)
                if turn:
                    times.append(spent)
    window, bare = statistics.median(ours), statistics.median(empty)
    print(f"empty Qt window {bare:.3f} s, window on the sample book {window:.3f} s")
    print(f"ratio {window / bare:.2f} (goal 3)")


def _seconds_until_usable(code: str, book: Path, environment: dict[str, str]) -> float:
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, str(book)], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        if process.stdout is None or not process.stdout.readline().startswith(b"usable"):
            raise RuntimeError("the window did not come up")
        return time.perf_counter() - began


if __name__ == "__main__":
    main()
