"""Which monitor is the hall's: found by itself, or chosen.

What it is for: two projectors, or one that was found wrongly.
What it is not for: putting the window there (projector).
"""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from app.ui.hall.hall_state import HallState
from app.ui.hall.screens import connected, hall_screen
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.still_combo import StillCombo


class ScreenPart(Card):
    """A choice among the monitors, and what to do where there is only one."""

    def __init__(self, state: HallState, parent: QWidget | None = None) -> None:
        """Choose for this state."""
        super().__init__(self.tr("Máy chiếu"), parent=parent)
        self._state = state
        self.choice, self.says = StillCombo(), Label("", "muted", wrap=True)
        self.choice.setAccessibleName(self.tr("Máy chiếu"))
        self.choice.setMinimumContentsLength(24)
        self.body.add(self.choice, self.says)
        self.choice.activated.connect(self._choose)

    def show_screens(self, work: QRect, *, may_choose: bool) -> None:
        """List the monitors that do not show what the clerk works on; `work` is where that is."""
        screens = connected()
        others = [one for one in screens if not one.area.intersects(work)]
        found = hall_screen(screens, work, self._state.screen)
        self.choice.clear()
        self.choice.addItem(self.tr("Màn hình thứ hai, tự tìm"), "")
        for one in others:
            self.choice.addItem(one.name, one.key)
        self.choice.setCurrentIndex(max(0, self.choice.findData(self._state.screen)))
        self.choice.setEnabled(may_choose and bool(others))
        if found is None:
            self.says.setText(
                self.tr(
                    "Chỉ thấy một màn hình. Nối máy chiếu rồi chọn «Mở rộng» (Windows + P); bây giờ màn hình hội"
                    " trường mở thành một cửa sổ thường."
                )
            )
        else:
            self.says.setText(self.tr("Chiếu ở %1.").replace("%1", found.name))

    def _choose(self) -> None:
        self._state.screen = self.choice.currentData()
