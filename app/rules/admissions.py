"""The admission of a member: its days, what must follow by when, and whether it counts for a target.

What it is for: reminders before a time limit passes, objections to days that cannot be right, counts by year.
What it is not for: storing admissions (models), and judging the counts (target_verdicts).
Source: QĐ 294-QĐ/TW (2025) and HD 06-HD/TW (2025) by evaluation-and-documents 4.1, 4.2, O11 and O12.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType

from app.rules.figures import short_date, thousands
from app.rules.findings import Finding, finding
from app.rules.months import months_after
from app.rules.partial_dates import PartialDate
from app.rules.probation import PROBATION_MONTHS
from app.rules.target_actuals import Actual, Origin
from app.rules.terms import Term, WorkersCounted
from app.rules.working_days import working_days_after

CERTIFICATE_MONTHS = 60
CEREMONY_WORKING_DAYS = 30
RECOGNITION_WORKING_DAYS = 30
LEAST_AGE, MOST_AGE = 18, 60
_YEAR_MONTHS = 12


class Occupation(StrEnum):
    """What a new member does, in the order of Biểu 2-BTCTW."""

    STATE_OFFICIAL = "state_official"
    PARTY_OFFICIAL = "party_official"
    COMMUNE_OFFICIAL = "commune_official"
    HAMLET_OFFICIAL = "hamlet_official"
    PUBLIC_SERVICE = "public_service"
    PRIVATE_SERVICE = "private_service"
    ENTERPRISE_MANAGER = "enterprise_manager"
    ENTERPRISE_STAFF = "enterprise_staff"
    ENTERPRISE_WORKER = "enterprise_worker"
    FARMING = "farming"
    ARMED_FORCES = "armed_forces"
    STUDENT = "student"
    PUPIL = "pupil"
    OTHER = "other"


class AdmissionFlag(StrEnum):
    """What Biểu 2-BTCTW counts besides; who is of an ethnic minority is told by the ethnicity of the member."""

    YOUTH_UNION = "youth_union"
    BUSINESS_OWNER = "business_owner"
    FAMILY_PLANNING = "family_planning"
    FOREIGN_SPOUSE = "foreign_spouse"
    READMITTED = "readmitted"


class Milestone(StrEnum):
    """What must follow by a day."""

    CERTIFICATE = "certificate"
    CEREMONY = "ceremony"
    PROBATION = "probation"
    RECOGNITION = "recognition"


NAMES: Mapping[StrEnum, str] = MappingProxyType(
    {
        Occupation.STATE_OFFICIAL: "cán bộ, công chức nhà nước (cấp huyện trở lên)",
        Occupation.PARTY_OFFICIAL: "cán bộ, công chức Đảng, MTTQ, đoàn thể",
        Occupation.COMMUNE_OFFICIAL: "cán bộ, công chức và người không chuyên trách cấp xã",
        Occupation.HAMLET_OFFICIAL: "người không chuyên trách ở thôn, bản",
        Occupation.PUBLIC_SERVICE: "viên chức đơn vị sự nghiệp công lập",
        Occupation.PRIVATE_SERVICE: "người lao động đơn vị sự nghiệp ngoài công lập",
        Occupation.ENTERPRISE_MANAGER: "lãnh đạo, quản lý doanh nghiệp",
        Occupation.ENTERPRISE_STAFF: "nhân viên gián tiếp trong doanh nghiệp",
        Occupation.ENTERPRISE_WORKER: "công nhân trực tiếp trong doanh nghiệp",
        Occupation.FARMING: "nông, lâm, ngư nghiệp",
        Occupation.ARMED_FORCES: "lực lượng vũ trang",
        Occupation.STUDENT: "sinh viên",
        Occupation.PUPIL: "học sinh",
        Occupation.OTHER: "khác",
        AdmissionFlag.YOUTH_UNION: "đoàn viên Đoàn TNCS Hồ Chí Minh",
        AdmissionFlag.BUSINESS_OWNER: "chủ doanh nghiệp tư nhân",
        AdmissionFlag.FAMILY_PLANNING: "vi phạm chính sách KHHGĐ",
        AdmissionFlag.FOREIGN_SPOUSE: "quan hệ hôn nhân với người nước ngoài",
        AdmissionFlag.READMITTED: "kết nạp lại",
        WorkersCounted.ALL: "mọi người lao động trong doanh nghiệp",
        WorkersCounted.WITHOUT_MANAGERS: "nhân viên và công nhân trực tiếp",
        WorkersCounted.DIRECT: "chỉ công nhân trực tiếp",
        Milestone.CERTIFICATE: "giấy chứng nhận bồi dưỡng hết hạn",
        Milestone.CEREMONY: "hạn tổ chức lễ kết nạp",
        Milestone.PROBATION: "hết 12 tháng dự bị",
        Milestone.RECOGNITION: "hạn xét công nhận chính thức",
    }
)
"""The word for each value."""

DAYS: Mapping[str, str] = MappingProxyType(
    {
        "certified": "Ngày cấp giấy chứng nhận",
        "resolved": "Ngày nghị quyết chi bộ",
        "committee_met": "Ngày họp đảng ủy cơ sở",
        "decided": "Ngày quyết định kết nạp",
        "ceremony": "Ngày lễ kết nạp",
        "recognised": "Ngày công nhận chính thức",
    }
)
"""The days of an admission in the order of the steps, as objections name them."""

WORKERS: Mapping[WorkersCounted, frozenset[Occupation]] = MappingProxyType(
    {
        WorkersCounted.ALL: frozenset(
            {Occupation.ENTERPRISE_MANAGER, Occupation.ENTERPRISE_STAFF, Occupation.ENTERPRISE_WORKER}
        ),
        WorkersCounted.WITHOUT_MANAGERS: frozenset({Occupation.ENTERPRISE_STAFF, Occupation.ENTERPRISE_WORKER}),
        WorkersCounted.DIRECT: frozenset({Occupation.ENTERPRISE_WORKER}),
    }
)
"""Which occupations count as workers, by each reading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """How somebody was admitted; what is not known is empty or None.

    `certified`, `resolved`, `committee_met`, `decided`, `ceremony` and `recognised` are the days of the class
    certificate, the resolution of the cell, the meeting of the base committee, the decision, the ceremony and the
    recognition as an official member; `certificate`, `decision` and `recognition` their numbers. `votes` were for the
    admission in the cell, `guide` helped on probation. `section_opinion` is what a section committee between the cell
    and the base committee said; of the base committee are known how many it has and how many were present, for and
    against, never who.
    """

    certificate: str = ""
    certified: date | None = None
    resolved: date | None = None
    votes: int | None = None
    section_opinion: str = ""
    committee_met: date | None = None
    committee_members: int | None = None
    committee_present: int | None = None
    committee_for: int | None = None
    committee_against: int | None = None
    decision: str = ""
    decided: date | None = None
    ceremony: date | None = None
    guide: str = ""
    recognition: str = ""
    recognised: date | None = None
    occupation: Occupation | None = None
    flags: frozenset[AdmissionFlag] = frozenset()

    @property
    def considered(self) -> date | None:
        """The day the person was first considered, as far as the days tell."""
        return self.resolved or self.committee_met or self.decided or self.ceremony

    @property
    def probation_ends(self) -> date | None:
        """The day on which twelve months have passed since the ceremony."""
        return months_after(self.ceremony, PROBATION_MONTHS) if self.ceremony else None


