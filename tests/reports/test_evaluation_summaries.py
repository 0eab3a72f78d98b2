"""The tables of the yearly evaluation as they are printed, beside queries of the book."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import chain
from pathlib import Path

import pytest
from pdf_reading import flat, tables
from python_calamine import CalamineWorkbook
from samples import make_sample

from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.models.members import Member
from app.models.organisations import Organisation
from app.reports.document import Format
from app.reports.from_book import build
from app.reports.source import OfYear
from app.rules.admissions import Admission
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import NotRated, Rated, regime_of
from app.rules.figures import percent, thousands
from app.rules.old_form_columns import OldColumn
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Ownership, Person, Sector

_BASE = (
    "WITH RECURSIVE part(id, base) AS (SELECT id, id FROM organisation WHERE parent_id IS NULL UNION ALL"
    " SELECT organisation.id, base FROM organisation JOIN part ON parent_id = part.id)"
)
_CLASSES = ("excellent", "good", "fulfilled", "failed")


def printed(book: Book, name: str, year: int) -> list[list[str]]:
    return list(chain.from_iterable(tables(build(book, name, 0, of=OfYear(year)))))


def figures(book: Book, where: str, *values: object) -> list[str]:
    """Return a row of the members' table as a query of the book has it."""
    rows = book.connection.execute(
        f"{_BASE} SELECT absence, decided_class, count(*), sum(discipline <> '') FROM evaluation"
        f" JOIN part ON part.id = evaluation.organisation_id JOIN organisation ON organisation.id = base"
        f" WHERE year = 2019 AND member_id IS NOT NULL AND {where} GROUP BY 1, 2",
        values,
    ).fetchall()
    total = sum(row[2] for row in rows)
    absent = {row[0]: row[2] for row in rows if row[0]}
    at = {one: sum(row[2] for row in rows if row[1] == one) for one in _CLASSES}
    evaluated = sum(at.values())
    assert total == evaluated + sum(absent.values())
    named = [absent.get(one, 0) for one in ("exempt", "suspended", "under_six_months", "other")]
    shares = [[thousands(at[one]), percent(at[one], evaluated)] for one in _CLASSES]
    shares[0].append(percent(at["excellent"], at["good"]))
    return [
        *map(thousands, (total, sum(absent.values()), *named, evaluated)),
        percent(evaluated, total),
        *chain.from_iterable(shares),
        thousands(sum(row[3] for row in rows)),
        "",
    ]


def test_each_base_organisation_has_the_figures_of_a_query_and_the_sums_close(sample):
    rows = printed(sample, "members-summary", 2019)
    bases = sample.connection.execute(
        "SELECT id, name FROM organisation WHERE parent_id IS NULL ORDER BY position"
    ).fetchall()
    assert len(bases) == 92
    by_name = {row[1]: row[2:] for row in rows}
    for id_, name in bases:
        assert by_name[name] == figures(sample, "base = ?", id_), name
    whole = figures(sample, "1")
    assert [row[2:] for row in rows if row[1] == "Tổng cộng"] == [whole, whole]


def test_a_base_organisation_without_members_has_a_row_of_nobody_and_the_tables_count_the_same(tmp_path: Path) -> None:
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as book:
        committee, cell, empty = book.organisations.add(
            [
                Organisation("Đảng bộ Sở Y tế", OrganisationKind.BASE_COMMITTEE, sector=Sector.STATE),
                Organisation("Chi bộ Báo", OrganisationKind.CELL, sector=Sector.PARTY),
                Organisation("Chi bộ Trống", OrganisationKind.CELL, sector=Sector.PUBLIC_SERVICE),
            ]
        )
        below, bare = book.organisations.add(
            [Organisation(f"Chi bộ Khoa {one}", OrganisationKind.CELL, parent_id=committee) for one in range(2)]
        )
        book.members.add(
            [Member(person=Person(name=f"Lò Văn {one}"), organisation_id=one) for one in (cell, below, below)]
        )
        open_year(book, 2025)
        rows = printed(book, "members-summary", 2025)
        first = next(at for at, row in enumerate(rows) if row[0] == "1")
        bases = rows[first : first + 3]
        assert [row[:3] for row in bases] == [
            ["1", "Đảng bộ Sở Y tế", "2"],
            ["2", "Chi bộ Báo", "1"],
            ["3", "Chi bộ Trống", "0"],
        ]
        assert set(bases[2][2:]) == {"0", ""}
        (whole, _) = [row for row in printed(book, "organisations-summary", 2025) if row[1] == "Tổng cộng"]
        assert whole[2] == "3"
        assert [row[2] for row in rows if row[1] == "Đơn vị sự nghiệp"] == ["0"]
        sheet = CalamineWorkbook.from_object(BytesIO(build(book, "members-summary", 0, Format.XLSX, OfYear(2025))))
        assert [3.0, "Chi bộ Trống", 0.0] in [row[:3] for row in sheet.get_sheet_by_index(0).to_python()]
        assert "Chi bộ Khoa 1" not in chain.from_iterable(rows)
        within = list(chain.from_iterable(tables(build(book, "members-summary", 0, of=OfYear(2025, empty)))))
        assert next(row[1] for row in within if row[0] == "1") == "Chi bộ Trống"
        below_only = list(chain.from_iterable(tables(build(book, "members-summary", 0, of=OfYear(2025, bare)))))
        assert "Đảng bộ Sở Y tế" not in chain.from_iterable(below_only)


