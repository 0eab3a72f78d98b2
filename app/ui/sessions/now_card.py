"""What runs now, how late it is, and what follows: the figure of the page.

What it is for: whoever leads the session sees it from across the table, live.
What it is not for: computing it (rules.programme), and changing it (programme_part).
"""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.sessions.words import late_words
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class Now:
    """What runs ("" for nothing), since when, what follows ("" for nothing), how many minutes late."""

    running: str = ""
    since: str = ""
    following: str = ""
    late: int | None = None


class NowCard(Card):
    """One line to read, one button to go on."""

    step_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(padding=(20, 12, 20, 12), gap=4, parent=parent)
        self.caption, self.title = Label("", "caption"), Label("", "title", wrap=True)
        self.late, self.below = Chip("", "neutral"), Label("", "muted", wrap=True)
        self.step = PrimaryButton("")
        words = QWidget()
        Column(self.caption, self.title, self.below, gap=2, parent=words)
        line = Row(words, self.late, self.step, gap=16)
        line.setStretch(0, 1)
        self.body.add(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.step.clicked.connect(self.step_wanted)

    def show_now(self, now: Now, *, may_step: bool) -> None:
        """Show how the congress stands."""
        late, kind = late_words(now.late)
        self.late.show_state(late, kind)
        self.late.setVisible(bool(late))
        if now.running:
            self.caption.setText(self.tr("Đang diễn ra, từ {since}").format(since=now.since))
            self.title.setText(now.running)
            self.below.setText(self.tr("Tiếp theo: {title}").format(title=now.following) if now.following else "")
            step = self.tr("Sang nội dung tiếp") if now.following else self.tr("Kết thúc nội dung")
        elif now.following:
            self.caption.setText(self.tr("Chưa có nội dung nào đang diễn ra. Tiếp theo:"))
            self.title.setText(now.following)
            self.below.setText("")
            step = self.tr("Bắt đầu")
        else:
            self.caption.setText("")
            self.title.setText(self.tr("Chương trình đã xong"))
            self.below.setText("")
            step = ""
        self.below.setVisible(bool(self.below.text()))
        self.caption.setVisible(bool(self.caption.text()))
        self.step.setText(step)
        self.step.setAccessibleName(step)
        self.step.setVisible(bool(step) and may_step)
        told = (self.caption.text(), self.title.text(), late, self.below.text())
        self.setAccessibleName(". ".join(filter(None, told)))
