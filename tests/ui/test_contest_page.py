"""One contest from nothing to its closed count, through the real page and by key presses."""

from functools import partial

import pytest
from contest_clerk import ContestClerk, opened_contest
from contest_samples import confirmed, keyed, made_contest, reasoned

from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole, Contest, Office
from app.models.delegates import Delegate
from app.models.round_records import Figures, RoundState
from app.rules.persons import Person
from app.rules.rounds import Deduction, Electorate
from app.ui.contests.contest_page import ContestPage
from app.ui.session import Session


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", kind=Electorate.DELEGATE_CONGRESS, rules="qd-244-2014"))
        made.delegates.add([Delegate(person=Person(name=f"Đại biểu {n}")) for n in range(228)])
        yield made


@pytest.fixture
def open_page(qtbot, book):
    return partial(opened_contest, qtbot, book)


def new_contest(book: Book, seats: int = 2) -> int:
    contest = book.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE, Electorate.DELEGATE_CONGRESS))
    book.rounds.begin_first(contest, Figures(seats, 0, 228))
    return contest


def figures(book: Book, contest_id: int) -> Figures:
    return book.rounds.of_contest(contest_id)[-1].figures


def test_a_contest_is_made_ready_for_entry_by_keyboard_alone(open_page, book):
    contest = new_contest(book)
    clerk = open_page(contest)
    assert clerk.at == "Thêm người vào danh sách"
    clerk.types("Vũ Thị Dung⏎Đ/c Lê Văn An⏎Trần Thị Bích⏎")
    clerk.fills("Đại biểu chính thức vắng mặt suốt đại hội, không có dự khuyết thay", "2")
    clerk.fills("Có mặt lúc bầu cử", "225")
    clerk.fills("Phát ra", "225")
    clerk.fills("Thu về", "120")
    clerk.tabs_to("Số phiếu mỗi tập")
    clerk.types("⏎")
    assert clerk.at == "Nhập phiếu: Tập 1"
    (one,) = book.rounds.of_contest(contest)
    assert [(each.number, each.name) for each in one.candidates] == [
        (1, "Lê Văn An"),
        (2, "Trần Thị Bích"),
        (3, "Vũ Thị Dung"),
    ]
    assert [batch.declared for batch in book.rounds.batches(one.id)] == [50, 50, 20]
    assert one.figures == Figures(2, 0, 228, {Deduction.DELEGATE_ABSENT: 2}, 225, 225, 120)
    clerk.types(" ")
    assert clerk.places == [f"entry/{one.id}/1"]


def test_the_base_is_shown_with_its_way_and_its_article(open_page, book):
    clerk = open_page(new_contest(book))
    clerk.fills("Đại biểu chính thức vắng mặt suốt đại hội, không có dự khuyết thay", "2")
    assert clerk.page.base.base.text() == "226"
    assert clerk.page.base.needed.text() == "114"
    assert "228 triệu tập − 2 được trừ = 226; quá nửa là 114 phiếu · Điều 32, Quyết định 244-QĐ/TW" in clerk.read()


def test_letters_at_a_count_stay_with_words_and_are_not_stored(open_page, book):
    contest = new_contest(book)
    clerk = open_page(contest)
    clerk.fills("Triệu tập", "hai trăm")
    assert "«hai trăm» không phải là số." in clerk.read()
    clerk.fills("Có mặt lúc bầu cử", "225")
    assert clerk.page.base.summoned.line.text() == "hai trăm"
    assert figures(book, contest) == Figures(2, 0, 228, {}, 225)
    clerk.fills("Triệu tập", "230")
    assert "không phải là số" not in clerk.read()
    assert figures(book, contest).summoned == 230


def test_an_empty_count_is_zero_and_what_did_not_change_is_not_written(open_page, book):
    contest = new_contest(book)
    clerk = open_page(contest)
    clerk.fills("Triệu tập", "")
    assert figures(book, contest).summoned == 0
    before = len(list(book.journal.entries()))
    clerk.tabs_to("Triệu tập")
    clerk.types("⇥⇥⇥")
    assert len(list(book.journal.entries())) == before


def test_no_seats_are_refused_at_the_field(open_page, book):
    contest = new_contest(book)
    clerk = open_page(contest)
    clerk.fills("Số lượng cần bầu", "0")
    assert "Số lượng cần bầu phải từ 1 trở lên." in clerk.read()
    assert figures(book, contest).seats == 2


def test_more_seats_than_candidates_are_told_beside_the_list(open_page, book):
    contest, _ = made_contest(book)
    clerk = open_page(contest)
    clerk.fills("Số lượng cần bầu", "25")
    assert "4 người; cần bầu 25, còn thiếu 21" in clerk.read()
    assert clerk.page.step_button.accessibleName() == "Nhập danh sách"


def test_more_deductions_than_summoned_are_told_and_leave_no_base(open_page, book):
    clerk = open_page(new_contest(book))
    clerk.fills("Đại biểu chính thức vắng mặt suốt đại hội, không có dự khuyết thay", "300")
    assert "Số được trừ (300) nhiều hơn hoặc bằng số triệu tập (228)." in clerk.read()
    assert clerk.page.base.base.text() == "–"


