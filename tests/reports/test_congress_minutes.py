"""The minutes of the congress and of the first meeting, read back: in their order, with the figures of the book."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pdf_reading import flat, tables

from app.models.bodies import BodyMember
from app.models.book import Book
from app.models.delegates import Delegate
from app.models.sessions import AgendaItem, Guest, Resolution, Session, SessionKind, Speech
from app.models.shows_of_cards import ShowOfCards
from app.reports.from_book import build
from app.rules.attendance import Mark
from app.rules.bodies import BodyKind, BodyRole
from app.rules.figures import percent
from app.rules.persons import Person
from app.rules.shows_of_cards import Cards, Decides


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Book]:
    """Return a small congress of three people with everything minutes tell."""
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        ids = book.delegates.add(
            [Delegate(person=Person(name=name)) for name in ("Lò Thị Án", "Mùa A Sếnh", "Hà Văn Bình")]
        )
        morning = book.sessions.add(Session("Phiên chính thức", day="2020-07-29"))
        evening = book.sessions.add(Session("Hội nghị lần thứ nhất", SessionKind.COMMITTEE, day="2020-07-30"))
        item = book.agenda_items.add(AgendaItem(morning, "Thảo luận văn kiện", speaker="Đoàn Chủ tịch"))
        book.agenda_items.add(AgendaItem(evening, "Bầu Ban Thường vụ"))
        book.speeches.add(Speech(item, "Mùa A Sếnh", "Chi bộ 1", "cải cách hành chính"))
        book.speeches.add(Speech(item, "Hà Văn Bình", subject="chuyển đổi số", written=1))
        book.attendance.mark(morning, {ids[0]: Mark.PRESENT, ids[1]: Mark.LATE, ids[2]: Mark.EXCUSED})
        book.guests.add(Guest("Nguyễn Đắc Quỳnh", "Phó Bí thư Thường trực Tỉnh ủy", "dự và chỉ đạo"))
        secretaries = [BodyMember("Lò Thị Án", BodyRole.HEAD, ids[0]), BodyMember("Mùa A Sếnh", delegate_id=ids[1])]
        book.bodies.set_members(BodyKind.SECRETARIES, secretaries)
        topic = next(one for one in book.shows_of_cards.usual() if not one.is_numbered)
        book.shows_of_cards.record(ShowOfCards(topic, Cards(3, 2, 2)))
        book.resolutions.save(Resolution(file="nghi-quyet.docx"))
        yield book


def minutes(book: Book, name: str = "congress-minutes") -> str:
    return flat(build(book, name, 0))


def test_the_parts_stand_in_the_official_order(held: Book) -> None:
    text = minutes(held)
    headings = ["I. CÁC CƠ QUAN", "II. DIỄN BIẾN", "III. THẢO LUẬN", "IV. BẦU CỬ", "V. BIỂU QUYẾT", "VI. NGHỊ QUYẾT"]
    places = [text.index(heading) for heading in headings]
    assert places == sorted(places)
    assert text.index("T/M ĐOÀN THƯ KÝ") > places[-1]


def test_what_the_book_holds_of_the_course_is_told(held: Book) -> None:
    text = minutes(held)
    for told in (
        "Phiên chính thức: có mặt 2/3 (66,67%).",
        "đồng chí Nguyễn Đắc Quỳnh, Phó Bí thư Thường trực Tỉnh ủy (dự và chỉ đạo)",
        "Đoàn Thư ký gồm 02 đồng chí: đồng chí Lò Thị Án (Trưởng đoàn), đồng chí Mùa A Sếnh.",
        "1. Thảo luận văn kiện: Đoàn Chủ tịch.",
        "1. Đồng chí Mùa A Sếnh (Chi bộ 1): cải cách hành chính.",
        "2. Đồng chí Hà Văn Bình: chuyển đổi số (gửi văn bản).",
        "văn bản kèm theo: nghi-quyet.docx",
    ):
        assert told in text
    assert "Bầu Ban Thường vụ" not in text


def test_each_vote_stands_with_its_figures(held: Book) -> None:
    (row,) = [row for table in tables(build(held, "congress-minutes", 0)) for row in table if row[0] == "1"]
    (vote,) = held.shows_of_cards.standing()
    assert row[1:] == [vote.topic.subject, "2", "0", "0", "100", "Thông qua"]


def test_a_body_stands_with_the_vote_that_agreed_to_it_and_with_no_other(held: Book) -> None:
    usual = [one for one in held.shows_of_cards.usual() if one.body is BodyKind.SECRETARIES]
    size = next(one for one in usual if one.decides is Decides.BODY_SIZE)
    listed = next(one for one in usual if one.decides is Decides.BODY_LIST)
    held.shows_of_cards.record(ShowOfCards(size, Cards(3, 3, 3), number=2))
    held.shows_of_cards.record(ShowOfCards(listed, Cards(3, 3, 1, 2)))
    assert "Biểu quyết: tán thành" not in minutes(held)
    held.shows_of_cards.record(ShowOfCards(listed, Cards(3, 3, 2, 1)))
    assert "Biểu quyết: tán thành 2/3 (66,67%)." in minutes(held)


def test_the_secretaries_sign_by_their_head(held: Book) -> None:
    assert minutes(held).endswith("T/M ĐOÀN THƯ KÝ TRƯỞNG ĐOÀN T/M ĐOÀN CHỦ TỊCH Lò Thị Án")


def test_the_elections_are_those_of_the_confirmed_rounds(sample: Book) -> None:
    for name, expected in (("congress-minutes", {1, 4}), ("first-meeting-minutes", {2, 3})):
        printed = {
            (row[1], row[2], row[3]) for table in tables(build(sample, name, 0)) for row in table if len(row) == 4
        }
        for place, contest in enumerate(sample.contests.all(), start=1):
            if contest.indicative:
                continue
            names = {one.person: one.name for each in sample.rounds.of_contest(contest.id) for one in each.candidates}
            result = sample.results.of_contest(contest.id)
            winners = {
                (names[one.person], str(one.votes), one.percent) for one in (*result.elected, *result.alternates)
            }
            assert (winners <= printed) == (place in expected)


def test_papers_of_a_round_add_up_as_told(sample: Book) -> None:
    (first, *_) = sample.rounds.of_contest(sample.contests.all()[0].id)
    result = sample.results.count(first.id)
    told = f"thu về {first.figures.returned}, hợp lệ {result.valid}, không hợp lệ {result.invalid}."
    assert told in minutes(sample)


def test_shares_of_votes_are_of_those_present(sample: Book) -> None:
    rows = {row[1]: row for table in tables(build(sample, "congress-minutes", 0)) for row in table if len(row) == 7}
    for vote in sample.shows_of_cards.standing():
        assert rows[vote.topic.subject][5] == percent(vote.cards.in_favour, vote.cards.present)


def test_the_first_meeting_tells_its_own_course(held: Book) -> None:
    text = minutes(held, "first-meeting-minutes")
    assert "1. Bầu Ban Thường vụ." in text
    assert "Thảo luận văn kiện" not in text
    assert "CHỦ TRÌ HỘI NGHỊ" in text


def test_the_first_meeting_tells_the_times_that_the_programme_knows(held: Book) -> None:
    assert "kết thúc vào hồi …… giờ …… phút cùng ngày" in minutes(held, "first-meeting-minutes")
    evening = held.sessions.all()[-1]
    held.sessions.update(replace(evening, starts="18:00", ended_at="2020-07-30T19:25:00+07:00"))
    text = minutes(held, "first-meeting-minutes")
    assert "Hôm nay, ngày 30 tháng 7 năm 2020, bắt đầu vào hồi 18 giờ 00 phút" in text
    assert "kết thúc vào hồi 19 giờ 25 phút cùng ngày" in text
