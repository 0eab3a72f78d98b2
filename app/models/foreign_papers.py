"""Papers of a round that the board did not issue, as far as they are found.

What it is for: one answer for warnings, closing, pages; and whether every paper is entered, so that it is the last one.
What it is not for: judging a paper (rules.ballots) and the sums (rules.closing).
"""

from app.models.passes import Passes
from app.models.repository import Repository
from app.models.rounds import Rounds
from app.models.tally_sheets import TallySheets
from app.rules.ballots import Reason
from app.rules.closing import Foreign
from app.rules.tally_sheets import CountedBy


class ForeignPapers(Repository):
    """The papers in the boxes that are none of those issued."""

    def of(self, round_id: int) -> Foreign:
        """Return how many were found in a round, and whether that is sure."""
        stored = Rounds(self._book).get(round_id)
        if stored.counted_by is CountedBy.SHEETS:
            sheets = TallySheets(self._book).of_round(round_id).values()
            found = sum(sheet.reasons.get(Reason.FOREIGN_PAPER, 0) for sheet in sheets)
        else:
            counted = Passes(self._book).counted(round_id)
            row = self._row(
                "SELECT count(*) FROM ballot WHERE round_id = ? AND pass = ? AND stated = ?",
                (round_id, counted, Reason.FOREIGN_PAPER),
            )
            found = row[0] if row else 0
        return Foreign(found, self.all_entered(round_id))

    def all_entered(self, round_id: int) -> bool:
        """Tell whether every paper of a round is entered, agreed on and decided."""
        batches = Rounds(self._book).batches(round_id)
        settled = all(batch.is_settled and not batch.set_aside for batch in batches)
        entered = sum(batch.entered for batch in batches)
        return settled and entered == Rounds(self._book).get(round_id).figures.returned > 0
