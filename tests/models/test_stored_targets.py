"""Targets as the book keeps them, and what it counts for them itself."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.models.book import Book
from app.models.checking import discrepancies
from app.models.congresses import Congress
from app.models.errors import Refused
from app.models.evaluations import DecisionHead, Evaluation
from app.models.members import Member
from app.models.organisations import Organisation
from app.models.target_facts import TargetFacts
from app.models.targets import Figure
from app.rules.admissions import Admission, Occupation
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import NotRated
from app.rules.evaluation_states import Step
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person
from app.rules.target_actuals import Measure
from app.rules.target_verdicts import Verdict
from app.rules.targets import Comparison, Period, Target, TargetPart, TargetVersion, Unit
from app.rules.terms import Term, WorkersCounted

TERM = Term("2020-2025", 2021, 2025, date(2020, 7, 31), date(2025, 7, 30))


def percent_part(threshold, **more):
    values = {"unit": Unit.PERCENT, "comparison": Comparison.AT_LEAST, "period": Period.YEARLY}
    return TargetPart(threshold=threshold, **(values | more))


def count_part(threshold, **more):
    values = {"unit": Unit.COUNT, "comparison": Comparison.AT_LEAST, "period": Period.TERM}
    return TargetPart(threshold=threshold, **(values | more))


def target(text, *parts):
    return Target(0, (TargetVersion(text),), parts)


def test_targets_stand_in_their_order_with_numbers_and_parents(book):
    first = book.targets.add(target("Đảng viên", percent_part(80_00, id=-1), percent_part(20_00, id=-2, parent_id=-1)))
    second = book.targets.add(target("Kết nạp", count_part(500)))
    one, two = book.targets.all()
    assert [(one.no, one.id, one.text), (two.no, two.id, two.text)] == [(1, first, "Đảng viên"), (2, second, "Kết nạp")]
    assert one.parts[1].parent_id == one.parts[0].id
    book.targets.move(second, -1)
    assert [each.text for each in book.targets.all()] == ["Kết nạp", "Đảng viên"]
    book.targets.remove(second)
    assert [(each.no, each.text) for each in book.targets.all()] == [(1, "Đảng viên")]
    book.targets.restore(second)
    assert [each.text for each in book.targets.all()] == ["Kết nạp", "Đảng viên"]


def test_an_amended_target_keeps_its_parts_figures_and_versions(book):
    target_id = book.targets.add(target("Kết nạp", count_part(500), count_part(800)))
    stored = book.targets.get(target_id)
    kept, gone = stored.parts
    book.targets.put({(kept.id, 2021): Figure(96), (gone.id, 2021): Figure(120, note="báo cáo năm")})
    amended = TargetVersion("Kết nạp, điều chỉnh giữa nhiệm kỳ", date(2023, 1, 5), "12-NQ/ĐUK")
    book.targets.update(stored.amended(amended, [replace(kept, threshold=600)]))
    now = book.targets.get(target_id)
    assert [one.threshold for one in now.parts] == [600]
    assert now.text == amended.text
    assert [one.text for one in now.versions] == ["Kết nạp", amended.text]
    assert now.versions[0].parts == (kept, gone)
    book.targets.update(now.corrected("Kết nạp đảng viên", [*now.parts, count_part(100, id=-1, parent_id=kept.id)]))
    corrected = book.targets.get(target_id)
    assert [one.threshold for one in corrected.versions[0].parts] == [500, 800, 100]
    assert corrected.versions[0].parts[2].id == corrected.parts[1].id
    book.targets.update(now)
    assert book.targets.get(target_id) == now
    book.targets.update(stored)
    assert book.targets.get(target_id) == stored
    assert book.targets.figures()[gone.id, 2021] == Figure(120, note="báo cáo năm")


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (target("", count_part(500)), "target.no_text"),
        (target("Kết nạp"), "target.no_parts"),
        (
            target("Kết nạp", count_part(500))
            .amended(TargetVersion("Kết nạp", date(2023, 1, 5)), [count_part(600)])
            .amended(TargetVersion("Kết nạp", date(2023, 1, 4)), [count_part(700)]),
            "target.amended_before",
        ),
        (target("Đảng viên", percent_part(120_00)), "target.over_hundred"),
        (target("Đảng viên", percent_part(0)), "target.no_level"),
        (
            target("Đảng viên", percent_part(20_00, id=-1, parent_id=-2), percent_part(80_00, id=-2)),
            "target.parent_below",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused_and_nothing_stored(book, wrong, code):
    with pytest.raises(Refused) as refused:
        book.targets.add(wrong)
    assert refused.value.findings[0].rule.code == code
    assert not book.targets.all()


def test_typed_figures_are_taken_all_or_none_and_come_back(book):
    part = book.targets.get(book.targets.add(target("Đơn vị", percent_part(98_00)))).parts[0]
    before = book.targets.put({(part.id, 2021): Figure(91, 92), (part.id, 2022): Figure(90, 92)})
    assert before == {(part.id, 2021): None, (part.id, 2022): None}
    with pytest.raises(Refused) as refused:
        book.targets.put({(part.id, 2021): Figure(92, 92), (part.id, 2022): Figure(93, 92)})
    assert refused.value.findings[0].values["part"] == "1a"
    assert book.targets.figures()[part.id, 2021] == Figure(91, 92)
    book.targets.put(before)
    assert not book.targets.figures()


def test_the_term_follows_from_the_congress_until_it_is_set(book):
    congress = book.congresses.get()
    book.congresses.save(replace(congress, opens=date(2020, 7, 28), closes=date(2020, 7, 30)))
    assert book.terms.get() == TERM
    assert not book.terms.is_stored
    book.terms.save(replace(TERM, counts_until=date(2025, 8, 15)))
    assert book.terms.get().counts_until == date(2025, 8, 15)
    book.terms.forget()
    assert book.terms.get() == TERM


def test_every_change_is_told_in_the_journal(book):
    target_id = book.targets.add(target("Kết nạp", count_part(500)))
    part = book.targets.get(target_id).parts[0]
    book.targets.put({(part.id, 2021): Figure(96)})
    book.targets.remove(target_id)
    book.terms.save(TERM)
    actions = [entry.action for entry in book.journal.entries()]
    assert [one for one in actions if one.startswith("target.")] == [
        "target.add",
        "target.figures",
        "target.remove",
        "target.term",
    ]


OF_OLDER_BOOKS = "('at_least', 'over', 'exactly', 'done')"
OF_THIS_BOOK = "('at_least', 'over', 'exactly', 'under', 'at_most', 'done')"


def _made_older(path):
    """Make a book what it was before a part could be a limit from above."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        for table in ("target_part", "amended_part"):
            connection.execute(
                "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = ?",
                (OF_THIS_BOOK, OF_OLDER_BOOKS, table),
            )
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm045_upper_bounds'")
        connection.execute("PRAGMA user_version = 44")


