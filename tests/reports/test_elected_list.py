"""The list of the elected read back: those of the confirmed rounds with their votes, and nobody else."""

from pathlib import Path

from pdf_reading import flat, tables
from settled_round import settled

from app.models.book import Book
from app.reports.from_book import build


def rows(book: Book) -> list[tuple[str, str]]:
    """Return name and votes of every row that is not a head."""
    listed = [row for table in tables(build(book, "elected-list", 0)) for row in table]
    return [(row[1], row[4]) for row in listed if row[0] != "TT"]


def test_everybody_elected_stands_there_with_their_votes(sample: Book) -> None:
    expected: list[tuple[str, str]] = []
    for contest in sample.contests.all():
        names = {one.person: one.name for each in sample.rounds.of_contest(contest.id) for one in each.candidates}
        result = sample.results.of_contest(contest.id)
        expected += [(names[one.person], str(one.votes)) for one in (*result.elected, *result.alternates)]
    assert rows(sample) == expected
    assert len(expected) == 25 + 7 + 1 + 35 + 2


def test_a_delegate_is_told_with_year_and_post(sample: Book) -> None:
    khai = next(one.person for one in sample.delegates.all() if one.name == "Nguyễn Trung Khải")
    listed = [row for table in tables(build(sample, "elected-list", 0)) for row in table if row[1] == khai.name]
    assert len(listed) == 4
    assert {tuple(row[2:4]) for row in listed} == {(str(khai.born.year), f"{khai.position}, {khai.workplace}")}


def test_votes_of_a_result_that_is_not_confirmed_are_not_told(tmp_path: Path) -> None:
    book, _ = settled(tmp_path / "so.sodaihoi")
    with book:
        assert "Chưa có cuộc bầu nào được xác nhận kết quả" in flat(build(book, "elected-list", 0))
