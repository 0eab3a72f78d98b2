"""Buttons: one primary a page, plain ones beside it, links and quiet ones inside.

What it is for: what can be clicked and says so in words.
What it is not for: choices that stay (QCheckBox, QRadioButton are styled as they are).
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.theme.icons import icon
from app.ui.theme.theme import current


class Button(QPushButton):
    """A plain button; `key` is a shortcut that is shown after the words."""

    kind = "plain"
    icon_role = "ink"
    icon_gap = 4

    def __init__(self, text: str, *, drawing: str = "", key: str = "", parent: QWidget | None = None) -> None:
        """Show `text`, with the icon `drawing` (a file of resources/icons) before it."""
        super().__init__(f"{text}  {key.replace('Return', 'Enter')}" if key else text, parent)
        self.setProperty("kind", self.kind)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        if drawing:
            self.setIcon(icon(drawing, self.icon_role))
        if key:
            self.setShortcut(key)
        self._rescale()

    def changeEvent(self, event: QEvent) -> None:
        """Let the icon grow with the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._rescale()

    def setText(self, text: str) -> None:
        """Change the words; an icon stands apart from the first ones, too."""
        super().setText(text)
        self._rescale()

    def _rescale(self) -> None:
        side = current().metric("icon")
        self.setIconSize(QSize(side + (current().px(self.icon_gap) if self.text() else 0), side))


class PrimaryButton(Button):
    """What comes next; at most one on a page."""

    kind = "primary"
    icon_role = "on_accent"


class StepButton(PrimaryButton):
    """What comes next where that changes: the key stays, whatever the words are."""

    KEY = "Ctrl+Return"

    def say(self, words: str) -> None:
        """Say another step."""
        self.setText(f"{words}  {self.KEY.replace('Return', 'Enter')}")
        self.setAccessibleName(words)
        # Qt takes the shortcut away with the old words.
        self.setShortcut(self.KEY)


class DangerButton(Button):
    """Takes something away; asks before it does."""

    kind = "danger"
    icon_role = "accent"


class LinkButton(Button):
    """Goes to another place, inside a line of text."""

    kind = "link"
    icon_role = "link"


class QuietButton(Button):
    """An action that need not be seen until it is looked for; often an icon alone (then give it a name)."""

    kind = "quiet"
    icon_role = "muted"
