"""The members of the Party that the book keeps.

What it is for: who they are and where they belong; adding, changing and taking off many at once, with what changed.
What it is not for: finding and ordering them (member_search), their admission and their evaluation.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from types import MappingProxyType
from typing import Any

from app.models.ended_organisations import EndedOrganisations
from app.models.errors import Refused
from app.models.repository import AMONG, Repository, refuse_text, those
from app.models.stored_persons import OF_PERSON, stored, stored_person, take_person
from app.rules.delegate_values import Value, written
from app.rules.evaluation_reasons import votes_on_class
from app.rules.findings import Finding, finding
from app.rules.member_fields import MemberField
from app.rules.partial_dates import PartialDate
from app.rules.persons import NAMES, PRESENT, Duty, MemberStatus, Person
from app.rules.same_people import card_key
from app.rules.vietnamese import clean, fold, sort_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One member; `id` is 0 before it is stored."""

    person: Person
    organisation_id: int
    other_name: str = ""
    duty: Duty = Duty.STAFF
    status: MemberStatus = MemberStatus.ACTIVE
    status_since: PartialDate | None = None
    note: str = ""
    removed: bool = False
    id: int = 0

    @property
    def name(self) -> str:
        """Return the full name."""
        return self.person.name

    @property
    def is_present(self) -> bool:
        """Whether this is a member of the committee now."""
        return self.status in PRESENT


@dataclass(frozen=True, slots=True)
class MemberChange:
    """One field of one member that was changed: texts as lists write them."""

    field: str
    before: str
    after: str
    operator: str
    at: str


_OWN = tuple(one.name for one in fields(Member) if one.name not in {"person", "removed", "id"})
COLUMNS = (*OF_PERSON, *_OWN)
"""The columns of a member, in their order."""
_LISTED = ", ".join(COLUMNS)
# With the sign the rows of a cell are looked up in the list, and not everybody on the list among the rows of a cell.
ON_THE_LIST = "+member_id IN (SELECT id FROM member_text)"
"""Holds in SQL of rows of members who were not taken off: of those others nothing counts until they are put back."""
_OF_PERSON = frozenset(OF_PERSON)
_NOT_LISTED = frozenset({"organisation_id", "duty"})
"""Columns whose change changes neither an order nor what is searched: member_search finds by them otherwise."""
_SEARCHED = tuple(name for name in COLUMNS if name not in _NOT_LISTED | {"status"})


