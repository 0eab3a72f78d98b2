"""The hall's screen: what the hall sees and when, steered by keys; nothing is seen that was not released."""

from dataclasses import replace

import pytest
from books_at_work import NAMES, key, keyed_book
from counted_rounds import begun, closed, keyed, reasoned, says
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.book import Book
from app.models.contests import Contest
from app.models.hall_facts import ReleasedResults
from app.models.round_records import Candidate, Figures, Ordered
from app.reports.hall_slides import HallLine, HallList, HallText, hall_text
from app.rules.hall import Shown
from app.rules.permissions import Role
from app.rules.rounds import RoundKind
from app.ui.hall.hall_pages import HEIGHT, NAME_SIZE, draw, pages_of
from app.ui.hall.hall_view import said
from app.ui.theme.fonts import FAMILY
from app.ui.theme.tokens import DARK, SCALES, Scheme

WIDE, OLD = 16 / 9, 4 / 3


@pytest.fixture
def window(show, tmp_path):
    """A window on a book being keyed, and a second contest whose result is confirmed."""
    book = keyed_book(tmp_path / "tan-lap.sodaihoi")
    book.results.confirm(closed(book, (9, 8, 7, 2), 3))
    made = show(book)
    yield made
    made.close()


def f11(window):
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F11)


def confirmed_round(window):
    contest = window.book.contests.all()[-1]
    return window.book.rounds.of_contest(contest.id)[0].id


def seen(window):
    """Return all that the hall can read now, page after page."""
    hall = window.session.hall
    words = []
    for page in range(len(hall.pages)):
        hall.go_to(page)
        words += said(hall)
    return " ".join(words)


def steer(window, round_id):
    window.session.go.emit(f"hall/{round_id}")
    return window.page("hall")


def choose(page, shown):
    page.choice.buttons[shown].setFocus()
    QTest.keyClick(page.choice.buttons[shown], Qt.Key.Key_Space)


def release(page):
    page.release.release.setFocus()
    QTest.keyClick(page.release.release, Qt.Key.Key_Space)
    assert page.release.question.no.hasFocus()
    page.release.question.yes.setFocus()
    QTest.keyClick(page.release.question.yes, Qt.Key.Key_Space)


def test_f11_shows_the_hall_and_takes_neither_keyboard_nor_the_paper_being_typed(window):
    window.session.go.emit("entry/1/1")
    line = window.page("entry").line
    QTest.keyClicks(line, "4")
    f11(window)
    assert window.projector.window.isVisible()
    assert window.isActiveWindow()
    assert QApplication.focusWidget() is line
    assert line.text() == "4"
    assert "Đại hội Đảng bộ xã Tân Lập" in seen(window)
    f11(window)
    assert window.projector.window is None


def test_one_monitor_is_said_and_the_screen_is_an_ordinary_window(window):
    f11(window)
    assert window.notice.accessibleName().startswith("Chưa thấy máy chiếu")
    assert not window.projector.window.isFullScreen()
    window.projector.window.close()
    assert not window.session.hall.is_on


def test_list_and_progress_are_chosen_by_keys_and_tell_no_votes(window):
    page = steer(window, 1)
    choose(page, Shown.CANDIDATES)
    assert all(name in seen(window) for name in NAMES)
    assert "bầu 03 trong 04 người" in seen(window)
    choose(page, Shown.PROGRESS)
    assert "5 / 28 phiếu đã nhập" in seen(window)
    assert not any(name in seen(window) for name in NAMES)


def test_result_is_seen_only_when_the_head_of_the_board_has_released_it(window):
    round_id = confirmed_round(window)
    page = steer(window, round_id)
    assert not page.choice.buttons[Shown.RESULTS].isEnabled()
    choose(page, Shown.PROGRESS)
    assert "Lê Văn An" not in seen(window)
    release(page)
    words = seen(window)
    assert "3 / 3 người trúng cử · đã bầu đủ số lượng" in words
    assert "1 Lê Văn An 9 phiếu 90% 2 Nguyễn Bá Anh 8 phiếu 80% 3 Phạm Thị Bích 7 phiếu 70%" in words
    assert page.choice.buttons[Shown.RESULTS].isChecked()


