"""What becomes of an organisation by a decision: moved, merged into another, divided, dissolved, renamed.

What it is for: asking which, where to, the day and the decision, in its place on the page.
What it is not for: doing it (organisations_work).
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.models.errors import BookError, Refused
from app.models.organisation_events import EventKind
from app.models.organisations import Organisation
from app.rules.congress_facts import read_day
from app.rules.figures import short_date
from app.rules.organisation_days import check_in_force
from app.rules.vietnamese import clean
from app.ui.numbers import thousands
from app.ui.organisations.restated_traits import RestatedTraits
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.still_combo import StillCombo
from app.ui.widgets.value_editor import NameCombo
from app.ui.words import error_text, remedy, says

_NAME_LETTERS = 32
_WAYS = (EventKind.MOVED, EventKind.MERGED, EventKind.FOUNDED, EventKind.RENAMED, EventKind.DISSOLVED)
_NAMED = (EventKind.FOUNDED, EventKind.RENAMED)


class Within(NamedTuple):
    """How many members an organisation has with all below it, and how many organisations are below it."""

    members: int
    organisations: int


class EndingPanel(AskingCard):
    """Hidden until `ask`; `decided` brings what becomes, the id of the other one (0 for none), day and decision."""

    decided = Signal(object, int, object, str)
    divided = Signal(str, object, str)
    """The name of the organisation that is founded out of this one, day and decision."""
    restated = Signal(object, object, str)
    """The organisation by its other name, kind or sector, day and decision."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden panel."""
        super().__init__(parent)
        self._ids: Mapping[str, int] = {}
        self._cells: Collection[str] = ()
        self.of: Organisation | None = None
        self._traits_shown: Organisation | None = None
        self._within = Within(0, 0)
        self._today, self._day_shown, self._name_shown = date.min, "", ""
        self.heading = Label("", "section")
        self.way, self.other = StillCombo(), NameCombo(is_closed=True)
        for way, words in zip(_WAYS, self._words, strict=True):
            self.way.addItem(words, way)
        self.way.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.other.setMinimumContentsLength(_NAME_LETTERS)
        self.day, self.decision = QLineEdit(), QLineEdit()
        self.day.setPlaceholderText("28/7/2025")
        self.other_field = Field("", self.other)
        self.name = QLineEdit()
        self.name.setMinimumWidth(self.other.sizeHint().width())
        self.name_field = Field("", self.name)
        self.traits = RestatedTraits()
        self.effect, self.question = Label("", "warn", wrap=True), Label("", "warn", wrap=True)
        self.done = Button(self.tr("Ghi"))
        fields = QWidget()
        Flow(
            Field(self.tr("Việc"), self.way),
            self.other_field,
            self.name_field,
            *self.traits.fields,
            Field(self.tr("Từ ngày"), self.day),
            Field(self.tr("Số quyết định"), self.decision),
            parent=fields,
        )
        buttons = Row(self.done, self.drop, None, gap=8)
        self.body.add(self.heading, fields, self.effect, self.question, self.problem, buttons)
        self.done.clicked.connect(self.accept)
        self.way.currentIndexChanged.connect(self._show_other)
        self.other.currentTextChanged.connect(self._show_effect)
        self.day.textChanged.connect(lambda: self.question.say(""))

    @property
    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("Chuyển về cấp trên khác"),
            self.tr("Sáp nhập vào tổ chức khác"),
            self.tr("Chia tách, lập tổ chức mới"),
            self.tr("Đổi tên, loại hình, khối"),
            self.tr("Giải thể"),
        )

    def ask(
        self,
        of: Organisation,
        name: str,
        within: Within,
        others: Mapping[str, int],
        today: date,
        *,
        cells: Collection[str] = (),
    ) -> None:
        """Ask about an organisation, which is shown by `name`; `others` are those it may go to, by name.

        Those that are `cells` may take it in, but never stand above it.
        It begins at the move, whatever was done last: a merger takes more back with it than a slip should.
        """
        self.of, self._within, self._ids, self._cells = of, within, others, cells
        self.heading.setText(name)
        self.setAccessibleName(name)
        self.way.setCurrentIndex(0)
        self.other.setEditText("")
        self._today, self._day_shown = today, short_date(today)
        self.day.setText(self._day_shown)
        self.decision.clear()
        self.traits.show_traits(of)
        self._traits_shown = self.traits.of(of)
        self.refuse("")
        self.question.say("")
        self._show_other()
        self.show()
        self.way.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on from the name to the day with Enter: the name alone is no decision yet."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.other.hasFocus():
            self.day.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    @property
    def is_changed(self) -> bool:
        """Whether something stands here that was not there when it was asked; an action that is only chosen is not."""
        texts = (self.day.text(), self.decision.text(), self.name.text(), self.other.currentText().strip())
        is_restated = self.of is not None and self.traits.of(self.of) != self._traits_shown
        return is_restated or texts != (self._day_shown, "", self._name_shown, "")

    def accept(self) -> None:
        """Hand over what is decided, or say what is still missing."""
        way, day = EventKind(self.way.currentData()), read_day(self.day.text().strip())
        name = self.other.currentText().strip()
        if day is None:
            self.refuse(self.tr("Chưa có ngày, hoặc ngày không đọc được. Gõ ngày/tháng/năm như trong quyết định."))
            self.day.setFocus()
        elif way is EventKind.MERGED and name not in self._ids:
            self.refuse(self.tr("Chưa chọn tổ chức nhận. Chọn một tên được gợi ý."))
            self.other.setFocus()
        elif way is EventKind.MOVED and name and name not in self._ids:
            self.refuse(self.tr("Sổ không có tổ chức này. Chọn một tên được gợi ý, hoặc để trống."))
            self.other.setFocus()
        elif way is EventKind.MOVED and name in self._cells:
            self.refuse(self.tr("%1 là chi bộ, không có tổ chức nào trực thuộc. Chọn một đảng bộ.").replace("%1", name))
            self.other.setFocus()
        elif way is EventKind.FOUNDED and not clean(self.name.text()):
            self.refuse(self.tr("Chưa có tên tổ chức mới. Gõ tên như trong quyết định thành lập."))
            self.name.setFocus()
        elif self._asks_of_day(day):
            self.done.setFocus(Qt.FocusReason.OtherFocusReason)
        elif way is EventKind.FOUNDED:
            self.divided.emit(clean(self.name.text()), day, self.decision.text().strip())
        elif way is EventKind.RENAMED:
            self._accept_restated(day)
        else:
            self.decided.emit(way, self._ids.get(name, 0), day, self.decision.text().strip())

    def _asks_of_day(self, day: date) -> bool:
        """Ask about a day that is yet to come, once; one that is far ahead is for the book to refuse."""
        found = next(check_in_force(day, self._today), None)
        if found is None or found.is_error or not self.question.isHidden():
            return False
        self.refuse("")
        self.question.say(f"▲ {says(found)} {remedy(found)}")
        return True

    def refuse_for(self, error: BookError) -> None:
        """Say why the book refused, with the keyboard on the day or the name where that is why."""
        self.refuse(error_text(error))
        place = error.findings[0].place if isinstance(error, Refused) else ""
        line = {"day": self.day, "name": self.name}.get(place)
        if line is not None and line.isVisible():
            line.setFocus()

    def _accept_restated(self, day: date) -> None:
        name = clean(self.name.text())
        after = self.traits.of(replace(self.of, name=name)) if self.of else None
        if not name:
            self.refuse(self.tr("Chưa có tên. Gõ tên như trong quyết định, không đổi tên thì để tên đang có."))
            self.name.setFocus()
        elif after == self.of:
            self.refuse(self.tr("Chưa đổi gì. Sửa tên, loại hình hoặc khối như trong quyết định."))
            self.name.setFocus()
        else:
            self.restated.emit(after, day, self.decision.text().strip())

    def _show_other(self) -> None:
        way = self.way.currentData()
        is_moved = way == EventKind.MOVED
        self.other.offer([name for name in self._ids if not (is_moved and name in self._cells)])
        self.other_field.setVisible(way in (EventKind.MOVED, EventKind.MERGED))
        self.other_field.rename(self.tr("Về tổ chức") if is_moved else self.tr("Vào tổ chức"))
        self.other_field.show_hint(self.tr("Để trống nếu trực thuộc trực tiếp đảng bộ") if is_moved else "")
        is_restated = way == EventKind.RENAMED
        self.name_field.setVisible(way in _NAMED)
        self.name_field.rename(self.tr("Tên từ ngày đó") if is_restated else self.tr("Tên tổ chức mới"))
        self._name_shown = self.of.name if self.of and is_restated else ""
        self.name.setText(self._name_shown)
        for field in self.traits.fields:
            field.setVisible(is_restated)
        self._show_effect()

    def _show_effect(self) -> None:
        """Say what a move, a merger or a dissolution does, before it is done."""
        way, into = self.way.currentData(), self.other.currentText().strip()
        words = ""
        if way == EventKind.MOVED and into in self._ids.keys() - self._cells:
            words = self.tr("▲ Ghi thì %3 về trực thuộc %4.")
        elif way == EventKind.MOVED and not into:
            words = self.tr("▲ Ghi thì %3 trực thuộc trực tiếp đảng bộ, không qua cấp nào.")
        elif way == EventKind.MERGED and into in self._ids:
            words = self.tr("▲ Ghi thì sẽ chuyển %1 đảng viên, %2 tổ chức của %3 về %4; %3 không còn nữa.")
        elif way == EventKind.MERGED:
            words = self.tr("▲ Ghi thì sẽ chuyển %1 đảng viên, %2 tổ chức của %3 về tổ chức nhận; %3 không còn nữa.")
        elif way == EventKind.DISSOLVED and any(self._within):
            words = self.tr("▲ %3 còn %1 đảng viên, %2 tổ chức: chuyển hết đi rồi mới giải thể được.")
        elif way == EventKind.DISSOLVED:
            words = self.tr("▲ Ghi thì %3 không còn nữa; không đảng viên, tổ chức nào phải chuyển đi.")
        counts = (thousands(self._within.members), thousands(self._within.organisations))
        for sign, text in zip(("%1", "%2", "%3", "%4"), (*counts, self.heading.text(), into), strict=True):
            words = words.replace(sign, text)
        self.effect.say(words)
