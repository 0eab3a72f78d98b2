"""The papers of the sample congress against each other: what several print is the same, and that of the book."""

import re
from datetime import datetime

import pytest
from papers_agree import CHECKS, Papers
from pdf_reading import page_texts

from app.models.course import slot_of
from app.models.sessions import SessionKind
from app.reports.from_book import build
from app.rules.figures import short_date
from app.rules.programme import moment, planned_starts


@pytest.fixture(scope="module")
def papers(sample):
    """The papers of the sample, made once each."""
    return Papers(sample, lambda name, round_id=0: build(sample, name, round_id))


def test_the_sample_is_a_whole_congress(sample):
    assert len(sample.replacements.seated()) == 228
    assert len(sample.shows_of_cards.standing()) >= 20


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_papers_agree(papers, check):
    check(papers)


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
