"""Every page of a full book: names for a screen reader, Tab, the keyboard on arrival, and room in the largest type."""

import pytest
from contest_samples import made_contest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from samples import make_small_sample

from app.models.ballots import BatchPass
from app.models.book import Book
from app.rules.ballots import Ballot
from app.rules.tally_sheets import CountedBy
from app.ui.places import PAGES, Place
from app.ui.theme.tokens import SCALES, Scheme
from app.ui.widgets.label import ElidedLabel

CONFIRMED, KEYED, BY_SHEETS = 1, 5, 6
"""Rounds of the book: one of the sample, one that is being keyed, one that is counted by tally sheets."""
PLACES = [
    "home", "organisations", "organisations/2", "members", "members/1", "congress", "delegates", "delegates/3",
    "sessions", "check-in", "bodies", "shows-of-cards", "contests", f"contest/{CONFIRMED}", f"contest/{KEYED}",
    "evaluation", "targets", "admissions", "nominations/1", f"entry/{KEYED}/1", f"compare/{CONFIRMED}/1",
    f"aside/{CONFIRMED}", "batches", f"papers/{CONFIRMED}/1", f"papers/{KEYED}/1", f"sheet/{BY_SHEETS}/1",
    f"results/{CONFIRMED}", f"results/{KEYED}", f"minutes/{CONFIRMED}", "people", "documents",
    f"document/{CONFIRMED}/ballot-papers", "document/0/delegate-list", "dossier", "wording", "situations", "hall",
    "practice", "journal", "backup",
]  # fmt: skip
_MOST_TABS = 400


@pytest.fixture
def window(show, tmp_path):
    path = tmp_path / "mau.sodaihoi"
    make_small_sample(path)
    book = Book.open(path)
    book.operator = "Thu Hà"
    _, keyed = made_contest(book)
    book.ballots.record(BatchPass(keyed, 1), Ballot(frozenset({1, 2, 3}), frozenset({4})))
    _, sheets = made_contest(book)
    book.sheets.set_counted_by(sheets, CountedBy.SHEETS)
    assert (keyed, sheets) == (KEYED, BY_SHEETS)
    made = show(book)
    made.resize(1366, 768)
    return made


def gone_through(qtbot, window):
    """Go to each place; yield it with its page once it stands still."""
    for place in PLACES:
        window.router.go(place)
        assert window.router.here == place
        qtbot.wait(20)
        yield place, window.stack.currentWidget()


def controls(page):
    """Return what can be used by the keyboard on a page as it stands."""
    return [
        one
        for one in page.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not isinstance(one, QScrollArea)
    ]


def name_of(control):
    """Return what a screen reader says: a field of text has no words of its own but what is typed in it."""
    words = control.text() if isinstance(control, QAbstractButton) else ""
    return control.accessibleName() or words


def test_every_page_is_among_the_places(window):
    assert {Place.read(place).page for place in PLACES} == set(PAGES)


def reached_by_tab(window, page):
    """Return what Tab leads to, from where the page puts the keyboard until it is at the navigation once more."""
    reached, entries, rounds = set(), window.navigation.entries, 0
    for _ in range(_MOST_TABS):
        here = QApplication.focusWidget()
        reached.add(here)
        rounds += here is entries
        if rounds == 2:
            break
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return reached


def test_every_control_of_every_page_has_a_name_and_is_reached_by_tab(qtbot, window):
    nameless, missed = [], []
    for place, page in gone_through(qtbot, window):
        kinds = ((type(one).__name__, type(one.parentWidget()).__name__, name_of(one)) for one in controls(page))
        nameless += [f"{place}: {kind} in {holder}" for kind, holder, name in kinds if not name]
        reached = reached_by_tab(window, page)
        groups = {one.parentWidget() for one in reached if isinstance(one, QRadioButton)}
        missed += [
            f"{place}: {name_of(one)} ({type(one).__name__})"
            for one in controls(page)
            if one not in reached and not (isinstance(one, QRadioButton) and one.parentWidget() in groups)
        ]
    assert nameless == []
    assert missed == []


def test_every_page_takes_the_keyboard_and_no_other_window_does(qtbot, qapp, window):
    others, lost = [], []
    qapp.focusWindowChanged.connect(others.append)
    for place, page in gone_through(qtbot, window):
        here = QApplication.focusWidget()
        if here is None or not (here is page or page.isAncestorOf(here)):
            lost.append(place)
    qapp.focusWindowChanged.disconnect(others.append)
    assert others == []
    assert lost == []


def cut_words(page):
    """Return the words of a page that have less room than they need."""
    seen = (one for one in page.findChildren(QWidget) if not one.visibleRegion().isEmpty())
    for one in seen:
        is_line = isinstance(one, QLabel) and not one.wordWrap() and not isinstance(one, ElidedLabel)
        if (is_line or isinstance(one, QAbstractButton)) and one.text() and one.width() < one.sizeHint().width():
            yield one.text()


def test_no_page_is_wider_than_its_window_and_no_word_is_cut_in_the_largest_type(qtbot, theme, window):
    theme.apply(Scheme.LIGHT, SCALES[-1])
    window.resize(1366, 768)
    wide, cut = [], []
    for place, page in gone_through(qtbot, window):
        areas = [one for one in page.findChildren(QScrollArea) if one.isVisible()]
        wide += [place for one in areas if one.horizontalScrollBar().maximum() > 0]
        cut += [f"{place}: {words}" for words in cut_words(page)]
    assert wide == []
    assert cut == []


def test_a_contest_is_shown_from_its_head_after_a_longer_one(qtbot, theme, window):
    theme.apply(Scheme.LIGHT, SCALES[-1])
    qtbot.wait(20)
    for contest in (CONFIRMED, KEYED):
        window.router.go("home")
        window.router.go(f"contest/{contest}")
        qtbot.wait(50)
        assert window.page("contest").frame.verticalScrollBar().value() == 0
