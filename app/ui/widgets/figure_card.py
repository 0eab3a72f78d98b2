"""One figure of today: what it counts, how many, and what that means.

What it is for: the few numbers that matter on the first page.
What it is not for: tables of figures, and formatting numbers (rules.figures).
"""

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.widgets.card import Card
from app.ui.widgets.label import Label


class FigureCard(Card):
    """A caption, a large figure and a line below."""

    def __init__(self, caption: str, figure: str = "", sub: str = "", parent: QWidget | None = None) -> None:
        """Show `figure` under `caption`, explained by `sub`."""
        super().__init__(padding=(18, 14, 18, 14), gap=4, parent=parent)
        self.caption = Label(caption, "caption")
        self.figure = Label(figure, "figure")
        self.sub = Label(sub, "caption", wrap=True)
        self.body.add(self.caption, self.figure, self.sub, None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.show_figure(figure, sub)

    def show_figure(self, figure: str, sub: str = "") -> None:
        """Change figure and explanation."""
        self.figure.setText(figure)
        self.sub.setText(sub)
        self.setAccessibleName(f"{self.caption.text()}: {figure}. {sub}")
