"""Which monitor is the hall's: as a table, and with two real screens of Qt in a process of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from app.ui.hall.screens import ConnectedScreen, hall_screen

ROOT = Path(__file__).resolve().parents[2]
LAPTOP = ConnectedScreen("laptop", "eDP-1", QRect(0, 0, 1366, 768))
PROJECTOR = ConnectedScreen("projector", "HDMI-1", QRect(1366, 0, 1920, 1080))
OTHER = ConnectedScreen("other", "DP-2", QRect(-1280, 0, 1280, 1024))
MIRROR = ConnectedScreen("mirror", "HDMI-1", QRect(0, 0, 1024, 768))


@pytest.mark.parametrize(
    ("screens", "wished", "expected"),
    [
        ([LAPTOP], "", None),
        ([LAPTOP, MIRROR], "", None),
        ([LAPTOP, MIRROR], "mirror", None),
        ([LAPTOP, PROJECTOR], "", PROJECTOR),
        ([PROJECTOR, LAPTOP], "", PROJECTOR),
        ([LAPTOP, PROJECTOR], "laptop", PROJECTOR),
        ([LAPTOP, PROJECTOR, OTHER], "", PROJECTOR),
        ([LAPTOP, PROJECTOR, OTHER], "other", OTHER),
        ([LAPTOP, PROJECTOR], "other", PROJECTOR),
    ],
)
def test_hall_screen_never_covers_the_work(screens, wished, expected):
    assert hall_screen(screens, LAPTOP.area, wished) == expected


SHOWN = """
import sys
from pathlib import Path

sys.path.insert(0, "tests/ui")
from books_at_work import keyed_book
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.ui.hall.screens import connected
from app.ui.main_window import MainWindow
from app.ui.settings import PersonalSettings
from app.ui.theme.theme import apply

folder = Path(sys.argv[1])
app = QApplication([])
settings = PersonalSettings(QSettings(str(folder / "personal.ini"), QSettings.Format.IniFormat))
settings.scale = 1.0
window = MainWindow(apply(app), settings, keyed_book(folder / "a.sodaihoi"))
window.move(10, 10)
window.show()


def where():
    app.processEvents()
    hall = window.projector.window
    whole = "whole" if hall.isFullScreen() else "ordinary"
    print(hall.screen().name(), whole, *hall.geometry().getRect())


hall = window.session.hall
window.switch_hall()
where()
print("silent" if window.notice.isHidden() else "said")
hall.screen = next((one.key for one in connected() if one.name.startswith("Projector")), "")
where()
print(settings.hall_screen.rpartition("/")[2])
window.setGeometry(window.projector.window.geometry().adjusted(9, 9, -9, -9))
app.processEvents()
hall.arranged.emit()
where()
window.close()
"""


def shown_on(tmp_path, *screens):
    """Show the hall in a process that has these screens (name, x, y, width, height); return what it prints."""
    config = tmp_path / "screens.json"
    names = ("name", "x", "y", "width", "height")
    listed = [
        {**dict(zip(names, one, strict=True)), "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1} for one in screens
    ]
    config.write_text(json.dumps({"screens": listed}), "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", SHOWN, str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_projector_is_filled_remembered_and_changes_sides_with_the_work(tmp_path):
    lines = shown_on(
        tmp_path,
        ("Laptop", 0, 0, 1366, 768),
        ("Projector", 1366, 0, 1920, 1080),
        ("Other", 3286, 0, 1024, 768),
    )
    found, said, chosen, remembered, moved = lines
    assert found in {"Projector whole 1366 0 1920 1080", "Other whole 3286 0 1024 768"}
    assert said == "silent"
    assert chosen == "Projector whole 1366 0 1920 1080"
    assert remembered == "Projector"
    assert moved in {"Laptop whole 0 0 1366 768", "Other whole 3286 0 1024 768"}


def test_without_a_projector_it_is_an_ordinary_window(tmp_path):
    lines = shown_on(tmp_path, ("Laptop", 0, 0, 1366, 768))
    assert [line.split()[:2] for line in lines[:3]] == [["Laptop", "ordinary"], ["said"], ["Laptop", "ordinary"]]


def test_mirrored_projector_never_covers_the_work(tmp_path):
    lines = shown_on(tmp_path, ("Laptop", 0, 0, 1366, 768), ("Mirror", 0, 0, 1366, 768))
    assert lines[0].split()[1] == "ordinary"
