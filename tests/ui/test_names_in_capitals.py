"""Names in capitals are offered as documents write them, where people are typed or read; nothing changes by itself."""

from functools import partial

import pytest
from contest_clerk import opened_contest
from contest_samples import NAMES, made_contest
from key_presses import press, save, types
from members_at_work import book_of_two_cells, people
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.exchange.list_sheets import Sheet
from app.exchange.member_import import read
from app.models.book import Book
from app.models.organisations import Organisation
from app.models.round_records import Candidate, Ordered
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from app.ui.lists.list_preview import ListPreview
from app.ui.members.member_exchange import MemberLists

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
WRITTEN = ("ĐẶNG THỊ ÁNH", "H'HEN NIÊ", "Mùa A Sếnh")
USUAL = ["Đặng Thị Ánh", "H'Hen Niê", "Mùa A Sếnh"]


@pytest.fixture
def peopled(tmp_path):
    with book_of_two_cells(tmp_path / "tan-lap.sodaihoi") as made:
        yield people(made)


def test_the_form_offers_the_usual_case_below_the_name_and_takes_it_by_a_key(peopled, visit, qtbot):
    page = visit(peopled, "members")
    press(KEY.Key_Return)
    offer, name = page.form.usual_case, page.form.editors[MemberField.NAME].editor
    assert not offer.isVisible()
    press(KEY.Key_A, modifier=CTRL)
    types("LÊ VĂN ÁNH")
    assert offer.text() == "Viết «Lê Văn Ánh»"
    assert name.text() == "LÊ VĂN ÁNH"
    for _ in page.form.editors:
        press(KEY.Key_Tab)
        if offer.hasFocus():
            break
    assert QApplication.focusWidget() is offer
    press(KEY.Key_Space)
    assert name.text() == "Lê Văn Ánh"
    assert name.hasFocus()
    assert not offer.isVisible()
    press(KEY.Key_Z, modifier=CTRL)
    assert name.text() == "LÊ VĂN ÁNH"
    save(qtbot, page.list.isVisible)
    assert "LÊ VĂN ÁNH" in [one.name for one in peopled.members.each()]


def test_a_list_offers_it_for_all_its_names_and_ctrl_z_brings_the_capitals_back(tmp_path, qtbot):
    with Book.create(tmp_path / "so.sodaihoi") as book:
        book.organisations.add([Organisation("CHI BỘ A", OrganisationKind.CELL)])
        preview = ListPreview(book, MemberLists(book))
        qtbot.addWidget(preview)
        preview.resize(1000, 600)
        preview.show_list(read(book, Sheet([["Họ tên", "Chi bộ"], *([name, "CHI BỘ A"] for name in WRITTEN)])))
        preview.show()
        preview.activateWindow()
        qtbot.waitUntil(preview.isActiveWindow)
        assert preview.offers.capitals.text() == "2 tên viết HOA cả; phiếu bầu và văn bản sẽ in như vậy."
        assert [one[MemberField.NAME] for one in preview.rows.new] == list(WRITTEN)
        preview.offers.lower_case.setFocus()
        press(KEY.Key_Space)
        assert [one[MemberField.NAME] for one in preview.rows.new] == USUAL
        assert [one.cells[1] for one in preview.rows.rows] == ["CHI BỘ A"] * 3
        assert not preview.offers.lower_case.isVisible()
        preview.table.setFocus()
        press(KEY.Key_Z, modifier=CTRL)
        assert [one[MemberField.NAME] for one in preview.rows.new] == list(WRITTEN)
        press(KEY.Key_Z, modifier=CTRL)
        assert preview.said.text() == "Không còn bước nào để hoàn tác."


def test_the_list_of_candidates_says_what_ballots_would_print_and_mends_it_as_one_step(tmp_path, qtbot):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as book:
        contest, round_id = made_contest(book)
        clerk = partial(opened_contest, qtbot, book)(contest)
        clerk.tabs_to("Thêm người vào danh sách")
        clerk.types("HÀ VĂN ĐỨC⏎")
        assert "1 tên viết HOA cả; phiếu bầu sẽ in như vậy." in clerk.read()
        clerk.page.candidates.tools.lower_case.setFocus()
        clerk.types(" ")
        assert [one.name for one in book.rounds.get(round_id).candidates] == list(NAMES)
        assert "viết HOA" not in clerk.read()
        assert clerk.at == "Thêm người vào danh sách"
        clerk.control("z")
        assert "HÀ VĂN ĐỨC" in [one.name for one in book.rounds.get(round_id).candidates]
        book.rounds.set_candidates(round_id, [Candidate(name) for name in NAMES], Ordered.BY_NAME)
