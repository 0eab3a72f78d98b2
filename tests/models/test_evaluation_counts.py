"""Progress and caps of an evaluated year by organisation and group, and cells written as texts."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.models.book import Book
from app.models.class_votes import HeldVote
from app.models.errors import Refused
from app.models.evaluation_cells import Entry, entry_text, with_entry
from app.models.evaluation_counts import Caps, Disciplined, StateCounts
from app.models.evaluation_opening import open_year
from app.models.evaluation_years import EvaluationYear
from app.models.evaluations import DecisionHead, Evaluation
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.class_votes import hand_vote
from app.rules.evaluation_caps import CapGroup, CapTerms
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import NotRated, Rated
from app.rules.evaluation_states import Step
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Duty, Person, Sector

BASE, CELL = OrganisationKind.BASE_COMMITTEE, OrganisationKind.CELL


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A base committee of two cells, with eleven members, and a cell of its own with one, written in one year."""
    with Book.create(tmp_path / "so.sodaihoi", "Hà", lambda: datetime(2022, 5, 19, 8, tzinfo=UTC)) as made:
        top, alone = made.organisations.add(
            [
                Organisation("Đảng bộ Sở Y tế", BASE, sector=Sector.STATE),
                Organisation("Chi bộ Báo", CELL, sector=Sector.STATE),
            ]
        )
        one, two = made.organisations.add(
            [Organisation("Chi bộ 1", CELL, parent_id=top), Organisation("Chi bộ 2", CELL, parent_id=top)]
        )
        for organisation, count in ((one, 6), (two, 5), (alone, 1)):
            made.members.add([member(f"Người {organisation}.{number}", organisation) for number in range(count)])
        yield made


def member(name: str, organisation: int) -> Member:
    return Member(person=Person(name=name, joined=PartialDate(2001, 1, 1)), organisation_id=organisation)


def ids(book: Book) -> dict[str, int]:
    return {one.name: one.id for one in book.organisations.all()}


def rate(book: Book, year: int, name: str, *classes: QualityClass) -> tuple[Evaluation, ...]:
    of = book.evaluations.members_of(year, [ids(book)[name]])
    changed = [replace(one, cell_class=rated) for one, rated in zip(of, classes, strict=False)]
    book.evaluations.enter(changed)
    return tuple(changed)


def caps(book: Book, of: EvaluationYear, rated: Rated = Rated.MEMBER) -> Caps:
    return Caps(of, rated, book.organisations.all(), book.evaluation_years.raised(of.year))


def test_states_are_counted_by_organisation(book: Book) -> None:
    open_year(book, 2022)
    of, names = book.evaluation_years.get(2022), ids(book)
    changed = rate(book, 2022, "Chi bộ 1", QualityClass.EXCELLENT, QualityClass.GOOD, QualityClass.GOOD)
    last = book.evaluations.members_of(2022, [names["Chi bộ 1"]])[-1]
    book.evaluations.enter([replace(last, absence=NotRated.EXEMPT)])
    book.evaluations.take(Step.PROPOSE, [one.id for one in changed[:2]])
    book.evaluations.want({changed[0].id: QualityClass.GOOD})
    book.evaluations.take(Step.DECIDE, [changed[0].id], DecisionHead("1", date(2022, 12, 20), "Nguyễn Trung Khải"))
    counts = book.evaluation_counts.by_organisation(of, Rated.MEMBER)
    assert counts[names["Chi bộ 1"]] == StateCounts(
        total=6, blank=2, entered=2, proposed=1, decided=1, absent=1, excellent=0, good=3
    )
    assert counts[names["Chi bộ 2"]] == StateCounts(total=5, blank=5)
    book.evaluations.take(Step.PROPOSE, [last.id])
    waiting = book.evaluation_counts.by_organisation(of, Rated.MEMBER)[names["Chi bộ 1"]]
    assert (waiting.proposed, waiting.absent_proposed, waiting.absent_decided) == (2, 1, 0)
    assert book.evaluation_counts.by_organisation(of, Rated.MEMBER, [names["Chi bộ 2"]]) == {
        names["Chi bộ 2"]: StateCounts(total=5, blank=5)
    }


