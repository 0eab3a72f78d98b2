"""The rows of the grid as an item model: what stands in each cell, and which cells are typed into.

What it is for: members or organisations of one year; what was typed is handed over as texts.
What it is not for: reading and storing what was typed (evaluation_work), and keys (evaluation_grid).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics

from app.models.evaluation_cells import ENTRY_TITLES, Entry, entry_text
from app.models.evaluation_counts import Place
from app.models.evaluation_years import EvaluationYear
from app.rules.class_votes import ClassVote
from app.rules.evaluation_classes import CLASS_NAMES, CLASS_SHORT_NAMES, ClassScheme, QualityClass
from app.rules.evaluation_regimes import Rated
from app.rules.evaluation_states import State
from app.ui.evaluation.evaluation_rows import EvaluationRow
from app.ui.theme.icons import icon
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import Index
from app.ui.widgets.rows_model import RowsModel
from app.ui.words import rule_text, says

translate = QCoreApplication.translate
_INDENT = "\u2003"


class Col(IntEnum):
    """The columns, from left to right."""

    ORDINAL = 0
    NAME = 1
    UNIT = 2
    BORN = 3
    FIGURES = 4
    BEFORE = 5
    SELF = 6
    COMMON = 7
    TASKS = 8
    CELL = 9
    VOTES = 10
    DECIDED = 11
    EXEMPLARY = 12
    ABSENCE = 13
    DISCIPLINE = 14
    NOTE = 15


ENTRIES: Mapping[Col, Entry] = MappingProxyType(
    {
        Col.SELF: Entry.SELF,
        Col.COMMON: Entry.COMMON,
        Col.TASKS: Entry.TASKS,
        Col.CELL: Entry.CELL,
        Col.EXEMPLARY: Entry.EXEMPLARY,
        Col.ABSENCE: Entry.ABSENCE,
        Col.DISCIPLINE: Entry.DISCIPLINE,
        Col.NOTE: Entry.NOTE,
    }
)
CLASS_COLUMNS = frozenset({Col.SELF, Col.CELL, Col.DECIDED})
TYPED_COLUMNS = frozenset({Col.COMMON, Col.TASKS, Col.ABSENCE, Col.DISCIPLINE, Col.NOTE})
"""Columns into which words or numbers are typed."""
WRITABLE = CLASS_COLUMNS | TYPED_COLUMNS | {Col.EXEMPLARY}
LISTED_COLUMNS = frozenset(Col) - TYPED_COLUMNS | {Col.ABSENCE}
"""Columns in which a key opens the list of reasons; in others it is a sign like any other."""
_FIGURES = (Col.ORDINAL, Col.BORN, Col.COMMON, Col.TASKS, Col.VOTES)
_ONLY_MEMBERS = frozenset({Col.BORN})
_ONLY_ORGANISATIONS = frozenset({Col.FIGURES, Col.EXEMPLARY})
_HEADS: Mapping[Col, str] = MappingProxyType(
    {
        column: str(head)
        for column, head in {
            Col.ORDINAL: QT_TRANSLATE_NOOP("Evaluation", "TT"),
            Col.NAME: QT_TRANSLATE_NOOP("Evaluation", "Họ và tên"),
            Col.UNIT: QT_TRANSLATE_NOOP("Evaluation", "Chi bộ"),
            Col.BORN: QT_TRANSLATE_NOOP("Evaluation", "Sinh"),
            Col.FIGURES: QT_TRANSLATE_NOOP("Evaluation", "ĐV · XS · tốt"),
            Col.VOTES: QT_TRANSLATE_NOOP("Evaluation", "Phiếu"),
            Col.DECIDED: QT_TRANSLATE_NOOP("Evaluation", "Quyết định"),
        }.items()
    }
)
"""What columns are called that hold no entry; those that do have their own titles (ENTRY_TITLES)."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text written into a cell of the evaluation with this id."""

    id: int
    column: Col
    text: str


