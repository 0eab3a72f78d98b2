"""One part of a target in its form: what is wanted, of whom, how it is counted.

What it is for: the editors of one part, and reading them.
What it is not for: storing, and which parts there are (target_form).
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.rules.target_actuals import NAMES as MEASURES
from app.rules.target_actuals import Measure
from app.rules.targets import NAMES, Comparison, Period, TargetPart, Unit, read_threshold, written_threshold
from app.rules.vietnamese import clean
from app.ui.contests.choices import Choice
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.still_combo import StillCombo
from app.ui.words import rule_text

_MEASURE_ROOM = 22
_COMPARED = tuple(one for one in Comparison if one is not Comparison.DONE)


class PartRow(Card):
    """The editors of one part; its id stays, so that its figures stay with it."""

    removed = Signal()
    changed = Signal()
    """Somebody typed or chose something: what was said of it before may not hold any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty row."""
        super().__init__(padding=(12, 8, 12, 8), parent=parent)
        self._id = 0
        self._parent_id: int | None = None
        self.label = Label("", "strong")
        self.unit = Choice(Unit, Unit, _named)
        self.comparison = Choice(Comparison, _COMPARED, _named)
        self.threshold, self.of, self.reaching = QLineEdit(), QLineEdit(), QLineEdit()
        self.period = Choice(Period, Period, _named)
        self.measure, self.within = StillCombo(), StillCombo()
        self.remove = QuietButton("", drawing="trash-2")
        for words in (self.unit, self.comparison, self.period):
            words.setSizeAdjustPolicy(StillCombo.SizeAdjustPolicy.AdjustToContents)
        self.measure.setMinimumContentsLength(_MEASURE_ROOM)
        self.measure.addItem(self.tr("gõ tay từng năm"), "")
        for one in Measure:
            self.measure.addItem(self.tr("tính từ sổ: %1").replace("%1", rule_text(MEASURES[one])), str(one))
        self.threshold_field = Field(self.tr("Mức đề ra"), self.threshold)
        self._compared = Field(self.tr("So sánh"), self.comparison)
        unit, period = Field(self.tr("Đơn vị tính"), self.unit), Field(self.tr("Thời gian"), self.period)
        for short in (unit, self._compared, self.threshold_field, period):
            short.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.measure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        wanted = (
            unit,
            self._compared,
            self.threshold_field,
            Field(self.tr("Của đối tượng nào"), self.of, self.tr("như: tổ chức đảng trực thuộc, hộ nghèo")),
            Field(self.tr("Kết quả cần đạt"), self.reaching, self.tr("như: hoàn thành tốt nhiệm vụ trở lên")),
        )
        counted = (
            period,
            Field(self.tr("Số thực hiện"), self.measure),
            Field(self.tr("Là một phần của"), self.within, self.tr("khi nghị quyết ghi «trong đó»")),
        )
        lines = QWidget()
        Column(Row(self.label, None, self.remove), Flow(*wanted), Flow(*counted), gap=8, parent=lines)
        self.body.add(lines)
        self.unit.chosen.connect(self._follow_unit)
        self.remove.clicked.connect(self.removed)
        self._tell_changes()

    @property
    def editors(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in the order of reading."""
        wanted = (self.unit, self.comparison, self.threshold, self.of, self.reaching)
        return (*wanted, self.period, self.measure, self.within, self.remove)

    def show_part(self, part: TargetPart) -> None:
        """Show a part."""
        self._id, self._parent_id = part.id, part.parent_id
        self.unit.show_value(part.unit)
        if part.comparison in _COMPARED:
            self.comparison.show_value(part.comparison)
        # A new part has no level yet: 0 would be taken for one.
        is_known = part.threshold or part.is_limit or part.id > 0
        self.threshold.setText(written_threshold(part.threshold, part.unit).removesuffix("%") if is_known else "")
        for line, words in ((self.of, part.of), (self.reaching, part.reaching)):
            line.setText(words)
            line.setCursorPosition(0)
        self.period.show_value(part.period)
        self.measure.setCurrentIndex(max(0, self.measure.findData(str(part.measure or ""))))
        self._follow_unit()

    def stand(self, label: str, before: Sequence[tuple[str, int]]) -> None:
        """Stand at a place: `label` is 2c, `before` are labels and ids of the parts that it may be within."""
        self.label.setText(label)
        self.remove.setAccessibleName(self.tr("Bỏ phần %1").replace("%1", label))
        wanted = self.parent_id if self.within.count() else self._parent_id
        self.within.clear()
        self.within.addItem("–", None)
        for name, id_ in before:
            self.within.addItem(name, id_)
        self.within.setCurrentIndex(max(0, self.within.findData(wanted)) if wanted is not None else 0)

    @property
    def id(self) -> int:
        """The id of the part, below 0 for a new one."""
        return self._id

    @property
    def parent_id(self) -> int | None:
        """The id of the part that this one is within."""
        return self.within.currentData()

    @property
    def typed(self) -> tuple[object, ...]:
        """What stands in the editors, read or not: two rows are alike where nothing was changed between."""
        lines, chosen = (self.threshold, self.of, self.reaching), (self.unit, self.comparison, self.period)
        words = (*(one.text() for one in lines), *(one.value for one in chosen))
        return (self._id, *words, self.measure.currentData(), self.parent_id)

    def read(self) -> TargetPart | None:
        """Return the part as it is typed; None where the figure cannot be read, which is then said beside it."""
        unit = self.unit.value
        threshold = 0
        self.threshold_field.clear_error()
        if unit is not Unit.DONE:
            try:
                threshold = read_threshold(self.threshold.text(), unit)
            except ValueError:
                self._ask_level(unit)
                return None
        return TargetPart(
            unit=unit,
            comparison=Comparison.DONE if unit is Unit.DONE else self.comparison.value,
            period=self.period.value,
            threshold=threshold,
            of=clean(self.of.text()),
            reaching=clean(self.reaching.text()),
            parent_id=self.parent_id,
            measure=Measure(self.measure.currentData()) if self.measure.currentData() else None,
            id=self._id,
        )

    def _ask_level(self, unit: Unit) -> None:
        """Say beside the level what is wrong with it, and how one is typed."""
        remedy = self.tr("Gõ như %1.").replace("%1", "90,5" if unit is Unit.PERCENT else "1.011")
        if self.threshold.text().strip():
            self.threshold_field.error(self.tr("Chưa đọc được mức này."), remedy)
        else:
            done = self.tr("Việc chỉ cần xong thì chọn đơn vị tính «hoàn thành».")
            self.threshold_field.error(self.tr("Chưa có mức."), f"{remedy} {done}")
        self.threshold.setFocus()

    def _tell_changes(self) -> None:
        """Tell of every change by hand; what was said of the level goes with it."""
        for line in (self.threshold, self.of, self.reaching):
            line.textEdited.connect(self.changed)
        for choice in (self.unit, self.comparison, self.period):
            choice.chosen.connect(self.changed)
        for combo in (self.measure, self.within):
            combo.activated.connect(self.changed)
        self.threshold.textEdited.connect(self.threshold_field.clear_error)
        self.unit.chosen.connect(self.threshold_field.clear_error)

    def _follow_unit(self) -> None:
        is_measured = self.unit.value is not Unit.DONE
        self.threshold_field.setVisible(is_measured)
        self._compared.setVisible(is_measured)


def _named(value: Unit | Comparison | Period) -> str:
    return rule_text(NAMES[value])
