"""The congress of a book: its name, term, place, days and the rule set that counts.

What it is for: what every page and document says about the congress.
What it is not for: its sessions and its contests.
"""

import sqlite3
from dataclasses import asdict, dataclass
from datetime import date, datetime

from app.models.errors import Refused
from app.models.repository import Repository, refuse_text
from app.rules.congress_days import last_day
from app.rules.findings import finding
from app.rules.rounds import Electorate
from app.rules.rule_sets import QD_190_2024, RULE_SETS, RuleSet
from app.rules.shows_of_cards import CardsBase

_AT_THE_HEAD = ("name", "kind", "ordinal", "term", "place", "rehearsal")
"""What minutes of a closed count are headed by; what was left blank may still be filled in."""


@dataclass(frozen=True, slots=True)
class Congress:
    """One congress; `rules` is the id of a rule set; a rehearsal can never pass for a real congress.

    `cards_base` is of whom over half must agree at a show of cards (O16); `full_years` whether ages are told in full
    years and not by the difference of years (O14); `organisations` how many are directly under the committee, 0 for as
    many as the delegates name; `own_seal` whether its papers are sealed by itself, so that nobody confirms signatures.
    """

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
    cards_base: CardsBase = CardsBase.SUMMONED
    full_years: bool = False
    organisations: int = 0
    own_seal: bool = False

    @property
    def last_day(self) -> date | None:
        """The day on which it ends, None while it has no days."""
        return last_day(self.opens, self.closes)

    @property
    def rule_set(self) -> RuleSet:
        """The regulation that counts."""
        return RULE_SETS[self.rules]


class Congresses(Repository):
    """The one congress of a book."""

    def get(self) -> Congress:
        """Return the congress; an empty one in a new book."""
        row = self._row(
            "SELECT name, kind, ordinal, term, place, opens, closes, rules, rehearsal, all_members_sign, cards_base,"
            " full_years, organisations, own_seal FROM congress"
        )
        if row is None:
            return Congress()
        name, kind, ordinal, term, place, opens, closes, rules, rehearsal, all_sign, cards_base, *rest = row
        full_years, organisations, own_seal = rest
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
            CardsBase(cards_base),
            bool(full_years),
            organisations,
            bool(own_seal),
        )

    def reckoned_on(self) -> date:
        """Return the day on which ages and probation are told: the first of the congress; until it is known, today."""
        return self.get().opens or datetime.fromisoformat(self._book.now()).date()

    def _is_counted(self) -> bool:
        """Return whether anything was keyed: a paper, or a tally sheet."""
        found = self._row("SELECT EXISTS (SELECT 1 FROM ballot) OR EXISTS (SELECT 1 FROM tally_sheet)")
        return found is not None and bool(found[0])

    def save(self, congress: Congress) -> None:
        """Store the congress; a change of rules recounts what is not confirmed, since results are derived.

        Raises Refused for a change of rules once a count is closed or confirmed under them, of what stands at the head
        of minutes once a result is confirmed, for a rehearsal that is to be real, for a book with papers that is to be
        a rehearsal (a slip must not make a real count worthless), and for a name or place that no paper can show.
        """
        before = self.get()
        refuse_text(congress.name, "name", before.name)
        refuse_text(congress.place, "place", before.place)
        if before.rehearsal and not congress.rehearsal:
            raise Refused(finding("rehearsal.stays", "rehearsal"))
        if congress.rehearsal and not before.rehearsal and self._is_counted():
            raise Refused(finding("rehearsal.has_papers", "rehearsal"))
        if congress.rules != before.rules:
            self._refuse_other_rules()
        if any(getattr(before, name) not in {getattr(congress, name), ""} for name in _AT_THE_HEAD):
            refuse_confirmed_heads(self._book.connection, "name")
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

    def _refuse_other_rules(self) -> None:
        if self._row("SELECT 1 FROM confirmation") is not None:
            raise Refused(finding("round.confirmed", "rules"))
        if self._row("SELECT 1 FROM round WHERE closed_at IS NOT NULL AND annulled_reason IS NULL") is not None:
            raise Refused(finding("round.closed", "rules"))


def refuse_confirmed_heads(connection: sqlite3.Connection, place: str) -> None:
    """Raise Refused where minutes of a confirmed round would be printed again with another head."""
    confirmed = "SELECT 1 FROM confirmation JOIN round ON round.id = round_id WHERE annulled_reason IS NULL"
    if connection.execute(confirmed).fetchone() is not None:
        raise Refused(finding("congress.confirmed", place))