class EvaluationModel(RowsModel[EvaluationRow, Col]):
    """The evaluations of one organisation and what is below it, or of all organisations."""

    written = Signal(object)
    """A Written of what was typed into a cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(Col, _FIGURES, parent)
        self.rated, self.may_write = Rated.MEMBER, True
        self.of: EvaluationYear | None = None
        self.over: frozenset[Place] = frozenset()
        """Where more of the group are excellent than the cap allows."""

    def take(self, of: EvaluationYear, rated: Rated, rows: Sequence[EvaluationRow]) -> None:
        """Show rows of a year."""
        self.beginResetModel()
        self.of, self.rated, self.rows = of, rated, rows
        self.endResetModel()

    def repaint(self) -> None:
        """Show anew what depends on more than the rows: caps."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(Col) - 1))

    def columns(self) -> list[Col]:
        """Return the columns that these rows have."""
        hidden = _ONLY_ORGANISATIONS if self.rated is Rated.MEMBER else _ONLY_MEMBERS | {Col.UNIT}
        if self.of is None or self.of.regime.points is None:
            hidden |= {Col.COMMON, Col.TASKS}
        if self.rated is Rated.MEMBER and len({row.evaluation.organisation_id for row in self.rows}) <= 1:
            hidden |= {Col.UNIT}
        return [column for column in Col if column not in hidden]

    def head(self, column: Col, /) -> str:
        """Return what a column is called."""
        points = self.of.regime.points if self.of else None
        if column is Col.BEFORE:
            return translate("Evaluation", "Năm %1").replace("%1", str(self.of.year - 1 if self.of else ""))
        if column in (Col.COMMON, Col.TASKS):
            most = (points.common_most if column is Col.COMMON else points.tasks_most) if points else 0
            return translate("Evaluation", "Điểm /%1").replace("%1", str(most))
        if column is Col.NAME and self.rated is Rated.ORGANISATION:
            return translate("Evaluation", "Tổ chức đảng")
        return (
            rule_text(ENTRY_TITLES[ENTRIES[column]]) if column in ENTRIES else translate("Evaluation", _HEADS[column])
        )

    def text(self, place: int, column: Col, /) -> str:
        """Return what stands in a cell."""
        row = self.rows[place]
        if column in ENTRIES:
            return _rule_words(entry_text(row.evaluation, ENTRIES[column]))
        if column in (Col.VOTES, Col.DECIDED):
            return self._votes(row) if column is Col.VOTES else self._decided(row)
        return {
            Col.ORDINAL: str(place + 1),
            Col.NAME: _INDENT * row.level + row.name,
            Col.UNIT: row.unit_short,
            Col.BORN: row.born,
            Col.FIGURES: row.figures,
            Col.BEFORE: _rule_words(CLASS_SHORT_NAMES[row.before] if row.before else ""),
        }[column]

    def widest(self, column: Col, metrics: QFontMetrics) -> int:
        """Return how wide what stands in a column is, with the sign of a warning where one stands there."""
        texts = {self.text(place, column) for place in range(len(self.rows))}
        return max(map(metrics.horizontalAdvance, texts), default=0) + (metrics.height() if column is Col.NAME else 0)

    def plain(self, place: int, column: Col) -> str:
        """Return what stands in a cell as the book has it, whatever the window speaks: to copy, fill and edit."""
        one = self.rows[place].evaluation
        if column in ENTRIES:
            return entry_text(one, ENTRIES[column])
        rated = {Col.BEFORE: self.rows[place].before, Col.DECIDED: one.decided_class}.get(column)
        return CLASS_SHORT_NAMES[rated] if rated else self.text(place, column)

    def colour(self, place: int, column: Col, /) -> QColor | None:
        """Return muted for what is only read, amber for what is still to be decided otherwise."""
        row, colours = self.rows[place], current().colours
        if column is Col.DECIDED and row.evaluation.state is not State.DECIDED:
            is_to_change = row.evaluation.wanted_class or row.evaluation.is_open_again
            return QColor(colours.warn if is_to_change else colours.muted)
        if column in (Col.ORDINAL, Col.UNIT, Col.BORN, Col.FIGURES, Col.BEFORE, Col.VOTES):
            return QColor(colours.muted)
        is_locked = row.evaluation.state is not State.ENTERED and column in ENTRIES
        return QColor(colours.muted) if is_locked or column is Col.ABSENCE else None

    def tip(self, place: int, column: Col, /) -> str | None:
        """Return the warnings of a row over its name, else all of a text that may be cut short."""
        row = self.rows[place]
        if column is Col.NAME and row.marks:
            return "\n".join(map(says, row.marks))
        if column is Col.VOTES and row.vote:
            return _votes_told(row, row.vote.counts)
        if rated := _rated_in(row, column):
            return "\n".join(rule_text(CLASS_NAMES[one]) for one in rated)
        return row.unit if column is Col.UNIT else super().tip(place, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column, and in the tip of one of classes what their short names stand for."""
        is_told = role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Horizontal
        if is_told and section in CLASS_COLUMNS | {Col.BEFORE} and self.of is not None:
            return in_full(self.of.regime.scheme(self.rated))
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell, the ground of a class, the sign of a warning."""
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            return self.plain(index.row(), Col(index.column()))
        if role == Qt.ItemDataRole.BackgroundRole and index.isValid():
            return self._ground(self.rows[index.row()], Col(index.column()))
        if role == Qt.ItemDataRole.DecorationRole and index.isValid() and index.column() == Col.NAME:
            return icon("triangle", "warn") if self.rows[index.row()].marks else None
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a cell is typed into now."""
        flags = super().flags(index)
        if not index.isValid() or not self.may_write or Col(index.column()) not in TYPED_COLUMNS:
            return flags
        is_open = self.rows[index.row()].evaluation.state is State.ENTERED
        return flags | Qt.ItemFlag.ItemIsEditable if is_open else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand over what was typed where it changes anything."""
        column, text = Col(index.column()), str(value)
        if role != Qt.ItemDataRole.EditRole or text == self.plain(index.row(), column):
            return False
        self.written.emit(Written(self.rows[index.row()].id, column, text))
        return True

    def _votes(self, row: EvaluationRow) -> str:
        """Return the votes for the class of a row, before it has one all that are valid, of those summoned."""
        counts, rated = row.vote.counts if row.vote else None, row.evaluation.standing_class
        return f"{counts.votes.get(rated, 0) if rated else counts.valid}/{counts.base}" if counts else ""

    def _decided(self, row: EvaluationRow) -> str:
        """Return what is decided, and with an arrow what is to be decided otherwise than the class that is proposed."""
        one, without = row.evaluation, translate("Evaluation", "chưa đánh giá")
        stands = _short(one.decided_class) if one.decided_class else without if one.decided_absence else ""
        if one.wanted_class and one.wanted_class is not one.decided_class:
            return f"{stands} → {_short(one.wanted_class)}".strip()
        if one.state is State.PROPOSED and one.absence and stands != without:
            return f"{stands} → {without}".strip()
        if one.is_open_again:
            return translate("Evaluation", "%1, mở lại").replace("%1", stands)
        return translate("Evaluation", "đã đề nghị") if one.state is State.PROPOSED else stands

    def _ground(self, row: EvaluationRow, column: Col) -> QColor | None:
        """Return the ground of a proposed or decided class that stands out; most are good and stay white."""
        one = row.evaluation
        proposed = one.cell_class if one.state is not State.DECIDED else None
        rated = {Col.CELL: proposed, Col.DECIDED: one.decided_class}.get(column)
        if rated is None or self.of is None:
            return None
        scheme, colours = self.of.regime.scheme(one.rated), current().colours
        if rated is scheme.best:
            is_over = row.place in self.over and one.asked_class is scheme.best
            return QColor(colours.warn_soft if is_over else colours.ok_soft)
        if rated is scheme.worst:
            return QColor(colours.accent_soft)
        return QColor(colours.sunken) if scheme.place(rated) > 1 else None


def in_full(scheme: ClassScheme) -> str:
    """Return the classes by their keys, each with its short name and in full."""
    return "\n".join(
        f"{key}  {_short(one)}: {rule_text(CLASS_NAMES[one])}" for key, one in enumerate(scheme.classes, 1)
    )


def _rated_in(row: EvaluationRow, column: Col) -> list[QualityClass]:
    """Return the classes that stand in a cell: in that of the decision also the one that is wanted in its place."""
    one = row.evaluation
    rated = {Col.SELF: [one.self_class], Col.CELL: [one.cell_class], Col.BEFORE: [row.before]}
    return [*filter(None, (rated | {Col.DECIDED: [one.decided_class, one.wanted_class]}).get(column, []))]


def _votes_told(row: EvaluationRow, counts: ClassVote) -> str:
    """Return in words what the figures of a vote are, and the votes for each class."""
    rated = row.evaluation.standing_class
    words = translate("Evaluation", "%1 phiếu hợp lệ, triệu tập %2; chưa có mức xếp loại để so")
    if rated:
        words = translate("Evaluation", "%1 phiếu cho mức %3, triệu tập %2")
    values = (counts.votes.get(rated, 0) if rated else counts.valid, counts.base, _short(rated) if rated else "")
    for number, value in enumerate(values, 1):
        words = words.replace(f"%{number}", str(value), 1)
    return "\n".join([words, ", ".join(f"{_short(one)} {votes}" for one, votes in counts.votes.items() if votes)])


def _short(rated: QualityClass) -> str:
    return rule_text(CLASS_SHORT_NAMES[rated])


def _rule_words(text: str) -> str:
    return rule_text(text) if text else ""
