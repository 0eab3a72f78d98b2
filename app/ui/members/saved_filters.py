"""Filters of the list of members that are kept in the book under names.

What it is for: taking one up again, keeping the one in force, forgetting one.
What it is not for: what a filter wants (members_filter) and storing it (members_work).
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.rules.member_query import MemberQuery
from app.rules.vietnamese import clean
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.menu_button import MenuButton


class SavedFilters(MenuButton):
    """A menu of the filters of the book, and what can be done with them."""

    taken = Signal(object)
    """A MemberQuery to be in force."""
    keep_wanted = Signal()
    drop_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty menu."""
        super().__init__(self.tr("Bộ lọc"), self.tr("Bộ lọc đã lưu"), parent=parent)

    def show_filters(self, filters: Mapping[str, MemberQuery], *, may_change: bool) -> None:
        """Offer these filters; whoever only looks may take one up, and no more."""
        self.menu_below.clear()
        for name, query in filters.items():
            self.add(name, lambda query=query: self.taken.emit(query))
        self.menu_below.addSeparator()
        self.add(self.tr("Lưu bộ lọc đang dùng…"), self.keep_wanted.emit).setEnabled(may_change)
        if filters and may_change:
            below = self.menu_below.addMenu(self.tr("Bỏ bộ lọc"))
            for name in filters:
                below.addAction(name).triggered.connect(lambda _checked=False, name=name: self.drop_wanted.emit(name))


class NameFilterPanel(AskingCard):
    """Hidden until `ask`; `named` brings the name under which the filter is kept."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden panel."""
        super().__init__(parent)
        self._taken: frozenset[str] = frozenset()
        self.name = QLineEdit()
        self.warning = Label("", "warn", wrap=True)
        self.keep = Button(self.tr("Lưu bộ lọc"))
        self.body.add(
            Field(self.tr("Tên bộ lọc"), self.name), self.warning, self.problem, Row(self.keep, self.drop, None)
        )
        self.setAccessibleName(self.tr("Lưu bộ lọc"))
        self.name.textChanged.connect(self._look_at_name)
        self.name.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)

    def ask(self, taken: frozenset[str]) -> None:
        """Ask for a name; those `taken` give way to the new filter."""
        self._taken = taken
        self.name.clear()
        self._look_at_name("")
        self.refuse("")
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at_name(self, text: str) -> None:
        self.keep.setEnabled(bool(clean(text)))
        is_taken = clean(text) in self._taken
        self.warning.setText(self.tr("Bộ lọc cùng tên sẽ được thay.") if is_taken else "")
        self.warning.setVisible(is_taken)

    def _keep(self) -> None:
        if name := clean(self.name.text()):
            self.named.emit(name)
