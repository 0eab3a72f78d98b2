"""The report on the targets agrees with the book it is made of."""

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import docx
import pytest
from pdf_reading import flat, tables
from python_calamine import CalamineWorkbook
from samples import make_sample

from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.models.evaluations import Evaluation
from app.models.members import Member
from app.models.organisations import Organisation
from app.models.target_facts import JudgedPart
from app.models.targets import Figure
from app.reports.document import Format
from app.reports.from_book import build
from app.reports.source import OfYear
from app.reports.targets_report import verdict_words
from app.rules.admissions import Admission
from app.rules.evaluation_classes import QualityClass
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person
from app.rules.target_actuals import Actual, Measure
from app.rules.target_verdicts import judged
from app.rules.targets import Comparison, Period, Target, TargetPart, TargetVersion, Unit
from app.rules.terms import Term

ADMITTED = """
    SELECT substr(ceremony, 1, 4), count(*) FROM admission
    WHERE ceremony BETWEEN (SELECT counts_from FROM term) AND (SELECT counts_until FROM term) GROUP BY 1 ORDER BY 1"""
WELL = """
    SELECT sum(decided_class IN ('clean_strong', 'old_good', 'excellent', 'good')), count(*)
    FROM evaluation JOIN organisation ON organisation.id = organisation_id
    WHERE year = ? AND member_id IS NULL AND parent_id IS NULL AND decided_class <> ''"""


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "mau.sodaihoi"
    make_sample(path)
    with Book.look(path) as book:
        yield book


@pytest.fixture(scope="module")
def pdf(sample):
    return build(sample, "targets-report", 0, Format.PDF)


@pytest.fixture(scope="module")
def rows(pdf):
    """The rows of the table of all pages by their label."""
    return {row[0]: row for table in tables(pdf) for row in table if len(row) > len("TT")}


def test_1011_admitted_against_500_exceed_it_and_agree_with_the_book(sample, rows):
    by_year = [str(count) for _, count in sample.connection.execute(ADMITTED)]
    assert rows["5b"][4:10] == by_year
    assert rows["5b"][10:] == ["1.011", "202,2", "vượt"]


def test_the_share_of_organisations_agrees_with_a_query_of_each_year(sample, rows):
    for at, year in enumerate(range(2015, 2020)):
        well, rated = sample.connection.execute(WELL, (year,)).fetchone()
        assert rated == 92
        assert float(rows["1b"][4 + at].replace(",", ".")) == pytest.approx(100 * well / rated, abs=0.005)
    assert rows["1b"][-1] == "đạt (5/5 năm)"


def test_the_excellent_are_told_on_every_base_in_question(pdf):
    text = flat(pdf)
    assert "tính trên số hoàn thành tốt nhiệm vụ: chưa đạt (lấy để đánh giá" in text
    assert "tính trên số hoàn thành tốt nhiệm vụ trở lên: chưa đạt" in text
    assert "tính trên số được đánh giá, xếp loại: chưa đạt" in text


def test_who_counts_as_a_worker_is_said(pdf):
    assert "người lao động trong doanh nghiệp: tính mọi người lao động trong doanh nghiệp." in flat(pdf)


def test_a_target_is_as_good_as_its_worst_part(rows):
    assert rows["1a"][-1] == "chưa đạt (0/5 năm)"
    assert rows["1"][-1] == "CHƯA ĐẠT"
    assert rows["5"][-1] == "VƯỢT"
    assert rows["6a"][4:9] == ["xong"] * 5
    assert rows["6a"][2] == "việc"


def test_a_year_without_figures_is_told_and_no_target_of_a_term_that_is_over_is_met_without_it(rows, pdf):
    """Worked on the sample: 7b was not met in 2015, 8c has no figures of 2019; both were met in four years of five."""
    assert " ".join(rows["7b"][-1].split()) == "chưa đạt (4/5 năm)"
    assert " ".join(rows["8c"][-1].split()) == "chưa đủ (4/5 năm); 1 năm chưa có số liệu"
    assert rows["8"][-1] == "CHƯA ĐỦ"
    assert "01 nội dung chưa đủ số liệu để đánh giá" in flat(pdf)


