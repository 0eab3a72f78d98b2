<<<<<<< HEAD
"""The papers of the sample congress against each other: what several print is the same, and that of the book."""
=======
"""The papers of one congress against each other: what several of them print is the same, and that of the book."""

import re
from datetime import datetime
from functools import cache
from itertools import chain
>>>>>>> a00ffa8 (Badges, hall plan and programme are read back against the book and the minutes)

import pytest
from papers_agree import CHECKS, Papers

<<<<<<< HEAD
from app.reports.from_book import build
=======
from app.models.book import Book
from app.models.contests import Contest
from app.models.course import slot_of
from app.models.replacements import Replacements
from app.models.round_records import BallotRound
from app.models.sessions import SessionKind
from app.reports.from_book import build
from app.rules.attendance import ATTENDED
from app.rules.bodies import BodyKind
from app.rules.contest_object import grouped
from app.rules.credentials import Counted, break_down
from app.rules.figures import percent, short_date
from app.rules.programme import moment, planned_starts
from app.rules.rounds import Electorate

_OF_CONGRESS = (
    "credentials-report",
    "attendance-list",
    "delegate-list",
    "bodies-list",
    "shows-of-cards",
    "elected-list",
    "congress-minutes",
    "first-meeting-minutes",
)
>>>>>>> a00ffa8 (Badges, hall plan and programme are read back against the book and the minutes)


@pytest.fixture(scope="module")
def papers(sample):
    """The papers of the sample, made once each."""
    return Papers(sample, lambda name, round_id=0: build(sample, name, round_id))


def test_the_sample_is_a_whole_congress(sample):
    assert len(sample.replacements.seated()) == 228
    assert len(sample.shows_of_cards.standing()) >= 20


<<<<<<< HEAD
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_papers_agree(papers, check):
    check(papers)
=======
@pytest.fixture(scope="module")
def rows(paper):
    return cache(lambda name, round_id=0: list(chain.from_iterable(tables(paper(name, round_id)))))


def held(book: Book) -> list[tuple[Contest, BallotRound]]:
    return [(contest, one) for contest in book.contests.all() for one in book.rounds.of_contest(contest.id)]


def minutes_of(contest: Contest) -> str:
    return "first-meeting-minutes" if contest.electorate is Electorate.COMMITTEE else "congress-minutes"


def test_as_many_are_summoned_everywhere(sample, says):
    summoned = len(Replacements(sample).seated())
    assert summoned == 228
    for name, words in (
        ("credentials-report", "Tổng số đại biểu chính thức được triệu tập: {}, của 92 tổ chức đảng"),
        ("attendance-list", "Đại biểu được triệu tập: {}."),
        ("congress-minutes", "Số đại biểu chính thức được triệu tập: {}."),
    ):
        assert words.format(summoned) in says(name)
    for contest, one in held(sample):
        if contest.electorate is Electorate.DELEGATE_CONGRESS:
            assert f"đại biểu chính thức được triệu tập: {summoned} đồng chí" in says("counting-minutes", one.id)
            assert one.figures.summoned == summoned


def test_who_came_to_a_session_is_told_alike(sample, says):
    places = sample.attendance.places()
    for session in sample.sessions.all():
        if session.kind is SessionKind.COMMITTEE:
            continue
        marks = sample.attendance.of_session(session.id)
        here = sum(marks.get(one.id) in ATTENDED for one in places)
        share = percent(here, len(places))
        assert f"{session.title}: có mặt {here}/{len(places)} ({share}%)." in says("congress-minutes")
        assert f"{session.title}, {session.day[8:].lstrip('0')}/7/2020 Đại biểu được triệu tập: {len(places)}." in says(
            "attendance-list"
        )
        assert f"Có mặt: {here} ({share}%)" in says("attendance-list")


