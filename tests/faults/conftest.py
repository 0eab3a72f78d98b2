"""A book that waits for its first paper, made once and copied."""

import shutil
from pathlib import Path

import pytest
import victims

from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import Contest
from app.models.round_records import Candidate, Figures, Ordered

PAPERS = 3000


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "so.sodaihoi"
    with Book.create(path, "Thu Hà") as book:
        book.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        contest = book.contests.add(Contest("Ban Chấp hành"))
        round_id = book.rounds.begin_first(contest, Figures(15, 0, PAPERS, {}, PAPERS, PAPERS, PAPERS))
        names = [Candidate(f"Nguyễn Văn {chr(65 + number)}") for number in range(victims.CANDIDATES)]
        book.rounds.set_candidates(round_id, names, Ordered.BY_HAND)
        book.rounds.set_batches(round_id, [PAPERS])
    return path


@pytest.fixture
def path(tmp_path: Path, template: Path) -> Path:
    """A copy of that book in a folder of its own, as a stick has it."""
    folder = tmp_path / "usb"
    folder.mkdir()
    return shutil.copy(template, folder / "so.sodaihoi")
