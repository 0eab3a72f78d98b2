"""The papers of one congress against the book and each other: every figure of them counted anew.

What it is for: the papers of the sample (tests/reports) and those that a replay saved by keys (tests/replay).
What it is not for: how the papers look, and congresses of members.
"""

import re
from collections.abc import Callable
from functools import cache
from itertools import chain

from pdf_reading import flat, page_texts, tables

from app.models.book import Book
from app.models.contests import Contest
from app.models.replacements import Replacements
from app.models.round_records import BallotRound
from app.models.sessions import SessionKind
from app.rules.attendance import ATTENDED
from app.rules.bodies import BodyKind
from app.rules.contest_object import grouped
from app.rules.credentials import Counted, break_down
from app.rules.figures import percent
from app.rules.rounds import Electorate

OF_CONGRESS = (
    "credentials-report",
    "attendance-list",
    "delegate-list",
    "bodies-list",
    "shows-of-cards",
    "elected-list",
    "congress-minutes",
    "first-meeting-minutes",
)


class Papers:
    """The papers of a book; `paper` returns one by its name and the id of its round, 0 for none."""

    def __init__(self, book: Book, paper: Callable[[str, int], bytes]) -> None:
        """Read each paper once, when it is first wanted."""
        self.book, self.paper = book, cache(paper)
        self.says, self.rows = cache(self._says), cache(self._rows)

    def _says(self, name: str, round_id: int = 0) -> str:
        """Return what a document says, without the mark of a rehearsal across its pages."""
        return flat(self.paper(name, round_id)).replace("DIỄN TẬP ", "")

    def _rows(self, name: str, round_id: int = 0) -> list[list[str]]:
        return list(chain.from_iterable(tables(self.paper(name, round_id))))


def held(book: Book) -> list[tuple[Contest, BallotRound]]:
    """Return all rounds with their contests."""
    return [(contest, one) for contest in book.contests.all() for one in book.rounds.of_contest(contest.id)]


def minutes_of(contest: Contest) -> str:
    """Return the minutes that tell of a contest beside its own."""
    return "first-meeting-minutes" if contest.electorate is Electorate.COMMITTEE else "congress-minutes"


def as_many_are_summoned_everywhere(papers: Papers) -> None:
    book, says = papers.book, papers.says
    seated, tops = Replacements(book).seated(), book.organisations.tops()
    summoned, organisations = len(seated), len({tops[one.organisation_id] for one in seated if one.organisation_id})
    for name, words in (
        ("credentials-report", f"Tổng số đại biểu chính thức được triệu tập: {{}}, của {organisations} tổ chức đảng"),
        ("attendance-list", "Đại biểu được triệu tập: {}."),
        ("congress-minutes", "Số đại biểu chính thức được triệu tập: {}."),
    ):
        assert words.format(summoned) in says(name)
    for contest, one in held(book):
        if contest.electorate is Electorate.DELEGATE_CONGRESS:
            assert f"đại biểu chính thức được triệu tập: {summoned} đồng chí" in says("counting-minutes", one.id)
            assert one.figures.summoned == summoned


def who_came_to_a_session_is_told_alike(papers: Papers) -> None:
    book, says = papers.book, papers.says
    places, marked = book.attendance.places(), book.attendance.of_all()
    for session in book.sessions.all():
        if session.kind is SessionKind.COMMITTEE or session.id not in marked:
            continue
        here = sum(marked[session.id].get(one.id) in ATTENDED for one in places)
        share, day, month = percent(here, len(places)), session.day[8:].lstrip("0"), session.day[5:7].lstrip("0")
        assert f"{session.title}: có mặt {here}/{len(places)} ({share}%)." in says("congress-minutes")
        told = f"{session.title}, {day}/{month}/{session.day[:4]} Đại biểu được triệu tập: {len(places)}."
        assert told in says("attendance-list")
        assert f"Có mặt: {here} ({share}%)" in says("attendance-list")


def a_round_has_the_same_papers_on_every_paper(papers: Papers) -> None:
    book, says = papers.book, papers.says
    for contest, one in held(book):
        result, figures = book.results.count(one.id), one.figures
        counted = says("counting-minutes", one.id)
        invalid = f"{result.invalid:02} phiếu" if result.invalid else "không có"
        assert f"Số phiếu hợp lệ: {result.valid:02} phiếu; số phiếu không hợp lệ: {invalid}" in counted
        told = f"phát ra {figures.issued} phiếu, thu về {figures.returned}, hợp lệ {result.valid}, "
        assert f"{told}không hợp lệ {result.invalid:02}." in says(minutes_of(contest))
        assert grouped(book.results.digest(one.id)) in " ".join(page_texts(papers.paper("counting-minutes", one.id)))


