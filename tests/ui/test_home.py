from dataclasses import replace
from datetime import date

import pytest
from books_at_work import NAMES, declared_book, key, keyed_book
from contest_samples import confirmed, made_contest
from PySide6.QtCore import Qt
from samples import make_small_sample

from app.exchange.sample_congress import make_practice
from app.models.bodies import BodyMember
from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.contests import Contest, Office
from app.models.delegates import Delegate
from app.models.progress import Stage, progress
from app.models.round_records import Figures
from app.models.sessions import Session as Sitting
from app.models.shows_of_cards import ShowOfCards
from app.models.usual_shows import Topic
from app.rules.ballots import Ballot, Reason
from app.rules.bodies import BodyKind, BodyRole
from app.rules.persons import Person
from app.rules.rounds import Electorate
from app.rules.shows_of_cards import Cards, Decides
from app.ui.home.home_page import HomePage
from app.ui.home.home_words import step_of
from app.ui.session import Session
from app.ui.widgets.steps import StepRole, StepState


@pytest.fixture
def home(qtbot, tmp_path):
    """The home page of a congress on its second day, with six papers keyed, one of them put aside."""
    with keyed_book(tmp_path / "a.sodaihoi", papers=5, aside=1) as book:
        page = HomePage(Session(book))
        qtbot.addWidget(page)
        page.resize(1158, 688)
        page.open()
        page.show()
        yield page


def texts(page):
    return [row.link.accessibleName() for row in page.tasks]


def test_title_says_which_day_of_the_congress_it_is(home):
    assert home.frame.header.title.text() == "Ngày làm việc thứ hai"


def test_a_congress_of_one_day_has_no_second(home):
    book = home.session.book
    for closes in (None, date(2025, 7, 29)):
        book.congresses.save(replace(book.congresses.get(), opens=date(2025, 7, 29), closes=closes))
        home.session.changed.emit()
        assert home.frame.header.title.text() == "Ngày đại hội"


def test_four_figures(home):
    assert home.entered.caption.text() == "phiếu đã nhập"
    cards = (home.summoned, home.present, home.entered, home.needed)
    assert [card.figure.text() for card in cards] == ["30", "28", "6 / 28", "16"]
    assert home.present.sub.text() == "93,33% của 30 người triệu tập"
    assert home.needed.sub.text() == "quá nửa của 30 · Điều 30, Quyết định 190-QĐ/TW"


def test_two_passes_are_counted_as_what_they_are(home):
    book = home.session.book
    contest = book.contests.all()[0]
    book.contests.update(replace(contest, passes=2))
    home.session.changed.emit()
    assert (home.entered.figure.text(), home.entered.caption.text()) == ("6 / 56", "lần nhập phiếu")
    assert home.entered.sub.text() == "28 phiếu × 2 lượt · Ban Chấp hành · lần 1"
    assert "Mở: Còn 50 lần nhập (28 phiếu × 2 lượt): Ban Chấp hành" in texts(home)


def test_a_meeting_of_a_committee_is_told_by_its_own_members(home):
    book = home.session.book
    contest = book.contests.add(Contest("Ban Thường vụ", Office.STANDING_COMMITTEE, Electorate.COMMITTEE))
    book.rounds.begin_first(contest, Figures(7, 0, 25, {}, 24))
    key(book, 1, 22)
    book.ballots.replace(book.ballots.waiting(1)[0], Ballot(stated=Reason.WRITTEN_NAME))
    book.results.close(1)
    book.results.confirm(1)
    book.contests.remove(2)
    home.session.changed.emit()
    assert (home.summoned.figure.text(), home.summoned.caption.text()) == ("25", "cấp ủy viên triệu tập")
    assert home.present.sub.text() == "96% của 25 người triệu tập"


def test_a_rehearsal_is_named_whatever_the_day(qtbot, tmp_path):
    make_practice(tmp_path / "tap.sodaihoi")
    with Book.open(tmp_path / "tap.sodaihoi") as book:
        page = HomePage(Session(book))
        qtbot.addWidget(page)
        page.open()
        assert page.frame.header.title.text() == "Diễn tập"


def test_tasks_say_what_is_wrong_and_lead_there(qtbot, home):
    assert texts(home) == [
        "Mở: Lưu bản sao của sổ ra ổ USB",
        "Mở: Tập 1, phiếu 6 đang chờ ban kiểm phiếu kết luận.",
        "Mở: Còn 22 phiếu chưa nhập: Ban Chấp hành",
    ]
    with qtbot.waitSignal(home.session.go) as went:
        qtbot.mouseClick(home.tasks[1].link, Qt.MouseButton.LeftButton)
    assert went.args == ["aside/1"]


