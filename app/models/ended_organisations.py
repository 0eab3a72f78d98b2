"""Organisations that have ended: since which day, and which one at work has taken each in by now.

What it is for: whoever is to go into one that is no more is refused, and told where to go instead.
What it is not for: how they ended (organisation_events), and who had left before and stays told of there (members).
"""

from dataclasses import dataclass
from datetime import date

from app.models.organisation_names import OrganisationNames
from app.models.organisation_past import MERGERS, merged_into
from app.models.organisations import Organisations
from app.models.repository import Repository
from app.rules.figures import short_date
from app.rules.findings import Finding, finding
from app.rules.member_fields import MemberField
from app.rules.organisation_fields import OrganisationField


@dataclass(frozen=True, slots=True)
class Ended:
    """One that has ended: its name, since when it is no more, and the name of whichever took it in, "" for none."""

    name: str
    day: date
    into: str = ""

    @property
    def against_row(self) -> Finding:
        """The objection to a row of a list that puts a present member there."""
        code = "member.place_merged" if self.into else "member.place_ended"
        return finding(code, MemberField.ORGANISATION, **self._values)

    def against_members(self, count: int) -> Finding:
        """Return the objection to so many present members there."""
        code = "member.into_merged" if self.into else "member.into_ended"
        return finding(code, MemberField.ORGANISATION, count=count, **self._values)

    def against_below(self, name: str) -> Finding:
        """Return the objection to an organisation of a name below this one."""
        code = "organisation.under_merged" if self.into else "organisation.under_ended"
        return finding(code, OrganisationField.PARENT, below=name, **self._values)

    @property
    def _values(self) -> dict[str, object]:
        return {"name": self.name, "day": short_date(self.day), "into": self.into}


class EndedOrganisations(Repository):
    """Those of one book."""

    def all(self) -> dict[int, Ended]:
        """Return them by their ids."""
        if not self._row("SELECT 1 FROM organisation WHERE ended IS NOT NULL AND removed = 0 LIMIT 1"):
            return {}
        listed, heirs = Organisations(self._book).all(), self.heirs()
        names = OrganisationNames(listed)
        return {
            one.id: Ended(
                one.name if names.by_id[one.id] == one.name else names.paths[one.id],
                one.ended,
                names.by_id.get(heirs.get(one.id, 0), ""),
            )
            for one in listed
            if one.ended
        }

    def heirs(self) -> dict[int, int]:
        """Return the one at work which has taken in each that was merged by now, 0 where none has."""
        at_work = {one.id: one.ended is None for one in Organisations(self._book).all()}
        into = merged_into(self._rows(MERGERS))

        def heir(of: int) -> int:
            passed = {of}
            while (of := into.get(of, 0)) not in passed and not at_work.get(of, True):
                passed.add(of)
            return of if at_work.get(of) else 0

        return {one: heir(one) for one in into}
