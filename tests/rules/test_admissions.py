"""Admissions: what must follow by when, which days cannot be right, and what counts for a target."""

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.admissions import (
    AGE_BANDS,
    NAMES,
    WORKERS,
    Admission,
    AdmissionFlag,
    Milestone,
    Occupation,
    WorkersCounted,
    admitted_by_year,
    age_band,
    check_admission,
    check_official,
    contradictions,
    deadlines,
    reminders,
)
from app.rules.months import months_after
from app.rules.partial_dates import PartialDate
from app.rules.target_actuals import summed
from app.rules.target_verdicts import Verdict, verdict_of
from app.rules.targets import Comparison, Period, TargetPart, Unit
from app.rules.terms import usual_term
from app.rules.working_days import working_days_after

TERM = usual_term(date(2020, 7, 30), date(2025, 7, 30))
DAYS = st.dates(date(2015, 1, 1), date(2030, 1, 1))
WHOLE = Admission(
    certified=date(2020, 9, 1),
    resolved=date(2025, 6, 10),
    decided=date(2025, 7, 28),
    ceremony=date(2025, 9, 2),
    recognised=date(2026, 9, 15),
)


def codes(admission: Admission, born: PartialDate | None = None) -> list[str]:
    return [found.rule.code for found in check_admission(admission, born)]


def test_what_must_follow_by_when():
    """60 months, 30 working days (six weeks), 12 months, again 30 working days."""
    assert [(one.milestone, one.due, one.done) for one in deadlines(WHOLE)] == [
        (Milestone.CERTIFICATE, date(2025, 9, 1), date(2025, 6, 10)),
        (Milestone.CEREMONY, date(2025, 9, 8), date(2025, 9, 2)),
        (Milestone.PROBATION, date(2026, 9, 2), date(2026, 9, 15)),
        (Milestone.RECOGNITION, date(2026, 10, 14), date(2026, 9, 15)),
    ]
    assert codes(WHOLE, PartialDate(1999, 5, 19)) == []


def test_a_base_committee_meets_between_the_cell_and_the_decision_or_on_their_days():
    for met in (WHOLE.resolved, date(2025, 7, 1), WHOLE.decided):
        assert codes(replace(WHOLE, committee_met=met)) == []
    assert codes(Admission(certified=date(2020, 5, 4), committee_met=date(2025, 5, 5))) == ["admission.late"]


def test_only_what_has_begun_has_a_deadline():
    assert deadlines(Admission()) == ()
    assert [one.text for one in deadlines(Admission(decided=date(2025, 7, 28)))] == ["hạn tổ chức lễ kết nạp: 8/9/2025"]


@pytest.mark.parametrize(
    ("day", "milestones"),
    [
        (date(2026, 7, 1), []),
        (date(2026, 8, 3), [Milestone.PROBATION]),
        (date(2026, 9, 2), [Milestone.PROBATION]),
        (date(2026, 9, 3), []),
        (date(2026, 9, 15), [Milestone.RECOGNITION]),
        (date(2026, 12, 1), [Milestone.RECOGNITION]),
    ],
)
def test_reminders_come_a_month_before_and_stay_while_overdue(day, milestones):
    waiting = Admission(certified=WHOLE.certified, decided=WHOLE.decided, ceremony=WHOLE.ceremony)
    found = reminders(waiting, day, 30)
    assert [one.milestone for one in found] == milestones
    assert [one.is_overdue(day) for one in found] == [day > one.due for one in found]
    assert reminders(WHOLE, day, 30) == ()


@given(certified=DAYS, ahead=st.integers(0, 400), day=DAYS)
def test_a_certificate_is_reminded_of_until_somebody_is_considered(certified, ahead, day):
    waiting = Admission(certified=certified)
    is_reminded = bool(reminders(waiting, day, ahead))
    assert is_reminded == (day >= months_after(certified, 60) - timedelta(days=ahead))
    assert reminders(Admission(certified=certified, resolved=day), day, ahead) == ()


