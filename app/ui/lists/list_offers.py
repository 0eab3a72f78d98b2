"""What can be done with a list that was read before its cells are mended: old fonts, capitals, unknown columns.

What it is for: turning what is written in an old font into Unicode, names in capitals into those of documents, saying
what a column holds that is unknown or was read wrongly, and saying for all rows at once what each must have and the
list does not tell: the one organisation whose list it is.
What it is not for: doing either, and the rows themselves (list_preview).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.rules.column_titles import likeliest
from app.rules.legacy_encodings import NAMES
from app.rules.list_heading import Heading, ListColumn, letters_of
from app.rules.list_judging import Judged, Known, ListRow
from app.rules.list_texts import missing_name
from app.rules.vietnamese import clean
from app.ui.lists.names_in_capitals import names_in_capitals
from app.ui.numbers import thousands
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.still_combo import StillCombo
from app.ui.widgets.value_editor import NameCombo
from app.ui.words import rule_text

_NAME_LETTERS = 32


class ListOffers(QWidget):
    """Four lines, each hidden while there is nothing of its kind."""

    converting = Signal()
    """Texts of old fonts are to become Unicode."""
    lowering = Signal()
    """Names in capitals are to be written as documents write them."""
    given = Signal(object, object)
    """A ListColumn is to be read as a field."""
    filled = Signal(object, str)
    """All rows are to have a name in a field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.fonts = Label("", "warn")
        self.convert = Button(self.tr("Chuyển sang Unicode"))
        self.column, self.field = StillCombo(), StillCombo()
        for choice in (self.column, self.field):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.give = Button(self.tr("Đọc cột này"))
        self.capitals, self.lower_case = Label("", "warn"), Button(self.tr("Chỉ viết hoa chữ đầu"))
        self._columns, self._fonts, self._capitals = QWidget(), QWidget(), QWidget()
        self.column.setAccessibleName(self.tr("Cột của danh sách"))
        self.field.setAccessibleName(self.tr("Cột ghi điều gì"))
        Flow(self.fonts, self.convert, gap=8, parent=self._fonts)
        Flow(self.capitals, self.lower_case, gap=8, parent=self._capitals)
        self.columns_caption = Label("", "muted")
        Flow(self.columns_caption, self.column, self.field, self.give, gap=8, parent=self._columns)
        self.whole, self.fill = NameCombo(), Button(self.tr("Ghi cho cả danh sách"))
        self.whole.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.whole.setMinimumContentsLength(_NAME_LETTERS)
        self.whole_caption = Label("", "muted")
        self._missing: StrEnum | None = None
        self._left: Sequence[StrEnum] = ()
        self._is_asked = False
        self._titles: Mapping[str, StrEnum] = {}
        self._wholes = QWidget()
        Flow(self.whole_caption, self.whole, self.fill, gap=8, parent=self._wholes)
        Column(self._fonts, self._capitals, self._columns, self._wholes, gap=8, parent=self)
        self.fill.clicked.connect(self._fill)
        if line := self.whole.lineEdit():
            line.returnPressed.connect(self._fill)
        self.convert.clicked.connect(self.converting)
        self.lower_case.clicked.connect(self.lowering)
        self.give.clicked.connect(self._give)
        self.column.currentIndexChanged.connect(self._guess)
        self.field.currentIndexChanged.connect(self._allow)

    def begin(self) -> None:
        """Ask nothing of the columns of a new list that are known."""
        self._is_asked = False

    def ask_columns(self) -> None:
        """Let any column be given another field, the keyboard on the choice of it."""
        self._is_asked = True
        self._columns.show()
        self.show()
        self.column.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(
        self, heading: Heading, rows: Sequence[ListRow], fields: Sequence[StrEnum], book: Known, judged: Judged
    ) -> None:
        """Offer what can be done with these rows; columns may hold any of `fields`, most likely one that none holds."""
        codes = Counter(code for row in rows for code in row.codes.values())
        said = self.tr("%1 ô viết bằng phông %2.").replace("%1", thousands(codes.total()))
        self.fonts.setText(said.replace("%2", ", ".join(NAMES[code] for code in codes)))
        self._fonts.setVisible(bool(codes))
        in_capitals = len(names_in_capitals(heading, rows))
        written = self.tr("%1 tên viết HOA cả; phiếu bầu và văn bản sẽ in như vậy.")
        self.capitals.setText(written.replace("%1", thousands(in_capitals)))
        self._capitals.setVisible(bool(in_capitals))
        is_unknown = self._offer_columns(heading, rows, fields)
        self._missing = None if judged.sections else missing_name(heading, rows)
        if self._missing is not None:
            title = rule_text(heading.kind.titles[self._missing])
            self.whole_caption.setText(self.tr("«%1» của cả danh sách:").replace("%1", title))
            self.whole.setAccessibleName(title)
            self.whole.offer(book.names.get(self._missing, ()))
        self._wholes.setVisible(self._missing is not None)
        self.setVisible(bool(codes or in_capitals or is_unknown or self._missing is not None))

    def _offer_columns(self, heading: Heading, rows: Sequence[ListRow], fields: Sequence[StrEnum]) -> bool:
        """Offer the columns, and whether one asks for a field: nobody knows it, or a person wants another one."""
        titles = heading.kind.titles
        held = {one.field: one for one in heading.known}
        columns = heading.to_choose([row.cells for row in rows])
        self._left, self._titles = [one for one in fields if one not in held], heading.kind.by_title
        self.column.clear()
        self.field.clear()
        self.field.addItem(self.tr("chọn cột…"), "")
        for field in self._left:
            self.field.addItem(rule_text(titles[field]), field.value)
        instead = self.tr("%1 (thay cột «%2»)")
        for field in (one for one in fields if one in held):
            text = instead.replace("%1", rule_text(titles[field])).replace("%2", _called(held[field]))
            self.field.addItem(text, field.value)
        for one in columns:
            words = _called(one) if one.title else self.tr("cột %1 không có tiêu đề").replace("%1", _called(one))
            if one.field in titles and one in heading.columns:
                words = self.tr("%1 (đang đọc: %2)").replace("%1", words).replace("%2", rule_text(titles[one.field]))
            self.column.addItem(words, one)
        is_unknown = any(one.field is None for one in columns)
        self._columns.setVisible(is_unknown or self._is_asked)
        return is_unknown or self._is_asked

    def ask(self) -> bool:
        """Put the keyboard where what all rows lack is told; return False where they lack nothing."""
        if self._missing is not None:
            self.whole.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._missing is not None

    def _fill(self) -> None:
        if name := clean(self.whole.currentText()):
            self.filled.emit(self._missing, name)
        else:
            self.ask()

    def _guess(self) -> None:
        """Begin at what the column is most like; where it is like nothing, at no field, so that none is taken."""
        column = self.column.currentData()
        is_unknown = isinstance(column, ListColumn) and column.field is None
        self.columns_caption.setText(self.tr("Cột chưa biết:") if is_unknown else self.tr("Cột của danh sách:"))
        found = likeliest(column.title, self._titles, self._left) if isinstance(column, ListColumn) else None
        self.field.setCurrentIndex(0 if found is None else self.field.findData(found.value))
        self._allow()

    def _allow(self) -> None:
        column, field = self.column.currentData(), self.field.currentData()
        is_held = isinstance(column, ListColumn) and column.field is not None and column.field.value == field
        self.give.setEnabled(bool(field) and not is_held)

    def _give(self) -> None:
        column = self.column.currentData()
        if isinstance(column, ListColumn):
            self.given.emit(column, self.field.currentData())


def _called(column: ListColumn) -> str:
    return column.title or letters_of(column.at)