@pytest.mark.parametrize(
    ("counts", "day", "words"),
    [
        ((95, 95), date(2022, 7, 1), "đang đạt (2/3 năm, còn 1 năm)"),
        ((95, 85), date(2022, 7, 1), "chưa đạt (1/3 năm); 1 năm chưa có số liệu"),
        ((95, 95), date(2023, 12, 31), "đang đạt (2/3 năm, còn 1 năm)"),
        ((95, 95), date(2024, 1, 1), "chưa đủ (2/3 năm); 1 năm chưa có số liệu"),
        ((95, 95, 95), date(2024, 1, 1), "đạt (3/3 năm)"),
        ((), date(2024, 1, 1), "chưa có số liệu"),
    ],
)
def test_the_words_of_years_one_of_which_has_no_figures(counts, day, words):
    part = TargetPart(
        unit=Unit.PERCENT, comparison=Comparison.AT_LEAST, period=Period.YEARLY, threshold=90_00, of="đơn vị"
    )
    term = Term("2021-2023", 2021, 2023, date(2021, 1, 1), date(2023, 12, 31))
    actuals = {2021 + at: Actual(2021 + at, count, 100) for at, count in enumerate(counts)}
    verdict = judged(part, actuals.values(), term, day)
    assert verdict_words(JudgedPart("1a", part, verdict, actuals, frozenset(), ())) == words


def test_the_sheet_holds_the_same_figures_as_numbers(sample, rows):
    sheet = CalamineWorkbook.from_filelike(BytesIO(build(sample, "targets-report", 0, Format.XLSX))).get_sheet_by_index(
        0
    )
    found = next(row for row in sheet.to_python() if row[0] == "5b")
    assert [*found[4:12]] == [96, 205, 211, 204, 193, 102, 1011, 202.2]


@pytest.fixture
def unfinished(tmp_path):
    """A book whose newest year has 3 of 8 classes, and a target that was amended in its second year."""
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        book.terms.save(Term("2021-2023", 2021, 2023, date(2021, 1, 1), date(2023, 12, 31)))
        ids = book.organisations.add([Organisation(f"Chi bộ {one}", OrganisationKind.CELL) for one in range(8)])
        for year, count in ((2021, 8), (2022, 8), (2023, 3)):
            book.evaluation_years.save(book.evaluation_years.get(year))
            made = book.evaluations.some(
                book.evaluations.add([Evaluation(year=year, organisation_id=one) for one in ids])
            )
            good, rest = QualityClass.GOOD, [QualityClass.FULFILLED] * (2 if year == 2023 else 0)
            classes = [*rest, *[good] * (count - len(rest))]
            book.evaluations.enter([replace(one, cell_class=of) for one, of in zip(made, classes, strict=False)])
        share = TargetPart(
            unit=Unit.PERCENT, comparison=Comparison.AT_LEAST, period=Period.YEARLY, threshold=90_00, of="tổ chức đảng"
        )
        counted = replace(share, measure=Measure.ORGANISATIONS_WELL)
        book.targets.add(Target(1, (TargetVersion("Tổ chức đảng"),), (counted,)))
        stored = book.targets.get(book.targets.add(Target(2, (TargetVersion("Đơn vị"),), (share,))))
        amendment = TargetVersion("Đơn vị văn hóa", date(2022, 6, 30), "12-NQ/ĐUK")
        book.targets.update(stored.amended(amendment, [replace(stored.parts[0], threshold=98_00)]))
        book.targets.put({(stored.parts[0].id, year): Figure(95, 100) for year in (2021, 2022, 2023)})
        yield book


def test_a_year_that_is_not_complete_is_printed_without_a_verdict_and_says_what_it_lacks(unfinished):
    pdf = build(unfinished, "targets-report", 0, Format.PDF)
    told = {row[0]: row for table in tables(pdf) for row in table if len(row) > len("TT")}
    assert told["1a"][4:7] == ["100", "100", "33,33*"]
    assert " ".join(told["1a"][-1].split()) == "chưa đủ (2/3 năm); năm 2023 chưa đủ: còn 5"
    text = flat(pdf)
    assert "không có nội dung đạt; 01 nội dung chưa đạt; 01 nội dung chưa đủ số liệu để đánh giá." in text
    assert "Năm 2023: chưa đủ: còn 5 tổ chức đảng chưa có mức xếp loại." in text
    assert "Số có dấu * là của năm chưa đủ" in text
    assert "Năm 2021: theo đề nghị, chưa quyết định hết: còn 8 tổ chức đảng." in text
    written = docx.Document(BytesIO(build(unfinished, "targets-report", 0, Format.DOCX)))
    assert "Năm 2023: chưa đủ: còn 5 tổ chức đảng chưa có mức xếp loại." in [one.text for one in written.paragraphs]


