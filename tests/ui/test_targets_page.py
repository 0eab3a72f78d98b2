"""The page of the targets by key presses."""

from dataclasses import replace
from datetime import date

import pytest
from key_presses import press, press_shortcut, types
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from targets_at_work import book_in_term, enter, figures, with_two_targets

from app.models.evaluations import Evaluation
from app.models.organisations import Organisation
from app.models.targets import Figure
from app.rules.evaluation_classes import QualityClass
from app.rules.organisation_kinds import OrganisationKind
from app.rules.target_actuals import Measure
from app.rules.target_verdicts import Verdict
from app.rules.targets import Target, TargetVersion, Unit
from app.rules.terms import Term, WorkersCounted
from app.ui.search.finder import Finder
from app.ui.targets.targets_model import FIRST_YEAR, GOAL, VERDICT

CTRL = Qt.KeyboardModifier.ControlModifier
LINES = "1. Hằng năm, từ 98% đơn vị đạt chuẩn văn hóa\n2. Kết nạp từ 500 đảng viên mới trở lên\n"


@pytest.fixture
def book(tmp_path):
    with book_in_term(tmp_path / "so.sodaihoi") as made:
        yield made


@pytest.fixture
def page(show, book):
    window = show(book)
    window.router.go("targets")
    return window.page("targets")


@pytest.fixture
def filled(page, book):
    return with_two_targets(page, book)


def replace_goal(target, threshold):
    return replace(target, parts=(replace(target.parts[0], threshold=threshold),))


def test_an_empty_page_takes_the_pasted_lines_of_a_resolution(page, book):
    QGuiApplication.clipboard().setText(LINES)
    press(Qt.Key.Key_V, modifier=CTRL)
    assert [one.parts[0].goal for one in book.targets.all()] == ["≥ 98%", "≥ 500"]
    assert page.table.hasFocus()
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert not book.targets.all()
    assert page.empty.isVisible()


def test_lines_that_are_no_targets_are_left_out_of_an_empty_page_and_told(page, book, qtbot):
    QGuiApplication.clipboard().setText(f"{LINES}rác !!!\n")
    press(Qt.Key.Key_V, modifier=CTRL)
    assert len(book.targets.all()) == 2
    qtbot.wait(20)
    assert page.notice.isVisible()
    assert page.undo_strip.isVisible()
    assert "Bỏ qua 1 dòng" in page.notice.accessibleName()
    assert "«rác !!!»" in page.notice.accessibleName()


def test_lines_pasted_beside_targets_are_shown_before_they_are_added(filled, book):
    QGuiApplication.clipboard().setText(f"{LINES}Hộ nghèo còn dưới 2%\nKết nạp 15-20\nrác !!!")
    press(Qt.Key.Key_V, modifier=CTRL)
    assert filled.lines.isVisible()
    assert filled.lines.told.text().splitlines()[2:] == [
        "5. Hộ nghèo còn dưới 2%  →  < 2% Hộ nghèo",
        "6. Kết nạp 15-20  →  ≥ 15 Kết nạp",
    ]
    assert "«rác !!!»" in filled.lines.left_out.text()
    press(Qt.Key.Key_Escape)
    assert (filled.lines.isHidden(), filled.table.hasFocus(), len(book.targets.all())) == (True, True, 2)
    press(Qt.Key.Key_V, modifier=CTRL)
    press(Qt.Key.Key_Return)
    assert [one.parts[0].goal for one in book.targets.all()[2:]] == ["≥ 98%", "≥ 500", "< 2%", "≥ 15"]
    assert (filled.lines.isHidden(), filled.table.hasFocus()) == (True, True)
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert len(book.targets.all()) == 2


def test_ctrl_p_opens_the_report_of_the_targets(filled, qtbot):
    went = []
    filled.session.go.connect(went.append)
    press_shortcut(qtbot, Qt.Key.Key_P, lambda: went == ["document/0/targets-report"], CTRL)