@pytest.mark.parametrize(
    ("admission", "code", "says"),
    [
        (
            Admission(certified=date(2020, 5, 4), resolved=date(2025, 5, 5)),
            "admission.late",
            "Đã quá hạn ngày 4/5/2025 (giấy chứng nhận bồi dưỡng hết hạn): thực hiện ngày 5/5/2025.",
        ),
        (
            Admission(decided=date(2025, 7, 28), ceremony=date(2025, 9, 9)),
            "admission.late",
            "Đã quá hạn ngày 8/9/2025 (hạn tổ chức lễ kết nạp): thực hiện ngày 9/9/2025.",
        ),
        (
            Admission(ceremony=date(2025, 9, 2), recognised=date(2026, 10, 15)),
            "admission.late",
            "Đã quá hạn ngày 14/10/2026 (hạn xét công nhận chính thức): thực hiện ngày 15/10/2026.",
        ),
        (
            Admission(ceremony=date(2025, 9, 2), recognised=date(2026, 9, 1)),
            "admission.early",
            "Công nhận chính thức ngày 1/9/2026, khi chưa đủ 12 tháng dự bị (đến 2/9/2026).",
        ),
        (
            Admission(resolved=date(2025, 6, 10), ceremony=date(2025, 6, 9)),
            "admission.order",
            "«Ngày lễ kết nạp» 9/6/2025 không thể trước «Ngày nghị quyết chi bộ» 10/6/2025.",
        ),
        (
            Admission(resolved=date(2025, 6, 10), committee_met=date(2025, 6, 9)),
            "admission.order",
            "«Ngày họp đảng ủy cơ sở» 9/6/2025 không thể trước «Ngày nghị quyết chi bộ» 10/6/2025.",
        ),
        (
            Admission(committee_met=date(2025, 7, 29), decided=date(2025, 7, 28)),
            "admission.order",
            "«Ngày quyết định kết nạp» 28/7/2025 không thể trước «Ngày họp đảng ủy cơ sở» 29/7/2025.",
        ),
    ],
)
def test_days_that_cannot_be_right(admission, code, says):
    assert [(found.rule.code, found.says) for found in check_admission(admission, None)] == [(code, says)]


@pytest.mark.parametrize(
    ("born", "is_fine"),
    [
        (PartialDate(2007, 7, 1), False),
        (PartialDate(2007, 6, 30), True),
        (PartialDate(2007), True),
        (PartialDate(2008), False),
        (PartialDate(1965, 6, 1), True),
        (PartialDate(1965, 5, 31), False),
        (PartialDate(1965), True),
        (PartialDate(1964), False),
    ],
)
def test_eighteen_to_sixty_by_months(born, is_fine):
    assert codes(Admission(resolved=date(2025, 6, 10)), born) == ([] if is_fine else ["admission.age"])


@given(day=DAYS, count=st.integers(1, 60))
def test_working_days_are_counted_one_by_one(day, count):
    last = working_days_after(day, count)
    between = [day + timedelta(days=one) for one in range(1, (last - day).days + 1)]
    assert sum(one.isoweekday() <= 5 for one in between) == count
    assert last.isoweekday() <= 5


@pytest.mark.parametrize(
    ("age", "text"),
    [(17, None), (18, "18–30"), (30, "18–30"), (31, "31–35"), (60, "56–60"), (61, "trên 60"), (97, "trên 60")],
)
def test_age_bands(age, text):
    band = age_band(age)
    assert (band and band.text) == text


@given(age=st.integers(18, 120))
def test_every_age_is_in_one_band(age):
    assert [band for band in AGE_BANDS if band.least <= age and (band.most is None or age <= band.most)] == [
        age_band(age)
    ]


def test_admissions_count_from_the_day_after_the_congress():
    """O12; the year of the congress has a part of its own."""
    ceremonies = [date(2020, 7, 30), date(2020, 7, 31), date(2021, 1, 1), date(2021, 12, 31), date(2025, 7, 31), None]
    found = admitted_by_year([Admission(ceremony=day) for day in ceremonies], TERM, date(2022, 3, 1))
    assert [(one.year, one.count) for one in found] == [(2020, 1), (2021, 2), (2022, 0)]
    assert found[0].how == ("lễ kết nạp từ 31/7/2020 đến 31/12/2020",)
    assert found[2].how == ("lễ kết nạp từ 1/1/2022 đến 1/3/2022",)
    assert admitted_by_year([], TERM, date(2020, 7, 30)) == ()