def test_a_book_made_before_limits_keeps_its_targets_and_takes_limits(book, tmp_path):
    stored = book.targets.get(
        book.targets.add(target("Hộ nghèo", percent_part(2_00, id=-1), percent_part(1_00, id=-2, parent_id=-1)))
    )
    book.targets.update(stored.amended(TargetVersion("Hộ nghèo", date(2023, 1, 5)), stored.parts))
    book.targets.put({(stored.parts[0].id, 2021): Figure(10, 1000)})
    before = book.targets.get(stored.id)
    book.close()
    path = tmp_path / "so.sodaihoi"
    _made_older(path)
    with closing(sqlite3.connect(path)) as older, pytest.raises(sqlite3.IntegrityError):
        older.execute("UPDATE target_part SET comparison = 'under'")
    with Book.open(path) as upgraded:
        assert upgraded.targets.get(stored.id) == before
        assert list(discrepancies(upgraded)) == []
        limits = (
            replace(before.parts[0], comparison=Comparison.UNDER),
            replace(before.parts[1], comparison=Comparison.AT_MOST),
        )
        upgraded.targets.update(before.amended(TargetVersion("Hộ nghèo", date(2024, 1, 5)), limits))
        upgraded.targets.update(upgraded.targets.get(stored.id).amended(TargetVersion("Hộ", date(2025, 1, 5)), limits))
        assert [one.goal for one in upgraded.targets.get(stored.id).parts] == ["< 2%", "≤ 1%"]
        assert list(discrepancies(upgraded)) == []


