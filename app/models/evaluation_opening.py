"""Opening an evaluated year: a row for every organisation and member, with a reason where none is due.

What it is for: beginning a year, and whom it is to have: as the book knows them on the day of the year, however late.
What it is not for: a year that was opened and follows the book (evaluation_renewal), and what is entered (evaluations).
"""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from app.models.book import Book
from app.models.evaluation_years import EvaluationYear
from app.models.evaluations import Evaluation
from app.models.long_work import Tell, parts
from app.models.member_past import MemberPast
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.evaluation_reasons import Pause, member_standing, organisation_standing
from app.rules.evaluation_regimes import NotRated
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus

PAUSES: Mapping[MemberStatus, NotRated] = MappingProxyType(
    {MemberStatus.EXEMPTED: NotRated.EXEMPT, MemberStatus.SUSPENDED: NotRated.SUSPENDED}
)
"""The statuses for which a member is not evaluated."""
_NOWHERE: Mapping[int, int] = MappingProxyType({})


class Due(NamedTuple):
    """Somebody whom a year is to have: as they are now, and their row as it begins."""

    member: Member
    row: Evaluation


def open_year(book: Book, year: int, tell: Tell | None = None) -> int:
    """Open a year, or add whom an open one lacks, and return how many evaluations were added.

    Raises Stopped, with the book as it was, where `tell` says so.
    """
    with book.together():
        of = book.evaluation_years.get(year)
        if year not in book.evaluation_years.all():
            book.evaluation_years.save(of)
        there = {one.member_id for one in book.evaluations.members_of(year)}
        organisations = {one.organisation_id for one in book.evaluations.organisations_of(year)}
        members = (one.row for one in due_members(book, of, MemberPast(book)))
        new = [
            *(one for _, one in due_organisations(book, of) if one.organisation_id not in organisations),
            *(one for one in members if one.member_id not in there),
        ]
        for part in parts(new, tell):
            book.evaluations.add(part)
    return len(new)


def due_organisations(book: Book, of: EvaluationYear) -> Iterator[tuple[Organisation, Evaluation]]:
    """Yield the organisations that stood on the day of a year, also those that ended since, each with its row."""
    for one in book.organisation_events.as_on(of.day):
        if one.kind is OrganisationKind.COMMITTEE or not _stands(one, of.day):
            continue
        standing = organisation_standing(of.regime, one.founded and PartialDate.of(one.founded), of.day)
        yield one, Evaluation(year=of.year, organisation_id=one.id, absence=standing.reason)


def due_members(book: Book, of: EvaluationYear, past: MemberPast, here: Mapping[int, int] = _NOWHERE) -> Iterator[Due]:
    """Yield the members of a year in the cell where they were on its day, each with their row.

    The day is that of the year, and of a cell that noted when it voted that one; who was there on that day stays in the
    cell `here`, by the id of the member.
    """
    days, ceremonies = book.class_votes.days(of.year), book.admissions.ceremonies()
    for one in book.members.each():
        then, day = _then(past, one, of.day, days, here.get(one.id, 0))
        admitted = PartialDate.of(ceremonies[one.id]) if one.id in ceremonies else one.person.joined
        if not then.is_present or (admitted is not None and PartialDate.of(day).is_before(admitted)):
            continue
        pause = Pause(PAUSES[then.status]) if then.status in PAUSES else None
        reason = member_standing(of.regime, admitted, day, pause).reason
        yield Due(one, Evaluation(year=of.year, organisation_id=then.organisation_id, member_id=one.id, absence=reason))


def _then(past: MemberPast, one: Member, end: date, days: Mapping[int, date], here: int) -> tuple[Member, date]:
    """Return a member as they were when their cell met, or else on the day of the year, with that day."""
    at_end = past.on(one, end)
    for cell in (here, at_end.organisation_id):
        if cell in days and (then := past.on(one, days[cell])).organisation_id == cell:
            return then, days[cell]
    return at_end, end


def _stands(organisation: Organisation, day: date) -> bool:
    was_there = organisation.founded is None or organisation.founded <= day
    return was_there and (organisation.ended is None or organisation.ended > day)
