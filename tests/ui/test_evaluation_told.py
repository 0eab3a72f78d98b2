"""What the page of evaluations says of how far it is: one word for one state, and counts that agree."""

from datetime import date

import pytest
from evaluated_books import NAMES, evaluated_book
from evaluation_grid import GOOD, at, leave_cell, opened, stored
from key_presses import press, types
from PySide6.QtCore import Qt

from app.models.class_votes import HeldVote
from app.rules.class_votes import hand_vote
from app.ui.evaluation.evaluation_model import Col
from app.ui.evaluation.organisation_list import Place

KEY = Qt.Key


@pytest.fixture
def book(tmp_path):
    with evaluated_book(tmp_path / "khoi.sodaihoi") as made:
        yield made


@pytest.fixture
def page(show, book):
    return opened(show, book)


def test_nobody_for_whom_nothing_is_entered_is_said_to_be_entered(page):
    state = page.detail.state
    at(page, 0, Col.NAME)
    press(KEY.Key_F2)
    assert state.text() == "chưa nhập"
    at(page, 0, Col.NOTE)
    types("hop bu")
    leave_cell()
    at(page, 0, Col.CELL)
    assert state.text() == "đang nhập"
    assert page.list.model.tip(0, Place.DONE).startswith("7 chưa nhập xong, 1 đã nhập")
    types("2")
    at(page, 0, Col.CELL)
    assert state.text() == "đã nhập"
    assert page.list.model.tip(0, Place.DONE).startswith("6 chưa nhập xong, 2 đã nhập")
    at(page, 7, Col.CELL)
    assert state.text() == "đã nhập"


def test_a_vote_alone_is_something_entered(book, page):
    book.class_votes.save(stored(book)[NAMES[0]].id, HeldVote(hand_vote(7, {GOOD: 7}), 7, date(2022, 12, 5)), NAMES[0])
    page.session.changed.emit()
    at(page, 0, Col.NAME)
    press(KEY.Key_F2)
    assert page.detail.state.text() == "đang nhập"