def test_a_round_has_the_same_papers_on_every_paper(sample, paper, says):
    for contest, one in held(sample):
        result, figures = sample.results.count(one.id), one.figures
        counted = says("counting-minutes", one.id)
        assert f"Số phiếu hợp lệ: {result.valid:02} phiếu; số phiếu không hợp lệ: {result.invalid:02}" in counted
        told = f"phát ra {figures.issued} phiếu, thu về {figures.returned}, hợp lệ {result.valid}, "
        assert f"{told}không hợp lệ {result.invalid:02}." in says(minutes_of(contest))
        assert grouped(sample.results.digest(one.id)) in " ".join(page_texts(paper("counting-minutes", one.id)))


def test_everybody_elected_has_the_same_votes_and_share_on_every_paper(sample, rows):
    for contest in sample.contests.all():
        result = sample.results.of_contest(contest.id)
        first = sample.rounds.of_contest(contest.id)[0]
        base, names = sample.results.terms(first.id).base, {one.person: one.name for one in first.candidates}
        for winner in (*result.elected, *result.alternates):
            name, votes = names[winner.person], str(winner.votes)
            share = percent(winner.votes, base)
            for document, round_id in (("counting-minutes", first.id), (minutes_of(contest), 0), ("elected-list", 0)):
                found = [row for row in rows(document, round_id) if name in row and votes in row]
                assert found, (document, name, votes)
                if document != "elected-list":
                    assert any(share in row for row in found), (document, name, share)


def test_lists_of_candidates_are_as_long_as_the_ballots(sample, rows):
    for _, one in held(sample):
        listed = [candidate.name for candidate in one.candidates]
        for document in ("candidate-profiles", "counting-minutes"):
            in_order = [name for row in rows(document, one.id) for name in listed if name in row]
            assert in_order[: len(listed)] == listed


def test_bodies_have_the_same_people_and_the_same_vote(sample, says):
    for kind in (BodyKind.PRESIDIUM, BodyKind.SECRETARIES, BodyKind.CREDENTIALS, BodyKind.COUNTING):
        members = sample.bodies.get(kind).members
        assert members
        for member in members:
            assert member.name in says("bodies-list")
            assert f"đồng chí {member.name}" in says("congress-minutes")
    head, *_ = sample.bodies.get(BodyKind.CREDENTIALS).members
    assert f"đồng chí {head.name} làm Trưởng ban" in says("credentials-report")


def test_every_vote_by_cards_is_told_alike(sample, rows, says):
    shows = sample.shows_of_cards
    standing = [one for one in shows.standing() if not shows.is_of_committee(one.topic)]
    assert len(standing) >= 20
    for one in standing:
        cards, share = one.cards, percent(one.cards.in_favour, one.cards.present)
        of_all = percent(one.cards.in_favour, one.cards.summoned)
        figures = {str(cards.present), str(cards.in_favour), share, of_all}
        found = [row for row in rows("shows-of-cards") if one.topic.subject in " ".join(row)]
        assert any(figures <= set(row) for row in found), one.topic.subject
        told = f"tán thành {cards.in_favour}/{cards.present} ({share}%)" if one.topic.contest_id else one.topic.subject
        assert told in says("congress-minutes")


def test_the_breakdown_is_that_of_the_delegates_on_the_list(sample, rows, says):
    seated, day = Replacements(sample).seated(), sample.congresses.get().opens
    people = [Counted(one.person, one.source, "", one.committee, one.awards, one.discipline) for one in seated]
    found = break_down(people, day, full_years=False)
    printed = {(row[1].casefold(), row[2], row[3]) for row in rows("credentials-report") if len(row) == 4}
    for topic, counted in found.tables.items():
        for row in () if found.is_untold(topic) else counted:
            figures = (str(row.people), percent(row.people, len(seated)))
            assert any(name.startswith(row.name.casefold()) and tuple(told) == figures for name, *told in printed), row
    awarded = f"được khen thưởng: {found.awarded} = {percent(found.awarded, len(seated))}%"
    assert found.awarded > 0
    assert f"{awarded}; đã bị kỷ luật: {found.disciplined:02} = 0%." in says("credentials-report")
    for span, least in ((found.ages, "trẻ nhất"), (found.party_ages, "thấp nhất")):
        assert span
        mean = str(span.average).replace(".", ",")
        assert f"bình quân {mean}" in says("credentials-report")
        assert f"cao nhất {span.most} " in says("credentials-report")
        assert f"{least} {span.least} " in says("credentials-report")
    listed = {" ".join(row) for row in rows("delegate-list")}
    for one in seated:
        assert any(one.person.name in line for line in listed), one.person.name


