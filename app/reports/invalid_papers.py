"""The invalid papers of a round by reason, and the papers the board had to decide on.

What it is for: each invalid paper can be found again in its batch; each doubt has its decision and who took it.
What it is not for: judging papers (rules.ballots).
"""

from collections.abc import Iterator
from typing import NamedTuple

from app.models.ballots import Decision, StoredBallot
from app.reports.paper_words import paper_text
from app.reports.round_paper import RoundPaper
from app.reports.sheet_papers import sheet_invalid
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table
from app.rules.ballots import Reason, invalid_reason


class _Invalid(NamedTuple):
    """A paper and why it is invalid."""

    reason: Reason
    paper: StoredBallot


def story_of(source: Source) -> Story:
    """Return the list of one round; of one that is still counted it tells nothing."""
    paper = RoundPaper(source, "invalid-papers")
    return paper.story(_parts(paper))


def _parts(paper: RoundPaper) -> Iterator[Part]:
    result = paper.data.result
    yield paper.text("opening", {"hợp lệ": paper.papers(result.valid), "không hợp lệ": paper.papers(result.invalid)})
    if paper.is_by_sheets:
        yield from sheet_invalid(paper)
        return
    invalid = _invalid(paper)
    if invalid:
        rows = [_row(paper, place, one) for place, one in enumerate(invalid, start=1)]
        yield Table(paper.say("sheet_invalid"), (paper.text("listed"),), _columns(paper), rows)
    else:
        yield paper.text("none")
    if decided := _decision_rows(paper):
        yield Table(paper.say("sheet_decided"), (paper.text("decided"),), _decision_columns(paper), decided)
    else:
        yield paper.text("decided_none")
    yield paper.signed(paper.text("closing"))


def _invalid(paper: RoundPaper) -> list[_Invalid]:
    """Return the invalid papers, by reason, batch and place."""
    if not paper.is_closed:
        return []
    order = list(Reason)
    found = [
        _Invalid(reason, one)
        for one in paper.book.ballots.of_round(paper.round_id)
        if one.ballot is not None and (reason := invalid_reason(paper.data.terms, one.ballot)) is not None
    ]
    return sorted(found, key=lambda one: (order.index(one.reason), one.paper.batch, one.paper.serial))


def _columns(paper: RoundPaper) -> tuple[Column, ...]:
    return (
        Column(paper.say("column_number"), 12, CellKind.CENTRED),
        Column(paper.say("column_reason"), 66),
        Column(paper.say("column_batch"), 14, CellKind.CENTRED),
        Column(paper.say("column_paper"), 16, CellKind.CENTRED),
        Column(paper.say("column_note"), 57),
    )


def _row(paper: RoundPaper, place: int, one: _Invalid) -> tuple[str, ...]:
    reason = paper.minutes.say(f"reason_{one.reason}")
    return str(place), reason, str(one.paper.batch), str(one.paper.serial), one.paper.note


def _decision_columns(paper: RoundPaper) -> tuple[Column, ...]:
    return (
        Column(paper.say("column_number"), 11, CellKind.CENTRED),
        Column(paper.say("column_batch"), 13, CellKind.CENTRED),
        Column(paper.say("column_paper"), 15, CellKind.CENTRED),
        Column(paper.say("column_doubt"), 45),
        Column(paper.say("column_decision"), 44),
        Column(paper.say("column_decided_by"), 37),
    )


def _decision_rows(paper: RoundPaper) -> list[tuple[str, ...]]:
    """Return the papers on which the board has decided, by batch and place."""
    ballots, round_id = paper.book.ballots, paper.round_id
    decisions = ballots.decisions(round_id) if paper.is_closed else {}
    decided = [one for one in ballots.waiting(round_id) if one.id in decisions]
    return [_decision_row(paper, place, one, decisions[one.id]) for place, one in enumerate(decided, start=1)]


def _decision_row(paper: RoundPaper, place: int, one: StoredBallot, decision: Decision) -> tuple[str, ...]:
    decided_by = [decision.decided_by or paper.say("nobody"), paper.moment(decision.at).replace("\n", ", ")]
    return (
        str(place),
        str(one.batch),
        str(one.serial),
        decision.doubt,
        _decided(paper, one),
        "\n".join(line for line in decided_by if line),
    )


def _decided(paper: RoundPaper, one: StoredBallot) -> str:
    """Return what the board found: invalid and why, or valid and what the paper says."""
    terms = paper.data.terms
    reason = invalid_reason(terms, one.ballot) if one.ballot is not None else None
    if reason is not None:
        return paper.say("found_invalid", {"lý do": one.note or paper.minutes.say(f"reason_{reason}")})
    said = paper_text(paper.say, one.reading, terms.marking, frozenset(terms.candidates))
    return paper.say("found_valid", {"phiếu": said})
