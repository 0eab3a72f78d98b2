"""The attendance list read back: its figures are those of the book, everybody stands on it with what was marked."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from random import Random

import docx
import pytest
from cells import cell_book
from pdf_reading import flat, tables
from python_calamine import CalamineWorkbook

from app.models.book import Book
from app.models.congresses import Congress
from app.models.delegates import Delegate
from app.models.errors import Refused
from app.models.organisations import Organisation
from app.models.replacements import Replacement
from app.models.sessions import Session, SessionKind
from app.reports.document import Format
from app.reports.from_book import build
from app.rules.attendance import MARK_NAMES, Mark
from app.rules.figures import percent
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person, Standing
from app.rules.rounds import Electorate

PEOPLE, GROUPS = 60, ("Đoàn khối Đảng", "Đoàn khối Nhà nước", "Đoàn khối doanh nghiệp")
HEADS = ["Đoàn", "Triệu tập", "Có mặt", "Vắng có phép", "Vắng không phép", "Đến muộn", "Về trước", "Chưa điểm danh"]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        made.congresses.save(Congress(name="Đại hội", kind=Electorate.DELEGATE_CONGRESS))
        made.organisations.add([Organisation(f"Chi bộ {n}", OrganisationKind.CELL) for n in range(7)])
        cells, groups = [one.id for one in made.organisations.all()], made.delegations.add(GROUPS)
        made.delegates.add(
            [
                Delegate(
                    person=Person(name=f"Lò Văn {chr(65 + n // 26)}{chr(97 + n % 26)}"),
                    organisation_id=cells[n % len(cells)],
                    delegation_id=groups[n % len(groups)],
                )
                for n in range(PEOPLE)
            ]
        )
        yield made


def marked(book: Book, title: str, seed: int) -> int:
    """Add a session at which each delegate got a mark of a throw, some none; return its id."""
    dice, sitting = Random(seed), book.sessions.add(Session(title, day="2020-07-28"))
    kinds, weights = [*Mark, None], [60, 8, 6, 8, 6, 6]
    drawn = {one.id: dice.choices(kinds, weights)[0] for one in book.replacements.seated()}
    book.attendance.mark(sitting, {one: mark for one, mark in drawn.items() if mark})
    return sitting


def made(book: Book, kind: Format = Format.PDF) -> bytes:
    return build(book, "attendance-list", 0, kind)


def counted(book: Book, sitting: int, group: str = "") -> list[int]:
    """Return the figures of a delegation, of all for "", counted from the book anew, in the order of the columns."""
    names = {one.id: one.name for one in book.delegations.all()}
    marks = book.attendance.of_session(sitting)
    own = [one for one in book.replacements.seated() if group in {"", names[one.delegation_id]}]
    found = Counter(marks.get(one.id) for one in own)
    rest = [found[mark] for mark in (Mark.EXCUSED, Mark.ABSENT, Mark.LATE, Mark.LEFT, None)]
    return [len(own), found[Mark.PRESENT] + found[Mark.LATE], *rest]


def test_the_figures_of_each_delegation_are_those_of_the_book_and_add_up(book: Book) -> None:
    sitting = marked(book, "Phiên trù bị", 1)
    figures = next(table for table in tables(made(book)) if table[0] == HEADS)
    read = {name: list(map(int, row)) for name, *row in figures[1:]}
    assert read == {name: counted(book, sitting, name) for name in GROUPS} | {"Cộng": counted(book, sitting)}
    for summoned, here, excused, absent, _, left, unmarked in read.values():
        assert summoned == here + excused + absent + left + unmarked


def test_the_paragraphs_say_the_same_figures(book: Book) -> None:
    whole, here, excused, absent, late, left, unmarked = counted(book, marked(book, "Phiên trù bị", 2))
    said = flat(made(book))
    assert "Phiên trù bị, 28/7/2020" in said
    assert f"Có mặt: {here} ({percent(here, whole)}%), trong đó đến muộn {late:02d}" in said
    assert f"vắng có phép: {excused:02d}; vắng không phép: {absent:02d}." in said
    assert f"không tính là có mặt: {left:02d}." in said
    assert f"Chưa điểm danh: {unmarked:02d}." in said
    assert "Tổ chức đảng trực thuộc có đại biểu có mặt: 7/7 (100%)." in said


def people_of(content: bytes) -> list[list[str]]:
    heads = ["TT", "Số", "Họ và tên", "Điểm danh", "Ký tên"]
    return [row for table in tables(content) if table[0] == heads for row in table[1:]]


def test_everybody_stands_on_the_list_with_the_mark_and_room_to_sign(book: Book) -> None:
    marks = book.attendance.of_session(marked(book, "Phiên trù bị", 3))
    expected = {one.name: MARK_NAMES[marks[one.id]] if one.id in marks else "" for one in book.delegates.all()}
    assert {name: mark for _, _, name, mark, _ in people_of(made(book))} == expected
    assert {signature for *_, signature in people_of(made(book))} == {""}
    assert {int(number) for _, number, *_ in people_of(made(book))} == {one.number for one in book.delegates.all()}


def test_who_came_late_stands_with_the_hour_where_it_was_noted_while_the_session_ran(tmp_path: Path) -> None:
    hours = {"now": datetime(2020, 7, 28, 8, 5, tzinfo=UTC)}
    with Book.create(tmp_path / "gio.sodaihoi", "Hà", lambda: hours["now"]) as book:
        book.congresses.save(Congress(name="Đại hội"))
        book.delegates.add([Delegate(person=Person(name=f"Lò Văn {name}")) for name in ("An", "Bình", "Chung", "Dũng")])
        sitting = Session("Phiên trù bị", day="2020-07-28", began_at="2020-07-28T08:00:00+00:00")
        session_id = book.sessions.add(sitting)
        book.attendance.mark(session_id, {1: Mark.PRESENT, 2: Mark.LATE})
        hours["now"] = datetime(2020, 7, 28, 10, 40, tzinfo=UTC)
        book.attendance.mark(session_id, {3: Mark.LEFT})
        hours["now"] = datetime(2020, 7, 28, 16, tzinfo=UTC)
        book.sessions.update(replace(book.sessions.get(session_id), ended_at="2020-07-28T11:00:00+00:00"))
        book.attendance.mark(session_id, {4: Mark.LATE})
        told = {name: mark for _, _, name, mark, _ in people_of(made(book))}
    assert told == {
        "Lò Văn An": "có mặt",
        "Lò Văn Bình": "đến muộn, 8 giờ 05",
        "Lò Văn Chung": "về trước, 10 giờ 40",
        "Lò Văn Dũng": "đến muộn",
    }


def test_each_session_that_was_marked_has_its_list_in_the_order_of_the_programme(book: Book) -> None:
    later, earlier = marked(book, "Phiên bế mạc", 4), marked(book, "Phiên khai mạc", 5)
    book.sessions.add(Session("Phiên chưa họp"))
    book.sessions.move(earlier, -1)
    said = flat(made(book))
    assert said.index("Phiên khai mạc") < said.index("Phiên bế mạc")
    assert "Phiên chưa họp" not in said
    assert len(people_of(made(book))) == 2 * PEOPLE
    assert list(book.attendance.of_all()) == [earlier, later]


def test_before_anybody_came_there_is_one_list_to_sign_for_the_first_session(book: Book) -> None:
    book.sessions.add(Session("Hội nghị lần thứ nhất", SessionKind.COMMITTEE))
    book.sessions.add(Session("Phiên trù bị"))
    book.sessions.add(Session("Phiên khai mạc"))
    said, rows = flat(made(book)), people_of(made(book))
    assert "Phiên trù bị" in said
    assert "Phiên khai mạc" not in said
    assert "Hội nghị lần thứ nhất" not in said
    assert f"Đại biểu được triệu tập: {PEOPLE}. Có mặt: ……;" in said
    assert len(rows) == PEOPLE
    assert {(mark, signature) for *_, mark, signature in rows} == {("", "")}


def test_an_alternate_who_was_called_stands_on_it_instead_of_the_absent(book: Book) -> None:
    sitting = marked(book, "Phiên trù bị", 6)
    absent = book.delegates.all()[0]
    alternate = Delegate(
        person=Person(name="Mùa A Sếnh"), standing=Standing.ALTERNATE, delegation_id=absent.delegation_id
    )
    (called,) = book.delegates.add([alternate])
    book.replacements.add(Replacement(absent.id, called, "12-QĐ/ĐU", "ốm"))
    book.attendance.mark(sitting, {called: Mark.LATE})
    read = {name: mark for _, _, name, mark, _ in people_of(made(book))}
    assert read["Mùa A Sếnh"] == "đến muộn"
    assert absent.name not in read
    assert len(read) == PEOPLE


def test_the_list_of_a_session_held_before_an_alternate_was_called_stays_as_it_was(book: Book) -> None:
    sitting = book.sessions.add(Session("Phiên trù bị"))
    absent, *others = book.delegates.all()
    book.attendance.mark(sitting, dict.fromkeys((one.id for one in others), Mark.PRESENT) | {absent.id: Mark.EXCUSED})
    before = flat(made(book))
    (called,) = book.delegates.add(
        [Delegate(person=Person(name="Mùa A Sếnh"), standing=Standing.ALTERNATE, delegation_id=absent.delegation_id)]
    )
    book.replacements.add(Replacement(absent.id, called, "12-QĐ/ĐU", "ốm"))
    assert flat(made(book)) == before


def test_who_left_early_attended_a_session_that_ended(book: Book) -> None:
    sitting = book.sessions.add(Session("Phiên trù bị"))
    people = [one.id for one in book.delegates.all()]
    book.attendance.mark(sitting, dict.fromkeys(people, Mark.PRESENT) | dict.fromkeys(people[:7], Mark.LEFT))
    assert "Có mặt: 53 (88,33%)" in flat(made(book))
    assert "không tính là có mặt: 07." in flat(made(book))
    later = book.sessions.add(Session("Phiên khai mạc"))
    book.attendance.mark(later, dict.fromkeys(people, Mark.PRESENT))
    said = flat(made(book))
    assert "Có mặt: 60 (100%)" in said
    assert "Trong số có mặt, về trước khi hết phiên: 07." in said
    read = next(table for table in tables(made(book)) if table[0] == HEADS)[-1]
    assert list(map(int, read[1:])) == [60, 60, 0, 0, 0, 7, 0]
    minutes = flat(build(book, "congress-minutes", 0, Format.PDF))
    assert "Phiên trù bị: có mặt 60/60 (100%)." in minutes


def test_without_delegations_there_is_one_list_of_all(tmp_path: Path) -> None:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as small:
        (one,) = small.delegates.add([Delegate(person=Person(name="Lò Thị Án"))])
        small.attendance.mark(small.sessions.add(Session("Phiên trù bị")), {one: Mark.PRESENT})
        [alone] = tables(made(small))
        assert alone[1] == ["1", "1", "Lò Thị Án", "có mặt", ""]


def test_the_other_formats_hold_the_same_figures_and_people(book: Book) -> None:
    sitting = marked(book, "Phiên trù bị", 7)
    sheets = CalamineWorkbook.from_filelike(BytesIO(made(book, Format.XLSX)))
    whole = sheets.get_sheet_by_name("Theo đoàn, Phiên trù bị").to_python()[-1]
    assert whole == ["Cộng", *counted(book, sitting)]
    written = docx.Document(BytesIO(made(book, Format.DOCX)))
    names = {row.cells[2].text for table in written.tables for row in table.rows if len(row.cells) == 5}
    assert names >= {one.name for one in book.delegates.all()}


def test_the_same_book_gives_the_same_bytes(book: Book) -> None:
    marked(book, "Phiên trù bị", 8)
    assert made(book) == made(book)


@pytest.mark.parametrize("kind", [None, SessionKind.COMMITTEE])
def test_without_a_session_of_the_congress_there_is_nothing_to_list(book: Book, kind: SessionKind | None) -> None:
    if kind:
        book.sessions.add(Session("Hội nghị lần thứ nhất", kind))
    with pytest.raises(Refused) as refused:
        made(book)
    assert refused.value.findings[0].rule.code == "session.none"


def test_members_on_probation_stand_on_the_list_apart_and_in_no_figure(tmp_path: Path) -> None:
    told = "Đảng viên dự bị dự đại hội, không biểu quyết, không tính vào số được triệu tập: 01 đồng chí; có mặt: "
    with cell_book(tmp_path / "na.sodaihoi") as cell:
        text = flat(made(cell))
        assert "Đảng viên được triệu tập: 3. Có mặt: ……" in text
        assert f"{told}……." in text
        (sitting,) = cell.sessions.all()
        cell.attendance.mark(sitting.id, {1: Mark.PRESENT, 2: Mark.LATE, 4: Mark.PRESENT})
        text = flat(made(cell))
        assert "Đảng viên được triệu tập: 3. Có mặt: 2 (66,67%), trong đó đến muộn 01" in text
        assert f"{told}01." in text
        assert text.index("Hà Văn Dự") > text.index(told)
        listed = [row[2] for row in people_of(made(cell))]
        assert listed == ["Lò Thị Án", "Mùa A Páo", "Mùa A Páo", "Hà Văn Dự"]
        report, minutes = (flat(build(cell, name, 0)) for name in ("credentials-report", "congress-minutes"))
        assert "Tổng số đảng viên chính thức được triệu tập: 03; đảng viên dự bị dự đại hội" in report
        assert "02/03 đảng viên, đạt 66,67%" in report
        assert "Số đảng viên chính thức được triệu tập: 03; đảng viên dự bị dự đại hội" in minutes
        assert "Đại hội: có mặt 02/03 (66,67%)." in minutes
        members = flat(build(cell, "delegate-list", 0))
        assert "Đảng viên: 04 đồng chí, trong đó dự bị, không biểu quyết: 01." in members
