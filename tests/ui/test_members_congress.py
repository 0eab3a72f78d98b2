"""The window of a congress of members: who has a vote, and no word of delegates."""

import pytest
from books_at_work import declared_book
from cells import cell_book
from key_presses import press, types
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from app.models.bodies import BodyMember
from app.models.delegates import Delegate
from app.rules.bodies import BodyKind
from app.rules.delegate_fields import DelegateField
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person
from app.ui import i18n
from app.ui.check_in.people_model import PeopleColumn
from app.ui.delegates.delegates_model import COLUMNS
from app.ui.program import Program
from app.ui.rule_words import rule_texts
from app.ui.settings import Language
from app.ui.words import rule_text

F = DelegateField
KEY = Qt.Key


@pytest.fixture
def book(tmp_path):
    made = cell_book(tmp_path / "na.sodaihoi")
    yield made
    made.close()


def shown_texts(widget):
    """Return every text that stands in a widget, its fields' hints among them."""
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    labels += [one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()]
    labels += [one.placeholderText() for one in widget.findChildren(QLineEdit) if one.isVisible()]
    return "\n".join(labels).replace("\u00a0", " ")


def entries(window):
    listed = window.navigation.entries
    return [listed.item(row).text() for row in range(listed.count())]


def table_of(page):
    """Return the table as it is read: the titles that are shown, and the column of the vote."""
    table, model = page.list.table, page.list.model
    at = [place for place in range(len(COLUMNS)) if not table.isColumnHidden(place)]
    titles = [model.headerData(place, Qt.Orientation.Horizontal) for place in at]
    return titles, [row.texts[F.STANDING] for row in model.rows]


def test_the_table_says_who_has_a_vote(show, book):
    window = show(book)
    window.router.go("delegates")
    page = window.page("delegates")
    titles, votes = table_of(page)
    assert "Biểu quyết" in titles
    assert votes == ["có", "có, kiểm ngày chính thức", "có", "dự bị, không biểu quyết"]
    said = shown_texts(page.list.counts).split("\n")
    assert said == ["3 có quyền biểu quyết", "1 dự bị, không biểu quyết", "1 chưa rõ ngày chính thức, kiểm lại"]


def test_nothing_of_delegates_stands_on_the_page(show, book):
    window = show(book)
    window.router.go("delegates")
    page = window.page("delegates")
    titles, _ = table_of(page)
    assert [one.text() for one in page.papers.menu_below.actions()][:2] == ["Danh sách đảng viên", "Thẻ dự đại hội"]
    assert not {"Đoàn", "Nguồn", "Tư cách", "Thứ tự", "Thẩm tra"} & set(titles)
    menu = page.list.table.column_menu(page)
    assert "Biểu quyết" in [one.text() for one in menu.actions()]
    assert not {"Đoàn", "Nguồn đại biểu", "Chính thức, dự khuyết"} & {one.text() for one in menu.actions()}
    text = shown_texts(page)
    assert "Đảng viên dự đại hội" in text
    assert not any(word in text for word in ("ại biểu", "dự khuyết", "đoàn", "được bầu"))
    page.add.click()
    assert page.form.isVisible()
    text = shown_texts(page)
    assert "Thêm đảng viên" in text
    assert not any(word in text for word in ("ại biểu", "dự khuyết", "Đoàn", "Thẩm tra"))


def test_f6_calls_nobody_where_members_meet(show, book):
    window = show(book)
    window.router.go("delegates")
    press(KEY.Key_F6)
    assert not window.page("delegates").list.call_panel.isVisible()
    assert not shown_texts(window.page("delegates").notice)


def test_the_navigation_and_other_pages_speak_of_members(show, book):
    window = show(book)
    assert [one for one in entries(window) if "viên" in one] == ["Đảng viên dự đại hội", "Đảng viên"]
    for place in ("home", "check-in", "congress", "bodies"):
        window.router.go(place)
        text = shown_texts(window.page(place)).replace("Đại hội đại biểu", "")
        assert "ại biểu" not in text, place
    window.router.go("congress")
    assert "Đại hội đại biểu" in shown_texts(window.page("congress"))


def test_the_bodies_of_a_cell_are_its_chair_and_its_secretaries(show, book):
    book.bodies.set_members(BodyKind.SECRETARIES, [BodyMember("Lò Thị Án")])
    window = show(book)
    for place in ("bodies", "shows-of-cards", "home"):
        window.router.go(place)
        text = shown_texts(window.page(place))
        assert "Đoàn Chủ tịch" not in text, place
        assert "Đoàn Thư ký" not in text, place
    window.router.go("bodies")
    text = shown_texts(window.page("bodies"))
    assert "Thêm vào Chủ trì đại hội" in text
    assert "Chưa có Thư ký." in text
    form = window.page("shows-of-cards").form
    offered = [form.subject.itemText(at) for at in range(4)]
    assert offered == [f"{what} {who} đại hội" for who in ("chủ trì", "thư ký") for what in ("Số lượng", "Danh sách")]


