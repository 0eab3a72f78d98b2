"""Days as they are typed: kept as they are where they are none, and never stored as another day."""

from datetime import date

import pytest
from evaluated_books import NAMES, evaluated_book
from evaluation_grid import GOOD, at, counts_of_seven, opened, over, stored, vote_of
from key_presses import press, press_shortcut
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.book import Book
from app.models.class_votes import HeldVote
from app.models.congresses import Congress
from app.rules.class_votes import hand_vote
from app.rules.targets import Comparison, Period, Target, TargetPart, TargetVersion, Unit
from app.ui.evaluation.evaluation_model import Col
from app.ui.theme.theme import current
from app.ui.theme.tokens import Scheme
from app.ui.widgets.day_line import DayField

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NO_DAY, SAID = "31/13/2020", "Không phải ngày. Gõ như 5/12/2025."
HELD = HeldVote(hand_vote(7, {GOOD: 7}), 7, date(2022, 12, 5))


@pytest.fixture
def book(tmp_path):
    with evaluated_book(tmp_path / "khoi.sodaihoi") as made:
        yield made


@pytest.fixture
def page(show, book):
    return opened(show, book)


@pytest.fixture
def targets(show, tmp_path):
    """The page of one target, 98% a year, of a term that is counted from 31/7/2020 to 30/7/2025."""
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(opens=date(2020, 7, 28), closes=date(2020, 7, 30)))
        part = TargetPart(unit=Unit.PERCENT, comparison=Comparison.AT_LEAST, period=Period.YEARLY, threshold=98_00)
        made.targets.add(Target(1, (TargetVersion("Đơn vị đạt chuẩn văn hóa"),), (part,)))
        window = show(made)
        window.router.go("targets")
        yield window.page("targets")


def said(field):
    return field.editor.accessibleDescription()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("30/7/2015", date(2015, 7, 30)),
        ("30-07-2015", date(2015, 7, 30)),
        (" 30.7.2015 ", date(2015, 7, 30)),
        ("", None),
        (" ", None),
    ],
)
def test_a_day_is_read_as_it_is_written(qtbot, shown, typed, day):
    field = shown(DayField("Ngày họp"))
    qtbot.keyClicks(field.line, typed)
    assert (field.read(), field.unread, field.has_error) == (day, "", False)
    assert field.need() == day
    assert said(field) == ("" if day else "Chưa có ngày. Gõ như 5/12/2025.")


@pytest.mark.parametrize("typed", [NO_DAY, "30/2/2015", "30/7", "2015", "nay", "30/7/15"])
def test_what_is_no_day_stays_and_is_said_until_something_else_is_typed(qtbot, shown, typed):
    field = shown(DayField("Ngày họp"))
    field.show_day(date(2026, 11, 27))
    field.line.selectAll()
    qtbot.keyClicks(field.line, typed)
    assert field.read() is None
    assert field.need() is None
    assert (field.line.text(), field.unread, said(field)) == (typed, typed, SAID)
    field.line.selectAll()
    qtbot.keyClicks(field.line, "1/2/2021")
    assert not field.has_error
    assert field.read() == date(2021, 2, 1)


def test_a_vote_is_not_saved_with_what_is_no_day_and_is_once_the_day_can_be_read(book, page):
    counts_of_seven(page)
    vote = page.detail.vote
    over(vote.held.line, NO_DAY)
    press(KEY.Key_Return)
    assert vote_of(book) is None
    assert (vote.held.line.text(), said(vote.held)) == (NO_DAY, SAID)
    assert QApplication.focusWidget() is vote.held.line
    vote.save.click()
    assert vote_of(book) is None
    over(vote.held.line, "5/12/2022")
    press(KEY.Key_Return)
    assert vote_of(book).held == date(2022, 12, 5)
    assert vote_of(book).counts.votes == {GOOD: 7}


def test_a_vote_whose_day_nobody_typed_has_none(book, page):
    counts_of_seven(page)
    assert page.detail.vote.held.line.text() == ""
    press(KEY.Key_Return)
    assert vote_of(book).held is None


def test_counts_are_kept_when_the_row_is_left_and_what_is_no_day_stands_there_again(book, page):
    counts_of_seven(page)
    vote = page.detail.vote
    over(vote.held.line, NO_DAY)
    assert vote.unsaved.against.rule.code == "evaluation.vote_day_unread"
    at(page, 1, Col.CELL)
    assert vote_of(book).counts.votes == {GOOD: 7}
    assert vote_of(book).held is None
    assert (vote.held.line.text(), vote.held.has_error) == ("", False), "another row has another day"
    told = page.desk.notice.accessibleName()
    assert told.startswith(f"Ngày họp «{NO_DAY}» ở phiếu của {NAMES[0]} không phải ngày")
    assert "Số phiếu đã lưu, ngày họp thì chưa" in told
    assert NO_DAY in page.would_lose()
    at(page, 0, Col.CELL)
    assert (vote.held.line.text(), said(vote.held)) == (NO_DAY, SAID)
    over(vote.held.line, "5/12/2022")
    at(page, 1, Col.CELL)
    assert vote_of(book).held == date(2022, 12, 5)
    assert page.would_lose() == ""
    at(page, 0, Col.CELL)
    assert (vote.held.line.text(), vote.held.has_error) == ("5/12/2022", False)


