"""The few things the sealing minutes say that no figure tells: packages, seals, who takes the papers over.

What it is for: fields beside the sealing minutes; each is stored when it is left.
What it is not for: the figures of the papers (contest page).
"""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.models.errors import BookError
from app.models.handovers import Handover
from app.rules.permissions import Act
from app.ui.contests.fields import CountField, TextField
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.words import error_text


class HandoverForm(QWidget):
    """Packages, seals, receiver and keeper of one round."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make empty fields; `show_round` says for which round."""
        super().__init__(parent)
        self._session = session
        self._round_id = 0
        self.packages = CountField(self.tr("Số gói phiếu"))
        self.seals = TextField(self.tr("Niêm phong số"))
        self.receiver = TextField(self.tr("Người nhận, thay mặt đoàn chủ tịch"))
        self.keeper = TextField(self.tr("Người nhận lưu giữ, thay mặt cấp ủy mới"), self.tr("Để trống để ghi tay."))
        self._fields = (self.packages, self.seals, self.receiver, self.keeper)
        Column(*self._fields, gap=8, parent=self)
        self.packages.counted.connect(self._store_packages)
        self.seals.entered.connect(self._store_seals)
        self.receiver.entered.connect(self._store_receiver)
        self.keeper.entered.connect(self._store_keeper)

    def show_round(self, round_id: int) -> None:
        """Show what is stored for a round; what was typed for another one is dropped."""
        if round_id != self._round_id:
            for field in self._fields:
                field.release()
        self._round_id = round_id
        stored = self._stored
        self.packages.show_count(stored.packages)
        self.seals.show_text(stored.seals)
        self.receiver.show_text(stored.receiver)
        self.keeper.show_text(stored.keeper)
        may_write = self._session.book.may(Act.PAPERS)
        for field in self._fields:
            field.line.setReadOnly(not may_write)

    def store(self) -> None:
        """Store what is typed and not stored yet."""
        if not self.isHidden():
            for field in self._fields:
                field.store()

    @property
    def _stored(self) -> Handover:
        return self._session.book.handovers.of(self._round_id)

    def _store_packages(self, count: int) -> None:
        self._store(self.packages, replace(self._stored, packages=count))

    def _store_seals(self, text: str) -> None:
        self._store(self.seals, replace(self._stored, seals=text))

    def _store_receiver(self, text: str) -> None:
        self._store(self.receiver, replace(self._stored, receiver=text))

    def _store_keeper(self, text: str) -> None:
        self._store(self.keeper, replace(self._stored, keeper=text))

    def _store(self, field: TextField, handover: Handover) -> None:
        if handover == self._stored:
            return
        try:
            self._session.book.handovers.save(self._round_id, handover)
        except BookError as error:
            field.hold(error_text(error))
            return
        self._session.changed.emit()
