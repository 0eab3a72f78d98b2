"""A choice is made by its letters, without their accents, as a person types them on any keyboard."""

import pytest
from key_presses import types
from PySide6.QtWidgets import QApplication

from app.ui.widgets.still_combo import StillCombo


@pytest.fixture
def box(shown):
    made = StillCombo()
    made.addItems(["", "nam", "nữ", "Đại học", "Đã nghỉ", "đang chờ"])
    shown(made)
    made.activateWindow()
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [("n", "nam"), ("nu", "nữ"), ("na", "nam"), ("d", "Đại học"), ("dang", "đang chờ"), ("DA", "Đại học"), ("x", "")],
)
def test_the_first_that_begins_with_the_letters_is_chosen(box, qtbot, typed, chosen):
    said = []
    box.textActivated.connect(said.append)
    types(typed)
    assert box.currentText() == chosen
    assert said[-1:] == ([chosen] if chosen else [])


def test_the_same_letter_again_goes_on_to_the_next(box):
    types("d")
    types("d")
    assert box.currentText() == "Đã nghỉ"
    types("d")
    assert box.currentText() == "đang chờ"
    types("d")
    assert box.currentText() == "Đại học"


def test_after_a_while_letters_begin_anew(box, monkeypatch):
    types("d")
    monkeypatch.setattr(QApplication, "keyboardInputInterval", lambda: 0)
    types("n")
    assert box.currentText() == "nam"
