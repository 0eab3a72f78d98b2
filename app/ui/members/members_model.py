"""The members as an item model: ids in order, and the rows that are looked at.

What it is for: a table over a hundred thousand members that reads only what it shows.
What it is not for: finding and ordering them (models.member_search) and changing anything (members_work).
"""

from array import array
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor

from app.models.book import Book
from app.models.member_names import value_of
from app.models.member_orders import Ids
from app.models.members import Member
from app.models.organisation_names import OrganisationNames
from app.rules.delegate_values import written
from app.rules.member_fields import TITLES, MemberField
from app.rules.persons import MemberStatus
from app.ui.theme.theme import current
from app.ui.value_words import ValueWords
from app.ui.widgets.dense_table import WORDS, Index
from app.ui.words import rule_text

COLUMNS = tuple(MemberField)
NAME_COLUMN = COLUMNS.index(MemberField.NAME)
_NOWHERE = QModelIndex()
_READ_AT_ONCE, _MOST_KEPT = 64, 4096
_DISPLAY, _ALIGNMENT, _COLOUR, _TIP = map(
    int,
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.ToolTipRole,
    ),
)


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One member as the table shows it."""

    member: Member
    texts: Sequence[str]
    """In the order of `COLUMNS`."""


class MembersModel(QAbstractTableModel):
    """The members that were found, in the order that was chosen."""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        """Hold nobody yet."""
        super().__init__(parent)
        self._book = book
        self._words = ValueWords()
        self._rows: OrderedDict[int, MemberRow] = OrderedDict()
        self._organisations = OrganisationNames()
        self.ids: Ids = array("q")

    def show_ids(self, ids: Ids) -> None:
        """Show these members, in this order."""
        self.beginResetModel()
        self.ids = ids
        self.endResetModel()

    def forget(self) -> None:
        """Read rows anew: the book changed; `show_ids` follows."""
        self._rows.clear()
        self._organisations = OrganisationNames(self._book.organisations.all())

    def place_of(self, member_id: int) -> int:
        """Return the row of a member, -1 where it is not shown."""
        try:
            return self.ids.index(member_id)
        except ValueError:
            return -1

    def row(self, place: int) -> MemberRow:
        """Return a row; those around it are read with it."""
        id_ = self.ids[place]
        if id_ not in self._rows:
            self._read_around(place)
        return self._rows[id_]

    def written(self, ids: Sequence[int], fields: Sequence[MemberField]) -> Iterator[list[str]]:
        """Yield what lists have of members in some fields."""
        for at in range(0, len(ids), _MOST_KEPT):
            for member in self._book.members.some(ids[at : at + _MOST_KEPT]):
                yield [written(value_of(member, field, self._organisations)) for field in fields]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many members are shown."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many fields there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell; a field that may be cut tells all of it."""
        if role == _DISPLAY:
            return self.text(index.row(), index.column())
        if role == _ALIGNMENT:
            return WORDS
        if role == _COLOUR:
            return self.colour(index.row())
        if role == _TIP:
            return self.text(index.row(), index.column()) or None
        return None

    def text(self, place: int, column: int) -> str:
        """Return what stands in a cell."""
        return self.row(place).texts[column]

    def colour(self, place: int) -> QColor | None:
        """Return the colour of a row: who left is muted, None is ink."""
        member = self.row(place).member
        if not member.is_present:
            return QColor(current().colours.muted)
        return None if member.status is MemberStatus.ACTIVE else QColor(current().colours.warn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (_DISPLAY, _TIP):
            return rule_text(TITLES[COLUMNS[section]])
        return WORDS if role == _ALIGNMENT else None

    def _read_around(self, place: int) -> None:
        first = place - place % _READ_AT_ONCE
        missing = [one for one in self.ids[first : first + _READ_AT_ONCE] if one not in self._rows]
        for member in self._book.members.some(missing):
            values = (value_of(member, field, self._organisations) for field in COLUMNS)
            self._rows[member.id] = MemberRow(member, [self._words.of(value) for value in values])
        while len(self._rows) > _MOST_KEPT:
            self._rows.popitem(last=False)
