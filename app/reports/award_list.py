"""Whom the years running concern: five excellent years for an award, two lowest ones for a warning.

What it is for: the lists that the committee looks through when a year is decided.
What it is not for: giving awards or striking anybody off, which people decide.
Source: HD 06-HD/TW (2025), 19.2; QĐ 24-QĐ/TW; evaluation-and-documents 1.7.
"""

from collections.abc import Iterator, Sequence

from app.models.evaluations import Evaluation
from app.reports.evaluation_paper import EvaluationPaper
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Signer, Story, Table
from app.reports.year_head import signing_block
from app.rules.delegate_values import written
from app.rules.evaluation_classes import CLASS_NAMES
from app.rules.evaluation_regimes import Rated
from app.rules.evaluation_streaks import History, excellent_years, failed_twice, is_due_for_award
from app.rules.figures import counted


def story_of(source: Source) -> Story:
    """Return the lists of a year."""
    paper = EvaluationPaper(source)
    return paper.story(tuple(_parts(paper)), is_wide=False)


def _parts(paper: EvaluationPaper) -> Iterator[Part]:
    histories, year = paper.book.evaluations.histories(paper.year.year), paper.year.year
    evaluations = paper.members()
    yield from paper.missing(paper.summary(evaluations))
    told = [(one, histories.get(one.member_id or 0, {})) for one in evaluations]
    lists = (
        ("award", [(one, of) for one, of in told if is_due_for_award(of, year)]),
        ("failed", [(one, of) for one, of in told if failed_twice(of, year)]),
    )
    for name, listed in lists:
        if listed:
            yield _table(paper, name, listed)
        else:
            yield paper.text(f"no_{name}", _worst(paper))
    yield paper.signed_by(Signer(paper.say(signing_block(paper.committee))))


def _table(paper: EvaluationPaper, name: str, listed: Sequence[tuple[Evaluation, History]]) -> Table:
    members = {one.id: one for one in paper.book.members.some([one.member_id or 0 for one, _ in listed])}
    rows: list[tuple[str, ...]] = []
    for place, (one, history) in enumerate(listed, start=1):
        member, cell = members[one.member_id or 0], paper.organisations.get(one.organisation_id)
        years = excellent_years(history, paper.year.year) if name == "award" else 2
        rows.append((str(place), member.name, written(member.person.born), cell.name if cell else "", counted(years)))
    columns = (
        Column(paper.say("column_place"), 12, CellKind.CENTRED),
        Column(paper.say("column_name"), 48),
        Column(paper.say("column_born"), 25, CellKind.CENTRED),
        Column(paper.say("column_organisation"), 60),
        Column(paper.say("column_years"), 20, CellKind.CENTRED),
    )
    return Table(
        paper.say(f"sheet_{name}"), (paper.text(name, {"số": counted(len(listed))} | _worst(paper)),), columns, rows
    )


def _worst(paper: EvaluationPaper) -> dict[str, str]:
    return {"mức": CLASS_NAMES[paper.scheme(Rated.MEMBER).worst].lower()}
