"""Choices of an enumeration, shown by their names.

What it is for: offices, electorates and roles in a combo box.
What it is not for: names themselves (words).
"""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from app.ui.widgets.still_combo import StillCombo

Value = TypeVar("Value", bound=StrEnum)


class Choice(StillCombo, Generic[Value]):
    """One value of an enumeration; `chosen` is sent when a person chooses, not when a value is shown."""

    chosen = Signal()

    def __init__(self, kind: type[Value], values: Iterable[Value], name: Callable[[Value], str]) -> None:
        """Offer `values` of the enumeration `kind` under their names."""
        super().__init__()
        self._kind = kind
        for value in values:
            self.addItem(name(value), str(value))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self.chosen)

    @property
    def value(self) -> Value:
        """The value shown."""
        return self._kind(self.currentData())

    def show_value(self, value: Value) -> None:
        """Show a value without `chosen`."""
        self.setCurrentIndex(self.findData(str(value)))

    def rename(self, value: Value, name: str) -> None:
        """Show a value under another name from now on."""
        self.setItemText(self.findData(str(value)), name)
