"""Members on probation: they belong to the Party, may speak and be checked in, and have no vote.

What it is for: who is on probation on a day, so has no place with a vote at a congress of members and cannot be a
delegate; of whom the book tells too little to be sure.
What it is not for: counting those with a vote (models.replacements), and who may sit in a body (rules.bodies).
Source: Điều lệ Đảng, articles 3 and 5; election-rules 1.
"""

from datetime import date
from enum import StrEnum

from app.rules.months import months_after
from app.rules.persons import Person
from app.rules.rounds import Electorate

PROBATION_MONTHS = 12


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
    """Return whether somebody is surely a probationary member on a day: even by the earliest days that are possible.

    Probation lasts twelve months from admission (Điều lệ Đảng, article 5), "7/2025" at least to the end of 6/2026, and
    until the day of official membership where the book has one. Who only may be on probation keeps the vote and is
    told of (`membership`): article 3 gives every official member one, and nobody is to lose theirs, nor the base of a
    vote to shrink, because a file left out the day.
    """
    since, joined = person.official_since, person.joined
    if since is not None and since.latest <= day:
        return False
    ends = [since.earliest] if since is not None else []
    if joined is not None:
        ends.append(months_after(joined.earliest, PROBATION_MONTHS))
    return any(end > day for end in ends)


def membership(person: Person, day: date) -> Membership:
    """Return what is known of a member; who may still be on probation as far as the book tells is not sure.

    Twelve months after admission does not make a member official: the decision of the committee does.
    """
    if on_probation(person, day):
        return Membership.PROBATION
    since = person.official_since
    is_unsure = person.joined is not None if since is None else since.latest > day
    return Membership.UNSURE if is_unsure else Membership.OFFICIAL


def may_vote(person: Person, day: date, electorate: Electorate) -> bool:
    """Return whether a person summoned votes: at a congress of members whoever is not on probation.

    A probationary member cannot be a delegate at all; where a list has one, it is warned of, not counted less.
    """
    return electorate is not Electorate.MEMBER_CONGRESS or not on_probation(person, day)
