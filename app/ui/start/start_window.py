"""The window without a book: go on with one, open one, make one.

What it is for: the first thing a person sees.
What it is not for: opening books itself (program).
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from app.ui.program_window import ProgramWindow
from app.ui.settings import PersonalSettings
from app.ui.theme.theme import Theme
from app.ui.theme.tokens import SCALES
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.rule import Rule
from app.ui.widgets.size_sample import SizeSample

_RECENT_SHOWN = 6
_WIDTH = 760


class StartWindow(ProgramWindow):
    """Recent books first, for that is what most people want."""

    def __init__(self, theme: Theme, settings: PersonalSettings) -> None:
        """Show the books opened lately that are still there."""
        super().__init__(theme, settings)
        for part in (self.navigation, self.status, self.top.search, self.top.who):
            part.hide()
        self.top.search.setEnabled(False)
        self.sizes = QButtonGroup(self)
        self.recent_links: list[LinkButton] = []
        frame = PageFrame()
        frame.header.hide()
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH * 2)
        Column(self._head(), self._books(), self._text_size(), None, gap=16, margins=(0, 24, 0, 0), parent=middle)
        row = Row(None, middle, None)
        row.setStretch(1, 6)
        frame.body.add(row)
        self.stack.addWidget(frame)
        theme.changed.connect(self._show_scale)
        (self.recent_links[0] if self.recent_links else self.open_button).setFocus()

    def _head(self) -> Column:
        return Column(
            Label(self.tr("Sổ Đại hội"), "title"),
            Label(
                self.tr("Nhập phiếu, kiểm phiếu theo quy chế, in biên bản. Mỗi đại hội là một tệp."), "muted", wrap=True
            ),
            gap=4,
        )

    def _books(self) -> Card:
        card = Card(self.tr("Sổ mở gần đây"))
        self.open_button = PrimaryButton(self.tr("Mở sổ…"), drawing="folder-open")
        self.new_button = Button(self.tr("Sổ mới…"), drawing="plus")
        self.restore_button = Button(self.tr("Khôi phục từ bản sao…"), drawing="hard-drive")
        self.practice_button = Button(self.tr("Sổ để tập nhập phiếu…"), drawing="pencil")
        self.sample_button = Button(self.tr("Sổ mẫu đã kiểm phiếu…"), drawing="list-checks")
        for button, asked in (
            (self.open_button, self.open_asked),
            (self.new_button, self.new_asked),
            (self.restore_button, self.restore_asked),
            (self.practice_button, self.practice_asked),
            (self.sample_button, self.sample_asked),
        ):
            button.clicked.connect(asked)
        books = self._settings.recent_books[:_RECENT_SHOWN]
        if books:
            card.body.addLayout(self._recent(books))
        else:
            text = self.tr("Chưa có sổ nào. Tạo sổ mới cho đại hội, hoặc làm quen bằng sổ để tập nhập phiếu.")
            card.body.add(Label(text, "muted", wrap=True))
        books_of_work = (self.open_button, self.new_button, self.restore_button)
        buttons = Flow(*books_of_work, self.practice_button, self.sample_button)
        card.body.add(Column(buttons, margins=(0, 8, 0, 0)))
        return card

    def _recent(self, books: Sequence[Path]) -> QGridLayout:
        """Return a line a book: its name, and where it lies below where the others lie."""
        lines = QGridLayout()
        lines.setColumnStretch(1, 1)
        for row, path in enumerate(books):
            link = LinkButton(path.stem, drawing="file-text")
            link.setToolTip(str(path))
            link.clicked.connect(partial(self.book_asked.emit, path))
            self.recent_links.append(link)
            lines.addWidget(link, 2 * row, 0, Qt.AlignmentFlag.AlignLeft)
            lines.addWidget(ElidedLabel(str(path.parent), "muted"), 2 * row, 1)
            lines.addWidget(Rule(), 2 * row + 1, 0, 1, 2)
        return lines

    def _text_size(self) -> Card:
        card = Card(self.tr("Cỡ chữ trên màn hình"))
        names = (self.tr("Vừa"), self.tr("Lớn"), self.tr("Rất lớn"))
        for number, (scale, name) in enumerate(zip(SCALES, names, strict=True)):
            sample = SizeSample(name, scale)
            sample.clicked.connect(partial(self._take_scale, number))
            self.sizes.addButton(sample, number)
        card.body.add(Row(*self.sizes.buttons(), gap=12))
        self._show_scale()
        return card

    def _show_scale(self) -> None:
        self.sizes.button(SCALES.index(self._theme.scale)).setChecked(True)