def test_the_cap_holds_within_the_base_organisation_or_among_similar_ones(book: Book) -> None:
    for year in (2022, 2023):
        open_year(book, year)
        rate(book, year, "Chi bộ 1", QualityClass.EXCELLENT, *[QualityClass.GOOD] * 5)
        rate(book, year, "Chi bộ Báo", QualityClass.GOOD)
    names = ids(book)
    similar = "cơ quan nhà nước · không giữ chức vụ lãnh đạo"
    for year, good, group in ((2022, 5, "Đảng bộ Sở Y tế"), (2023, 6, similar)):
        of = book.evaluation_years.get(year)
        counts = book.evaluation_counts.by_place(of, Rated.MEMBER)
        found = caps(book, of).results(counts)[names["Chi bộ 2"], Duty.STAFF]
        assert (found.count.group, found.used, found.count.good, found.allowed) == (group, 1, good, 1)


def test_who_was_taken_off_the_list_counts_nowhere_until_they_are_put_back(book: Book) -> None:
    open_year(book, 2022)
    (one, *others) = rate(book, 2022, "Chi bộ 1", QualityClass.EXCELLENT, *[QualityClass.GOOD] * 5)
    ids_ = [one.id, *(each.id for each in others)]
    counts = hand_vote(6, {QualityClass.EXCELLENT: 6})
    book.class_votes.save(one.id, HeldVote(counts, 6, date(2022, 5, 5)), "Người 3.0")
    book.evaluations.take(Step.PROPOSE, ids_)
    book.evaluations.take(Step.DECIDE, ids_, DecisionHead("12-QĐ/ĐUK", date(2022, 5, 19), "Nguyễn Trung Khải"))
    of, here, member_id = book.evaluation_years.get(2022), ids(book)["Chi bộ 1"], one.member_id or 0

    def counted() -> tuple[Any, ...]:
        """Return every sum that the book has of the year, and how many a query of it finds."""
        by_place = book.evaluation_counts.by_place(of, Rated.MEMBER)
        rows = [row for row in book.evaluations.rows(2022, Rated.MEMBER) if row.organisation_id == here]
        of_book = book.connection.execute(
            "SELECT count(*) FROM evaluation JOIN member ON member.id = member_id"
            " WHERE removed = 0 AND evaluation.organisation_id = ?",
            (here,),
        ).fetchone()
        return (
            by_place[here, Duty.STAFF],
            caps(book, of).results(by_place)[here, Duty.STAFF].count,
            {len(rows), len(book.evaluations.members_of(2022, [here])), *of_book},
            [row.rated for row in rows].count(QualityClass.EXCELLENT),
            member_id in book.evaluations.histories(2022),
            one.id in book.evaluations.decisions(2022),
            bool(book.evaluations.of_member(member_id)),
            book.class_votes.days(2022),
        )

    whole = counted()
    book.members.remove([member_id])
    without = counted()
    assert whole[0] == StateCounts(total=6, decided=6, excellent=1, good=5)
    assert without[0] == StateCounts(total=5, decided=5, good=5)
    assert without[1:] == (replace(whole[1], excellent=0), {5}, 0, False, False, False, {})
    assert book.evaluations.get(one.id).decided_class is QualityClass.EXCELLENT
    book.members.restore([member_id])
    assert counted() == whole
    assert whole[2:] == ({6}, 1, True, True, True, {here: date(2022, 5, 5)})


def test_whoever_is_allowed_more_is_counted_alone(book: Book) -> None:
    open_year(book, 2025)
    names, of = ids(book), book.evaluation_years.get(2025)
    rate(book, 2025, "Chi bộ 1", QualityClass.EXCELLENT, *[QualityClass.GOOD] * 4)
    rate(book, 2025, "Chi bộ Báo", QualityClass.GOOD)
    book.evaluation_years.raise_cap(2025, names["Đảng bộ Sở Y tế"], "12-QĐ/ĐUK")
    counts = book.evaluation_counts.by_place(of, Rated.MEMBER)
    raised, usual = (caps(book, of).results(counts)[names[name], Duty.STAFF] for name in ("Chi bộ 1", "Chi bộ Báo"))
    assert (raised.percent, raised.allowed, raised.count.good) == (25, 1, 4)
    assert (usual.percent, usual.allowed, usual.count.good) == (20, 0, 1)


