"""Opening an evaluated year: a row for every organisation and member, with a reason where none is due.

What it is for: beginning a year, and completing it when members or organisations came later.
What it is not for: what is entered afterwards (evaluations).
"""

from collections.abc import Iterator
from datetime import date

from app.models.book import Book
from app.models.evaluation_years import EvaluationYear
from app.models.evaluations import Evaluation
from app.models.long_work import Tell, parts
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.evaluation_reasons import Pause, member_standing, organisation_standing
from app.rules.evaluation_regimes import NotRated
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus

_PAUSES = {MemberStatus.EXEMPTED: NotRated.EXEMPT, MemberStatus.SUSPENDED: NotRated.SUSPENDED}


def open_year(book: Book, year: int, tell: Tell | None = None) -> int:
    """Open a year, or complete one that is open, and return how many evaluations were added.

    Raises Stopped, with the book as it was, where `tell` says so.
    """
    with book.together():
        of = book.evaluation_years.get(year)
        if year not in book.evaluation_years.all():
            book.evaluation_years.save(of)
        there = {one.member_id for one in book.evaluations.members_of(year)}
        organisations = {one.organisation_id for one in book.evaluations.organisations_of(year)}
        new = [
            *(one for one in _of_organisations(book, of) if one.organisation_id not in organisations),
            *(one for one in _of_members(book, of) if one.member_id not in there),
        ]
        for part in parts(new, tell):
            book.evaluations.add(part)
    return len(new)


def _of_organisations(book: Book, of: EvaluationYear) -> Iterator[Evaluation]:
    for one in book.organisations.all():
        if one.kind is OrganisationKind.COMMITTEE or not _stands(one, of.day):
            continue
        standing = organisation_standing(of.regime, one.founded and PartialDate.of(one.founded), of.day)
        yield Evaluation(year=of.year, organisation_id=one.id, absence=standing.reason)


def _of_members(book: Book, of: EvaluationYear) -> Iterator[Evaluation]:
    days = book.class_votes.days(of.year)
    for one in book.members.each():
        day = days.get(one.organisation_id, of.day)
        if not _belongs(one, day):
            continue
        pause = Pause(_PAUSES[one.status], one.status_since) if one.status in _PAUSES else None
        standing = member_standing(of.regime, one.person.joined, day, pause)
        yield Evaluation(year=of.year, organisation_id=one.organisation_id, member_id=one.id, absence=standing.reason)


def _stands(organisation: Organisation, day: date) -> bool:
    was_there = organisation.founded is None or organisation.founded <= day
    return was_there and (organisation.ended is None or organisation.ended > day)


def _belongs(member: Member, day: date) -> bool:
    """Return whether somebody was a member of the committee on a day, as far as the book tells."""
    at = PartialDate.of(day)
    if member.person.joined is not None and at.is_before(member.person.joined):
        return False
    return member.is_present or (member.status_since is not None and at.is_before(member.status_since))