def test_no_rule_speaks_of_a_presidium_where_members_meet(show, book):
    show(book)
    told = [rule_text(one).casefold() for one in rule_texts()]
    assert [one for one in told if "đoàn chủ tịch" in one or "đoàn thư ký" in one] == []
    assert QCoreApplication.translate("HandoverForm", "Người nhận, thay mặt đoàn chủ tịch").endswith("chủ trì đại hội")


def test_members_on_probation_are_checked_in_and_count_for_nothing(show, book):
    window = show(book)
    window.router.go("check-in")
    page = window.page("check-in")
    for name in ("lo", "du"):
        types(name)
        press(KEY.Key_Return)
    text = shown_texts(page)
    types("du")
    assert page.found.index(0, PeopleColumn.UNIT).data() == "dự bị, không biểu quyết"
    assert not page.found_table.isColumnHidden(PeopleColumn.UNIT)
    assert "Đảng viên có mặt: 1 / 3, cần ít nhất 2" in text
    assert "4 · Hà Văn Dự · dự bị, không biểu quyết: có mặt" in text
    assert "dự bị có mặt 1 / 1, không biểu quyết" in text


def test_namesakes_are_told_apart_at_the_door_and_in_bodies(show, book):
    window = show(book)
    window.router.go("check-in")
    page = window.page("check-in")
    types("mua a")
    told = [tuple(page.found.index(row, at).data() for at in (1, 2)) for row in range(page.found.rowCount())]
    assert told == [("Mùa A Páo · 1960", "Bí thư"), ("Mùa A Páo · 1999", "Bản Na")]
    window.router.go("bodies")
    card = window.page("bodies").cards[BodyKind.PRESIDIUM]
    card.line.setFocus()
    types("mua a")
    found = [card.line.list.item(row).text() for row in range(card.line.list.count())]
    assert found[:2] == ["2 · Mùa A Páo · 1960 · Bí thư", "3 · Mùa A Páo · 1999 · Bản Na"]
    assert found[2] == "«mua a», không có trong danh sách"
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert card.rows[0].about.text() == "1999 · Bản Na"


def test_in_english_delegates_are_members(qapp, show, book):
    i18n.speak(qapp, Language.ENGLISH)
    try:
        window = show(book)
        window.router.go("delegates")
        text = shown_texts(window)
        assert "Add a member" in text
        assert "elegate" not in text
    finally:
        i18n.speak(qapp, Language.VIETNAMESE)


def test_a_change_of_the_kind_is_followed_at_once(qtbot, qapp, theme, personal, book):
    path = book.path
    book.close()
    program = Program(qapp, theme, personal)
    program.open_book(path)
    try:
        program.window.router.go("congress")
        qtbot.mouseClick(program.window.page("congress").of_delegates, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        qtbot.waitUntil(lambda: "Đại biểu" in entries(program.window))
        assert program.window.router.here == "congress"
        qtbot.mouseClick(program.window.page("congress").of_members, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        qtbot.waitUntil(lambda: "Đảng viên dự đại hội" in entries(program.window))
    finally:
        program.window.close()


def test_a_delegate_on_probation_is_warned_of(qtbot, show, tmp_path):
    with declared_book(tmp_path / "a.sodaihoi") as book:
        person = Person(name="Hà Văn Dự", joined=PartialDate(2025, 5, 19))
        book.delegates.add([Delegate(person=person), Delegate(person=Person(name="Lò Thị Án"))])
        window = show(book)
        window.router.go("delegates")
        page = window.page("delegates")
        assert table_of(page)[1] == ["chính thức, đảng viên dự bị", "chính thức"]
        assert "1 đảng viên dự bị, không thể là đại biểu" in shown_texts(page)


def test_a_pasted_list_says_who_will_have_no_vote(show, book):
    window = show(book)
    window.router.go("delegates")
    page = window.page("delegates")
    rows = "Số\tHọ tên\tĐoàn\tNgày vào Đảng\n11\tVũ Thị Mới\tĐoàn 1\t1/6/2026\n12\tMùa A Páo\t\t\n"
    QApplication.clipboard().setText(rows)
    press(KEY.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    preview = page.preview
    assert preview.left_out.text() == "Không đọc các cột: «Đoàn»."
    assert preview.notes.text().startswith("1 đảng viên dự bị, không biểu quyết: Vũ Thị Mới.")
    assert preview.rows.index(0, 1).data() == "dự bị, không biểu quyết"
    assert preview.problem.text().startswith("Mùa A Páo: trùng tên với số 2, kiểm lại.")
    assert preview.table.currentIndex().row() == 1
    preview.other.click()
    assert preview.state.text() == "2 dòng, 2 đảng viên mới, không có lỗi. Chưa ghi gì vào sổ."
    preview.take.click()
    assert [(one.number, one.name) for one in book.delegates.all()][-2:] == [(11, "Vũ Thị Mới"), (12, "Mùa A Páo")]
    assert book.delegates.count_official() == 4


def test_an_empty_list_says_who_belongs_there(show, book):
    book.delegates.remove([one.id for one in book.delegates.all()])
    window = show(book)
    window.router.go("delegates")
    text = shown_texts(window.page("delegates").empty)
    assert "Chưa có đảng viên nào" in text
    assert "cả đảng viên dự bị (dự, không biểu quyết)" in text
    assert "dự khuyết" not in text
