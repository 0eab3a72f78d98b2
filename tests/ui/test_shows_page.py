"""Shows of cards by key presses."""

import pytest
from contest_clerk import ContestClerk
from PySide6.QtCore import Qt

from app.models.bodies import BodyMember
from app.models.book import Book
from app.models.contests import Contest, Office
from app.models.delegates import Delegate
from app.models.round_records import Figures
from app.models.sessions import Session as Sitting
from app.models.sessions import SessionKind
from app.models.shows_of_cards import ShowOfCards
from app.models.usual_shows import Topic
from app.rules.attendance import Mark
from app.rules.bodies import BodyKind, BodyRole
from app.rules.persons import Person
from app.rules.rounds import Electorate
from app.rules.shows_of_cards import Cards, CardsBase, Decides
from app.ui.cards.shows_model import ShowColumn
from app.ui.cards.shows_page import ShowsPage
from app.ui.session import Session
from app.ui.theme.tokens import CELL_SIDE, SCALES, Scheme
from app.ui.widgets.text_lines import wrapped


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.delegates.add([Delegate(person=Person(name=f"Lò Văn {number}")) for number in range(1, 31)])
        yield made


@pytest.fixture
def clerk(qtbot, book):
    page = ShowsPage(Session(book))
    qtbot.addWidget(page)
    page.resize(1158, 688)
    with qtbot.waitActive(page):
        page.show()
    page.open()
    return ContestClerk(page)


def figures(book):
    return [one.cards for one in book.shows_of_cards.all()]


def result(clerk, row):
    model = clerk.page.model
    return model.data(model.index(row, model.columnCount() - 1))


def test_a_vote_is_taken_with_the_keys_of_its_figures(clerk, book):
    assert clerk.at == "Số lượng"
    clerk.types("5⏎")
    assert clerk.at == "Được triệu tập"
    clerk.types("⏎28⏎2⏎1")
    assert "89,29%" in clerk.read()
    assert "25 trên 28 có mặt tán thành; cần ít nhất 16 trên 30 được triệu tập." in clerk.read()
    clerk.types("⏎")
    assert figures(book) == [Cards(30, 28, 25, 2, 1)]
    assert book.shows_of_cards.agreed(Decides.BODY_SIZE, body=BodyKind.PRESIDIUM) == 5
    assert result(clerk, 0) == "Thông qua"


def test_the_next_vote_of_the_programme_is_offered_with_those_present(clerk, book):
    clerk.types("5⏎⏎28⏎⏎⏎")
    assert clerk.page.form.topic.subject == "Danh sách Đoàn Chủ tịch"
    assert clerk.at == "Không tán thành"
    clerk.types("⏎⏎ ")
    assert figures(book) == [Cards(30, 28, 28), Cards(30, 28, 28)]


def test_a_vote_of_which_something_was_typed_is_saved_by_enter(clerk, book):
    clerk.types("5⏎⏎28⏎⏎⏎0⏎⏎")
    assert figures(book) == [Cards(30, 28, 28), Cards(30, 28, 28)]


def test_enters_too_many_never_pass_the_next_vote(clerk, book):
    clerk.types("5⏎⏎28⏎⏎⏎")
    assert "Đã lưu «Số lượng Đoàn Chủ tịch»: 28 / 28 tán thành, thông qua." in clerk.read()
    clerk.types("⏎⏎⏎⏎⏎⏎⏎⏎")
    assert figures(book) == [Cards(30, 28, 28)]
    assert clerk.at == "Lưu biểu quyết"
    assert "Chưa gõ gì cho biểu quyết này." in clerk.read()
    clerk.types(" ")
    assert len(figures(book)) == 2
    assert "Chưa gõ gì" not in clerk.read()


def test_what_was_stored_is_taken_back_by_key(clerk, book):
    clerk.types("5⏎⏎28⏎⏎⏎2⏎⏎")
    assert clerk.at == "Số lượng"
    clerk.control("z")
    assert figures(book) == [Cards(30, 28, 28)]
    assert clerk.page.form.topic.subject == "Danh sách Đoàn Chủ tịch"
    clerk.control("z")
    assert figures(book) == []
    assert clerk.at == "Số lượng"


