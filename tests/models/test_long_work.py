"""Work that takes long tells how far it is, and stopped it leaves the book as it was."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.exchange import delegate_import
from app.models import member_lists, organisation_lists
from app.models.book import Book
from app.models.bulk_change import give
from app.models.checking import discrepancies
from app.models.errors import Refused, Stopped
from app.models.evaluation_opening import open_year
from app.models.long_work import AT_ONCE, parts
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.delegate_fields import DelegateField
from app.rules.evaluation_classes import QualityClass
from app.rules.member_fields import MemberField
from app.rules.organisation_fields import OrganisationField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Duty, Person

MANY = 2 * AT_ONCE + 100
_LETTERS = "abcdefghiklmnopqrstuvxy"
F = MemberField


def name(number: int) -> str:
    signs = [_LETTERS[number // len(_LETTERS) ** place % len(_LETTERS)] for place in range(3)]
    return f"Lò Văn {''.join(signs).capitalize()}"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        made.organisations.add([Organisation(f"Chi bộ {one}", OrganisationKind.CELL) for one in "AB"])
        made.members.add(
            [
                Member(person=Person(name=name(one), position="Bí thư" if one % 2 else ""), organisation_id=1 + one % 2)
                for one in range(MANY)
            ]
        )
        yield made


def ids(book: Book) -> list[int]:
    return [one.id for one in book.members.each()]


class Told:
    """Hears how far it is, and stops at so many."""

    def __init__(self, stop_at: int = 0) -> None:
        self.heard: list[tuple[int, int]] = []
        self._stop_at = stop_at

    def __call__(self, done: int, total: int) -> bool:
        self.heard.append((done, total))
        return not self._stop_at or done < self._stop_at


def test_parts_tell_how_far_they_are_and_are_one_where_nobody_hears() -> None:
    told = Told()
    assert [len(part) for part in parts(range(MANY), told)] == [AT_ONCE, AT_ONCE, 100]
    assert told.heard == [(AT_ONCE, MANY), (2 * AT_ONCE, MANY), (MANY, MANY)]
    assert [len(part) for part in parts(range(MANY))] == [MANY]
    assert list(parts([])) == list(parts([], told)) == []


@pytest.mark.parametrize(
    ("field", "value"), [(F.POSITION, "Phó bí thư"), (F.ORGANISATION, "Chi bộ B"), (F.DUTY, Duty.LEADER)]
)
def test_many_are_changed_and_get_back_what_each_had(book: Book, field: F, value: str) -> None:
    before, told = list(book.members.each()), Told()
    had = give(book, field, dict.fromkeys(ids(book), value), told)
    assert told.heard[-1] == (MANY, MANY)
    assert len(had) == (MANY // 2 if field is F.ORGANISATION else MANY)
    assert [one.field for one in book.members.history(1)] == [
        "organisation_id" if field is F.ORGANISATION else field.value
    ]
    assert len(book.members.history(2)) == (field is not F.ORGANISATION)
    give(book, field, had, told)
    assert list(book.members.each()) == before
    assert list(discrepancies(book)) == []


def test_a_change_that_is_stopped_or_refused_leaves_all_as_it_was(book: Book) -> None:
    before, entries = list(book.members.each()), book.journal.last()
    with pytest.raises(Stopped):
        give(book, F.POSITION, dict.fromkeys(ids(book), "Phó bí thư"), Told(AT_ONCE + 1))
    with pytest.raises(Refused):
        give(book, F.ORGANISATION, dict.fromkeys(ids(book), "Chi bộ C"), Told())
    assert (list(book.members.each()), book.journal.last()) == (before, entries)
    assert book.members.history(1) == ()
    assert list(discrepancies(book)) == []


def test_evaluations_of_a_list_tell_and_stopped_leave_the_year_as_it_was(book: Book) -> None:
    open_year(book, 2024)
    before, told = book.evaluations.members_of(2024), Told()
    rated = [replace(one, cell_class=QualityClass.GOOD) for one in before]
    with pytest.raises(Stopped):
        book.evaluations.enter(rated, Told(AT_ONCE + 1))
    assert book.evaluations.members_of(2024) == before
    book.evaluations.enter(rated, told)
    assert told.heard == [(AT_ONCE, MANY), (2 * AT_ONCE, MANY), (MANY, MANY)]
    assert list(book.evaluations.members_of(2024)) == rated
    assert list(discrepancies(book)) == []


def test_what_is_found_of_members_follows_a_change_of_many(book: Book) -> None:
    give(book, F.WORKPLACE, dict.fromkeys(ids(book), "Sở Nội vụ"))
    (folded,) = {row[0].count("so noi vu") for row in book.connection.execute("SELECT folded FROM member_text")}
    assert folded == 1
    changed = [replace(one, person=replace(one.person, name=f"Cà {one.name}")) for one in book.members.each()]
    book.members.update(changed)
    assert {row[0][:6] for row in book.connection.execute("SELECT folded FROM member_text")} == {"ca lo "}


def test_a_list_that_is_stopped_brings_nobody_and_no_organisation(book: Book) -> None:
    members, organisations = book.members.count(), book.organisations.all()
    new = [{F.NAME: f"Quàng Thị {name(one)}", F.ORGANISATION: "Chi bộ C"} for one in range(MANY)]
    with pytest.raises(Stopped):
        member_lists.take_in(book, new, Told(AT_ONCE))
    assert (book.members.count(), book.organisations.all()) == (members, organisations)
    delegates = [{DelegateField.NAME: name(one), DelegateField.ORGANISATION: "Chi bộ C"} for one in range(MANY)]
    with pytest.raises(Stopped):
        delegate_import.take_in(book, delegates, Told(AT_ONCE))
    assert (book.delegates.all(), book.organisations.all()) == ((), organisations)
    cells = [{OrganisationField.NAME: f"Chi bộ số {one}", OrganisationField.PARENT: ""} for one in range(3)]
    with pytest.raises(Stopped):
        organisation_lists.take_in(book, cells, Told(1))
    assert book.organisations.all() == organisations


def test_taking_a_list_back_tells_too_and_may_be_stopped(book: Book) -> None:
    members, told = book.members.count(), Told()
    new = [{F.NAME: f"Quàng Thị {name(one)}", F.ORGANISATION: "Chi bộ C"} for one in range(MANY)]
    taken = member_lists.take_in(book, new, told)
    with pytest.raises(Stopped):
        member_lists.take_back(book, taken, Told(AT_ONCE))
    assert book.members.count() == members + MANY
    member_lists.take_back(book, taken, told)
    assert (book.members.count(), len(book.organisations.all())) == (members, 2)
