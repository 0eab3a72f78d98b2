"""Forms, decisions and lists of the evaluation as they are printed, beside the book."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from itertools import chain, pairwise

import pytest
from pdf_reading import flat, placed_texts, tables
from python_calamine import CalamineWorkbook
from samples import make_sample

from app.models.book import Book
from app.models.errors import Refused, Stopped
from app.models.evaluation_opening import open_year
from app.models.evaluations import DecisionHead
from app.models.members import Member
from app.models.organisations import Organisation
from app.reports.catalogue import DOCUMENTS
from app.reports.document import Format
from app.reports.evaluation_form import MOST_SHEETS
from app.reports.from_book import build, objection
from app.reports.packed_pages import PackedCanvas
from app.reports.source import OfYear
from app.rules.evaluation_classes import CLASS_NAMES, QualityClass
from app.rules.evaluation_points import Points
from app.rules.evaluation_regimes import NotRated, Rated
from app.rules.evaluation_states import Step
from app.rules.figures import thousands
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Duty, Person

_FORM = "evaluation-form"


@pytest.fixture
def written(tmp_path):
    """Return a sample book that may be written to."""
    make_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        yield book


def cell_with(book: Book, count: int) -> int:
    """Return an organisation with about so many evaluated members in 2019."""
    rows = book.connection.execute(
        "SELECT organisation_id, count(*) AS members FROM evaluation WHERE year = 2019 AND member_id IS NOT NULL"
        " GROUP BY 1 HAVING members >= ? ORDER BY members LIMIT 1",
        (count,),
    )
    return next(iter(rows))[0]


def test_a_form_before_2025_has_levels_to_tick_and_what_was_decided(sample):
    one = next(one for one in sample.evaluations.members_of(2019) if one.decided_class)
    member = sample.members.get(one.member_id or 0)
    content = build(sample, _FORM, 0, of=OfYear(2019, 0, member.id))
    said = flat(content)
    assert f"Họ và tên: {member.name}." in said
    assert "(Mẫu 02, kèm theo Hướng dẫn 21-HD/BTCTW)" in said
    assert "T/M CHI ỦY (CHI BỘ) BÍ THƯ T/M ĐẢNG ỦY (CHI ỦY) CƠ SỞ BÍ THƯ" in said
    heads = [row for row in chain.from_iterable(tables(content)) if row[0] == "Tiêu chí"]
    assert heads[0] == ["Tiêu chí", "Xuất sắc", "Tốt", "Trung bình", "Kém"]
    step = sample.evaluations.steps(one.id)[-1]
    assert one.decided_class
    assert step.decision
    rated = CLASS_NAMES[one.decided_class]
    assert f"cơ sở xếp loại mức chất lượng: {rated}, theo Quyết định số {step.decision}" in said
    for number in ("I.", "II.", "III.", "IV.", "V.", "VI."):
        assert f" {number} " in said


def test_the_form_of_2025_has_points(written):
    open_year(written, 2025)
    one = next(
        one
        for one in written.evaluations.members_of(2025)
        if not one.absence and written.members.get(one.member_id or 0).duty is Duty.STAFF
    )
    entered = replace(one, points=Points(Decimal("27.5"), Decimal(64)), self_class=QualityClass.EXCELLENT)
    written.evaluations.enter([entered])
    content = build(written, _FORM, 0, of=OfYear(2025, 0, one.member_id or 0))
    rows = list(chain.from_iterable(tables(content)))
    assert ["Tiêu chí chung", "30", "27,5"] in rows
    assert ["Tổng điểm", "100", "91,5"] in rows
    assert ["x", "", "", ""] in rows
    assert "(Mẫu 2B, kèm theo Hướng dẫn 43-HD/BTCTW)" in flat(content)


def test_a_part_of_the_points_that_nobody_gave_is_left_to_be_written_and_has_no_total(written):
    open_year(written, 2025)
    one = next(one for one in written.evaluations.members_of(2025) if not one.absence)
    of = OfYear(2025, 0, one.member_id or 0)

    def rows(points: Points) -> list[list[str]]:
        written.evaluations.enter([replace(one, points=points)])
        return list(chain.from_iterable(tables(build(written, _FORM, 0, of=of))))

    half, zero = rows(Points(None, Decimal(40))), rows(Points(Decimal(0), Decimal(40)))
    assert [row for row in half if row[0] in ("Tiêu chí chung", "Tổng điểm")] == [
        ["Tiêu chí chung", "30", ""],
        ["Tổng điểm", "100", ""],
    ]
    assert ["Tiêu chí chung", "30", "0"] in zero
    assert ["Tổng điểm", "100", "40"] in zero


@pytest.mark.parametrize(
    ("year", "numbers"),
    [
        (2022, {Duty.LEADER: "Mẫu 02,", Duty.STAFF: "Mẫu 02,", Duty.OUTSIDE: "Mẫu 02,"}),
        (2023, {Duty.LEADER: "Mẫu 02B,", Duty.STAFF: "Mẫu 02A,", Duty.OUTSIDE: "Mẫu 02A,"}),
        (2025, {Duty.LEADER: "Mẫu 2A,", Duty.STAFF: "Mẫu 2B,", Duty.OUTSIDE: "Mẫu 2C,"}),
    ],
)
def test_a_form_has_the_number_that_the_guide_of_the_year_gives_it_for_the_duty(tmp_path, year, numbers):
    with Book.create(tmp_path / "so.sodaihoi") as book:
        (cell,) = book.organisations.add([Organisation("Chi bộ Báo", OrganisationKind.CELL)])
        book.members.add([Member(person=Person(name="Lò Văn An"), organisation_id=cell, duty=duty) for duty in numbers])
        open_year(book, year)
        for one in book.members.each():
            assert f"({numbers[one.duty]}" in flat(build(book, _FORM, 0, of=OfYear(year, 0, one.id)))


def test_the_form_of_a_decided_year_names_the_post_of_then(written):
    one = next(one for one in written.evaluations.members_of(2019) if one.decided_class and one.decided_post.position)
    member = written.members.get(one.member_id or 0)
    risen = replace(member, person=replace(member.person, position="Trưởng ban Tổ chức"))
    written.members.update([risen])
    said = flat(build(written, _FORM, 0, of=OfYear(2019, 0, member.id)))
    assert member.person.position in said
    assert "Trưởng ban Tổ chức" not in said


def test_whoever_is_not_evaluated_has_the_reason_on_the_form(sample):
    one = next(one for one in sample.evaluations.members_of(2019) if one.absence is NotRated.EXEMPT)
    content = build(sample, _FORM, 0, of=OfYear(2019, 0, one.member_id or 0))
    assert "Chưa đánh giá, xếp loại: được miễn công tác và sinh hoạt đảng." in flat(content)


def test_many_forms_stand_in_one_file_each_with_page_numbers_of_its_own(sample):
    organisation_id = cell_with(sample, 5)
    told = sample.evaluations.members_of(2019, [organisation_id])
    content = build(sample, _FORM, 0, of=OfYear(2019, organisation_id))
    pages = placed_texts(content)
    first = [at for at, page in enumerate(pages) if "BẢN KIỂM ĐIỂM CÁ NHÂN" in page]
    assert len(first) == len(told)
    for at, one in zip(first, told, strict=True):
        assert sample.members.get(one.member_id or 0).name in pages[at]
        assert pages[at + 1].splitlines()[0] == "2"
    assert build(sample, _FORM, 0, of=OfYear(2019, organisation_id)) == content


def test_a_form_in_a_file_of_many_reads_as_alone(sample):
    organisation_id = cell_with(sample, 5)
    one = sample.evaluations.members_of(2019, [organisation_id])[0]
    alone = placed_texts(build(sample, _FORM, 0, of=OfYear(2019, 0, one.member_id or 0)))
    assert placed_texts(build(sample, _FORM, 0, of=OfYear(2019, organisation_id)))[: len(alone)] == alone


def test_many_forms_tell_how_far_they_are_and_can_be_stopped(sample):
    organisation_id, told = cell_with(sample, 5), list[tuple[int, int]]()

    def step(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 3

    with pytest.raises(Stopped):
        build(sample, _FORM, 0, of=OfYear(2019, organisation_id), step=step)
    total = len(sample.evaluations.members_of(2019, [organisation_id]))
    assert told == [(done, total) for done in range(4)]


def test_pages_of_many_forms_are_packed_when_they_end(sample, monkeypatch):
    organisation_id, held = cell_with(sample, 5), list[int]()
    end_page = PackedCanvas.showPage

    def watched(canvas: PackedCanvas) -> None:
        end_page(canvas)
        held.append(sum(len(page.stream) for page in vars(canvas)["_doc"].Pages.pages))

    monkeypatch.setattr(PackedCanvas, "showPage", watched)
    build(sample, _FORM, 0, of=OfYear(2019, organisation_id))
    assert len(held) > 5
    assert set(held) == {0}


def test_only_one_form_is_for_a_word_processor(sample):
    with pytest.raises(Refused) as refused:
        build(sample, _FORM, 0, Format.DOCX, OfYear(2019, cell_with(sample, 5)))
    assert refused.value.findings[0].rule.code == "evaluation.form_of_one"
    one = sample.evaluations.members_of(2019)[0]
    assert build(sample, _FORM, 0, Format.DOCX, OfYear(2019, 0, one.member_id or 0)).startswith(b"PK")


def sheets(content: bytes) -> dict[str, list[list[str]]]:
    """Return the rows of each sheet that hold something, as the texts of their cells by place."""
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    read = {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}
    return {name: [[str(cell) for cell in row] for row in rows if any(row)] for name, rows in read.items()}


def test_the_form_of_one_is_a_sheet_that_reads_as_the_paper(sample):
    one = next(one for one in sample.evaluations.members_of(2019) if one.decided_class is QualityClass.GOOD)
    member, of = sample.members.get(one.member_id or 0), OfYear(2019, 0, one.member_id or 0)
    content = build(sample, _FORM, 0, Format.XLSX, of)
    ((name, rows),) = sheets(content).items()
    assert name == member.name
    said = " ".join(" ".join(filter(None, row)) for row in rows)
    paper = flat(build(sample, _FORM, 0, of=of))
    places = [said.index(word) for word in ("BẢN KIỂM ĐIỂM", "A. ", "VI. ", "B. ", "Tiêu chí", "C. ", "Chi bộ đề nghị")]
    assert places == sorted(places)
    begins = next(at for at, row in enumerate(rows) if row[0].startswith("Họ và tên"))
    for row in rows[begins:]:
        for text in filter(None, row):
            assert " ".join(text.split()) in paper
    assert f"Họ và tên: {member.name}." in said
    classes, chosen = next((row, below) for row, below in pairwise(rows) if "x" in below)
    assert classes[chosen.index("x")] == CLASS_NAMES[one.self_class or QualityClass.GOOD]
    assert build(sample, _FORM, 0, Format.XLSX, of) == content


def test_points_are_figures_on_the_sheet_and_a_name_is_never_a_formula(written):
    open_year(written, 2025)
    one = next(one for one in written.evaluations.members_of(2025) if not one.absence)
    member = written.members.get(one.member_id or 0)
    written.members.update([replace(member, person=replace(member.person, position="=1+1", workplace="[x]:*?"))])
    written.evaluations.enter([replace(one, points=Points(Decimal("27.5"), Decimal(64)))])
    content = build(written, _FORM, 0, Format.XLSX, OfYear(2025, 0, member.id))
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
    assert ["Tiêu chí chung", 30, 27.5] in [[cell for cell in row if cell != ""] for row in rows]
    assert any("=1+1" in str(cell) for row in rows for cell in row)


def test_the_forms_of_one_organisation_have_a_sheet_each_and_tell_how_far_they_are(sample):
    organisation_id, told = cell_with(sample, 5), list[tuple[int, int]]()
    members = [
        sample.members.get(one.member_id or 0).name for one in sample.evaluations.members_of(2019, [organisation_id])
    ]

    def step(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    content = build(sample, _FORM, 0, Format.XLSX, OfYear(2019, organisation_id), step)
    read = sheets(content)
    assert list(read) == members
    assert all(any(f"Họ và tên: {name}." in row[0] for row in rows) for name, rows in read.items())
    assert told == [(done, len(members)) for done in range(len(members) + 1)]
    with pytest.raises(Stopped):
        build(sample, _FORM, 0, Format.XLSX, OfYear(2019, organisation_id), lambda done, _total: done < 2)


def test_two_of_one_name_have_sheets_told_apart(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        (cell,) = book.organisations.add([Organisation("Chi bộ Văn phòng", OrganisationKind.CELL)])
        book.members.add([Member(person=Person(name="Lò Văn An"), organisation_id=cell) for _ in range(2)])
        open_year(book, 2019)
        assert list(sheets(build(book, _FORM, 0, Format.XLSX))) == ["Lò Văn An", "Lò Văn An (2)"]


def test_more_sheets_than_anybody_finds_one_in_are_refused_with_the_way_there_is(sample):
    with pytest.raises(Refused) as refused:
        build(sample, _FORM, 0, Format.XLSX, OfYear(2019))
    (found,) = refused.value.findings
    count = len(sample.evaluations.members_of(2019))
    assert count > MOST_SHEETS
    assert found.rule.code == "evaluation.form_sheets"
    assert found.says.endswith(f"nhiều nhất {MOST_SHEETS} người; ở đây có {thousands(count)}.")
    assert "PDF" in found.remedy


def test_an_empty_book_says_what_the_papers_of_a_year_still_need(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        needs = {name: objection(book, DOCUMENTS[name], 0) for name in ("members-list", "members-summary")}
        assert {name: found.rule.code for name, found in needs.items() if found} == {
            "members-list": "member.none",
            "members-summary": "evaluation.no_year",
        }
        book.organisations.add([Organisation("Chi bộ Văn phòng", OrganisationKind.CELL)])
        open_year(book, 2019)
        with pytest.raises(Refused) as refused:
            build(book, _FORM, 0)
        assert refused.value.findings[0].rule.code == "evaluation.nobody"


def test_decisions_are_listed_with_number_day_and_signer(sample):
    organisation_id = cell_with(sample, 5)
    rows = sample.connection.execute(
        "SELECT name, decided_class, decision, signer FROM evaluation JOIN member ON member.id = member_id"
        " JOIN evaluation_step ON evaluation_id = evaluation.id AND after = 'decided'"
        " WHERE year = 2019 AND evaluation.organisation_id = ?",
        (organisation_id,),
    ).fetchall()
    content = build(sample, "class-decision", 0, of=OfYear(2019, organisation_id))
    printed = [(row[1], row[4], row[5], row[7]) for row in chain.from_iterable(tables(content)) if row[0] != "TT"]
    assert sorted(printed) == sorted(
        (name, CLASS_NAMES[QualityClass(rated)], number, signer) for name, rated, number, signer in rows
    )
    assert "Chưa đủ" not in flat(content)


def test_papers_keep_a_decision_that_is_open_again_and_entered_anew(written):
    organisation_id = cell_with(written, 5)
    of, back = OfYear(2019, organisation_id), DecisionHead(reason="có kết luận kiểm tra")
    ids = [one.id for one in written.evaluations.members_of(2019, [organisation_id]) if one.decided_class]

    def printed():
        listed = list(chain.from_iterable(tables(build(written, "class-decision", 0, of=of))))
        one = written.evaluations.get(ids[0])
        form = flat(build(written, _FORM, 0, of=OfYear(2019, 0, one.member_id or 0)))
        summary = list(chain.from_iterable(tables(build(written, "members-summary", 0, of=of))))
        return listed, form[form.index("cơ sở xếp loại mức chất lượng") :], summary

    before = printed()
    written.evaluations.take(Step.REOPEN, ids, back)
    assert printed() == before
    written.evaluations.take(Step.RETURN, ids, back)
    scheme = written.evaluation_years.get(2019).regime.scheme(Rated.MEMBER)
    written.evaluations.enter([replace(one, cell_class=scheme.worst) for one in written.evaluations.some(ids)])
    assert printed() == before


def test_one_sheet_lists_all_members_with_their_organisation(sample):
    content = build(sample, "members-list", 0, Format.XLSX)
    (count,) = sample.connection.execute(
        "SELECT count(*) FROM member WHERE removed = 0 AND status IN ('active', 'exempted', 'suspended', 'temporary')"
    ).fetchone()
    book = CalamineWorkbook.from_object(BytesIO(content))
    assert len(book.sheet_names) == 1
    rows = [row for row in book.get_sheet_by_index(0).to_python() if isinstance(row[0], float)]
    assert len(rows) == count
    assert len({row[2] for row in rows}) > 100


def test_the_members_of_an_organisation_stand_on_its_list(sample):
    organisation_id = cell_with(sample, 5)
    names = [
        name
        for (name,) in sample.connection.execute(
            "SELECT name FROM member WHERE organisation_id = ? AND removed = 0"
            " AND status IN ('active', 'exempted', 'suspended', 'temporary')",
            (organisation_id,),
        )
    ]
    content = build(sample, "members-list", 0, of=OfYear(organisation_id=organisation_id))
    printed = [row[1] for row in chain.from_iterable(tables(content)) if row[0] != "TT"]
    assert sorted(printed) == sorted(names)


def test_five_excellent_years_and_two_lowest_ones_are_listed(written):
    for year in (2020, 2021, 2022):
        open_year(written, year)
    told = [one for one in written.evaluations.of_member(_steady(written)) if one.year >= 2018]
    assert len(told) == 5
    written.connection.executemany(
        "UPDATE evaluation SET decided_class = 'excellent', absence = '' WHERE id = ?", [(one.id,) for one in told]
    )
    written.connection.commit()
    content = build(written, "award-list", 0)
    name = written.members.get(told[0].member_id or 0).name
    assert [row[1] for row in chain.from_iterable(tables(content)) if row[0] == "1"] == [name]
    assert "hai năm liền không hoàn thành nhiệm vụ" in flat(content)


def _steady(book: Book) -> int:
    rows = book.connection.execute(
        "SELECT member_id FROM evaluation WHERE member_id IS NOT NULL AND year >= 2018 AND absence = ''"
        " GROUP BY 1 HAVING count(*) = 5"
    )
    return next(iter(rows))[0]