def test_leaders_are_capped_among_leaders_and_others_among_others(book: Book) -> None:
    names = ids(book)
    listed = [one for one in book.members.each() if one.organisation_id == names["Chi bộ 1"]]
    book.members.update([replace(one, duty=Duty.LEADER) for one in listed[:3]])
    open_year(book, 2025)
    # Three leaders, two of them excellent, beside nine others, none: together the cap would hold, apart it does not.
    rate(book, 2025, "Chi bộ 1", *[QualityClass.EXCELLENT] * 2, *[QualityClass.GOOD] * 4)
    rate(book, 2025, "Chi bộ 2", *[QualityClass.GOOD] * 5)
    rate(book, 2025, "Chi bộ Báo", QualityClass.GOOD)
    of = book.evaluation_years.get(2025)

    def told(year: EvaluationYear) -> dict[Duty | None, tuple[str, int, int, int]]:
        counts = book.evaluation_counts.by_place(year, Rated.MEMBER)
        results = caps(book, year).results(counts)
        of_cell = {post: one for (id_, post), one in results.items() if id_ == names["Chi bộ 1"]}
        return {post: (one.count.group, one.used, one.count.good, one.allowed) for post, one in of_cell.items()}

    assert told(of) == {
        Duty.LEADER: ("cơ quan nhà nước · lãnh đạo, quản lý", 2, 1, 0),
        Duty.STAFF: ("cơ quan nhà nước · không giữ chức vụ lãnh đạo", 0, 9, 1),
        Duty.OUTSIDE: ("cơ quan nhà nước · ngoài hệ thống chính trị", 0, 0, 0),
    }
    assert of.cap is not None
    whatever_post = replace(of, cap=replace(of.cap, group=CapGroup.SIMILAR))
    assert told(whatever_post) == dict.fromkeys(Duty, ("cơ quan nhà nước", 2, 10, 2))
    book.evaluation_years.save(whatever_post)
    assert book.evaluation_years.get(2025) == whatever_post
    book.evaluation_years.raise_cap(2025, names["Đảng bộ Sở Y tế"], "12-QĐ/ĐUK")
    assert told(of) == {
        Duty.LEADER: ("Đảng bộ Sở Y tế · lãnh đạo, quản lý", 2, 1, 0),
        Duty.STAFF: ("Đảng bộ Sở Y tế · không giữ chức vụ lãnh đạo", 0, 8, 2),
        Duty.OUTSIDE: ("Đảng bộ Sở Y tế · ngoài hệ thống chính trị", 0, 0, 0),
    }
    assert told(whatever_post) == dict.fromkeys(Duty, ("Đảng bộ Sở Y tế", 2, 9, 2))


def test_disciplined_organisations_and_leading_members_are_found_and_others_are_not(book: Book) -> None:
    names = ids(book)
    listed = [one for one in book.members.each() if one.organisation_id == names["Chi bộ 2"]]
    book.members.update([replace(one, duty=Duty.LEADER) for one in listed[:3]])
    open_year(book, 2025)
    book.members.remove([listed[2].id])
    leader, gone, staff = (listed[at].id for at in (0, 2, 3))
    of_cells = [one for one in book.evaluations.organisations_of(2025) if one.organisation_id == names["Chi bộ 1"]]
    of_members = [one for one in book.evaluations.members_of(2025) if one.member_id in (leader, gone, staff)]
    book.evaluations.enter([replace(one, discipline="khiển trách") for one in (*of_cells, *of_members)])
    assert book.evaluation_counts.disciplined(2025) == (
        Disciplined(names["Chi bộ 1"], "Chi bộ 1"),
        Disciplined(names["Chi bộ 2"], listed[0].name, is_member=True),
    )
    assert book.evaluation_counts.disciplined(2024) == ()


def test_organisations_are_capped_among_similar_ones_and_cells_below_one_base(book: Book) -> None:
    of, names = book.evaluation_years.get(2022), ids(book)
    groups = caps(book, of, Rated.ORGANISATION)
    assert groups.members_of(names["Đảng bộ Sở Y tế"]) == (names["Đảng bộ Sở Y tế"], names["Chi bộ Báo"])
    assert groups.members_of(names["Chi bộ 1"]) == (names["Chi bộ 1"], names["Chi bộ 2"])
    whole = replace(of, cap=CapTerms(20, group=CapGroup.WHOLE))
    assert len(caps(book, whole, Rated.ORGANISATION).members_of(names["Chi bộ 1"])) == 4


