"""The term whose targets the book keeps.

What it is for: its name, its years and the days that count, as the office set them or as the congress has them.
What it is not for: the targets (targets) and what was reached (target_facts).
"""

from datetime import date

from app.models.congresses import Congresses
from app.models.repository import Repository, refuse_text
from app.rules.terms import Term, WorkersCounted, named_years, term_without_days, usual_term

_LISTED = "name, first_year, last_year, counts_from, counts_until, workers"


class Terms(Repository):
    """The one term of a book."""

    @property
    def is_stored(self) -> bool:
        """Whether the office set the term; before that it follows from the congress."""
        return self._row("SELECT 1 FROM term") is not None

    def get(self) -> Term:
        """Return the term as it was set; until then the one that the congress of the book begins."""
        row = self._row(f"SELECT {_LISTED} FROM term")
        if row is None:
            return self._usual()
        name, first_year, last_year, counts_from, counts_until, workers = row
        days = (date.fromisoformat(counts_from), date.fromisoformat(counts_until))
        return Term(name, first_year, last_year, *days, WorkersCounted(workers))

    def _usual(self) -> Term:
        """Return the term by the days of the congress and its name; by today only while it has neither."""
        congress = Congresses(self._book).get()
        years = named_years(congress.term)
        if congress.last_day is None and years:
            return term_without_days(*years)
        return usual_term(congress.last_day or self.today, None, congress.term)

    def save(self, term: Term) -> None:
        """Set the term; raise Refused for a name that no paper can show."""
        if self.is_stored and term == self.get():
            return
        refuse_text(term.name, "name")
        values = {
            "name": term.name,
            "first_year": term.first_year,
            "last_year": term.last_year,
            "counts_from": term.counts_from.isoformat(),
            "counts_until": term.counts_until.isoformat(),
            "workers": term.workers,
        }
        with self._book.change("target.term", "term", term=values) as connection:
            connection.execute(
                f"INSERT OR REPLACE INTO term (id, {_LISTED}) VALUES (1, ?, ?, ?, ?, ?, ?)", [*values.values()]
            )

    def forget(self) -> None:
        """Let the term follow from the congress again."""
        with self._book.change("target.term", "term", term=None) as connection:
            connection.execute("DELETE FROM term")
