"""How many complaints about delegates the board received and settled.

What it is for: two counts that are stored when they are left; an empty one is not noted, 0 is none.
What it is not for: what they can be (rules.complaints).
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError, Refused
from app.rules.complaints import Complaints
from app.rules.permissions import Act
from app.rules.rounds import Electorate
from app.ui.contests.fields import CountField, read_count
from app.ui.contests.words import said
from app.ui.session import Session
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.label import Label
from app.ui.words import error_text


class ComplaintsPart(QWidget):
    """The two figures; `stored` is sent after each change."""

    stored = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make empty figures."""
        super().__init__(parent)
        self._session = session
        of_members = session.book.congresses.get().kind is Electorate.MEMBER_CONGRESS
        title = self.tr("Đơn thư về tư cách đảng viên") if of_members else self.tr("Đơn thư về tư cách đại biểu")
        received, settled = self.tr("Đã nhận"), self.tr("Đã xem xét, kết luận")
        self.received, self.settled = CountField(received), CountField(settled)
        for field, name in ((self.received, received), (self.settled, settled)):
            field.line.setPlaceholderText("…")
            field.line.setAccessibleName(f"{title}: {name}")
        note = Label(self.tr("Để trống là chưa ghi; gõ 0 là không có đơn thư."), "muted", wrap=True)
        Column(Label(title, "strong"), Row(self.received, self.settled, None, gap=16), note, gap=4, parent=self)
        self.received.entered.connect(partial(self._note, self.received, "received"))
        self.settled.entered.connect(partial(self._note, self.settled, "settled"))

    def show_figures(self) -> None:
        """Show the figures as stored."""
        told, writable = self._session.book.complaints.get(), self._session.book.may(Act.CONGRESS)
        for field, figure in ((self.received, told.received), (self.settled, told.settled)):
            field.show_text("" if figure is None else str(figure))
            field.line.setReadOnly(not writable)

    def store(self) -> None:
        """Store what is typed."""
        self.received.store()
        self.settled.store()

    def _note(self, field: CountField, name: str, text: str) -> None:
        figure = read_count(text)
        if figure is None:
            words = self.tr("«%1» không phải là số đơn thư.").replace("%1", text)
            field.hold(words, self.tr("Chỉ gõ chữ số; để trống là chưa ghi."))
            return
        complaints = self._session.book.complaints
        told: Complaints = replace(complaints.get(), **{name: figure if text else None})
        try:
            complaints.save(told)
        except Refused as refused:
            field.hold(said(refused.findings[0]))
        except BookError as error:
            field.hold(error_text(error))
        else:
            self.stored.emit()
