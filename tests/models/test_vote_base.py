"""The base that a vote begins with: who had a vote on the day, by what is noted of them since."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from evaluated_members import YEAR, cell, evaluated_book, opened, person

from app.models.book import Book
from app.models.member_past import MemberPast
from app.models.members import Member
from app.models.vote_base import vote_base
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus

MET, END = date(2025, 12, 5), date(2025, 12, 31)
SINCE = PartialDate(2025, 12, 20)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with evaluated_book(tmp_path) as made:
        yield made


def base(book: Book, day: date) -> int:
    return vote_base(book, MemberPast(book), YEAR, cell(book), day)


@pytest.mark.parametrize(
    "status", [MemberStatus.EXEMPTED, MemberStatus.SUSPENDED, MemberStatus.TEMPORARY, MemberStatus.DECEASED]
)
def test_who_has_no_vote_since_a_day_had_one_before(book: Book, status: MemberStatus) -> None:
    one, _ = opened(book)
    assert (base(book, MET), base(book, END)) == (2, 2)
    book.members.update([replace(book.members.get(one.member_id or 0), status=status, status_since=SINCE)])
    assert (base(book, MET), base(book, END)) == (2, 1)


def test_who_is_on_probation_on_the_day_and_who_is_not_of_the_year_is_none_of_the_base(book: Book) -> None:
    new = replace(person("Trần Đức", PartialDate(2025, 1, 10)), official_since=PartialDate(2026, 1, 10))
    book.members.add([Member(person=new, organisation_id=cell(book))])
    opened(book)
    book.members.add([Member(person=person("Vũ Dũng"), organisation_id=cell(book))])
    assert base(book, END) == 2
    assert base(book, date(2026, 1, 15)) == 3
