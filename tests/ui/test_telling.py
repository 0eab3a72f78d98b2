"""Long work of a page: how far it is stands in a dialog; Esc stops it and the book is as it was."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog

from app.models.book import Book
from app.models.errors import Stopped
from app.models.file_messages import STOPPED
from app.models.long_work import Tell
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person
from app.ui.steps_back import StepsBack
from app.ui.telling import telling

_ENDLESS = 1_000_000_000


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        made.organisations.add([Organisation("Chi bộ A", OrganisationKind.CELL)])
        made.members.add([Member(person=Person(name="Lò Thị Án"), organisation_id=1)])
        yield made


@pytest.fixture
def page(show, book):
    window = show(book)
    window.router.go("members")
    return window.page("members")


def until_stopped(tell: Tell) -> None:
    """Go on until somebody says stop."""
    done = 0
    while tell(done, _ENDLESS):
        done += 1
    raise Stopped(STOPPED)


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


def test_esc_stops_what_tells_no_more_than_that_it_goes_on(page, presses_esc):
    def waits(tell: Tell) -> None:
        while tell(0, 1):
            pass
        raise Stopped(STOPPED)

    with pytest.raises(Stopped), telling(page, "Đang ghi danh sách ra tệp", "Dừng") as tell:
        waits(tell)
    assert presses_esc == ["Đang ghi danh sách ra tệp"]


def test_esc_stops_the_work_and_nothing_of_it_is_kept(page, book, presses_esc):
    def act(tell: Tell) -> None:
        with book.together():
            book.members.remove([1])
            until_stopped(tell)

    assert page.work.do_long("Đang đổi hàng loạt", str, act, lambda _done, _tell: None) is None
    assert presses_esc == ["Đang đổi hàng loạt"]
    assert book.members.count() == 1
    assert "Đã dừng; chưa ghi gì." in page.notice.accessibleName()
    assert not page.work.undo()


def test_an_undo_that_is_stopped_can_be_asked_for_again(page, presses_esc):
    page.work.do_long("", lambda _done: "Đã xong.", lambda _tell: 1, lambda _done, tell: until_stopped(tell))
    for _ in range(2):
        assert not page.undo_strip.isHidden()
        page.undo_strip.undo.click()
    assert presses_esc == ["Đang hoàn tác", "Đang hoàn tác"]


def test_a_step_back_that_is_stopped_stays_the_last_one(page, presses_esc):
    steps, refused = StepsBack(page.session), list[str]()
    steps.refused.connect(refused.append)

    def back() -> None:
        with telling(page, "Đang hoàn tác", "Dừng") as tell:
            until_stopped(tell)

    steps.keep("", back)
    assert not steps.undo()
    assert not steps.undo()
    assert presses_esc == ["Đang hoàn tác", "Đang hoàn tác"]
    assert len(refused) == 2
    assert "Đã dừng; chưa ghi gì." in refused[0]