@pytest.mark.parametrize("undo", ["reopen", "annul", "take_back"])
def test_released_figures_vanish_at_once(window, undo):
    round_id = confirmed_round(window)
    page = steer(window, round_id)
    release(page)
    assert "9 phiếu" in seen(window)
    if undo == "take_back":
        QTest.keyClick(page.release.take_back, Qt.Key.Key_Space)
    else:
        getattr(window.book.rounds, undo)(round_id, "nhập nhầm một phiếu")
        window.session.changed.emit()
    assert "phiếu" not in seen(window)
    assert "Đại hội Đảng bộ xã Tân Lập" in seen(window)
    assert not page.choice.buttons[Shown.RESULTS].isEnabled()


def test_next_turn_of_a_page_asks_again_even_if_nobody_told_of_a_change(qtbot, window):
    round_id = confirmed_round(window)
    release(steer(window, round_id))
    f11(window)
    window.session.go.emit("home")
    window.book.rounds.reopen(round_id, "nhập nhầm một phiếu")
    window.session.hall.seconds = 0
    qtbot.waitUntil(lambda: window.session.hall.text.shown is Shown.NAME)


def test_another_contest_chosen_in_the_list_is_not_shown_yet(window):
    page = steer(window, 1)
    choose(page, Shown.CANDIDATES)
    page.rounds.setFocus()
    QTest.keyClick(page.rounds, Qt.Key.Key_End)
    page.rounds.picked.emit(page.rounds.round_id)
    assert page.rounds.round_id == confirmed_round(window)
    assert "Đỗ Quang Huy" in seen(window)
    assert not any(button.isChecked() for button in page.choice.buttons.values())


def test_secretary_steers_but_does_not_release_and_a_clerk_does_neither(window):
    book, round_id = window.book, confirmed_round(window)
    head = book.operators.add("Trần Mạnh", Role.HEAD)
    secretary = book.operators.add("Vũ Hoa", Role.SECRETARY)
    clerk = book.operators.add("Thu Hà", Role.ENTRY)
    book.operators.enter(secretary.id)
    page = steer(window, round_id)
    assert page.switch.isEnabled()
    assert page.choice.buttons[Shown.CANDIDATES].isEnabled()
    assert not page.release.release.isVisible()
    assert "trưởng ban kiểm phiếu" in says(page.release)
    book.operators.enter(clerk.id)
    window.session.changed.emit()
    assert not page.switch.isEnabled()
    assert not any(button.isEnabled() for button in page.choice.buttons.values())
    f11(window)
    assert window.projector.window is None
    assert "F8" in window.notice.accessibleName()
    book.operators.enter(head.id)
    window.session.changed.emit()
    assert page.release.release.isEnabled()


def test_papers_being_keyed_ask_nothing_of_the_book_for_the_hall(qtbot, window):
    choose(steer(window, 1), Shown.PROGRESS)
    f11(window)
    hall, asked = window.session.hall, []
    key(window.book, 1, 1)
    window.book.connection.set_trace_callback(asked.append)
    hall.papers_recorded()
    hall.papers_recorded()
    window.book.connection.set_trace_callback(None)
    assert asked == []
    qtbot.waitUntil(lambda: "6 / 28" in " ".join(said(hall)), timeout=10_000)


def test_released_result_is_counted_once_while_another_contest_is_keyed(window):
    release(steer(window, confirmed_round(window)))
    asked = []
    window.book.connection.set_trace_callback(asked.append)
    window.session.hall.refresh()
    window.book.connection.set_trace_callback(None)
    assert asked
    assert [sql for sql in asked if "mark" in sql] == []


def test_pages_turn_by_buttons_and_stay_when_they_are_told_to(window):
    book = window.book
    round_id = begun(book, 30, 20)
    page = steer(window, round_id)
    choose(page, Shown.CANDIDATES)
    hall = window.session.hall
    assert len(hall.pages) > 1
    page.sight.after.setFocus()
    QTest.keyClick(page.sight.after, Qt.Key.Key_Space)
    assert page.sight.where.text() == f"Trang 2 / {len(hall.pages)}"
    QTest.keyClick(page.sight.before, Qt.Key.Key_Space)
    QTest.keyClick(page.sight.before, Qt.Key.Key_Space)
    assert page.sight.where.text() == f"Trang {len(hall.pages)} / {len(hall.pages)}"


