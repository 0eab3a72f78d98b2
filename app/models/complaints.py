"""How many complaints there were about who may take part in the congress.

What it is for: storing the two figures that the credentials report tells.
What it is not for: what they can be (rules.complaints).
"""

from dataclasses import asdict

from app.models.errors import Refused
from app.models.repository import Repository
from app.rules.complaints import Complaints, check_complaints


class ComplaintFigures(Repository):
    """The one pair of figures of a book."""

    def get(self) -> Complaints:
        """Return the figures; None for what nobody noted."""
        row = self._row("SELECT received, settled FROM complaints")
        return Complaints(*row) if row else Complaints()

    def save(self, told: Complaints) -> None:
        """Store the figures; raise Refused for those that cannot be."""
        if told == self.get():
            return
        for found in check_complaints(told):
            raise Refused(found)
        with self._book.change("body.complaints", "body/credentials", **asdict(told)) as connection:
            connection.execute(
                "INSERT INTO complaints (id, received, settled) VALUES (1, :received, :settled)"
                " ON CONFLICT (id) DO UPDATE SET received = excluded.received, settled = excluded.settled",
                asdict(told),
            )
