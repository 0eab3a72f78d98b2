"""The page of a rehearsal: papers to print, keying, and what each clerk should practise."""

import sys
from pathlib import Path

import pdfplumber
import pytest
from books_at_work import keyed_book
from counted_rounds import says
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.models.book import Book
from app.rules.ballots import Ballot
from app.ui.practice.practice_page import PracticePage
from app.ui.session import Session

sys.path.insert(0, str(Path(__file__).parents[1] / "exchange"))
from practising_clerks import key, practice_book, settle_all, truth


@pytest.fixture
def practised(tmp_path):
    book, round_id = practice_book(tmp_path / "tap.sodaihoi")
    with book:
        yield book, round_id


@pytest.fixture
def show(qtbot):
    def shown(book):
        page = PracticePage(Session(book))
        qtbot.addWidget(page)
        page.resize(1158, 688)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.open()
        return page

    return shown


def other_vote(paper):
    """Return a paper keyed with one struck number too low."""
    wrong, right = max(paper.agree), max(paper.disagree)
    return Ballot((paper.agree - {wrong}) | {right}, (paper.disagree | {wrong}) - {right})


def test_before_anybody_keyed_the_way_is_shown(show, practised):
    book, round_id = practised
    page = show(book)
    went = []
    page.session.go.connect(went.append)
    assert "35 phiếu, 2 tập" in says(page)
    assert "Chưa ai nhập phiếu nào." in says(page)
    assert page.key.hasFocus()
    QTest.keyClick(page.key, Qt.Key.Key_Space)
    assert went == [f"entry/{round_id}/1"]


def test_each_clerk_sees_speed_slips_and_what_to_practise(show, practised):
    book, round_id = practised
    papers = truth(book, round_id, 1)
    place = next(at for at, one in enumerate(papers) if one.stated is None and len(one.agree) == 25)
    wrong = [*papers[:place], other_vote(papers[place]), *papers[place + 1 :]]
    key(book, round_id, 1, 1, wrong, "Nguyễn Thị Lan")
    key(book, round_id, 1, 2, papers, "Trần Thu Hà")
    book.operator = "Vũ Hoa"
    settle_all(book, round_id, 1, papers)
    words = says(show(book))
    lan = next(line for line in words.split("\n") if line.startswith("Nguyễn Thị Lan "))
    ha = next(line for line in words.split("\n") if line.startswith("Trần Thu Hà "))
    assert lan.split()[-5:] == ["25", "6,2", "25", "1", "1"]
    assert ha.split()[-5:] == ["25", "6,2", "25", "0", "0"]
    assert "Hay nhập sang số khác: đọc số in trước tên" in words
    assert "Nhập nhanh và đúng: giữ cách làm này." in words


def test_a_batch_keyed_from_other_papers_is_told_and_not_held_against_anybody(show, practised):
    book, round_id = practised
    papers, others = truth(book, round_id, 1), truth(book, round_id, 2)
    place = next(at for at, one in enumerate(papers) if one.stated is None and len(one.agree) == 25)
    key(book, round_id, 1, 1, [*papers[:place], other_vote(papers[place]), *papers[place + 1 :]], "Lan")
    key(book, round_id, 2, 1, papers[: len(others)], "Lan")
    words = says(show(book))
    lan = next(line for line in words.split("\n") if line.startswith("Lan "))
    assert lan.split()[-2:] == ["1", "0"]
    assert "Có tập khác hẳn phiếu in ở đây" in words
    assert "không tính lúc nghỉ quá 120 giây" in words


def test_slip_that_both_passes_share_is_told_though_no_comparison_finds_it(show, practised):
    book, round_id = practised
    papers = truth(book, round_id, 2)
    place = next(at for at, one in enumerate(papers) if one.stated is None and len(one.agree) == 25)
    wrong = [*papers[:place], other_vote(papers[place]), *papers[place + 1 :]]
    key(book, round_id, 2, 1, wrong, "Lan")
    key(book, round_id, 2, 2, wrong, "Hà")
    assert f"đối chiếu không thấy: tập 2 phiếu {place + 1}." in says(show(book))


def test_filled_papers_are_saved_and_every_page_says_rehearsal(qtbot, show, practised, tmp_path, monkeypatch):
    target = tmp_path / "phieu.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kind: (str(target), ""))
    page = show(practised[0])
    page.save.setFocus()
    QTest.keyClick(page.save, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Đã lưu" in page.notice.accessibleName(), timeout=20_000)
    with pdfplumber.open(target) as made:
        assert all("DIỄN TẬP" in (one.extract_text() or "") for one in made.pages)


def test_real_book_has_no_practice_and_says_where_it_is(show, tmp_path):
    with keyed_book(tmp_path / "that.sodaihoi") as book:
        words = says(show(book))
    assert "Chỉ sổ diễn tập có phần này." in words
    assert "In phiếu đã điền" not in words


def test_a_book_without_rounds_offers_no_empty_choice(show, tmp_path, qtbot):
    with Book.create(tmp_path / "moi.sodaihoi") as book:
        page = show(book)
        assert not page.rounds.isVisible()
        with qtbot.waitSignal(page.session.go) as gone:
            QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
        assert gone.args == ["contests"]
