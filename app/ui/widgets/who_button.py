"""Who is working: initials in a disc, name and role; a click lets another take over.

What it is for: showing and handing over who is working.
What it is not for: knowing the people who may (operators).
"""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme.fonts import font
from app.ui.theme.theme import current

DISC, GAP, SIDE, HEIGHT = 26, 9, 6, 34


def initials(name: str) -> str:
    """Return the first letters of family name and given name: "Nguyễn Thu Hà" is "NH", "Thu Hà" is "TH"."""
    words = name.split()
    return "".join(word[0] for word in (*words[:1], *words[1:][-1:])).upper()


class WhoButton(QAbstractButton):
    """The operator in the top bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a button that says nobody works yet."""
        super().__init__(parent)
        self._name = self._role = ""
        self._is_missed = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_operator("", "")

    def show_operator(self, name: str, role: str) -> None:
        """Show who works and as what."""
        self._name, self._role = name, role
        self._is_missed = self._is_missed and not name
        self.setText(" · ".join(part for part in (name, role) if part) or self.tr("Chọn người sử dụng"))
        self.setAccessibleName(self.tr("Người đang làm việc: %1").replace("%1", self.text()))
        self.updateGeometry()
        self.update()

    def miss_name(self) -> None:
        """Show that somebody works whose name is not known."""
        self._is_missed = not self._name
        self.update()

    def sizeHint(self) -> QSize:
        """Leave room for the whole name."""
        tokens = current()
        words = QFontMetrics(font(tokens)).horizontalAdvance(self.text())
        return QSize(words + tokens.px(DISC + GAP + 2 * SIDE), tokens.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint disc, initials and words."""
        tokens, painter = current(), QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = tokens.px(DISC)
        disc = QRect(QPoint(tokens.px(SIDE), (self.height() - side) // 2), QSize(side, side))
        painter.setPen(Qt.PenStyle.NoPen)
        ground, ink = (tokens.colours.line if self.underMouse() else tokens.colours.sunken), tokens.colours.ink
        if self._is_missed:
            ground, ink = tokens.colours.warn_soft, tokens.colours.warn
        painter.setBrush(QColor(ground))
        painter.drawEllipse(disc)
        painter.setPen(QColor(ink))
        small = font(tokens, "caption", QFont.Weight.DemiBold)
        small.setPixelSize(tokens.px(11))
        painter.setFont(small)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "?" if self._is_missed else initials(self._name))
        painter.setFont(font(tokens))
        words = self.rect().adjusted(disc.right() + 1 + tokens.px(GAP), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.colours.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.px(6), tokens.px(6))
