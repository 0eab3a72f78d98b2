"""The numbers of the papers of the congress, read back from their heads."""

import pytest
from pdf_reading import flat
from samples import make_small_sample

from app.models.book import Book
from app.models.errors import Refused
from app.reports.catalogue import DOCUMENTS
from app.reports.from_book import build
from app.reports.numbered import NUMBERED
from app.reports.wording import worded


@pytest.fixture(scope="module")
def numbered(tmp_path_factory):
    path = tmp_path_factory.mktemp("mau") / "mau.sodaihoi"
    make_small_sample(path)
    with Book.open(path) as book:
        for name in NUMBERED:
            book.paper_numbers.give(name, "7")
        yield book


@pytest.mark.parametrize("name", sorted(NUMBERED))
def test_a_number_stands_in_the_head_instead_of_room_for_the_pen(numbered, name):
    assert "Số 07-" in flat(build(numbered, name, 0))
    numbered.paper_numbers.give(name, "")
    assert "Số 07-" not in flat(build(numbered, name, 0))
    numbered.paper_numbers.give(name, "7")


def test_every_document_of_the_book_with_room_for_a_number_can_have_one():
    of_book = {name for name, one in DOCUMENTS.items() if one.is_of_book}
    with_room = {name for name in of_book if "{số}-" in getattr(worded(name, {}).blocks.get("number"), "text", "")}
    assert with_room == NUMBERED


@pytest.mark.parametrize(
    ("typed", "printed"), [("07", "Số 07-BB/ĐH"), ("12-BB/ĐH", "Số 12-BB/ĐH"), ("3a", "Số 3a-BB/ĐH")]
)
def test_a_number_is_understood_however_it_is_typed(numbered, typed, printed):
    numbered.paper_numbers.give("congress-minutes", typed)
    assert printed in flat(build(numbered, "congress-minutes", 0))
    assert "ĐH-BB" not in flat(build(numbered, "congress-minutes", 0))


def test_what_no_paper_can_show_is_refused(numbered):
    with pytest.raises(Refused):
        numbered.paper_numbers.give("programme", "7\x07")
    assert numbered.paper_numbers.of("programme") == "7"
