"""Where the work at the papers of a batch goes on: keying, comparing, deciding.

What it is for: pages that lead to a batch without knowing how far it is.
What it is not for: tally sheets, whose place is `BallotRound.batch_place`.
"""

from app.rules.closing import BatchStage, BatchState


def work_place(round_id: int, state: BatchState) -> str:
    """Return the place where the work at the papers of a batch goes on: a full pass that is open, at that pass.

    Where nothing is left to do, that is the list of its papers.
    """
    if state.stage is BatchStage.DIFFERING and len(state.keyed) > 1:
        return f"compare/{round_id}/{state.number}"
    if state.set_aside:
        return f"aside/{round_id}"
    if state.stage is BatchStage.SETTLED:
        return f"papers/{round_id}/{state.number}"
    return f"entry/{round_id}/{state.number}"
