"""What a book knows beside a list of members: its members, the names of its organisations, titles it remembers.

What it is for: judging such lists, and making members of their rows.
What it is not for: reading files (exchange), and how rows are judged (rules.list_judging).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.models.book import Book
from app.models.ended_organisations import EndedOrganisations
from app.models.long_work import Tell, parts, share
from app.models.member_names import taken_back, texts_of, with_values
from app.models.members import Member
from app.models.new_organisations import TakenIn, add_named
from app.models.organisation_names import OrganisationNames
from app.models.terms import Terms
from app.rules.list_changes import Change
from app.rules.list_judging import Known, Listed, Values
from app.rules.list_kinds import ListKind
from app.rules.listed_people import People
from app.rules.member_fields import MemberField
from app.rules.member_rows import MEMBERS
from app.rules.persons import Person

_NAMED = frozenset({MemberField.ORGANISATION})
_NO_NAMES = OrganisationNames()


def kind_of_list(book: Book) -> ListKind:
    """Return the lists of members with the titles that the book remembers."""
    return book.column_titles.known_to(MEMBERS)


def known(book: Book, *, new_names: bool = False, update: bool = False, tell: Tell | None = None) -> Known:
    """Return what a list is judged against; new organisations are let in where the book has none, or by wish.

    With `update` its rows change members of the book. Raises Stopped where `tell` says so.
    """
    organisations = OrganisationNames(book.organisations.all())
    people = People(
        Listed(id_, {MemberField.NAME: name, MemberField.BORN: born or "", MemberField.CARD_NUMBER: card})
        for part in parts(book.members.told_apart(), tell)
        for id_, name, born, card in part
    )
    names = tuple(organisations.by_id.values())
    return Known(
        people.prepare(),
        {MemberField.ORGANISATION: names},
        _NAMED if new_names or not names else frozenset[MemberField](),
        lines={MemberField.ORGANISATION: organisations.lines_by_name},
        whole=_Whole(book, organisations).texts_of,
        today=Terms(book).today,
        update=update,
        ended={organisations.by_id[id_]: one.against_row for id_, one in EndedOrganisations(book).all().items()},
    )


class _Whole:
    """All texts of members, each read when it is first asked for: in most lists few are in the book."""

    def __init__(self, book: Book, organisations: OrganisationNames) -> None:
        self._book, self._organisations = book, organisations
        self._texts: dict[int, Mapping[MemberField, str]] = {}

    def texts_of(self, one: Listed) -> Mapping[MemberField, str]:
        """Return every field of somebody as lists write it."""
        if one.number not in self._texts:
            member = self._book.members.get(one.number)
            if member.organisation_id not in self._organisations.by_id:
                self._organisations = OrganisationNames(self._book.organisations.all())
            self._texts[one.number] = texts_of(member, self._organisations)
        return self._texts[one.number]


def take_in(book: Book, new: Sequence[Values], tell: Tell | None = None, *, changed: Sequence[Change] = ()) -> TakenIn:
    """Add the new members of a list without problems, with the organisations it brings, and change those it changes.

    Raises Refused and MediumFailed as the book does, and Stopped where `tell` says so; then nothing of it happened.
    """
    if not new and not changed:
        return TakenIn()
    with book.together():
        named = [*new, *(one.after for one in changed if MemberField.ORGANISATION in one.after)]
        ids, added = add_named(book, [str(values[MemberField.ORGANISATION]) for values in named])
        made: list[int] = []
        both: list[tuple[Member, Member]] = []
        for part in parts(changed, share(tell, 0, 2) if new else tell):
            before = book.members.some([one.number for one in part])
            after = [_given(member, one.after, ids) for member, one in zip(before, part, strict=True)]
            book.members.update(after)
            both += zip(before, after, strict=True)
        for part in parts(new, share(tell, 1, 2) if changed else tell):
            nobody = Member(person=Person(name=""), organisation_id=0)
            made += book.members.add([_given(nobody, values, ids) for values in part])
        return TakenIn(tuple(made), added, changed=tuple(both))


def take_back(book: Book, taken: TakenIn, tell: Tell | None = None) -> None:
    """Take the members of a list off again, and the organisations that came with it as far as nothing needs them.

    Those whom it changed are as before where nobody changed the same since.
    """
    with book.together():
        for part in parts(taken.changed, tell if not taken.ids else share(tell, 0, 2)):
            now = book.members.some([before.id for before, _ in part])
            book.members.update([taken_back(one, *both) for one, both in zip(now, part, strict=True)])
        for part in parts(taken.ids, tell if not taken.changed else share(tell, 1, 2)):
            book.members.remove(part)
        book.organisation_events.take_back_added(taken.organisations)


def _given(member: Member, values: Values, ids: Mapping[str, int]) -> Member:
    own = {field: value for field, value in values.items() if field is not MemberField.ORGANISATION}
    if MemberField.ORGANISATION in values:
        member = replace(member, organisation_id=ids[str(values[MemberField.ORGANISATION])])
    return with_values(member, own, _NO_NAMES)
