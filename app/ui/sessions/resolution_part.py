"""Part "Nghị quyết": its text, or the file that has it.

What it is for: what the congress adopted, for the minutes.
What it is not for: the vote on it (shows of cards).
"""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.sessions import Resolution
from app.rules.permissions import Act
from app.ui.contests.fields import TextField
from app.ui.session import Session
from app.ui.sessions.long_text import LongText
from app.ui.steps_back import StepsBack
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field

_HEIGHT = 180


class ResolutionPart(Card):
    """The resolution of the congress."""

    def __init__(self, session: Session, steps: StepsBack, parent: QWidget | None = None) -> None:
        """Take `steps` on the book of this session."""
        super().__init__(self.tr("Nghị quyết"), parent=parent)
        self._book, self._steps = session.book, steps
        self.text = LongText(self.tr("Toàn văn nghị quyết"), height=_HEIGHT)
        self.file = TextField(
            self.tr("Tệp có toàn văn"), self.tr("Chỉ ghi tên tệp để biết tìm ở đâu; tệp không nằm trong sổ.")
        )
        self.choose = Button(self.tr("Chọn tệp…"), drawing="folder-open")
        self.body.add(Field(self.tr("Toàn văn nghị quyết"), self.text), self.file, Row(self.choose, None))
        self.text.entered.connect(partial(self._change, "text"))
        self.file.entered.connect(partial(self._change, "file"))
        self.choose.clicked.connect(self._ask_file)

    def refresh(self) -> None:
        """Show the resolution as stored."""
        stored, is_open = self._book.resolutions.get(), self._book.may(Act.CONGRESS)
        self.text.show_text(stored.text)
        self.file.show_text(stored.file)
        self.text.setReadOnly(not is_open)
        self.file.line.setReadOnly(not is_open)
        self.choose.setVisible(is_open)

    def store(self) -> None:
        """Store what is typed."""
        self.text.store()
        self.file.store()

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Tệp có toàn văn nghị quyết"))
        if chosen:
            self._change("file", Path(chosen).name)

    def _change(self, name: str, text: str) -> None:
        before: Resolution = self._book.resolutions.get()

        def act() -> partial[None]:
            self._book.resolutions.save(replace(before, **{name: text}))
            return partial(self._book.resolutions.save, before)

        self._steps.do("", act)
