"""What the hall may see of a round: its list, how far the count is, and its result once that is released.

What it is for: the one rule that the hall's screen obeys, whatever somebody wishes to show.
What it is not for: who may release a result (permissions), and how it looks (ui.hall).
Invariant: nothing but a released result tells votes, or lets them be inferred; a round that was annulled or opened
again shows no result. Whom a later round lists tells how the one before ended: that waits for its release, too.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.rules.findings import Finding, finding


class Shown(StrEnum):
    """What the hall can be shown."""

    NAME = "name"
    CANDIDATES = "candidates"
    PROGRESS = "progress"
    RESULTS = "results"


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a round is, as far as the hall is concerned."""

    is_listed: bool = False
    has_papers: bool = False
    is_confirmed: bool = False
    is_annulled: bool = False
    is_released: bool = False
    is_after_unreleased: bool = False


def allowed(standing: Standing) -> frozenset[Shown]:
    """Return what of a round may be shown; the name of the congress always may."""
    may = {
        Shown.NAME: True,
        Shown.CANDIDATES: standing.is_listed and not standing.is_after_unreleased,
        Shown.PROGRESS: standing.is_listed and standing.has_papers and not standing.is_after_unreleased,
        Shown.RESULTS: standing.is_confirmed and standing.is_released,
    }
    return frozenset(shown for shown in Shown if may[shown] and (shown is Shown.NAME or not standing.is_annulled))


def shown(wished: Shown, standing: Standing) -> Shown:
    """Return what is shown when somebody wishes this: the name of the congress in place of what may not be shown."""
    return wished if wished in allowed(standing) else Shown.NAME


def release_objection(standing: Standing) -> Finding | None:
    """Return why a result cannot be released; None where it can (Điều 7 of 244, Điều 8 of 190: the board announces)."""
    if standing.is_annulled:
        return finding("round.annulled")
    return None if standing.is_confirmed else finding("hall.not_confirmed")