def test_run_off_tells_who_is_tied(window):
    book = window.book
    round_id = closed(book, (8, 6, 6, 0), 2)
    book.results.confirm(round_id)
    release(steer(window, round_id))
    words = seen(window)
    assert "1 / 2 người trúng cử · có người bằng số phiếu, phải bầu lại" in words
    assert "Bằng số phiếu, phải bầu lại Nguyễn Bá Anh Phạm Thị Bích" in words


def test_list_of_a_run_off_waits_for_the_release_of_the_round_before(window):
    book = window.book
    first = closed(book, (8, 6, 6, 0), 2)
    book.results.confirm(first)
    stored = book.rounds.get(first)
    tied = [one.person for one in stored.candidates[1:3]]
    second = book.rounds.begin_next(
        stored.contest_id, RoundKind.RUNOFF, Figures(1, 0, 10, {}, 10, 10, 10), tied, fills_alternates=False
    )
    page = steer(window, second)
    assert not page.choice.buttons[Shown.CANDIDATES].isEnabled()
    assert "Chưa công bố kết quả lần bầu trước." in says(page.choice)
    window.session.hall.show(Shown.CANDIDATES, second)
    assert "Nguyễn Bá Anh" not in seen(window)
    book.releases.give(first)
    window.session.changed.emit()
    assert "Nguyễn Bá Anh" in seen(window)
    assert "lần 2 bầu lại" in seen(window)


def test_closing_the_book_takes_the_screen_away(window):
    f11(window)
    shown = window.projector.window
    window.close()
    assert not shown.isVisible()


def test_book_to_look_at_can_be_shown_and_releases_nothing(show, tmp_path):
    with keyed_book(tmp_path / "a.sodaihoi") as writing:
        window = show(Book.look(writing.path))
        page = steer(window, 1)
        assert page.switch.isEnabled()
        assert not page.release.release.isVisible()
        window.close()


NAMES_OF_ALL_LENGTHS = [
    HallLine(str(number), ("Mùa A Tủa", "Nguyễn Thị Bích Phượng", "Lò Thị Hương")[number % 3], "1.205", "100%")
    for number in range(1, 56)
]


def text_of(lines, heading="Bầu Ban Chấp hành Đảng bộ khóa IX", **more):
    return HallText(Shown.RESULTS, "Đại hội", heading, "Kết quả", lists=(HallList("Trúng cử", tuple(lines)),), **more)


@pytest.mark.parametrize("aspect", [WIDE, OLD])
@pytest.mark.parametrize("people", [1, 2, 7, 30, 55])
def test_every_name_stands_on_one_page_in_order(qapp, theme, aspect, people):
    lines = NAMES_OF_ALL_LENGTHS[:people]
    pages = pages_of(text_of(lines), aspect)
    assert [line for page in pages for line in page.lines] == lines
    assert min(len(page.lines) for page in pages) >= max(len(page.lines) for page in pages) - 1


def test_names_without_votes_stand_in_two_columns_where_all_have_room(qapp, theme):
    short = [HallLine(str(number), "Mùa A Tủa") for number in range(1, 31)]
    long = [*short, HallLine("31", "Nguyễn Hoàng Thị Kim Phượng Anh Thư")]
    assert {page.columns for page in pages_of(text_of(short), WIDE)} == {2}
    assert {page.columns for page in pages_of(text_of(long), WIDE)} == {1}


@pytest.mark.parametrize(
    ("aspect", "name", "word", "percent"),
    [
        (WIDE, "Nguyễn Thị Bích Phượng", True, True),
        (OLD, "Mùa A Tủa", True, True),
        (OLD, "Nguyễn Thị Phượng", False, True),
        (OLD, "Nguyễn Thị Bích Phượng", True, False),
        (OLD, "Nguyễn Hoàng Thị Bích Phượng", False, False),
    ],
)
def test_narrow_screen_leaves_out_figures_rather_than_cut_a_name(qapp, theme, aspect, name, word, percent):
    lines = [HallLine("1", "Mùa A Tủa", "213", "93,42%"), HallLine("2", name, "212", "92,98%")]
    (page,) = pages_of(text_of(lines), aspect)
    assert (page.beside.word, page.beside.percent) == (word, percent)