def test_more_present_than_the_base_is_told_at_the_field(open_page, book):
    clerk = open_page(new_contest(book))
    clerk.fills("Có mặt lúc bầu cử", "229")
    assert clerk.page.base.present.has_error
    assert "Có mặt 229 nhiều hơn mẫu số 228." in clerk.read()


def test_a_deduction_of_another_electorate_is_told_at_its_row(open_page, book):
    contest = new_contest(book)
    clerk = open_page(contest)
    clerk.fills("Đại biểu chính thức vắng mặt suốt đại hội, không có dự khuyết thay", "2")
    clerk.tabs_to("Người bầu")
    clerk.types("↓")
    assert book.contests.get(contest).electorate is Electorate.COMMITTEE
    assert "khi hội nghị cấp ủy bầu. Bỏ khoản trừ này." in clerk.read()


def test_an_empty_title_is_refused_and_a_new_one_is_stored(open_page, book):
    contest = new_contest(book)
    clerk = open_page(contest)
    clerk.fills("Tên cuộc bầu (Bầu …)", "")
    assert "Chưa có tên cuộc bầu." in clerk.read()
    assert book.contests.get(contest).title == "Ban Chấp hành"
    clerk.fills("Tên cuộc bầu (Bầu …)", "Ban Chấp hành khóa X")
    assert "Bầu Ban Chấp hành khóa X" in clerk.read()


def test_what_is_typed_is_stored_when_the_page_is_left(open_page, book):
    contest = new_contest(book)
    clerk = open_page(contest)
    clerk.tabs_to("Số biên bản")
    clerk.types("05-BB/ĐH")
    clerk.page.leave()
    assert book.rounds.of_contest(contest)[0].minutes_number == "05-BB/ĐH"


def test_closing_in_vain_lists_what_is_missing_and_leads_there(open_page, book):
    contest, round_id = made_contest(book)
    keyed(book, round_id, "123*10")
    book.rounds.set_figures(round_id, Figures(3, 0, 10, {}, 9, 10, 10))
    clerk = open_page(contest)
    wrong = (
        "Đến chỗ sửa: Phát ra 10 phiếu cho 9 người có mặt."
        " Đếm lại số đã phát, rồi sửa ô Phát ra; phát đúng thì sửa ô Có mặt lúc bầu cử."
    )
    assert clerk.at == wrong
    clerk.tabs_to("Đóng kiểm phiếu")
    clerk.types(" ")
    assert "Chưa đóng được kiểm phiếu" in clerk.read()
    assert clerk.at == wrong
    clerk.types(" ")
    assert clerk.at == "Phát ra"
    clerk.fills("Có mặt lúc bầu cử", "10")
    assert "Chưa đóng được kiểm phiếu" not in clerk.read()
    assert "Các số đã khớp: đóng kiểm phiếu được. Khớp 9" in clerk.read()
    assert book.rounds.get(round_id).state is RoundState.ENTRY


def test_a_count_that_agrees_is_closed_and_leads_to_its_result(open_page, book):
    contest, round_id = made_contest(book)
    keyed(book, round_id, "123*10")
    clerk = open_page(contest)
    clerk.types(" ")
    assert book.rounds.get(round_id).state is RoundState.CLOSED
    assert clerk.places == [f"results/{round_id}"]


def test_a_closed_count_is_opened_again_only_with_a_reason(open_page, book):
    contest, round_id = made_contest(book)
    keyed(book, round_id, "123*10")
    book.results.close(round_id)
    clerk = open_page(contest)
    assert clerk.page.base.summoned.line.isReadOnly()
    clerk.tabs_to("Mở lại kiểm phiếu…")
    clerk.types(" ")
    clerk.types("⏎")
    assert "Chưa ghi lý do." in clerk.read()
    assert clerk.page.take_back.reopen_form.signed.text() == "Ghi vào sổ dưới tên: Thu Hà."
    clerk.types("sót một phiếu⏎")
    assert book.rounds.get(round_id).state is RoundState.ENTRY
    assert not clerk.page.base.summoned.line.isReadOnly()


@pytest.mark.parametrize("ids", [(), (999,)])
def test_a_contest_that_is_not_there_is_not_shown(open_page, book, ids):
    clerk = open_page(new_contest(book))
    with pytest.raises(LookupError):
        clerk.page.open(*ids)
    assert "Bầu Ban Chấp hành" in clerk.read()


def test_a_book_opened_to_look_lets_nothing_be_changed_and_says_so(qtbot, book):
    contest, round_id = made_contest(book, seats=3)
    confirmed(book, round_id, "12*10")
    with Book.look(book.path) as looked_at:
        page = ContestPage(Session(looked_at))
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
        page.open(contest)
        clerk = ContestClerk(page)
        assert "Sổ đang mở chỉ để xem." in clerk.read()
        assert not page.rounds.begin.isVisible()
        assert page.take_back.isHidden()
        clerk.tabs_to("Tên cuộc bầu (Bầu …)")
        clerk.types("x⇥")
        page.leave()
    assert book.contests.get(contest).title == "Ban Chấp hành"


