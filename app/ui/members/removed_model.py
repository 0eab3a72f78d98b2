"""Those who were taken off the book as a table, and its keys.

What it is for: what stands in each cell, and who is chosen.
What it is not for: reading the book and finding (models.removed_members).
"""

from collections.abc import Iterable
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, QObject
from PySide6.QtWidgets import QWidget

from app.models.removed_members import RemovedMember
from app.rules.member_fields import TITLES, MemberField
from app.ui.widgets.people_table import PeopleTable
from app.ui.widgets.rows_model import RowsModel
from app.ui.words import rule_text

translate = QCoreApplication.translate
_LEAST_NAME = 150


class RemovedColumn(IntEnum):
    """The columns."""

    NAME = 0
    BORN = 1
    CARD = 2
    ORGANISATION = 3
    AT = 4
    OPERATOR = 5


class RemovedModel(RowsModel[RemovedMember, RemovedColumn]):
    """Those who were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nobody."""
        super().__init__(RemovedColumn, (), parent)

    def head(self, column: RemovedColumn) -> str:
        """Return the head of a column."""
        return (
            rule_text(TITLES[MemberField.NAME]),
            rule_text(TITLES[MemberField.BORN]),
            rule_text(TITLES[MemberField.CARD_NUMBER]),
            rule_text(TITLES[MemberField.ORGANISATION]),
            translate("Members", "Bỏ lúc"),
            translate("Members", "Người bỏ"),
        )[column]

    def text(self, place: int, column: RemovedColumn) -> str:
        """Return what stands in a cell."""
        one = self.rows[place]
        when = datetime.fromisoformat(one.at).strftime("%H:%M, %d/%m/%Y") if one.at else "–"
        return (one.name, one.born, one.card_number, one.organisation, when, one.operator or "–")[column]


class RemovedTable(PeopleTable):
    """The rows; several can be chosen."""

    def __init__(self, model: RemovedModel, parent: QWidget | None = None) -> None:
        """Show the rows of `model`."""
        super().__init__(translate("Members", "Người đã bỏ khỏi sổ"), parent)
        self._model = model
        self.setModel(model)
        self.stretch(RemovedColumn.NAME, RemovedColumn.ORGANISATION, least=_LEAST_NAME)

    @property
    def chosen(self) -> list[int]:
        """The ids of those chosen, in the order of the table."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(at) for at in range(selection.size()))
        places = sorted(place for one in ranges for place in range(one.top(), one.bottom() + 1))
        return [self._model.rows[place].id for place in places]

    def choose(self, ids: Iterable[int]) -> None:
        """Choose those of some who are shown, the first one where none is, with the keyboard there."""
        wanted = set(ids)
        places = [at for at, one in enumerate(self._model.rows) if one.id in wanted]
        if not places and self._model.rows:
            places = [0]
        selection, last = QItemSelection(), len(RemovedColumn) - 1
        for place in places:
            selection.select(self._model.index(place, 0), self._model.index(place, last))
        flags = QItemSelectionModel.SelectionFlag
        if places:
            self.selectionModel().setCurrentIndex(self._model.index(places[0], 0), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
