"""The credentials report read back: every figure is that of the book, every table adds up."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import pytest
from pdf_reading import flat, tables

from app.models.book import Book
from app.models.congresses import Congress
from app.models.delegates import Delegate
from app.models.errors import Refused
from app.models.replacements import Replacement
from app.models.sessions import AgendaItem, Session, SessionKind
from app.models.shows_of_cards import ShowOfCards
from app.reports.document import Format
from app.reports.from_book import build
from app.rules.attendance import Mark
from app.rules.bodies import BodyKind
from app.rules.complaints import Complaints
from app.rules.figures import percent
from app.rules.partial_dates import PartialDate
from app.rules.persons import Credentials, DelegateSource, Person, Sex, Standing
from app.rules.rounds import Electorate
from app.rules.shows_of_cards import Cards


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        yield made


def report(book: Book) -> bytes:
    return build(book, "credentials-report", 0)


def figures(content: bytes) -> list[dict[str, tuple[int, str]]]:
    """Return each table as its rows: name, people, percent; one that goes on over the page ends with its sum."""
    read: list[dict[str, tuple[int, str]]] = [{}]
    for table in tables(content):
        if "Cộng" in read[-1]:
            read.append({})
        read[-1] |= {name: (int(people.replace(".", "")), share) for _, name, people, share in table[1:]}
    return read


def test_every_table_adds_up_to_the_delegates_summoned(sample: Book) -> None:
    read = figures(report(sample))
    assert len(read) == 10
    for table in read:
        whole, share = table.pop("Cộng")
        assert (whole, share) == (228, "100")
        assert sum(people for people, _ in table.values()) == 228
        assert all(share == percent(people, 228) for people, share in table.values())


def test_the_figures_are_those_of_the_book(sample: Book) -> None:
    official = [one for one in sample.delegates.all() if one.standing is Standing.OFFICIAL]
    source, sex, *_ = figures(report(sample))
    assert source["Được bầu"][0] == sum(one.source is DelegateSource.ELECTED for one in official)
    assert sex["Nữ"][0] == sum(one.person.sex is Sex.FEMALE for one in official)
    text = flat(report(sample))
    births = [one.person.born.year for one in official]
    mean = percent(sum(2020 - year for year in births), len(births) * 100)
    printed = re.search(r"Tuổi đời bình quân (\d+,\d)", text)[1]
    assert abs(float(printed.replace(",", ".")) - float(mean.replace(",", "."))) <= 0.05
    assert f"cao nhất {2020 - min(births)} tuổi" in text
    assert f"trẻ nhất {2020 - max(births)} tuổi" in text
    assert "228/228 đại biểu (100%) đủ tư cách" in text


def test_a_delegate_who_was_replaced_is_counted_as_the_alternate_who_came(book: Book) -> None:
    man = Delegate(person=Person(name="Lò Văn An", sex=Sex.MALE), credentials=Credentials.ELIGIBLE)
    woman = Delegate(person=Person(name="Mùa Thị Sếnh", sex=Sex.FEMALE), standing=Standing.ALTERNATE, alternate_order=1)
    absent, _, called = book.delegates.add([man, replace(man, person=Person(name="Hà Văn Bình")), woman])
    book.replacements.add(Replacement(absent, called, "Quyết định 12-QĐ/ĐUK", "ốm"))
    _, sex, *_ = figures(report(book))
    assert (sex["Nam"][0], sex["Nữ"][0], sex["Chưa ghi"][0], sex["Cộng"][0]) == (0, 1, 1, 2)
    text = flat(report(book))
    assert "đồng chí Mùa Thị Sếnh thay đồng chí Lò Văn An (ốm; Quyết định 12-QĐ/ĐUK)" in text
    assert "01/02 đại biểu (50%) đủ tư cách" in text
    assert "Còn 01 đại biểu chưa thẩm tra xong" in text
    assert "02 đại biểu được triệu tập, sau khi thay đại biểu vắng mặt." in text


def test_ages_are_told_in_full_years_where_the_congress_set_it_so(book: Book) -> None:
    book.congresses.save(Congress(name="Đại hội", opens=date(2020, 7, 28)))
    book.delegates.add([Delegate(person=Person(name="Lò Văn An", born=PartialDate(1990, 8, 15)))])
    assert "cao nhất 30 tuổi" in flat(report(book))
    book.congresses.save(replace(book.congresses.get(), full_years=True))
    text = flat(report(book))
    assert "cao nhất 29 tuổi" in text
    assert "Tuổi tính theo tuổi tròn đến ngày khai mạc" in text


def test_schooling_and_academic_titles_are_counted_where_anybody_has_them(book: Book) -> None:
    people = [
        Person(name="Lò Văn An", schooling="12/12", academic_title="Phó Giáo sư"),
        Person(name="Hà Văn Bình", schooling="12/12"),
        Person(name="Mùa A Sếnh", schooling="10/10"),
    ]
    book.delegates.add([Delegate(person=one) for one in people[1:]])
    assert "Học hàm" not in flat(report(book))
    assert "học hàm" not in flat(report(book))
    book.delegates.add([Delegate(person=people[0])])
    read = figures(report(book))
    assert {"12/12": (2, "66,67"), "10/10": (1, "33,33"), "Cộng": (3, "100")} in read
    assert {"Phó Giáo sư": (1, "33,33"), "Không có": (2, "66,67"), "Cộng": (3, "100")} in read


def test_committees_awards_and_discipline_are_told_where_anybody_has_them(book: Book) -> None:
    book.delegates.add([Delegate(person=Person(name="Lò Văn An"))])
    bare = flat(report(book))
    assert not any(words in bare for words in ("Cấp ủy viên", "cấp ủy viên", "khen thưởng"))
    book.delegates.add(
        [
            Delegate(person=Person(name="Hà Văn Bình"), committee="Tỉnh ủy viên", awards="Bằng khen"),
            Delegate(person=Person(name="Mùa A Sếnh"), discipline="Khiển trách, năm 2018"),
        ]
    )
    assert {"Tỉnh ủy viên": (1, "33,33"), "Không tham gia cấp ủy": (2, "66,67"), "Cộng": (3, "100")} in figures(
        report(book)
    )
    told = "Đại biểu đã được khen thưởng: 01 = 33,33%; đã bị kỷ luật: 01 = 33,33%."
    assert told in flat(report(book))
    book.congresses.save(replace(book.congresses.get(), kind=Electorate.MEMBER_CONGRESS))
    assert told.replace("Đại biểu", "Đảng viên") in flat(report(book))


def test_the_oldest_and_the_youngest_are_told_with_their_unit(book: Book) -> None:
    book.congresses.save(Congress(name="Đại hội", opens=date(2020, 7, 28)))
    old = Person(name="Lò Văn An", born=PartialDate(1950), workplace="Sở Y tế")
    book.delegates.add([Delegate(person=one) for one in (old, Person(name="Hà Văn Bình", born=PartialDate(1990)))])
    text = flat(report(book))
    assert "cao nhất 70 tuổi (Lò Văn An, Sở Y tế); trẻ nhất 30 tuổi (Hà Văn Bình)" in text
    assert "tính trên 02 đại biểu được triệu tập." in text


def test_the_board_is_named_and_its_head_signs(sample: Book) -> None:
    board = sample.bodies.get(BodyKind.CREDENTIALS).members
    text = flat(report(sample))
    assert f"gồm {len(board):02d} đồng chí, do đồng chí {board[0].name} làm Trưởng ban" in text
    assert f"TRƯỞNG BAN {board[0].name} Xác nhận chữ ký của đồng chí {board[0].name} T/L BAN THƯỜNG VỤ" in text
    (vote,) = [one for one in sample.shows_of_cards.standing() if one.topic.usual == "credentials-report"]
    assert f"tán thành {vote.cards.in_favour}/{vote.cards.present}" in text


def test_a_vote_against_the_credentials_is_never_told_as_recognition(book: Book) -> None:
    book.delegates.add([Delegate(person=Person(name="Lò Văn An"))])
    topic = next(one for one in book.shows_of_cards.usual() if one.usual == "credentials-report")
    book.shows_of_cards.record(ShowOfCards(topic, Cards(228, 200, 110, 85, 5)))
    text = flat(report(book))
    assert "Đại hội không thông qua. Kết quả biểu quyết: tán thành 110/200 đại biểu có mặt (55%)" in text
    assert "bằng 48,25% của 228 đại biểu được triệu tập; không tán thành 85; ý kiến khác 05." in text
    assert "và Đại hội biểu quyết công nhận" not in text
    book.shows_of_cards.record(ShowOfCards(topic, Cards(228, 200, 200)))
    text = flat(report(book))
    assert "và Đại hội biểu quyết công nhận tư cách đại biểu" in text
    assert "không thông qua" not in text


def test_who_is_not_eligible_is_named_with_the_reason(book: Book) -> None:
    person = Person(name="Lò Văn An")
    book.delegates.add([Delegate(person=person, credentials=Credentials.INELIGIBLE, note="bầu sai quy định")])
    assert "Đại biểu không đủ tư cách: đồng chí Lò Văn An (bầu sai quy định)." in flat(report(book))


def test_before_anybody_was_checked_in_there_is_room_for_the_pen(book: Book) -> None:
    book.delegates.add([Delegate(person=Person(name="Lò Văn An"))])
    book.sessions.add(Session("Phiên trù bị"))
    assert "Có mặt: ……/…… đại biểu, đạt ……%." in flat(report(book))


def test_who_was_present_is_told_of_the_first_official_session_that_was_checked_in(book: Book) -> None:
    people = book.delegates.add([Delegate(person=Person(name=f"Lò Văn {letter}")) for letter in "ABCDEGH"])
    titles = ("Phiên trù bị", "Phiên khai mạc", "Phiên bế mạc")
    kinds = (SessionKind.PRELIMINARY, SessionKind.OFFICIAL, SessionKind.OFFICIAL)
    first, second, last = (
        book.sessions.add(Session(title, kind, day="2020-07-29")) for title, kind in zip(titles, kinds, strict=True)
    )
    committee = book.sessions.add(Session("Hội nghị lần thứ nhất", SessionKind.COMMITTEE))
    every = dict.fromkeys(people, Mark.PRESENT)
    for sitting in (first, last, committee):
        book.attendance.mark(sitting, every)
    others = (Mark.PRESENT, Mark.LATE, Mark.EXCUSED, Mark.EXCUSED, Mark.ABSENT, Mark.LEFT)
    book.attendance.mark(second, dict(zip(people, others, strict=False)))
    said = flat(report(book))
    assert f"Có mặt tại Phiên khai mạc, 29/7/2020: 03/07 đại biểu, đạt {percent(3, 7)}%." in said
    away = "vắng có phép 02, vắng không phép 01, chưa điểm danh 01"
    assert f"Không có mặt: 04 ({away})." in said


def test_who_was_present_is_told_of_the_session_in_which_the_report_is_given(book: Book) -> None:
    people = book.delegates.add([Delegate(person=Person(name=f"Lò Văn {letter}")) for letter in "ABC"])
    kinds = (SessionKind.PRELIMINARY, SessionKind.OFFICIAL, SessionKind.OFFICIAL, SessionKind.OFFICIAL)
    sittings = [book.sessions.add(Session(f"Phiên {at}", kind)) for at, kind in enumerate(kinds, start=1)]
    for sitting in (sittings[0], sittings[2]):
        book.agenda_items.add(AgendaItem(sitting, "Báo cáo thẩm tra tư cách đại biểu"))
    for away, sitting in enumerate(sittings):
        present = dict.fromkeys(people[away:], Mark.PRESENT) | dict.fromkeys(people[:away], Mark.EXCUSED)
        book.attendance.mark(sitting, present)
    assert "Có mặt tại Phiên 3: 01/03 đại biểu" in flat(report(book))
    book.attendance.mark(sittings[2], dict.fromkeys(people))
    assert "Có mặt tại Phiên 2: 02/03 đại biểu" in flat(report(book))


def test_the_report_of_the_sample_is_of_its_opening_session(sample: Book) -> None:
    assert "Có mặt tại Phiên khai mạc, buổi sáng, 29/7/2020:" in flat(report(sample))


def test_when_everybody_came_nobody_is_told_absent(book: Book) -> None:
    (one,) = book.delegates.add([Delegate(person=Person(name="Lò Văn An"))])
    book.attendance.mark(book.sessions.add(Session("Phiên trù bị")), {one: Mark.PRESENT})
    assert "01/01 đại biểu, đạt 100%. Không có đại biểu nào vắng mặt." in flat(report(book))


def test_a_book_without_delegates_says_what_comes_first(book: Book) -> None:
    with pytest.raises(Refused) as refused:
        report(book)
    assert refused.value.findings[0].rule.code == "delegate.none"


def test_bars_can_be_edited_beside_their_figures(sample: Book) -> None:
    made = docx.Document(BytesIO(build(sample, "credentials-report", 0, Format.DOCX)))
    bars = {
        row.cells[0].text.strip(): row.cells[1].text.rpartition(" ")
        for table in made.tables
        for row in table.rows
        if "\N{FULL BLOCK}" in row.cells[-1].text
    }
    official = [one.person.ethnicity for one in sample.delegates.all() if one.standing is Standing.OFFICIAL]
    for people in ("Kinh", "Thái", "Mông", "Mường"):
        assert bars[people][2] == str(official.count(people))
    lengths = [len(bars[people][0]) for people in ("Kinh", "Thái", "Mông", "Mường")]
    assert lengths == sorted(lengths, reverse=True)


def test_complaints_are_told_as_the_board_noted_them(book: Book) -> None:
    book.delegates.add([Delegate(person=Person(name="Lò Văn An"))])
    received = "Ban nhận {} đơn thư liên quan đến tư cách đại biểu; đã xem xét, kết luận {} đơn."
    assert received.format("……", "……") in flat(report(book))
    book.complaints.save(Complaints(3))
    assert received.format("03", "……") in flat(report(book))
    book.complaints.save(Complaints(3, 2))
    assert received.format("03", "02") in flat(report(book))
    with pytest.raises(Refused) as refused:
        book.complaints.save(Complaints(1, 2))
    assert refused.value.findings[0].rule.code == "complaints.over"
    book.complaints.save(Complaints(0))
    assert "Ban không nhận được đơn thư nào liên quan đến tư cách đại biểu." in flat(report(book))