def test_a_count_outside_the_days_of_the_congress_is_a_task_and_stops_nothing(home):
    book = home.session.book
    book.congresses.save(replace(book.congresses.get(), opens=date(2025, 8, 2), closes=date(2025, 8, 3)))
    home.session.changed.emit()
    assert "Mở: Kiểm phiếu ngày 29/7/2025, không phải ngày đại hội (2/8/2025 – 3/8/2025)." in texts(home)
    assert book.results.day_findings(2) == ()
    assert "round.outside_days" not in {found.rule.code for found in book.results.findings(1)}


def test_no_copy_yet_is_a_task_that_asks_where_to_save_one(qtbot, home):
    with qtbot.waitSignal(home.session.copy_asked):
        qtbot.mouseClick(home.tasks[0].link, Qt.MouseButton.LeftButton)
    home.session.book.save_copy(home.session.book.path.with_name("copy.sodaihoi"))
    home.session.changed.emit()
    assert texts(home)[0] == "Mở: Bản sao nằm cùng ổ đĩa với sổ: lưu thêm một bản ra ổ USB"


def test_primary_button_goes_on_keying(qtbot, home):
    assert home.go_on.text() == "Tiếp tục nhập phiếu  F5"
    with qtbot.waitSignal(home.session.go) as went:
        qtbot.keyClick(home.go_on, Qt.Key.Key_Space)
    assert went.args == ["entry/1/1"]


def test_step_of_the_course_is_a_link(qtbot, home):
    for _ in range(3):
        qtbot.keyClick(home.course, Qt.Key.Key_Down)
    with qtbot.waitSignal(home.session.go) as went:
        qtbot.keyClick(home.course, Qt.Key.Key_Return)
    assert went.args == ["entry/1/1"]


def test_empty_book_asks_for_the_congress_first(qtbot, tmp_path):
    with Book.create(tmp_path / "b.sodaihoi") as book:
        page = HomePage(Session(book))
        qtbot.addWidget(page)
        page.open()
        assert page.frame.header.title.text() == "Chuẩn bị đại hội"
        assert texts(page)[0] == "Mở: Tên đảng bộ, tên đại hội, ngày và quy chế"
        with qtbot.waitSignal(page.session.go) as went:
            page.go_on.click()
        assert went.args == ["congress"]


def test_a_declared_book_goes_on_with_its_delegates(qtbot, tmp_path):
    with declared_book(tmp_path / "b.sodaihoi") as book:
        page = HomePage(Session(book))
        qtbot.addWidget(page)
        page.open()
        assert page.go_on.text() == "Việc tiếp theo"
        with qtbot.waitSignal(page.session.go) as went:
            qtbot.keyClick(page.go_on, Qt.Key.Key_Space)
        assert went.args == ["delegates"]


def test_the_course_names_what_the_congress_itself_has_done(qtbot, tmp_path):
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        for office in (Office.DEPUTY_SECRETARY, Office.INSPECTION_COMMITTEE):
            book.contests.decline(office)
        page = HomePage(Session(book))
        qtbot.addWidget(page)
        page.open()
        went = []
        page.session.go.connect(went.append)
        model = page.course.model()
        steps = [model.index(row, 0).data(StepRole.STEP) for row in range(model.rowCount())]
        lines = {step.title: (step.state, step.subtitle) for step in steps}
        assert lines["Danh sách đại biểu"] == (StepState.DONE, "228 đại biểu chính thức")
        assert lines["Các ban của đại hội"] == (StepState.DONE, "4 / 4")
        assert lines["Điểm danh các phiên"] == (StepState.DONE, "6 / 6")
        assert lines["Biểu quyết"] == (StepState.DONE, "29 lần biểu quyết, thường có 22")
        assert lines["Hồ sơ đại hội"][0] is StepState.CURRENT
        page.go_on.click()
        assert went == ["dossier"]


def test_the_bodies_that_are_not_complete_are_named_and_a_key_away(qtbot, tmp_path):
    with declared_book(tmp_path / "b.sodaihoi") as book:
        book.delegates.add([Delegate(person=Person(name=name)) for name in NAMES])
        book.sessions.add(Sitting("Phiên trù bị"))
        for kind in (BodyKind.PRESIDIUM, BodyKind.SECRETARIES):
            book.bodies.set_members(kind, [BodyMember(NAMES[0], BodyRole.HEAD)])
        size = Topic("Số lượng Đoàn Thư ký", Decides.BODY_SIZE, "secretaries-size", BodyKind.SECRETARIES)
        book.shows_of_cards.record(ShowOfCards(size, Cards(4, 4, 4), 2))
        page = HomePage(Session(book))
        qtbot.addWidget(page)
        page.open()
        model = page.course.model()

        def told():
            steps = [model.index(row, 0).data(StepRole.STEP) for row in range(model.rowCount())]
            return next((one.state, one.subtitle) for one in steps if one.title == "Các ban của đại hội")

        missing = "Đoàn Thư ký; Ban Thẩm tra tư cách đại biểu; Ban kiểm phiếu"
        assert told() == (StepState.CURRENT, f"1 / 4 · còn thiếu: {missing}")
        with qtbot.waitSignal(page.session.go) as went:
            qtbot.keyClick(page.go_on, Qt.Key.Key_Space)
        assert went.args == ["bodies"]
        for kind in (BodyKind.SECRETARIES, BodyKind.CREDENTIALS, BodyKind.COUNTING):
            book.bodies.set_members(kind, [BodyMember(NAMES[1], BodyRole.HEAD), BodyMember(NAMES[2])])
        page.open()
        assert told() == (StepState.DONE, "4 / 4")