def test_case_3_a_decision_allows_more_of_the_base_organisations_and_of_nobody_else(tmp_path: Path) -> None:
    """Of 70 good ones 14 may be excellent, by a decision 17: whatever single organisations were allowed."""
    with Book.create(tmp_path / "so.sodaihoi") as book:
        bases = book.organisations.add([Organisation(f"Đảng bộ {one}", BASE) for one in range(92)])
        cells = book.organisations.add([Organisation(f"Chi bộ {one}", CELL, parent_id=bases[0]) for one in range(12)])
        open_year(book, 2025)
        given = dict.fromkeys((*bases[:70], *cells), QualityClass.GOOD) | dict.fromkeys(
            bases[70:87], QualityClass.EXCELLENT
        )
        listed = book.evaluations.organisations_of(2025)
        book.evaluations.enter([replace(one, cell_class=given.get(one.organisation_id)) for one in listed])

        def told(organisation_id: int) -> tuple[int, int, int, str]:
            of = book.evaluation_years.get(2025)
            found = caps(book, of, Rated.ORGANISATION).results(book.evaluation_counts.by_place(of, Rated.ORGANISATION))
            one = found[organisation_id, None]
            return one.percent, one.allowed, one.over, one.count.raised_by

        usual = book.evaluation_years.get(2025)
        assert told(bases[0]) == (20, 14, 3, "")
        for one in bases:
            book.evaluation_years.raise_cap(2025, one, "5-QĐ/ĐUK")
        assert (told(bases[0]), told(cells[0])) == ((20, 14, 3, ""), (25, 3, 0, "5-QĐ/ĐUK"))
        for one in bases:
            book.evaluation_years.raise_cap(2025, one, "")
        book.evaluation_years.save(replace(usual, raised_by="77-QĐ/TU"))
        assert (told(bases[0]), told(cells[0])) == ((25, 17, 0, "77-QĐ/TU"), (20, 2, 0, ""))
        assert caps(book, book.evaluation_years.get(2025)).groups == caps(book, usual).groups
        assert book.evaluation_years.get(2025).cap == usual.cap
        book.evaluation_years.save(usual)
        assert told(bases[0]) == (20, 14, 3, "")


def test_a_year_without_caps_has_none(book: Book) -> None:
    open_year(book, 2016)
    of = book.evaluation_years.get(2016)
    counts = book.evaluation_counts.by_place(of, Rated.MEMBER)
    assert caps(book, of).results(counts) == {}


def test_the_class_of_last_year_stands_beside_this_one_wherever_it_was_given(book: Book) -> None:
    names = ids(book)
    open_year(book, 2023)
    first = rate(book, 2023, "Chi bộ 1", QualityClass.FULFILLED)[0]
    moved = replace(book.members.get(first.member_id or 0), organisation_id=names["Chi bộ 2"])
    book.members.update([moved])
    open_year(book, 2024)
    (now,) = (one for one in book.evaluations.members_of(2024) if one.member_id == moved.id)
    assert now.organisation_id == names["Chi bộ 2"]
    found = book.evaluation_counts.classes_before(2024, Rated.MEMBER, [names["Chi bộ 2"]])
    assert found == {now.id: QualityClass.FULFILLED}
    assert book.evaluation_counts.classes_before(2024, Rated.ORGANISATION, [names["Chi bộ 2"]]) == {}


@pytest.mark.parametrize(
    ("entry", "text", "stands"),
    [
        (Entry.SELF, "hoàn thành tốt", "HTTNV"),
        (Entry.CELL, "1", "HTXSNV"),
        (Entry.COMMON, "28,5", "28,5"),
        (Entry.TASKS, "70", "70"),
        (Entry.ABSENCE, "Đi học dài hạn", "Đi học dài hạn"),
        (Entry.ABSENCE, "mien", "miễn sinh hoạt"),
        (Entry.DISCIPLINE, " khiển  trách ", "khiển trách"),
        (Entry.NOTE, "", ""),
        (Entry.EXEMPLARY, "X", "x"),
    ],
)
def test_a_cell_reads_what_was_written_and_empties_again(entry: Entry, text: str, stands: str) -> None:
    blank = Evaluation(year=2025, organisation_id=1, member_id=1)
    written = with_entry(blank, entry, text, "Lò Thị Án")
    assert entry_text(written, entry) == stands
    assert with_entry(written, entry, "", "Lò Thị Án") == blank