def test_the_term_follows_the_congress_as_typed_until_the_office_sets_it(tmp_path):
    with Book.create(tmp_path / "moi.sodaihoi", "Hà", clock=lambda: datetime(2026, 11, 28, 8, tzinfo=UTC)) as new:
        assert new.terms.get().name == "2026-2031"
        new.congresses.save(Congress(term="2025-2030"))
        assert new.terms.get() == Term("2025-2030", 2026, 2030, date(2025, 1, 1), date(2030, 12, 31))
        assert TargetFacts(new).years == (2025, 2026, 2027, 2028, 2029, 2030)
        new.congresses.save(Congress(term="2025-2030", opens=date(2025, 6, 18), closes=date(2025, 6, 19)))
        assert new.terms.get() == Term("2025-2030", 2026, 2030, date(2025, 6, 20), date(2030, 6, 19))
        new.terms.save(TERM)
        new.congresses.save(Congress(term="2025-2030", opens=date(2025, 6, 18), closes=date(2025, 6, 20)))
        assert new.terms.get() == TERM
        new.terms.forget()
        assert new.terms.get().counts_from == date(2025, 6, 21)


def rated_organisations(book, well, fulfilled):
    """Rate so many base organisations of 2021 well and just fulfilled, and a cell below one of them as well."""
    names = [Organisation(f"Chi bộ {one}", OrganisationKind.CELL) for one in range(1, well + fulfilled + 1)]
    ids = book.organisations.add(names)
    below = book.organisations.add([Organisation("Chi bộ trực thuộc", OrganisationKind.CELL, ids[0])])
    year = book.evaluation_years.get(2021)
    book.evaluation_years.save(year)
    classes = [QualityClass.GOOD] * well + [QualityClass.FULFILLED] * fulfilled + [QualityClass.FAILED]
    listed = [Evaluation(year=2021, organisation_id=id_) for id_ in (*ids, *below)]
    made = book.evaluations.some(book.evaluations.add(listed))
    book.evaluations.enter([replace(one, cell_class=rated) for one, rated in zip(made, classes, strict=True)])
    return ids


@pytest.mark.parametrize(("well", "verdict"), [(83, Verdict.SO_FAR), (82, Verdict.NOT_MET)])
def test_1b_counts_the_organisations_directly_under_the_committee(book, well, verdict):
    rated_organisations(book, well, 92 - well)
    book.terms.save(TERM)
    book.targets.add(target("Tổ chức", percent_part(90_00, measure=Measure.ORGANISATIONS_WELL)))
    part = TargetFacts(book, date(2021, 12, 31)).all()[0].parts[0]
    assert part.actuals[2021].text == ("83/92 = 90,22%" if well == 83 else "82/92 = 89,13%")
    assert part.verdict.verdict is verdict
    assert part.counted == {2021}
    assert part.verdict.years_missing == 4


def test_a_year_half_entered_is_not_judged_until_it_is_complete_and_says_that_it_is_not_decided(book):
    ids = rated_organisations(book, 83, 6)
    more = book.organisations.add([Organisation(f"Chi bộ mới {one}", OrganisationKind.CELL) for one in range(3)])
    new = book.evaluations.add([Evaluation(year=2021, organisation_id=id_) for id_ in more])
    book.terms.save(TERM)
    book.targets.add(target("Tổ chức", percent_part(90_00, measure=Measure.ORGANISATIONS_WELL)))
    part = TargetFacts(book, date(2021, 12, 31)).all()[0].parts[0]
    assert part.actuals[2021].told == "83/89 = 93,26%, chưa đủ: còn 3"
    assert part.actuals[2021].how[-1] == "chưa đủ: còn 3 tổ chức đảng chưa có mức xếp loại"
    assert (part.verdict.verdict, part.verdict.years_met) == (Verdict.INCOMPLETE, 0)
    *two, absent = book.evaluations.some(new)
    book.evaluations.enter([replace(one, cell_class=QualityClass.FULFILLED) for one in two])
    book.evaluations.enter([replace(absent, absence=NotRated.NEWLY_FOUNDED)])
    whole = TargetFacts(book, date(2021, 12, 31)).all()[0].parts[0]
    assert whole.actuals[2021].told == "83/91 = 91,21%"
    assert whole.actuals[2021].how[2] == "theo đề nghị, chưa quyết định hết: còn 91 tổ chức đảng"
    assert (whole.verdict.verdict, whole.verdict.years_met) == (Verdict.SO_FAR, 1)
    every = [one.id for one in book.evaluations.organisations_of(2021) if one.cell_class]
    book.evaluations.take(Step.PROPOSE, every)
    book.evaluations.take(Step.DECIDE, every, DecisionHead("12-QĐ/ĐUK", date(2021, 12, 20), "Lò Văn Sơn"))
    decided = TargetFacts(book, date(2021, 12, 31)).all()[0].parts[0]
    assert decided.actuals[2021].caveat == ""
    assert decided.actuals[2021].text == whole.actuals[2021].text
    assert len(ids) == 89


