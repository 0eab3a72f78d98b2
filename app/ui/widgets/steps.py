"""The steps of a timeline as an item model.

What it is for: rows and roles that a timeline shows.
What it is not for: deciding how far the work is, and painting.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class StepState(StrEnum):
    """Where a step stands."""

    DONE = "done"
    CURRENT = "current"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it is, how it stands and what stands at its right end (a time)."""

    key: str
    title: str
    state: StepState = StepState.WAITING
    subtitle: str = ""
    right: str = ""


class StepRole(IntEnum):
    """What a step can be asked for besides its title."""

    STEP = Qt.ItemDataRole.UserRole
    FIRST = Qt.ItemDataRole.UserRole + 1
    LAST = Qt.ItemDataRole.UserRole + 2


class StepsModel(QAbstractListModel):
    """Steps in their order."""

    def __init__(self) -> None:
        """Hold no steps yet."""
        super().__init__()
        self._steps: tuple[Step, ...] = ()

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show `steps` instead of those before."""
        self.beginResetModel()
        self._steps = tuple(steps)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many steps there are."""
        return 0 if parent.isValid() else len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return title, whole step, place in the line, or the sentence for a screen reader."""
        if not index.isValid():
            return None
        step = self._steps[index.row()]
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: step.title,
            Qt.ItemDataRole.AccessibleTextRole: self._sentence(step),
            StepRole.STEP: step,
            StepRole.FIRST: index.row() == 0,
            StepRole.LAST: index.row() == len(self._steps) - 1,
        }
        return answers.get(role)

    def _sentence(self, step: Step) -> str:
        words = {
            StepState.DONE: QCoreApplication.translate("StepsModel", "đã xong"),
            StepState.CURRENT: QCoreApplication.translate("StepsModel", "đang làm"),
            StepState.WAITING: QCoreApplication.translate("StepsModel", "chưa làm"),
        }
        return ". ".join(part for part in (step.title, words[step.state], step.subtitle, step.right) if part)
