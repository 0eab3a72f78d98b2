"""From a confirmed result to the next round, or to the same count once more, through the real page of the contest."""

from functools import partial

import pytest
from contest_clerk import opened_contest
from contest_samples import confirmed, keyed, made_contest
from PySide6.QtWidgets import QLabel, QPushButton

from app.exchange.summaries import contest_summaries
from app.models.book import Book
from app.models.congresses import Congress
from app.models.round_records import Figures, RoundState
from app.rules.permissions import Role
from app.rules.rounds import Electorate, RoundKind
from app.ui.contests.contests_page import ContestsPage
from app.ui.session import Session


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", kind=Electorate.DELEGATE_CONGRESS, rules="qd-244-2014"))
        yield made


@pytest.fixture
def open_page(qtbot, book):
    return partial(opened_contest, qtbot, book)


def test_an_annulled_ballot_can_be_held_again_with_the_same_list(open_page, book):
    contest, round_id = made_contest(book)
    keyed(book, round_id, "123*10")
    clerk = open_page(contest)
    clerk.tabs_to("Hủy lần bầu này…")
    clerk.types(" ")
    clerk.types("in sai danh sách⏎")
    assert book.rounds.get(round_id).annulled_reason == "in sai danh sách"
    assert "Lý do: in sai danh sách" in clerk.read()
    assert clerk.at == "Bầu lại từ đầu"
    clerk.types(" ")
    again = book.rounds.of_contest(contest)[-1]
    assert (again.number, again.kind, len(again.candidates)) == (2, RoundKind.FURTHER, 4)
    assert again.figures == Figures(3, 0, 10)
    assert clerk.page.switch.count() == 2
    assert clerk.page.switch.tabText(0) == "Lần 1 (đã hủy)"
    assert clerk.page.switch.tabText(1) == "Lần 2 · bầu lại từ đầu"


def test_a_tie_opens_a_run_off_among_the_tied(open_page, book):
    contest, round_id = made_contest(book, seats=2)
    confirmed(book, round_id, "12*4", "13*4", "23*2")
    clerk = open_page(contest)
    assert clerk.at == "Mở lần bầu lại"
    assert clerk.page.step_button.isHidden()
    assert (
        "Các đồng chí Trần Thị Bích, Phạm Văn Cường có số phiếu bằng nhau, còn 1 chỗ."
        " Đề nghị đại hội bầu lại giữa những đồng chí này; ai nhiều phiếu hơn thì trúng cử, không cần quá nửa."
    ) in clerk.read()
    clerk.types(" ")
    again = book.rounds.of_contest(contest)[-1]
    assert (again.kind, again.fills_alternates, again.figures) == (RoundKind.RUNOFF, False, Figures(1, 0, 10))
    assert [one.name for one in again.candidates] == ["Trần Thị Bích", "Phạm Văn Cường"]
    assert clerk.page.switch.tabText(1) == "Lần 2 · bầu lại"
    assert "Lần bầu lại chỉ gồm những người bằng phiếu, nên không thêm bớt ai." in clerk.read()
    assert clerk.page.office.seats.line.isReadOnly()
    assert clerk.at == "Có mặt lúc bầu cử"
    assert "ai nhiều phiếu hơn trúng cử, không cần quá nửa" in clerk.read()


def test_a_contest_is_told_by_its_first_ballot_while_its_run_off_is_on(qtbot, open_page, book):
    contest, round_id = made_contest(book, seats=2)
    confirmed(book, round_id, "12*4", "13*4", "23*2")
    clerk = open_page(contest)
    clerk.types(" ")
    listed = ContestsPage(Session(book))
    qtbot.addWidget(listed)
    listed.open()
    said = "\n".join(label.text() for label in listed.findChildren(QLabel))
    assert "cần bầu 2 · danh sách 4 người · Lần 2 · bầu lại · danh sách 2 người" in said
    (summary,) = contest_summaries(book)
    assert (summary["seats"], summary["candidates"], summary["says"]) == (2, 4, "lần 2 đang chuẩn bị")


