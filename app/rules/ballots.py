"""One ballot: what the paper says, and whether that is valid.

What it is for: Điều 17 of Quyết định 244-QĐ/TW, Điều 15 of Quyết định 190-QĐ/TW: valid and invalid papers.
What it is not for: adding ballots up (tally), reading keys (entry_line), storing (models).
Invariant: what marks show (overvote, no choice ...) is always derived here and never stored.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.rules.rounds import Marking, Round


class Reason(StrEnum):
    """Why a ballot is invalid: the first four are stated by a person, the others follow from the marks."""

    FOREIGN_PAPER = "foreign_paper"
    IDENTIFYING_MARK = "identifying_mark"
    WRITTEN_NAME = "written_name"
    OTHER = "other"
    OVERVOTE = "overvote"
    NO_CHOICE = "no_choice"
    BOTH_COLUMNS = "both_columns"
    BLANK = "blank"


STATED_REASONS = (Reason.FOREIGN_PAPER, Reason.IDENTIFYING_MARK, Reason.WRITTEN_NAME, Reason.OTHER)


@dataclass(frozen=True, slots=True)
class Ballot:
    """One paper: numbers agreed to and not agreed to, or the stated reason why it is invalid.

    On a struck list `disagree` holds the struck numbers and `agree` all the others.
    On columns a number in neither set was marked in neither box, one in both sets in both boxes.
    """

    agree: frozenset[int] = frozenset()
    disagree: frozenset[int] = frozenset()
    stated: Reason | None = None
    note: str = ""


def invalid_reason(terms: Round, ballot: Ballot) -> Reason | None:
    """Return why a ballot is invalid under the terms of its round, or None for a valid one.

    Source: Điều 17 (244), Điều 15 (190); the table V1 to V6, I1 to I7 of election-rules 5.
    """
    if ballot.stated is not None:
        return ballot.stated
    if terms.marking is Marking.AGREE_DISAGREE and len(terms.candidates) == 1:
        return _one_candidate_reason(ballot) if terms.rules.unclear_single_paper_is_invalid else None
    chosen = len(ballot.agree - ballot.disagree)
    if chosen > terms.seats:
        return Reason.OVERVOTE
    if chosen:
        return None
    if terms.marking is Marking.STRIKE_OUT or len(terms.candidates) > terms.seats:
        return Reason.NO_CHOICE
    return _no_agreement_reason(terms, ballot)


def _one_candidate_reason(ballot: Ballot) -> Reason | None:
    if ballot.agree and ballot.disagree:
        return Reason.BOTH_COLUMNS
    return None if ballot.agree or ballot.disagree else Reason.BLANK


def _no_agreement_reason(terms: Round, ballot: Ballot) -> Reason | None:
    """Columns without surplus: V5 (not agreed everywhere) is valid, V6 (nothing that counts) by the rule set."""
    refused_somebody = bool(ballot.disagree - ballot.agree)
    return None if refused_somebody or terms.rules.blank_columns_paper_is_valid else Reason.BLANK
