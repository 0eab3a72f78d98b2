"""The congress of a book: its name, term, place, days and the rule set that counts.

What it is for: what every page and document says about the congress.
What it is not for: its sessions and its contests.
"""

from dataclasses import asdict, dataclass
from datetime import date

from app.models.errors import Refused
from app.models.repository import Repository
from app.rules.findings import finding
from app.rules.rounds import Electorate
from app.rules.rule_sets import QD_190_2024, RULE_SETS, RuleSet


@dataclass(frozen=True, slots=True)
class Congress:
    """One congress; `rules` is the id of a rule set; a rehearsal can never pass for a real congress."""

    name: str = ""
    kind: Electorate = Electorate.DELEGATE_CONGRESS
    ordinal: str = ""
    term: str = ""
    place: str = ""
    opens: date | None = None
    closes: date | None = None
    rules: str = QD_190_2024.id
    rehearsal: bool = False
    all_members_sign: bool = False

    @property
    def rule_set(self) -> RuleSet:
        """The regulation that counts."""
        return RULE_SETS[self.rules]


class Congresses(Repository):
    """The one congress of a book."""

    def get(self) -> Congress:
        """Return the congress; an empty one in a new book."""
        row = self._row(
            "SELECT name, kind, ordinal, term, place, opens, closes, rules, rehearsal, all_members_sign FROM congress"
        )
        if row is None:
            return Congress()
        name, kind, ordinal, term, place, opens, closes, rules, rehearsal, all_sign = row
        return Congress(
            name,
            Electorate(kind),
            ordinal,
            term,
            place,
            date.fromisoformat(opens) if opens else None,
            date.fromisoformat(closes) if closes else None,
            rules,
            bool(rehearsal),
            bool(all_sign),
        )

    def _is_counted(self) -> bool:
        """Return whether anything was keyed: a paper, or a tally sheet."""
        found = self._row("SELECT EXISTS (SELECT 1 FROM ballot) OR EXISTS (SELECT 1 FROM tally_sheet)")
        return found is not None and bool(found[0])

    def save(self, congress: Congress) -> None:
        """Store the congress; a change of rules recounts what is not confirmed, since results are derived.

        Raises Refused for a change of rules once a result is confirmed under them, for a rehearsal that is to be real,
        and for a book with papers that is to be a rehearsal: a slip must not make a real count worthless.
        """
        before = self.get()
        if before.rehearsal and not congress.rehearsal:
            raise Refused(finding("rehearsal.stays", "rehearsal"))
        if congress.rehearsal and not before.rehearsal and self._is_counted():
            raise Refused(finding("rehearsal.has_papers", "rehearsal"))
        if congress.rules != before.rules and self._row("SELECT 1 FROM confirmation") is not None:
            raise Refused(finding("round.confirmed", "rules"))
        values = {
            **asdict(congress),
            "opens": congress.opens.isoformat() if congress.opens else None,
            "closes": congress.closes.isoformat() if congress.closes else None,
        }
        with self._book.change("congress.save", "congress", **values) as connection:
            columns = ", ".join(values)
            marks = ", ".join(f":{name}" for name in values)
            updates = ", ".join(f"{name} = excluded.{name}" for name in values)
            connection.execute(
                f"INSERT INTO congress (id, {columns}) VALUES (1, {marks}) ON CONFLICT (id) DO UPDATE SET {updates}",
                values,
            )
