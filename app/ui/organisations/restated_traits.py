"""What a decision changes of an organisation besides its name: its kind, where it works, whose the enterprise is.

What it is for: choices that begin with what the organisation is now.
What it is not for: its name, day and decision (ending_panel), and mending what was noted wrongly (organisation_form).
"""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.models.organisations import Organisation
from app.rules.delegate_values import written
from app.rules.organisation_fields import TITLES, OrganisationField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import NAMES, Ownership, Sector
from app.ui.organisations.organisation_form import kind_choice, name_kinds
from app.ui.widgets.value_editor import ValueEditor, word_choice
from app.ui.words import rule_text

_F = OrganisationField


class RestatedTraits:
    """The fields, for the panel to lay out."""

    def __init__(self) -> None:
        """Make fields that show nothing yet."""
        self.kind = ValueEditor(rule_text(TITLES[_F.KIND]), kind_choice())
        self.sector = ValueEditor(rule_text(TITLES[_F.SECTOR]), word_choice(Sector))
        hint = QCoreApplication.translate("Organisations", "Chỉ của doanh nghiệp")
        self.ownership = ValueEditor(rule_text(TITLES[_F.OWNERSHIP]), word_choice(Ownership), hint)
        self.fields = (self.kind, self.sector, self.ownership)

    def show_traits(self, one: Organisation) -> None:
        """Show what an organisation is now."""
        name_kinds(self.kind, directly_under=not one.parent_id)
        self.kind.show_text(one.kind)
        self.sector.show_text(written(one.sector))
        self.ownership.show_text(written(one.ownership))

    def of(self, one: Organisation) -> Organisation:
        """Return an organisation as it is by these fields."""
        sectors, owners = ({NAMES[each]: each for each in words} for words in (Sector, Ownership))
        return replace(
            one,
            kind=OrganisationKind(self.kind.text),
            sector=sectors.get(self.sector.text),
            ownership=owners.get(self.ownership.text),
        )
