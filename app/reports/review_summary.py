"""The results of review and criticism (Biểu 6F): how many had to, how many did, why others did not.

What it is for: organisations and members beside each other, in the rows of the form.
What it is not for: classes (members_summary, organisations_summary).
Source: Biểu 6F-BTCTW (evaluation-and-documents 3.2). Who was given points to answer (row 4) the book does not keep.
"""

from collections.abc import Callable, Iterator

from app.reports.evaluation_paper import EvaluationPaper
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table
from app.rules.evaluation_regimes import NotRated, Rated
from app.rules.evaluation_summary import Summary
from app.rules.figures import thousands

_PEN = ("4", "4.1", "4.2", "4.3")
_NOT_OF_THE_FORM = {"row_other", "row_blank"}
"""Why others have no class: the form has no row for it, so it stands there while there are some and row 3 adds up."""


def story_of(source: Source) -> Story:
    """Return the form of a year."""
    paper = EvaluationPaper(source)
    return paper.story(tuple(_parts(paper)), is_wide=False)


def _parts(paper: EvaluationPaper) -> Iterator[Part]:
    within = paper.within()
    every = paper.book.evaluations.organisations_of(paper.year.year)
    told = [one for one in every if within is None or one.organisation_id in within]
    organisations, members = paper.summary(told, Rated.ORGANISATION), paper.summary(paper.members())
    blank = organisations.blank + members.blank
    if blank:
        yield paper.text("incomplete", {"số": str(members.blank), "số tổ chức": str(organisations.blank)})
    rows = [
        (mark, paper.say(name), thousands(of(organisations)), thousands(of(members)), "")
        for mark, name, of in _ROWS
        if name not in _NOT_OF_THE_FORM or of(organisations) + of(members)
    ]
    rows += [(mark, paper.say(f"row_{mark.replace('.', '_')}"), "", "", "") for mark in _PEN]
    columns = (
        Column(paper.say("column_place"), 12, CellKind.CENTRED),
        Column(paper.say("column_what"), 82),
        Column(paper.say("column_organisations"), 22, CellKind.FIGURE),
        Column(paper.say("column_members"), 22, CellKind.FIGURE),
        Column(paper.say("column_note"), 27),
    )
    yield Table(paper.say("sheet"), (paper.text("lead"),), columns, rows)
    yield paper.signed()


def _because(*reasons: NotRated) -> Callable[[Summary], int]:
    return lambda summary: sum(summary.reasons.get(why, 0) for why in reasons)


_ROWS: tuple[tuple[str, str, Callable[[Summary], int]], ...] = (
    ("1", "row_1", lambda one: one.total),
    ("2", "row_2", lambda one: one.evaluated),
    ("3", "row_3", lambda one: one.without_class),
    ("3.1", "row_3_1", _because(NotRated.NEWLY_FOUNDED)),
    ("3.2", "row_3_2", _because(NotRated.UNDER_SIX_MONTHS, NotRated.EXEMPT, NotRated.SUSPENDED)),
    ("", "part_under_six_months", _because(NotRated.UNDER_SIX_MONTHS)),
    ("", "part_exempt", _because(NotRated.EXEMPT)),
    ("", "part_suspended", _because(NotRated.SUSPENDED)),
    ("", "row_other", _because(NotRated.OTHER)),
    ("", "row_blank", lambda one: one.blank),
)
