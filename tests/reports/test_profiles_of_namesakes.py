"""Two members with one name: the papers tell the one who stood, or say that the name is that of both."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pdf_reading import flat, tables
from settled_round import key, new_book, struck

from app.models.book import Book
from app.models.delegates import Delegate
from app.models.round_records import Candidate, Figures, Ordered
from app.reports.from_book import build
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person, Sex

_AN = "Nguyễn Văn An"
_NAMES = (_AN, *(f"Lò Văn {name}" for name in ("Bình", "Cường", "Dũng", "Giang", "Hải", "Khánh", "Lan")))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made, round_id = new_book(tmp_path / "so.sodaihoi", passes=1)
    with made:
        made.rounds.set_figures(round_id, Figures(6, 0, 5, {}, 5, 5, 5))
        made.rounds.set_candidates(round_id, [Candidate(name) for name in _NAMES], Ordered.BY_HAND)
        people = ((1970, "Bí thư chi bộ"), (1994, "Trưởng thôn"))
        made.delegates.add(
            [
                Delegate(person=Person(name=_AN, sex=Sex.MALE, born=PartialDate(year), position=post))
                for year, post in people
            ]
        )
        yield made


def elect(book: Book) -> None:
    key(book, 1, 1, [struck(7, 8)] * 5, "Thu Hà")
    for one in book.warnings.of_round(1):
        book.warnings.give_reason(1, one.found, "đại hội đã biểu quyết")
    book.results.close(1)
    book.results.confirm(1)


def row_of_an(book: Book, document: str, id_: int) -> list[str]:
    return next(row for table in tables(build(book, document, id_)) for row in table if row[1] == _AN)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("1970 · Bí thư chi bộ", ["1970", "Bí thư chi bộ"]),
        ("sinh năm 1994", ["1994", "Trưởng thôn"]),
        ("trưởng thôn", ["1994", "Trưởng thôn"]),
    ],
)
def test_who_is_told_apart_by_the_note_keeps_year_and_post(book: Book, note: str, told: list[str]) -> None:
    book.rounds.set_candidates(1, [Candidate(_AN, note), *map(Candidate, _NAMES[1:])], Ordered.BY_HAND)
    profile = row_of_an(book, "candidate-profiles", 1)
    assert (profile[2], profile[11]) == (told[0], told[1])
    elect(book)
    assert row_of_an(book, "elected-list", 0)[2:4] == told
    for document, id_ in (("candidate-profiles", 1), ("elected-list", 0)):
        assert "cùng tên" not in flat(build(book, document, id_))


@pytest.mark.parametrize("note", ["", "1971", "Trưởng thôn, Bí thư chi bộ"])
def test_where_the_note_does_not_tell_the_paper_says_that_there_are_two(book: Book, note: str) -> None:
    book.rounds.set_candidates(1, [Candidate(_AN, note), *map(Candidate, _NAMES[1:])], Ordered.BY_HAND)
    elect(book)
    for document, id_ in (("candidate-profiles", 1), ("elected-list", 0)):
        assert f"Có 02 đồng chí cùng tên {_AN} trong sổ" in flat(build(book, document, id_))
    assert "không có đại biểu trùng đúng tên với 07 đồng chí" in flat(build(book, "candidate-profiles", 1))
    assert row_of_an(book, "elected-list", 0)[2:4] == ["", ""]
