"""Who was elected by the confirmed contests of a book, by office.

What it is for: contests whose candidates must come from a body that another contest elected.
What it is not for: votes and results (results); a committee whose election is not in the book (committees).
"""

import json

from app.models.contests import Office
from app.models.repository import Repository


class Elected(Repository):
    """The elected of a book."""

    def names(self, office: Office) -> tuple[str, ...]:
        """Return the full names of those elected to an office, alternates not; none before a result is confirmed."""
        rows = self._rows(
            "SELECT confirmation.outcome, listed.number, listed.name FROM confirmation"
            " JOIN round ON round.id = confirmation.round_id AND round.annulled_reason IS NULL"
            " JOIN contest ON contest.id = round.contest_id AND contest.removed = 0"
            " JOIN round_candidate AS listed ON listed.round_id = round.id"
            " WHERE contest.office = ? ORDER BY round.id, listed.number",
            (office.value,),
        )
        return tuple(name for outcome, number, name in rows if number in json.loads(outcome)["elected"])
