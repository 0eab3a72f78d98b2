"""What a preview says of a file of which one sheet was read, and of cells whose formula came to nothing."""

import pytest
import xlsxwriter
from key_presses import press, types
from members_at_work import book_of_two_cells
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.rules.member_fields import MemberField
from app.rules.member_query import MemberQuery

TITLES = ["Họ và tên", "Quê quán", "Tổ chức đảng"]


@pytest.fixture
def page(show, tmp_path, monkeypatch):
    """Return the page of members, with a file of two lists to be chosen; in the first an error stands for a home."""
    path = tmp_path / "ds.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        for name in ("Văn phòng", "Đội"):
            sheet = workbook.add_worksheet(name)
            sheet.write_row(0, 0, TITLES)
            sheet.write_column(1, 0, [f"Lò Thị Án {name}", f"Cà Văn Ân {name}"])
            sheet.merge_range("C2:C3", f"Chi bộ {name}")
        workbook.get_worksheet_by_name("Văn phòng").write_formula("B2", "=A9", None, "#REF!")
    book = book_of_two_cells(tmp_path / "so.sodaihoi")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_kind: (str(path), ""))
    window = show(book)
    window.router.go("members")
    yield window.page("members")
    book.close()


def test_the_sheets_that_were_not_read_are_named_as_long_as_the_list_is_shown(page, qtbot):
    page.import_file.trigger()
    preview = page.preview
    told = preview.notes.text()
    assert told.startswith("Đã đọc trang tính «Văn phòng»; chưa đọc 1 trang tính khác cũng có danh sách: «Đội». Cần cả")
    assert preview.notes.isVisible()
    assert preview.problem.text().startswith("«#REF!»: công thức")
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    types("Mường La")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not preview.table.is_editing)
    assert preview.rows.judged.problems == ()
    assert preview.notes.text() == told
    assert [values[MemberField.ORGANISATION] for values in preview.rows.new] == ["Chi bộ Văn phòng"] * 2
    press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not preview.isVisible())
    assert len(page.session.book.member_search.ids(MemberQuery())) == 2


def test_an_error_typed_or_pasted_into_the_preview_is_no_home(page, qtbot):
    page.import_file.trigger()
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    types("#N/A")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.preview.table.is_editing)
    assert [one.found.rule.code for one in page.preview.rows.judged.problems] == ["sheet.formula_error"]
    assert page.preview.problem.text().startswith("«#N/A»")