def test_what_the_dossier_lacks_is_told_by_number_and_name(qtbot, tmp_path):
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        book.bodies.set_members(BodyKind.SECRETARIES, ())
        page = HomePage(Session(book))
        qtbot.addWidget(page)
        page.show()
        page.open()
        model = page.course.model()

        def told() -> str:
            steps = [model.index(row, 0).data(StepRole.STEP) for row in range(model.rowCount())]
            return next(step.subtitle for step in steps if step.title == "Hồ sơ đại hội")

        qtbot.waitUntil(lambda: told().startswith("Còn thiếu 2 văn bản: "))
        assert "Biên bản đại hội" in told()
        page.hide()


def test_of_many_papers_that_the_dossier_lacks_the_first_are_named(tmp_path):
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        done = progress(book)
        line = next(one for one in done.lines() if one.stage is Stage.DOSSIER)
        step = step_of(line, book.congresses.get(), done.meeting, ["Biên bản đại hội", "Danh sách", "Nghị quyết"])
        assert step.subtitle == "Còn thiếu 3 văn bản: Biên bản đại hội; Danh sách …"


def test_the_course_of_a_cell_names_its_committee_as_a_cell_does(qtbot, tmp_path):
    with Book.create(tmp_path / "a.sodaihoi") as book:
        book.committees.save(Committee("Chi bộ thôn Đông Hòa"))
        book.congresses.save(Congress("Đại hội Chi bộ thôn Đông Hòa", kind=Electorate.MEMBER_CONGRESS))
        book.delegates.add([Delegate(person=Person(name=f"Đảng viên {number}")) for number in range(9)])
        page = HomePage(Session(book))
        qtbot.addWidget(page)
        page.show()
        page.open()
        model = page.course.model()
        titles = [model.index(row, 0).data(StepRole.STEP).title for row in range(model.rowCount())]
        assert "Bầu Chi ủy" in titles
        assert "Bầu Ban Chấp hành" not in titles


def test_a_usual_vote_that_was_not_taken_is_named_however_many_others_there_were(qtbot, tmp_path):
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        resolution = book.shows_of_cards.standing()[-1]
        book.shows_of_cards.remove(resolution.id)
        page = HomePage(Session(book))
        qtbot.addWidget(page)
        page.open()
        model = page.course.model()
        steps = [model.index(row, 0).data(StepRole.STEP) for row in range(model.rowCount())]
        (line,) = [step for step in steps if step.title == "Biểu quyết"]
        assert line.state is StepState.WAITING
        assert line.subtitle.endswith("lần biểu quyết, chưa ghi 1 việc: Nghị quyết đại hội")


def test_a_usual_vote_that_was_set_aside_is_not_called_missing(qtbot, tmp_path):
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        resolution = book.shows_of_cards.standing()[-1]
        book.shows_of_cards.remove(resolution.id)
        book.shows_of_cards.waive(resolution.topic, "thông qua bằng bỏ phiếu kín")
        page = HomePage(Session(book))
        qtbot.addWidget(page)
        page.open()
        model = page.course.model()
        steps = [model.index(row, 0).data(StepRole.STEP) for row in range(model.rowCount())]
        (line,) = [step for step in steps if step.title == "Biểu quyết"]
        assert line.state is StepState.DONE
        assert line.subtitle.endswith(" · 1 việc không biểu quyết")


def test_the_first_meeting_goes_on_with_the_deputies(qtbot, tmp_path):
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.look(tmp_path / "mau.sodaihoi") as book:
        page = HomePage(Session(book))
        qtbot.addWidget(page)
        page.open()
        assert "Mở: Tiếp theo: bầu Phó Bí thư; thêm cuộc bầu, hoặc ghi là không bầu" in texts(page)
        with qtbot.waitSignal(page.session.go) as went:
            page.go_on.click()
        assert went.args == ["contests#deputy_secretary"]


def test_whoever_decides_on_a_further_ballot_is_named(qtbot, tmp_path):
    with Book.create(tmp_path / "a.sodaihoi", "Thu Hà") as book:
        _, round_id = made_contest(book, seats=2)
        confirmed(book, round_id, "1*10")
        page = HomePage(Session(book))
        qtbot.addWidget(page)
        page.open()
        said = [row.link.accessibleName() for row in page.tasks]
        assert any("Còn thiếu 1 người, đại hội đảng viên quyết định có bầu tiếp hay không" in one for one in said)
