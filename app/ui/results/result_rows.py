"""The lines of a result as a page shows them: in ballot order, or only the elected by votes.

What it is for: joining names and figures once, so that table and tests speak of the same rows.
What it is not for: painting (result_table) and deciding (rules.counting).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.models.round_records import BallotRound
from app.rules.counting import Line, Outcome, RoundResult
from app.rules.names import OUTCOME_NAMES, outcome_name
from app.ui.words import rule_text


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One candidate; `number` is the one before the name, `share` votes of the base from 0 to 1."""

    number: int
    name: str
    votes: int
    disagree: int
    uncounted: int
    percent: str
    share: float
    outcome: Outcome
    says: str


def rows_by_ballot(stored: BallotRound, result: RoundResult) -> tuple[ResultRow, ...]:
    """Return every candidate, in the order of the ballot paper."""
    names = {one.number: one.name for one in stored.candidates}
    return tuple(_row(line, names, stored, result) for line in result.lines)


def rows_of_elected(rows: Sequence[ResultRow], result: RoundResult) -> tuple[ResultRow, ...]:
    """Return the elected by votes, most first, then the alternates; each list is numbered from 1."""
    by_number = {row.number: row for row in rows}
    lists = (result.elected, result.alternates)
    return tuple(
        replace(by_number[number], number=place) for numbers in lists for place, number in enumerate(numbers, start=1)
    )


def _row(line: Line, names: Mapping[int, str], stored: BallotRound, result: RoundResult) -> ResultRow:
    outcome, says = line.outcome, rule_text(outcome_name(line, result.needed))
    if stored.fills_alternates and outcome is Outcome.ELECTED:
        outcome, says = Outcome.ALTERNATE, rule_text(OUTCOME_NAMES[Outcome.ALTERNATE])
    if stored.indicative:
        says = ""
    return ResultRow(
        number=line.number,
        name=names[line.number],
        votes=line.votes,
        disagree=line.disagree,
        uncounted=line.uncounted,
        percent=line.percent,
        share=line.votes / result.base if result.base else 0.0,
        outcome=outcome,
        says=says,
    )
