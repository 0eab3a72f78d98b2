"""Reading and judging a long list: how far it is stands in a dialog, and Esc leaves everything as it was."""

from itertools import islice, product

import pytest
from evaluated_books import evaluated_book
from key_presses import press, types
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog

from app.exchange import delegate_import, evaluation_sheets, member_import, organisation_sheets
from app.exchange.list_sheets import Sheet, read_sheet, written_table
from app.models.book import Book
from app.models.errors import Stopped
from app.models.evaluation_opening import open_year
from app.models.organisations import Organisation
from app.rules.member_fields import TITLES
from app.rules.member_rows import MEMBERS
from app.rules.organisation_kinds import OrganisationKind

ROWS = 9_900
TITLES_OF_LIST = [*TITLES.values()]
READERS = {
    "members": lambda book, cells, tell: member_import.read(book, Sheet(cells), tell=tell),
    "delegates": lambda book, cells, tell: delegate_import.read(book, Sheet(cells), tell=tell),
    "organisations": lambda book, cells, tell: organisation_sheets.read(book, Sheet(cells), tell=tell),
    "evaluations": lambda book, cells, tell: evaluation_sheets.read_beside(
        book, 2022, Sheet(cells), evaluation_sheets.in_year(book, 2022, tell=tell), tell=tell
    ),
}


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        made.organisations.add([Organisation("Chi bộ A", OrganisationKind.CELL)])
        yield made


@pytest.fixture
def page(show, book):
    window = show(book)
    window.router.go("members")
    return window.page("members")


@pytest.fixture
def presses_esc(qtbot):
    """Press Esc in the dialog that says how far it is, once it is there; note what it said."""
    said: list[str] = []
    timer = QTimer()

    def look() -> None:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QProgressDialog) and one.isVisible()]
        if shown and QApplication.activeModalWidget() is shown[0]:
            said.append(shown[0].labelText())
            QTest.keyClick(shown[0], Qt.Key.Key_Escape)

    timer.timeout.connect(look)
    timer.start(20)
    yield said
    timer.stop()


def long_list():
    """So many rows with something wrong in six cells that nobody reads and judges them within half a second."""
    rows = ("\t".join([f"Lò Thị {at}", *[f"31/2/{at} x"] * 6]) for at in range(ROWS))
    return "\n".join(["\t".join(TITLES_OF_LIST), *rows])


def test_a_list_that_is_read_long_says_so_and_esc_leaves_the_page_as_it_was(page, presses_esc):
    QApplication.clipboard().setText(long_list())
    page.paste.trigger()
    assert presses_esc == ["Đang đọc danh sách"]
    assert not page.preview.isVisible()
    assert "Đã dừng; chưa đọc danh sách." in page.window().notice.accessibleName()
    assert page.window().notice.property("kind") == "info"


def test_a_mended_cell_of_a_long_list_can_be_left_as_it_was(page, qtbot, presses_esc):
    found = member_import.read(page.session.book, Sheet([line.split("\t") for line in long_list().split("\n")]))
    page.exchange.came.emit(found)
    problems = len(page.preview.rows.judged.problems)
    page.preview.table.go_to(0, 2)
    press(Qt.Key.Key_F2)
    QApplication.focusWidget().selectAll()
    types("Mua A Pao")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.preview.table.is_editing)
    assert presses_esc == ["Đang xem lại danh sách"]
    assert page.preview.rows.index(0, 2).data() == "Lò Thị 0"
    assert len(page.preview.rows.judged.problems) == problems
    page.preview.rows.undo()
    assert page.preview.rows.index(0, 2).data() == "Lò Thị 0"


@pytest.mark.parametrize("kind", READERS)
def test_every_list_tells_how_far_it_is_and_can_be_stopped(tmp_path, kind):
    book = evaluated_book(tmp_path / "khoi.sodaihoi")
    open_year(book, 2022)
    heading = ["Họ và tên", "Tên tổ chức đảng"][kind == "organisations"]
    cells = [[heading, "Ngày sinh", "Trực thuộc"], *([f"Lê Văn {at}", "1975", ""] for at in range(1200))]
    told: list[float] = []

    def tell(done: int, total: int) -> bool:
        told.append(done / total)
        return len(told) < 3

    with pytest.raises(Stopped):
        READERS[kind](book, cells, tell)
    assert len(told) == 3
    assert max(told) <= 1
    book.close()


def test_a_sheet_is_read_in_parts_and_can_be_stopped(tmp_path):
    path = tmp_path / "ds.xlsx"
    path.write_bytes(written_table(TITLES, [dict.fromkeys(TITLES, "Lò Thị Án")], "Đảng viên", {}))
    told: list[int] = []
    assert read_sheet(path, MEMBERS, lambda done, _total: told.append(done) or True).cells
    assert told[-2:] == [1, 2]
    with pytest.raises(Stopped):
        read_sheet(path, MEMBERS, lambda done, _total: done == 0)


def test_the_keyboard_stays_in_the_table_while_a_long_list_is_judged_again(page, qtbot):
    heading = "Họ tên\tChi bộ\tNgày sinh\tNgày vào Đảng\tNgày chính thức"
    syllables = ["An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khanh", "Lan", "Mai", "Nga"]
    names = (" ".join(one) for one in product(syllables, repeat=4))
    good = [f"{name}\tChi bộ A\t1/2/1970\t3/2/1995\t3/2/1996" for name in islice(names, ROWS)]
    wrong = "Mùa A Sếnh\tChi bộ A\t1/2/1970\t3/2/1965\t3/2/1994"
    found = member_import.read(page.session.book, Sheet([line.split("\t") for line in [heading, wrong, *good]]))
    page.exchange.came.emit(found)
    table, rows = page.preview.table, page.preview.rows
    for day, entered in (("3/2/1995", 5), ("3/2/1996", 6)):
        assert (table.currentIndex().row(), table.currentIndex().column()) == (0, entered)
        press(Qt.Key.Key_Return)
        QApplication.focusWidget().selectAll()
        types(day)
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not table.is_editing)
        page.window().activateWindow()
        qtbot.waitUntil(page.window().isActiveWindow)
        assert QApplication.focusWidget() is table
    assert rows.judged.problems == ()
    rows.undo()
    assert len(rows.judged.problems) == 1
