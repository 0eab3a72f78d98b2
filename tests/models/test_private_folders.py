"""Private folders: gone with whoever made them, and with the next one where that process was ended hard."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from app.models.private_folders import PrivateFolder, sweep

ROOT = Path(__file__).parents[2]
ENDED_HARD = """
import os
from app.models.private_folders import PrivateFolder

folder = PrivateFolder()
(folder.path / "so.sodaihoi").write_bytes(b"plain")
print(folder.path, flush=True)
os.kill(os.getpid(), 9)
"""


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_a_folder_is_there_for_its_owner_alone_and_goes(place):
    with PrivateFolder() as folder:
        sweep()
        assert folder.is_dir()
        assert os.name == "nt" or folder.stat().st_mode & 0o077 == 0
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("how", ["sweep", "next folder"])
def test_what_a_process_left_that_was_ended_hard_goes_with_the_next(place, how):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(place), "TEMP": str(place), "TMP": str(place)}
    command = [sys.executable, "-c", ENDED_HARD]
    ended = subprocess.run(command, capture_output=True, check=False, cwd=ROOT, env=environment, text=True)
    left = Path(ended.stdout.strip())
    assert (left / "so.sodaihoi").read_bytes() == b"plain"
    if how == "sweep":
        sweep()
    else:
        PrivateFolder().cleanup()
    assert not left.exists()


def test_what_is_not_of_the_program_stays(place):
    kept = place / "elsewhere"
    kept.mkdir()
    (kept / "file").touch()
    (place / "so-dai-hoi-file").touch()
    (place / "so-dai-hoi-link").symlink_to(kept, target_is_directory=True)
    on_its_way = place / "so-dai-hoi-young"
    on_its_way.mkdir()
    sweep()
    assert (kept / "file").exists()
    assert {one.name for one in place.iterdir()} == {
        *("elsewhere", "so-dai-hoi-file", "so-dai-hoi-link", "so-dai-hoi-young"),
    }
    os.utime(on_its_way, (0, 0))
    sweep()
    assert not on_its_way.exists()