def test_figures_are_typed_as_in_a_sheet(filled, book):
    types("91/92")
    enter()
    assert figures(book) == {2021: Figure(91, 92)}
    assert filled.table.currentIndex().row() == 2
    index = filled.model.index(1, FIRST_YEAR)
    assert index.data() == "98,91"
    assert filled.model.rows[1].part.verdict.verdict is Verdict.SO_FAR
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Delete)
    assert not figures(book)
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert figures(book) == {2021: Figure(91, 92)}


def test_what_cannot_be_read_stays_in_its_cell_and_is_told(filled, book, qtbot):
    types("98%")
    enter()
    qtbot.waitUntil(lambda: getattr(QApplication.focusWidget(), "text", str)() == "98%")
    assert not figures(book)
    assert filled.notice.isVisible()
    types("92/92")
    enter()
    assert figures(book) == {2021: Figure(92, 92)}
    assert not filled.notice.isVisible()


def test_what_was_said_of_a_cell_goes_when_another_one_is_reached_or_the_text_is_given_up(filled, qtbot):
    types("98%")
    enter()
    qtbot.waitUntil(lambda: getattr(QApplication.focusWidget(), "text", str)() == "98%")
    assert filled.notice.isVisible()
    press(Qt.Key.Key_Escape)
    assert not filled.notice.isVisible()
    QGuiApplication.clipboard().setText("x")
    press(Qt.Key.Key_V, modifier=CTRL)
    assert filled.notice.isVisible()
    press(Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not filled.notice.isVisible())


def test_a_block_is_pasted_all_or_none(filled, book):
    QGuiApplication.clipboard().setText("89/92\t91/92\tx\n")
    press(Qt.Key.Key_V, modifier=CTRL)
    assert not figures(book)
    QGuiApplication.clipboard().setText("89/92\t91/92\t92/92\n")
    press(Qt.Key.Key_V, modifier=CTRL)
    assert figures(book) == {2021: Figure(89, 92), 2022: Figure(91, 92), 2023: Figure(92, 92)}
    assert filled.model.index(1, VERDICT).data() == "✗ chưa đạt 2/5"
    QGuiApplication.clipboard().setText("92/92\t91/92\t92/92\n")
    press(Qt.Key.Key_V, modifier=CTRL)
    assert filled.model.index(1, VERDICT).data() == "✓ đang đạt 3/5\ncòn 2 năm"
    press(Qt.Key.Key_Z, modifier=CTRL)
    press(Qt.Key.Key_C, modifier=CTRL)
    assert QGuiApplication.clipboard().text() == "89/92"


def test_the_panel_explains_the_figure_at_hand_and_keeps_its_source(filled, book):
    types("91/92")
    enter()
    press(Qt.Key.Key_Up)
    assert filled.panel.of_year.text() == "2021: 91/92 = 98,91%"
    assert filled.panel.chart.isVisible()
    filled.panel.note.line.setFocus()
    types("Báo cáo 12")
    press(Qt.Key.Key_Return)
    assert figures(book) == {2021: Figure(91, 92, "Báo cáo 12")}


def test_a_target_is_added_changed_moved_and_removed_by_keys(filled, book, qtbot):
    press(Qt.Key.Key_N, modifier=CTRL)
    qtbot.waitUntil(filled.form.isVisible)
    types("Bồi dưỡng đối tượng đảng")
    filled.form.rows[0].unit.show_value(Unit.COUNT)
    filled.form.rows[0].threshold.setFocus()
    filled.form.rows[0].threshold.selectAll()
    types("nhiều")
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(lambda: filled.form.rows[0].threshold_field.has_error)
    assert len(book.targets.all()) == 2
    filled.form.rows[0].threshold.selectAll()
    types("1.200")
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(filled.table.isVisible)
    added = book.targets.all()[2]
    assert (added.text, added.parts[0].goal) == ("Bồi dưỡng đối tượng đảng", "≥ 1.200")
    press(Qt.Key.Key_Up, modifier=Qt.KeyboardModifier.AltModifier)
    assert book.targets.all()[1].id == added.id
    filled.table.go_to(filled.table.currentIndex().row(), 1)
    press(Qt.Key.Key_Return)
    assert filled.form.isVisible()
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Delete)
    assert len(book.targets.all()) == 2
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert book.targets.all()[1].id == added.id