def test_an_amendment_leaves_the_verdicts_of_the_years_before_it(book):
    book.terms.save(TERM)
    stored = book.targets.get(book.targets.add(target("Đơn vị", percent_part(90_00))))
    (part,) = stored.parts
    book.targets.put({(part.id, year): Figure(85, 92) for year in range(2021, 2026)})
    amendment = TargetVersion("Đơn vị, điều chỉnh", date(2023, 6, 30), "12-NQ/ĐUK")
    book.targets.update(stored.amended(amendment, [replace(part, threshold=98_00)]))
    (judged,) = TargetFacts(book, date(2025, 12, 31)).all()[0].parts
    assert [one.verdict for one in judged.verdict.years] == [Verdict.MET] * 2 + [Verdict.NOT_MET] * 3
    assert [one.goal for _, one in judged.history] == ["≥ 90%", "≥ 98%"]
    book.targets.update(stored)
    (judged,) = TargetFacts(book, date(2025, 12, 31)).all()[0].parts
    assert [one.verdict for one in judged.verdict.years] == [Verdict.MET] * 5


def test_a_typed_figure_stands_only_where_the_book_counts_none(book):
    rated_organisations(book, 83, 9)
    book.terms.save(TERM)
    book.targets.add(target("Tổ chức", percent_part(90_00, measure=Measure.ORGANISATIONS_WELL)))
    part = book.targets.all()[0].parts[0]
    book.targets.put({(part.id, 2021): Figure(1, 92), (part.id, 2022): Figure(85, 92)})
    judged = TargetFacts(book, date(2022, 12, 31)).all()[0].parts[0]
    assert judged.actuals[2021].count == 83
    assert judged.actuals[2022].count == 85
    assert judged.counted == {2021}


def test_admissions_count_from_the_day_after_the_congress_and_workers_are_told_in_every_reading(book):
    (cell,) = book.organisations.add([Organisation("Chi bộ Công ty", OrganisationKind.CELL)])
    days = [date(2020, 7, 30), date(2020, 7, 31), date(2021, 5, 19), date(2025, 7, 30), date(2025, 7, 31)]
    does = [Occupation.ENTERPRISE_WORKER] * 2 + [Occupation.ENTERPRISE_MANAGER] + [Occupation.STUDENT] * 2
    ids = book.members.add(
        [Member(person=Person(name=f"Lò Văn {at}"), organisation_id=cell) for at in range(len(days))]
    )
    book.admissions.save(
        [(id_, cell, Admission(ceremony=day, occupation=of)) for id_, day, of in zip(ids, days, does, strict=True)]
    )
    book.terms.save(TERM)
    parts = (count_part(3, measure=Measure.ADMISSIONS, id=-1), count_part(1, measure=Measure.ADMISSIONS_OF_WORKERS))
    book.targets.add(target("Kết nạp", *parts))
    facts = TargetFacts(book, date(2026, 1, 1))
    new, workers = facts.all()[0].parts
    assert facts.years == (2020, 2021, 2022, 2023, 2024, 2025)
    assert [new.actuals[year].count for year in facts.years] == [1, 1, 0, 0, 0, 1]
    assert new.verdict.text == "3/3 = 100%, đạt"
    assert workers.verdict.text == "2/1 = 200%, vượt"
    assert "chỉ công nhân trực tiếp: 0" in workers.actuals[2021].how
    assert "tính mọi người lao động trong doanh nghiệp" in workers.actuals[2021].how
    book.terms.save(replace(TERM, workers=WorkersCounted.DIRECT))
    direct = TargetFacts(book, date(2026, 1, 1)).all()[0].parts[1]
    assert direct.verdict.text == "1/1 = 100%, đạt"
    assert "tính chỉ công nhân trực tiếp" in direct.actuals[2021].how


def admitted(book, *days):
    """Admit somebody of one cell on each of these days."""
    (cell,) = book.organisations.add([Organisation("Chi bộ Công ty", OrganisationKind.CELL)])
    ids = book.members.add(
        [Member(person=Person(name=f"Lò Văn {at}"), organisation_id=cell) for at, _ in enumerate(days)]
    )
    book.admissions.save([(id_, cell, Admission(ceremony=day)) for id_, day in zip(ids, days, strict=True)])
    return cell


