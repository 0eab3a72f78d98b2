"""The same value for many members at once, with what would change shown before.

What it is for: one field of the members chosen, or of all that were found; who has the value already is not counted.
Since when somebody has left is asked together with the status: a list of those present shows them no more afterwards.
Nothing typed empties nobody: that is asked for by a tick, and the button says so.
What it is not for: storing (members_work).
"""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QRadioButton, QWidget

from app.models.book import Book
from app.models.ended_organisations import EndedOrganisations
from app.models.organisation_names import OrganisationNames
from app.rules.delegate_values import Value, written
from app.rules.findings import Unread
from app.rules.member_fields import TITLES, MemberField
from app.rules.member_values import USUAL, lacks_day, read_by
from app.ui.contests.tab_order import tab_through
from app.ui.members.member_editors import OFFERED, MemberEditor
from app.ui.numbers import thousands
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.scrolled_lines import ScrolledLines
from app.ui.widgets.still_combo import StillCombo
from app.ui.words import remedy, rule_text, says

_F = MemberField
_FIELDS = (
    _F.ORGANISATION,
    _F.STATUS,
    _F.STATUS_SINCE,
    _F.POSITION,
    _F.WORKPLACE,
    _F.SECTOR,
    _F.DUTY,
    _F.ETHNICITY,
    _F.RELIGION,
    _F.HOME,
    _F.SCHOOLING,
    _F.DEGREE,
    _F.MAJOR,
    _F.ACADEMIC_TITLE,
    _F.THEORY,
    _F.JOINED,
    _F.OFFICIAL_SINCE,
    _F.NOTE,
)
"""What many can have in common, the usual reasons first; a name or a card is of one person."""
_NEVER_EMPTY = frozenset({_F.ORGANISATION, *USUAL})
_LINES, _SEVERAL = 5, 2