class Members(Repository):
    """The members of a book."""

    def get(self, member_id: int) -> Member:
        """Return one member, a removed one too; raise LookupError for none."""
        row = self._row(f"SELECT {_LISTED}, removed, id FROM member WHERE id = ?", (member_id,))
        if row is None:
            raise LookupError(member_id)
        return _member(row)

    def some(self, ids: Sequence[int]) -> tuple[Member, ...]:
        """Return these members, in this order."""
        rows = self._rows(f"SELECT {_LISTED}, removed, id FROM member WHERE id {AMONG}", [those(ids)])
        found = {row[-1]: _member(row) for row in rows}
        return tuple(found[one] for one in ids)

    def each(self) -> Iterator[Member]:
        """Yield all members on the list by given name, without holding them all."""
        rows = self._book.connection.execute(
            f"SELECT {_LISTED}, removed, id FROM member_text JOIN member USING (id) ORDER BY sort_text, id"
        )
        yield from map(_member, rows)

    def told_apart(self) -> list[tuple[int, str, str | None, str]]:
        """Return what tells all members apart, by given name: the id, the name, the birth as stored, the party card."""
        return self._rows(
            "SELECT id, name, born, card_number FROM member_text JOIN member USING (id) ORDER BY sort_text, id"
        )

    def named_like(self, name: str, card: str) -> list[tuple[int, str, str | None, str]]:
        """Return what tells apart, as `told_apart` does, those of one name without accents, or with such a card."""
        # The name is the first line of what is searched.
        return self._rows(
            "SELECT id, name, born, card_number FROM member WHERE id IN"
            " (SELECT id FROM member_text WHERE folded >= ?1 AND folded < ?1 || char(11)"
            " UNION ALL SELECT id FROM member WHERE removed = 0 AND ?2 <> '' AND card_number LIKE '%' || ?2 || '%')"
            " ORDER BY id",
            (fold(clean(name)), "%".join(card_key(card))),
        )

    def count(self, organisation_ids: Iterable[int] | None = None) -> int:
        """Return how many members the committee has now, or those of organisations."""
        statuses = ", ".join(f"'{one}'" for one in sorted(PRESENT))
        sql = f"SELECT count(*) FROM member WHERE removed = 0 AND status IN ({statuses})"
        if organisation_ids is not None:
            sql += f" AND organisation_id IN ({', '.join(map(str, organisation_ids))})"
        row = self._row(sql)
        return row[0] if row else 0

    def voting(self, organisation_id: int, day: date, *, but: int = 0) -> int:
        """Return how many members of an organisation are the base of its votes on a day (rules.evaluation_reasons).

        `but` is left out: who is admitted is on the list by now, and had no vote on that.
        """
        rows = self._rows(
            f"SELECT {_LISTED}, removed, id FROM member WHERE removed = 0 AND organisation_id = ? AND id <> ?",
            (organisation_id, but),
        )
        return sum(votes_on_class(one.person, one.status, day) for one in map(_member, rows))

    def counts(self) -> dict[int, int]:
        """Return how many members each organisation has itself, those below it not counted."""
        statuses = ", ".join(f"'{one}'" for one in sorted(PRESENT))
        return dict(
            self._rows(
                f"SELECT organisation_id, count(*) FROM member WHERE removed = 0 AND status IN ({statuses}) GROUP BY 1"
            )
        )

    def add(self, members: Sequence[Member]) -> tuple[int, ...]:
        """Add members, all or none, and return their ids; raise Refused as `update` does."""
        self._refuse(members)
        self._refuse_places(members)
        listed = [stored_member(one) for one in members]
        told = [{name: value for name, value in one.items() if value} for one in listed]
        sql = f"INSERT INTO member (id, {_LISTED}) VALUES (?, {', '.join('?' for _ in COLUMNS)})"
        with self._book.change("member.add", "member", members=told) as connection:
            ((last,),) = connection.execute("SELECT coalesce(max(id), 0) FROM member")
            ids = tuple(range(last + 1, last + 1 + len(members)))
            connection.executemany(sql, [(id_, *values.values()) for id_, values in zip(ids, listed, strict=True)])
            _list(connection, zip(ids, members, strict=True))
        return ids

    def update(self, members: Sequence[Member]) -> None:
        """Store members anew, all or none, and what changed of each; one that did not change is left alone.

        Raises Refused for a nameless member, a card of somebody else, a text that no paper can show, and where somebody
        would newly be of an organisation that was removed, or somebody present of one that has ended.
        """
        before = {one.id: one for one in self.some([one.id for one in members])}
        changed = [one for one in members if before[one.id] != one]
        if not changed:
            return
        columns = {one.id: _changed_columns(before[one.id], one) for one in changed}
        self._refuse(changed, before, columns)
        self._refuse_places([one for one in changed if not one.removed and _is_put(before[one.id], one)])
        differences = {one.id: _differences(before[one.id], one, columns[one.id]) for one in changed}
        detail = [{"id": id_, "changes": of} for id_, of in differences.items()]
        by_columns: defaultdict[tuple[str, ...], list[Member]] = defaultdict(list)
        for one in changed:
            by_columns[columns[one.id]].append(one)
        with self._book.change("member.update", "member", members=detail) as connection:
            for names, some in by_columns.items():
                sets = ", ".join(f"{name} = ?" for name in names)
                values = [(*(stored(_value(one, name)) for name in names), one.id) for one in some]
                connection.executemany(f"UPDATE member SET {sets} WHERE id = ?", values)
                if "name" in names:
                    _list(connection, ((one.id, one) for one in some))
                elif not _NOT_LISTED.issuperset(names):
                    folded = ((_folded(one), one.id) for one in some)
                    connection.executemany("UPDATE member_text SET folded = ? WHERE id = ?", folded)
            told = (self._book.operator, self._book.now())
            connection.executemany(
                "INSERT INTO member_change (member_id, field, before, after, operator, at) VALUES (?, ?, ?, ?, ?, ?)",
                [(id_, *difference, *told) for id_, of in differences.items() for difference in of],
            )

    def remove(self, ids: Sequence[int]) -> None:
        """Take members off the list that should never have stood on it; they stay in the book."""
        with self._book.change("member.remove", "member", ids=list(ids)) as connection:
            connection.executemany("UPDATE member SET removed = 1 WHERE id = ?", [(one,) for one in ids])
            connection.executemany("DELETE FROM member_text WHERE id = ?", [(one,) for one in ids])

    def restore(self, ids: Sequence[int]) -> None:
        """Put removed members back.

        Raises Refused where their card went to somebody else, where their organisation was removed, and for those
        present whose organisation has ended.
        """
        back = self.some(ids)
        self._refuse(back, columns=dict.fromkeys(ids, ()))
        self._refuse_places(back)
        with self._book.change("member.restore", "member", ids=list(ids)) as connection:
            connection.executemany("UPDATE member SET removed = 0 WHERE id = ?", [(one,) for one in ids])
            _list(connection, ((one.id, one) for one in back))

    def history(self, member_id: int) -> tuple[MemberChange, ...]:
        """Return what was changed of a member, the latest first."""
        rows = self._rows(
            "SELECT field, before, after, operator, at FROM member_change WHERE member_id = ? ORDER BY id DESC",
            (member_id,),
        )
        return tuple(MemberChange(*row) for row in rows)

    def photo(self, member_id: int) -> bytes | None:
        """Return the photo of a member, None where there is none."""
        row = self._row("SELECT image FROM member_photo WHERE member_id = ?", (member_id,))
        return row[0] if row else None

    def set_photo(self, member_id: int, image: bytes | None) -> None:
        """Keep a photo, or with None take it away."""
        with self._book.change("member.photo", f"member/{member_id}", bytes=len(image or b"")) as connection:
            connection.execute("DELETE FROM member_photo WHERE member_id = ?", (member_id,))
            if image is not None:
                connection.execute("INSERT INTO member_photo (member_id, image) VALUES (?, ?)", (member_id, image))

    def _refuse(
        self,
        changed: Sequence[Member],
        before: Mapping[int, Member] = MappingProxyType({}),
        columns: Mapping[int, Sequence[str]] = MappingProxyType({}),
    ) -> None:
        """Raise Refused where somebody has no name, a text is not for paper, or two hold one card.

        What stands in the book already is let be: of whoever was there `before` only `columns` changed.
        """
        ids = {one.id for one in changed}
        cards: dict[str, str] = {}
        for one in changed:
            if not one.name:
                raise Refused(finding("member.nameless", "name"))
            known = before.get(one.id)
            for name in columns.get(one.id, COLUMNS):
                text = stored(_value(one, name))
                if isinstance(text, str):
                    refuse_text(text, name, str(stored(_value(known, name)) or "") if known else "")
            card = one.person.card_number
            if not card:
                continue
            is_asked = known is None or known.person.card_number != card
            if holder := cards.get(card) or (self._holder(card, ids) if is_asked else ""):
                raise Refused(finding("member.card_taken", "card_number", card=card, name=holder))
            cards[card] = one.name

    def _refuse_places(self, put: Iterable[Member]) -> None:
        """Raise Refused where some would be of organisations that are no more, with how many of each."""
        wanted = Counter((one.organisation_id, one.is_present) for one in put)
        gone: dict[int, str] = dict(
            self._rows(
                "SELECT id, CASE removed WHEN 1 THEN name ELSE '' END FROM organisation"
                f" WHERE (removed = 1 OR ended IS NOT NULL) AND id {AMONG}",
                [those({place for place, _ in wanted})],
            )
        )
        ended = EndedOrganisations(self._book).all() if gone else {}
        found: list[Finding] = []
        for (place, is_present), count in wanted.items():
            if name := gone.get(place):
                found.append(finding("member.into_removed", MemberField.ORGANISATION, name=name, count=count))
            elif is_present and place in ended:
                found.append(ended[place].against_members(count))
        if found:
            raise Refused(*found)

    def _holder(self, card: str, but: set[int]) -> str:
        # Only a query that leaves out empty numbers, too, is answered by the index.
        sql = "SELECT id, name FROM member WHERE card_number = ? AND card_number <> '' AND removed = 0"
        rows = self._rows(sql, (card,))
        return next((name for id_, name in rows if id_ not in but), "")


