"""The regulations to choose from, each with its decision and time in force, and the points no source settles.

What it is for: one radio button a rule set; the choice is told by `chosen`.
What it is not for: deciding which one fits the day (rules.rule_sets.in_force_on).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from app.rules.figures import short_date
from app.rules.rule_sets import RULE_SETS, RuleSet
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.words import rule_text

BESIDE_A_MARK = 31
"""Where the words beside a mark to tick begin, in unscaled pixels: what explains them stands below them."""


class RuleSetCards(QWidget):
    """All rule sets, one chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer every rule set the program knows."""
        super().__init__(parent)
        self.buttons: dict[str, QRadioButton] = {}
        group, column = QButtonGroup(self), Column(gap=8, parent=self)
        for rules in RULE_SETS.values():
            button = QRadioButton(rule_text(rules.decision))
            button.setAccessibleDescription(self._in_force(rules))
            button.clicked.connect(lambda _checked=False, id_=rules.id: self.chosen.emit(id_))
            group.addButton(button)
            self.buttons[rules.id] = button
            card = Card(padding=(12, 8, 12, 8), gap=0)
            in_force = Label(self._in_force(rules), "caption", wrap=True)
            card.body.add(button, Column(in_force, margins=(BESIDE_A_MARK, 0, 0, 0)))
            column.add(card)

    def show_chosen(self, id_: str, *, may_change: bool) -> None:
        """Mark the rule set in use."""
        self.buttons[id_].setChecked(True)
        for button in self.buttons.values():
            button.setEnabled(may_change)

    def _in_force(self, rules: RuleSet) -> str:
        if rules.in_force_until is None:
            return self.tr("Đang có hiệu lực, từ {day}").format(day=short_date(rules.issued))
        words = self.tr("Có hiệu lực từ {day} đến {until}")
        return words.format(day=short_date(rules.issued), until=short_date(rules.in_force_until))


class UncertainPoints(Card):
    """What no source settles: the question, and the default that the program uses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__("", parent=parent)
        words = self.tr("Nguồn không nói rõ các điểm dưới đây; chương trình dùng mặc định ghi ở cột bên phải.")
        self.body.add(Label(self.tr("Điểm quy chế chưa nói rõ"), "section"), Label(words, "caption", wrap=True))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(current().px(16))
        self._grid.setVerticalSpacing(current().px(8))
        self.body.add(self._grid)

    def show_points(self, rules: RuleSet) -> None:
        """List the points of a rule set."""
        while (item := self._grid.takeAt(0)) is not None:
            label = item.widget()
            if label:
                label.hide()
                label.deleteLater()
        for row, point in enumerate(rules.uncertain):
            default = self.tr("Mặc định: {default}").format(default=rule_text(point.default))
            self._grid.addWidget(Label(rule_text(point.question), wrap=True), row, 0)
            self._grid.addWidget(Label(default, "muted", wrap=True), row, 1)