def test_the_key_leaves_what_was_stored_once_something_else_is_typed(clerk, book):
    clerk.types("5⏎⏎28⏎⏎⏎1⏎")
    clerk.control("z")
    assert figures(book) == [Cards(30, 28, 28)]
    clerk.types("⏎")
    assert figures(book) == [Cards(30, 28, 28), Cards(30, 28, 27, 1)]


def test_each_step_of_the_list_is_taken_back_by_key(clerk, book):
    clerk.types("5⏎⏎28⏎⏎⏎2⏎⏎")
    clerk.page.table.setFocus()
    clerk.types("␡␡")
    assert figures(book) == []
    for left in (1, 2, 1):
        clerk.control("z")
        assert len(figures(book)) == left


def test_those_present_come_from_the_door_until_they_are_counted_otherwise(clerk, book):
    people = [one.id for one in book.delegates.all()]
    morning = book.sessions.add(Sitting("Phiên trù bị", SessionKind.PRELIMINARY))
    book.attendance.mark(morning, dict.fromkeys(people[:27], Mark.PRESENT))
    clerk.page.open()
    assert clerk.page.form.present.line.text() == "27"
    assert "Theo điểm danh «Phiên trù bị»; đếm khác thì gõ đè." in clerk.read()
    clerk.types("5⏎⏎")
    clerk.control("a")
    clerk.types("26⏎⏎⏎")
    assert figures(book) == [Cards(30, 26, 26)]
    assert clerk.page.form.present.line.text() == "26"
    assert "Theo điểm danh" not in clerk.read()


def test_a_sum_that_is_wrong_is_said_beside_the_field_and_not_stored(clerk, book):
    clerk.types("5⏎⏎28⏎2⏎1⇥")
    assert clerk.at == "Tán thành"
    clerk.control("a")
    clerk.types("24")
    wrong = "24 tán thành + 2 không tán thành + 1 ý kiến khác = 27, mà có mặt 28."
    assert wrong in clerk.read()
    clerk.types("⏎")
    assert figures(book) == []
    assert wrong in clerk.read()
    clerk.types("⌫⌫")
    assert clerk.page.form.in_favour.line.text() == "25"
    clerk.types("⏎")
    assert figures(book) == [Cards(30, 28, 25, 2, 1)]


def test_more_present_than_summoned_is_said(clerk, book):
    clerk.types("5⏎⏎31⏎⏎⏎")
    assert "Có mặt 31 mà chỉ triệu tập 30." in clerk.read()
    assert clerk.at == "Có mặt"
    assert figures(book) == []


def test_any_subject_can_be_typed(clerk, book):
    clerk.page.form.subject.setFocus()
    clerk.control("a")
    clerk.types("Gui thu chuc mung⏎28⏎⏎⏎")
    assert [one.topic.subject for one in book.shows_of_cards.all()] == ["Gui thu chuc mung"]


def test_a_vote_taken_again_stands_and_the_first_one_is_kept(clerk, book):
    clerk.types("5⏎⏎28⏎20⏎⏎")
    assert result(clerk, 0) == "Không thông qua"
    clerk.page.table.setFocus()
    clerk.types("+")
    assert "lần trước 8 trên 28 có mặt tán thành" in clerk.page.form.again.text()
    assert clerk.page.form.again.isVisible()
    assert clerk.page.form.subject.lineEdit().cursorPosition() == 0
    clerk.types("7⏎⏎⏎3⏎⏎")
    assert not clerk.page.form.again.isVisible()
    assert [result(clerk, 0), result(clerk, 1)] == ["Không thông qua, đã biểu quyết lại", "Thông qua"]
    assert book.shows_of_cards.agreed(Decides.BODY_SIZE, body=BodyKind.PRESIDIUM) == 7


