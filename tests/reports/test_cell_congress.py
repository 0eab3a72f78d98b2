"""The papers of a cell that holds the congress of its members on one evening, read back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import pytest
from pdf_reading import flat, written

from app.models.bodies import BodyMember
from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.contests import Contest, Office
from app.models.delegates import Delegate
from app.models.round_records import Figures
from app.models.sessions import AgendaItem, Session, SessionKind
from app.reports.catalogue import DOCUMENTS
from app.reports.document import Format
from app.reports.from_book import build, counting_minutes_of, objection
from app.rules.attendance import Mark
from app.rules.bodies import BodyKind, BodyRole
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person, Sex
from app.rules.rounds import Electorate

_DAY = date(2026, 11, 26)
_NAMES = ("Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Đức", "Trần Thị Mai")
_OF_CONGRESS = ("congress-minutes", "bodies-list", "shows-of-cards", "dossier-index", "elected-list", "programme")


@pytest.fixture
def cell(tmp_path: Path) -> Iterator[Book]:
    """Return the book of six members who met on one evening; nobody filled in the last day."""
    with Book.create(tmp_path / "chi-bo.sodaihoi", "Thư") as book:
        book.committees.save(Committee("Chi bộ thôn Đông Hòa", "Đảng ủy xã Tân Lập"))
        name = "Đại hội Chi bộ thôn Đông Hòa"
        book.congresses.save(Congress(name, Electorate.MEMBER_CONGRESS, term="2025-2027", place="Tân Lập", opens=_DAY))
        sexes = (Sex.MALE, Sex.FEMALE)
        people = [Person(name=one, sex=sexes[place % 2], ethnicity="Kinh") for place, one in enumerate(_NAMES)]
        ids = book.delegates.add([Delegate(person=one) for one in people])
        evening = book.sessions.add(Session("Đại hội chi bộ", day=_DAY.isoformat(), starts="18:30", ends="21:15"))
        book.agenda_items.add(AgendaItem(evening, "Bầu chi ủy", 20))
        marks = dict.fromkeys(ids, Mark.PRESENT) | {ids[4]: Mark.EXCUSED}
        book.attendance.mark(evening, marks)
        seats = [BodyMember(_NAMES[at], delegate_id=ids[at]) for at in range(3)]
        book.bodies.set_members(BodyKind.PRESIDIUM, seats)
        book.bodies.set_members(BodyKind.SECRETARIES, [BodyMember(_NAMES[5], BodyRole.HEAD, ids[5])])
        yield book


def text(book: Book, name: str) -> str:
    return flat(build(book, name, 0))


@pytest.mark.parametrize("closes", [None, _DAY])
def test_a_congress_of_one_day_is_told_and_dated_on_that_day(cell: Book, closes: date | None) -> None:
    cell.congresses.save(replace(cell.congresses.get(), closes=closes))
    told = text(cell, "congress-minutes")
    opening = (
        "Hôm nay, vào hồi 18 giờ 30 phút, ngày 26 tháng 11 năm 2026, tại Tân Lập, khai mạc Đại hội Chi bộ thôn Đông Hòa"
    )
    assert f"{opening}, nhiệm kỳ 2025-2027." in told
    assert "Đại hội chi bộ, 26/11/2026, từ 18 giờ 30 phút đến 21 giờ 15 phút:" in told
    assert "bế mạc vào hồi 21 giờ 15 phút, ngày 26 tháng 11 năm 2026" in told
    for name in (*_OF_CONGRESS, "attendance-list", "credentials-report"):
        assert "Tân Lập, ngày 26 tháng 11 năm 2026" in text(cell, name), name


def test_a_congress_of_several_days_tells_both(cell: Book) -> None:
    cell.congresses.save(replace(cell.congresses.get(), closes=date(2026, 11, 27)))
    told = text(cell, "congress-minutes")
    days = "từ 18 giờ 30 phút, ngày 26 tháng 11 năm 2026 đến 21 giờ 15 phút, ngày 27 tháng 11 năm 2026, tại Tân Lập."
    assert f"nhiệm kỳ 2025-2027 diễn ra {days}" in told
    assert "Tân Lập, ngày 27 tháng 11 năm 2026" in told
    assert "Tân Lập, ngày 26 tháng 11 năm 2026" in text(cell, "programme")


def test_before_the_days_are_known_there_is_room_for_the_pen(cell: Book) -> None:
    cell.congresses.save(replace(cell.congresses.get(), opens=None))
    cell.sessions.update(replace(cell.sessions.all()[0], starts=""))
    told = text(cell, "congress-minutes")
    assert "diễn ra từ …… giờ …… phút, ngày …… tháng …… năm ……… đến 21 giờ 15 phút, ngày …… tháng" in told
    assert "Đại hội chi bộ, 26/11/2026:" in told


def test_the_papers_of_a_cell_go_to_the_committee_above_which_confirms_who_signed(cell: Book) -> None:
    told = text(cell, "congress-minutes")
    assert "Nơi nhận: - Cấp ủy cấp trên trực tiếp; - Lưu hồ sơ đại hội. Xác nhận chữ ký của" in told
    assert told.endswith("của đồng chí Trần Thị Mai và đồng chí …………………… T/M ĐẢNG ỦY BÍ THƯ")


def test_what_an_office_wrote_before_of_recipients_and_who_confirms_stands(cell: Book) -> None:
    cell.wordings.set_text("congress-minutes", "recipients", "Nơi nhận: Huyện ủy; lưu.")
    cell.wordings.set_text("congress-minutes", "confirm", "Xác nhận chữ ký của {thư ký} và {chủ tịch}")
    told = text(cell, "congress-minutes")
    assert "Nơi nhận: - Huyện ủy; - lưu. Xác nhận chữ ký của Trần Thị Mai và …" in told


def test_the_minutes_tell_how_many_pages_they_have(cell: Book) -> None:
    for _ in range(2):
        pages = written(build(cell, "congress-minutes", 0))
        assert f"Biên bản gồm {len(pages):02d} trang" in " ".join(pages)
        session = cell.sessions.all()[0].id
        for number in range(40):
            cell.agenda_items.add(AgendaItem(session, f"Nội dung thứ {number}"))


def test_a_word_processor_counts_its_own_pages(cell: Book) -> None:
    made = docx.Document(BytesIO(build(cell, "congress-minutes", 0, Format.DOCX)))
    assert any("Biên bản gồm …… trang" in one.text for one in made.paragraphs)


def test_the_real_end_of_the_congress_comes_before_the_planned_one(cell: Book) -> None:
    (session,) = cell.sessions.all()
    cell.sessions.update(replace(session, ended_at="2026-11-26T20:48:00+07:00"))
    assert "bế mạc vào hồi 20 giờ 48 phút" in text(cell, "congress-minutes")
    cell.sessions.update(replace(session, ends=""))
    assert "bế mạc vào hồi …… giờ …… phút" in text(cell, "congress-minutes")


_OF_DELEGATES = ("đại biểu chính thức", "ại biểu", "ẠI BIỂU", "Ban Thẩm tra", "THẨM TRA", "tổ chức đảng trực thuộc")


def test_counting_minutes_name_who_chairs_as_the_book_knows_it(cell: Book) -> None:
    """The congress of members has one who chairs, its committee whoever calls the meeting; nobody is made up."""
    rounds: list[int] = []
    for electorate in (Electorate.MEMBER_CONGRESS, Electorate.COMMITTEE):
        contest = cell.contests.add(Contest("Bí thư", Office.SECRETARY, electorate))
        rounds.append(cell.rounds.begin_first(contest, Figures(1, 0, 6)))
    assert [counting_minutes_of(cell, one).presidium for one in rounds] == ["", ""]
    members = cell.bodies.get(BodyKind.PRESIDIUM).members
    cell.bodies.set_members(BodyKind.PRESIDIUM, [replace(members[0], role=BodyRole.HEAD), *members[1:]])
    cell.sessions.add(Session("Hội nghị lần thứ nhất", SessionKind.COMMITTEE, chair="Trần Thị Bình, triệu tập viên"))
    assert [counting_minutes_of(cell, one).presidium for one in rounds] == list(_NAMES[:2])


def test_no_paper_of_a_cell_speaks_of_delegates(cell: Book) -> None:
    cell.contests.add(Contest("Chi ủy", Office.EXECUTIVE_COMMITTEE, Electorate.MEMBER_CONGRESS))
    for name, document in DOCUMENTS.items():
        if document.is_of_book and objection(cell, document, 0) is None:
            told = text(cell, name)
            assert [word for word in (*_OF_DELEGATES, "trù bị", "BAN TỔ CHỨC") if word in told] == [], name


def test_members_are_told_in_their_own_report_without_a_board_and_its_sources(cell: Book) -> None:
    told = text(cell, "credentials-report")
    assert "Tổng số đảng viên chính thức được triệu tập: 06. " in told
    assert "Có mặt tại Đại hội chi bộ, 26/11/2026: 05/06 đảng viên, đạt 83,33%." in told
    assert "Được bầu" not in told
    assert "Báo cáo này được trình bày trước Đại hội. Nơi nhận: - Cấp ủy cấp trên trực tiếp;" in told
    assert told.endswith("CHỦ TRÌ ĐẠI HỘI Xác nhận chữ ký của đồng chí …………………… T/M ĐẢNG ỦY BÍ THƯ")


def test_the_chair_of_the_members_signs_their_papers(cell: Book) -> None:
    members = cell.bodies.get(BodyKind.PRESIDIUM).members
    cell.bodies.set_members(BodyKind.PRESIDIUM, [replace(members[0], role=BodyRole.HEAD), *members[1:]])
    for name in ("credentials-report", "elected-list", "bodies-list"):
        assert "CHỦ TRÌ ĐẠI HỘI Nguyễn Văn An Xác nhận chữ ký của đồng chí Nguyễn Văn An" in text(cell, name), name
    assert text(cell, "dossier-index").endswith("CHỦ TRÌ ĐẠI HỘI Nguyễn Văn An")
    assert text(cell, "attendance-list").endswith("THƯ KÝ ĐẠI HỘI Trần Thị Mai")
    assert text(cell, "delegate-list").endswith("T/M CẤP ỦY TRIỆU TẬP BÍ THƯ")


@pytest.mark.parametrize("name", ["admissions-table", "admissions-by-ethnicity"])
def test_the_secretary_of_a_cell_signs_its_tables_in_words_that_can_be_changed(cell: Book, name: str) -> None:
    assert text(cell, name).split()[-2:] == ["BÍ", "THƯ"]
    cell.wordings.set_text(name, "sign_cell", "PHÓ BÍ THƯ")
    assert text(cell, name).split()[-3:] == ["PHÓ", "BÍ", "THƯ"]


def test_the_journal_of_a_cell_leaves_what_people_wrote_as_they_wrote_it(cell: Book) -> None:
    cell.agenda_items.add(AgendaItem(cell.sessions.all()[0].id, "Thăm các đại biểu khóa trước"))
    assert "Thăm các đại biểu khóa trước" in " ".join(text(cell, "journal").split())


def test_no_paper_of_a_cell_speaks_of_a_presidium_of_many(cell: Book) -> None:
    cell.contests.add(Contest("Chi ủy", Office.EXECUTIVE_COMMITTEE, Electorate.MEMBER_CONGRESS))
    for name, document in DOCUMENTS.items():
        if document.is_of_book and objection(cell, document, 0) is None:
            told = text(cell, name).casefold()
            assert "đoàn chủ tịch" not in told, name
            assert "đoàn thư ký" not in told, name
    told = text(cell, "congress-minutes")
    assert "1. Chủ trì đại hội gồm 03 đồng chí: " in told
    assert "2. Thư ký đại hội gồm 01 đồng chí: đồng chí Trần Thị Mai (Thư ký)." in told
    assert "THƯ KÝ ĐẠI HỘI CHỦ TRÌ ĐẠI HỘI Trần Thị Mai" in told
    assert "Thư ký đại hội: 01 đồng chí." in text(cell, "bodies-list")


def test_members_on_probation_are_told_apart(cell: Book) -> None:
    one = cell.delegates.all()[3]
    cell.delegates.update([replace(one, person=replace(one.person, joined=PartialDate(2026, 6, 15)))])
    assert (
        "đảng viên chính thức được triệu tập: 05; đảng viên dự bị dự đại hội, không biểu quyết, ứng cử, bầu cử: 01."
        in text(cell, "credentials-report")
    )


def test_what_the_book_tells_of_nobody_is_one_sentence_and_no_table(cell: Book) -> None:
    told = text(cell, "credentials-report")
    left_out = "khối công tác, trình độ chuyên môn, trình độ lý luận chính trị, tuổi đời, tuổi đảng"
    assert f"Sổ chưa ghi của người nào, nên không lập bảng: {left_out}." in told
    assert "Chưa ghi" not in told
    assert "Dân tộc TT Nội dung Số đảng viên Tỷ lệ % 1 Kinh 6 100" in told


def test_the_list_of_members_says_nothing_of_how_they_became_delegates(cell: Book) -> None:
    told = text(cell, "delegate-list")
    assert "đảng viên được triệu tập dự Đại hội Chi bộ thôn Đông Hòa" in told
    assert "Đảng viên: 06 đồng chí." in told
    assert "được bầu" not in told


def test_the_convening_committee_signs_the_programme_of_a_cell(cell: Book) -> None:
    told = text(cell, "programme")
    assert "do cấp ủy triệu tập chuẩn bị, được Đại hội thông qua khi bắt đầu làm việc; người chủ trì điều hành" in told
    assert told.endswith("T/M CẤP ỦY TRIỆU TẬP")


def test_what_an_office_wrote_stands_for_members_too(cell: Book) -> None:
    cell.wordings.set_text("programme", "sign_body", "T/M CHI ỦY")
    assert text(cell, "programme").endswith("T/M CHI ỦY")
    cell.wordings.set_text("programme", "sign_body_of_members", "BÍ THƯ CHI BỘ")
    assert text(cell, "programme").endswith("BÍ THƯ CHI BỘ")


def test_a_word_processor_has_recipients_at_the_left_of_who_confirms(cell: Book) -> None:
    goes_to = "Nơi nhận:\n- Cấp ủy cấp trên trực tiếp;\n- Lưu hồ sơ đại hội."
    made = docx.Document(BytesIO(build(cell, "congress-minutes", 0, Format.DOCX)))
    signers, confirming = made.tables[-2:]
    assert [one.text for one in signers.rows[1].cells] == ["Trần Thị Mai", ""]
    left, right = confirming.rows[0].cells
    assert left.text.strip() == goes_to
    assert right.text.startswith("Xác nhận chữ ký của đồng chí Trần Thị Mai và đồng chí")
    assert right.text.endswith("T/M ĐẢNG ỦY\nBÍ THƯ")
    cell.congresses.save(replace(cell.congresses.get(), own_seal=True))
    made = docx.Document(BytesIO(build(cell, "congress-minutes", 0, Format.DOCX)))
    assert made.tables[-1].rows[0].cells[0].text.strip() == goes_to
    assert made.tables[-1].rows[0].cells[1].text == ""
