"""Handing over sealed papers: packages, seals, who takes them over.

What it is for: what the sealing minutes say that no figure of the round tells.
What it is not for: the figures of the papers (paper_accounts, results).
"""

from dataclasses import asdict, dataclass

from app.models.repository import Repository


@dataclass(frozen=True, slots=True)
class Handover:
    """How the papers of a round were sealed; what is not known yet is 0 or "" and is left to the pen.

    `receiver` takes them over for the presidium, `keeper` for the new committee.
    """

    packages: int = 0
    seals: str = ""
    receiver: str = ""
    keeper: str = ""


class Handovers(Repository):
    """The handovers of a book; they can be written after a result is confirmed, as sealing comes last."""

    def of(self, round_id: int) -> Handover:
        """Return the handover of a round, an empty one before anything was typed."""
        row = self._row("SELECT packages, seals, receiver, keeper FROM handover WHERE round_id = ?", (round_id,))
        return Handover(*row) if row else Handover()

    def save(self, round_id: int, handover: Handover) -> None:
        """Store the handover of a round."""
        with self._book.change("papers.handover", f"round/{round_id}", **asdict(handover)) as connection:
            connection.execute(
                "INSERT INTO handover (round_id, packages, seals, receiver, keeper) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (round_id) DO UPDATE SET packages = excluded.packages, seals = excluded.seals,"
                " receiver = excluded.receiver, keeper = excluded.keeper",
                (round_id, handover.packages, handover.seals, handover.receiver, handover.keeper),
            )
