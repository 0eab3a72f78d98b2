"""Bodies, votes and profiles read back from their papers, each figure told again from the book."""

from collections.abc import Iterator

import pytest
from pdf_reading import flat, tables

from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import Contest
from app.models.round_records import Candidate, Figures, Ordered
from app.models.shows_of_cards import ShowOfCards
from app.models.usual_shows import Topic
from app.reports.catalogue import DOCUMENTS
from app.reports.document import Format
from app.reports.from_book import build, objection
from app.rules.bodies import ROLE_TITLES
from app.rules.figures import percent, thousands
from app.rules.shows_of_cards import Cards, CardsBase


@pytest.fixture
def book(tmp_path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        yield made


def rows(book: Book, name: str, id_: int = 0) -> list[list[str]]:
    listed = [row for table in tables(build(book, name, id_)) for row in table]
    return [[" ".join(cell.split()) for cell in row] for row in listed if row[0] != "TT"]


def test_everybody_in_a_body_stands_there_with_post_and_place(sample):
    people = {one.id: one.person for one in sample.delegates.all()}
    expected = [
        [
            str(place),
            one.name,
            f"{people[one.delegate_id].position}, {people[one.delegate_id].workplace}",
            ROLE_TITLES[body.kind, one.role],
        ]
        for body in sample.bodies.all()
        for place, one in enumerate(body.members, start=1)
    ]
    assert rows(sample, "bodies-list") == expected
    assert len(expected) == 7 + 3 + 5 + 9
    assert "Đại hội biểu quyết số lượng 07, tán thành 226/226 (100%)" in flat(build(sample, "bodies-list", 0))


def test_every_vote_stands_there_with_both_shares(sample):
    expected = [
        [
            thousands(one.cards.present),
            thousands(one.cards.in_favour),
            thousands(one.cards.against),
            thousands(one.cards.other),
            percent(one.cards.in_favour, one.cards.present),
            percent(one.cards.in_favour, one.cards.summoned),
            "Thông qua" if sample.shows_of_cards.passed(one) else "Không thông qua",
        ]
        for one in sample.shows_of_cards.all()
        if not sample.shows_of_cards.is_of_committee(one.topic)
    ]
    listed = rows(sample, "shows-of-cards")
    assert [row[2:] for row in listed] == expected
    assert listed[0][1] == "Số lượng Đoàn Chủ tịch: 07"
    text = flat(build(sample, "shows-of-cards", 0))
    assert "quá nửa số được triệu tập tán thành" in text
    assert "trên 50% số có mặt tán thành" in text


def test_a_candidate_is_told_as_the_delegate_of_that_name(sample):
    stored = sample.rounds.of_contest(1)[0]
    people = {one.name: one.person for one in sample.delegates.all()}
    listed = rows(sample, "candidate-profiles", stored.id)
    assert [(row[0], row[1]) for row in listed] == [(str(one.number), one.name) for one in stored.candidates]
    for row in listed:
        person = people[row[1]]
        born = ["", person.born.text] if person.sex == "female" else [person.born.text, ""]
        assert row[2:5] == [*born, person.ethnicity]
        assert row[11] == f"{person.position} {person.workplace}"


def test_a_candidate_who_is_no_delegate_is_left_to_the_pen(book):
    round_id = book.rounds.begin_first(book.contests.add(Contest("Ban Chấp hành")), Figures(1))
    assert "Chưa có danh sách bầu cử." in flat(build(book, "candidate-profiles", round_id))
    book.rounds.set_candidates(round_id, [Candidate("Lò Thị Án", "Sở Y tế")], Ordered.BY_NAME)
    assert "không có đại biểu trùng đúng tên với 01 đồng chí" in flat(build(book, "candidate-profiles", round_id))
    assert rows(book, "candidate-profiles", round_id)[0][-1] == "Sở Y tế"


def test_an_opinion_has_no_profiles(book):
    round_id = book.rounds.begin_first(book.contests.add(Contest("về nhân sự", indicative=True)), Figures(1))
    assert objection(book, DOCUMENTS["candidate-profiles"], round_id) is not None


def test_nothing_voted_yet_is_said_and_a_vote_taken_again_too(book):
    assert "Đại hội chưa biểu quyết việc gì." in flat(build(book, "shows-of-cards", 0))
    assert "Đại hội chưa cử ban nào." in flat(build(book, "bodies-list", 0))
    book.congresses.save(Congress(cards_base=CardsBase.PRESENT))
    for in_favour in (4, 9):
        book.shows_of_cards.record(ShowOfCards(Topic("Nghị quyết"), Cards(12, 10, in_favour, 10 - in_favour)))
    assert "quá nửa số có mặt tán thành" in flat(build(book, "shows-of-cards", 0))
    assert [row[-1] for row in rows(book, "shows-of-cards")] == [
        "Không thông qua (đã biểu quyết lại)",
        "Thông qua",
    ]


@pytest.mark.parametrize("kind", [Format.DOCX, Format.XLSX])
def test_the_papers_can_be_edited(sample, kind):
    for name, id_ in (("bodies-list", 0), ("shows-of-cards", 0), ("candidate-profiles", 1)):
        assert build(sample, name, id_, kind)[:2] == b"PK"
