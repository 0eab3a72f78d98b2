"""Members on probation: they belong to the Party, may speak and be checked in, and have no vote.

What it is for: who is on probation on a day, so has no place with a vote at a congress of members and cannot be a
delegate; of whom the book tells too little to be sure.
What it is not for: counting those with a vote (models.replacements), and who may sit in a body (rules.bodies).
Source: Điều lệ Đảng, articles 3 and 5; election-rules 1.
"""

from datetime import date
from enum import StrEnum

from app.rules.persons import Person
from app.rules.rounds import Electorate

_PROBATION_YEARS = 1


class Membership(StrEnum):
    """What the book tells of somebody's membership on a day."""

    OFFICIAL = "official"
    PROBATION = "probation"
    UNSURE = "unsure"


MEMBER_PLACES = {
    Membership.OFFICIAL: "có",
    Membership.PROBATION: "dự bị, không biểu quyết",
    Membership.UNSURE: "có, kiểm ngày chính thức",
}
"""Whether a member has a vote at a congress of members, as lists say it."""

DELEGATE_PROBATION = "đảng viên dự bị"
"""What lists add to a delegate who cannot be one."""


def on_probation(person: Person, day: date) -> bool:
    """Return whether somebody is surely a probationary member on a day; what the book does not tell counts for nobody.

    Probation lasts twelve months from admission (Điều lệ Đảng, article 5).
    """
    today = (day.year, day.month, day.day)
    if person.official_since is not None:
        since = person.official_since
        return (since.year, since.month or 1, since.day or 1) > today
    joined = person.joined
    if joined is None or not joined.day:
        return False
    return (joined.year + _PROBATION_YEARS, joined.month, joined.day) > today


def membership(person: Person, day: date) -> Membership:
    """Return what is known of a member; who has a day of admission and none of official membership is not sure.

    Twelve months after admission does not make a member official: the decision of the committee does.
    """
    if on_probation(person, day):
        return Membership.PROBATION
    is_unsure = person.joined is not None and person.official_since is None
    return Membership.UNSURE if is_unsure else Membership.OFFICIAL


def may_vote(person: Person, day: date, electorate: Electorate) -> bool:
    """Return whether a person summoned votes: at a congress of members whoever is not on probation.

    A probationary member cannot be a delegate at all; where a list has one, it is warned of, not counted less.
    """
    return electorate is not Electorate.MEMBER_CONGRESS or not on_probation(person, day)
