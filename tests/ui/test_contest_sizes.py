"""Both pages of the contests at the sizes people choose: nothing lies beyond the right edge."""

import pytest
from contest_samples import made_contest
from PySide6.QtWidgets import QApplication

from app.models.book import Book
from app.models.contests import BoardMember, BoardRole, Office
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.rounds import Deduction
from app.ui.contests.contest_page import ContestPage
from app.ui.contests.contests_page import ContestsPage
from app.ui.session import Session
from app.ui.theme.theme import Theme

PAGES = [
    pytest.param(1.0, (752, 520), id="smallest window"),
    pytest.param(1.0, (1158, 688), id="1366 at x1"),
    pytest.param(1.2, (1116, 670), id="1366 at x1.2"),
    pytest.param(1.45, (1064, 640), id="1366 at x1.45"),
]


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        contest, round_id = made_contest(made, seats=3, voters=120)
        names = ("Nguyễn Phúc Thanh Ngọc", "Trần Đỗ Quang Huy", "Lê Văn An", "Vũ Thị Dung", "Hoàng Thị Phương Thảo")
        listed = [Candidate(name, "Phó Giám đốc Sở Nông nghiệp và Phát triển nông thôn") for name in names]
        made.rounds.set_candidates(round_id, listed, Ordered.BY_NAME)
        made.rounds.set_figures(round_id, Figures(3, 0, 1234, {Deduction.SUSPENDED: 2}, 1400, 1400, 1300))
        made.contests.set_board(contest, [BoardMember("Vũ Thị Dung", BoardRole.HEAD)])
        yield made


def shown(qtbot, theme: Theme, page: ContestPage | ContestsPage, scale: float, size: tuple[int, int], *ids: int):
    theme.apply(theme.scheme, scale)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
    page.open(*ids)
    for _ in range(6):
        QApplication.processEvents()
    return page.frame.horizontalScrollBar().maximum()


@pytest.mark.parametrize(("scale", "size"), PAGES)
def test_a_contest_with_warnings_and_errors_fits(qtbot, theme, book, scale, size):
    page = ContestPage(Session(book))
    assert shown(qtbot, theme, page, scale, size, 1) == 0
    page.candidates.paste("Hà Văn Đức\n\nHà Văn Đức\n" + "Nguyễn Thị Minh Khai Phương\tSở Kế hoạch\n")
    page.closing.close_count()
    page.take_back.annul_form.ask()
    QApplication.processEvents()
    assert page.frame.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(("scale", "size"), PAGES)
def test_all_contests_and_the_form_fit(qtbot, theme, book, scale, size):
    page = ContestsPage(Session(book))
    assert shown(qtbot, theme, page, scale, size) == 0
    page.form.start(Office.EXECUTIVE_COMMITTEE)
    page.form.store()
    page.rows[0].remove.click()
    QApplication.processEvents()
    assert page.frame.horizontalScrollBar().maximum() == 0


def test_counts_stand_below_each_other_in_every_part(qtbot, theme, book):
    page = ContestPage(Session(book))
    shown(qtbot, theme, page, 1.0, (1700, 1000), 1)
    base, printing, papers = page.base, page.printing, page.papers
    firsts = (base.summoned, printing.copies, printing.elsewhere, papers.issued)
    seconds = (base.present, printing.reserve, printing.spoiled, papers.returned)
    for fields in (firsts, seconds):
        assert len({field.mapTo(page, field.rect().topLeft()).x() for field in fields}) == 1


def test_roles_and_batches_grow_with_the_type(qtbot, theme, book):
    page = ContestPage(Session(book))
    book.rounds.set_batches(1, [1300])
    shown(qtbot, theme, page, 1.0, (1158, 688), 1)
    role, row = page.board.rows[0].role, page.papers.rows[0]
    before = role.width()
    theme.apply(theme.scheme, 1.45)
    for _ in range(6):
        QApplication.processEvents()
    assert role.width() == round(1.45 * before)
    assert row._count.width() >= row._count.sizeHint().width()