def test_the_class_of_an_organisation_may_be_written_with_its_mark_and_that_of_a_member_not() -> None:
    blank = Evaluation(year=2016, organisation_id=1)
    written = with_entry(blank, Entry.CELL, "TSVM tiêu biểu", "Chi bộ 1")
    assert (written.cell_class, written.exemplary) == (QualityClass.CLEAN_STRONG, True)
    assert not with_entry(blank, Entry.CELL, "TSVM", "Chi bộ 1").exemplary
    for one, entry in ((replace(blank, member_id=1), Entry.CELL), (blank, Entry.SELF)):
        with pytest.raises(Refused):
            with_entry(one, entry, "TSVM tiêu biểu", "Chi bộ 1")


@pytest.mark.parametrize(
    ("entry", "text", "code"),
    [
        (Entry.SELF, "giỏi", "evaluation.unread"),
        (Entry.COMMON, "31", "evaluation.points"),
        (Entry.TASKS, "bảy mươi", "evaluation.unread_points"),
        (Entry.EXEMPLARY, "có lẽ", "evaluation.unread_mark"),
    ],
)
def test_a_cell_refuses_what_it_cannot_hold(entry: Entry, text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        with_entry(Evaluation(year=2025, organisation_id=1, member_id=1), entry, text, "Lò Thị Án")
    assert refused.value.findings[0].rule.code == code


def test_a_reason_takes_the_classes_away_and_forbids_new_ones() -> None:
    rated = with_entry(Evaluation(year=2025, organisation_id=1, member_id=1), Entry.CELL, "2", "Lò Thị Án")
    absent = with_entry(rated, Entry.ABSENCE, "đình chỉ", "Lò Thị Án")
    assert (absent.cell_class, absent.absence) == (None, NotRated.SUSPENDED)
    with pytest.raises(Refused) as refused:
        with_entry(absent, Entry.CELL, "2", "Lò Thị Án")
    assert refused.value.findings[0].rule.code == "evaluation.class_and_reason"


def test_decided_years_are_told_of_members_and_how_many(book: Book) -> None:
    head = DecisionHead("1-QĐ", date(2023, 1, 5), "Ai Khác Hẳn")
    for year, count in ((2020, 2), (2021, 1), (2022, 0)):
        open_year(book, year)
        rated = rate(book, year, "Chi bộ 2", *[QualityClass.GOOD] * 3)[:count]
        if rated:
            book.evaluations.take(Step.PROPOSE, [one.id for one in rated])
            book.evaluations.take(Step.DECIDE, [one.id for one in rated], head)
    everybody = [one.id for one in book.members.each()]
    assert book.evaluation_counts.decided_years(everybody) == {2021: 1, 2020: 2}
    assert book.evaluation_counts.decided_years([*everybody, *range(1000, 2000)]) == {2021: 1, 2020: 2}
    assert book.evaluation_counts.decided_years(everybody[:0]) == {}


@pytest.mark.parametrize(
    ("counts", "is_decided"),
    [
        (StateCounts(total=30, decided=30), True),
        (StateCounts(total=29, entered=2, decided=27, absent=2), True),
        (StateCounts(total=29, entered=1, proposed=1, decided=27, absent=2, absent_proposed=1), False),
        (StateCounts(total=29, entered=3, decided=26, absent=2), False),
        (StateCounts(total=3, entered=1, decided=2, absent=1, absent_decided=1), False),
        (StateCounts(total=2, entered=2, absent=2), False),
        (StateCounts(total=2, decided=2, absent=2, absent_decided=2), True),
        (StateCounts(), False),
    ],
)
def test_all_who_are_to_have_a_class_are_decided_also_where_a_reason_for_none_is_not(
    counts: StateCounts, is_decided: bool
) -> None:
    assert counts.is_decided is is_decided