def test_closing_leads_to_the_missing_reason_and_then_closes(open_page, book):
    contest, round_id = made_contest(book, seats=3, people=5)
    keyed(book, round_id, "123*10")
    clerk = open_page(contest)
    assert "Chưa ghi lý do cho điều này" in clerk.read()
    clerk.types(" ")
    assert clerk.at == "Lý do"
    clerk.types("↓⇥")
    clerk.tabs_to("Đóng kiểm phiếu")
    clerk.types(" ")
    assert book.rounds.get(round_id).state is RoundState.CLOSED


def test_before_closing_every_figure_is_shown_with_both_sides_also_those_that_agree(open_page, book):
    contest, round_id = made_contest(book)
    keyed(book, round_id, "123*10")
    clerk = open_page(contest)
    assert clerk.at == "Đóng kiểm phiếu"
    text = clerk.read()
    for line in (
        "có mặt 10 ≤ mẫu số 10",
        "phát ra 10 ≤ có mặt 10",
        "phát ra 10 = thu về 10",
        "các tập khai 10 = thu về 10",
        "đã nhập 10 = thu về 10",
        "hợp lệ 10 + không hợp lệ 0 = thu về 10",
        "phiếu bầu của mọi người 30 = tên để lại trên phiếu hợp lệ 30",
        "phát ra: mục Phiếu và tập · có mặt: mục Người bầu và mẫu số",
    ):
        assert line in text
    assert text.count("Khớp") == 10


def test_a_missing_head_of_the_board_wants_a_reason_before_the_count_is_closed(open_page, book):
    contest, round_id = made_contest(book)
    book.contests.set_board(contest, [BoardMember("Mùa A Páo", BoardRole.MEMBER)])
    keyed(book, round_id, "123*10")
    clerk = open_page(contest)
    said = "Chưa ghi lý do cho điều này: «Ban kiểm phiếu chưa có trưởng ban»."
    assert said in clerk.at
    reasoned(book, round_id)
    clerk.page.session.changed.emit()
    clerk.tabs_to("Đóng kiểm phiếu")
    clerk.types(" ")
    assert book.rounds.get(round_id).state is RoundState.CLOSED


def test_no_sum_of_votes_is_shown_before_all_papers_are_entered(open_page, book):
    contest, round_id = made_contest(book)
    keyed(book, round_id, "123*7", "12*2")
    clerk = open_page(contest)
    clerk.tabs_to("Các số phải khớp")
    clerk.types(" ")
    assert clerk.at.startswith("Đến chỗ sửa: Tập 1: đã nhập 9 trên 10 phiếu.")
    text = clerk.read()
    assert "hợp lệ + không hợp lệ = đã nhập" in text
    assert "Chờ nhập đủ" in text
    assert "phiếu bầu của mọi người" not in text
    clerk.types(" ")
    assert clerk.places == [f"entry/{round_id}/1"]


def test_where_batches_and_papers_agree_the_number_returned_is_the_one_to_mend(open_page, book):
    contest, round_id = made_contest(book)
    keyed(book, round_id, "123*10")
    book.rounds.set_figures(round_id, Figures(3, 0, 11, {}, 11, 11, 11))
    clerk = open_page(contest)
    assert clerk.page.step_button.accessibleName() == "Xem các số chưa khớp"
    assert "Thu về 11 phiếu, mà các tập khai 10 và đã nhập đủ 10. Số thu về có lẽ sai" in clerk.read()
    clerk.types(" ")
    assert clerk.at == "Thu về"
    assert clerk.page.papers.missing.text() == "0"
    clerk.fills("Thu về", "10")
    assert "Số thu về có lẽ sai" not in clerk.read()
    assert clerk.page.papers.missing.text() == "1"


def test_where_papers_and_the_number_returned_agree_the_batch_is_the_one_to_mend(open_page, book):
    contest, round_id = made_contest(book)
    book.rounds.set_batches(round_id, [12])
    keyed(book, round_id, "123*10")
    clerk = open_page(contest)
    clerk.tabs_to("Các số phải khớp")
    clerk.types(" ")
    assert "Tập 1 khai 12 phiếu mà nhập 10; số đã nhập của các tập vừa đúng số thu về 10." in clerk.read()
    clerk.types(" ")
    assert clerk.at == "Số phiếu của tập 1"
    clerk.fills("Số phiếu của tập 1", "10")
    assert "Các số đã khớp" in clerk.read()


def test_papers_are_read_once_however_many_parts_ask_for_them(open_page, book):
    """None while the count is not whole; once for all parts together where it is."""
    contest, round_id = made_contest(book)
    page = open_page(contest).page
    reads: list[str] = []
    book.connection.set_trace_callback(lambda sql: reads.append(sql) if "JOIN mark" in sql else None)
    page.work.reload()
    assert reads == []
    keyed(book, round_id, "123*9", "12")
    page.work.reload()
    assert len(reads) == 1
    book.connection.set_trace_callback(None)
