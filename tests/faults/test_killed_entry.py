"""Killed at random moments: every paper the screen acknowledged is in the book, none is there twice."""

import os
import random
import subprocess
import sys
import threading
from pathlib import Path

from keying_clerk import struck

from app.models.book import Book
from app.models.checking import check_book
from app.models.congresses import Congress
from app.models.contests import Contest
from app.models.round_records import Candidate, Figures, Ordered

ROOT = Path(__file__).resolve().parents[2]
PAPERS, KILLS = 120, 12


def made_book(path: Path) -> int:
    with Book.create(path, "Thu Hà") as book:
        book.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        contest = book.contests.add(Contest("Ban Chấp hành"))
        round_id = book.rounds.begin_first(contest, Figures(15, 0, PAPERS, {}, PAPERS, PAPERS, PAPERS))
        names = [Candidate(f"Nguyễn Văn {chr(65 + number)}") for number in range(18)]
        book.rounds.set_candidates(round_id, names, Ordered.BY_HAND)
        book.rounds.set_batches(round_id, [PAPERS])
    return round_id


def keyed_until_killed(path: Path, round_id: int, settings: Path, seconds: float | None) -> list[int]:
    """Let the clerk key; kill the process so long after its first paper; return the acknowledged places."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    clerk = [sys.executable, str(Path(__file__).with_name("keying_clerk.py"))]
    acknowledged: list[int] = []
    with subprocess.Popen(
        [*clerk, str(path), str(round_id), str(PAPERS), str(settings)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env=environment,
    ) as process:
        assert process.stdout is not None
        killer = threading.Timer(60 if seconds is None else seconds, process.kill)
        for line in process.stdout:
            if not acknowledged:
                killer.start()
            if line.endswith("\n"):
                acknowledged.append(int(line))
    killer.cancel()
    assert seconds is not None or process.returncode == 0
    return acknowledged


def test_a_book_cut_off_in_the_middle_says_so_once(tmp_path: Path) -> None:
    path = tmp_path / "so.sodaihoi"
    round_id = made_book(path)
    keyed_until_killed(path, round_id, tmp_path / "settings", 0.05)
    with Book.open(path) as book:
        assert book.was_cut_off
    with Book.open(path) as book:
        assert not book.was_cut_off


def test_no_acknowledged_paper_is_lost_and_none_is_stored_twice(tmp_path: Path) -> None:
    path, dice = tmp_path / "so.sodaihoi", random.Random(9)
    round_id = made_book(path)
    seen: list[int] = []
    for _ in range(KILLS):
        seen += keyed_until_killed(path, round_id, tmp_path / "settings", dice.uniform(0.0, 0.08))
        with Book.look(path) as book:
            assert book.ballots.count(round_id) >= max(seen, default=-1) + 1
    seen += keyed_until_killed(path, round_id, tmp_path / "settings", None)
    with Book.open(path) as book:
        stored = [sorted(one.ballot.disagree) for one in book.ballots.of_round(round_id) if one.ballot]
        assert stored == [sorted(struck(place)) for place in range(PAPERS)]
        assert list(check_book(book)) == []
    assert len(seen) == len(set(seen))
