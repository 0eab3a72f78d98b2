"""How returned papers are put into batches.

What it is for: batches of one size, the last one smaller; batches with papers already keyed stay as they are.
What it is not for: storing them (models.rounds).
"""

from collections.abc import Sequence

from app.rules.closing import BatchState

USUAL_SIZE = 50


def batch_sizes(returned: int, size: int, batches: Sequence[BatchState]) -> tuple[int, ...]:
    """Return the papers of each batch; `size` is at least 1."""
    last_keyed = max((batch.number for batch in batches if batch.entered or any(batch.keyed)), default=0)
    sizes = [batch.declared for batch in batches if batch.number <= last_keyed]
    left = returned - sum(sizes)
    while left > 0:
        sizes.append(min(size, left))
        left -= size
    return tuple(sizes)
