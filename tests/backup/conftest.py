"""A book with papers, and sticks that fail as real ones do."""

import os
import subprocess
from datetime import datetime
from pathlib import Path

import pytest
from backed_up import go_on, make

from app.backup.engine import Wish, back_up

AT = datetime.fromisoformat("2026-11-26T08:00:00+07:00")


@pytest.fixture
def path(tmp_path: Path, request) -> Path:
    made = tmp_path / getattr(request, "param", "so.sodaihoi")
    make(made)
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


@pytest.fixture
def save(path, stick):
    """Back the book up at so many minutes after eight."""

    def saved(minutes=0, passphrase="", progress=go_on, folder=stick):
        at = datetime.fromtimestamp(AT.timestamp() + minutes * 60, AT.tzinfo)
        return back_up(Wish(path, folder, at, passphrase), progress)

    return saved


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
