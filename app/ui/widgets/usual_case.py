"""A name typed in capitals, offered as documents write it: one button below the field, nothing changes by itself.

What it is for: the forms of people: ballots and papers print a name as it is stored.
What it is not for: lists, whose previews offer the same for all rows; names of organisations.
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.rules.name_list import is_in_capitals, with_capital_initials
from app.rules.vietnamese import clean
from app.ui.widgets.buttons import LinkButton


class UsualCase(LinkButton):
    """Stands below a line while what is typed there is all in capitals."""

    def __init__(self, line: QLineEdit, parent: QWidget | None = None) -> None:
        """Watch this line."""
        super().__init__("", parent=parent)
        self._line = line
        self._name = ""
        line.textChanged.connect(self._consider)
        self.clicked.connect(self._take)
        self.hide()

    def _consider(self, text: str) -> None:
        name = clean(text)
        self._name = with_capital_initials(name) if is_in_capitals(name) else ""
        words = QCoreApplication.translate("UsualCase", "Viết «%1»").replace("%1", self._name)
        self.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(self._name))

    def _take(self) -> None:
        """Write the name so, as a step that Ctrl+Z takes back, and give the keyboard to the line."""
        name, line = self._name, self._line
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()
        line.insert(name)
