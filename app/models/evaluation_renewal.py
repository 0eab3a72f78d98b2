"""A year that is open follows the book: who came is added, who moved goes along, who left is taken out.

What it is for: what differs, told before it is done; doing it as one change; and all of it back.
What it is not for: whom a year is to have (evaluation_opening).
Invariant: only evaluations that are being entered change, and nothing that was typed in one is lost.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from enum import StrEnum

from app.models.book import Book
from app.models.evaluation_opening import PAUSES, Due, due_members, due_organisations
from app.models.evaluations import Evaluation
from app.models.long_work import Tell, parts, step
from app.models.member_past import MemberPast
from app.models.repository import Repository
from app.models.stored_evaluations import ENTERED, stored
from app.rules.evaluation_regimes import NotRated
from app.rules.evaluation_states import State
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus

_TOLD_AT_ONCE = 500


class Renewed(StrEnum):
    """What becomes of a row: KEPT ones would leave but for what was typed, SETTLED ones but for their state."""

    KEPT = "kept"
    LEFT = "left"
    MOVED = "moved"
    EXCUSED = "excused"
    DUE = "due"
    ADDED = "added"
    SETTLED = "settled"


CHANGES = (Renewed.LEFT, Renewed.MOVED, Renewed.EXCUSED, Renewed.DUE, Renewed.ADDED)
"""What is done; the others are only told."""


@dataclass(frozen=True, slots=True)
class RenewedRow:
    """What becomes of the row of somebody: None before one that is added, and after one that is taken out.

    Of one that stays as it is against the book, `after` is what the book would have; `left` is the status with which
    a member had left the committee by the day of the year, and since when as far as that is noted.
    """

    what: Renewed
    name: str
    before: Evaluation | None = None
    after: Evaluation | None = None
    left: tuple[MemberStatus, PartialDate | None] | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, for the way back."""

    added: tuple[int, ...]
    changed: tuple[Evaluation, ...]
    taken_out: tuple[Evaluation, ...]


def plan(book: Book, year: int, tell: Tell | None = None) -> tuple[RenewedRow, ...]:
    """Return in what an open year differs from what the book knows now, in the order of `Renewed`.

    Raises Stopped where `tell` says so.
    """
    found = [*_of_organisations(book, year), *_of_members(book, year, tell)]
    places = {what: at for at, what in enumerate(Renewed)}
    return tuple(sorted(found, key=lambda one: places[one.what]))


def renew(book: Book, rows: Sequence[RenewedRow], tell: Tell | None = None) -> Done:
    """Do what was planned, all or none. Raises Refused for a row that was proposed since, and Stopped by `tell`."""
    by_what = {what: [one for one in rows if one.what is what] for what in Renewed}
    changed = [one for what in (Renewed.MOVED, Renewed.EXCUSED, Renewed.DUE) for one in by_what[what]]
    left = [one.before for one in by_what[Renewed.LEFT] if one.before]
    with book.together():
        book.evaluations.enter([one.after for one in changed if one.after], tell)
        ids: list[int] = []
        for part in parts([one.after for one in by_what[Renewed.ADDED] if one.after], tell):
            ids += book.evaluations.add(part)
        for part in parts(left, tell):
            _Rows(book).take_out(part)
    return Done(tuple(ids), tuple(one.before for one in changed if one.before), tuple(left))


def take_back(book: Book, done: Done, tell: Tell | None = None) -> None:
    """Undo what `renew` did, all or none. Raises Refused for a row that was proposed since, and Stopped by `tell`."""
    with book.together():
        for part in parts(book.evaluations.some(done.added), tell):
            _Rows(book).take_out(part)
        for part in parts(done.taken_out, tell):
            _Rows(book).put_back(part)
        book.evaluations.enter(done.changed, tell)


def _of_organisations(book: Book, year: int) -> Iterator[RenewedRow]:
    of = book.evaluation_years.get(year)
    there = {one.organisation_id: one for one in book.evaluations.organisations_of(year)}
    used = _Rows(book).used(year)
    for organisation, row in due_organisations(book, of):
        if not there.pop(row.organisation_id, None):
            yield RenewedRow(Renewed.ADDED, organisation.name, None, row)
    for id_, before in there.items():
        yield _leaving(book.organisations.get(id_).name, before, used)