def test_a_vote_is_put_right_and_taken_off_with_a_way_back(clerk, book):
    clerk.types("5⏎⏎28⏎2⏎⏎")
    clerk.page.table.setFocus()
    clerk.presses(Qt.Key.Key_F2)
    assert clerk.at == "Có mặt"
    clerk.control("a")
    clerk.types("27⇥⇥⇥")
    clerk.control("a")
    clerk.types("⌫⏎")
    assert figures(book) == [Cards(30, 27, 25, 2)]
    clerk.page.table.setFocus()
    clerk.types("␡")
    assert figures(book) == []
    assert clerk.at == "Các biểu quyết"
    clerk.types("⏎ ")
    assert figures(book) == []
    clerk.page.table.setFocus()
    clerk.control("z")
    assert figures(book) == [Cards(30, 27, 25, 2)]


def test_of_whom_over_half_must_agree_is_chosen_here(clerk, book):
    clerk.types("5⏎⏎29⏎14⏎⏎")
    assert result(clerk, 0) == "Không thông qua"
    clerk.tabs_to("Quá nửa của")
    clerk.types("↓")
    assert book.congresses.get().cards_base is CardsBase.PRESENT
    assert result(clerk, 0) == "Thông qua"


def test_a_place_leads_to_a_matter(clerk):
    clerk.page.point_at("body_list-counting")
    assert clerk.page.form.topic.subject == "Danh sách Ban kiểm phiếu"


def test_the_number_that_is_proposed_stands_there_already(clerk, book):
    book.bodies.propose(BodyKind.PRESIDIUM, 7)
    contest = book.contests.add(Contest("Ban Chấp hành", Office.EXECUTIVE_COMMITTEE))
    book.rounds.begin_first(contest, Figures(25))
    clerk.page.open()
    assert clerk.page.form.number.line.text() == "7"
    clerk.page.point_at(f"seats-{contest}")
    assert clerk.page.form.number.line.text() == "25"
    assert clerk.at == "Có mặt"
    clerk.types("28⏎⏎⏎")
    assert book.shows_of_cards.agreed(Decides.SEATS, contest_id=contest) == 25


def test_a_body_with_its_people_chosen_is_put_to_the_vote_with_as_many(clerk, book):
    book.bodies.set_members(BodyKind.PRESIDIUM, [BodyMember("Lò Thị Án", BodyRole.HEAD), BodyMember("Mùa A Sếnh")])
    clerk.page.open()
    assert clerk.page.form.number.line.text() == "2"
    book.bodies.propose(BodyKind.PRESIDIUM, 7)
    clerk.page.open()
    assert clerk.page.form.number.line.text() == "7"


def test_the_new_committee_votes_number_and_list_with_its_own_members(clerk, book):
    contest = book.contests.add(Contest("Ban Thường vụ", Office.STANDING_COMMITTEE, Electorate.COMMITTEE))
    book.rounds.begin_first(contest, Figures(7, summoned=25, present=24))
    clerk.page.open()
    assert clerk.page.form.summoned.line.text() == "30"
    clerk.page.point_at(f"seats-{contest}")
    form = clerk.page.form
    assert form.topic.subject == "Số lượng Ban Thường vụ"
    assert [field.line.text() for field in (form.number, form.summoned, form.present)] == ["7", "25", "24"]
    assert "Biểu quyết tiếp theo, tại hội nghị của cấp ủy" in clerk.read()
    assert "Cấp ủy viên có mặt ở hội nghị; đếm khác thì gõ đè." in clerk.read()
    clerk.types("1⏎⏎")
    assert figures(book) == [Cards(25, 24, 23, 1)]
    assert form.topic.subject == "Số lượng Đoàn Chủ tịch"
    assert (form.summoned.line.text(), form.present.line.text()) == ("30", "")
    assert "Cấp ủy viên có mặt" not in clerk.read()
    clerk.page.point_at(f"list-{contest}")
    clerk.tabs_to("Không biểu quyết…")
    clerk.types(" ")
    assert "Hội nghị không biểu quyết «Danh sách bầu cử Ban Thường vụ»?" in clerk.read()


def test_the_paper_is_a_link_away(clerk):
    clerk.tabs_to("Bản in kết quả")
    clerk.types(" ")
    assert clerk.places == ["document/0/shows-of-cards"]