@dataclass(frozen=True, slots=True)
class AgeBand:
    """Ages counted together, both ends included; `most` is None for all above."""

    least: int
    most: int | None = None

    @property
    def text(self) -> str:
        """The band as the form has it."""
        return f"{self.least}–{self.most}" if self.most else f"trên {self.least - 1}"


AGE_BANDS = (
    AgeBand(18, 30),
    AgeBand(31, 35),
    AgeBand(36, 40),
    AgeBand(41, 45),
    AgeBand(46, 50),
    AgeBand(51, 55),
    AgeBand(56, 60),
    AgeBand(61),
)
"""The bands of Biểu 2-BTCTW."""


def age_band(age: int) -> AgeBand | None:
    """Return the band of an age in years; None for one at which nobody is admitted."""
    return next((band for band in AGE_BANDS if band.least <= age <= (band.most or age)), None)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day by which something must have followed, and the day it did; None while it has not."""

    milestone: Milestone
    due: date
    done: date | None

    def is_overdue(self, day: date) -> bool:
        """Return whether the day has passed and nothing followed."""
        return self.done is None and day > self.due

    @property
    def text(self) -> str:
        """What a reminder says: "hạn tổ chức lễ kết nạp: 9/9/2025"."""
        return f"{NAMES[self.milestone]}: {short_date(self.due)}"


def deadlines(admission: Admission) -> tuple[Deadline, ...]:
    """Return every deadline whose beginning is known, in the order of the steps.

    A certificate lasts 60 months, until the cell considers the person; the ceremony follows the decision within 30
    working days; probation is twelve months from the ceremony, and recognition is considered within 30 working days
    after it. Holidays are not known here.
    """
    found: list[Deadline] = []
    if admission.certified:
        expires = months_after(admission.certified, CERTIFICATE_MONTHS)
        found.append(Deadline(Milestone.CERTIFICATE, expires, admission.considered))
    if admission.decided:
        due = working_days_after(admission.decided, CEREMONY_WORKING_DAYS)
        found.append(Deadline(Milestone.CEREMONY, due, admission.ceremony))
    ends = admission.probation_ends
    if ends:
        due = working_days_after(ends, RECOGNITION_WORKING_DAYS)
        found.append(Deadline(Milestone.PROBATION, ends, admission.recognised))
        found.append(Deadline(Milestone.RECOGNITION, due, admission.recognised))
    return tuple(found)


def reminders(admission: Admission, day: date, days: int) -> tuple[Deadline, ...]:
    """Return what is overdue or due within so many days.

    Of probation and recognition only the one in hand: before the twelve months are over, or after.
    """
    ends = admission.probation_ends or day
    idle = Milestone.PROBATION if day > ends else Milestone.RECOGNITION
    return tuple(
        one
        for one in deadlines(admission)
        if one.done is None and (one.due - day).days <= days and one.milestone is not idle
    )


def contradictions(admission: Admission, joined: PartialDate | None) -> Iterator[Finding]:
    """Yield where the days of an admission cannot all be true, also beside the day on which the member joined."""
    known = [(name, day) for name in DAYS if (day := getattr(admission, name))]
    for (first, before), (second, after) in pairwise(known):
        if after < before:
            names = {"first": DAYS[first], "second": DAYS[second]}
            yield finding("admission.order", second, before=short_date(before), after=short_date(after), **names)
    ceremony = admission.ceremony
    if joined and ceremony and not joined.may_be(PartialDate.of(ceremony)):
        yield finding("admission.joined", "ceremony", joined=joined.text, ceremony=short_date(ceremony))


def check_admission(
    admission: Admission, born: PartialDate | None, joined: PartialDate | None = None
) -> Iterator[Finding]:
    """Yield what the days of an admission have against the rules; what is not known is not objected to."""
    yield from contradictions(admission, joined)
    for one in deadlines(admission):
        if one.done and one.done > one.due and one.milestone is not Milestone.PROBATION:
            what, due, done = NAMES[one.milestone], short_date(one.due), short_date(one.done)
            yield finding("admission.late", _PLACES[one.milestone], what=what, due=due, done=done)
    ends = admission.probation_ends
    if ends and admission.recognised and admission.recognised < ends:
        done = short_date(admission.recognised)
        yield finding("admission.early", "recognised", done=done, ends=short_date(ends))
    if born and admission.considered and not _is_of_age(born, admission.considered):
        yield finding("admission.age", "born", born=born.text, day=short_date(admission.considered))


def check_official(admission: Admission, official: PartialDate | None) -> Iterator[Finding]:
    """Yield where the recognition and the day since when a member is official do not tell the same.

    That day may be the one on which the twelve months ended: the decision follows it.
    """
    if admission.recognised is None:
        if official and admission.ceremony:
            yield finding("admission.recognition_unset", "recognised", official=official.text)
        return
    recognised = short_date(admission.recognised)
    if official is None:
        yield finding("admission.official_unset", "official_since", recognised=recognised)
        return
    days = filter(None, (admission.recognised, admission.probation_ends))
    if not any(official.may_be(PartialDate.of(day)) for day in days):
        yield finding("admission.official_differs", "official_since", recognised=recognised, official=official.text)


_PLACES = {
    Milestone.CERTIFICATE: "certified",
    Milestone.CEREMONY: "ceremony",
    Milestone.RECOGNITION: "recognised",
}


def _is_of_age(born: PartialDate, day: date) -> bool:
    """Return whether somebody may be 18 to 60 years old, by months; any month where nobody knows it."""
    months = [(day.year - born.year) * _YEAR_MONTHS + day.month - (born.month or month) for month in (1, _YEAR_MONTHS)]
    return max(months) >= LEAST_AGE * _YEAR_MONTHS and min(months) <= MOST_AGE * _YEAR_MONTHS


def admitted_by_year(
    admissions: Iterable[Admission], term: Term, until: date, occupations: frozenset[Occupation] | None = None
) -> tuple[Actual, ...]:
    """Return how many were admitted in each year of the term as far as a day, by the ceremony; 0 where nobody was.

    A year of which no ceremony at all is known says so: the book may have been begun after it. Nothing before the term.
    Only those of some occupations where these are given; whose occupation nobody told is then
    not counted but said.
    """
    last = min(until, term.counts_until)
    if last < term.counts_from:
        return ()
    counts = dict.fromkeys(range(term.counts_from.year, last.year + 1), 0)
    untold = dict.fromkeys(counts, 0)
    known = set[int]()
    for one in admissions:
        if one.ceremony is None or not term.holds(one.ceremony) or one.ceremony > last:
            continue
        year = one.ceremony.year
        known.add(year)
        counts[year] += occupations is None or one.occupation in occupations
        untold[year] += occupations is not None and one.occupation is None
    return tuple(
        Actual(
            year,
            count,
            how=_how(year, term, last, untold[year]),
            origin=Origin.COUNTED if year in known else Origin.NOTHING,
        )
        for year, count in counts.items()
    )


def _how(year: int, term: Term, last: date, untold: int) -> tuple[str, ...]:
    """Return in words which days of a year were counted, and how many could not be placed."""
    begins, ends = max(term.counts_from, date(year, 1, 1)), min(last, date(year, 12, 31))
    days = f"lễ kết nạp từ {short_date(begins)} đến {short_date(ends)}"
    return (days, f"{thousands(untold)} người chưa ghi nghề nghiệp, không tính") if untold else (days,)