def test_which_workers_count_is_a_setting():
    """Worked case 25: 112 with everybody in enterprises, 98 with direct workers alone."""
    groups = (Occupation.ENTERPRISE_WORKER,) * 98 + (Occupation.ENTERPRISE_STAFF,) * 9
    groups += (Occupation.ENTERPRISE_MANAGER,) * 5 + (Occupation.FARMING, None)
    made = [Admission(ceremony=date(2024, 5, 19), occupation=one) for one in groups]
    part = TargetPart(unit=Unit.COUNT, comparison=Comparison.AT_LEAST, threshold=100, period=Period.TERM)
    sums = {
        setting: summed(admitted_by_year(made, TERM, date(2025, 7, 30), WORKERS[setting])) for setting in WorkersCounted
    }
    assert {setting: one and one.count for setting, one in sums.items()} == {
        WorkersCounted.ALL: 112,
        WorkersCounted.WITHOUT_MANAGERS: 107,
        WorkersCounted.DIRECT: 98,
    }
    assert verdict_of(part, sums[WorkersCounted.ALL]) is Verdict.EXCEEDED
    assert verdict_of(part, sums[WorkersCounted.DIRECT]) is Verdict.NOT_MET
    of_2024 = admitted_by_year(made, TERM, date(2025, 7, 30), WORKERS[WorkersCounted.ALL])[4]
    assert of_2024.how[1] == "1 người chưa ghi nghề nghiệp, không tính"


@given(ceremonies=st.lists(DAYS, max_size=20), until=DAYS)
def test_the_years_add_up_to_the_days_that_count(ceremonies, until):
    found = admitted_by_year([Admission(ceremony=day) for day in ceremonies], TERM, until)
    assert sum(one.count for one in found) == sum(TERM.holds(day) and day <= until for day in ceremonies)


def test_everything_has_a_word_and_no_two_the_same():
    for kind in (Occupation, AdmissionFlag, WorkersCounted, Milestone):
        words = [NAMES[one] for one in kind]
        assert len(set(words)) == len(words)


def test_the_record_tells_nothing_of_how_anybody_voted():
    assert {one.name for one in fields(Admission) if "vote" in one.name} == {"votes"}
    of_committee = {one.name: one.type for one in fields(Admission) if one.name.startswith("committee_")}
    assert of_committee.pop("committee_met") == date | None
    assert set(of_committee.values()) == {int | None}


@pytest.mark.parametrize(
    ("joined", "is_contradicted"),
    [
        (PartialDate(2020, 4, 1), False),
        (PartialDate(2020, 4), False),
        (PartialDate(2020), False),
        (None, False),
        (PartialDate(2020, 4, 2), True),
        (PartialDate(2020, 3), True),
        (PartialDate(2005, 5, 13), True),
    ],
)
def test_a_ceremony_is_on_the_day_of_joining_as_far_as_that_is_known(joined, is_contradicted):
    found = [one.rule.code for one in contradictions(Admission(ceremony=date(2020, 4, 1)), joined)]
    assert found == ["admission.joined"] * is_contradicted
    assert list(contradictions(Admission(), joined)) == []


@pytest.mark.parametrize(
    ("recognised", "official", "codes"),
    [
        (None, None, []),
        (None, PartialDate(2022, 5, 19), ["admission.recognition_unset"]),
        (date(2022, 6, 1), None, ["admission.official_unset"]),
        (date(2022, 6, 1), PartialDate(2022, 6, 1), []),
        (date(2022, 6, 1), PartialDate(2022, 5, 19), []),
        (date(2022, 6, 1), PartialDate(2022), []),
        (date(2022, 6, 1), PartialDate(2022, 7, 1), ["admission.official_differs"]),
    ],
)
def test_the_recognition_is_held_beside_the_day_since_when_a_member_is_official(recognised, official, codes):
    """The ceremony was on 19/5/2021, so the twelve months ended on 19/5/2022."""
    admission = Admission(ceremony=date(2021, 5, 19), recognised=recognised)
    assert [one.rule.code for one in check_official(admission, official)] == codes