def test_a_usual_vote_is_set_aside_with_a_reason_and_taken_back(clerk, book):
    clerk.tabs_to("Không biểu quyết…")
    clerk.types(" ")
    assert "Đại hội không biểu quyết «Số lượng Đoàn Chủ tịch»?" in clerk.read()
    assert clerk.at == "Lý do"
    clerk.types("⏎")
    assert "Chưa ghi lý do không biểu quyết." in clerk.read()
    clerk.types("do bi thu chu tri⏎")
    assert "Không biểu quyết «Số lượng Đoàn Chủ tịch»: do bi thu chu tri" in clerk.read()
    assert clerk.page.form.topic.subject == "Danh sách Đoàn Chủ tịch"
    clerk.types("⏎⏎⏎⏎⏎⏎")
    assert figures(book) == []
    clerk.tabs_to("Đưa lại «Số lượng Đoàn Chủ tịch»")
    clerk.types(" ")
    assert book.shows_of_cards.waived() == ()
    assert clerk.page.form.topic.subject == "Số lượng Đoàn Chủ tịch"
    clerk.page.table.setFocus()
    clerk.control("z")
    assert [one.reason for one in book.shows_of_cards.waived()] == ["do bi thu chu tri"]
    clerk.control("z")
    assert book.shows_of_cards.waived() == ()
    assert "do bi thu chu tri" not in clerk.read()


def test_only_a_vote_that_is_offered_can_be_set_aside(clerk, book):
    button = clerk.page.form.waive
    assert button.isVisible()
    clerk.page.form.subject.setFocus()
    clerk.control("a")
    clerk.types("Gui thu chuc mung")
    assert not button.isVisible()
    clerk.page.open()
    clerk.types("5⏎⏎28⏎⏎⏎")
    assert button.isVisible()
    clerk.page.table.setFocus()
    clerk.types("+")
    assert not button.isVisible()
    clerk.page.table.setFocus()
    clerk.presses(Qt.Key.Key_F2)
    assert not button.isVisible()


@pytest.mark.parametrize("scale", SCALES)
def test_no_subject_is_cut_and_fields_stand_below_each_other(clerk, book, theme, qtbot, scale):
    subject = "Đưa đồng chí Lò Thị Án vào danh sách bầu cử Đoàn đại biểu dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XV"
    book.shows_of_cards.record(ShowOfCards(Topic(subject), Cards(30, 28, 28)))
    theme.apply(Scheme.LIGHT, scale)
    page = clerk.page
    page.resize(1366 - theme.tokens.px(208), 600)
    page.open()

    def is_whole():
        table = page.table
        room = table.columnWidth(ShowColumn.SUBJECT) - 2 * theme.tokens.px(CELL_SIDE)
        return table.rowHeight(0) >= len(wrapped(subject, table.font(), room)) * table.fontMetrics().lineSpacing()

    qtbot.waitUntil(is_whole)
    shown = [field for field in page.form.counts if field.isVisible()]
    lefts = sorted({field.x() for field in shown if field.y() == shown[0].y()})
    assert {field.x() for field in shown} <= set(lefts)


def test_where_nothing_was_voted_the_list_says_so_and_offers_nothing_to_do_to_it(clerk):
    assert clerk.page.table.accessibleDescription() == "Chưa ghi biểu quyết nào."
    assert not clerk.page.acts.isVisible()
    clerk.types("5⏎⏎28⏎⏎⏎")
    assert clerk.page.table.accessibleDescription() == ""
    assert clerk.page.acts.isVisible()


def test_how_it_went_before_stands_in_place_of_the_heading(clerk):
    clerk.types("5⏎⏎28⏎20⏎⏎")
    clerk.page.table.selectRow(0)
    clerk.page.again.click()
    assert clerk.page.form.again.isVisible()
    assert not clerk.page.form.heading.isVisible()
    clerk.page.form.choose(Topic("Việc khác"))
    assert not clerk.page.form.again.isVisible()
    assert clerk.page.form.heading.isVisible()
