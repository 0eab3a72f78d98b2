"""The editor of one block: its text, its placeholders, what is wrong with it.

What it is for: typing a sentence; placeholders are put in by a click so that nobody mistypes them.
What it is not for: storing and judging (wording_desk).
"""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.reports.wording import Block
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label

_LINES = 5
_PADDING = 14


class BlockEditor(QWidget):
    """One text of several lines; Tab leaves it."""

    typed = Signal(str)
    left = Signal()
    """The keyboard went elsewhere: what was typed can be stored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no block yet."""
        super().__init__(parent)
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.textChanged.connect(lambda: self.typed.emit(self.edit.toPlainText()))
        self.edit.installEventFilter(self)
        self.title = Label("", "section", wrap=True)
        self.field = Field(self.tr("Câu chữ của khối"), self.edit)
        self.field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.set_back = Button(self.tr("Đặt lại khối này"), drawing="undo-2")
        self._caption = Label("", "hint", wrap=True)
        self._places = QWidget()
        self._flow = Flow(gap=4)
        self._places.setLayout(self._flow)
        self.placeholders: list[LinkButton] = []
        Column(
            self.title,
            self.field,
            self._caption,
            self._places,
            Row(self.set_back, None),
            gap=8,
            parent=self,
        )
        self._rescale()

    def show_block(self, block: Block, text: str) -> None:
        """Show a block with this text."""
        self.title.setText(block.title)
        self.show_text(text)
        while len(self.placeholders) < len(block.placeholders):
            self._add_placeholder()
        for place, button in enumerate(self.placeholders):
            button.setVisible(place < len(block.placeholders))
        for name, button in zip(block.placeholders, self.placeholders, strict=False):
            button.setText(f"{{{name}}} *" if name in block.needs else f"{{{name}}}")
            button.setAccessibleName(self.tr("Chèn chỗ điền {0}").format(name))
        caption = self.tr("Chỗ điền, bấm để chèn; có dấu * là phải có:") if block.placeholders else ""
        self._caption.setText(caption)
        for widget in (self._caption, self._places):
            widget.setVisible(bool(block.placeholders))

    def show_text(self, text: str) -> None:
        """Show this text as stored; nobody typed it."""
        if self.edit.toPlainText() != text:
            with QSignalBlocker(self.edit):
                self.edit.setPlainText(text)

    def say(self, problem: str) -> None:
        """Say what is wrong with the text, "" where nothing is."""
        self.field.error(problem[:1].upper() + problem[1:])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the keyboard leaves the text."""
        if watched is self.edit and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Let the text keep its lines when the size grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._rescale()

    def _add_placeholder(self) -> None:
        """Make one more button; they are used again for every block."""
        button = LinkButton("")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._insert(button.text().removesuffix(" *")))
        self.placeholders.append(button)
        self._flow.addWidget(button)

    def _insert(self, placeholder: str) -> None:
        self.edit.insertPlainText(placeholder)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rescale(self) -> None:
        tokens = current()
        self.edit.setFixedHeight(_LINES * tokens.line_height("text") + tokens.px(_PADDING))
