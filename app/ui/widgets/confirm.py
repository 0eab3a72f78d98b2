"""A question before something is taken away or cannot be taken back.

What it is for: deleting, locking, confirming a result; what is deleted can be undone all the same (UndoStrip).
What it is not for: ballot entry, which nothing interrupts.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, DangerButton, PrimaryButton
from app.ui.widgets.growing_dialog import GrowingDialog
from app.ui.widgets.label import Label


class ConfirmDialog(GrowingDialog):
    """A question, what follows from yes, and two buttons; Enter means no where something is deleted."""

    def __init__(
        self, question: str, consequence: str, action: str, *, dangerous: bool = False, parent: QWidget | None = None
    ) -> None:
        """Ask `question`; `action` is the word on the button that does it."""
        super().__init__(parent)
        self.setWindowTitle(action)
        self.setAccessibleDescription(consequence)
        self.keep = Button(QCoreApplication.translate("ConfirmDialog", "Không"))
        self.act = DangerButton(action) if dangerous else PrimaryButton(action)
        self.keep.clicked.connect(self.reject)
        self.act.clicked.connect(self.accept)
        self.act.setDefault(not dangerous)
        self.keep.setDefault(dangerous)
        Column(
            Label(question, "name", wrap=True),
            Label(consequence, "muted", wrap=True),
            Row(None, self.keep, self.act, gap=12, margins=(0, 12, 0, 0)),
            gap=8,
            margins=(24, 20, 24, 16),
            parent=self,
        )
        (self.keep if dangerous else self.act).setFocus()


def confirmed(parent: QWidget, question: str, consequence: str, action: str, *, dangerous: bool = False) -> bool:
    """Ask and return whether the answer was yes."""
    dialog = ConfirmDialog(question, consequence, action, dangerous=dangerous, parent=parent)
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answer
