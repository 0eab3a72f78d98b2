"""What a book knows beside a list of members: its members, the names of its organisations, titles it remembers.

What it is for: judging such lists, and making members of their rows.
What it is not for: reading files (exchange), and how rows are judged (rules.list_judging).
"""

from collections.abc import Sequence

from app.models.book import Book
from app.models.member_names import texts_of, with_values
from app.models.members import Member
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisation
from app.rules.list_judging import Known, Listed, Values
from app.rules.list_kinds import ListKind
from app.rules.member_fields import MemberField
from app.rules.member_rows import MEMBERS
from app.rules.organisation_kinds import kind_of_name
from app.rules.persons import Person

_NAMED = frozenset({MemberField.ORGANISATION})


def kind_of_list(book: Book) -> ListKind:
    """Return the lists of members with the titles that the book remembers."""
    return MEMBERS.knowing(book.column_titles.of(MEMBERS.name))


def known(book: Book, *, new_names: bool = False) -> Known:
    """Return what a list is judged against; new organisations are let in where the book has none, or by wish."""
    organisations = OrganisationNames(book.organisations.all())
    people = tuple(Listed(one.id, texts_of(one, organisations)) for one in book.members.each())
    names = tuple(organisations.by_id.values())
    is_open = new_names or not names
    return Known(people, {MemberField.ORGANISATION: names}, _NAMED if is_open else frozenset())


def take_in(book: Book, new: Sequence[Values]) -> tuple[int, ...]:
    """Add the new members of a list without problems, with the organisations it brings; return their ids.

    Raises Refused and MediumFailed as the book does; then nothing of it happened.
    """
    if not new:
        return ()
    with book.together():
        names = {*OrganisationNames(book.organisations.all()).by_id.values()}
        wanted = dict.fromkeys(str(values[MemberField.ORGANISATION]) for values in new)
        if more := [name for name in wanted if name not in names]:
            book.organisations.add([Organisation(name, kind_of_name(name)) for name in more])
        organisations = OrganisationNames(book.organisations.all())
        nobody = Member(person=Person(name=""), organisation_id=0)
        return book.members.add([with_values(nobody, values, organisations) for values in new])
