"""Members as they were on a day: what was changed of them since is put back.

What it is for: a year that is opened late has everybody in the cell and status of then, and its papers the degree.
What it is not for: organisations as they were (organisation_past), and who is evaluated in a year (evaluation_opening).

Of a change the book knows when it was typed, and that is its day, but for these: a status that says since when holds
since then; a merger is of the day of its decision; what a decision did that was undone has never been. Names, birth and
the like do not change: whoever changes them corrects what had been wrong before, too.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from app.models.members import Member
from app.models.organisation_past import UNDONE
from app.models.organisations import Organisations
from app.models.repository import Changes, Repository
from app.rules.findings import Unread
from app.rules.member_fields import MemberField
from app.rules.member_values import read_value
from app.rules.partial_dates import PartialDate
from app.rules.persons import NAMES, PRESENT, MemberStatus

_PLACE = "organisation_id"
_STATUS, _SINCE = MemberField.STATUS.value, MemberField.STATUS_SINCE.value
_OF_MEMBER = (MemberField.DUTY,)
_OF_PERSON = (
    MemberField.SCHOOLING,
    MemberField.DEGREE,
    MemberField.MAJOR,
    MemberField.ACADEMIC_TITLE,
    MemberField.THEORY,
    MemberField.POSITION,
    MemberField.WORKPLACE,
    MemberField.SECTOR,
)
"""What somebody reaches or is given in the course of time."""
_READ = (_PLACE, _STATUS, _SINCE, *_OF_MEMBER, *_OF_PERSON)
_STATUSES = {NAMES[one]: one for one in MemberStatus}
_NEVER = date.max
"""The day of what a decision did that was undone."""
_IN_ONE_GO = timedelta(minutes=1)
"""So long at most before a merger is noted are the moves typed that it brings about."""


class _Change(NamedTuple):
    field: str
    before: str
    after: str
    at: str

    @property
    def typed(self) -> date:
        """The day on which it was typed."""
        return datetime.fromisoformat(self.at).date()


class _Held(NamedTuple):
    """A status, since when as far as somebody said, and the day on which it was typed: None for the first one."""

    status: MemberStatus
    since: PartialDate | None
    typed: date | None

    def began(self, day: date) -> bool:
        """Return whether it held on a day or had held before."""
        if self.since is not None:
            return not PartialDate.of(day).is_before(self.since)
        return self.typed is None or self.typed <= day


class MemberPast(Repository):
    """What a book knows of the past of its members, read once."""

    def __init__(self, book: Changes) -> None:
        """Read the changes of all members, and the mergers."""
        super().__init__(book)
        self._organisations = {one.id: one for one in Organisations(book).all()}
        self._changes: defaultdict[int, list[_Change]] = defaultdict(list)
        listed = ", ".join(f"'{name}'" for name in _READ)
        for member_id, *change in self._rows(
            f"SELECT member_id, field, before, after, at FROM member_change WHERE field IN ({listed}) ORDER BY id DESC"
        ):
            self._changes[member_id].append(_Change(*change))
        self._decided = self._days_of_mergers()
        ends = "kind IN ('merged', 'dissolved') AND note <> ?"
        self._ends_noted: dict[int, str] = dict(
            self._rows(f"SELECT organisation_id, at FROM organisation_event WHERE {ends} ORDER BY id", (UNDONE,))
        )

    def on(self, member: Member, day: date) -> Member:
        """Return a member as they were on a day, as far as the changes noted since tell; before a first status active.

        What nobody had noted before it was typed stays.
        """
        changes = self._changes.get(member.id, [])
        if not changes and member.status_since is None:
            return member
        status = next(
            (one for one in _statuses(member, changes) if one.began(day)), _Held(MemberStatus.ACTIVE, None, None)
        )
        values = dict[str, Any](status=status.status, status_since=status.since)
        since = [one for one in changes if one.typed > day]
        values |= _former(_OF_MEMBER, since)
        person = replace(member.person, **_former(_OF_PERSON, since))
        return replace(member, organisation_id=self._place(member, changes, day), person=person, **values)

    def had(self, member: Member, status: MemberStatus) -> bool:
        """Return whether a member was ever noted with a status, also by a mistake."""
        return any(one.status is status for one in _statuses(member, self._changes.get(member.id, []), slips=True))

    def _place(self, member: Member, changes: Sequence[_Change], day: date) -> int:
        """Return the organisation of a member on a day; one that was taken off the list had never stood."""
        place = member.organisation_id
        for one in changes:
            if one.field == _PLACE:
                if self._decided.get(one, one.typed) <= day:
                    break
                former = int(one.before or 0)
                if former in self._organisations and not self._left_after_end(one, former, day):
                    place = former
        return place

    def _left_after_end(self, move: _Change, place: int, day: date) -> bool:
        """Return whether a move is out of an organisation that had ended by a day, as was known when it was typed.

        So whoever was taken off the list before the end, and is put back into another one after it.
        """
        ended, noted = self._organisations[place].ended, self._ends_noted.get(place)
        if ended is None or ended > day or noted is None:
            return False
        return datetime.fromisoformat(move.at) > datetime.fromisoformat(noted)

    def _days_of_mergers(self) -> dict[_Change, date]:
        """Return the day of the decision for each move that a merger brought about."""
        moves: defaultdict[tuple[int, int], list[_Change]] = defaultdict(list)
        for changes in self._changes.values():
            for one in changes:
                if one.field == _PLACE and one.before and one.after:
                    moves[int(one.before), int(one.after)].append(one)
        found: dict[_Change, date] = {}
        stands: dict[tuple[int, int], list[_Change]] = {}
        for gone, into, day, note, at in self._rows(
            "SELECT organisation_id, other_id, day, note, at FROM organisation_event"
            " WHERE kind = 'merged' AND other_id IS NOT NULL ORDER BY id"
        ):
            if note == UNDONE:
                undone = [*stands.pop((gone, into), []), *_last_before(moves[into, gone], at)]
                found |= dict.fromkeys(undone, _NEVER)
            else:
                stands[gone, into] = _last_before(moves[gone, into], at)
                found |= dict.fromkeys(stands[gone, into], date.fromisoformat(day))
        return found


def _last_before(moves: Sequence[_Change], at: str) -> list[_Change]:
    """Return the moves that were typed in one go with a decision; those made by hand long before are none of it."""
    noted = datetime.fromisoformat(at)
    ages = [(noted - moment, moment) for one in moves if (moment := datetime.fromisoformat(one.at)) <= noted]
    moments = [moment for age, moment in ages if age <= _IN_ONE_GO]
    return [one for one in moves if moments and datetime.fromisoformat(one.at) == max(moments)]


def _statuses(member: Member, changes: Sequence[_Change], *, slips: bool = False) -> Iterator[_Held]:
    """Yield the statuses of a member, the last one first, by wish with those that were mistakes.

    A status that was left for the former one on the day when it was typed was a mistake, and so was having left the
    committee wherever it was taken back: nobody comes back to what they were as if they had never gone.
    """
    found: list[_Held] = []
    for one in _as_noted(member, changes):
        if len(found) > 1 and not slips and found[-2][:2] == one[:2]:
            mistake = found[-1]
            if mistake.typed == one.typed or mistake.status not in PRESENT:
                found.pop()
                continue
        found.append(one)
    yield from reversed(found)


def _as_noted(member: Member, changes: Sequence[_Change]) -> list[_Held]:
    """Return the statuses as they were typed, the first one first; each with the last of its days."""
    found: list[_Held] = []
    status, since, of_former = member.status, member.status_since, member.status_since
    for one in changes:
        if one.field == _SINCE:
            of_former = PartialDate.read(one.before) if one.before else None
        elif one.field == _STATUS:
            found.append(_Held(status, since, one.typed))
            status, since = _STATUSES.get(one.before, status), of_former
    return [_Held(status, since, None), *reversed(found)]


def _former(fields: Sequence[MemberField], since: Sequence[_Change]) -> dict[str, Any]:
    """Return what fields held before changes, the last of which comes first."""
    found: dict[str, Any] = {}
    for one in since:
        if one.field in fields and one.before:
            with suppress(Unread):
                found[one.field] = read_value(MemberField(one.field), one.before)
    return found
