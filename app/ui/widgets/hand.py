"""Waiting until a click is done before a page moves under it.

What it is for: what is stored because a field was left by a click must not take from under the mouse what was clicked.
What it is not for: holding the field one is at (still_frame).
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_LOOK_AGAIN = 15
"""Milliseconds until the buttons of the mouse are looked at again."""


def after_click(owner: QObject, show: Callable[[], object]) -> None:
    """Call `show` at once, or when no button of the mouse is down any more, unless `owner` is gone by then."""
    if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
        show()
    else:
        QTimer.singleShot(_LOOK_AGAIN, owner, partial(after_click, owner, show))
