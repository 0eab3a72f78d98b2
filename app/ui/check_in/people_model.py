"""People at the door as an item model: number, name, unit, what was marked.

What it is for: whom the typed text may mean, and who is missing; both are lists of the same people.
What it is not for: finding them (rules.check_in) and marking (door).
"""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.rules.attendance import HERE, MARK_NAMES, Mark
from app.rules.persons import INELIGIBLE_PLACE
from app.rules.probation import MEMBER_PLACES, Membership
from app.ui.check_in.door import Person
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import NUMBERS, WORDS
from app.ui.words import rule_text

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
translate = QCoreApplication.translate
_HEAD = "Đoàn "
_ANSWERED = frozenset(
    map(
        int,
        (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.TextAlignmentRole,
            Qt.ItemDataRole.ForegroundRole,
        ),
    )
)
"""What `data` answers; a table asks for much else with each cell it paints, and every key paints all of them."""


def _under_its_head(delegation: str) -> str:
    """Return a delegation without the word that heads its column: "Khối doanh nghiệp" of "Đoàn khối doanh nghiệp"."""
    rest = delegation.removeprefix(_HEAD)
    return rest[:1].upper() + rest[1:]


def not_marked() -> str:
    """Return what stands in the place of a mark while there is none."""
    return translate("CheckIn", "chưa điểm danh")


def whole_name(person: Person) -> str:
    """Return a name with all that tells namesakes apart, and whether its holder has no vote."""
    return " · ".join(filter(None, (person.name, person.apart, _no_vote(person))))


def shown_name(person: Person) -> str:
    """Return a name with the first that tells namesakes apart, mostly the year of birth; the rest has more room."""
    return " · ".join(filter(None, (person.name, person.apart.partition(" · ")[0])))


def _about(person: Person, where_from: str) -> str:
    """Return what stands beside a name: no vote, the post of a namesake, where somebody comes from."""
    post = person.apart.partition(" · ")[2]
    return " · ".join(filter(None, (_no_vote(person), post, "" if where_from == post else where_from)))


def _no_vote(person: Person) -> str:
    if person.has_vote:
        return ""
    return rule_text(INELIGIBLE_PLACE if person.is_ineligible else MEMBER_PLACES[Membership.PROBATION])


class PeopleColumn(IntEnum):
    """The columns."""

    NUMBER = 0
    NAME = 1
    UNIT = 2
    DELEGATION = 3
    MARK = 4


class PeopleModel(QAbstractTableModel):
    """Holds people and the marks they have."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nobody."""
        super().__init__(parent)
        self.people: Sequence[Person] = ()
        self._marks: Mapping[int, Mark] = {}

    def show_people(self, people: Sequence[Person], marks: Mapping[int, Mark]) -> None:
        """Show these people with the marks of a session."""
        self.beginResetModel()
        self.people, self._marks = people, marks
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many people there are."""
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(PeopleColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if section == PeopleColumn.NUMBER else WORDS
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return [
            translate("CheckIn", "Số"),
            translate("CheckIn", "Họ và tên"),
            translate("CheckIn", "Đơn vị"),
            translate("CheckIn", "Đoàn"),
            translate("CheckIn", "Điểm danh"),
        ][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        if role not in _ANSWERED or not index.isValid():
            return None
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if column == PeopleColumn.NUMBER else WORDS
        person = self.people[index.row()]
        mark = self._marks.get(person.id)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(mark) if column == PeopleColumn.MARK else None
        if column == PeopleColumn.MARK:
            return rule_text(MARK_NAMES[mark]) if mark else not_marked()
        unit, delegation = person.unit, _under_its_head(person.delegation)
        return (str(person.number), shown_name(person), _about(person, unit), _about(person, delegation))[column]

    @staticmethod
    def _colour(mark: Mark | None) -> QColor:
        return QColor(current().colours.ok if mark in HERE else current().colours.muted)
