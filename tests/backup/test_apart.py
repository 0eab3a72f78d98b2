"""Backups made in a process of their own: the same as here, stopped from here, and gone with whoever asked."""

import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest
from backed_up import AT, go_on

from app.backup import manifest
from app.backup.apart import FailedApart, back_up_apart
from app.backup.engine import Wish
from app.backup.restoring import verify
from app.models.errors import DamagedBook, MediumFailed, Stopped
from app.ui.crash_report import report_of

ROOT = Path(__file__).parents[2]
PASSPHRASE = "bốn con ngựa trắng"
ASKING = """
import os, sys
from datetime import datetime
from pathlib import Path

from app.backup.apart import back_up_apart
from app.backup.engine import Wish

def die(done, _total):
    if done:
        os.kill(os.getpid(), 9)
    return True

back_up_apart(Wish(Path(sys.argv[1]), Path(sys.argv[2]), datetime.now().astimezone()), die)
"""


@pytest.fixture
def wish(path, stick):
    return Wish(path, stick, AT)


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_it_is_the_same_backup(path, stick, passphrase):
    steps = []
    made = back_up_apart(Wish(path, stick, AT, passphrase), lambda *step: steps.append(step) or go_on(*step))
    assert manifest.holdings(stick) == [made]
    assert made.is_verified
    assert verify(made.path, passphrase)[0].papers == 3
    assert steps[-1][0] > 0


def test_it_stops_when_told_to_and_the_stick_is_as_before(wish, stick):
    with pytest.raises(Stopped):
        back_up_apart(wish, lambda *_: False)
    assert list(stick.iterdir()) == []


def test_what_went_wrong_is_told_in_the_words_of_the_engine(path, wish, tmp_path):
    with pytest.raises(MediumFailed, match="cắm lại") as told:
        back_up_apart(Wish(path, tmp_path / "media" / "USB", AT), go_on)
    assert told.value.values["folder"] == tmp_path / "media" / "USB"
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096 * 8)
    with pytest.raises((DamagedBook, MediumFailed), match="bản sao trước"):
        back_up_apart(wish, go_on)


def test_a_bug_there_is_reported_with_its_place_and_no_value(path, stick):
    with pytest.raises(FailedApart) as told:
        back_up_apart(Wish(path, stick, None, PASSPHRASE), go_on)
    report = report_of(told.value, told.value.__traceback__, 1)
    assert "TypeError" in report
    assert "app/backup/engine.py" in report
    assert " _name" in report
    assert not any(one in report for one in (PASSPHRASE, str(path), str(stick)))


def test_a_process_that_is_ended_by_the_system_is_told_of(wish, stick):
    def end_it(_done, _total):
        for one in multiprocessing.active_children():
            one.kill()
        return True

    with pytest.raises(MediumFailed, match="bị ngắt giữa chừng"):
        back_up_apart(wish, end_it)
    assert manifest.holdings(stick) == []


@pytest.mark.parametrize("system", ["linux"] if sys.platform == "linux" else [])
def test_it_gives_way_to_whoever_keys(wish, system):
    seen = set()

    def look(_done, _total):
        for one in multiprocessing.active_children():
            seen.add((os.getpriority(os.PRIO_PROCESS, one.pid), os.sched_getscheduler(one.pid)))
        return True

    assert back_up_apart(wish, look).is_verified
    assert seen == {(19, os.SCHED_BATCH)}, system


@pytest.mark.parametrize("dies", ["asking"] if os.name != "nt" else [])
def test_it_goes_with_whoever_asked_and_leaves_nothing_half(path, stick, dies):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", ASKING, str(path), str(stick)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, env=environment) as process:
        assert process.stdout is not None
        process.stdout.read()  # both of them have it open
    assert process.returncode == -9, dies
    assert [one for one in stick.iterdir() if one.name.startswith(".")] == []
    assert all(one.is_verified for one in manifest.holdings(stick))
    assert [one.name for one in path.parent.iterdir() if one.name.startswith(".")] == []
