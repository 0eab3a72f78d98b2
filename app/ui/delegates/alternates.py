"""Alternates from the row of a delegate: whom to call, and taking back what was called.

What it is for: the way from a chosen row through the panel to the stored replacement.
What it is not for: the panel itself (call_panel), the rule (rules.replacements) and storing (delegate_work).
"""

from PySide6.QtCore import QObject, Signal

from app.models.delegate_texts import Names
from app.models.delegates import Delegate
from app.models.replacements import Replacement
from app.rules.delegate_fields import DelegateField
from app.rules.persons import Standing
from app.ui.delegates.call_panel import CallPanel
from app.ui.delegates.delegate_work import DelegateWork
from app.ui.session import Session


class Alternates(QObject):
    """Asks in its panel, and has the work done."""

    said = Signal(str, str)
    """Why nobody can be called, and what to do."""
    finished = Signal()

    def __init__(self, session: Session, work: DelegateWork, panel: CallPanel, parent: QObject | None = None) -> None:
        """Ask in `panel`."""
        super().__init__(parent)
        self._book, self._work, self._panel = session.book, work, panel
        panel.considered.connect(self._consider)
        panel.called.connect(self._call)

    def ask_for(self, delegate_id: int) -> None:
        """Ask who takes the place of a delegate; one who is in a replacement leaves it."""
        made = self._made(delegate_id)
        chosen, waiting = self._book.delegates.get(delegate_id), self._waiting_for(delegate_id)
        if made is not None:
            self._work.take_back(made)
        elif chosen.standing is not Standing.OFFICIAL:
            what = self.tr("%1 là đại biểu dự khuyết đang chờ.").replace("%1", chosen.name)
            self.said.emit(what, self.tr("Chọn đại biểu chính thức vắng mặt rồi gọi dự khuyết."))
        elif not waiting:
            remedy = self.tr("Thêm đại biểu dự khuyết vào danh sách trước.")
            self.said.emit(self.tr("Không còn đại biểu dự khuyết nào chờ gọi."), remedy)
        else:
            self._panel.ask(chosen.id, chosen.name, waiting)

    def _made(self, delegate_id: int) -> Replacement | None:
        made = self._book.replacements.all()
        return next((one for one in made if delegate_id in (one.absent_id, one.alternate_id)), None)

    def _waiting_for(self, absent_id: int) -> list[tuple[int, str]]:
        """Return the alternates that wait, those of the delegation first and in order, ineligible ones last."""
        names, absent = Names(self._book), self._book.delegates.get(absent_id)
        called = {one.alternate_id for one in self._book.replacements.all()}
        standing = (one for one in self._book.delegates.all() if one.standing is Standing.ALTERNATE)
        free = [one for one in standing if one.id not in called]
        free.sort(
            key=lambda one: (
                one.is_ineligible,
                one.delegation_id != absent.delegation_id,
                one.alternate_order,
                one.number,
            )
        )
        return [(one.id, self._said_of(one, names)) for one in free]

    def _said_of(self, one: Delegate, names: Names) -> str:
        delegation = names.of(DelegateField.DELEGATION, one.delegation_id)
        words = self.tr("%2, dự khuyết %1, %3") if one.alternate_order else self.tr("%2, dự khuyết, %3")
        for sign, text in (("%1", str(one.alternate_order)), ("%2", one.name), ("%3", delegation or "–")):
            words = words.replace(sign, text)
        return words

    def _consider(self, absent_id: int, alternate_id: int) -> None:
        self._panel.warn(self._book.replacements.check(absent_id, alternate_id) if alternate_id else ())

    def _call(self, made: Replacement) -> None:
        if self._work.call(made):
            self.finished.emit()