@pytest.mark.parametrize(
    ("where", "title"),
    [
        ("kind = 'base_committee'", "Đảng bộ cơ sở"),
        ("kind = 'cell'", "Chi bộ cơ sở"),
        ("sector = 'enterprise'", "Doanh nghiệp"),
        ("sector = 'party'", "Cơ quan đảng, đoàn thể"),
    ],
)
def test_members_by_kind_of_their_base_organisation(sample, where, title):
    found = [row[2:] for row in printed(sample, "members-summary", 2019) if row[1] == title]
    assert found == [figures(sample, where)]


@pytest.mark.parametrize("name", ["members-summary", "organisations-summary"])
def test_kinds_and_sectors_are_two_parts_each_numbered_from_one(sample, name):
    rows = printed(sample, name, 2019)
    begins = next(at for at, row in enumerate(rows) if row[0] == "A")
    marks = [row[:2] for row in rows[begins:] if row[0] != "TT"][:9]
    assert marks == [
        ["A", "Theo loại hình"],
        ["1", "Đảng bộ cơ sở"],
        ["2", "Chi bộ cơ sở"],
        ["B", "Theo khối"],
        ["1", "Cơ quan đảng, đoàn thể"],
        ["2", "Cơ quan nhà nước"],
        ["3", "Đơn vị sự nghiệp"],
        ["4", "Doanh nghiệp"],
        ["", "Tổng cộng"],
    ]


def test_sheets_have_the_figures_as_numbers(sample):
    content = build(sample, "members-summary", 0, Format.XLSX, OfYear(2019))
    rows = CalamineWorkbook.from_object(BytesIO(content)).get_sheet_by_index(0).to_python()
    added = [row for row in rows if len(row) > 2 and isinstance(row[2], float)]
    *bases, whole = added
    assert len(bases) == 92
    for at in (2, 3, 4, 5, 6, 7, 8, 10, 13, 15, 17, 19):
        assert sum(row[at] for row in bases) == whole[at]
    (count,) = sample.connection.execute(
        "SELECT count(*) FROM evaluation WHERE year = 2019 AND decided_class = 'excellent' AND member_id IS NOT NULL"
    ).fetchone()
    assert whole[10] == count


def test_classes_of_the_years_before_2018_stand_in_the_rows_of_the_old_forms(sample):
    query = "SELECT count(*) FROM evaluation WHERE year = 2016 AND decided_class = ? AND member_id IS NOT NULL"
    rows = {row[0]: row for row in printed(sample, "members-summary", 2016)}
    for rated, title in (
        ("fit_excellent", "A. Đủ tư cách, hoàn thành xuất sắc nhiệm vụ"),
        ("unfit", "D. Vi phạm tư cách"),
    ):
        (count,) = sample.connection.execute(query, (rated,)).fetchone()
        _, whole, _, *parts = rows[title]
        assert len(rows[title]) == 14
        assert whole == thousands(count)
        assert sum(int(one.replace(".", "")) for at, one in enumerate(parts, start=4) if at != 10) == count
    old = {row[0]: row for row in printed(sample, "organisations-summary", 2016)}
    assert len(old["a) Trong sạch, vững mạnh"]) == 14
    assert old["A. Tổ chức cơ sở đảng cuối kỳ (A = 1 + 2)"][1] == "92"
    rows = {row[1]: row for row in printed(sample, "organisations-summary", 2016)}
    strong = sample.connection.execute(
        "SELECT count(*), sum(exemplary) FROM evaluation JOIN organisation ON organisation.id = organisation_id"
        " WHERE year = 2016 AND member_id IS NULL AND parent_id IS NULL AND decided_class = 'clean_strong'"
    ).fetchone()
    assert strong[0] == 50
    assert rows["Đảng bộ cơ sở"][2] != rows["Tổng cộng"][2]


