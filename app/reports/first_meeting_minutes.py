"""The minutes of the first meeting of the new committee (biên bản hội nghị lần thứ nhất).

What it is for: who was elected by the committee, with the course of its meeting as the book has it.
What it is not for: the congress, whose minutes end before this meeting; the committee, not the congress, elects here.
Source: evaluation-and-documents 6.5; Hướng dẫn 36-HD/VPTW: the chair of a committee's meeting signs on the right.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.models.contests import Contest
from app.models.course import began_at, ended_at
from app.models.sessions import Session, SessionKind
from app.reports.congress_paper import CongressPaper
from app.reports.counting_minutes_words import DOTS
from app.reports.election_lines import ElectionLines, contests_of
from app.reports.source import Source
from app.reports.story import Part, Signed, Signer, Story, Text, TextKind
from app.rules.figures import counted, percent


def story_of(source: Source) -> Story:
    """Return the minutes of the first meeting of the committee that the book's congress elected."""
    paper = CongressPaper(source)
    head = replace(paper.head(_day(paper)), superior=tuple(filter(None, (paper.committee.superior,))))
    return paper.story(_parts(paper), head=head)


def _parts(paper: CongressPaper) -> Iterator[Part]:
    contests = contests_of(paper.book, by_committee=True)
    sessions = _sessions(paper)
    began, ended = (began_at(sessions[0]), ended_at(sessions[-1])) if sessions else (None, None)
    when = {"ngày": paper.day(_day(paper)), "giờ": paper.clock(began)}
    yield paper.text("opening", when | {"nơi": paper.congress.place or DOTS})
    yield _present(paper, contests)
    yield paper.text("chair")
    items = [item for session in sessions for item in paper.book.agenda_items.all(session.id)]
    if items:
        yield Text(f"I. {paper.say('part_course').upper()}", TextKind.HEADING)
    for number, item in enumerate(items, start=1):
        values = {"nội dung": item.title, "người trình bày": item.speaker}
        yield Text(f"{number}. {paper.say('item_speaker' if item.speaker else 'item', values)}.")
        yield from (Text(line) for line in item.summary.splitlines() if line.strip())
    yield Text(f"{'II' if items else 'I'}. {paper.say('part_elections').upper()}", TextKind.HEADING)
    if not contests:
        yield paper.text("no_elections")
    lines = ElectionLines(paper)
    for contest in contests:
        yield from lines.of(contest)
    signers = (Signer(paper.say("sign_secretary")), Signer(paper.say("sign_chair")))
    yield Signed((paper.text("closing", {"giờ": paper.clock(ended)}),), (signers,))


def _sessions(paper: CongressPaper) -> list[Session]:
    return [one for one in paper.book.sessions.all() if one.kind is SessionKind.COMMITTEE]


def _day(paper: CongressPaper) -> date | None:
    """Return the day of the meeting; where the programme has none, the last day of the congress."""
    return next((date.fromisoformat(one.day) for one in _sessions(paper) if one.day), paper.congress.last_day)


def _present(paper: CongressPaper, contests: list[Contest]) -> Text:
    """Tell the figures of the first contest of the meeting; room for the pen before there is any."""
    rounds = [one for contest in contests for one in paper.book.rounds.of_contest(contest.id)[:1]]
    figures = rounds[0].figures if rounds else None
    if figures is None or not figures.present:
        return paper.text("present_open")
    values = {"triệu tập": counted(figures.summoned), "có mặt": counted(figures.present)}
    return paper.text("present", values | {"tỷ lệ": percent(figures.present, figures.summoned)})