def _of_members(book: Book, year: int, tell: Tell | None) -> Iterator[RenewedRow]:
    of, past, rows = book.evaluation_years.get(year), MemberPast(book), _Rows(book)
    there = {one.member_id or 0: one for one in book.evaluations.members_of(year)}
    voted, used, total = rows.voted(year), rows.used(year), book.members.count()
    here = {id_: one.organisation_id for id_, one in there.items()}
    for number, one in enumerate(due_members(book, of, past, here)):
        if number % _TOLD_AT_ONCE == 0:
            step(tell, min(number, total), total)
        before = there.pop(one.member.id, None)
        if before is None:
            yield RenewedRow(Renewed.ADDED, one.member.name, None, one.row)
        elif found := _changed(one, before, past, voted):
            yield found
    for member, before in zip(book.members.some([*there]), there.values(), strict=True):
        then = past.on(member, of.day)
        left = None if then.is_present else (then.status, then.status_since)
        yield replace(_leaving(member.name, before, used), left=left)


def _changed(one: Due, before: Evaluation, past: MemberPast, voted: frozenset[int]) -> RenewedRow | None:
    """Return what becomes of a row that stays; None where it is as the book has it."""
    reason = _reason(one, before, past)
    after = replace(before, organisation_id=one.row.organisation_id, absence=reason)
    if after == before:
        return None
    if before.state is not State.ENTERED:
        return RenewedRow(Renewed.SETTLED, one.member.name, before, after)
    is_moved = after.organisation_id != before.organisation_id
    has_class = before.self_class or before.cell_class or before.exemplary
    # A vote is that of the cell in which it was held.
    if (is_moved and before.id in voted) or (reason and has_class):
        return RenewedRow(Renewed.KEPT, one.member.name, before, after)
    what = Renewed.MOVED if is_moved else Renewed.EXCUSED if reason else Renewed.DUE
    return RenewedRow(what, one.member.name, before, after)


def _reason(one: Due, before: Evaluation, past: MemberPast) -> NotRated | None:
    """Return why a member is not evaluated: for what the book knows of a pause, and else as it was entered."""
    pauses = PAUSES.values()
    if one.row.absence in pauses and (before.absence is None or before.absence in pauses):
        return one.row.absence
    was_paused = (status for status, reason in PAUSES.items() if reason is before.absence)
    if one.row.absence is None and any(past.had(one.member, status) for status in was_paused):
        return None
    return before.absence


def _leaving(name: str, before: Evaluation, used: frozenset[int]) -> RenewedRow:
    if before.state is not State.ENTERED:
        return RenewedRow(Renewed.SETTLED, name, before)
    begun = replace(
        Evaluation(year=before.year, organisation_id=before.organisation_id, member_id=before.member_id),
        absence=before.absence,
        id=before.id,
    )
    return RenewedRow(Renewed.LEFT if before == begun and before.id not in used else Renewed.KEPT, name, before)


class _Rows(Repository):
    """Rows that come and go whole."""

    def voted(self, year: int) -> frozenset[int]:
        """Return the evaluations of a year with a vote."""
        rows = self._rows(
            "SELECT id FROM evaluation JOIN evaluation_vote ON evaluation_id = id WHERE year = ?", (year,)
        )
        return frozenset(row[0] for row in rows)

    def used(self, year: int) -> frozenset[int]:
        """Return the evaluations of a year with a vote or a step, which stay with them."""
        rows = self._rows(
            "SELECT id FROM evaluation WHERE year = ? AND (id IN (SELECT evaluation_id FROM evaluation_vote)"
            " OR id IN (SELECT evaluation_id FROM evaluation_step))",
            (year,),
        )
        return frozenset(row[0] for row in rows)

    def take_out(self, evaluations: Sequence[Evaluation]) -> None:
        """Take evaluations out of their year."""
        with self._change("take_out", evaluations) as connection:
            connection.executemany("DELETE FROM evaluation WHERE id = ?", [(one.id,) for one in evaluations])

    def put_back(self, evaluations: Sequence[Evaluation]) -> None:
        """Put evaluations that were taken out back where they were."""
        listed = [(one.id, *stored(one).values()) for one in evaluations]
        sql = f"INSERT INTO evaluation (id, {', '.join(ENTERED)}) VALUES (?, {', '.join('?' for _ in ENTERED)})"
        with self._change("put_back", evaluations) as connection:
            connection.executemany(sql, listed)

    def _change(self, verb: str, evaluations: Sequence[Evaluation]) -> AbstractContextManager[sqlite3.Connection]:
        told = [{"id": one.id} | {name: value for name, value in stored(one).items() if value} for one in evaluations]
        return self._book.change(f"evaluation.{verb}", f"evaluation/{evaluations[0].year}", evaluations=told)
