"""Who chaired where votes were counted stands in minutes as it did when the result was confirmed."""

from dataclasses import replace

import pytest
from samples import make_small_sample

from app.models.bodies import BodyMember
from app.models.book import Book
from app.reports.from_book import counting_minutes_of
from app.rules.bodies import BodyKind, BodyRole


@pytest.fixture
def sample(tmp_path):
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi", "Thu Hà") as book:
        yield book


def let_head(book, name):
    others = [replace(one, role=BodyRole.MEMBER) for one in book.bodies.get(BodyKind.PRESIDIUM).members]
    book.bodies.set_members(BodyKind.PRESIDIUM, [BodyMember(name, BodyRole.HEAD), *others])


def test_confirmed_minutes_keep_who_chaired_and_those_that_are_not_follow_the_book(sample):
    (first, *_) = sample.contests.all()
    round_id = sample.rounds.of_contest(first.id)[0].id
    before = counting_minutes_of(sample, round_id).presidium
    let_head(sample, "Quàng Văn Mới")
    assert counting_minutes_of(sample, round_id).presidium == before != "Quàng Văn Mới"
    sample.rounds.reopen(round_id, "kiểm lại")
    assert counting_minutes_of(sample, round_id).presidium == "Quàng Văn Mới"
    sample.results.close(round_id)
    sample.results.confirm(round_id)
    let_head(sample, "Lò Thị Khác")
    assert counting_minutes_of(sample, round_id).presidium == "Quàng Văn Mới"
