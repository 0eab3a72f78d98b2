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


def test_what_is_no_private_folder_stays_however_it_is_called_and_however_old_it_is(place):
    kept = place / "so-dai-hoi-mau"
    kept.mkdir()
    (kept / "mau.sodaihoi").touch()
    (place / "so-dai-hoi-private-file").touch()
    (place / "so-dai-hoi-private-link").symlink_to(kept, target_is_directory=True)
    without_lock = place / "so-dai-hoi-private-of-somebody"
    without_lock.mkdir()
    for one in (kept, without_lock):
        os.utime(one, (0, 0))
    before = {one.name for one in place.iterdir()}
    sweep()
    assert {one.name for one in place.iterdir()} == before
    assert (kept / "mau.sodaihoi").exists()
