"""Sealed or open: a passphrase typed twice with its strength, or the clear choice of copies that anybody can read.

What it is for: nothing is backed up before one of both is chosen.
What it is not for: keeping the passphrase (it stays in memory, backups) and sealing (app.backup.seal).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from app.rules.passphrases import Strength, strength
from app.ui.backup.backups import Backups
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label

_KINDS = {Strength.NONE: "neutral", Strength.WEAK: "accent", Strength.FAIR: "warn", Strength.GOOD: "ok"}


class SealCard(Card):
    """The choice and its fields."""

    chosen = Signal()
    changed = Signal()
    """Something was typed or chosen."""
    sheet_asked = Signal()

    def __init__(self, backups: Backups, parent: QWidget | None = None) -> None:
        """Show what was chosen for this book."""
        super().__init__(self.tr("Bảo vệ bản sao"), parent=parent)
        self._backups = backups
        self.sealed = QRadioButton(self.tr("Khóa bằng mật khẩu (nên chọn)"))
        self.open = QRadioButton(self.tr("Không khóa: ai nhặt được ổ cũng đọc được sổ"))
        self.first, self.again = QLineEdit(), QLineEdit()
        for line in (self.first, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.textChanged.connect(self._follow)
            line.returnPressed.connect(self.chosen)
        self.strength = Chip("", "neutral")
        self.problem = Label("", "muted", wrap=True)
        self.sheet = Button(self.tr("In phiếu khôi phục…"))
        self.sheet.clicked.connect(self.sheet_asked)
        self._fields = QWidget()
        fields = Flow(Field(self.tr("Mật khẩu"), self.first), Field(self.tr("Gõ lại"), self.again), gap=12)
        self._fields.setLayout(fields)
        self.body.add(self.sealed, self._fields, Row(self.strength, self.sheet, None), self.problem, self.open)
        self.body.addStretch(1)
        (self.open if backups.is_open_chosen else self.sealed).setChecked(True)
        self.sealed.toggled.connect(self._choose)
        self._follow()

    @property
    def is_unlike(self) -> bool:
        """Whether a passphrase was typed twice, and not alike."""
        return self.sealed.isChecked() and bool(self.again.text()) and self.first.text() != self.again.text()

    def ask_again(self) -> None:
        """Lead to the second line, to be typed anew."""
        self.again.setFocus()
        self.again.selectAll()

    def hold(self, *, held: bool) -> None:
        """Leave the passphrase as it is while a backup is made with it: what is shown is what opens that one."""
        for line in (self.first, self.again):
            line.setReadOnly(held)

    def _choose(self) -> None:
        self._backups.is_open_chosen = self.open.isChecked()
        self._follow()

    def _follow(self) -> None:
        """Take a passphrase once it was typed twice alike."""
        is_sealed, typed = self.sealed.isChecked(), self.first.text()
        found, is_alike = strength(typed), typed == self.again.text()
        words = {
            Strength.NONE: self.tr("Chưa có mật khẩu"),
            Strength.WEAK: self.tr("Dễ đoán"),
            Strength.FAIR: self.tr("Tạm được"),
            Strength.GOOD: self.tr("Khó đoán"),
        }
        self.strength.show_state(words[found], _KINDS[found])
        for part in (self._fields, self.strength, self.sheet, self.problem):
            part.setVisible(is_sealed)
        self._backups.passphrase = typed if is_sealed and is_alike else ""
        if typed and not is_alike:
            self.problem.setText(self.tr("Gõ lại đúng mật khẩu ấy vào ô thứ hai."))
        elif found is Strength.WEAK:
            self.problem.setText(self.tr("Dùng bốn, năm từ không liên quan nhau sẽ khó đoán mà dễ nhớ."))
        else:
            self.problem.setText(self.tr("Mất mật khẩu thì không ai mở được bản sao: ghi ra giấy, cất riêng với ổ."))
        self.changed.emit()
