"""The evaluated years of a book: which regime holds, what the committee set otherwise, and who was allowed more.

What it is for: opening a year, its cap and its day of reference; taking one back that was opened by mistake.
What it is not for: the evaluations themselves (evaluations), and what a regime says (rules.evaluation_regimes).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.models.errors import Refused
from app.models.long_work import Tell, parts
from app.models.repository import Repository, refuse_text
from app.models.stored_evaluations import ENTERED
from app.rules.evaluation_caps import CapBase, CapGroup, CapRounding, CapTerms
from app.rules.evaluation_reasons import check_review_day, reference_day
from app.rules.evaluation_regimes import Regime, regime_of
from app.rules.evaluation_states import State
from app.rules.findings import finding

_BEGUN = ("year", "organisation_id", "member_id", "absence")
"""What a row has from the opening of its year on; reasons for no class are noted then, too."""
_TYPED = " OR ".join(f"coalesce({name}, '') NOT IN ('', 0)" for name in ENTERED if name not in _BEGUN)
_USED = (
    f"SELECT 1 FROM evaluation WHERE year = ?1 AND (state <> '{State.ENTERED}' OR {_TYPED}"
    " OR id IN (SELECT evaluation_id FROM evaluation_vote) OR id IN (SELECT evaluation_id FROM evaluation_step))"
    " UNION ALL SELECT 1 FROM cap_extension WHERE year = ?1"
    " UNION ALL SELECT 1 FROM evaluation_year WHERE year = ?1"
    " AND (coalesce(cap_percent, reviewed) IS NOT NULL OR organisations_raised <> '')"
)
"""Finds whether anything was entered in a year, or set for it."""


@dataclass(frozen=True, slots=True)
class EvaluationYear:
    """One year; `cap` is that of its regime with what was set otherwise, None where the regime has none.

    `reviewed` is the day of the review meeting on which six months are reckoned, None for 31 December; `raised_by` the
    number of a decision that allows more excellent ones among the base organisations themselves, "" for none.
    """

    year: int
    cap: CapTerms | None = None
    reviewed: date | None = None
    raised_by: str = ""

    @property
    def regime(self) -> Regime:
        """Return the rules of this year."""
        return regime_of(self.year)

    @property
    def day(self) -> date:
        """Return the day on which it is looked who is evaluated."""
        return reference_day(self.year, self.reviewed)


class EvaluationYears(Repository):
    """The years that were opened."""

    def all(self) -> tuple[int, ...]:
        """Return the years, the latest first."""
        return tuple(row[0] for row in self._rows("SELECT year FROM evaluation_year ORDER BY year DESC"))

    def get(self, year: int) -> EvaluationYear:
        """Return a year, as its regime has it where it was not opened; raise ValueError for one before all regimes."""
        row = self._row(
            "SELECT cap_percent, cap_base, rounding, cap_group, reviewed, organisations_raised FROM evaluation_year"
            " WHERE year = ?",
            (year,),
        )
        cap = regime_of(year).cap
        if row is None:
            return EvaluationYear(year, cap)
        percent, base, rounding, group, reviewed, raised_by = row
        if cap is not None and percent is not None:
            cap = replace(
                cap, percent=percent, base=CapBase(base), rounding=CapRounding(rounding), group=CapGroup(group)
            )
        return EvaluationYear(year, cap, date.fromisoformat(reviewed) if reviewed else None, raised_by)

    def save(self, year: EvaluationYear) -> None:
        """Open a year or set what holds in it; what is as in its regime follows the regime.

        Raises Refused for a day of review that cannot be of this year, and for a decision that is no paper's text.
        """
        refuse_text(year.raised_by, "decision")
        if found := tuple(check_review_day(year.year, year.reviewed)):
            raise Refused(*found)
        cap = year.cap if year.cap != year.regime.cap else None
        values = {
            "cap_percent": cap and cap.percent,
            "cap_base": cap and cap.base,
            "rounding": cap and cap.rounding,
            "cap_group": cap and cap.group,
            "reviewed": year.reviewed and year.reviewed.isoformat(),
            "organisations_raised": year.raised_by,
        }
        updates = ", ".join(f"{name} = excluded.{name}" for name in values)
        with self._book.change("evaluation.year", f"evaluation/{year.year}", **values) as connection:
            connection.execute(
                f"INSERT INTO evaluation_year (year, {', '.join(values)}) VALUES (?, ?, ?, ?, ?, ?, ?)"
                f" ON CONFLICT (year) DO UPDATE SET {updates}",
                [year.year, *values.values()],
            )

    def take_back(self, year: int, tell: Tell | None = None) -> None:
        """Take a year back that was opened by mistake, with all its rows.

        Raises Refused where anything was entered in it or set for it, and Stopped where `tell` says so.
        """
        if self._row(_USED, (year,)):
            raise Refused(finding("evaluation.year_used", year=year))
        ids = [row[0] for row in self._rows("SELECT id FROM evaluation WHERE year = ?", (year,))]
        subject = f"evaluation/{year}"
        with self._book.together():
            for part in parts(ids, tell):
                with self._book.change("evaluation.take_out", subject, evaluations=[*part]) as connection:
                    connection.executemany("DELETE FROM evaluation WHERE id = ?", [(id_,) for id_ in part])
            with self._book.change("evaluation.take_back_year", subject) as connection:
                connection.execute("DELETE FROM evaluation_year WHERE year = ?", (year,))

    def raised(self, year: int) -> Mapping[int, str]:
        """Return which organisations may go beyond the usual cap, with the decision that says so."""
        return dict(self._rows("SELECT organisation_id, decision FROM cap_extension WHERE year = ?", (year,)))

    def raise_cap(self, year: int, organisation_id: int, decision: str) -> None:
        """Note the decision that allows an organisation more; "" takes it back. Raises Refused for no paper's text."""
        refuse_text(decision, "decision")
        subject = f"evaluation/{year}"
        with self._book.change("evaluation.raise", subject, organisation=organisation_id, decision=decision) as one:
            one.execute("DELETE FROM cap_extension WHERE year = ? AND organisation_id = ?", (year, organisation_id))
            if decision:
                one.execute("INSERT INTO cap_extension VALUES (?, ?, ?)", (year, organisation_id, decision))
