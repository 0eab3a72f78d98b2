"""The link from a document back to the page from which it was opened.

What it is for: the dossier, the delegates, the sessions and others lead to documents of the congress.
What it is not for: knowing where one came from (router), and the links of a document to its contest.
"""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.ui.widgets.buttons import LinkButton

translate = QCoreApplication.translate


class WayBack(LinkButton):
    """Names the page it leads to; hidden where there is none."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lead nowhere yet."""
        super().__init__("", drawing="chevron-left", parent=parent)
        self._place = ""
        self.clicked.connect(lambda: self.wanted.emit(self._place))

    def show_way(self, place: str) -> None:
        """Lead to a place, "" for none."""
        self._place = place
        words = _words(place.partition("/")[0])
        self.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(place))


def _words(page: str) -> str:
    return {
        "documents": translate("WayBack", "Về trang văn bản"),
        "dossier": translate("WayBack", "Về hồ sơ đại hội"),
        "delegates": translate("WayBack", "Về trang đại biểu"),
        "sessions": translate("WayBack", "Về trang phiên họp"),
        "check-in": translate("WayBack", "Về trang điểm danh"),
        "bodies": translate("WayBack", "Về các ban của đại hội"),
        "shows-of-cards": translate("WayBack", "Về trang biểu quyết"),
    }.get(page, translate("WayBack", "Về trang trước"))
