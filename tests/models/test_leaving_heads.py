"""Heads who leave what they head: told by their names, from the cell up to what still stands above them."""

import pytest

from app.models.book import Book
from app.models.leaving_heads import leaving_heads
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.member_fields import MemberField as F
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import MemberStatus, Person

HEAD = "Lò Thị Án"


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        committee = Organisation("Đảng bộ Sở Tư pháp", OrganisationKind.BASE_COMMITTEE, head=HEAD)
        (above,) = made.organisations.add([committee])
        cells = [Organisation(f"Chi bộ {n}", OrganisationKind.CELL, above, head="Cà Văn Ân") for n in (1, 2)]
        made.organisations.add([*cells, Organisation("Chi bộ Hội Luật gia", OrganisationKind.CELL)])
        made.members.add([Member(person=Person(name=name), organisation_id=2) for name in (HEAD, "Cà Văn Ân")])
        yield made


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({F.ORGANISATION: "Chi bộ 2"}, [("Chi bộ 1", "Cà Văn Ân")]),
        ({F.ORGANISATION: "Chi bộ Hội Luật gia"}, [("Đảng bộ Sở Tư pháp", HEAD), ("Chi bộ 1", "Cà Văn Ân")]),
        ({F.ORGANISATION: "Chi bộ 1", F.STATUS: MemberStatus.TEMPORARY}, []),
        ({F.STATUS: MemberStatus.DECEASED}, [("Đảng bộ Sở Tư pháp", HEAD), ("Chi bộ 1", "Cà Văn Ân")]),
        ({F.STATUS: MemberStatus.SUSPENDED}, []),
        ({F.ORGANISATION: "Chi bộ lạ"}, []),
        ({F.NOTE: "x"}, []),
    ],
)
def test_what_is_above_both_cells_is_not_left(book, values, told):
    assert [*leaving_heads(book, [1, 2], values)] == told
    assert leaving_heads(book, [], values) == ()


@pytest.mark.parametrize(("head", "is_told"), [("CÀ VĂN ÂN", True), ("Cà  Văn Ân", True), ("Cà Văn An", False)])
def test_a_head_in_capitals_is_the_same_and_one_with_other_accents_somebody_else(tmp_path, head, is_told):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        book.organisations.add([Organisation("Chi bộ 1", OrganisationKind.CELL, head=head)])
        book.members.add([Member(person=Person(name="Cà Văn Ân"), organisation_id=1)])
        told = leaving_heads(book, [1], {F.STATUS: MemberStatus.DECEASED})
        assert told == ((("Chi bộ 1", "Cà Văn Ân"),) if is_told else ())
