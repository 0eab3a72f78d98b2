"""People at the door as an item model: number, name, unit, what was marked.

What it is for: whom the typed text may mean, and who is missing; both are lists of the same people.
What it is not for: finding them (rules.check_in) and marking (door).
"""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QColor

from app.rules.attendance import HERE, MARK_NAMES, Mark
from app.rules.persons import INELIGIBLE_PLACE
from app.rules.probation import MEMBER_PLACES, Membership
from app.ui.check_in.door import Person
from app.ui.theme.theme import current
from app.ui.widgets.rows_model import RowsModel
from app.ui.words import rule_text

translate = QCoreApplication.translate
_HEAD = "Đoàn "


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


class PeopleModel(RowsModel[Person, PeopleColumn]):
    """Holds people and the marks they have."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nobody."""
        super().__init__(PeopleColumn, (PeopleColumn.NUMBER,), parent)
        self._marks: Mapping[int, Mark] = {}

    def show_people(self, people: Sequence[Person], marks: Mapping[int, Mark]) -> None:
        """Show these people with the marks of a session."""
        self.beginResetModel()
        self.rows, self._marks = people, marks
        self.endResetModel()

    def head(self, column: PeopleColumn) -> str:
        """Return the head of a column."""
        return (
            translate("CheckIn", "Số"),
            translate("CheckIn", "Họ và tên"),
            translate("CheckIn", "Đơn vị"),
            translate("CheckIn", "Đoàn"),
            translate("CheckIn", "Điểm danh"),
        )[column]

    def text(self, place: int, column: PeopleColumn) -> str:
        """Return what stands in a cell."""
        person = self.rows[place]
        if column is PeopleColumn.MARK:
            mark = self._marks.get(person.id)
            return rule_text(MARK_NAMES[mark]) if mark else not_marked()
        unit, delegation = person.unit, _under_its_head(person.delegation)
        return (str(person.number), shown_name(person), _about(person, unit), _about(person, delegation))[column]

    def colour(self, place: int, column: PeopleColumn) -> QColor | None:
        """Return the colour of a mark."""
        if column is not PeopleColumn.MARK:
            return None
        mark, colours = self._marks.get(self.rows[place].id), current().colours
        return QColor(colours.ok if mark in HERE else colours.muted)
