"""After the run-off for the last seat, others are tied for the last alternate place: a first run-off among them."""

from dataclasses import replace

import pytest
from contest_clerk import ContestClerk
from counted_rounds import closed, keyed, reasoned, says

from app.models.book import Book
from app.models.congresses import Congress
from app.models.errors import Refused
from app.models.hall_facts import ReleasedResults
from app.models.next_round import next_round
from app.reports.from_book import counting_minutes_of
from app.reports.hall_slides import hall_text
from app.rules.counting import Next
from app.rules.hall import Shown
from app.ui.contests.contest_page import ContestPage
from app.ui.results.results_page import ResultsPage
from app.ui.session import Session


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        yield made


@pytest.fixture
def contest(book):
    """Six seats and two alternates; the run-off for the last seat is won, two others have 11 votes each."""
    first = closed(book, [16, 16, 15, 14, 13, 12, 12, 11, 11], seats=6, papers=20, alternates=2)
    book.results.confirm(first)
    contest_id = book.rounds.get(first).contest_id
    voted_again(book, contest_id, [14, 6])
    return contest_id


def voted_again(book, contest_id, votes):
    """Open what the rules open, give these votes, confirm and release every round; return the id of the new one."""
    rounds = book.rounds.of_contest(contest_id)
    opens = next_round(book.results.of_contest(contest_id), rounds)
    figures = replace(opens.figures, present=20, issued=20, returned=20)
    again = book.rounds.begin_next(
        contest_id, opens.kind, figures, opens.people, fills_alternates=opens.fills_alternates
    )
    keyed(book, again, votes)
    reasoned(book, again)
    book.results.close(again)
    book.results.confirm(again)
    for one in book.rounds.of_contest(contest_id):
        if book.releases.of(one.id) is None:
            book.releases.give(one.id)
    return again


def opened(qtbot, page, id_):
    qtbot.addWidget(page)
    page.resize(1158, 688)
    with qtbot.waitActive(page):
        page.show()
    page.open(id_)
    return page


def hall_of(book, round_id):
    told = hall_text(ReleasedResults(book), Shown.RESULTS, round_id)
    return told.outcome.caption, [one.title for one in told.lists]


def test_the_page_leads_to_the_run_off_and_does_not_offer_to_leave_it(qtbot, book, contest):
    clerk = ContestClerk(opened(qtbot, ContestPage(Session(book)), contest))
    text = clerk.read()
    assert "Có người bằng phiếu: phải bầu lại giữa những người đó" in text
    assert "có số phiếu bằng nhau, còn 1 chỗ đại biểu dự khuyết. Đề nghị đại hội bầu lại" in text
    assert "lần nữa" not in text
    assert clerk.page.rounds.stop.isHidden()
    assert clerk.at == "Mở lần bầu lại"
    clerk.types(" ")
    assert len(book.rounds.of_contest(contest)) == 3


def test_the_result_says_to_vote_between_them(qtbot, book, contest):
    last = book.rounds.of_contest(contest)[-1].id
    text = says(opened(qtbot, ResultsPage(Session(book)), last))
    assert "Bầu lại giữa những người này." in text
    assert "lần nữa" not in text


def test_the_minutes_say_the_votes_of_the_round_in_which_they_are_tied(book, contest):
    told = counting_minutes_of(book, book.rounds.of_contest(contest)[-1].id).opened
    assert (told.next, told.places, told.for_alternates) == (Next.RUNOFF, 1, True)
    assert (told.votes, told.percent, told.round, told.is_again) == (11, "55", 1, False)


def test_the_hall_is_told_of_a_first_tie_a_second_and_the_decision_to_stop(book, contest):
    second = book.rounds.of_contest(contest)[-1].id
    caption, titles = hall_of(book, second)
    assert caption == "người trúng cử · có người bằng số phiếu, phải bầu lại"
    assert titles[-1] == "Bằng số phiếu, phải bầu lại"
    with pytest.raises(Refused) as refusal:
        book.rounds.decide_to_stop(second, stops=True)
    assert refusal.value.findings[0].rule.code == "later.must_run_off"
    third = voted_again(book, contest, [9, 9])
    caption, titles = hall_of(book, third)
    assert caption == "người dự khuyết · bầu lại vẫn bằng số phiếu, chờ quyết định có bầu lại nữa hay không"
    assert titles == ["Bầu lại vẫn bằng số phiếu"]
    book.rounds.decide_to_stop(third, stops=True)
    caption, titles = hall_of(book, third)
    assert caption == "người dự khuyết · có người bằng số phiếu, đã quyết định không bầu nữa"
    assert titles == ["Bằng số phiếu, không bầu nữa"]


def test_a_second_tie_among_them_leaves_the_choice(qtbot, book, contest):
    third = voted_again(book, contest, [9, 9])
    clerk = ContestClerk(opened(qtbot, ContestPage(Session(book)), contest))
    assert "Vẫn bằng phiếu: có bầu lại lần nữa hay không" in clerk.read()
    clerk.tabs_to("Không bầu nữa")
    clerk.types(" ")
    assert book.rounds.is_stopped(third)
