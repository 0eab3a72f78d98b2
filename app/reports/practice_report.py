"""The report of a rehearsal: each clerk's papers a minute, slips by kind, and what to practise.

What it is for: looking back at a rehearsal together, the papers being known.
What it is not for: a real count: a book that is no rehearsal has no such report.
"""

from collections.abc import Iterator

from app.exchange.practice_record import Practice, practice_of
from app.models.passes import LONGEST_PAPER
from app.reports.round_paper import RoundPaper
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table, Text
from app.rules.figures import counted
from app.rules.practice import ADVICE_TEXTS, HASTY, SLOW, ClerkFigures, Slip, advice


def story_of(source: Source) -> Story:
    """Return the report of one round."""
    paper = RoundPaper(source, "practice-report")
    return paper.story(_parts(paper, practice_of(source.book, source.id)))


def _parts(paper: RoundPaper, practice: Practice) -> Iterator[Part]:
    yield paper.text("opening", {"số phiếu": paper.papers(practice.papers)})
    if not practice.is_keyed:
        yield paper.text("nobody")
        return
    rows = [_clerk_row(paper, clerk) for clerk in practice.clerks]
    yield Table(paper.say("sheet_clerks"), (paper.text("clerks"),), _clerk_columns(paper), rows)
    yield paper.text("speed", {"giây nghỉ": str(LONGEST_PAPER), "chậm": str(SLOW), "nhanh": str(HASTY)})
    yield _slips(paper, practice)
    if practice.unseen:
        yield _unseen(paper, practice)
    yield paper.text("advice")
    for clerk in practice.clerks:
        for one in advice(clerk):
            yield paper.text("advice_of", {"người nhập": _name(paper, clerk), "lời khuyên": ADVICE_TEXTS[one]})


def _clerk_columns(paper: RoundPaper) -> tuple[Column, ...]:
    figures = ("papers", "speed", "checked", "wrong", "found")
    return (
        Column(paper.say("column_operator"), 55),
        *(Column(paper.say(f"column_{name}"), 22, CellKind.FIGURE) for name in figures),
    )


def _clerk_row(paper: RoundPaper, clerk: ClerkFigures) -> tuple[str, ...]:
    wrong = str(clerk.slip_count) if clerk.checked else ""
    found = str(sum(clerk.found.values()))
    return _name(paper, clerk), str(clerk.papers), clerk.speed, str(clerk.checked), wrong, found


def _slips(paper: RoundPaper, practice: Practice) -> Part:
    """Return the kinds of slips that happened, a column a person."""
    happened = [slip for slip in Slip if any(clerk.slips.get(slip) for clerk in practice.clerks)]
    if not happened:
        return _no_slips(paper, practice)
    columns = (
        Column(paper.say("column_kind"), 65),
        *(Column(_name(paper, clerk), 100 / len(practice.clerks), CellKind.FIGURE) for clerk in practice.clerks),
    )
    rows = [
        (paper.say(f"slip_{slip}"), *(str(clerk.slips.get(slip, 0)) for clerk in practice.clerks)) for slip in happened
    ]
    return Table(paper.say("sheet_slips"), (paper.text("slips"),), columns, rows)


def _no_slips(paper: RoundPaper, practice: Practice) -> Text:
    """Say that no slip was found, of how many papers, and of which nothing could be found."""
    checked, other = sum(clerk.checked for clerk in practice.clerks), sum(clerk.other for clerk in practice.clerks)
    if not checked and not other:
        return paper.text("slips_unchecked")
    if not other:
        return paper.text("slips_none")
    values = {"đã so": paper.papers(checked), "không so": paper.papers(other)}
    return paper.text("slips_none_of_checked" if checked else "slips_other_papers", values)


def _unseen(paper: RoundPaper, practice: Practice) -> Text:
    listed = [paper.say("unseen_one", {"tập": str(batch), "phiếu": str(place)}) for batch, place in practice.unseen]
    values = {"số phiếu": f"{counted(len(listed))} phiếu", "các phiếu": "; ".join(listed)}
    return paper.text("unseen", values)


def _name(paper: RoundPaper, clerk: ClerkFigures) -> str:
    return clerk.operator or paper.say("nameless")
