"""Where backups go: the sticks that are in, a folder by hand, and how often by itself.

What it is for: one choice, remembered; the list follows sticks as they come and go.
What it is not for: looking for sticks (backups).
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QRadioButton, QWidget

from app.ui.backup.backups import MINUTES, Backups
from app.ui.backup.sticks import Stick
from app.ui.numbers import room
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.still_combo import StillCombo


class PlaceCard(Card):
    """One line a stick."""

    def __init__(self, backups: Backups, parent: QWidget | None = None) -> None:
        """Show what is in now."""
        super().__init__(self.tr("Sao lưu vào"), parent=parent)
        self._backups, self._shown = backups, tuple[Stick, ...]()
        self.choices: list[QRadioButton] = []
        self.standing = Label("", "muted", wrap=True)
        self.folder = Button(self.tr("Chọn thư mục khác…"))
        self.often = StillCombo()
        for minutes in MINUTES:
            words = self.tr("Mỗi %1 phút, và sau mỗi tập nhập xong").replace("%1", str(minutes))
            self.often.addItem(words if minutes else self.tr("Chỉ sau mỗi tập nhập xong"), minutes)
        self._list = QWidget()
        self._lines = Column(gap=4, parent=self._list)
        self.body.add(self._list, self.standing, Row(self.folder, None), Field(self.tr("Tự sao lưu"), self.often))
        self.body.addStretch(1)
        self.folder.clicked.connect(self._ask_folder)
        self.often.activated.connect(self._choose_minutes)
        backups.sticks_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the sticks that are in; the one chosen is marked."""
        self._list_sticks()
        folder = self._backups.folder
        if folder is not None:
            self.standing.setText(self.tr("Bản sao nằm trong: %1").replace("%1", str(folder)))
        elif self._backups.missing:
            words = self.tr("Ổ «%1» đã chọn không thấy ở máy: cắm lại, hoặc chọn ổ khác.")
            self.standing.setText(words.replace("%1", self._backups.missing))
        elif self.choices:
            self.standing.setText(self.tr("Chọn ổ USB dành cho bản sao."))
        else:
            self.standing.setText(self.tr("Chưa thấy ổ USB nào: cắm ổ vào, danh sách tự hiện."))
        self.often.setCurrentIndex(MINUTES.index(self._backups.minutes))

    def _list_sticks(self) -> None:
        sticks = tuple(self._backups.sticks)
        if sticks != self._shown:
            self._shown = sticks
            for one in self.choices:
                self._lines.removeWidget(one)
                one.deleteLater()
            self.choices = [self._line(one) for one in sticks]
            self._order()
        chosen = self._backups.chosen
        for stick, line in zip(sticks, self.choices, strict=True):
            line.setChecked(stick == chosen)

    def _order(self) -> None:
        """Let Tab come to the sticks before the button below them, though they were made after it."""
        for one in reversed(self.choices):
            before: QWidget | None = self.folder.previousInFocusChain()
            while before is not None and (before.focusPolicy() is Qt.FocusPolicy.NoFocus or before in self.choices):
                before = before.previousInFocusChain()
            if before is not None:
                self.setTabOrder(before, one)

    def _line(self, stick: Stick) -> QRadioButton:
        words = self.tr("%1 · còn trống %2 / %3")
        if stick.read_only:
            words = self.tr("%1 · đang khóa ghi")
        free, total = room(stick.free), room(stick.total)
        for sign, word in (("%1", stick.name), ("%2", free), ("%3", total)):
            words = words.replace(sign, word)
        line = QRadioButton(words)
        line.setToolTip(str(stick.root))
        line.clicked.connect(lambda: self._backups.choose(stick))
        self._lines.addWidget(line)
        return line

    def _ask_folder(self) -> None:
        before = str(self._backups.folder or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Thư mục để bản sao"), before)
        if chosen:
            self._backups.choose_folder(Path(chosen))

    def _choose_minutes(self, at: int) -> None:
        self._backups.minutes = MINUTES[at]
