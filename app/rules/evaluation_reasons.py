"""Who is evaluated in a year, and why somebody is not.

What it is for: a reason for everybody who is not evaluated, so that members = evaluated + not evaluated, always.
What it is not for: who belongs to the committee at all (persons), and the class (evaluation_classes).
Source: QĐ 366-QĐ/TW, article 5; HD 43-HD/BTCTW, 7.5 to 7.7; form 6F-BTCTW; evaluation-and-documents 1.4, O6, O7.

Whoever is ill, on maternity leave, on temporary activity elsewhere, retired, or suspended from a committee only, is
evaluated.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.rules.evaluation_regimes import NotRated, Rated, Regime
from app.rules.figures import short_date
from app.rules.findings import Finding, finding
from app.rules.months import months_after
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus, Person
from app.rules.probation import on_probation

LEAST_MONTHS = 6
_DECEMBER, _LAST_DAY, _JANUARY = 12, 31, 1
_LAST_OF_REVIEW = (3, 31)
"""Reviews end before 31/12, of some units before 15/01 (HD 43-HD/BTCTW); whoever is late has until the end of March."""


@dataclass(frozen=True, slots=True)
class Pause:
    """What keeps somebody from being evaluated: the reason, and since when (None: nobody noted it, taken as always)."""

    reason: NotRated
    since: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Why somebody or something is not evaluated, None for who is.

    `is_sure` is False where a date is known too roughly to tell.
    """

    reason: NotRated | None = None
    is_sure: bool = True


def reference_day(year: int, meeting: date | None = None) -> date:
    """Return the day on which it is looked who is evaluated: of the review meeting, else 31 December (O7).

    It is that of the whole year; a cell that noted the day of its own meeting goes by that (models.class_votes).
    """
    return meeting or date(year, _DECEMBER, _LAST_DAY)


def may_be_reviewed(year: int, day: date) -> bool:
    """Return whether a year may be reviewed on a day: from its first one to the end of March of the next."""
    return date(year, _JANUARY, 1) <= day <= date(year + 1, *_LAST_OF_REVIEW)


def check_review_day(year: int, reviewed: date | None) -> Iterator[Finding]:
    """Yield why a day cannot be that of the review of a year: it lies before the year, or past March of the next."""
    if reviewed and not may_be_reviewed(year, reviewed):
        yield finding("evaluation.reviewed_elsewhere", "reviewed", year=year, next=year + 1, day=short_date(reviewed))


def review_began(year: int, reviewed: date | None, votes: Iterable[date]) -> date:
    """Return the day before which no class can be decided: of the review meeting or the first vote that is noted.

    Where neither is, the first of December is taken: the review is that of the end of the year, no source names a day.
    """
    noted = [*([reviewed] if reviewed else []), *votes]
    return min(noted) if noted else date(year, _DECEMBER, 1)


def has_six_months(since: date, day: date) -> bool:
    """Return whether six whole months by the calendar have passed: from 30/6 they end on 30/12, from 31/8 on 28/2."""
    return months_after(since, LEAST_MONTHS) <= day


def member_standing(regime: Regime, joined: PartialDate | None, day: date, pause: Pause | None = None) -> Standing:
    """Return whether a member is evaluated on the reference day.

    `joined` is the day of the ceremony of admission, from which probation runs; not known, it is taken as long ago.
    """
    allowed = regime.reasons[Rated.MEMBER]
    if pause is not None and pause.reason in allowed and _began(pause.since, day):
        return Standing(pause.reason)
    return _young(joined, day, NotRated.UNDER_SIX_MONTHS) if NotRated.UNDER_SIX_MONTHS in allowed else Standing()


def organisation_standing(regime: Regime, founded: PartialDate | None, day: date) -> Standing:
    """Return whether an organisation is evaluated on the reference day: a newly founded one is not.

    No source says how long it is new; six months are taken as for members.
    """
    is_asked = NotRated.NEWLY_FOUNDED in regime.reasons[Rated.ORGANISATION]
    return _young(founded, day, NotRated.NEWLY_FOUNDED) if is_asked else Standing()


def check_reason(regime: Regime, rated: Rated, name: str, reason: NotRated, why: str) -> Iterator[Finding]:
    """Yield where a reason cannot stand: one that this year does not know, or "other" without a word."""
    if reason not in regime.reasons[rated]:
        yield finding("evaluation.reason_unknown", "absence", name=name, guide=regime.guide)
    elif reason is NotRated.OTHER and not why.strip():
        yield finding("evaluation.reason_words", "absence", name=name)
    elif reason is NotRated.OTHER and not any(map(str.isalpha, why)):
        yield finding("evaluation.reason_no_words", "absence_text", name=name, text=why.strip())


def check_standing(name: str, noted: NotRated | None, standing: Standing, day: date) -> Iterator[Finding]:
    """Yield a warning where what is noted of six months is otherwise on the day, or where it is not sure.

    `standing` is by the day of admission alone; who has another reason is not asked.
    """
    if noted is None and not standing.is_sure:
        yield finding("evaluation.joined_unsure", "joined", name=name, day=short_date(day))
    elif noted is None and standing.reason is NotRated.UNDER_SIX_MONTHS:
        yield finding("evaluation.too_young", "reason", name=name, day=short_date(day))
    elif noted is NotRated.UNDER_SIX_MONTHS and standing == Standing():
        yield finding("evaluation.old_enough", "reason", name=name, day=short_date(day))


def check_admission(
    regime: Regime, name: str, joined: PartialDate | None, ceremony: date | None, day: date
) -> Iterator[Finding]:
    """Yield a warning where the day of joining and that of the ceremony do not agree on the six months."""
    if joined is None or ceremony is None:
        return
    by_ceremony = member_standing(regime, PartialDate.of(ceremony), day)
    if by_ceremony.reason is not member_standing(regime, joined, day).reason:
        days = {"joined": joined.text, "ceremony": short_date(ceremony), "day": short_date(day)}
        yield finding("evaluation.joined_otherwise", "joined", name=name, **days)


def votes_on_class(person: Person, status: MemberStatus, day: date) -> bool:
    """Return whether a member belongs to the base of a vote on a class or an admission: no probation, not suspended.

    Who is exempt or on activity elsewhere counts only if they come, so not here. Source: Điều lệ Đảng, article 3.
    """
    return status is MemberStatus.ACTIVE and not on_probation(person, day)


def _began(since: PartialDate | None, day: date) -> bool:
    return since is None or since.earliest <= day


def _young(since: PartialDate | None, day: date, reason: NotRated) -> Standing:
    """Return the standing by a beginning; roughly known, it is evaluated unless surely too young."""
    if since is None or has_six_months(since.latest, day):
        return Standing()
    if not has_six_months(since.earliest, day):
        return Standing(reason)
    return Standing(is_sure=False)
