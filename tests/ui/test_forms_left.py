"""Forms that are left: nothing is said to be changed where nothing was, and Esc says what is not saved."""

import pytest
from books_at_work import declared_book
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.models.delegates import Delegate
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NAMES = {"members": "Lò Thị Án", "delegates": "Mùa A Sếnh", "organisations": "Chi bộ Bản Mới"}


@pytest.fixture
def page(show, tmp_path, request):
    """The page of a kind, with the form of the one that stands in `NAMES`."""
    kind = request.param
    with declared_book(tmp_path / "so.sodaihoi") as book:
        (cell,) = book.organisations.add([Organisation(NAMES["organisations"], OrganisationKind.CELL)])
        (member,) = book.members.add([Member(person=Person(name=NAMES["members"]), organisation_id=cell)])
        (delegate,) = book.delegates.add([Delegate(person=Person(name=NAMES["delegates"]))])
        window = show(book)
        ids = {"members": member, "delegates": delegate, "organisations": cell}
        window.router.go(f"{kind}/{ids[kind]}")
        yield window.page(kind)


@pytest.mark.parametrize("page", NAMES, indirect=True)
def test_a_form_that_was_not_changed_is_left_without_a_change_said_or_written(page, qtbot):
    entries = len([*page.session.book.journal.entries()])
    press(KEY.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.form.isHidden)
    assert page.undo_strip.isHidden()
    assert page.notice.accessibleName() == f"Không sửa gì: {page.form.title} vẫn như trong sổ."
    assert len([*page.session.book.journal.entries()]) == entries


@pytest.mark.parametrize("page", NAMES, indirect=True)
def test_esc_in_a_changed_form_says_that_it_is_not_saved_and_keeps_what_was_typed(page, qtbot):
    lines = [one.editor for one in page.form.editors.values() if isinstance(one.editor, QLineEdit)]
    page.window().resize(1000, 500)
    editor = lines[0]
    editor.setFocus()
    editor.clear()
    types("Hà Văn Mới")
    lines[-1].setFocus()
    press(KEY.Key_Escape)
    assert page.form.isVisible()
    qtbot.waitUntil(lambda: not page.form.unsaved.visibleRegion().isEmpty())
    assert page.form.unsaved.text().startswith("Có điều chưa lưu")
    assert editor.text() == "Hà Văn Mới"
    press(KEY.Key_S, modifier=CTRL)
    qtbot.waitUntil(page.form.isHidden)
    assert "Đã sửa Hà Văn Mới" in page.undo_strip.accessibleName()
