"""Where the work at the papers of a batch goes on: keying, comparing, deciding.

What it is for: pages that lead to a batch without knowing how far it is.
What it is not for: tally sheets, whose place is `BallotRound.batch_place`.
"""

from app.rules.closing import BatchStage, BatchState

_COMPARED = {BatchStage.TO_COMPARE, BatchStage.DIFFERING}


def work_place(round_id: int, state: BatchState) -> str:
    """Return the place where the work at the papers of a batch goes on."""
    if state.stage in _COMPARED and len(state.keyed) > 1:
        return f"compare/{round_id}/{state.number}"
    if state.set_aside:
        return f"aside/{round_id}"
    return f"entry/{round_id}/{state.number}"
