"""The page of the wording: what is typed is seen on paper, what cannot be used is named and never stored."""

import pypdfium2
import pytest
from counted_rounds import begun, closed, press, says
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.reports.from_book import build
from app.ui.session import Session
from app.ui.wording.wording_page import WordingPage

SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return
MINUTES = "counting-minutes"


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.committees.save(Committee("Đảng bộ Khối", "Đảng bộ tỉnh"))
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        yield made


@pytest.fixture
def round_id(book):
    return closed(book, [9, 8, 2], seats=2)


@pytest.fixture
def show(qtbot):
    def shown(book: Book, *ids: int, built: bool = True) -> WordingPage:
        page = WordingPage(Session(book))
        qtbot.addWidget(page)
        page.resize(1158, 688)
        page.show()
        qtbot.waitExposed(page)
        page.open(*ids)
        qtbot.waitUntil(page.isActiveWindow)
        if built:
            qtbot.waitUntil(lambda: page.preview.view.pages > 0)
        return page

    return shown


def choose(page, name):
    """Go to a block with the keyboard of the list, and into its text."""
    page.table.setFocus()
    page.table.selectRow([one.name for one in page.model.blocks].index(name))
    press(page, ENTER)
    assert page.editor.edit.hasFocus()


def rewrite(page, text):
    page.editor.edit.selectAll()
    press(page, text)


def on_paper(content):
    pages = pypdfium2.PdfDocument(content)
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pages).split())


def test_what_is_typed_is_seen_on_paper_and_kept_when_the_text_is_left(show, book, round_id, qtbot):
    page = show(book, round_id)
    choose(page, "kind")
    rewrite(page, "Bien ban lan hai")
    qtbot.waitUntil(lambda: "BIEN BAN LAN HAI" in on_paper(page.preview.drawn.paper.pdf))
    assert book.wordings.of(MINUTES) == {}
    press(page, Qt.Key.Key_Tab)
    assert book.wordings.of(MINUTES) == {"kind": "Bien ban lan hai"}
    assert "Tên loại văn bản đã sửa" in says(page)
    assert "BIEN BAN LAN HAI" in on_paper(build(book, MINUTES, round_id))


@pytest.mark.parametrize(
    ("typed", "says_"),
    [
        ("kiểm phiếu {cuộc bâu}", "Không có chỗ điền {cuộc bâu}. Có phải là «cuộc bầu»?"),
        ("kiểm phiếu", "Thiếu chỗ điền {cuộc bầu}. Thêm chỗ điền này vào câu."),
        ("kiểm phiếu {cuộc bầu", "Có dấu ngoặc nhọn lẻ. Viết chỗ điền đủ hai dấu, ví dụ {tên}."),
        (
            "kiểm phiếu {cuộc bầu} ✓",
            "Phông chữ của văn bản không có ký tự «✓». Xóa hoặc thay ký tự này; nếu để, bản in sẽ mất nó.",
        ),
        ("kiểm phiếu {cuộc bầu} \uffff", "Có ký tự không in được (mã U+FFFF). Xóa ký tự đó rồi gõ lại chữ quanh nó."),
        ("", "Chưa có chữ nào. Gõ câu chữ, hoặc đặt lại như chương trình."),
    ],
)
def test_a_bad_text_is_named_beside_its_field_and_the_last_good_one_stays(show, book, round_id, typed, says_):
    page = show(book, round_id)
    choose(page, "summary")
    page.editor.edit.setPlainText(typed)
    assert says_ in says(page)
    assert page.editor.edit.accessibleDescription() == says_
    assert "Trích yếu chưa dùng được" in says(page)
    page.leave()
    assert book.wordings.of(MINUTES) == {}
    assert "kiểm phiếu bầu Ban Chấp hành" in on_paper(build(book, MINUTES, round_id))


def test_nothing_typed_is_lost_on_the_way_to_other_blocks_and_documents(show, book, round_id):
    page = show(book, round_id)
    choose(page, "summary")
    page.editor.edit.setPlainText("kiểm phiếu {")
    choose(page, "kind")
    page.documents.setCurrentIndex(1)
    page.documents.setCurrentIndex(0)
    choose(page, "summary")
    assert page.editor.edit.toPlainText() == "kiểm phiếu {"
    assert "dấu ngoặc nhọn lẻ" in says(page)


def test_a_placeholder_is_put_in_where_the_cursor_stands(show, book, round_id):
    page = show(book, round_id)
    choose(page, "summary")
    rewrite(page, "ve ")
    button = next(one for one in page.editor.placeholders if one.text() == "{cuộc bầu} *")
    button.setFocus()
    press(page, SPACE)
    assert page.editor.edit.toPlainText() == "ve {cuộc bầu}"
    assert page.editor.edit.hasFocus()


