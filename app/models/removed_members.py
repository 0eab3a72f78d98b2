"""Members who were taken off the book: who they are, when and by whom it was done, and putting them back.

What it is for: those stay in the book with all that belongs to them, and come back with it, all chosen or none.
What it is not for: taking them off (members), and the tests they are put to (rules.putting_back).
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from operator import itemgetter

from app.models.book import Book
from app.models.ended_organisations import EndedOrganisations
from app.models.errors import Refused
from app.models.long_work import Tell, parts, share
from app.models.member_names import taken_back
from app.models.members import Member
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisations
from app.models.repository import AMONG, Repository, those
from app.models.same_members import told_of
from app.rules.figures import short_date
from app.rules.findings import Finding, finding
from app.rules.keyed_before import keyed_before
from app.rules.listed_people import Listed
from app.rules.member_fields import MemberField
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus
from app.rules.putting_back import lacks_place
from app.rules.same_people import card_key
from app.rules.vietnamese import clean, fold
from app.rules.words_in_text import words_of

_F = MemberField
_NAME = "substr(folded, 1, instr(folded || char(10), char(10)) - 1)"
_CARD = "ltrim(lower(replace(replace(replace(card_number, ' ', ''), '.', ''), '-', '')), '0')"
"""A card as it is compared, but for signs that hardly anybody writes in one, and for nothing but zeros."""


@dataclass(frozen=True, slots=True)
class RemovedMember:
    """Somebody who was taken off; `at` in ISO 8601 and `operator` are "" where the journal does not tell."""

    id: int
    name: str
    born: str
    card_number: str
    organisation: str
    at: str
    operator: str
    folded: str
    """All of that, and the other name, without accents."""


@dataclass(frozen=True, slots=True)
class Placeless:
    """Somebody whose organisation is no more, and which one took that in: 0 where none did."""

    id: int
    name: str
    organisation: str
    into: int = 0


@dataclass(frozen=True, slots=True)
class PutBack:
    """Who was put back, and those who went elsewhere, as they had been and as they became."""

    ids: tuple[int, ...]
    moved: tuple[tuple[Member, Member], ...] = ()


class RemovedMembers(Repository):
    """Those of one book."""

    def are_any(self) -> bool:
        """Return whether anybody was taken off."""
        return self._row("SELECT 1 FROM member WHERE removed = 1 LIMIT 1") is not None

    def all(self, tell: Tell | None = None) -> tuple[RemovedMember, ...]:
        """Return all of them, who was taken off last first, those of one time in the order in which they came.

        Raises Stopped where `tell` says so.
        """
        names = dict(self._rows("SELECT id, name FROM organisation WHERE removed = 1"))
        names |= OrganisationNames(Organisations(self._book).all()).by_id
        done = self._taken_off()
        found: list[tuple[int, RemovedMember]] = []
        rows = self._rows(
            "SELECT id, name, other_name, born, card_number, organisation_id FROM member WHERE removed = 1 ORDER BY id"
        )
        for id_, name, other, born, card, place in (row for part in parts(rows, tell) for row in part):
            entry, at, operator = done.get(id_, (0, "", ""))
            told = (name, PartialDate.from_stored(born).text if born else "", card, names[place])
            folded = fold("\n".join((*told, other, operator, _day(at))))
            found.append((entry, RemovedMember(id_, *told, at, operator, folded)))
        return tuple(one for _, one in sorted(found, key=itemgetter(0), reverse=True))

    def placeless(self, ids: Iterable[int]) -> tuple[Placeless, ...]:
        """Return who of some cannot go back to where they were, by their ids."""
        rows = self._rows(
            "SELECT member.id, member.name, status, organisation_id, organisation.name, ended IS NOT NULL,"
            " organisation.removed FROM member JOIN organisation ON organisation.id = organisation_id"
            f" WHERE member.id {AMONG} AND (ended IS NOT NULL OR organisation.removed = 1) ORDER BY member.id",
            [those(ids)],
        )
        heirs = EndedOrganisations(self._book).heirs() if rows else {}
        return tuple(
            Placeless(id_, name, organisation, heirs.get(place, 0))
            for id_, name, status, place, organisation, ended, removed in rows
            if lacks_place(MemberStatus(status), has_ended=bool(ended), was_removed=bool(removed))
        )

    def like(self, people: Sequence[Listed]) -> dict[int, list[Listed]]:
        """Return who is on the list with the name, but for its accents, or the card of each of some people."""
        names: defaultdict[str, list[int]] = defaultdict(list)
        cards: defaultdict[str, list[int]] = defaultdict(list)
        for one in people:
            names[fold(clean(one.name))].append(one.number)
            if card := card_key(one.texts[_F.CARD_NUMBER]):
                cards[card].append(one.number)
        found: defaultdict[int, list[Listed]] = defaultdict(list)
        for id_, name, born, card, folded in self._rows(
            f"SELECT id, name, born, card_number, {_NAME} FROM member_text JOIN member USING (id)"
            f" WHERE {_NAME} IN (SELECT value FROM json_each(?1)) OR (card_number <> ''"
            f" AND {_CARD} IN (SELECT value FROM json_each(?2))) ORDER BY id",
            (_texts(names), _texts(cards)),
        ):
            for number in {*names.get(folded, ()), *cards.get(card_key(card), ())}:
                found[number].append(_listed(id_, name, born, card))
        return found

    def holders(self, people: Iterable[Listed]) -> dict[str, Listed]:
        """Return who on the list has the card of some, by the card."""
        rows = self._rows(
            "SELECT id, name, born, card_number FROM member WHERE removed = 0 AND card_number <> ''"
            " AND card_number IN (SELECT value FROM json_each(?))",
            [_texts(one.texts[_F.CARD_NUMBER] for one in people)],
        )
        return {one.texts[_F.CARD_NUMBER]: one for one in (_listed(*row) for row in rows)}

    def listed(self, ids: Iterable[int]) -> tuple[Listed, ...]:
        """Return what tells some apart, by their ids."""
        rows = self._rows(f"SELECT id, name, born, card_number FROM member WHERE id {AMONG} ORDER BY id", [those(ids)])
        return tuple(_listed(*row) for row in rows)

    def _taken_off(self) -> dict[int, tuple[int, str, str]]:
        """Return the entry of the journal, the time and the operator by which each was taken off last."""
        rows = self._rows(
            "SELECT value, journal.id, at, operator FROM journal, json_each(detail, '$.ids')"
            " WHERE action = 'member.remove' ORDER BY journal.id"
        )
        return {id_: (entry, at, operator) for id_, entry, at, operator in rows}


def found(people: Iterable[RemovedMember], text: str) -> list[RemovedMember]:
    """Return who has all words of a text, with or without accents, also within a word."""
    words = words_of(fold(clean(text)))
    return [one for one in people if all(word in one.folded for word in words)]


def cards_taken(book: Book, ids: Sequence[int]) -> tuple[Finding, ...]:
    """Return which of some cannot come back because somebody has their very card, or comes back with it, too."""
    removed, taken = RemovedMembers(book), list[tuple[Listed, Listed]]()
    people = removed.listed(ids)
    holders = removed.holders(people)
    for one in people:
        card = one.texts[_F.CARD_NUMBER]
        if card and (holder := holders.setdefault(card, one)).number != one.number:
            taken.append((one, holder))
    told = _told(book, taken)
    return tuple(
        finding(
            "member.back_card",
            _F.CARD_NUMBER,
            name=one.name,
            card=one.texts[_F.CARD_NUMBER],
            holder=holder.name,
            told=told[holder.number],
        )
        for one, holder in taken
    )


def maybe_there(book: Book, ids: Sequence[int], tell: Tell | None = None) -> tuple[Finding, ...]:
    """Return whom each of some may be already, who are on the list or come back before them.

    Raises Stopped where `tell` says so.
    """
    removed, like = RemovedMembers(book), list[tuple[Listed, Listed]]()
    people = removed.listed(ids)
    there, before = removed.like(people), defaultdict[str, list[Listed]](list)
    for one in (one for part in parts(people, tell) for one in part):
        of_name = before[fold(clean(one.name))]
        if other := keyed_before(one.texts, [*there.get(one.number, ()), *of_name]):
            like.append((one, other))
        of_name.append(one)
    told = _told(book, like)
    return tuple(
        finding("member.back_like", name=one.name, other=other.name, told=told[other.number]) for one, other in like
    )


def put_back(book: Book, ids: Sequence[int], place: int = 0, tell: Tell | None = None) -> PutBack:
    """Put members back who were taken off, those whose organisation is no more into another one.

    Raises Refused where one of them has a card that somebody else has, where no place is given that is needed, and for
    one that has ended; Stopped where `tell` says so. Then nobody was put back.
    """
    lacking = RemovedMembers(book).placeless(ids)
    if lacking and not place:
        values = {"name": lacking[0].name, "organisation": lacking[0].organisation}
        raise Refused(finding("member.back_nowhere", _F.ORGANISATION, **values))
    if lacking and (into := book.organisations.get(place)).ended:
        raise Refused(finding("organisation.ended", _F.ORGANISATION, name=into.name))
    if cards := cards_taken(book, ids):
        raise Refused(*cards)
    elsewhere, moved = {one.id for one in lacking}, list[tuple[Member, Member]]()
    with book.together():
        for part in parts(ids, tell):
            sent = book.members.some([one for one in part if one in elsewhere])
            there = [replace(one, organisation_id=place) for one in sent]
            book.members.update(there)
            book.members.restore(part)
            moved += zip(sent, there, strict=True)
    return PutBack(tuple(ids), tuple(moved))


def take_off_again(book: Book, done: PutBack, tell: Tell | None = None) -> None:
    """Take off again who was put back; those who went elsewhere are where they had been, unless moved on since."""
    with book.together():
        for part in parts(done.ids, share(tell, 0, 2) if done.moved else tell):
            book.members.remove(part)
        for part in parts(done.moved, share(tell, 1, 2)):
            now = book.members.some([before.id for before, _ in part])
            book.members.update([taken_back(one, *both) for one, both in zip(now, part, strict=True)])


def _told(book: Book, pairs: Iterable[tuple[Listed, Listed]]) -> dict[int, str]:
    """Return what is told of the second ones, by their ids."""
    names, ids = OrganisationNames(book.organisations.all()), {other.number for _, other in pairs}
    return {one.id: told_of(one, names) for one in book.members.some([*ids])}


def _listed(id_: int, name: str, born: str | None, card: str) -> Listed:
    return Listed(id_, {_F.NAME: name, _F.BORN: born or "", _F.CARD_NUMBER: card})


def _texts(values: Iterable[str]) -> str:
    return json.dumps([*values])


def _day(at: str) -> str:
    return short_date(datetime.fromisoformat(at).date()) if at else ""
