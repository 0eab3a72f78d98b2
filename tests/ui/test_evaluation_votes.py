"""Votes as they are typed beside the grid: of which year they are, what they begin with, what leaves with a row."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from evaluated_books import NAMES, evaluated_book
from evaluation_grid import GOOD, all_rated, at, counts_of_seven, opened, over, states, stored, vote_of
from key_presses import press, press_shortcut
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.class_votes import HeldVote
from app.models.evaluation_opening import open_year
from app.models.evaluations import DecisionHead
from app.rules.class_votes import ClassVote, VoteMode, hand_vote
from app.rules.evaluation_states import State, Step
from app.rules.figures import short_date
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus
from app.ui.evaluation.evaluation_model import Col

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
OTHER_YEAR = "15/12/2021"
HELD = HeldVote(hand_vote(7, {GOOD: 7}), 7, date(2022, 12, 5))


@pytest.fixture
def book(tmp_path):
    with evaluated_book(tmp_path / "khoi.sodaihoi") as made:
        yield made


@pytest.fixture
def page(show, book):
    return opened(show, book)


def counts(form):
    return [field.count() for field in (form.base, form.present, form.issued, form.returned)]


def test_the_vote_of_one_year_is_none_of_another_and_stands_there_again_in_its_own(book, page):
    open_year(book, 2023)
    counts_of_seven(page)
    form = page.detail.vote
    over(form.held.line, "15/12/2022")
    press(KEY.Key_Return)
    page.session.go.emit("evaluation/2023")
    at(page, 0, Col.CELL)
    assert page.detail.row.evaluation.year == 2023
    assert (form.held.line.text(), counts(form)) == ("", [7, 0, 0, 0])
    page.session.go.emit("evaluation/2022")
    at(page, 1, Col.CELL)
    assert (form.held.line.text(), counts(form)) == ("15/12/2022", [7, 7, 7, 7])


def test_a_day_of_another_year_is_said_beside_its_line_and_not_saved(book, page):
    counts_of_seven(page)
    form = page.detail.vote
    over(form.held.line, OTHER_YEAR)
    press(KEY.Key_Return)
    assert vote_of(book) is None
    assert QApplication.focusWidget() is form.held.line
    assert NAMES[0] in form.held.line.accessibleDescription()
    assert "1/1/2022 đến 31/3/2023" in form.held.line.accessibleDescription()
    over(form.held.line, "15/12/2022")
    press(KEY.Key_Return)
    assert vote_of(book).held == date(2022, 12, 15)


def test_a_day_that_is_yet_to_come_is_said_beside_its_line_and_not_saved(show, book):
    year = book.terms.today.year
    page = opened(show, book, year)
    counts_of_seven(page)
    form, tomorrow = page.detail.vote, book.terms.today + timedelta(days=1)
    over(form.held.line, short_date(tomorrow))
    press(KEY.Key_Return)
    assert vote_of(book, year=year) is None
    assert QApplication.focusWidget() is form.held.line
    assert "là ngày chưa tới" in form.held.line.accessibleDescription()
    over(form.held.line, short_date(book.terms.today))
    press(KEY.Key_Return)
    assert vote_of(book, year=year).held == book.terms.today


def test_counts_are_kept_when_the_row_is_left_and_a_day_of_another_year_stands_there_again(book, page):
    counts_of_seven(page)
    form = page.detail.vote
    over(form.held.line, OTHER_YEAR)
    assert OTHER_YEAR in page.would_lose()
    at(page, 1, Col.CELL)
    assert (vote_of(book).counts.votes, vote_of(book).held) == ({GOOD: 7}, None)
    told = page.desk.notice.accessibleName()
    assert (OTHER_YEAR in told, NAMES[0] in told, "31/3/2023" in told) == (True, True, True)
    assert OTHER_YEAR in page.would_lose()
    at(page, 0, Col.CELL)
    assert (form.held.line.text(), form.held.has_error) == (OTHER_YEAR, True)
    over(form.held.line, "15/12/2022")
    at(page, 1, Col.CELL)
    assert vote_of(book).held == date(2022, 12, 15)
    assert page.would_lose() == ""


def test_a_vote_that_the_book_has_with_a_day_of_another_year_is_marked_and_its_counts_can_be_mended(book, page, qtbot):
    book.class_votes.save(stored(book)[NAMES[0]].id, HELD, NAMES[0])
    with book.change("evaluation.vote", "evaluation") as connection:
        connection.execute("UPDATE evaluation_vote SET held = '2021-12-15'")
    page.desk.refresh()
    assert [one.rule.code for one in page.desk.rows[0].marks] == ["evaluation.vote_elsewhere"]
    at(page, 0, Col.CELL)
    press_shortcut(qtbot, KEY.Key_F4, page.detail.isVisible)
    over(page.detail.vote.votes[1].line, "6")
    at(page, 1, Col.CELL)
    assert (vote_of(book).counts.votes, vote_of(book).held) == ({GOOD: 6}, date(2021, 12, 15))
    at(page, 0, Col.CELL)
    over(page.detail.vote.held.line, "15/12/2022")
    press(KEY.Key_Return)
    assert page.desk.rows[0].marks == ()


def test_the_base_of_a_vote_is_of_those_who_had_one_then_whatever_became_of_them_since(show, book, qtbot):
    page = opened(show, book)
    press_shortcut(qtbot, KEY.Key_F4, page.detail.isVisible)
    assert page.detail.vote.base.count() == 7
    third = book.members.get(stored(book)[NAMES[2]].member_id)
    book.members.update([replace(third, status=MemberStatus.EXEMPTED, status_since=PartialDate(2023, 3, 1))])
    open_year(book, 2023)
    page.session.go.emit("evaluation/2022")
    at(page, 1, Col.CELL)
    assert page.detail.vote.base.count() == 7
    page.session.go.emit("evaluation/2023")
    at(page, 0, Col.CELL)
    assert page.detail.vote.base.count() == 6


def test_the_base_of_a_vote_is_of_the_day_on_which_the_cell_met(show, book, qtbot):
    page = opened(show, book)
    third = book.members.get(stored(book)[NAMES[2]].member_id)
    book.members.update([replace(third, status=MemberStatus.SUSPENDED, status_since=PartialDate(2022, 12, 20))])
    page.session.go.emit("evaluation/2022")
    press_shortcut(qtbot, KEY.Key_F4, page.detail.isVisible)
    assert page.detail.vote.base.count() == 6
    book.class_votes.save(stored(book)[NAMES[0]].id, HELD, NAMES[0])
    page.session.changed.emit()
    at(page, 1, Col.CELL)
    assert page.detail.vote.base.count() == 7


def typed(form):
    return [field.line.text() for field in (form.present, form.issued, form.returned, form.votes[1])]


def test_counts_that_do_not_agree_wait_at_their_row_and_are_told_with_the_name_and_the_remedy(book, page):
    counts_of_seven(page)
    form = page.detail.vote
    over(form.votes[1].line, "6")
    over(form.held.line, "15/12/2022")
    assert f"phiếu đang gõ của {NAMES[0]}" in page.would_lose()
    at(page, 1, Col.CELL)
    assert vote_of(book) is None
    told = page.desk.notice.accessibleName()
    assert told.startswith(f"{NAMES[0]}: các mức cộng lại được 6 phiếu mà có 7 phiếu hợp lệ. Chưa lưu phiếu này")
    assert "Về lại dòng ấy. Đếm lại số phiếu của từng mức." in told
    assert (form.held.line.text(), typed(form)) == ("", ["", "", "", ""]), "another row begins anew"
    assert f"phiếu đang gõ của {NAMES[0]}" in page.would_lose()
    at(page, 0, Col.CELL)
    assert (form.held.line.text(), typed(form)) == ("15/12/2022", ["7", "7", "7", "6"])
    assert "các mức cộng lại được 6 phiếu" in form.problem.text()
    page.desk.notice.clear()
    at(page, 1, Col.CELL)
    assert not page.desk.notice.isVisible(), "what was only looked at is not told anew"
    at(page, 0, Col.CELL)
    over(form.votes[1].line, "7")
    at(page, 1, Col.CELL)
    assert vote_of(book) == HeldVote(ClassVote(7, 7, 7, 7, 0, {GOOD: 7}), 7, date(2022, 12, 15))
    assert page.would_lose() == ""


def test_a_day_without_counts_waits_at_its_row(book, page, qtbot):
    at(page, 0, Col.CELL)
    press_shortcut(qtbot, KEY.Key_F4, page.detail.isVisible)
    form = page.detail.vote
    over(form.held.line, "15/12/2022")
    at(page, 1, Col.CELL)
    assert vote_of(book) is None
    assert f"{NAMES[0]}: chưa gõ số phiếu của mức nào." in page.desk.notice.accessibleName()
    assert form.held.line.text() == ""
    at(page, 0, Col.CELL)
    assert form.held.line.text() == "15/12/2022"
    assert form.unsaved.against.rule.code == "evaluation.vote_none"
    form.held.line.clear()
    at(page, 1, Col.CELL)
    assert page.would_lose() == "", "what was typed back is nothing to be lost"


def test_what_is_no_count_waits_as_it_was_typed(book, page):
    counts_of_seven(page)
    form = page.detail.vote
    over(form.votes[1].line, "1o")
    at(page, 1, Col.CELL)
    assert f"{NAMES[0]}: «1o» không phải số phiếu." in page.desk.notice.accessibleName()
    assert vote_of(book) is None
    at(page, 0, Col.CELL)
    assert (form.votes[1].line.text(), form.votes[1].has_error) == ("1o", True)
    assert form.unsaved.against.rule.code == "evaluation.vote_unread"


def test_a_hidden_count_that_is_none_keeps_no_vote_by_hand_back(book, page):
    counts_of_seven(page)
    form = page.detail.vote
    over(form.returned.line, "7x")
    form.mode.show_value(VoteMode.HAND)
    form.mode.chosen.emit()
    at(page, 1, Col.CELL)
    assert vote_of(book).counts == hand_vote(7, {GOOD: 7})


def test_what_does_not_agree_leaves_the_vote_that_the_book_has(book, page, qtbot):
    book.class_votes.save(stored(book)[NAMES[0]].id, HELD, NAMES[0])
    page.desk.refresh()
    press_shortcut(qtbot, KEY.Key_F4, page.detail.isVisible)
    form = page.detail.vote
    over(form.present.line, "6")
    page.session.go.emit("targets")
    assert vote_of(book) == HELD
    page.session.go.emit("evaluation/2022")
    assert NAMES[0] in page.desk.notice.accessibleName()
    assert (form.present.line.text(), form.problem.text() != "") == ("6", True)
    at(page, 1, Col.CELL)
    at(page, 0, Col.CELL)
    form.drop.click()
    assert vote_of(book) is None
    at(page, 0, Col.CELL)
    press(KEY.Key_Z, modifier=CTRL)
    assert vote_of(book) == HELD
    assert form.present.line.text() == "7"
    assert page.would_lose() == ""


def test_what_is_typed_and_not_stored_can_be_dropped_alone(book, page, qtbot):
    at(page, 0, Col.CELL)
    press_shortcut(qtbot, KEY.Key_F4, page.detail.isVisible)
    form, entries = page.detail.vote, len([*book.journal.entries()])
    assert not form.drop.isVisible()
    over(form.present.line, "99")
    at(page, 1, Col.CELL)
    at(page, 0, Col.CELL)
    assert form.drop.isVisible()
    form.drop.click()
    assert (counts(form), form.drop.isVisible()) == ([7, 0, 0, 0], False)
    assert page.would_lose() == ""
    assert len([*book.journal.entries()]) == entries


def test_what_does_not_agree_is_told_also_where_another_year_is_reached(book, page):
    open_year(book, 2023)
    counts_of_seven(page)
    over(page.detail.vote.votes[1].line, "6")
    page.session.go.emit("evaluation/2023")
    assert NAMES[0] in page.desk.notice.accessibleName()
    page.session.go.emit("evaluation/2022")
    at(page, 1, Col.CELL)
    at(page, 0, Col.CELL)
    assert typed(page.detail.vote) == ["7", "7", "7", "6"]


def test_counts_are_stored_before_their_row_is_proposed_and_what_is_not_stands_there_again_once_it_is_returned(
    book, page
):
    all_rated(book, page)
    counts_of_seven(page)
    page.propose.click()
    assert vote_of(book).counts.votes == {GOOD: 7}
    press(KEY.Key_Escape)
    counts_of_seven(page, 1)
    form = page.detail.vote
    over(form.votes[1].line, "6")
    page.propose.click()
    assert NAMES[1] in page.desk.notice.accessibleName()
    page.step_panel.accept()
    assert states(book)[1] is State.PROPOSED
    assert (form.isEnabled(), form.votes[1].line.text()) == (False, "")
    assert f"phiếu đang gõ của {NAMES[1]}" in page.would_lose()
    book.evaluations.take(Step.RETURN, [stored(book)[NAMES[1]].id], DecisionHead(reason="sai phiếu"))
    page.desk.refresh()
    assert (form.isEnabled(), form.votes[1].line.text()) == (True, "6")


def test_nothing_is_wrong_with_counts_that_nobody_typed(page):
    counts_of_seven(page)
    form = page.detail.vote
    press(KEY.Key_Return)
    at(page, 1, Col.CELL)
    assert (counts(form), form.problem.text()) == ([7, 7, 7, 7], "")
    over(form.votes[1].line, "6")
    assert form.problem.text()


def test_a_row_that_is_closed_shows_no_counts_but_those_that_were_stored(book, page):
    all_rated(book, page)
    counts_of_seven(page)
    page.propose.click()
    page.step_panel.accept()
    form = page.detail.vote
    at(page, 0, Col.CELL)
    assert counts(form) == [7, 7, 7, 7]
    at(page, 1, Col.CELL)
    assert (any(counts(form)), form.held.line.text(), form.problem.text()) == (False, "", "")
