"""Tests run without a screen unless the environment names a platform."""

import os
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A test says what is right, never how fast: a busy machine must not fail one.
settings.register_profile("so-dai-hoi", deadline=None)
settings.load_profile("so-dai-hoi")


def pytest_addoption(parser):
    """Pictures of the replays for the guide, and how many keys and clicks each of their tasks took."""
    parser.addoption("--pictures", type=Path, help="a folder for pictures of the window at named moments")
    parser.addoption("--keys", type=Path, help="a file to which the keys and clicks of each task are appended")


def pytest_terminal_summary(terminalreporter):
    """Say how many kills and faults were gone through, so that the number can be quoted."""
    met = Counter()
    for report in terminalreporter.getreports("passed"):
        if report.when == "call":
            met.update({name: number for name, number in report.user_properties if name in {"kills", "faults"}})
    if met:
        terminalreporter.write_line(f"survived: {met['kills']} kills, {met['faults']} faults; nothing lost")


@pytest.fixture
def mounted(tmp_path):
    """Mount a small file system where this machine allows it; return whether it did."""
    points = []

    def mount(point: Path, options: str) -> bool:
        point.mkdir(exist_ok=True)
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(point)]
        is_there = os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0
        if is_there:
            points.append(point)
        return is_there

    yield mount
    for point in points:
        subprocess.run(["umount", "-l", str(point)], check=False)
