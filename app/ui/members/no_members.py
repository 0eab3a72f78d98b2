"""The page of a book without members: what belongs there, and the first step.

What it is for: whoever opens the page for the first time.
What it is not for: a list of which nobody fits what is looked for.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


class NoMembers(EmptyState):
    """One large first step; a card of a member names an organisation, so that there must be one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it."""
        super().__init__("users", translate("Members", "Chưa có đảng viên nào"), "", "x", parent)
        self.show_organisations(has_some=True)

    def show_organisations(self, *, has_some: bool) -> None:
        """Say what comes first: a member, or the organisations."""
        who = translate("Members", "Ở đây là mọi đảng viên của đảng bộ, với tổ chức đảng mà mỗi người sinh hoạt.")
        first = translate("Members", "Thêm tổ chức đảng trước: mỗi đảng viên thuộc một tổ chức.")
        self.say(who if has_some else f"{who} {first}")
        self.button.setText(translate("Members", "Thêm từng đảng viên"))
        self.button.setAccessibleName(self.button.text())
        self.button.setVisible(has_some)