def everybody_elected_has_the_same_votes_and_share_on_every_paper(papers: Papers) -> None:
    book = papers.book
    for contest in book.contests.all():
        result, rounds = book.results.of_contest(contest.id), book.rounds.of_contest(contest.id)
        names = {one.person: one.name for one in rounds[0].candidates}
        for winner in (*result.elected, *result.alternates):
            decisive = rounds[winner.round - 1]
            share = percent(winner.votes, book.results.terms(decisive.id).base)
            for document, round_id in (
                ("counting-minutes", decisive.id),
                (minutes_of(contest), 0),
                ("elected-list", 0),
            ):
                name = names[winner.person]
                if winner.round > 1 and document == "elected-list":
                    name = f"{name} (lần {winner.round})"
                _is_told(papers, (document, round_id), name, str(winner.votes), share)


def _is_told(papers: Papers, where: tuple[str, int], name: str, votes: str, share: str) -> None:
    found = [row for row in papers.rows(*where) if name in row and votes in row]
    assert found, (where, name, votes)
    if where[0] != "elected-list":
        assert any(share in row for row in found), (where, name, share)


def lists_of_candidates_are_as_long_as_the_ballots(papers: Papers) -> None:
    for _, one in held(papers.book):
        listed = [candidate.name for candidate in one.candidates]
        for document in ("candidate-profiles", "counting-minutes"):
            in_order = [name for row in papers.rows(document, one.id) for name in listed if name in row]
            assert in_order[: len(listed)] == listed


def bodies_have_the_same_people_and_the_same_vote(papers: Papers) -> None:
    book, says = papers.book, papers.says
    for kind in (BodyKind.PRESIDIUM, BodyKind.SECRETARIES, BodyKind.CREDENTIALS, BodyKind.COUNTING):
        members = book.bodies.get(kind).members
        assert members
        for member in members:
            assert member.name in says("bodies-list")
            assert f"đồng chí {member.name}" in says("congress-minutes")
    head, *_ = book.bodies.get(BodyKind.CREDENTIALS).members
    assert f"đồng chí {head.name} làm Trưởng ban" in says("credentials-report")


def every_vote_by_cards_is_told_alike(papers: Papers) -> None:
    shows = papers.book.shows_of_cards
    standing = [one for one in shows.standing() if not shows.is_of_committee(one.topic)]
    assert standing
    for one in standing:
        cards, share = one.cards, percent(one.cards.in_favour, one.cards.present)
        of_all = percent(one.cards.in_favour, one.cards.summoned)
        figures = {str(cards.present), str(cards.in_favour), share, of_all}
        found = [row for row in papers.rows("shows-of-cards") if one.topic.subject in " ".join(row)]
        assert any(figures <= set(row) for row in found), one.topic.subject
        told = f"tán thành {cards.in_favour}/{cards.present} ({share}%)" if one.topic.contest_id else one.topic.subject
        assert told in papers.says("congress-minutes")


def the_breakdown_is_that_of_the_delegates_on_the_list(papers: Papers) -> None:
    book = papers.book
    seated, day = Replacements(book).seated(), book.congresses.get().opens
    people = [Counted(one.person, one.source, "", one.committee, one.awards, one.discipline) for one in seated]
    found = break_down(people, day, full_years=False)
    printed = {(row[1].casefold(), row[2], row[3]) for row in papers.rows("credentials-report") if len(row) == 4}
    for topic, counted in found.tables.items():
        for row in () if found.is_untold(topic) else counted:
            figures = (str(row.people), percent(row.people, len(seated)))
            assert any(name.startswith(row.name.casefold()) and tuple(told) == figures for name, *told in printed), row
    said = papers.says("credentials-report")
    if found.awarded:
        awarded = f"được khen thưởng: {found.awarded} = {percent(found.awarded, len(seated))}%"
        assert f"{awarded}; đã bị kỷ luật: {found.disciplined:02} = 0%." in said
    for span, least in ((found.ages, "trẻ nhất"), (found.party_ages, "thấp nhất")):
        if span:
            assert f"bình quân {str(span.average).replace('.', ',')}" in said
            assert f"cao nhất {span.most} " in said
            assert f"{least} {span.least} " in said
    listed = {" ".join(row) for row in papers.rows("delegate-list")}
    for one in seated:
        assert any(one.person.name in line for line in listed), one.person.name


def every_share_is_of_the_figures_beside_it(papers: Papers) -> None:
    """Wherever a paper says "a/b (c%)" or "a/b …, đạt c%", c is a of b."""
    for name in OF_CONGRESS:
        text = papers.says(name)
        shares = re.findall(r"(\d+)/(\d+) (?:đại biểu )?\((\d+(?:,\d+)?)%\)", text)
        shares += re.findall(r"(\d+)/(\d+) đại biểu, đạt (\d+(?:,\d+)?)%", text)
        for part, whole, share in shares:
            assert share == percent(int(part), int(whole)), (name, part, whole)


CHECKS = (
    as_many_are_summoned_everywhere,
    who_came_to_a_session_is_told_alike,
    a_round_has_the_same_papers_on_every_paper,
    everybody_elected_has_the_same_votes_and_share_on_every_paper,
    lists_of_candidates_are_as_long_as_the_ballots,
    bodies_have_the_same_people_and_the_same_vote,
    every_vote_by_cards_is_told_alike,
    the_breakdown_is_that_of_the_delegates_on_the_list,
    every_share_is_of_the_figures_beside_it,
)
