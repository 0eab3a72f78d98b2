"""A book with papers, and sticks that fail as real ones do."""

from datetime import datetime
from pathlib import Path

import pytest
from backed_up import AT, go_on, make

from app.backup.engine import Wish, back_up


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
