"""Which screen is the hall's: the second one, or the one chosen before.

What it is for: finding the projector among the screens that are connected now.
What it is not for: windows (projector).
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen


class ConnectedScreen(NamedTuple):
    """A screen: what it is remembered by, what a person calls it, where it is on the desktop."""

    key: str
    name: str
    area: QRect


def connected() -> list[ConnectedScreen]:
    """Return the screens that are connected now."""
    return [_facts(screen) for screen in QGuiApplication.screens()]


def hall_screen(screens: Sequence[ConnectedScreen], work: QRect, wished: str) -> ConnectedScreen | None:
    """Return the wished screen where it is connected, else the first that shows another part of the desktop.

    None where every screen shows what the clerk works on, whose area is `work`: a mirrored projector must not cover it.
    """
    others = [one for one in screens if not one.area.intersects(work)]
    return next((one for one in others if one.key == wished), others[0] if others else None)


def qt_screen(found: ConnectedScreen) -> QScreen | None:
    """Return the screen as Qt has it, None where it was unplugged meanwhile."""
    return next((screen for screen in QGuiApplication.screens() if _facts(screen) == found), None)


def _facts(screen: QScreen) -> ConnectedScreen:
    area, model = screen.geometry(), f"{screen.manufacturer()} {screen.model()}".strip()
    called = f"{screen.name()} ({model})" if model else screen.name()
    key = f"{screen.manufacturer()}/{screen.model()}/{screen.serialNumber()}/{screen.name()}"
    return ConnectedScreen(key, f"{called} · {area.width()} × {area.height()}", area)
