"""What was changed of a member, by whom and when, as a card of the form.

What it is for: looking back without the journal.
What it is not for: taking changes back (members_page does the last one).
"""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.models.members import MemberChange
from app.models.organisation_names import OrganisationNames
from app.rules.member_fields import TITLES, MemberField
from app.ui.widgets.card import Card
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.rows_model import RowsModel
from app.ui.words import rule_text

translate = QCoreApplication.translate
_OF_ORGANISATION = "organisation_id"
_ROWS_SHOWN = 6


class ChangeColumn(IntEnum):
    """The columns of the list."""

    AT = 0
    OPERATOR = 1
    FIELD = 2
    BEFORE = 3
    AFTER = 4


class ChangesModel(RowsModel[MemberChange, ChangeColumn]):
    """The changes, the latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(ChangeColumn, (), parent)
        self.organisations = OrganisationNames()

    def head(self, column: ChangeColumn) -> str:
        """Return the head of a column."""
        return (
            translate("Members", "Lúc"),
            translate("Members", "Người sửa"),
            translate("Members", "Mục"),
            translate("Members", "Trước"),
            translate("Members", "Sau"),
        )[column]

    def text(self, place: int, column: ChangeColumn) -> str:
        """Return what stands in a cell."""
        one = self.rows[place]
        if column is ChangeColumn.AT:
            return datetime.fromisoformat(one.at).strftime("%H:%M, %d/%m/%Y")
        if column is ChangeColumn.OPERATOR:
            return one.operator or "–"
        is_place = one.field == _OF_ORGANISATION
        if column is ChangeColumn.FIELD:
            return rule_text(TITLES[MemberField.ORGANISATION if is_place else MemberField(one.field)])
        value = one.before if column is ChangeColumn.BEFORE else one.after
        return (self._organisation(value) if is_place else rule_text(value)) or "–"

    def _organisation(self, id_: str) -> str:
        return self.organisations.by_id.get(int(id_ or 0), id_)


class MemberHistory(Card):
    """Hidden where nothing was ever changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(translate("Members", "Những lần sửa"), padding=(20, 12, 20, 12), parent=parent)
        self.model = ChangesModel(self)
        self.table = DenseTable(translate("Members", "Những lần sửa"))
        self.table.setModel(self.model)
        self.table.stretch(ChangeColumn.BEFORE, ChangeColumn.AFTER)
        self.body.add(self.table)
        self.hide()

    def show_changes(self, changes: Sequence[MemberChange], organisations: OrganisationNames) -> None:
        """Show what was changed."""
        self.model.organisations = organisations
        self.model.show_rows(changes)
        head, row = self.table.horizontalHeader().sizeHint().height(), self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(head + row * min(len(changes), _ROWS_SHOWN) + 2 * self.table.frameWidth())
        self.setVisible(bool(changes))