def test_one_block_is_set_back_and_that_is_taken_back(show, book, round_id):
    book.wordings.set_text(MINUTES, "kind", "Biên bản A")
    page = show(book, round_id)
    choose(page, "kind")
    page.editor.set_back.setFocus()
    press(page, SPACE)
    assert book.wordings.of(MINUTES) == {}
    assert page.editor.edit.toPlainText() == "Biên bản"
    assert not page.editor.set_back.isEnabled()
    page.undo.undo.setFocus()
    press(page, SPACE)
    assert book.wordings.of(MINUTES) == {"kind": "Biên bản A"}
    assert page.editor.edit.toPlainText() == "Biên bản A"


def test_all_blocks_are_set_back_with_what_could_not_be_used(show, book, round_id):
    book.wordings.set_text(MINUTES, "kind", "Biên bản A")
    book.wordings.set_text("entry-log", "kind", "Sổ")
    page = show(book, round_id)
    choose(page, "summary")
    page.editor.edit.setPlainText("{")
    page.set_all_back.setFocus()
    press(page, SPACE)
    assert book.wordings.of(MINUTES) == {}
    assert book.wordings.of("entry-log") == {"kind": "Sổ"}
    assert "chưa dùng được" not in says(page)


def test_typing_the_own_text_again_is_no_change(show, book, round_id):
    page = show(book, round_id)
    choose(page, "symbol_congress")
    rewrite(page, "BB")
    page.editor.edit.setPlainText("BB/ĐH")
    page.leave()
    assert book.wordings.of(MINUTES) == {}


def test_the_wording_goes_to_another_book_as_a_file(show, book, round_id, tmp_path, monkeypatch):
    book.wordings.set_text(MINUTES, "kind", "Biên bản A")
    path = tmp_path / "cau-chu.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page = show(book, round_id)
    page.take.setFocus()
    press(page, SPACE)
    assert "Đã xuất câu chữ ra «cau-chu.toml»." in says(page)
    with Book.create(tmp_path / "khac.sodaihoi", "Minh") as other:
        there = show(other, built=False)
        there.bring.setFocus()
        press(there, SPACE)
        assert other.wordings.of(MINUTES) == {"kind": "Biên bản A"}
        assert "Đã nhập câu chữ: 1 khối khác chương trình." in says(there)


@pytest.mark.parametrize(
    ("content", "says_"),
    [
        (b"[counting-minutes]\npeople = 'd/c'", "thiếu chỗ điền {số}"),
        (b"\xff\xfe\x00", "Không đọc được «xau.toml»"),
        (b"a=" + b"[" * 5000, "lồng nhau quá sâu"),
        (b"#" * 1_000_001, "«xau.toml» lớn hơn 1 MB"),
        (b"[key-card]\ntitle = 'x'", "không có phần [counting-minutes]"),
    ],
)
def test_a_file_that_cannot_be_used_changes_nothing(show, book, round_id, tmp_path, monkeypatch, content, says_):
    book.wordings.set_text(MINUTES, "kind", "Biên bản A")
    path = tmp_path / "xau.toml"
    path.write_bytes(content)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page = show(book, round_id)
    page.bring.setFocus()
    press(page, SPACE)
    assert says_ in says(page)
    assert book.wordings.of(MINUTES) == {"kind": "Biên bản A"}


def test_every_document_is_previewed(show, book, round_id, qtbot):
    page = show(book, round_id)
    for place in range(1, page.documents.count()):
        page.preview.view.show_pages(())
        page.documents.setCurrentIndex(place)
        qtbot.waitUntil(lambda: page.preview.view.pages > 0)
        assert not page.preview.why.isVisibleTo(page)


def test_a_round_that_is_still_counted_is_previewed_without_votes(show, book, qtbot):
    from counted_rounds import keyed

    round_id = keyed(book, begun(book, people=3, seats=2), [9, 8, 2])
    page = show(book, round_id)
    said = on_paper(page.preview.drawn.paper.pdf)
    assert "Lê Văn An 0 0" in said
    assert "90" not in said.partition("Kết quả kiểm phiếu")[2]


def test_before_the_first_contest_the_preview_says_what_comes_here(show, book, qtbot):
    page = show(book, built=False)
    assert "Có cuộc bầu đầu tiên thì ở đây hiện văn bản như khi in." in says(page)


def test_the_preview_turns_to_the_page_that_was_changed(show, book, round_id, qtbot):
    page = show(book, round_id)
    choose(page, "closing")
    page.editor.edit.setPlainText("Biên bản này lập thành {số bản} bản, giao cho những nơi đã ghi.")
    qtbot.waitUntil(lambda: "giao cho những nơi đã ghi" in on_paper(page.preview.drawn.paper.pdf))
    qtbot.waitUntil(lambda: page.preview.view.page == page.preview.view.pages)


def test_a_book_opened_to_look_at_cannot_be_reworded(show, book, round_id):
    with Book.look(book.path) as seen:
        page = show(seen, round_id)
        assert page.editor.edit.isReadOnly()
        assert not page.set_all_back.isEnabled()
        assert not page.bring.isEnabled()
        page.leave()