def test_badges_and_the_plan_of_the_hall_have_every_delegate_with_number_and_seat(sample, paper, says):
    badges, plan = says("delegate-cards"), " ".join(page_texts(paper("seat-plan")))
    seated = Replacements(sample).seated()
    assert len({one.seat for one in seated}) == len(seated) == badges.count("Ghế ")
    for one in seated:
        assert re.search(rf"{one.name} [^\d]+ Số {one.number} Ghế {one.seat}\b", badges), one.name
        assert f"{one.name} ({one.number}) {one.seat}" in plan


def test_the_programme_and_the_minutes_tell_the_same_course(sample, rows, says):
    planned = {tuple(row[:2]) for row in rows("programme")}
    for session in sample.sessions.all():
        if session.kind is SessionKind.COMMITTEE:
            continue
        items = sample.agenda_items.all(session.id)
        starts = planned_starts(moment(session.day, session.starts), [slot_of(one) for one in items])
        for number, (item, start) in enumerate(zip(items, starts, strict=True), start=1):
            assert (f"{start.hour} giờ {start.minute:02}", item.title) in planned
            assert f"{number}. {item.title}" in says("congress-minutes")
        began, ended = (datetime.fromisoformat(one) for one in (session.began_at, session.ended_at))
        hours = f"từ {began:%H} giờ {began:%M} phút đến {ended:%H} giờ {ended:%M} phút"
        assert f"{session.title}, {short_date(began.date())}, {hours}:" in says("congress-minutes")


@pytest.mark.parametrize("name", _OF_CONGRESS)
def test_every_share_is_of_the_figures_beside_it(says, name):
    """Wherever a paper says "a/b (c%)" or "a/b …, đạt c%", c is a of b."""
    text = says(name)
    shares = re.findall(r"(\d+)/(\d+) (?:đại biểu )?\((\d+(?:,\d+)?)%\)", text)
    shares += re.findall(r"(\d+)/(\d+) đại biểu, đạt (\d+(?:,\d+)?)%", text)
    for part, whole, share in shares:
        assert share == percent(int(part), int(whole)), (name, part, whole)
>>>>>>> a00ffa8 (Badges, hall plan and programme are read back against the book and the minutes)


def test_badges_and_the_plan_of_the_hall_have_every_delegate_with_number_and_seat(sample, papers):
    badges, plan = papers.says("delegate-cards"), " ".join(page_texts(papers.paper("seat-plan", 0)))
    seated = sample.replacements.seated()
    assert len({one.seat for one in seated}) == len(seated) == badges.count("Ghế ")
    for one in seated:
        assert re.search(rf"{one.name} [^\d]+ Số {one.number} Ghế {one.seat}\b", badges), one.name
        assert f"{one.name} ({one.number}) {one.seat}" in plan


def test_the_programme_and_the_minutes_tell_the_same_course(sample, papers):
    planned, told = {tuple(row[:2]) for row in papers.rows("programme")}, papers.says("congress-minutes")
    for session in sample.sessions.all():
        if session.kind is SessionKind.COMMITTEE:
            continue
        items = sample.agenda_items.all(session.id)
        starts = planned_starts(moment(session.day, session.starts), [slot_of(one) for one in items])
        for number, (item, start) in enumerate(zip(items, starts, strict=True), start=1):
            assert (f"{start.hour} giờ {start.minute:02}", item.title) in planned
            assert f"{number}. {item.title}" in told
        began, ended = (datetime.fromisoformat(one) for one in (session.began_at, session.ended_at))
        hours = f"từ {began:%H} giờ {began:%M} phút đến {ended:%H} giờ {ended:%M} phút"
        assert f"{session.title}, {short_date(began.date())}, {hours}:" in told