def test_capitals_of_names_are_a_twentieth_of_the_screen(qapp, theme):
    """16 minutes of arc from 30 m are 14 cm: a twentieth of a screen 2,8 m high."""
    font = QFont(FAMILY)
    font.setPixelSize(NAME_SIZE)
    assert QFontMetricsF(font).capHeight() >= HEIGHT / 20


@pytest.mark.parametrize("aspect", [WIDE, OLD])
@pytest.mark.parametrize(
    "heading", ["Bầu Bí thư", "Bầu Đoàn đại biểu dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XV " * 2]
)
def test_no_name_is_drawn_below_the_screen_or_under_the_foot(qapp, theme, aspect, heading):
    text = text_of(NAMES_OF_ALL_LENGTHS, heading)
    page = max(pages_of(text, aspect), key=lambda one: len(one.lines))
    high = 500
    image = QImage(int(high * aspect), high, QImage.Format.Format_RGB32)
    image.fill(QColor(DARK.bg))
    painter = QPainter(image)
    painter.scale(high / HEIGHT, high / HEIGHT)
    draw(painter, text, page, (1, 9), aspect)
    painter.end()
    gap = QRectF(0, high * 0.925, high * aspect, 3).toRect()
    colours = {image.pixel(x, y) for x in range(gap.left(), gap.right()) for y in range(gap.top(), gap.bottom())}
    assert len(colours) == 1


def test_rehearsal_is_said_on_the_screen(qapp, theme, tmp_path):
    with keyed_book(tmp_path / "a.sodaihoi", papers=0) as book:
        book.congresses.save(replace(book.congresses.get(), rehearsal=True))
        image = drawn_name(book)
    assert image.pixelColor(5, 5).red() > 200


def drawn_name(book):
    text = hall_text(ReleasedResults(book), Shown.NAME, 0)
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(QColor(DARK.bg))
    painter = QPainter(image)
    painter.scale(0.36, 0.36)
    draw(painter, text, pages_of(text, WIDE)[0], (1, 1), WIDE)
    painter.end()
    return image


def test_a_list_changed_meanwhile_is_shown_anew(window):
    round_id = window.book.rounds.of_contest(window.book.contests.all()[1].id)[0].id
    window.book.rounds.set_candidates(round_id, [Candidate("Lò Thị Hương"), Candidate("Mùa A Tủa")], Ordered.BY_HAND)
    choose(steer(window, round_id), Shown.CANDIDATES)
    assert "Lò Thị Hương" in seen(window)
    window.book.rounds.set_candidates(round_id, [Candidate("Vàng A Giang"), Candidate("Mùa A Tủa")], Ordered.BY_HAND)
    window.session.changed.emit()
    assert "Lò Thị Hương" not in seen(window)
    assert "Vàng A Giang" in seen(window)


def test_indicative_ballot_tells_opinions_and_that_nobody_is_elected(window):
    book = window.book
    contest = book.contests.add(Contest("nhân sự Ban Chấp hành", indicative=True))
    round_id = book.rounds.begin_first(contest, Figures(3, 0, 10, {}, 10, 10, 10))
    book.rounds.set_candidates(round_id, [Candidate(name) for name in NAMES[:3]], Ordered.BY_HAND)
    keyed(book, round_id, (4, 9, 7))
    reasoned(book, round_id)
    book.results.close(round_id)
    book.results.confirm(round_id)
    page = steer(window, round_id)
    choose(page, Shown.CANDIDATES)
    assert "Xin ý kiến nhân sự Ban Chấp hành Danh sách xin ý kiến: 03 người" in seen(window)
    release(page)
    words = seen(window)
    assert "Đồng ý 1 Phạm Thị Bích 9 phiếu 90% 2 Đỗ Quang Huy 7 phiếu 70% 3 Lê Văn An 4 phiếu 40%" in words
    assert "trúng cử" not in words


def test_the_page_opens_at_its_top_where_the_keyboard_is(qtbot, theme, window):
    theme.apply(Scheme.LIGHT, SCALES[-1])
    window.resize(1366, 768)
    page = steer(window, 1)
    bar = page.frame.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    window.session.go.emit("home")
    steer(window, 1)
    assert bar.value() == 0
    assert page.switch.hasFocus()