@pytest.mark.parametrize("editor", ["threshold", "of", "reaching"])
def test_esc_leaves_an_untouched_form_and_keeps_one_in_which_a_part_was_changed(filled, book, qtbot, editor):
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_F2)
    qtbot.waitUntil(filled.form.isVisible)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(filled.form.isHidden)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_F2)
    line = getattr(filled.form.rows[0], editor)
    line.setFocus()
    line.selectAll()
    types("97")
    press(Qt.Key.Key_Escape)
    assert filled.form.isVisible()
    qtbot.waitUntil(lambda: not filled.form.unsaved.visibleRegion().isEmpty())
    assert line.text() == "97"
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(filled.form.isHidden)
    (part,) = book.targets.all()[0].parts
    assert {"threshold": part.goal, "of": part.of, "reaching": part.reaching}[editor].endswith(("97", "97%"))


def test_an_amendment_with_its_day_leaves_the_years_before_it_and_is_undone(filled, book, qtbot):
    QGuiApplication.clipboard().setText("95/100\t95/100\t95/100\t95/100\t95/100\n")
    book.targets.update(replace_goal(book.targets.all()[0], 90_00))
    filled.session.changed.emit()
    press(Qt.Key.Key_V, modifier=CTRL)
    assert filled.model.index(1, VERDICT).data() == "✓ đạt 5/5"
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_F2)
    qtbot.waitUntil(filled.form.isVisible)
    filled.form.amends.setFocus()
    press(Qt.Key.Key_Space)
    filled.form.since.show_day(date(2023, 6, 30))
    filled.form.rows[0].threshold.setFocus()
    filled.form.rows[0].threshold.selectAll()
    types("98")
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(filled.table.isVisible)
    assert filled.model.index(1, GOAL).data().split("\n") == ["≥ 90", "từ 30/6/2023:", "≥ 98"]
    assert filled.model.index(1, VERDICT).data() == "✗ chưa đạt 2/5"
    assert "từ đầu nhiệm kỳ: ≥ 90%" in filled.panel.versions.text()
    assert "Đánh giá theo mức cuối năm này: ≥ 90%" in filled.panel.how.text()
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert filled.model.index(1, GOAL).data() == "≥ 90"
    assert filled.model.index(1, VERDICT).data() == "✓ đạt 5/5"


def test_a_part_that_an_amendment_dropped_is_told_beside_its_target_with_its_goal(filled, book, qtbot):
    (first, _) = book.targets.all()
    second = replace(first.parts[0], id=-1, threshold=70_00, of="gia đình văn hóa")
    book.targets.update(first.corrected(first.text, [*first.parts, second]))
    filled.session.changed.emit()
    filled.table.go_to(0, 0)
    assert filled.panel.versions.isHidden()
    press(Qt.Key.Key_F2)
    qtbot.waitUntil(filled.form.isVisible)
    filled.form.amends.setFocus()
    press(Qt.Key.Key_Space)
    filled.form.since.show_day(date(2023, 6, 30))
    filled.form.rows[1].remove.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(filled.table.isVisible)
    assert [one.goal for one in book.targets.all()[0].parts] == ["≥ 98%"]
    filled.table.go_to(0, 0)
    assert filled.panel.versions.text().split("\n")[-2:] == [
        "Các phần đã bỏ:",
        "• ≥ 70% gia đình văn hóa (bỏ từ 30/6/2023)",
    ]
    press(Qt.Key.Key_Z, modifier=CTRL)
    filled.table.go_to(0, 0)
    assert filled.panel.versions.isHidden()


