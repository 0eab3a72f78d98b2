"""How many of a cell have a vote on classes, as they were on the day when it met.

What it is for: the base that the vote of a year begins with, however late the vote is noted.
What it is not for: the base that was noted (class_votes), and who has a vote at all (rules.evaluation_reasons).
"""

from datetime import date

from app.models.book import Book
from app.models.member_past import MemberPast
from app.rules.evaluation_reasons import votes_on_class


def vote_base(book: Book, past: MemberPast, year: int, organisation_id: int, day: date) -> int:
    """Return how many of those whom a year has in a cell had a vote on a day."""
    listed = book.evaluations.members_of(year, [organisation_id])
    then = (past.on(one, day) for one in book.members.some([one.member_id or 0 for one in listed]))
    return sum(votes_on_class(one.person, one.status, day) for one in then)
