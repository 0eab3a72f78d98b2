"""The course of a congress as a list of steps: done, current, waiting.

What it is for: the home page; a click or Enter on a step emits its key.
What it is not for: finding out what is done (the page hands in the steps).
"""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from app.ui.widgets.step_painter import StepPainter
from app.ui.widgets.steps import Step, StepRole, StepsModel


class Timeline(QListView):
    """Steps one below the other, as high as they are; the page scrolls, not the list."""

    activated_key = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty list that a screen reader calls `name`."""
        super().__init__(parent)
        self._steps = StepsModel()
        self._steps.setParent(self)
        self.setModel(self._steps)
        self.setItemDelegate(StepPainter(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._activate)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show `steps`; the cursor stays on the step it was on."""
        index = self.currentIndex()
        before = cast("Step", index.data(StepRole.STEP)).key if index.isValid() else ""
        self._steps.set_steps(steps)
        row = next((row for row, step in enumerate(steps) if step.key == before), 0)
        self.setCurrentIndex(self._steps.index(row))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as high as all steps together."""
        heights = (self.sizeHintForRow(row) for row in range(self._steps.rowCount()))
        return QSize(super().sizeHint().width(), sum(heights))

    def minimumSizeHint(self) -> QSize:
        """Be never lower than the steps."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height of the text as it wraps now."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._remeasure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._remeasure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the step on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _remeasure(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _activate(self, index: QModelIndex) -> None:
        if index.isValid():
            self.activated_key.emit(cast("Step", index.data(StepRole.STEP)).key)
