"""What became of organisations: divided, moved, merged into another, dissolved, renamed, or changed in what they are.

What it is for: each of these is one transaction with its event, so that the past can be told.
What it is not for: what an organisation is (organisations). Members go along through `Members.update`, whose history
tells it of each of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.models.ended_organisations import EndedOrganisations
from app.models.errors import Refused
from app.models.members import Members
from app.models.organisation_past import (
    DECIDED,
    DECIDED_ABOUT,
    DECIDED_SINCE,
    FORMER_NAMES,
    UNDONE,
    first_day,
    put_back,
)
from app.models.organisations import Organisation, Organisations, lineage
from app.models.repository import Changes, Repository, refuse_text
from app.rules.delegate_values import written
from app.rules.findings import Finding, finding
from app.rules.organisation_days import check_day, check_founded, check_founding, check_in_force
from app.rules.organisation_fields import OrganisationField
from app.rules.organisation_kinds import OrganisationKind, kind_name


class EventKind(StrEnum):
    """What became of an organisation; FOUNDED: another one was, out of this one."""

    FOUNDED = "founded"
    RENAMED = "renamed"
    MOVED = "moved"
    MERGED = "merged"
    DISSOLVED = "dissolved"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class OrganisationEvent:
    """One event: names before and after, of the organisation itself or of the one above it; or that it was undone.

    Where something else changed, `field` says what, and both are what it was and is, in words.
    """

    kind: EventKind
    day: date
    decision: str
    before: str
    after: str
    operator: str
    is_undone: bool = False
    field: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """What a decision did: the organisation as it was, and the ids of the members and organisations that went along.

    `other_id` is where to, or which organisation was founded.
    """

    kind: EventKind
    before: Organisation
    other_id: int | None = None
    members: tuple[int, ...] = ()
    below: tuple[int, ...] = ()


_WENT_ALONG = "along"
"""The note of a move with a merger, of which the organisation that took it in tells as one."""
_LEANT_ON = " UNION ALL ".join(
    f"SELECT 1 FROM {table} WHERE {column} = ?1{standing}"
    for table, column, standing in (
        ("member", "organisation_id", " AND removed = 0"),
        ("delegate", "organisation_id", " AND removed = 0"),
        ("organisation", "parent_id", " AND removed = 0"),
        ("evaluation", "organisation_id", ""),
        ("admission", "organisation_id", ""),
        ("organisation_event", "organisation_id", ""),
        ("organisation_event", "other_id", ""),
    )
)
"""Finds whether anything that stands belongs to an organisation, or is told of it."""


class OrganisationEvents(Repository):
    """The events of a book's organisations."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book)
        self._organisations, self._members = Organisations(book), Members(book)

    def of(self, organisation_id: int) -> tuple[OrganisationEvent, ...]:
        """Return what became of an organisation, the latest first; also what was merged into it."""
        rows = self._rows(
            "SELECT kind, day, decision, before, after, operator, note, field FROM organisation_event"
            " WHERE ? IN (organisation_id, other_id) ORDER BY id DESC",
            (organisation_id,),
        )
        return tuple(
            OrganisationEvent(EventKind(kind), date.fromisoformat(day), *rest, is_undone=note == UNDONE, field=field)
            for kind, day, *rest, note, field in rows
        )

    def as_on(self, day: date) -> tuple[Organisation, ...]:
        """Return all organisations, each as and where it was on a day, as far as decisions noted since tell."""
        since = self._rows(DECIDED_SINCE, (day.isoformat(),))
        return put_back(self._organisations.all(), self._rows(FORMER_NAMES), since)

    def kinds_up(self, organisation_id: int, day: date) -> frozenset[OrganisationKind]:
        """Return the kinds of an organisation and of those above it on a day; of none on the list, nothing."""
        stood = {one.id: one for one in self.as_on(day)}
        upwards = lineage(stood, organisation_id) if organisation_id in stood else ()
        return frozenset(stood[one].kind for one in upwards)

    def store(self, organisation: Organisation, day: date) -> int:
        """Store an organisation, a new one for id 0, and return its id; another name, place or head is an event.

        Raises Refused as `Organisations.update` does, for the name and place of another one, for a place under one that
        has ended, and for a founding day after what was decided about it or yet to come; one that stands in the book
        is let be.
        """
        if not organisation.id:
            self._refuse_under_ended(None, organisation)
            self._organisations.refuse_twins(organisation)
            _refuse(*check_founding(organisation.founded, self.today))
            return self._organisations.add([organisation])[0]
        before = self._organisations.get(organisation.id)
        self._refuse_under_ended(before, organisation)
        if (before.name, before.parent_id) != (organisation.name, organisation.parent_id):
            self._organisations.refuse_twins(organisation)
        if before.founded != organisation.founded:
            first = first_day(self._rows(DECIDED_ABOUT, (organisation.id,)))
            _refuse(
                *check_founded(organisation.name, organisation.founded, first),
                *check_founding(organisation.founded, self.today),
            )
        with self._book.together():
            self._organisations.update(organisation)
            self._note_changes(before, organisation, day, "")
            if before.parent_id != organisation.parent_id:
                names = (self._name(before.parent_id), self._name(organisation.parent_id))
                self._note(organisation.id, EventKind.MOVED, day, "", *names)
        return organisation.id

    def restate(self, organisation: Organisation, day: date, decision: str) -> Decided:
        """Give an organisation another name, kind, sector or kind of enterprise by a decision: before, it had none.

        Raises Refused as `Organisations.update` does, for the name of another one there, for one that has ended or was
        yet to be founded, and for a day far ahead, as all decisions do.
        """
        before = self._organisations.get(organisation.id)
        self._refuse_absent(day, before)
        if before.name != organisation.name:
            self._organisations.refuse_twins(organisation)
        with self._book.together():
            self._organisations.update(organisation)
            self._note_changes(before, organisation, day, decision, note=DECIDED)
        return Decided(EventKind.RENAMED, before)

    def move(self, organisation_id: int, parent_id: int | None, day: date, decision: str) -> Decided:
        """Put an organisation under another one by a decision.

        Raises Refused for a place below itself, where another one there has its name, and where either has ended or was
        yet to be founded.
        """
        before = self._organisations.get(organisation_id)
        self._refuse_absent(day, before, *([self._organisations.get(parent_id)] if parent_id else []))
        after = replace(before, parent_id=parent_id)
        if parent_id != before.parent_id:
            self._organisations.refuse_twins(after)
        with self._book.together():
            self._organisations.update(after)
            names = (self._name(before.parent_id), self._name(parent_id))
            self._note(organisation_id, EventKind.MOVED, day, decision, *names, parent_id, note=DECIDED)
        return Decided(EventKind.MOVED, before, parent_id)

    def merge(self, organisation_id: int, into_id: int, day: date, decision: str) -> Decided:
        """Let an organisation end in another: its members and what is below it go there.

        Raises Refused for one that is to end in itself or in what is below it, where something there has the name of
        what is below it, and where any of them has ended already or was yet to be founded.
        """
        gone, into = self._organisations.get(organisation_id), self._organisations.get(into_id)
        members, below = self._ids_in(organisation_id), self._children(organisation_id)
        self._refuse_absent(day, gone, into, *below)
        if into_id in self._organisations.below(organisation_id):
            raise Refused(finding("organisation.below_itself", "into", name=gone.name))
        there = [replace(one, parent_id=into_id) for one in below]
        self._organisations.refuse_twins(*there)
        with self._book.together():
            self._send(members, into_id)
            for one in there:
                self._organisations.update(one)
                self._note(one.id, EventKind.MOVED, day, decision, gone.name, into.name, note=_WENT_ALONG)
            self._organisations.update(replace(gone, ended=day))
            self._note(organisation_id, EventKind.MERGED, day, decision, gone.name, into.name, into_id)
        return Decided(EventKind.MERGED, gone, into_id, tuple(members), tuple(one.id for one in below))

    def divide(self, organisation_id: int, name: str, day: date, decision: str) -> Decided:
        """Found an organisation out of another one, beside it; both tell of it.

        Raises Refused where that has ended or was yet to be founded, and for the name of another one there. Members go
        there when they are moved, each with their own history.
        """
        before = self._organisations.get(organisation_id)
        self._refuse_absent(day, before)
        new = replace(before, id=0, name=name, head="", decision=decision, founded=day)
        self._organisations.refuse_twins(new)
        with self._book.together():
            (new_id,) = self._organisations.add([new])
            self._note(organisation_id, EventKind.FOUNDED, day, decision, before.name, name, new_id)
        return Decided(EventKind.FOUNDED, before, new_id)

    def dissolve(self, organisation_id: int, day: date, decision: str) -> Decided:
        """End an organisation.

        Raises Refused while it has members or anything below it, and for one that has ended or was yet to be founded.
        """
        gone = self._organisations.get(organisation_id)
        self._refuse_absent(day, gone)
        self._refuse_full(gone, self._children(organisation_id))
        with self._book.together():
            self._organisations.update(replace(gone, ended=day))
            self._note(organisation_id, EventKind.DISSOLVED, day, decision, gone.name, "")
        return Decided(EventKind.DISSOLVED, gone)

    def undo(self, done: Decided, day: date) -> None:
        """Undo a decision that was noted by mistake; the past tells of it and of this.

        Whoever went along comes back from where they were sent; who was sent on since stays there. Raises Refused where
        a founded organisation is not empty any more, and where what it would stand under again has ended since.
        """
        now, before = self._organisations.get(done.before.id), done.before
        if done.kind is EventKind.RENAMED:
            with self._book.together():
                as_before = replace(
                    now, name=before.name, kind=before.kind, sector=before.sector, ownership=before.ownership
                )
                self._organisations.update(as_before)
                self._note_changes(as_before, now, day, "", note=UNDONE)
            return
        as_before = replace(now, parent_id=before.parent_id, ended=before.ended)
        self._refuse_under_ended(now, as_before)
        names = (before.name, self._name(done.other_id))
        if done.kind is EventKind.MOVED:
            names = (self._name(before.parent_id), self._name(now.parent_id))
        with self._book.together():
            if done.kind is EventKind.FOUNDED and done.other_id:
                self.remove(done.other_id)
            self._organisations.update(as_before)
            for one in map(self._organisations.get, done.below):
                if one.parent_id == done.other_id:
                    self._organisations.update(replace(one, parent_id=before.id))
                    self._note(one.id, EventKind.MOVED, day, "", before.name, names[1], note=UNDONE)
            there = set(self._ids_in(done.other_id)) if done.other_id else set[int]()
            self._send([one for one in done.members if one in there], before.id)
            self._note(before.id, done.kind, day, "", *names, done.other_id, note=UNDONE)

    def remove(self, organisation_id: int) -> None:
        """Take an organisation off that should never have stood there; it stays in the book.

        Raises Refused while anything of the book belongs to it, also what has ended.
        """
        gone = self._organisations.get(organisation_id)
        self._refuse_full(gone, [one for one in self._organisations.all() if one.parent_id == organisation_id])
        for table in ("member", "delegate", "evaluation", "admission"):
            if self._row(f"SELECT 1 FROM {table} WHERE organisation_id = ?", (organisation_id,)):
                raise Refused(finding("organisation.told", name=gone.name))
        self._mark_removed("organisation", organisation_id, removed=True)

    def take_back_added(self, organisation_ids: Sequence[int]) -> None:
        """Take off what came with a list that was taken back, those below first; what is leant on by now stays."""
        with self._book.together():
            for one in reversed(organisation_ids):
                if not self._row(_LEANT_ON, (one,)):
                    self._mark_removed("organisation", one, removed=True)

    def last(self) -> int:
        """Return the id of the latest event, 0 before the first."""
        return self._rows("SELECT coalesce(max(id), 0) FROM organisation_event")[0][0]

    def take_back(self, before: Organisation, last: int) -> None:
        """Put an organisation as it was; what was told of it after the event `last` was a slip and is told no more.

        Raises Refused where what it would stand under again has ended since.
        """
        self._refuse_under_ended(self._organisations.get(before.id), before)
        with self._book.together():
            self._organisations.update(before)
            subject = f"organisation/{before.id}"
            with self._book.change("organisation.event_undone", subject, after=last) as connection:
                connection.execute(
                    "DELETE FROM organisation_event WHERE organisation_id = ? AND id > ?", (before.id, last)
                )

    def restore(self, organisation_id: int) -> None:
        """Put a removed organisation back; raise Refused where what it stood under has ended since."""
        self._refuse_under_ended(None, self._organisations.get(organisation_id))
        self._mark_removed("organisation", organisation_id, removed=False)

    def _refuse_under_ended(self, before: Organisation | None, after: Organisation) -> None:
        """Raise Refused where one at work would newly stand under one that has ended; what stands so is let be."""
        if after.ended is None and (before is None or (before.parent_id, before.ended) != (after.parent_id, None)):
            ended = EndedOrganisations(self._book).all() if after.parent_id else {}
            if above := ended.get(after.parent_id or 0):
                raise Refused(above.against_below(after.name))

    def _refuse_absent(self, day: date, *organisations: Organisation) -> None:
        """Refuse a decision about what has ended already, of a day before it was founded, or far ahead."""
        ended = [finding("organisation.ended", name=one.name) for one in organisations if one.ended]
        far = [one for one in check_in_force(day, self.today) if one.is_error]
        _refuse(*ended, *far, *check_day(day, [(one.name, one.founded) for one in organisations]))

    def _send(self, member_ids: Sequence[int], organisation_id: int) -> None:
        members = self._members.some(member_ids)
        self._members.update([replace(one, organisation_id=organisation_id) for one in members])

    def _refuse_full(self, gone: Organisation, children: Sequence[Organisation]) -> None:
        if children or self._members.count([gone.id]):
            raise Refused(finding("organisation.full", name=gone.name))

    def _children(self, organisation_id: int) -> list[Organisation]:
        return [one for one in self._organisations.all() if one.parent_id == organisation_id and one.ended is None]

    def _ids_in(self, organisation_id: int) -> list[int]:
        rows = self._rows("SELECT id FROM member WHERE removed = 0 AND organisation_id = ?", (organisation_id,))
        return [row[0] for row in rows]

    def _name(self, organisation_id: int | None) -> str:
        return self._organisations.get(organisation_id).name if organisation_id else ""

    def _note_changes(
        self, before: Organisation, after: Organisation, day: date, decision: str, *, note: str = ""
    ) -> None:
        """Note another name, and what else the past of an organisation tells where it changed."""
        if before.name != after.name:
            self._note(before.id, EventKind.RENAMED, day, decision, before.name, after.name, note=note)
        told = _told(after)
        for field, words in _told(before).items():
            if words != told[field]:
                self._note(before.id, EventKind.CHANGED, day, decision, words, told[field], note=note, field=field)

    def _note(
        self,
        organisation_id: int,
        kind: EventKind,
        day: date,
        decision: str,
        before: str,
        after: str,
        other_id: int | None = None,
        *,
        note: str = "",
        field: str = "",
    ) -> None:
        refuse_text(decision, "decision")
        values = {"kind": kind, "day": day.isoformat(), "decision": decision, "before": before, "after": after}
        values |= {name: value for name, value in (("note", note), ("field", field)) if value}
        with self._book.change("organisation.event", f"organisation/{organisation_id}", **values) as connection:
            connection.execute(
                f"INSERT INTO organisation_event (organisation_id, {', '.join(values)}, other_id, operator, at)"
                f" VALUES (?, {', '.join('?' for _ in values)}, ?, ?, ?)",
                (organisation_id, *values.values(), other_id, self._book.operator, self._book.now()),
            )


def _told(one: Organisation) -> dict[OrganisationField, str]:
    """Return in words what the past of an organisation tells besides its name and its place."""
    return {
        OrganisationField.KIND: kind_name(one.kind, directly_under=not one.parent_id),
        OrganisationField.HEAD: one.head,
        OrganisationField.SECTOR: written(one.sector),
        OrganisationField.OWNERSHIP: written(one.ownership),
    }


def _refuse(*found: Finding) -> None:
    if found:
        raise Refused(*found)
