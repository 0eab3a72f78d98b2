"""Orders of the visible columns, made ready while nobody presses a key.

What it is for: a click on the head of a column is answered at once.
What it is not for: the orders themselves (models.member_orders).
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer

from app.models.member_orders import MemberOrders
from app.rules.member_fields import MemberField

_BEGINS_AFTER, _BETWEEN = 400, 15
"""Milliseconds: a key that comes meanwhile is answered first."""


class OrdersAhead(QObject):
    """One step at a time, each of a few milliseconds."""

    def __init__(self, orders: MemberOrders, parent: QObject | None = None) -> None:
        """Wait for `begin`."""
        super().__init__(parent)
        self._orders = orders
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to make ready."""
        return not self._timer.isActive()

    def begin(self, fields: Sequence[MemberField]) -> None:
        """Make ready the orders by these fields, upwards first; those known already cost nothing."""
        self._steps = self._all(fields)
        self._timer.start(_BEGINS_AFTER)

    def wait(self) -> None:
        """Go on later: somebody scrolls or types."""
        if self._timer.isActive():
            self._timer.start(_BEGINS_AFTER)

    def stop(self) -> None:
        """Make nothing ready any more."""
        self._timer.stop()

    def _all(self, fields: Sequence[MemberField]) -> Iterator[None]:
        for descending in (False, True):
            for field in fields:
                yield from self._orders.preparing(field, descending=descending)

    def _step(self) -> None:
        for _ in self._steps:
            self._timer.start(_BETWEEN)
            return
