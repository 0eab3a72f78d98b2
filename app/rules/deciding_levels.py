"""Which level decides on the class of an organisation, and that one decision is of one level.

What it is for: base organisations, on which the standing board decides; those below them, on which each base does.
What it is not for: members, of whom the book does not know who manages them; taking a decision (evaluation_states).
Source: HD 43-HD/BTCTW (2025), section 3, by evaluation-and-documents 2: who decides on which organisation.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from app.rules.findings import Finding, finding
from app.rules.organisation_kinds import OrganisationKind, is_base


class Level(StrEnum):
    """Who decides: the standing board of the committee, or the committee of a base organisation."""

    STANDING_BOARD = "standing_board"
    BASE = "base"


def level_of(top: OrganisationKind, *, is_top: bool) -> Level | None:
    """Return who decides on an organisation by the kind of the one directly under the committee to which it belongs.

    None where that is no base organisation, as a part of one: then the book is of a base committee itself.
    """
    if not is_base(top, directly_under=True):
        return None
    return Level.STANDING_BOARD if is_top else Level.BASE


def check_one_level(levels: Iterable[Level | None]) -> Iterator[Finding]:
    """Yield a warning where one decision is on organisations on which two levels decide."""
    found = [*levels]
    above, below = found.count(Level.STANDING_BOARD), found.count(Level.BASE)
    if above and below:
        yield finding("evaluation.two_levels", "level", above=above, below=below)