class BulkPanel(AskingCard):
    """Hidden until `ask`; `changed` brings ids, and the values by field."""

    changed = Signal(object, object)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Make a hidden panel that looks into `book` for its preview."""
        super().__init__(parent)
        self._book = book
        self._chosen: Sequence[int] = ()
        self._found: Sequence[int] = ()
        self._spread: Counter[str] = Counter()
        self.setAccessibleName(self.tr("Đổi hàng loạt"))
        self.of_chosen, self.of_found = QRadioButton(), QRadioButton()
        self.field = StillCombo()
        self.field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for one in _FIELDS:
            self.field.addItem(rule_text(TITLES[one]), one.value)
        self._field = Field(self.tr("Mục cần đổi"), self.field)
        self.editors: dict[MemberField, MemberEditor] = {}
        self.blank = QCheckBox(self.tr("Xóa trống mục này"))
        self.groups = ScrolledLines(self.tr("Giá trị sẽ đổi"))
        self.preview = Label("", "dense", wrap=True)
        self.give = Button("")
        self.since = MemberEditor(_F.STATUS_SINCE)
        self._fields = Flow(self._field)
        self.body.add(Row(Label(self.tr("Đổi hàng loạt"), "strong"), self.of_chosen, self.of_found, None, gap=16))
        self.body.addLayout(self._fields)
        self.body.add(Row(self.blank, None), self.groups, self.preview, self.problem, Row(self.give, self.drop, None))
        self.field.currentIndexChanged.connect(self._show_field)
        self.of_chosen.toggled.connect(self._count)
        self.blank.toggled.connect(self._empty)
        self.since.hide()
        self.since.edited.connect(self._preview)
        self.give.clicked.connect(self.accept)

    @property
    def editor(self) -> MemberEditor:
        """The editor of the field that is to change."""
        field = MemberField(self.field.currentData())
        if field not in self.editors:
            self.editors[field] = made = MemberEditor(field)
            self._fields.addWidget(made)
            self._fields.addWidget(self.since)
            tab_through([self.field, made.editor, self.since.editor])
            if isinstance(made.editor, QLineEdit):
                made.editor.textChanged.connect(self._preview)
            elif isinstance(made.editor, QComboBox):
                made.editor.currentTextChanged.connect(self._preview)
        return self.editors[field]

    def ask(self, chosen: Sequence[int], found: Sequence[int], *, is_narrowed: bool) -> None:
        """Ask what the members chosen, or all that were found, are to have.

        Where nothing narrows the list all found are everybody: that is never the first answer.
        """
        self._chosen, self._found = chosen, found
        self.since.show_text("")
        whole = self.tr("cả %1 đang lọc") if is_narrowed else self.tr("tất cả %1 người trong danh sách")
        for button, text, ids in ((self.of_chosen, self.tr("%1 đã chọn"), chosen), (self.of_found, whole, found)):
            button.setText(text.replace("%1", thousands(len(ids))))
        with QSignalBlocker(self.of_chosen):
            (self.of_found if is_narrowed and len(chosen) < _SEVERAL else self.of_chosen).setChecked(True)
        self.of_chosen.setEnabled(bool(chosen))
        self.refuse("")
        self.show()
        self._show_field()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _ids(self) -> Sequence[int]:
        return self._chosen if self.of_chosen.isChecked() else self._found

    def _show_field(self) -> None:
        shown = self.editor
        for one in self.editors.values():
            one.setVisible(one is shown)
        if shown.field is _F.ORGANISATION:
            shown.offer(self._names.at_work)
        elif shown.field in OFFERED:
            shown.offer(self._book.member_search.values(shown.field))
        with QSignalBlocker(self.blank):
            self.blank.setChecked(False)
        self.blank.setVisible(shown.field not in _NEVER_EMPTY)
        self._count()

    def _empty(self) -> None:
        """Take what is typed away where emptiness is asked for."""
        if self.blank.isChecked():
            self.editor.show_text("")
        self._preview()

    def _count(self) -> None:
        self._spread = self._book.member_search.spread(self._ids, self.editor.field)
        self._preview()

    def _read(self) -> Value:
        """Return the value that is typed; raise Unread."""
        return read_by(self._book.terms.today, self.editor.field, self.editor.text)

    def _read_since(self, status: Value) -> dict[MemberField, Value]:
        """Return since when a status is, where that is asked and typed; raise Unread."""
        text = self.since.text if lacks_day(status, "") else ""
        return {_F.STATUS_SINCE: read_by(self._book.terms.today, _F.STATUS_SINCE, text)} if text else {}

    def _preview(self) -> None:
        for editor in (self.editor, self.since):
            editor.clear_error()
        self.refuse("")
        try:
            value = self._read()
        except Unread:
            self._show_counts(0, [self.tr("Nội dung chưa đúng.")])
            return
        self.since.setVisible(lacks_day(value, ""))
        after = written(value)
        if self.editor.field is _F.ORGANISATION and after not in self._names.at_work:
            self._show_counts(0, [self._no_place(after)])
            return
        if after:
            with QSignalBlocker(self.blank):
                self.blank.setChecked(False)
        elif not self.blank.isChecked():
            self._show_counts(0, [self.tr("Ghi nội dung mới, hoặc đánh dấu «Xóa trống mục này».")])
            return
        already = self._spread[after]
        changes = [(text, count) for text, count in self._spread.most_common() if text != after]
        groups = [self._said(text, after, count) for text, count in changes]
        lines = [] if groups[_LINES:] else groups
        if groups[_LINES:]:
            lines = [self.tr("%1 giá trị khác nhau sẽ đổi, cuộn để xem hết.").replace("%1", thousands(len(groups)))]
        if already:
            lines.append(self.tr("%1 người đã như vậy").replace("%1", thousands(already)))
        if lacks_day(value, self.since.text):
            lines.append(self.tr("▲ Ghi từ ngày nào, để năm đánh giá biết"))
        self._show_counts(sum(count for _, count in changes), lines, groups[_LINES:] and groups)

    @property
    def _names(self) -> OrganisationNames:
        return OrganisationNames(self._book.organisations.all())

    def _no_place(self, name: str) -> str:
        """Say why nobody can be given what is typed: it has ended, or there is none of the name."""
        ended, names = EndedOrganisations(self._book).all(), self._names.by_id
        gone = next((one for id_, one in ended.items() if names[id_].casefold() == name.casefold()), None)
        if gone is None:
            return self.tr("Chọn một tổ chức của sổ.")
        found = gone.against_members(len(self._ids))
        return f"{says(found)} {remedy(found)}"

    def _said(self, before: str, after: str, count: int) -> str:
        words, empty = self.tr("%1 → %2: %3 người"), self.tr("(trống)")
        values = (("%3", thousands(count)), ("%2", rule_text(after) or empty), ("%1", rule_text(before) or empty))
        for sign, text in values:
            words = words.replace(sign, text)
        return words

    def _show_counts(self, count: int, lines: Sequence[str], groups: Sequence[str] = ()) -> None:
        """Say for how many it is and what of: `groups` are too many for lines of the panel, and scroll."""
        self.preview.setText("\n".join(lines))
        self.groups.show_lines(groups)
        words = self.tr("Đổi %1 đảng viên")
        if self.blank.isChecked():
            words = self.tr("Xóa trống «%2» của %1 đảng viên").replace("%2", rule_text(TITLES[self.editor.field]))
        self.give.setText(words.replace("%1", thousands(count)))
        self.give.setAccessibleName(self.give.text())
        self.give.setEnabled(count > 0)

    def accept(self) -> None:
        """Hand over what was asked for."""
        reading = self.editor
        try:
            values = {reading.field: self._read()}
            reading = self.since
            values |= self._read_since(values[self.editor.field])
        except Unread as unread:
            reading.error(says(unread.found), remedy(unread.found))
            reading.editor.setFocus()
            return
        if self.give.isEnabled():
            self.changed.emit(self._ids, values)
