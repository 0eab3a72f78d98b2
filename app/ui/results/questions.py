"""Questions asked in the page, not in front of it: confirm for good, open the count again.

What it is for: two steps for what cannot be taken back; the safe answer has the keyboard.
What it is not for: doing it; the page does, on the signals.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import bring_up


class Question(Card):
    """A card that is hidden until asked; Escape says no."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, yes: Button, no: Button, parent: QWidget | None = None) -> None:
        """Hold the two answers."""
        super().__init__(padding=(16, 10, 12, 10), parent=parent)
        self.yes, self.no = yes, no
        yes.clicked.connect(self.agreed)
        no.clicked.connect(self.decline)
        self.hide()

    def put(self, answer: QWidget) -> None:
        """Show the whole question, wherever the page was scrolled to, with the keyboard on `answer`."""
        self.show()
        answer.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_up(self)

    def decline(self) -> None:
        """Hide the question; nothing happens."""
        self.hide()
        self.declined.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape for no."""
        if event.key() == Qt.Key.Key_Escape:
            self.decline()
            return
        super().keyPressEvent(event)


class ConfirmQuestion(Question):
    """Asks whether to freeze the result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the question."""
        super().__init__(PrimaryButton(self.tr("Xác nhận")), Button(self.tr("Chưa")), parent)
        self.setAccessibleName(self.tr("Xác nhận kết quả"))
        self._head, self._lacking = Label("", "muted", wrap=True), Label("", "warn", wrap=True)
        says = Label(
            self.tr("Xác nhận: từ đây phiếu và số liệu không sửa được; có sai sót thì trưởng ban mở lại, ghi lý do."),
            "section",
            wrap=True,
        )
        row = Row(gap=12)
        row.addLayout(Column(says, self._lacking, self._head, gap=0), 1)
        row.add(self.yes, self.no)
        self.body.add(row)

    def ask(self, head: str, lacking: str, signed: str) -> None:
        """Ask; `head` is the head of the counting board, whose decision this is.

        `lacking` says what the board lacks to sign, `signed` under whose name it is written down.
        """
        remedy = self.tr("Muốn ghi trước: bấm Chưa, mở lại kiểm phiếu, rồi ghi ở mục Ban kiểm phiếu.")
        self._lacking.setText(f"{lacking} {remedy}")
        self._lacking.setVisible(bool(lacking))
        told = self.tr("Trưởng ban kiểm phiếu: {0}.").format(head) if head else ""
        self._head.setText(f"{told} {signed}".strip())
        self.put(self.no)


class ReopenQuestion(Question):
    """Asks why to open the count again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the question."""
        super().__init__(Button(self.tr("Mở lại kiểm phiếu")), Button(self.tr("Thôi")), parent)
        self.setAccessibleName(self.tr("Mở lại kiểm phiếu"))
        self._line = QLineEdit()
        self.reason = Field(
            self.tr("Lý do mở lại kiểm phiếu"), self._line, self.tr("Lý do được lưu vào nhật ký của sổ.")
        )
        self._line.returnPressed.connect(self.agreed)
        row = Row(gap=12)
        row.addWidget(self.reason, 1)
        row.add(self.yes, self.no)
        self._signed = Label("", "muted", wrap=True)
        self.body.add(row, self._signed)

    @property
    def typed(self) -> str:
        """The reason as it was typed."""
        return self._line.text()

    def say_signed(self, signed: str) -> None:
        """Say under whose name it is written down."""
        self._signed.setText(signed)

    def ask(self) -> None:
        """Ask with an empty reason."""
        self._line.clear()
        self.reason.clear_error()
        self.put(self._line)
