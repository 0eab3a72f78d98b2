"""The line above a paper: which page, how large, and what is being done with it.

What it is for: zooming by mouse and saying where one is.
What it is not for: the paper itself (paper_view).
"""

from PySide6.QtWidgets import QWidget

from app.ui.results.paper_view import PaperView
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.label import ElidedLabel, Label


class PaperBar(QWidget):
    """Page x of y, zoom, and a few words on work that takes a while."""

    def __init__(self, view: PaperView, parent: QWidget | None = None) -> None:
        """Steer this view."""
        super().__init__(parent)
        self._view = view
        self.where = Label("")
        self.doing = ElidedLabel("", "muted")
        self._percent = Label("", "muted")
        smaller = self._button("minus", self.tr("Thu nhỏ"))
        larger = self._button("plus", self.tr("Phóng to"))
        self._fit = QuietButton(self.tr("Vừa bề ngang"))
        self._fit.setToolTip(self.tr("Phím 0 khi đang ở trang giấy"))
        smaller.clicked.connect(lambda: view.zoom(-1))
        larger.clicked.connect(lambda: view.zoom(1))
        self._fit.clicked.connect(view.fit_width)
        view.moved.connect(self._show)
        Row(self.where, self.doing, None, smaller, self._percent, larger, self._fit, gap=8, parent=self)

    def show_doing(self, text: str) -> None:
        """Say what is being done; "" when it is done."""
        self.doing.setText(text)

    def _button(self, drawing: str, name: str) -> QuietButton:
        button = QuietButton("", drawing=drawing)
        button.setAccessibleName(name)
        button.setToolTip(self.tr("{0}: Ctrl và con lăn, hoặc phím + −").format(name))
        return button

    def _show(self) -> None:
        where = self.tr("Trang {0} / {1}").format(self._view.page, self._view.pages) if self._view.pages else ""
        self.where.setText(where)
        self._percent.setText(f"{self._view.percent}%" if self._view.pages else "")
        self._fit.setEnabled(not self._view.is_fitted)
