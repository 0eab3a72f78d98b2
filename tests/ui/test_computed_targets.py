"""Figures of targets that the book computes, beside those that are typed."""

from dataclasses import replace
from datetime import date

import pytest
from key_presses import press, types
from PySide6.QtCore import Qt
from targets_at_work import book_in_term, enter, figures, with_two_targets

from app.models.members import Member
from app.models.organisations import Organisation
from app.models.targets import Figure
from app.rules.admissions import Admission
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person
from app.rules.target_actuals import Measure
from app.rules.targets import Comparison, Period, Target, TargetPart, TargetVersion, Unit
from app.ui.targets.targets_model import FIRST_YEAR, GOAL, VERDICT


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


@pytest.fixture
def admitted(book):
    """A target of admissions, and one of them in 2020."""
    part = TargetPart(
        unit=Unit.COUNT, comparison=Comparison.AT_LEAST, period=Period.TERM, threshold=500, measure=Measure.ADMISSIONS
    )
    book.targets.add(Target(3, (TargetVersion("Kết nạp"),), (part,)))
    (cell,) = book.organisations.add([Organisation("Chi bộ Báo", OrganisationKind.CELL)])
    (member,) = book.members.add([Member(person=Person(name="Lò Văn Ên"), organisation_id=cell)])
    book.admissions.save([(member, cell, Admission(ceremony=date(2020, 9, 2)))])


def test_a_year_of_which_the_book_knows_no_admission_is_typed_beside_those_it_counts(filled, book, admitted):
    filled.session.changed.emit()
    model, row = filled.model, filled.model.rowCount() - 1
    filled.table.setFocus()
    filled.table.go_to(row, FIRST_YEAR + 1)
    assert model.index(row, FIRST_YEAR + 1).data() == "0"
    assert filled.panel.how.text().endswith("có số liệu từ nơi khác thì gõ vào ô.")
    assert filled.panel.note.isHidden()
    press(Qt.Key.Key_F2)
    enter()
    assert not book.targets.figures()
    filled.table.go_to(row, FIRST_YEAR + 1)
    types("200")
    enter()
    assert figures(book) == {2021: Figure(200)}
    assert [model.index(row, FIRST_YEAR + at).data() for at in range(3)] == ["1", "200", "0"]
    filled.table.go_to(row, FIRST_YEAR + 1)
    assert filled.panel.how.text() == "Số gõ tay."
    assert filled.panel.note.isVisible()
    filled.table.go_to(row, VERDICT)
    told = filled.panel.how.text().split("\n")
    assert told[:3] == ["• 2020: 1 (tính từ sổ)", "• 2021: 200 (số gõ tay)", "• 2022: 0 (sổ không ghi ai)"]
    filled.table.go_to(row, FIRST_YEAR + 1)
    press(Qt.Key.Key_Delete)
    assert not book.targets.figures()
    assert model.index(row, FIRST_YEAR + 1).data() == "0"


def test_a_figure_typed_into_a_computed_cell_stands_nowhere_and_is_answered(filled, book, admitted):
    book.targets.put({(1, 2020): Figure(97_00), (1, 2021): Figure(97_00)})
    filled.session.changed.emit()
    table, model = filled.table, filled.model
    table.setFocus()
    row = next(row for row in range(model.rowCount()) if model.index(row, FIRST_YEAR).data() and not row < 3)
    table.go_to(row)
    assert not model.cell(table.currentIndex())
    before = figures(book)
    types("97")
    assert (table.currentIndex().row(), table.currentIndex().column()) == (row, FIRST_YEAR)
    assert filled.notice.accessibleName().startswith("Ô này không nhận số")
    types("12")
    enter()
    assert figures(book) == before


def test_a_term_that_is_over_is_not_met_with_a_year_missing(book, filled):
    book.targets.put({(book.targets.all()[0].parts[0].id, year): Figure(92, 92) for year in range(2021, 2025)})
    filled.session.changed.emit()
    assert filled.model.index(1, VERDICT).data() == "✓ đang đạt 4/5\ncòn 1 năm"
    book.terms.save(replace(book.terms.get(), last_year=2022, counts_until=date(2022, 12, 31)))
    filled.session.changed.emit()
    assert filled.model.index(1, VERDICT).data() == "✓ đạt 2/2"
    book.targets.put({(book.targets.all()[0].parts[0].id, 2021): None})
    filled.session.changed.emit()
    assert filled.model.index(1, VERDICT).data() == "… chưa đủ 1/2"


def test_members_who_joined_without_a_ceremony_are_told_beside_the_computed_figure_with_the_way_there(filled, book):
    (cell,) = book.organisations.add([Organisation("Chi bộ", OrganisationKind.CELL)])
    book.members.add([Member(person=Person(name="Lò Thị Án", joined=PartialDate(2021, 5, 19)), organisation_id=cell)])
    part = TargetPart(
        unit=Unit.COUNT, comparison=Comparison.AT_LEAST, period=Period.TERM, threshold=5, measure=Measure.ADMISSIONS
    )
    book.targets.add(Target(3, (TargetVersion("Kết nạp"),), (part,)))
    filled.session.changed.emit()
    row, went = filled.model.rowCount() - 1, []
    filled.session.go.connect(went.append)
    at_2021 = next(one for one in range(filled.model.columnCount()) if filled.model.year(one) == 2021)
    filled.table.go_to(row, at_2021 + 1)
    assert filled.panel.to_admissions.isHidden()
    for column in (at_2021, GOAL):
        filled.table.go_to(row, column)
        assert "1 đảng viên có ngày vào Đảng trong năm mà hồ sơ kết nạp chưa có" in filled.panel.how.text()
        filled.panel.to_admissions.click()
    assert went == ["admissions", "admissions"]
