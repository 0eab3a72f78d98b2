"""A book with papers, and sticks that fail as real ones do."""

import os
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from app.backup.engine import Wish, back_up
from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.contests import Contest
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot

AT = datetime.fromisoformat("2026-11-26T08:00:00+07:00")


def go_on(_done, _total):
    return True


def make(path: Path) -> None:
    with Book.create(path, "Thu Hà") as book:
        book.committees.save(Committee("Đảng bộ Khối", "Đảng bộ tỉnh"))
        book.congresses.save(Congress(name="Đại hội lần thứ IX", rules="qd-244-2014"))
        contest = book.contests.add(Contest("Ban Chấp hành"))
        opened = book.rounds.begin_first(contest, Figures(2, 0, 10, {}, 10, 10, 10))
        book.rounds.set_candidates(opened, [Candidate(name) for name in ("An", "Bích", "Chi")], Ordered.BY_HAND)
        book.rounds.set_batches(opened, [10])
        for _ in range(3):
            book.ballots.record(BatchPass(opened, 1), Ballot(frozenset({1, 2}), frozenset({3})))


def key_paper(book: Book) -> None:
    round_id = book.rounds.of_contest(book.contests.all()[0].id)[0].id
    book.ballots.record(BatchPass(round_id, 1), Ballot(frozenset({1}), frozenset({2, 3})))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "so.sodaihoi"
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
