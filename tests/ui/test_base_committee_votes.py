"""The vote of a base committee on an admission, by key presses: asked only where there is one, judged, kept, undone."""

from dataclasses import replace
from datetime import date

import pytest
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.book import Book
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.admissions import Admission
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person

CTRL = Qt.KeyboardModifier.ControlModifier
OF_COMMITTEE = ("committee_met", "committee_members", "committee_present", "committee_for", "committee_against")
ALONE, BELOW_BASE, BELOW_SECTION = 1, 2, 3
VOTE = Admission(
    resolved=date(2025, 6, 10),
    committee_met=date(2025, 6, 20),
    committee_members=9,
    committee_present=8,
    committee_for=6,
    committee_against=2,
    decided=date(2025, 7, 1),
)


@pytest.fixture
def book(tmp_path):
    """Members of a cell that is a base organisation, of one below a base committee, of one below a section."""
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        add, cell = made.organisations.add, OrganisationKind.CELL
        alone, base = add(
            [Organisation("Chi bộ Một", cell), Organisation("Đảng bộ A", OrganisationKind.BASE_COMMITTEE)]
        )
        (section,) = add([Organisation("Đảng bộ bộ phận B", OrganisationKind.SECTION_COMMITTEE, base)])
        below, deep = add([Organisation("Chi bộ Hai", cell, base), Organisation("Chi bộ Ba", cell, section)])
        places = {"Lò Thị Án": alone, "Đỗ Quang Huy": below, "Mùa A Páo": deep}
        made.members.add([Member(person=Person(name=name), organisation_id=id_) for name, id_ in places.items()])
        yield made


@pytest.fixture
def page(show, book):
    window = show(book)
    window.router.go("admissions")
    return window.page("admissions")


def editors(page):
    return page.form.days | page.form.counts | page.form.texts


def asked(page):
    return [name for name in ("section_opinion", *OF_COMMITTEE) if editors(page)[name].isVisible()]


@pytest.mark.parametrize(
    ("member", "names"),
    [(ALONE, []), (BELOW_BASE, [*OF_COMMITTEE]), (BELOW_SECTION, ["section_opinion", *OF_COMMITTEE])],
)
def test_only_a_cell_with_such_committees_is_asked_what_they_said(page, member, names):
    page.session.go.emit(f"admissions/{member}")
    assert asked(page) == names


def test_what_is_asked_follows_the_cell_that_is_chosen(page):
    page.session.go.emit(f"admissions/{ALONE}")
    page.form.organisation.setFocus()
    for _ in range(3):
        press(Qt.Key.Key_Down)
    assert asked(page) == [*OF_COMMITTEE]
    page.form.counts["committee_members"].setFocus()
    types("9")
    page.form.organisation.setFocus()
    for _ in range(3):
        press(Qt.Key.Key_Up)
    assert asked(page) == [*OF_COMMITTEE]
    page.form.counts["committee_members"].setFocus()
    page.form.counts["committee_members"].selectAll()
    types("0")
    assert asked(page) == [*OF_COMMITTEE]
    page.form.texts["guide"].setFocus()
    page.form.days["ceremony"].setFocus()
    types("1")
    assert asked(page) == []


def test_a_cell_is_asked_by_what_was_above_it_on_the_day_of_its_resolution(page, book):
    book.organisation_events.move(book.members.get(BELOW_BASE).organisation_id, None, date(2025, 7, 1), "12-QĐ/ĐUK")
    page.session.go.emit(f"admissions/{BELOW_BASE}")
    assert asked(page) == []
    page.form.days["resolved"].setFocus()
    types("10/6/2025")
    assert asked(page) == [*OF_COMMITTEE]


def test_the_vote_is_typed_step_by_step_and_fewer_than_two_thirds_are_asked_about(page, book, qtbot):
    page.session.go.emit(f"admissions/{BELOW_BASE}")
    page.form.days["resolved"].setFocus()
    types("10/6/2025")
    press(Qt.Key.Key_Tab)
    for name, typed in zip(OF_COMMITTEE, ("9/6/2025", "9", "8", "5", "2"), strict=True):
        press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is editors(page)[name]
        types(typed)
    assert page.form.counts["committee_for"].accessibleDescription() == "Cần ít nhất 6 phiếu: hai phần ba của 9."
    first, second = page.form.warnings.text().splitlines()
    assert first.startswith("! «Ngày họp đảng ủy cơ sở» 9/6/2025 không thể trước «Ngày nghị quyết chi bộ» 10/6/2025.")
    assert second.startswith("! Đảng ủy cơ sở có 5 phiếu tán thành, cần ít nhất 6: hai phần ba của 9 đảng ủy viên.")
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.form.problem.isVisible)
    assert book.admissions.get(BELOW_BASE) is None
    for name, typed in (("committee_for", "6"), ("committee_met", "20/6/2025"), ("decided", "1/7/2025")):
        editors(page)[name].setFocus()
        editors(page)[name].selectAll()
        types(typed)
    assert page.form.warnings.isHidden()
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.list.isVisible)
    place = book.members.get(BELOW_BASE).organisation_id
    assert book.admissions.get(BELOW_BASE) == (place, VOTE)
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert book.admissions.get(BELOW_BASE) is None


def test_fewer_than_two_thirds_are_stored_all_the_same_by_a_second_press(page, book, qtbot):
    page.session.go.emit(f"admissions/{BELOW_SECTION}")
    page.form.texts["section_opinion"].setFocus()
    types("Nhất trí")
    for name, typed in (("committee_members", "10"), ("committee_for", "6")):
        page.form.counts[name].setFocus()
        page.form.counts[name].selectAll()
        types(typed)
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.form.problem.isVisible)
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.list.isVisible)
    stored = Admission(section_opinion="Nhất trí", committee_members=10, committee_for=6)
    assert book.admissions.get(BELOW_SECTION)[1] == stored


def test_an_admission_is_shown_with_its_vote_and_another_change_keeps_it(page, book, qtbot):
    book.admissions.save([(BELOW_BASE, book.members.get(BELOW_BASE).organisation_id, VOTE)])
    page.session.go.emit(f"admissions/{BELOW_BASE}")
    assert page.form.days["committee_met"].text() == "20/6/2025"
    assert [page.form.counts[name].value() for name in OF_COMMITTEE[1:]] == [9, 8, 6, 2]
    assert page.form.warnings.isHidden()
    page.form.texts["guide"].setFocus()
    types("A")
    press(Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.list.isVisible)
    assert book.admissions.get(BELOW_BASE)[1] == replace(VOTE, guide="A")


def test_a_day_out_of_order_is_marked_in_the_list(page, book):
    late = replace(VOTE, committee_met=date(2025, 7, 2))
    book.admissions.save([(BELOW_BASE, book.members.get(BELOW_BASE).organisation_id, late)])
    page.session.changed.emit()
    assert [one.rule.code for one in page.model.rows[0].wrong] == ["admission.order"]


def test_an_admission_without_the_vote_has_nothing_against_it(page, book):
    book.admissions.save([(BELOW_BASE, book.members.get(BELOW_BASE).organisation_id, Admission(decided=VOTE.decided))])
    page.session.go.emit(f"admissions/{BELOW_BASE}")
    assert page.form.warnings.isHidden()
    assert page.model.rows[0].wrong == ()
