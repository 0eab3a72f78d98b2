"""The delegates as an item model: every field a column, filtered and sorted without asking the book again.

What it is for: a table that follows each key press at two thousand delegates.
What it is not for: changing anything (delegate_work).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor

from app.models.delegate_texts import Names, value_of
from app.models.delegates import Delegate
from app.models.replacements import Replacement
from app.rules.delegate_fields import TITLES, DelegateField
from app.rules.delegate_values import DATES
from app.rules.delegate_values import NUMBERS as NUMBER_FIELDS
from app.rules.partial_dates import PartialDate
from app.rules.persons import Standing
from app.rules.probation import DELEGATE_PROBATION, MEMBER_PLACES, Membership
from app.rules.rounds import Electorate
from app.rules.vietnamese import fold, name_key, text_key
from app.ui.theme.theme import current
from app.ui.value_words import ValueWords
from app.ui.widgets.dense_table import NUMBERS, WORDS, Index
from app.ui.words import rule_text

translate = QCoreApplication.translate

COLUMNS = tuple(DelegateField)
_NOWHERE = QModelIndex()
_NAME_KEYS = 8192
_name_key = lru_cache(_NAME_KEYS)(name_key)
_text_key = lru_cache(_NAME_KEYS)(text_key)


@dataclass(frozen=True, slots=True)
class DelegateRow:
    """One delegate as the table shows it; `search` is all of it, folded."""

    delegate: Delegate
    texts: Mapping[DelegateField, str]
    search: str
    is_absent: bool
    is_called: bool
    membership: Membership = Membership.OFFICIAL
    electorate: Electorate = Electorate.DELEGATE_CONGRESS

    @property
    def is_in_replacement(self) -> bool:
        """Whether the delegate was replaced, or stands in for somebody."""
        return self.is_absent or self.is_called

    @property
    def is_doubtful(self) -> bool:
        """Whether a delegate is on probation, who cannot be one, or nobody knows whether a member still is."""
        if self.electorate is Electorate.MEMBER_CONGRESS:
            return self.membership is Membership.UNSURE
        return self.membership is Membership.PROBATION


def rows_of(
    delegates: Sequence[Delegate],
    replacements: Sequence[Replacement],
    names: Names,
    memberships: Mapping[int, Membership],
    electorate: Electorate,
) -> list[DelegateRow]:
    """Return the rows of delegates, with who stands in for whom, or of members, with who has a vote."""
    by_id = {one.id: one.name for one in delegates}
    absent = {one.absent_id: by_id.get(one.alternate_id, "") for one in replacements}
    called = {one.alternate_id: by_id.get(one.absent_id, "") for one in replacements}
    words = ValueWords()
    rows: list[DelegateRow] = []
    for one in delegates:
        texts = {field: words.of(value_of(one, field, names)) for field in DelegateField}
        if one.id in absent:
            texts[DelegateField.STANDING] = translate("Delegates", "vắng, %1 thay").replace("%1", absent[one.id])
        elif one.id in called:
            texts[DelegateField.STANDING] = translate("Delegates", "thay %1").replace("%1", called[one.id])
        known = memberships[one.id]
        if electorate is Electorate.MEMBER_CONGRESS:
            texts[DelegateField.STANDING] = rule_text(MEMBER_PLACES[known])
        elif known is Membership.PROBATION:
            texts[DelegateField.STANDING] += f", {rule_text(DELEGATE_PROBATION)}"
        search = fold("\n".join(texts.values()))
        rows.append(DelegateRow(one, texts, search, one.id in absent, one.id in called, known, electorate))
    return rows


def title_of(column: DelegateField, electorate: Electorate) -> str:
    """Return the whole title of a column; members have a vote or none where delegates are official or alternates."""
    if column is DelegateField.STANDING and electorate is Electorate.MEMBER_CONGRESS:
        return translate("Delegates", "Biểu quyết")
    return rule_text(TITLES[column])


def short_title(column: DelegateField, electorate: Electorate) -> str:
    """Return the title of a column as it stands above the table."""
    if column is DelegateField.STANDING and electorate is Electorate.MEMBER_CONGRESS:
        return title_of(column, electorate)
    titles = {
        DelegateField.NUMBER: translate("Delegates", "Số"),
        DelegateField.SOURCE: translate("Delegates", "Nguồn"),
        DelegateField.STANDING: translate("Delegates", "Tư cách"),
        DelegateField.ALTERNATE_ORDER: translate("Delegates", "Thứ tự"),
        DelegateField.CREDENTIALS: translate("Delegates", "Thẩm tra"),
        DelegateField.SCHOOLING: translate("Delegates", "Phổ thông"),
        DelegateField.DEGREE: translate("Delegates", "Chuyên môn"),
    }
    return titles.get(column) or rule_text(TITLES[column])


class DelegatesModel(QAbstractTableModel):
    """The rows that hold what is looked for, in the order that was chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nobody yet; delegates come in the order of their numbers."""
        super().__init__(parent)
        self._all: list[DelegateRow] = []
        self._rows: list[DelegateRow] = []
        self._wanted = ""
        self.electorate = Electorate.DELEGATE_CONGRESS
        self._order = (COLUMNS.index(DelegateField.NUMBER), Qt.SortOrder.AscendingOrder)

    @property
    def rows(self) -> Sequence[DelegateRow]:
        """The rows that are shown."""
        return self._rows

    @property
    def whole(self) -> Sequence[DelegateRow]:
        """All rows, also those that are filtered out."""
        return self._all

    def set_rows(self, rows: Sequence[DelegateRow]) -> None:
        """Show other delegates; what is looked for and the order stay."""
        self._all = sorted(rows, key=lambda row: _sort_key(row, COLUMNS[self._order[0]]), reverse=self._descends)
        self._show()

    def look_for(self, text: str) -> None:
        """Show those in whose row each word stands somewhere, whatever the accents."""
        if text != self._wanted:
            self._wanted = text
            self._show()

    def place_of(self, delegate_id: int) -> int:
        """Return the place of a delegate among the rows shown, -1 where it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.delegate.id == delegate_id), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, alignment or colour of a cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()].texts[COLUMNS[index.column()]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if COLUMNS[index.column()] in NUMBER_FIELDS else WORDS
        if role == Qt.ItemDataRole.ForegroundRole:
            row = self._rows[index.row()]
            if row.is_absent or row.is_doubtful:
                return QColor(current().colours.warn)
            return QColor(current().colours.muted) if self._has_no_vote(row) else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._rows[index.row()].texts[COLUMNS[index.column()]] or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return short_title(COLUMNS[section], self.electorate)
        if role == Qt.ItemDataRole.ToolTipRole:
            return title_of(COLUMNS[section], self.electorate)
        return WORDS if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column, names by the given name; those alike stay as they were."""
        self._order = (column, order)
        self.set_rows(self._all)

    @property
    def _descends(self) -> bool:
        return self._order[1] == Qt.SortOrder.DescendingOrder

    def _has_no_vote(self, row: DelegateRow) -> bool:
        if row.delegate.is_ineligible:
            return True
        if row.electorate is Electorate.MEMBER_CONGRESS:
            return row.membership is Membership.PROBATION
        return row.delegate.standing is Standing.ALTERNATE and not row.is_called

    def _show(self) -> None:
        words = fold(self._wanted).split()
        self.beginResetModel()
        self._rows = [row for row in self._all if all(word in row.search for word in words)]
        if words:
            self._rows.sort(key=lambda row: not _is_named(row, words))
        self.endResetModel()


def _is_named(row: DelegateRow, words: Sequence[str]) -> bool:
    """Return whether all words begin words of the name: who is looked for by name stands first."""
    name = fold(row.texts[DelegateField.NAME]).split()
    return all(any(one.startswith(word) for one in name) for word in words)


def _sort_key(row: DelegateRow, column: DelegateField) -> tuple[bool, object]:
    """Return what a row is ordered by; an empty cell stands last."""
    text = row.texts[column]
    if column is DelegateField.NAME:
        return False, _name_key(text)
    if column in NUMBER_FIELDS:
        return not text, int(text or 0)
    if column in DATES:
        value = getattr(row.delegate.person, column)
        return value is None, value.stored if isinstance(value, PartialDate) else ""
    return not text, _text_key(text)