def test_the_name_of_a_contest_is_fixed_once_its_result_is_confirmed(open_page, book):
    contest, round_id = made_contest(book, seats=2)
    clerk = open_page(contest)
    assert not clerk.page.office.title.line.isReadOnly()
    confirmed(book, round_id, "12*10")
    clerk = open_page(contest)
    clerk.tabs_to("Tên cuộc bầu (Bầu …)")
    clerk.types("x⇥")
    assert clerk.page.office.title.line.text() == book.contests.get(contest).title == "Ban Chấp hành"


def test_seats_left_can_be_voted_on_further_by_those_who_were_not_elected(open_page, book):
    contest, round_id = made_contest(book, seats=3)
    confirmed(book, round_id, "12*10")
    clerk = open_page(contest)
    assert "Còn thiếu 1 đồng chí. Xin ý kiến đại hội có bầu tiếp" in clerk.read()
    clerk.tabs_to("Bầu tiếp")
    clerk.types(" ")
    again = book.rounds.of_contest(contest)[-1]
    assert (again.kind, again.figures.seats) == (RoundKind.FURTHER, 1)
    assert [one.name for one in again.candidates] == ["Phạm Văn Cường", "Vũ Thị Dung"]
    clerk.types("Hà Văn Đức⏎")
    assert len(book.rounds.get(again.id).candidates) == 3


def test_nothing_is_open_after_a_full_result(open_page, book):
    contest, round_id = made_contest(book, seats=2)
    confirmed(book, round_id, "12*10")
    clerk = open_page(contest)
    assert clerk.page.rounds.isHidden()
    clerk.types(" ")
    assert clerk.places == [f"minutes/{round_id}"]


def test_an_earlier_round_can_be_looked_at(open_page, book):
    contest, round_id = made_contest(book, seats=2)
    confirmed(book, round_id, "12*4", "13*4", "23*2")
    clerk = open_page(contest)
    clerk.tabs_to("Mở lần bầu lại")
    clerk.types(" ")
    clerk.page.switch.setCurrentIndex(0)
    assert "4 người, số dư 2 = 100%" in clerk.read()
    assert clerk.page.step_button.accessibleName() == "Biên bản kiểm phiếu"


def test_a_confirmed_result_is_opened_again_with_a_reason(open_page, book):
    contest, round_id = made_contest(book, seats=2)
    confirmed(book, round_id, "12*10")
    clerk = open_page(contest)
    clerk.tabs_to("Mở lại kết quả…")
    clerk.types(" ")
    assert "biên bản in lại sẽ ghi việc sửa" in clerk.read()
    clerk.types("sot mot phieu⏎")
    assert book.rounds.get(round_id).state is RoundState.ENTRY
    assert [one.reason for one in book.results.corrections(round_id)] == ["sot mot phieu"]
    assert (clerk.places, clerk.at) == ([], "Thu về")


def test_opening_a_confirmed_result_without_a_name_says_beforehand_that_it_wants_one(open_page, book):
    contest, round_id = made_contest(book, seats=2)
    confirmed(book, round_id, "12*10")
    book.operator = ""
    clerk = open_page(contest)
    clerk.tabs_to("Mở lại kết quả…")
    clerk.types(" ")
    signed = clerk.page.take_back.correct_form.signed
    assert signed.isVisibleTo(clerk.page)
    assert signed.text() == "Chưa có tên người sử dụng, mà việc này phải ghi tên. F8: ghi tên trước."
    clerk.types("sot mot phieu⏎")
    assert book.rounds.get(round_id).state is RoundState.CONFIRMED
    book.operators.add("Thu Hà", Role.HEAD)
    clerk.page.session.changed.emit()
    assert signed.text() == "Ghi vào sổ dưới tên: Thu Hà · toàn quyền."
    clerk.types("⏎")
    assert [one.operator for one in book.results.corrections(round_id)] == ["Thu Hà"]


