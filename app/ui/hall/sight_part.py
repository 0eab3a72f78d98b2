"""What the hall sees now, in small, and the keys that turn its pages.

What it is for: whoever steers the screen need not look round.
What it is not for: choosing what is shown (choice_part).
"""

from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui.hall.hall_state import HallState
from app.ui.hall.hall_view import HallPreview
from app.ui.settings import SECONDS_A_PAGE
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.still_combo import StillCombo


class SightPart(Card):
    """A small screen with the pages below it."""

    def __init__(self, state: HallState, parent: QWidget | None = None) -> None:
        """Follow this state."""
        super().__init__(parent=parent)
        self._state = state
        self.title = Label("", "section")
        self.preview = HallPreview(state)
        self.before = Button(self.tr("Trang trước"), drawing="chevron-left")
        self.after = Button(self.tr("Trang sau"), drawing="chevron-right")
        self.where = Label("")
        self.turns = QCheckBox(self.tr("Tự chuyển trang sau"))
        self.seconds = StillCombo()
        self.seconds.setMinimumContentsLength(6)
        self.seconds.setAccessibleName(self.turns.text())
        for seconds in SECONDS_A_PAGE:
            self.seconds.addItem(self.tr("%1 giây").replace("%1", str(seconds)), seconds)
        turning = QWidget()
        Row(self.turns, self.seconds, gap=4, parent=turning)
        pages = QWidget()
        Row(self.before, self.where, self.after, None, gap=8, parent=pages)
        self.body.add(self.title, self.preview, Flow(pages, turning))
        self.before.clicked.connect(lambda: state.go_to(state.page - 1))
        self.after.clicked.connect(lambda: state.go_to(state.page + 1))
        self.turns.clicked.connect(self._set_turning)
        self.seconds.activated.connect(self._set_seconds)

    def show_sight(self) -> None:
        """Say which page is shown, and what can be done."""
        state = self._state
        self.title.setText(self.tr("Hội trường đang thấy") if state.is_on else self.tr("Khi bật, hội trường sẽ thấy"))
        text = state.text
        words = self.tr("Trang %1 / %2").replace("%1", str(state.page + 1)).replace("%2", str(len(state.pages)))
        self.where.setText(words)
        has_more = len(state.pages) > 1
        for widget in (self.before, self.after, self.where):
            widget.setVisible(has_more)
        self.turns.setChecked(state.turns)
        self.turns.setEnabled(state.may_steer)
        self.seconds.setEnabled(state.may_steer and state.turns)
        self.seconds.setCurrentIndex(SECONDS_A_PAGE.index(state.seconds))
        for button in (self.before, self.after):
            button.setEnabled(state.may_steer)
        self.setAccessibleName(f"{self.title.text()}: {text.heading}")

    def _set_turning(self) -> None:
        self._state.turns = self.turns.isChecked()
        self.show_sight()

    def _set_seconds(self, place: int) -> None:
        self._state.seconds = SECONDS_A_PAGE[place]
