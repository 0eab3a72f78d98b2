"""The form of a target: its levels are read from its text or asked for, and what was said goes with its cause."""

import pytest
from key_presses import press, types
from PySide6.QtCore import Qt
from targets_at_work import book_in_term, with_two_targets

from app.rules.targets import Comparison, Period, Unit

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def book(tmp_path):
    with book_in_term(tmp_path / "so.sodaihoi") as made:
        yield made


@pytest.fixture
def form(show, book, qtbot):
    """The form of a new target beside two others, the keyboard on its text."""
    window = show(book)
    window.router.go("targets")
    with_two_targets(window.page("targets"), book)
    press(Qt.Key.Key_N, modifier=CTRL)
    form = window.page("targets").form
    qtbot.waitUntil(form.isVisible)
    return form


def goals(book):
    return [part.goal for part in book.targets.all()[-1].parts]


def test_the_level_in_the_text_is_shown_and_stored_as_a_paste_reads_it(form, book, qtbot):
    types("Hằng năm có từ 90% tổ chức đảng hoàn thành tốt nhiệm vụ, trong đó dưới 5% yếu kém")
    assert [row.threshold.text() for row in form.rows] == ["90", "5"]
    assert [row.comparison.value for row in form.rows] == [Comparison.AT_LEAST, Comparison.UNDER]
    assert form.rows[0].period.value is Period.YEARLY
    assert form.levels_read.isVisible()
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(form.isHidden)
    assert goals(book) == ["≥ 90%", "< 5%"]


def test_a_part_changed_by_hand_is_left_alone_by_the_text(form):
    types("Kết nạp từ 500 đảng viên mới")
    form.rows[0].threshold.setFocus()
    form.rows[0].threshold.selectAll()
    types("600")
    form.text.setFocus()
    types(", trong đó 100 công nhân")
    assert [row.threshold.text() for row in form.rows] == ["600"]


def test_without_a_level_it_is_asked_for_and_nothing_typed_is_lost(form, book, qtbot):
    types("Hộ nghèo giảm")
    form.add_part.click()
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(lambda: form.rows[0].threshold_field.has_error and form.rows[1].threshold_field.has_error)
    assert len(book.targets.all()) == 2
    assert form.text.text() == "Hộ nghèo giảm"
    form.rows[0].threshold.setFocus()
    types("2")
    assert not form.rows[0].threshold_field.has_error
    form.rows[1].unit.show_value(Unit.DONE)
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(form.isHidden)
    assert goals(book) == ["≥ 2%", "hoàn thành"]


def test_no_level_at_all_is_a_limit_and_nothing_else(form, book, qtbot):
    types("Tổ chức đảng yếu kém")
    form.rows[0].threshold.setFocus()
    types("0")
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(form.problem.isVisible)
    assert form.problem.text().startswith("Chỉ tiêu 3a đặt ≥ 0%:")
    form.rows[0].comparison.setFocus()
    form.rows[0].comparison.show_value(Comparison.AT_MOST)
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(form.isHidden)
    assert goals(book) == ["≤ 0%"]


def test_what_was_said_goes_when_what_it_speaks_of_is_changed(form, qtbot):
    types("Hộ khá")
    form.rows[0].threshold.setFocus()
    types("150")
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(form.problem.isVisible)
    press(Qt.Key.Key_Backspace)
    assert form.problem.isHidden()