def test_a_year_half_entered_stands_in_its_cell_with_what_it_lacks_and_without_a_verdict(filled, book):
    ids = book.organisations.add([Organisation(f"Chi bộ {one}", OrganisationKind.CELL) for one in range(5)])
    book.evaluation_years.save(book.evaluation_years.get(2021))
    made = book.evaluations.some(book.evaluations.add([Evaluation(year=2021, organisation_id=one) for one in ids]))
    classes = (QualityClass.GOOD, QualityClass.FULFILLED, QualityClass.FULFILLED)
    book.evaluations.enter([replace(one, cell_class=of) for one, of in zip(made, classes, strict=False)])
    part = replace(book.targets.all()[0].parts[0], id=-1, measure=Measure.ORGANISATIONS_WELL)
    book.targets.add(Target(3, (TargetVersion("Tổ chức"),), (part,)))
    filled.session.changed.emit()
    row = filled.model.rowCount() - 1
    assert filled.model.index(row, FIRST_YEAR).data().split("\n") == ["33,33", "chưa đủ:", "còn 2"]
    assert filled.model.index(row, VERDICT).data() == "… chưa đủ"
    filled.table.go_to(row)
    assert filled.panel.of_year.text() == "2021: 1/3 = 33,33%, chưa đủ: còn 2"
    assert "chưa đủ: còn 2 tổ chức đảng chưa có mức xếp loại" in filled.panel.how.text()
    assert filled.table.rowHeight(row) >= 3 * filled.table.fontMetrics().lineSpacing()


def test_a_year_that_the_term_does_not_judge_says_so_and_where_that_is_changed(filled, book):
    book.terms.save(Term("2020-2025", 2020, 2024, date(2020, 7, 31), date(2025, 7, 30)))
    book.targets.put({(book.targets.all()[1].parts[0].id, 2025): Figure(3)})
    filled.session.changed.emit()
    outside = filled.model.columnCount() - 1
    assert filled.model.year(outside) == 2025
    passed_over = "Nhiệm kỳ chỉ đánh giá các năm 2020–2024: năm này không tính. Đổi các năm ấy ở «Nhiệm kỳ…»."
    filled.table.go_to(1, outside)
    assert filled.panel.of_year.text() == "2025: chưa có số liệu"
    assert filled.panel.how.text() == passed_over
    types("90/92")
    enter()
    filled.table.go_to(1, outside)
    assert filled.panel.how.text() == f"{passed_over}\nSố gõ tay."
    filled.table.go_to(1, outside - 1)
    assert passed_over not in filled.panel.how.text()
    filled.table.go_to(3, outside)
    assert filled.panel.how.text() == "Số gõ tay."


def test_the_term_is_set_and_refused_where_it_ends_before_it_begins(filled, book):
    filled.term_button.click()
    types("2020-2025")
    filled.term.last_year.setValue(2019)
    press(Qt.Key.Key_Return)
    assert not book.terms.is_stored
    filled.term.last_year.setValue(2024)
    assert filled.term.workers.value is WorkersCounted.ALL
    filled.term.workers.setFocus()
    press(Qt.Key.Key_Down)
    filled.term.name.setFocus()
    press(Qt.Key.Key_Return)
    of_some = WorkersCounted.WITHOUT_MANAGERS
    assert book.terms.get() == Term("2020-2025", 2021, 2024, date(2020, 7, 31), date(2025, 7, 30), of_some)
    assert filled.term.isHidden()


def test_a_term_that_is_being_set_is_not_lost_by_going_elsewhere(filled, book):
    filled.term_button.click()
    assert not filled.holds_back()
    types("2020-2025 sửa")
    filled.session.go.emit("members")
    assert filled.isVisible()
    assert filled.term.problem.text().startswith("Có điều chưa ghi")
    assert filled.would_lose() == "điều vừa gõ ở «Nhiệm kỳ»"
    filled.term.drop.click()
    filled.session.go.emit("members")
    assert not filled.isVisible()


def test_a_target_is_found_by_its_words_without_accents(filled, book):
    finder = Finder([], book)
    found = finder.find("dang vien moi chi tieu")
    assert [one.place for one in found] == [f"targets/{book.targets.all()[1].id}"]
    filled.open(book.targets.all()[1].id)
    assert filled.table.currentIndex().row() == 3


def test_the_first_target_is_added_by_the_key_of_all_targets_and_tab_ends_at_the_buttons(page, qtbot):
    press(Qt.Key.Key_N, modifier=CTRL)
    qtbot.waitUntil(page.form.isVisible)
    assert page.form.save.isVisible()
    page.form.add_part.setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.form.save
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.form.drop
