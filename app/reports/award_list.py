"""Whom the years running concern: five excellent years for an award, two lowest ones for a warning; organisations.

What it is for: the lists that the committee looks through when a year is decided.
What it is not for: giving awards or striking anybody off, which people decide.
Source: HD 06-HD/TW (2025), 19.2; QĐ 24-QĐ/TW; evaluation-and-documents 1.7 and, for organisations, 2.
"""

from collections.abc import Iterator, Sequence

from app.models.evaluations import Evaluation
from app.models.organisations import Organisation, in_tree
from app.reports.evaluation_paper import EvaluationPaper
from app.reports.numbered_rows import RowPart, headings_of, line_start, numbered
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Signer, Story, Table
from app.reports.year_head import signing_block
from app.rules.delegate_values import written
from app.rules.evaluation_classes import CLASS_NAMES, QualityClass
from app.rules.evaluation_regimes import Rated
from app.rules.evaluation_streaks import History, excellent_years, failed_twice, is_due_for_award
from app.rules.figures import counted
from app.rules.organisation_kinds import kind_name


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
    if not paper.of.member_id:
        yield from _organisations(paper)
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


def _organisations(paper: EvaluationPaper) -> Iterator[Part]:
    """Yield the organisations that were decided to be excellent in the year, with the years running; how many wait."""
    year, within = paper.year.year, paper.within()
    evaluations = {
        one.organisation_id: one
        for one in paper.book.evaluations.organisations_of(year)
        if within is None or one.organisation_id in within
    }
    waiting = sum(not one.decided_class and not one.standing_reason for one in evaluations.values())
    if waiting:
        yield paper.text("organisations_waiting", {"số": counted(waiting)})
    histories = paper.book.evaluations.histories(year, Rated.ORGANISATION)
    listed = [
        one
        for one, _, _ in in_tree([*paper.organisations.values()])
        if one.id in evaluations and histories.get(one.id, {}).get(year) is QualityClass.EXCELLENT
    ]
    if not listed:
        yield paper.text("no_organisations")
        return
    parts = (
        RowPart(
            paper.say(f"part_{name}"),
            [
                (one.name, _of_organisation(paper, one, evaluations[one.id], histories[one.id]))
                for one in listed
                if paper.is_base(one.id) is is_base
            ],
        )
        for name, is_base in (("base", True), ("below", False))
    )
    rows = [*numbered(parts)]
    due = sum(is_due_for_award(histories[one.id], year) for one in listed)
    lead = paper.text("organisations", {"số": counted(len(listed)), "đủ năm": counted(due)})
    yield Table(
        paper.say("sheet_organisations"), (lead,), _columns_of_organisations(paper), rows, headings=headings_of(rows)
    )


def _of_organisation(
    paper: EvaluationPaper, one: Organisation, evaluation: Evaluation, history: History
) -> tuple[str, ...]:
    """Return what stands beside the name of an organisation: kind, base, years running, and what is to be marked."""
    base, year = paper.base_of(one.id), paper.year.year
    marks = (
        paper.say("five_years", {"năm liền": str(excellent_years(history, year))})
        if is_due_for_award(history, year)
        else "",
        paper.say("exemplary") if evaluation.standing_exemplary else "",
    )
    return (
        line_start(kind_name(one.kind, directly_under=base is one)),
        base.name if base and base is not one else "",
        counted(excellent_years(history, year)),
        "; ".join(filter(None, marks)),
    )


def _columns_of_organisations(paper: EvaluationPaper) -> tuple[Column, ...]:
    return (
        Column(paper.say("column_place"), 12, CellKind.CENTRED),
        Column(paper.say("column_organisation"), 50),
        Column(paper.say("column_kind"), 33),
        Column(paper.say("column_base"), 30),
        Column(paper.say("column_years"), 15, CellKind.CENTRED),
        Column(paper.say("column_mark"), 25),
    )


def _worst(paper: EvaluationPaper) -> dict[str, str]:
    return {"mức": CLASS_NAMES[paper.scheme(Rated.MEMBER).worst].lower()}