def test_what_is_no_day_leaves_the_day_that_the_book_has_and_writes_nothing(book, page, qtbot):
    book.class_votes.save(stored(book)[NAMES[0]].id, HELD, NAMES[0])
    page.desk.refresh()
    press_shortcut(qtbot, KEY.Key_F4, page.detail.isVisible)
    vote, entries = page.detail.vote, len([*book.journal.entries()])
    over(vote.held.line, NO_DAY)
    assert NO_DAY in page.would_lose(), "the window may close before the row is left"
    page.session.go.emit("targets")
    assert vote_of(book) == HELD
    assert len([*book.journal.entries()]) == entries
    page.session.go.emit("evaluation/2022")
    assert (vote.held.line.text(), said(vote.held)) == (NO_DAY, SAID)
    over(vote.held.line, "6/12/2022")
    at(page, 1, Col.CELL)
    assert vote_of(book).held == date(2022, 12, 6), "the day alone was changed"


def test_a_vote_that_is_taken_back_takes_what_was_no_day_with_it(book, page):
    counts_of_seven(page)
    over(page.detail.vote.held.line, NO_DAY)
    at(page, 1, Col.CELL)
    at(page, 0, Col.CELL)
    page.detail.vote.drop.click()
    assert vote_of(book) is None
    assert page.detail.vote.held.line.text() == ""
    assert page.would_lose() == ""


@pytest.mark.parametrize(("typed", "told"), [(NO_DAY, SAID), ("", "Chưa có ngày. Gõ như 5/12/2025.")])
def test_an_amendment_without_a_day_that_can_be_read_stays_in_its_form(targets, qtbot, typed, told):
    book, form = targets.session.book, targets.form
    press(KEY.Key_Home)
    press(KEY.Key_F2)
    qtbot.waitUntil(form.isVisible)
    form.amends.setFocus()
    press(KEY.Key_Space)
    over(form.rows[0].threshold, "99")
    form.since.line.clear()
    over(form.since.line, typed)
    press_shortcut(qtbot, KEY.Key_S, lambda: form.since.has_error, CTRL)
    assert form.isVisible()
    assert [one.parts[0].goal for one in book.targets.all()] == ["≥ 98%"]
    assert (form.since.line.text(), form.rows[0].threshold.text(), said(form.since)) == (typed, "99", told)
    assert QApplication.focusWidget() is form.since.line
    over(form.since.line, "30/6/2023")
    press_shortcut(qtbot, KEY.Key_S, targets.table.isVisible, CTRL)
    (stored_one,) = book.targets.all()
    assert (stored_one.newest.since, stored_one.parts[0].goal) == (date(2023, 6, 30), "≥ 99%")


@pytest.mark.parametrize(("editor", "typed"), [("counts_from", NO_DAY), ("counts_until", NO_DAY), ("counts_until", "")])
def test_a_term_without_a_day_that_can_be_read_stays_in_its_panel(targets, editor, typed):
    book, term = targets.session.book, targets.term
    targets.term_button.click()
    field = getattr(term, editor)
    field.line.clear()
    over(field.line, typed)
    term.name.setFocus()
    press(KEY.Key_Return)
    assert not book.terms.is_stored
    assert (field.line.text(), field.has_error) == (typed, True)
    assert QApplication.focusWidget() is field.line
    over(field.line, "1/8/2020" if editor == "counts_from" else "1/8/2026")
    press(KEY.Key_Return)
    days = (book.terms.get().counts_from, book.terms.get().counts_until)
    usual = (date(2020, 7, 31), date(2025, 7, 30))
    assert days == ((date(2020, 8, 1), usual[1]) if editor == "counts_from" else (usual[0], date(2026, 8, 1)))


@pytest.mark.parametrize("scale", [1.0, 1.45])
def test_the_way_of_a_vote_and_its_day_are_read_whole_beside_each_other(page, qtbot, theme, scale):
    theme.apply(Scheme.LIGHT, scale)
    page.window().resize(1366, 768)
    press_shortcut(qtbot, KEY.Key_F4, page.detail.isVisible)
    vote = page.detail.vote
    line = vote.held.line
    words = line.fontMetrics().horizontalAdvance(line.placeholderText())
    qtbot.waitUntil(lambda: vote.mode.width() >= vote.mode.sizeHint().width())
    qtbot.waitUntil(lambda: line.width() >= words + 2 * current().px(13))
    assert vote.mode.mapTo(vote, vote.mode.pos()).y() == line.mapTo(vote, line.pos()).y()
