from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole, Contest, Office
from app.models.round_records import Candidate, Figures, Ordered


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.committees.save(Committee("Đảng bộ Khối", "Đảng bộ tỉnh"))
        made.congresses.save(Congress(name="Đại hội lần thứ IX", rules="qd-244-2014"))
        yield made


@pytest.fixture
def round_id(book: Book) -> int:
    """A round of 5 candidates for 3 seats, 10 papers in two batches."""
    contest = book.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE))
    book.contests.set_board(contest, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    opened = book.rounds.begin_first(contest, Figures(3, 0, 10, {}, 10, 10, 10))
    names = ["Lê Văn An", "Nguyễn Bá Anh", "Phạm Thị Bích", "Vũ Anh Đức", "Đỗ Quang Huy"]
    book.rounds.set_candidates(opened, [Candidate(name) for name in names], Ordered.BY_NAME)
    book.rounds.set_batches(opened, [6, 4])
    for one in book.warnings.of_round(opened):
        book.warnings.give_reason(opened, one.found, "đại hội đã biểu quyết")
    return opened
