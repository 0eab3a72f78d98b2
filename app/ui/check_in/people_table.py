"""A table of people at the door whose columns stand still, whoever is listed.

What it is for: the columns are as wide as the longest of all who may come, so that no key moves what one reads.
What it is not for: who is listed (people_model).
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHeaderView

from app.rules.attendance import MARK_NAMES
from app.rules.rounds import Electorate
from app.ui.check_in.door import Person
from app.ui.check_in.people_model import PeopleColumn, PeopleModel, not_marked, shown_name
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import DenseTable
from app.ui.words import rule_text

_AROUND_TEXT, _WIDEST = 20, 240


class PeopleTable(DenseTable):
    """Number, name, mark as wide as they need, unit or delegation takes the rest."""

    def __init__(self, name: str, model: PeopleModel, hidden: PeopleColumn) -> None:
        """Show a model without one of its columns."""
        super().__init__(name)
        self._texts: dict[PeopleColumn, set[str]] = {}
        self.setModel(model)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for column in PeopleColumn:
            is_rest = column in {PeopleColumn.UNIT, PeopleColumn.DELEGATION}
            mode = QHeaderView.ResizeMode.Stretch if is_rest else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, mode)
        self.hideColumn(hidden)
        self._hidden = hidden

    def show_electorate(self, electorate: Electorate) -> None:
        """Show the unit instead of the delegation where members meet."""
        are_members = electorate is Electorate.MEMBER_CONGRESS
        for column in (PeopleColumn.UNIT, PeopleColumn.DELEGATION):
            hidden = PeopleColumn.DELEGATION if are_members else self._hidden
            self.setColumnHidden(column, column is hidden)

    def fit(self, people: Iterable[Person]) -> None:
        """Make the columns wide enough for any of these people."""
        listed = tuple(people)
        marks = {rule_text(name) for name in MARK_NAMES.values()}
        self._texts = {
            PeopleColumn.NUMBER: {str(one.number) for one in listed},
            PeopleColumn.NAME: {shown_name(one) for one in listed},
            PeopleColumn.MARK: marks | {not_marked()},
        }
        self._set_widths()

    def changeEvent(self, event: QEvent) -> None:
        """Let the columns grow with the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._set_widths()

    def _set_widths(self) -> None:
        self.ensurePolished()
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        around, widest = current().px(_AROUND_TEXT), current().px(_WIDEST)
        for column, texts in self._texts.items():
            longest = max(map(metrics.horizontalAdvance, texts), default=0) + around
            header.resizeSection(column, max(header.sectionSizeHint(column), min(longest, widest)))
