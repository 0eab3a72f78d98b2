"""Admissions as an item model.

What it is for: a row an admission, with what is due.
What it is not for: which admissions are wanted (admissions_page).
"""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from app.models.members import Member
from app.rules.admissions import NAMES, Admission, Deadline, contradictions, reminders
from app.rules.figures import short_date
from app.rules.findings import Finding
from app.ui.theme.theme import current
from app.ui.widgets.rows_model import RowsModel
from app.ui.words import rule_text, says

NEAR_DAYS = 30
"""How many days before it is due something is said."""


class AdmissionColumn(IntEnum):
    """The columns."""

    NAME = 0
    ORGANISATION = 1
    DECISION = 2
    CEREMONY = 3
    OFFICIAL = 4
    OCCUPATION = 5
    DUE = 6


@dataclass(frozen=True, slots=True)
class AdmissionRow:
    """One admission with the name of the member, of the organisation, what is due on the day shown, what cannot be."""

    member_id: int
    name: str
    organisation_id: int
    organisation: str
    admission: Admission
    due: tuple[Deadline, ...]
    is_overdue: bool
    wrong: tuple[Finding, ...]


def row_of(member: Member, organisation: tuple[int, str], admission: Admission, day: date) -> AdmissionRow:
    """Return the row of an admission on a day."""
    due, wrong = reminders(admission, day, NEAR_DAYS), tuple(contradictions(admission, member.person.joined))
    is_overdue = any(one.is_overdue(day) for one in due)
    return AdmissionRow(member.id, member.name, *organisation, admission, due, is_overdue, wrong)


class AdmissionsModel(RowsModel[AdmissionRow, AdmissionColumn]):
    """The admissions that are wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(AdmissionColumn, (), parent)

    def head(self, column: AdmissionColumn, /) -> str:
        """Return what a column is called."""
        return {
            AdmissionColumn.NAME: self.tr("Họ và tên"),
            AdmissionColumn.ORGANISATION: self.tr("Chi bộ kết nạp"),
            AdmissionColumn.DECISION: self.tr("Quyết định"),
            AdmissionColumn.CEREMONY: self.tr("Lễ kết nạp"),
            AdmissionColumn.OFFICIAL: self.tr("Chính thức"),
            AdmissionColumn.OCCUPATION: self.tr("Nghề nghiệp"),
            AdmissionColumn.DUE: self.tr("Nhắc việc"),
        }[column]

    def text(self, place: int, column: AdmissionColumn, /) -> str:
        """Return what stands in a cell."""
        row = self.rows[place]
        one = row.admission
        match column:
            case AdmissionColumn.NAME:
                return row.name
            case AdmissionColumn.ORGANISATION:
                return row.organisation
            case AdmissionColumn.OCCUPATION:
                return rule_text(NAMES[one.occupation]) if one.occupation else ""
            case AdmissionColumn.DUE:
                sign = "! " if row.is_overdue else ""
                # The day first: what does not fit into the column is the same words in every row.
                told = "; ".join(f"{short_date(due.due)}: {rule_text(NAMES[due.milestone])}" for due in row.due)
                return "; ".join(filter(None, (*(f"! {says(found)}" for found in row.wrong), sign + told)))
            case _:
                return _told(one, column)

    def colour(self, place: int, column: AdmissionColumn, /) -> QColor | None:
        """Return amber for what is overdue or cannot be."""
        row = self.rows[place]
        is_marked = column is AdmissionColumn.DUE and (row.is_overdue or row.wrong)
        return QColor(current().colours.warn) if is_marked else None


def _told(one: Admission, column: AdmissionColumn) -> str:
    match column:
        case AdmissionColumn.DECISION:
            return " · ".join(filter(None, (one.decision, one.decided and short_date(one.decided))))
        case AdmissionColumn.CEREMONY:
            return short_date(one.ceremony) if one.ceremony else ""
        case _:
            return short_date(one.recognised) if one.recognised else ""