def test_what_was_typed_stands_in_years_of_which_the_book_knows_no_admission(book):
    """A book begun in the middle of a term: 60, 200 and 210 from the papers before it, then its own."""
    cell = admitted(book, *[date(2023, 5, 19)] * 290, *[date(2025, 2, 3)] * 209)
    book.terms.save(TERM)
    book.targets.add(target("Kết nạp", count_part(500, measure=Measure.ADMISSIONS)))
    (part,) = book.targets.all()[0].parts
    book.targets.put(
        {(part.id, 2020): Figure(60), (part.id, 2021): Figure(200, None, "sổ cũ"), (part.id, 2022): Figure(210)}
    )
    (found,) = TargetFacts(book, date(2026, 1, 1)).all()[0].parts
    assert [found.actuals[year].count for year in range(2020, 2026)] == [60, 200, 210, 290, 0, 209]
    assert found.verdict.text == "969/500 = 193,8%, vượt"
    assert found.counted == {2023, 2025}
    assert found.verdict.actual.how == (
        "2020: 60 (số gõ tay)",
        "2021: 200 (số gõ tay)",
        "2022: 210 (số gõ tay)",
        "2023: 290 (tính từ sổ)",
        "2024: 0 (sổ không ghi ai)",
        "2025: 209 (tính từ sổ)",
    )
    joined = Member(person=Person(name="Cà Thị Ên", joined=PartialDate(2021, 3, 2)), organisation_id=cell)
    book.members.add([joined])
    assert TargetFacts(book, date(2026, 1, 1)).all()[0].parts[0].actuals == found.actuals
    book.targets.put({(part.id, year): None for year in (2020, 2021, 2022)})
    assert TargetFacts(book, date(2026, 1, 1)).all()[0].parts[0].verdict.text.startswith("499/500 = 99,8%, chưa đạt")


def test_where_the_book_counts_and_something_else_was_typed_the_count_stands_and_says_so(book):
    admitted(book, date(2021, 5, 19), date(2022, 5, 19))
    book.terms.save(TERM)
    parts = (count_part(3, measure=Measure.ADMISSIONS, id=-1), count_part(3, measure=Measure.ADMISSIONS_OF_WORKERS))
    book.targets.add(target("Kết nạp", *parts))
    every, workers = book.targets.all()[0].parts
    book.targets.put({(every.id, 2021): Figure(60), (every.id, 2022): Figure(1), (workers.id, 2021): Figure(7)})
    one, of_workers = TargetFacts(book, date(2022, 12, 31)).all()[0].parts
    said = "đã gõ 60, khác số tính từ sổ: không dùng số gõ"
    assert (one.actuals[2021].count, one.actuals[2021].how[-1]) == (1, said)
    assert said not in one.actuals[2022].how
    assert of_workers.actuals[2021].count == 0
    assert of_workers.counted == {2021, 2022}


def test_who_joined_by_their_card_without_a_ceremony_here_is_told_and_not_counted(book):
    (cell,) = book.organisations.add([Organisation("Chi bộ", OrganisationKind.CELL)])
    joined = [PartialDate(2021, 5, 19), PartialDate(2021), PartialDate(2020), PartialDate(2020, 7, 30), None]
    named = [Person(name=f"Lò Văn {at}", joined=day) for at, day in enumerate([*joined, PartialDate(2021, 9, 2)])]
    *_, without_day, admitted = book.members.add([Member(person=one, organisation_id=cell) for one in named])
    ceremony = Admission(ceremony=date(2021, 9, 2))
    book.admissions.save([(admitted, cell, ceremony), (without_day, cell, Admission(guide="Đỗ Thị Hà"))])
    book.terms.save(TERM)
    book.targets.add(target("Kết nạp", count_part(500, measure=Measure.ADMISSIONS)))
    part = TargetFacts(book, date(2022, 12, 31)).all()[0].parts[0]
    assert [(year, one.count) for year, one in part.actuals.items()] == [(2020, 0), (2021, 1), (2022, 0)]
    assert {year: one.caveat.partition(" ")[0] for year, one in part.actuals.items()} == {
        2020: "1",
        2021: "2",
        2022: "",
    }
    assert part.actuals[2021].how[0].endswith("theo ngày lễ kết nạp ghi trong hồ sơ kết nạp")
    assert part.actuals[2021].caveat in part.actuals[2021].how
    book.members.remove(range(1, 6))
    assert TargetFacts(book, date(2022, 12, 31)).all()[0].parts[0].actuals[2021].caveat == ""
