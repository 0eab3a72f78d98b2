"""The program opens no socket: seen by Python's own audit hooks in a child process that does the whole of its work."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
WATCHED = """
import sys

found = []

def watch(event, _given):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        found.append(event)

sys.addaudithook(watch)
"""
JOB = """
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import app.cli
import app.demo

application = QApplication(sys.argv[:1])

def look_around():
    from app.ui.main_window import MainWindow

    window = next((one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)), None)
    if window is None:
        return
    looking.stop()
    places = "congress delegates contest/1 results/1 minutes/1 documents members journal backup home"
    for place in places.split():
        window.session.go.emit(place)
        QApplication.processEvents()
    window.close()
    print("SEEN", found, [name for name in sys.modules if name.startswith("PySide6.QtNetwork")])
    QApplication.exit(0)

looking = QTimer()
looking.timeout.connect(look_around)
looking.start(20)
folder = Path(sys.argv[1]) / "mau"
code = app.demo.run(folder)
sys.exit(code or app.cli.main(["open", str(folder / "dai-hoi-ix.sodaihoi")]))
"""


def child(job, folder):
    """Run Python with a watch on sockets in a process of its own; return the lines that it says."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
    }
    done = subprocess.run(
        [sys.executable, "-c", WATCHED + job, str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_demo_and_the_window_open_no_socket(tmp_path):
    *of_the_demo, seen = child(JOB, tmp_path)
    assert seen == "SEEN [] []"
    # A platform without a screen is asked for by name here.
    assert "màn hình" in of_the_demo[-1]


def test_the_watch_would_see_one(tmp_path):
    seen = child("import socket\nsocket.socket().close()\nprint('SEEN', found)", tmp_path)
    assert "socket.__new__" in seen[-1]
