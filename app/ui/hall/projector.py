"""The second window: the hall's screen on the projector.

What it is for: showing it whole on the second monitor without taking the keyboard; it comes and goes with that monitor.
What it is not for: what it shows (hall_state).
Invariant: it never covers the screen that somebody works on: where there is no second one it is an ordinary window, and
where the second one is unplugged it waits, hidden, until that is back.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.ui.hall.hall_state import HallState
from app.ui.hall.screens import ConnectedScreen, connected, hall_screen, qt_screen
from app.ui.settings import PersonalSettings

if TYPE_CHECKING:
    from app.ui.hall.hall_window import HallWindow


class Projector(QObject):
    """Puts the window where the hall sees it, and follows the monitors."""

    def __init__(self, state: HallState, settings: PersonalSettings, work: QWidget) -> None:
        """Follow `state`; `work` is the window that somebody works in."""
        super().__init__(work)
        self._state, self._settings, self._work = state, settings, work
        self.window: HallWindow | None = None
        self._was_whole = False
        state.screen, state.seconds = settings.hall_screen, settings.hall_seconds
        state.switched.connect(self._switch)
        state.arranged.connect(self.place)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._watch)
            application.screenRemoved.connect(self._follow)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    @property
    def has_screen(self) -> bool:
        """Whether there is a screen beside the one that somebody works on."""
        return self._found() is not None

    def place(self) -> None:
        """Put the window on the screen of the hall, as the monitors are now, and remember what was chosen."""
        self._settings.hall_screen, self._settings.hall_seconds = self._state.screen, self._state.seconds
        window = self.window
        if window is None or not self._state.is_on:
            return
        found = self._found()
        screen = qt_screen(found) if found else None
        if screen is not None:
            self._fill(window, screen)
        elif self._was_whole:
            window.hide()
        else:
            window.setCursor(Qt.CursorShape.ArrowCursor)
            window.setWindowState(Qt.WindowState.WindowNoState)
            window.show()

    def _found(self) -> ConnectedScreen | None:
        return hall_screen(connected(), self._work.screen().geometry(), self._state.screen)

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Tell everybody that the monitors changed; `place` hears it, too."""
        self._state.arranged.emit()

    def _fill(self, window: "HallWindow", screen: QScreen) -> None:
        self._was_whole = True
        window.setCursor(Qt.CursorShape.BlankCursor)
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        # showFullScreen would also take the keyboard.
        window.setWindowState(Qt.WindowState.WindowFullScreen)
        window.show()

    def _switch(self) -> None:
        if self._state.is_on:
            from app.ui.hall.hall_window import HallWindow

            self.window = HallWindow(self._state)
            self.window.dismissed.connect(self._switch_off)
            self._was_whole = False
            self.place()
        elif self.window is not None:
            window, self.window = self.window, None
            window.close()
            window.deleteLater()

    def _switch_off(self) -> None:
        self._state.switch(is_on=False)
