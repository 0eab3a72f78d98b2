"""The minutes of the congress and of the first meeting, read back: in their order, with the figures of the book."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pdf_reading import flat, tables
from settled_round import key, new_book, struck

from app.models.ballots import BatchPass
from app.models.bodies import BodyMember
from app.models.book import Book
from app.models.contests import Contest, Office
from app.models.delegates import Delegate
from app.models.nomination_records import Nomination
from app.models.round_records import Candidate, Figures, Ordered
from app.models.sessions import AgendaItem, Guest, Resolution, Session, SessionKind, Speech
from app.models.shows_of_cards import ShowOfCards
from app.reports.from_book import build
from app.rules.attendance import Mark
from app.rules.ballots import Ballot
from app.rules.bodies import BodyKind, BodyRole
from app.rules.figures import counted, percent
from app.rules.nominations import Source
from app.rules.persons import Person
from app.rules.rounds import Deduction, Electorate
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


def test_only_what_somebody_noted_stands_as_held(held: Book) -> None:
    """That an item began, what came of it and who spoke on it are notes; a line of the programme is none."""
    session = held.sessions.all()[0]
    item = held.agenda_items.add(AgendaItem(session.id, "Chào cờ"))
    told = "2. Chào cờ."
    assert "1. Thảo luận văn kiện" in minutes(held)
    assert told not in minutes(held)
    held.agenda_items.update(replace(held.agenda_items.get(item), began_at="2020-07-30T08:00:00+07:00"))
    assert told in minutes(held)
    held.agenda_items.update(replace(held.agenda_items.get(item), began_at=None, summary="Nghiêm trang"))
    assert told in minutes(held)


def test_a_session_of_which_nobody_noted_anything_is_told_as_planned(held: Book) -> None:
    noon = held.sessions.add(Session("Phiên bế mạc"))
    held.agenda_items.add(AgendaItem(noon, "Thông qua Nghị quyết"))
    held.agenda_items.add(AgendaItem(noon, "Chào cờ"))
    plan = "(Chưa ghi nội dung nào đã tiến hành. Theo chương trình: Thông qua Nghị quyết; Chào cờ.)"
    assert plan in minutes(held)
    assert "1. Thông qua Nghị quyết" not in minutes(held)


def test_the_planned_end_of_a_session_that_began_is_not_told_as_the_end(held: Book) -> None:
    last = [one for one in held.sessions.all() if one.kind is not SessionKind.COMMITTEE][-1]
    held.sessions.update(replace(last, day="2020-07-30", ends="21:15"))
    assert "bế mạc vào hồi 21 giờ 15 phút" in minutes(held)
    held.sessions.update(replace(held.sessions.get(last.id), began_at="2020-07-30T18:43:00+07:00"))
    assert "bế mạc vào hồi …… giờ …… phút" in minutes(held)


def test_what_the_book_holds_of_the_course_is_told(held: Book) -> None:
    text = minutes(held)
    for told in (
        "Phiên chính thức: có mặt 02/03 (66,67%).",
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
    assert row[1:] == [vote.topic.subject, "2", "0", "0", "100", "66,67", "Thông qua"]


def test_a_vote_that_failed_stays_in_the_minutes_beside_the_one_taken_again(held: Book) -> None:
    size = next(one for one in held.shows_of_cards.usual() if one.decides is Decides.BODY_SIZE)
    held.shows_of_cards.record(ShowOfCards(size, Cards(3, 3, 1, 2), number=5))
    held.shows_of_cards.record(ShowOfCards(size, Cards(3, 2, 2), number=3))
    rows = [row[1:] for table in tables(build(held, "congress-minutes", 0)) for row in table if size.subject in row[1]]
    assert rows == [
        [f"{size.subject}: 05", "1", "2", "0", "33,33", "33,33", "Không thông qua (đã biểu quyết lại)"],
        [f"{size.subject}: 03", "2", "0", "0", "100", "66,67", "Thông qua"],
    ]
    text = minutes(held)
    assert "(so với số có mặt)" in text
    assert "(so với số được triệu tập)" in text


def test_a_number_of_seats_that_failed_is_told_with_the_election(held: Book) -> None:
    held.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE))
    size = next(one for one in held.shows_of_cards.usual() if one.decides is Decides.SEATS)
    held.shows_of_cards.record(ShowOfCards(size, Cards(3, 3, 1, 2), number=12))
    held.shows_of_cards.record(ShowOfCards(size, Cards(3, 3, 3), number=11))
    text = minutes(held)
    failed = "Biểu quyết số lượng 12: tán thành 01/03 (33,33%), không tán thành 02, ý kiến khác 00, không thông qua"
    assert f"{failed}, đã biểu quyết lại." in text
    assert text.index("Biểu quyết số lượng 11: tán thành 03/03 (100%).") > text.index(failed)


def test_a_body_stands_with_the_vote_that_agreed_to_it_and_with_no_other(held: Book) -> None:
    usual = [one for one in held.shows_of_cards.usual() if one.body is BodyKind.SECRETARIES]
    size = next(one for one in usual if one.decides is Decides.BODY_SIZE)
    listed = next(one for one in usual if one.decides is Decides.BODY_LIST)
    held.shows_of_cards.record(ShowOfCards(size, Cards(3, 3, 3), number=2))
    held.shows_of_cards.record(ShowOfCards(listed, Cards(3, 3, 1, 2)))
    assert "Biểu quyết: tán thành" not in minutes(held)
    held.shows_of_cards.record(ShowOfCards(listed, Cards(3, 3, 2, 1)))
    assert "Biểu quyết: tán thành 02/03 (66,67%)." in minutes(held)


def test_the_secretaries_sign_by_their_head(held: Book) -> None:
    assert "T/M ĐOÀN THƯ KÝ TRƯỞNG ĐOÀN T/M ĐOÀN CHỦ TỊCH Lò Thị Án" in minutes(held)


def test_a_congress_without_a_seal_has_its_signatures_confirmed(held: Book) -> None:
    held.congresses.save(replace(held.congresses.get(), opens=date(2020, 7, 30)))
    text = minutes(held)
    assert "Nơi nhận: - Cấp ủy cấp trên trực tiếp, - Lưu hồ sơ đại hội." in text
    assert "Xác nhận chữ ký của đồng chí Lò Thị Án và đồng chí" in text
    assert text.endswith("T/L BAN THƯỜNG VỤ CHÁNH VĂN PHÒNG")
    assert "Có mặt khi bế mạc: 02/03 (66,67%). Đại hội bế mạc" in text


def test_a_congress_with_a_seal_of_its_own_needs_nobody_to_confirm_signatures(held: Book) -> None:
    held.congresses.save(replace(held.congresses.get(), own_seal=True, opens=date(2020, 7, 30)))
    text = minutes(held)
    assert "Xác nhận chữ ký" not in text
    assert "CHÁNH VĂN PHÒNG" not in text
    assert text.endswith("Nơi nhận: - Cấp ủy cấp trên trực tiếp, - Lưu hồ sơ đại hội.")


def test_who_was_not_elected_stands_with_votes_and_the_shares_name_their_base(sample: Book) -> None:
    contest = sample.contests.all()[0]
    (first,) = sample.rounds.of_contest(contest.id)
    result = sample.results.of_contest(contest.id)
    won = {one.person for one in (*result.elected, *result.alternates)}
    lost = {one.name for one in first.candidates if one.person not in won}
    votes = {line.number: (str(line.votes), line.percent) for line in sample.results.count(first.id).lines}
    expected = {(one.name, *votes[one.number]) for one in first.candidates if one.name in lost}
    text = minutes(sample)
    printed = {tuple(row[1:]) for table in tables(build(sample, "congress-minutes", 0)) for row in table}
    assert lost
    assert expected <= printed
    assert f"Không trúng cử {len(lost):02d} đồng chí:" in text
    base = sample.results.terms(first.id).base
    for name in ("congress-minutes", "elected-list"):
        assert f"(so với {base} đại biểu chính thức được triệu tập" in minutes(sample, name)


def test_who_is_not_counted_in_the_base_is_told(tmp_path: Path) -> None:
    book, round_id = new_book(tmp_path / "so.sodaihoi", passes=1)
    with book:
        book.delegates.add([Delegate(person=Person(name="Lò Thị Án"))])
        figures = book.rounds.get(round_id).figures
        book.rounds.set_figures(round_id, replace(figures, deductions={Deduction.DELEGATE_ABSENT: 2}))
        key(book, round_id, 1, [struck(1, 2)] * 5, "Thu Hà")
        for one in book.warnings.of_round(round_id):
            book.warnings.give_reason(round_id, one.found, "đại hội đã biểu quyết")
        book.results.close(round_id)
        book.results.confirm(round_id)
        text = minutes(book)
        assert "Không tính vào tổng số để xác định kết quả: 02, gồm 02 đồng chí là đại biểu chính thức vắng" in text
        assert "tổng số để xác định kết quả: 08." in text
        assert "sau khi trừ)" in text


def test_an_indicative_ballot_is_told_in_one_line(held: Book) -> None:
    contest = held.contests.add(Contest("nhân sự đề cử", Office.EXECUTIVE_COMMITTEE, indicative=True))
    round_id = held.rounds.begin_first(contest, Figures(1, 0, 3, {}, 3, 3, 3))
    held.rounds.set_candidates(round_id, [Candidate("Lê Văn An"), Candidate("Phạm Thị Bích")], Ordered.BY_NAME)
    held.rounds.set_batches(round_id, [3])
    for paper in (Ballot(frozenset({2}), frozenset({1})), Ballot(frozenset({1, 2})), Ballot()):
        held.ballots.record(BatchPass(round_id, 1), paper)
    held.results.close(round_id)
    held.results.confirm(round_id)
    text = minutes(held)
    assert "Xin ý kiến đại biểu chính thức về nhân sự đề cử, danh sách 02 người: phát ra 03 phiếu, thu về 03" in text
    assert "Đồng ý: Phạm Thị Bích 02 (66,67%); Lê Văn An 01 (33,33%)." in text


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
    told = f"thu về {first.figures.returned}, hợp lệ {result.valid}, không hợp lệ {result.invalid:02d}."
    assert told in minutes(sample)


def test_shares_of_votes_are_of_those_present(sample: Book) -> None:
    rows = {row[1]: row for table in tables(build(sample, "congress-minutes", 0)) for row in table if len(row) == 8}
    votes = sample.shows_of_cards.standing()
    for vote in votes:
        share = percent(vote.cards.in_favour, vote.cards.present)
        if vote.topic.contest_id is None:
            numbered = f": {vote.number:02d}" if vote.number else ""
            assert rows[vote.topic.subject + numbered][5] == share
    assert len(rows) - 1 == sum(vote.topic.contest_id is None for vote in votes)


def test_how_a_list_came_about_is_told_with_its_election(sample: Book) -> None:
    text = minutes(sample)
    start = text.index("Bầu Ban Chấp hành Đảng bộ khóa IX: số lượng 25")
    told = text[start : text.index("Trúng cử 25", start)]
    assert "Biểu quyết số lượng 25: tán thành 223/226 (98,67%), không tán thành 02, ý kiến khác 01." in told
    assert "Cấp ủy triệu tập giới thiệu 29 người." in told
    one, floor, self_named, refused = (each for each in sample.nominations.of_contest(1) if each.events)
    assert f"Đồng chí {one.name}: xin rút khỏi danh sách; tán thành 208/226 (92,04%)" in told
    assert "đồng ý cho rút." in told
    supported = "tán thành 181/226 (80,09%), không tán thành 40, ý kiến khác 05, đưa vào danh sách."
    assert f"Đồng chí {floor.nominator} đề cử đồng chí {floor.name}: {supported}" in told
    assert f"Đồng chí {self_named.name} tự ứng cử: {supported}" in told
    assert f"{refused.name}: tán thành 56/226 (24,78%), không tán thành 150" in told
    assert "không đưa vào danh sách." in told
    assert told.index("Biểu quyết danh sách bầu cử: tán thành") > told.index(refused.name)
    assert "Ngoài các lần biểu quyết đã nêu ở mục bầu cử, Đại hội biểu quyết bằng thẻ:" in text


def test_what_the_congress_has_not_decided_yet_is_said(held: Book) -> None:
    contest = held.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE))
    held.rounds.begin_first(contest, Figures(1))
    held.nominations.add(contest, [Nomination("Lò Thị Án", Source.SELF)])
    size = next(one for one in held.shows_of_cards.usual() if one.decides is Decides.SEATS)
    held.shows_of_cards.record(ShowOfCards(size, Cards(3, 3, 1, 2), number=1))
    text = minutes(held)
    assert "Đồng chí Lò Thị Án tự ứng cử: chưa biểu quyết." in text
    number = "Biểu quyết số lượng 01: tán thành 01/03 (33,33%), không tán thành 02, ý kiến khác 00, không thông qua."
    assert number in text


def test_votes_on_what_the_committee_elects_are_told_in_its_own_minutes(held: Book) -> None:
    contest = held.contests.add(Contest("Bí thư", Office.SECRETARY, Electorate.COMMITTEE))
    held.rounds.begin_first(contest, Figures(1, summoned=2))
    (one,) = held.nominations.add(contest, [Nomination("Lò Thị Án", Source.FLOOR, nominator="Mùa A Sếnh")])
    topic = held.nominations.topic(held.nominations.get(one), contest, Decides.SUPPORT)
    held.nominations.decide(ShowOfCards(topic, Cards(2, 2, 2)))
    told = "Đồng chí Mùa A Sếnh đề cử đồng chí Lò Thị Án: tán thành 02/02 (100%), đưa vào danh sách."
    assert told in minutes(held, "first-meeting-minutes")
    assert "Đưa Lò Thị Án" not in minutes(held)


def test_the_committee_votes_number_and_list_of_what_it_elects(sample: Book) -> None:
    text = minutes(sample, "first-meeting-minutes")
    (standing,) = [one for one in sample.contests.all() if one.office is Office.STANDING_COMMITTEE]
    seats = sample.rounds.of_contest(standing.id)[0].figures.seats
    assert f"Biểu quyết số lượng {counted(seats)}: tán thành 25/25 (100%)." in text
    assert text.count("Biểu quyết danh sách bầu cử: tán thành 25/25 (100%).") == 2
    assert "25/25" not in minutes(sample)


def test_the_first_meeting_tells_its_own_course(held: Book) -> None:
    planned = minutes(held, "first-meeting-minutes")
    assert "Nội dung: Bầu Ban Thường vụ" in planned
    assert "1. Bầu Ban Thường vụ." not in planned
    (item,) = (one for one in held.agenda_items.all() if one.title == "Bầu Ban Thường vụ")
    held.agenda_items.update(replace(item, summary="Bầu 7 đồng chí."))
    text = minutes(held, "first-meeting-minutes")
    assert "1. Bầu Ban Thường vụ. Bầu 7 đồng chí." in text
    assert "Thảo luận văn kiện" not in text
    assert "CHỦ TRÌ HỘI NGHỊ" in text


def test_the_first_meeting_is_told_as_the_form_has_it(sample: Book) -> None:
    text = minutes(sample, "first-meeting-minutes")
    parts = (
        "ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH *",
        "-BB/ĐUK",
        "Nội dung: ",
        "Người chủ trì: đồng chí",
        "người ghi biên bản: đồng chí",
        "Tài liệu sử dụng: Đề án nhân sự Ban Thường vụ, Bí thư Đảng ủy.",
        "1. Thành phần hội nghị 1.1. Cấp ủy viên: có mặt",
        "1.2. Mời dự: Đại diện Ban Tổ chức Tỉnh ủy, Ủy ban Kiểm tra Tỉnh ủy.",
        "2. Diễn biến hội nghị",
        "2.1. Bầu Ban Thường vụ",
        "THƯ KÝ HỘI NGHỊ CHỦ TRÌ HỘI NGHỊ Lưu Thúy Bích Nguyễn Trung Khải",
        "Nơi nhận: - Các đồng chí dự hội nghị, - Lưu hồ sơ.",
    )
    places = [text.find(part) for part in parts]
    assert places == sorted(places)
    assert -1 not in places


def test_the_first_meeting_of_the_sample_has_its_times(sample: Book) -> None:
    text = minutes(sample, "first-meeting-minutes")
    assert "bắt đầu vào hồi 09 giờ 25 phút" in text
    assert "kết thúc vào hồi 09 giờ 32 phút" in text
    assert "2.1. Bầu Ban Thường vụ: Chủ trì hội nghị." in text
    assert "Hội nghị lần thứ nhất: có mặt" not in minutes(sample)


def test_who_attends_the_first_meeting_is_told_of_a_round_that_stands(held: Book) -> None:
    contest = held.contests.add(Contest("Bí thư", Office.SECRETARY, Electorate.COMMITTEE))
    first = held.rounds.begin_first(contest, Figures(1, summoned=9, present=3))
    assert "có mặt 03/09 (33,33%); vắng mặt: 06 (họ và tên, lý do:" in minutes(held, "first-meeting-minutes")
    held.rounds.annul(first, "mất điện")
    assert "có mặt ……/……; vắng mặt" in minutes(held, "first-meeting-minutes")


def test_the_first_meeting_tells_the_times_that_the_programme_knows(held: Book) -> None:
    assert "kết thúc vào hồi …… giờ …… phút cùng ngày" in minutes(held, "first-meeting-minutes")
    evening = held.sessions.all()[-1]
    held.sessions.update(replace(evening, starts="18:00", ended_at="2020-07-30T19:25:00+07:00"))
    text = minutes(held, "first-meeting-minutes")
    assert "Hôm nay, ngày 30 tháng 7 năm 2020, bắt đầu vào hồi 18 giờ 00 phút" in text
    assert "kết thúc vào hồi 19 giờ 25 phút cùng ngày" in text
