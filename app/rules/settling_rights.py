"""Who settles the differences of a batch: not the clerk whose own pass differs, while somebody else could.

What it is for: two pairs of eyes also where passes are settled, so that nobody says of her own slip what the paper was.
What it is not for: who may settle at all (permissions), and who keyed what (models.workers).
Invariant: among people of whom one may settle at all there is always one who may settle this batch.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.rules.permissions import Act, Role, allows


@dataclass(frozen=True, slots=True)
class Clerk:
    """Somebody of the list, and the passes (from 1) of the batch that they keyed, corrected or saw."""

    name: str
    role: Role
    passes: frozenset[int] = frozenset()


def settlers(people: Sequence[Clerk]) -> tuple[Clerk, ...]:
    """Return who may settle the differences of a batch.

    The head of the board always, for the board decides (election-rules 2); others who made no pass of the batch; and
    where there is nobody of either kind, whoever may settle at all.
    """
    able = [one for one in people if allows(one.role, Act.SETTLE)]
    return tuple(_unbiased(able)) or tuple(able)


def barred(people: Sequence[Clerk], name: str) -> tuple[Clerk, tuple[str, ...]] | None:
    """Return whoever has this name and made a pass, with who settles instead; None where they may settle."""
    mine, able = next((one for one in people if one.name == name), None), settlers(people)
    if mine is None or mine in able or not mine.passes:
        return None
    return mine, tuple(one.name for one in able)


def _unbiased(able: Sequence[Clerk]) -> Iterator[Clerk]:
    return (one for one in able if one.role is Role.HEAD or not one.passes)