@pytest.mark.parametrize("year", [2016, 2019])
def test_the_exemplary_are_some_of_the_best(tmp_path: Path, year: int) -> None:
    """A mark beside a lower class, or beside none yet, is no part of the best ones that are printed above it."""
    scheme = regime_of(year).scheme(Rated.ORGANISATION)
    with Book.create(tmp_path / "so.sodaihoi") as book:
        kind = OrganisationKind.BASE_COMMITTEE
        book.organisations.add([Organisation(f"Đảng bộ {one}", kind) for one in (*scheme.classes, "mới")])
        open_year(book, year)
        rated = zip(book.evaluations.organisations_of(year), (*scheme.classes, None), strict=True)
        book.evaluations.enter([replace(one, cell_class=given, exemplary=True) for one, given in rated])
        rows = printed(book, "organisations-summary", year)
    (summed,) = [row for row in rows if row[1] == "Tổng cộng"]
    assert summed[9:12] == ["1", "25", "1"]
    assert [row[1] for row in rows if row[0] == "Trong đó tiêu biểu"] == (["1", "0"] if year == 2016 else [])


def test_an_enterprise_stands_in_the_column_of_its_kind_whatever_its_name(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi") as book:
        for name, ownership in (
            ("Đảng bộ Công ty In", None),
            ("Đảng bộ Công ty cổ phần Chè", None),
            ("Đảng bộ Công ty cổ phần Xi măng", Ownership.STATE),
            ("Đảng bộ Công ty Sữa", Ownership.WHOLLY_FOREIGN),
        ):
            kind = OrganisationKind.BASE_COMMITTEE
            book.organisations.add([Organisation(name, kind, sector=Sector.ENTERPRISE, ownership=ownership)])
        open_year(book, 2016)
        rows = {row[0]: row for row in printed(book, "organisations-summary", 2016)}
        told = flat(build(book, "organisations-summary", 0, of=OfYear(2016)))
    _, whole, _, *counts = rows["A. Tổ chức cơ sở đảng cuối kỳ (A = 1 + 2)"]
    assert whole == "4"
    assert {at: count for at, count in enumerate(counts, start=4) if count not in ("", "0")} == {
        OldColumn.STATE_ENTERPRISE: "1",
        OldColumn.JOINT_STOCK: "1",
        OldColumn.FOREIGN: "1",
        OldColumn.WHOLLY_FOREIGN: "1",
        OldColumn.OTHER: "1",
    }
    assert "1 doanh nghiệp chưa ghi loại hình, tên cũng chưa nói rõ: tính ở cột 14." in told


def test_a_section_committee_is_no_cell_in_the_old_form(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi") as book:
        (base,) = book.organisations.add([Organisation("Đảng bộ Sở Y tế", OrganisationKind.BASE_COMMITTEE)])
        (section,) = book.organisations.add(
            [Organisation("Đảng bộ bộ phận Bệnh viện", OrganisationKind.SECTION_COMMITTEE, base)]
        )
        book.organisations.add(
            [Organisation(f"Chi bộ {n}", OrganisationKind.CELL, above) for n, above in ((1, section), (2, base))]
        )
        open_year(book, 2016)
        rows = printed(book, "organisations-summary", 2016)
    old = {row[0]: row[1] for row in rows}
    assert old["A. Tổ chức cơ sở đảng cuối kỳ (A = 1 + 2)"] == "1"
    assert old["B. Chi bộ trực thuộc đảng bộ cơ sở"] == "2"
    assert [row[2] for row in rows if row[1] in {"Đảng bộ bộ phận", "Chi bộ trực thuộc"}] == ["1", "2"]


def test_a_table_of_a_year_stays_as_it_was_sent_though_cells_are_moved_afterwards(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi") as book:
        names = ("Đảng bộ Sở Y tế", "Đảng bộ Sở Nội vụ")
        health, home = book.organisations.add([Organisation(one, OrganisationKind.BASE_COMMITTEE) for one in names])
        cells = book.organisations.add([Organisation(f"Chi bộ {n}", OrganisationKind.CELL, health) for n in (1, 2)])
        book.members.add([Member(person=Person(name="Lò Thị Án"), organisation_id=one) for one in cells])
        open_year(book, 2019)
        sent = printed(book, "members-summary", 2019)
        of_health = OfYear(2019, health)
        part = list(chain.from_iterable(tables(build(book, "members-summary", 0, of=of_health))))
        book.organisation_events.move(cells[0], home, date(2021, 5, 1), "12-QĐ/ĐUK")
        book.organisation_events.merge(health, home, date(2022, 5, 1), "13-QĐ/ĐUK")
        open_year(book, 2022)
        assert printed(book, "members-summary", 2019) == sent
        assert list(chain.from_iterable(tables(build(book, "members-summary", 0, of=of_health)))) == part
        assert {row[1]: row[2] for row in printed(book, "members-summary", 2022)}[names[1]] == "2"


def test_a_table_of_a_year_keeps_the_names_kinds_and_sectors_of_that_year(tmp_path: Path) -> None:
    with Book.create(tmp_path / "so.sodaihoi") as book:
        cell, other = book.organisations.add(
            [
                Organisation("Chi bộ Công ty Điện", OrganisationKind.CELL, sector=Sector.ENTERPRISE),
                Organisation("Chi bộ Báo", OrganisationKind.CELL, sector=Sector.PARTY),
            ]
        )
        book.members.add([Member(person=Person(name="Lò Thị Án"), organisation_id=one) for one in (cell, other)])
        open_year(book, 2019)
        names = ("members-summary", "organisations-summary")
        sent = [printed(book, name, 2019) for name in names]
        committee = OrganisationKind.BASE_COMMITTEE
        after = Organisation("Đảng bộ Trung tâm Điện", committee, id=cell, sector=Sector.PUBLIC_SERVICE)
        book.organisation_events.restate(after, date(2021, 5, 1), "12-QĐ/ĐUK")
        open_year(book, 2021)
        assert [printed(book, name, 2019) for name in names] == sent
        told = printed(book, names[0], 2021)
        admitted = Admission(ceremony=date(2019, 5, 19))
        book.admissions.save([(one.id, one.organisation_id, admitted) for one in book.members.each()])
        parts = [build(book, "admissions-table", 0, of=OfYear(year, cell)) for year in (2019, 2021)]
    assert {row[1] for row in told} >= {"Đảng bộ Trung tâm Điện", "Đảng bộ cơ sở", "Đơn vị sự nghiệp"}
    assert "năm 2019 Chi bộ Công ty Điện -----" in flat(parts[0])
    assert "năm 2021 Đảng bộ Trung tâm Điện -----" in flat(parts[1])
    of_kind = [{row[1]: row[2] for table in tables(part) for row in table} for part in parts]
    assert [(one["– đảng bộ cơ sở"], one["– chi bộ cơ sở"]) for one in of_kind] == [("0", "1"), ("1", "0")]


def test_base_organisations_are_told_apart_from_their_cells(sample):
    rows = [row for row in printed(sample, "organisations-summary", 2019) if row[1] == "Tổng cộng"]
    for row, where in zip(rows, ("IS NULL", "IS NOT NULL"), strict=True):
        counts = dict(
            sample.connection.execute(
                "SELECT decided_class, count(*) FROM evaluation JOIN organisation ON organisation.id = organisation_id"
                f" WHERE year = 2019 AND member_id IS NULL AND parent_id {where} GROUP BY 1"
            ).fetchall()
        )
        total = sum(counts.values())
        assert row[2] == thousands(total)
        assert row[8:10] == [thousands(counts.get("excellent", 0)), percent(counts.get("excellent", 0), total)]
        assert row[11:13] == [thousands(counts["good"]), percent(counts["good"], total)]


def test_whoever_did_not_review_is_told_with_why(sample):
    assert "BIỂU SỐ 6F-BTCTW" in flat(build(sample, "review-summary", 0, of=OfYear(2019)))
    rows = {row[0]: row for row in printed(sample, "review-summary", 2019)}
    counts = dict(
        sample.connection.execute(
            "SELECT absence, count(*) FROM evaluation WHERE year = 2019 AND member_id IS NOT NULL GROUP BY 1"
        ).fetchall()
    )
    assert rows["2"][3] == thousands(counts.pop(""))
    assert rows["3"][3] == thousands(sum(counts.values()))
    named = [counts[one] for one in ("under_six_months", "exempt", "suspended")]
    assert rows["3.2"][3] == thousands(sum(named))
    parts = [row[3] for row in printed(sample, "review-summary", 2019) if row[0] == ""]
    assert parts == [thousands(one) for one in named]
    assert [mark for mark in rows if mark and mark != "TT"] == ["1", "2", "3", "3.1", "3.2", "4", "4.1", "4.2", "4.3"]


def test_other_reasons_stand_in_rows_without_a_number_so_that_those_not_reviewed_add_up(tmp_path: Path) -> None:
    with Book.create(tmp_path / "so.sodaihoi") as book:
        (cell,) = book.organisations.add([Organisation("Chi bộ Báo", OrganisationKind.CELL)])
        people = [Member(person=Person(name=f"Lò Thị {letter}"), organisation_id=cell) for letter in "ABCD"]
        book.members.add(people)
        open_year(book, 2019)
        one, two, three, _ = book.evaluations.members_of(2019)
        absent = ((one, NotRated.OTHER), (two, NotRated.EXEMPT))
        given = [replace(each, absence=why, absence_text="đi học") for each, why in absent]
        book.evaluations.enter([*given, replace(three, cell_class=QualityClass.GOOD)])
        rows = [row[:4] for row in printed(book, "review-summary", 2019)]
        rows = rows[1 : rows.index(["4", "Được gợi ý kiểm điểm", "", ""])]
    assert [(mark, members) for mark, _, _, members in rows] == [
        ("1", "4"),
        ("2", "1"),
        ("3", "3"),
        ("3.1", "0"),
        ("3.2", "1"),
        ("", "0"),
        ("", "1"),
        ("", "0"),
        ("", "1"),
        ("", "1"),
    ]
    assert [row[1:3] for row in rows[-2:]] == [["Chưa kiểm điểm vì lý do khác", "0"], ["Chưa có kết quả", "1"]]


def test_a_table_of_one_organisation_tells_of_it_and_all_below(sample):
    (id_,) = sample.connection.execute("SELECT min(parent_id) FROM organisation").fetchone()
    content = build(sample, "members-summary", 0, of=OfYear(2019, id_))
    whole = next(row for row in chain.from_iterable(tables(content)) if row[1] == "Tổng cộng")
    assert whole[2:] == figures(sample, "base = ?", id_)
    assert sample.organisations.get(id_).name in flat(content)


def test_what_is_not_complete_says_so_at_its_head(tmp_path):
    make_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        open_year(book, 2020)
        (blank,) = book.connection.execute(
            "SELECT count(*) FROM evaluation WHERE year = 2020 AND member_id IS NOT NULL AND absence = ''"
        ).fetchone()
        assert blank
        said = f"Chưa đủ: {thousands(blank)} đảng viên chưa có mức xếp loại"
        assert said in flat(build(book, "members-summary", 0))
        assert said not in flat(build(book, "members-summary", 0, of=OfYear(2019)))
        assert "Chưa đủ: 200 tổ chức đảng" in flat(build(book, "organisations-summary", 0))


@pytest.mark.parametrize("year", [2016, 2020])
def test_whoever_is_left_blank_is_not_evaluated_and_every_row_still_adds_up(tmp_path: Path, year: int) -> None:
    with Book.create(tmp_path / "so.sodaihoi") as book:
        (base,) = book.organisations.add([Organisation("Đảng bộ Sở Y tế", OrganisationKind.BASE_COMMITTEE)])
        cells = book.organisations.add(
            [
                Organisation(f"Chi bộ {n}", OrganisationKind.CELL, base, founded=date(year, 12, n) if n == 3 else None)
                for n in (1, 2, 3)
            ]
        )
        people = [Member(person=Person(name="Lò Thị Án"), organisation_id=cells[at]) for at in (0, 0, 0, 1, 1)]
        book.members.add(people)
        open_year(book, year)
        best, good, *_ = book.evaluation_years.get(year).regime.scheme(Rated.MEMBER).classes
        one, two, three, *_ = book.evaluations.members_of(year)
        book.evaluations.enter(
            [replace(one, cell_class=best), replace(two, cell_class=good), replace(three, absence=NotRated.EXEMPT)]
        )
        whole = next(row for row in printed(book, "members-summary", year) if row[1] == "Tổng cộng")
        told = [row for row in printed(book, "organisations-summary", year) if row[1] == "Tổng cộng"]
        heads = flat(build(book, "members-summary", 0, of=OfYear(year)))
        book.evaluations.enter([replace(each, cell_class=good) for each in book.evaluations.members_of(year)[3:]])
        after = next(row for row in printed(book, "members-summary", year) if row[1] == "Tổng cộng")
    total, without, exempt, suspended, young, other, blank, evaluated = map(int, whole[2:10])
    assert (total, without, exempt, blank, evaluated) == (5, 3, 1, 2, 2)
    assert total == without + evaluated
    assert without == exempt + suspended + young + other + blank
    assert "Còn để trống" in heads
    assert after[2:9] == ["5", "1", "1", "0", "0", "0", "4"]
    # Total, committees, cells; without a class, newly founded, left blank; evaluated.
    assert [row[2:9] for row in told] == [["1", "1", "0", "1", "0", "1", "0"], ["3", "0", "3", "3", "1", "2", "0"]]