def test_not_to_vote_again_is_recorded_and_can_be_reconsidered(open_page, book):
    contest, round_id = made_contest(book, seats=2)
    confirmed(book, round_id, "1*10")
    clerk = open_page(contest)
    assert "bầu tiếp hay không bầu nữa là do đại hội đảng viên quyết định" in clerk.read()
    clerk.tabs_to("Không bầu nữa")
    clerk.types(" ")
    assert book.rounds.is_stopped(round_id)
    assert "Đã quyết định không bầu nữa" in clerk.read()
    assert clerk.page.rounds.begin.isHidden()
    clerk.tabs_to("Xét lại")
    clerk.types(" ")
    assert not book.rounds.is_stopped(round_id)


def test_delegates_are_voted_on_again_by_rule_and_stopping_asks_for_the_reason(open_page, book):
    contest, round_id = made_contest(book, seats=2, alternates=1)
    confirmed(book, round_id, "1*10")
    clerk = open_page(contest)
    text = clerk.read()
    assert "Chưa đủ số lượng được phân bổ: theo quy chế thì bầu tiếp" in text
    assert "Theo quy chế thì bầu tiếp: đề nghị đại hội bầu tiếp cho đủ số lượng" in text
    assert "bầu tiếp hay không bầu nữa" not in text
    assert clerk.at == "Bầu tiếp"
    clerk.tabs_to("Không bầu nữa…")
    clerk.types(" ")
    assert clerk.at == "Lý do"
    clerk.types("⏎")
    assert not book.rounds.is_stopped(round_id)
    clerk.types("tren dong y⏎")
    assert book.rounds.is_stopped(round_id)
    assert book.rounds.stop_reason(round_id) == "tren dong y"
    assert "Đã quyết định không bầu nữa" in clerk.read()
    clerk.tabs_to("Xét lại")
    clerk.types(" ")
    assert not book.rounds.is_stopped(round_id)


def test_annulling_a_confirmed_result_says_so_with_those_who_lose_it_and_is_wholly_in_view(open_page, book):
    contest, round_id = made_contest(book, seats=2)
    confirmed(book, round_id, "12*10")
    clerk = open_page(contest)
    clerk.tabs_to("Hủy lần bầu này…")
    clerk.types(" ")
    assert "Hủy kết quả đã xác nhận của lần bầu này?" in clerk.read()
    assert "Không còn trúng cử: 2 người (Lê Văn An, Trần Thị Bích)." in clerk.read()
    assert clerk.at == "Lý do"
    form, frame = clerk.page.take_back.void_form, clerk.page.frame
    for part in (form.question, form.line, form.confirm):
        assert frame.rect().contains(part.mapTo(frame, part.rect().center()))
    clerk.types("in sai danh sach⏎")
    assert book.rounds.get(round_id).annulled_reason == "in sai danh sach"


@pytest.mark.parametrize("button", ["Hủy lần bầu này…", "Mở lại kết quả…"])
def test_nobody_takes_a_confirmed_result_back_without_a_name(open_page, book, button):
    contest, round_id = made_contest(book, seats=2)
    confirmed(book, round_id, "12*10")
    book.operator = ""
    clerk = open_page(contest)
    clerk.tabs_to(button)
    clerk.types(" ")
    clerk.types("sai⏎")
    assert "Chưa biết ai đang làm việc. Bấm F8 rồi chọn tên." in clerk.read()
    assert book.rounds.get(round_id).state is RoundState.CONFIRMED


def test_after_a_tie_the_way_on_stands_once_and_no_line_sends_to_annulling(open_page, book):
    contest, round_id = made_contest(book, seats=2)
    confirmed(book, round_id, "12*4", "13*4", "23*2")
    clerk = open_page(contest)
    shown = [one.text() for one in clerk.page.findChildren(QPushButton) if one.isVisibleTo(clerk.page)]
    assert shown.count("Mở lần bầu lại") == 1
    assert "Nếu phải bầu lại thì hủy" not in clerk.read()