def test_what_was_amended_is_printed_with_both_goals_and_each_year_is_judged_by_its_own(unfinished):
    told = {row[0]: row for table in tables(build(unfinished, "targets-report", 0)) for row in table}
    assert told["2a"][3] == "≥ 90 từ 30/6/2022: ≥ 98"
    assert told["2a"][-1] == "chưa đạt (1/3 năm)"
    assert " ".join(told["2"][1].split()) == "Đơn vị văn hóa (điều chỉnh từ 30/6/2022, 12-NQ/ĐUK) Trước đó: Đơn vị"


def test_a_book_begun_in_mid_term_prints_what_was_typed_beside_what_it_counts_and_says_which(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà", clock=lambda: datetime(2024, 1, 5, 8, tzinfo=UTC)) as book:
        book.terms.save(Term("2021-2025", 2021, 2025, date(2021, 1, 1), date(2025, 12, 31)))
        (cell,) = book.organisations.add([Organisation("Chi bộ Báo", OrganisationKind.CELL)])
        ids = book.members.add([Member(person=Person(name=f"Lò Văn {at}"), organisation_id=cell) for at in range(7)])
        book.admissions.save([(id_, cell, Admission(ceremony=date(2023, 5, 19))) for id_ in ids])
        admissions = TargetPart(
            unit=Unit.COUNT,
            comparison=Comparison.AT_LEAST,
            period=Period.TERM,
            threshold=60,
            measure=Measure.ADMISSIONS,
        )
        book.targets.add(Target(1, (TargetVersion("Kết nạp đảng viên"),), (admissions,)))
        pdf = build(book, "targets-report", 0)
        assert "số gõ tay" not in flat(pdf)
        book.targets.put({(book.targets.all()[0].parts[0].id, 2021): Figure(58)})
        pdf = build(book, "targets-report", 0)
        rows = {row[0]: row for table in tables(pdf) for row in table}
        assert rows["1a"][4:] == ["58", "0", "7", "0", "", "65", "108,33", "vượt"]
        assert "1a: năm 2021 lấy số gõ tay, các năm khác tính từ sổ." in flat(pdf)
        written = docx.Document(BytesIO(build(book, "targets-report", 0, Format.DOCX)))
        assert "1a: năm 2021 lấy số gõ tay, các năm khác tính từ sổ." in [one.text for one in written.paragraphs]


def test_a_part_that_was_dropped_is_printed_with_its_goal_beside_the_amendment(unfinished):
    *_, stored = unfinished.targets.all()
    (part,) = stored.parts
    unfinished.targets.update(stored.corrected(stored.text, [part, replace(part, id=-1, threshold=50_00)]))
    *_, stored = unfinished.targets.all()
    unfinished.targets.update(stored.amended(TargetVersion(stored.text, date(2023, 5, 4)), [part]))
    told = {row[0]: row for table in tables(build(unfinished, "targets-report", 0)) for row in table}
    assert " ".join(told["2"][1].split()).endswith("Đã bỏ: ≥ 50% tổ chức đảng (bỏ từ 4/5/2023)")
    assert "2b" not in told


def test_the_sheet_tells_of_both_too(unfinished):
    content = BytesIO(build(unfinished, "targets-report", 0, Format.XLSX))
    rows = {row[0]: row for row in CalamineWorkbook.from_filelike(content).get_sheet_by_index(0).to_python()}
    assert rows["1a"][4:7] == [100, 100, "33,33*"]
    assert rows["1a"][-1] == "chưa đủ (2/3 năm); năm 2023 chưa đủ: còn 5"
    assert rows["2a"][3] == "≥ 90\ntừ 30/6/2022:\n≥ 98"


def test_a_book_without_targets_says_so(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        assert "Sổ chưa có chỉ tiêu nào." in flat(build(book, "targets-report", 0, Format.PDF))


def test_the_table_of_admissions_agrees_with_the_book(sample):
    told = {row[1]: row[2:] for table in tables(build(sample, "admissions-table", 0, Format.PDF)) for row in table}
    counted = dict(sample.connection.execute("SELECT substr(ceremony, 1, 4), count(*) FROM admission GROUP BY 1"))
    now, before = counted["2020"], counted["2019"]
    assert told["Tổng số đảng viên mới kết nạp"][:2] == [str(now), str(before)]
    sql = "SELECT count(*) FROM admission WHERE occupation = 'enterprise_worker' AND ceremony LIKE '2020%'"
    told_marks = [row[:2] for table in tables(build(sample, "admissions-table", 0, Format.PDF)) for row in table]
    assert [row for row in told_marks if row[0] and row[0] != "TT"] == [
        ["I", "Tổng số đảng viên mới kết nạp"],
        ["II", "Phân tích"],
        ["1", "Nghề nghiệp"],
        ["2", "Tuổi đời"],
        ["3", "Trình độ giáo dục phổ thông"],
        ["4", "Trình độ chuyên môn"],
        ["5", "Chức danh khoa học"],
        ["III", "Tổ chức cơ sở đảng đến cuối kỳ"],
    ]
    assert [told[f"– {kind} cơ sở"][0] for kind in ("đảng bộ", "chi bộ")] == ["36", "56"]
    assert told["– trung học phổ thông"][0] == str(now)
    assert told["– công nhân trực tiếp trong doanh nghiệp"][0] == str(sample.connection.execute(sql).fetchone()[0])


def test_the_table_of_admissions_is_of_any_year_and_of_one_organisation(sample):
    for year, count in sample.connection.execute("SELECT substr(ceremony, 1, 4), count(*) FROM admission GROUP BY 1"):
        content = build(sample, "admissions-table", 0, of=OfYear(int(year)))
        assert f"đảng viên mới kết nạp năm {year}" in flat(content)
        whole = next(row for table in tables(content) for row in table if row[0] == "I")
        assert whole[2] == str(count)
    (id_,) = sample.connection.execute("SELECT min(parent_id) FROM organisation").fetchone()
    (here,) = sample.connection.execute(
        "SELECT count(*) FROM admission JOIN organisation ON id = organisation_id"
        " WHERE ceremony LIKE '2019%' AND ? IN (id, parent_id)",
        (id_,),
    ).fetchone()
    content = build(sample, "admissions-table", 0, of=OfYear(2019, id_))
    assert f"năm 2019 {sample.organisations.get(id_).name} -----" in flat(content)
    assert next(row for table in tables(content) for row in table if row[0] == "I")[2] == str(here)


def test_no_page_of_the_table_of_admissions_ends_with_a_heading(sample):
    for year in range(2015, 2021):
        for table in tables(build(sample, "admissions-table", 0, of=OfYear(year))):
            assert any(table[-1][2:]) or table[-1][1] == "– không còn quần chúng"


def test_base_organisations_of_the_year_before_stand_beside_those_of_the_year_where_the_book_tells_of_it(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        committee, cell = OrganisationKind.BASE_COMMITTEE, OrganisationKind.CELL
        ids = book.organisations.add(
            [
                Organisation("Đảng bộ Sở Y tế", committee),
                Organisation("Đảng bộ Sở Nội vụ", committee),
                Organisation("Chi bộ Báo", cell),
                Organisation("Chi bộ Đài", cell, founded=date(2020, 3, 1)),
            ]
        )
        book.organisations.add([Organisation("Chi bộ 1", cell, ids[0])])
        book.organisation_events.merge(ids[0], ids[1], date(2020, 5, 1), "13-QĐ/ĐUK")

        def told(year: int) -> list[list[str]]:
            rows = [row for table in tables(build(book, "admissions-table", 0, of=OfYear(year))) for row in table]
            first = next(at for at, row in enumerate(rows) if row[0] == "III")
            return [row[2:] for row in rows[first : first + 3]]

        assert told(2020) == [["3", "", ""], ["1", "", ""], ["2", "", ""]]
        open_year(book, 2019)
        assert told(2020) == [["3", "3", "100"], ["1", "2", "50"], ["2", "1", "200"]]
        assert told(2019) == [["3", "", ""], ["2", "", ""], ["1", "", ""]]
