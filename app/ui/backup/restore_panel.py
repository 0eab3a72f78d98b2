"""Putting a backup back: its passphrase, then two groups of the digest typed from the signed minutes.

What it is for: proof that somebody compared the backup with paper before a book changes hands.
What it is not for: reading and writing files (the page).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.backup.manifest import Holding
from app.rules.typed_digest import TypedDigest
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label


class RestorePanel(AskingCard):
    """Asks in two steps; the second only where the book holds a confirmed result."""

    opened = Signal(object, str)
    """The Holding and its passphrase: read it."""
    look_asked = Signal(object, str)
    """The Holding and its passphrase: show it only to be read."""
    agreed = Signal()
    """The typed groups are those of the minutes, or there are no minutes yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden panel."""
        super().__init__(parent)
        self.head, self.about = Label("", "section", wrap=True), Label("", wrap=True)
        self.passphrase, self.groups = QLineEdit(), QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._word = Field(self.tr("Mật khẩu của bản sao"), self.passphrase)
        self._typed = Field(self.tr("Hai nhóm còn thiếu, theo biên bản đã ký"), self.groups)
        self.go_on = Button(self.tr("Tiếp tục"))
        self.go_on.clicked.connect(self.accept)
        self.look = Button(self.tr("Mở ra xem"), key="F3")
        self.look.clicked.connect(self._ask_look)
        for line in (self.passphrase, self.groups):
            line.textEdited.connect(lambda: self.refuse(""))
        self.body.add(self.head, self.about)
        self.body.addLayout(Flow(self._word, self._typed, gap=12))
        self.body.add(self.problem, Row(self.go_on, self.look, self.drop, None))
        self.holding: Holding | None = None
        self._asked: TypedDigest | None = None
        self._is_read, self._standing = False, ""

    def ask(self, holding: Holding) -> None:
        """Ask for what opens this backup; an open one is read at once."""
        self.holding, self._asked, self._is_read = holding, None, False
        self.refuse("")
        self.passphrase.clear()
        self.groups.clear()
        self.head.setText(self.tr("Khôi phục «%1» thành sổ mới").replace("%1", holding.path.name))
        self._stand(self.tr("Không sổ nào bị ghi đè."))
        self._word.setVisible(holding.is_sealed)
        self._typed.hide()
        self.show()
        if holding.is_sealed:
            self.passphrase.setFocus()
        else:
            self.accept()

    def ask_groups(self, where: str, digest: str) -> None:
        """Ask for two groups of a digest that the minutes of `where` print; "" where nothing is confirmed yet."""
        self._is_read = True
        self.refuse("")
        self._word.hide()
        if not digest:
            self._stand(self.tr("Sổ trong bản sao chưa xác nhận kết quả nào nên chưa có biên bản để đối chiếu."))
            self.go_on.setFocus()
            return
        self._asked = TypedDigest.of(digest)
        words = self.tr("Mã kiểm tra ở chân biên bản kiểm phiếu, %1: %2 …")
        self._stand(words.replace("%1", where).replace("%2", self._asked.shown))
        self._typed.show()
        self.groups.setFocus()

    def refuse(self, why: str) -> None:
        """Say why nothing was done, and no more that something is under way."""
        super().refuse(why)
        if why:
            self.about.setText(self._standing)
            # What is typed next takes the place of the dots that are wrong.
            self.passphrase.selectAll()

    def _stand(self, words: str) -> None:
        """Say how this step stands; what is under way is said in its place until it ended."""
        self._standing = words
        self.about.setText(words)

    def _ask_look(self) -> None:
        if self.holding is not None:
            self.refuse("")
            self.about.setText(self.tr("Đang mở bản sao ra xem… Sổ đang mở không bị động tới."))
            self.look_asked.emit(self.holding, self.passphrase.text())

    def accept(self) -> None:
        """Go on to the next step, or say what does not fit."""
        if self.holding is None:
            return
        if not self._is_read:
            self.about.setText(self.tr("Đang đọc bản sao… Không sổ nào bị ghi đè."))
            self.opened.emit(self.holding, self.passphrase.text())
        elif self._asked and not self._asked.agrees(self.groups.text()):
            self.refuse(
                self.tr("Hai nhóm này không khớp với sổ trong bản sao. Xem lại biên bản, hoặc chọn bản sao khác.")
            )
        else:
            self.agreed.emit()