def stored_member(member: Member) -> dict[str, Any]:
    """Return a member as it stands in the book and its journal: dates and kinds as text."""
    return stored_person(member.person) | {name: stored(getattr(member, name)) for name in _OWN}


def _member(row: Sequence[Any]) -> Member:
    columns: dict[str, Any] = dict(zip((*COLUMNS, "removed", "id"), row, strict=True))
    person = take_person(columns)
    columns["duty"], columns["status"] = Duty(columns["duty"]), MemberStatus(columns["status"])
    columns["status_since"] = columns["status_since"] and PartialDate.from_stored(columns["status_since"])
    columns["removed"] = bool(columns["removed"])
    return Member(person=person, **columns)


def _value(member: Member, name: str) -> Value:
    """Return a field as lists have it; the organisation, which the book may rename, by its id."""
    return getattr(member.person if name in _OF_PERSON else member, name)


def _is_put(before: Member, after: Member) -> bool:
    """Return whether a change gives a present member another organisation, or makes them present where they are."""
    return before.organisation_id != after.organisation_id or before.is_present != after.is_present


def _changed_columns(before: Member, after: Member) -> tuple[str, ...]:
    names = COLUMNS if before.person != after.person else _OWN
    return tuple(name for name in names if _value(before, name) != _value(after, name))


def _differences(before: Member, after: Member, names: Sequence[str]) -> list[tuple[str, str, str]]:
    texts = ((name, written(_value(before, name)), written(_value(after, name))) for name in names)
    return [(name, old, new) for name, old, new in texts if old != new]


def _list(connection: sqlite3.Connection, members: Iterable[tuple[int, Member]]) -> None:
    """Note what orders and finds members: a key for the name, and every field without accents."""
    rows = ((id_, sort_text(one.name), _folded(one)) for id_, one in members)
    connection.executemany("INSERT OR REPLACE INTO member_text (id, sort_text, folded) VALUES (?, ?, ?)", rows)


def _folded(member: Member) -> str:
    texts = [text for name in _SEARCHED if (text := written(_value(member, name)))]
    if member.status is not MemberStatus.ACTIVE:
        texts.append(NAMES[member.status])
    return fold("\n".join(texts))
