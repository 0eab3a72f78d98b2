"""The keys of ballot entry: large for whoever is new, one line afterwards.

What it is for: a reminder at the foot of the page; F1 shows the whole card.
What it is not for: acting on keys.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.flow import Flow
from app.ui.widgets.key_cap import KeyHint, KeyLine

_NEEDED_MOST = (0, 1, 3, 6)
_MANY = "* 7"


class KeyCard(QWidget):
    """The same keys in three sizes, always in the same order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make both; `show_size` chooses."""
        super().__init__(parent)
        hints = self._hints()
        self._line = KeyLine(hints[:-1], hints[-1:])
        self._short = KeyLine([hints[place] for place in _NEEDED_MOST], hints[-1:])
        self._large = QWidget()
        keys = {key: KeyHint(key, does) for key, does in (*hints[:-1], *self._more_hints(), *hints[-1:])}
        self._many = keys[_MANY]
        Flow(*keys.values(), gap=16, parent=self._large)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        column.addWidget(self._short)
        column.addWidget(self._large)

    @property
    def is_large(self) -> bool:
        """Whether all keys are shown with every word."""
        return self._large.isVisibleTo(self)

    def show_size(self, *, large: bool, short: bool = False, many: bool = True) -> None:
        """Show all keys with every word, or one line; the `short` one leaves the room to the names.

        `many` tells whether equal papers may be keyed at once, which a second pass does not do.
        """
        self._many.setVisible(many)
        self._large.setVisible(large)
        self._line.setVisible(not large and not short)
        self._short.setVisible(short and not large)

    def _hints(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("lưu")),
            ("+", self.tr("nguyên phiếu")),
            ("*", self.tr("giống phiếu trước")),
            ("0", self.tr("trường hợp khác")),
            ("-", self.tr("dãy số")),
            ("/", self.tr("đổi cách gõ")),
            ("F2", self.tr("sửa phiếu đã nhập")),
            ("F9", self.tr("tạm dừng")),
        ]

    def _more_hints(self) -> list[tuple[str, str]]:
        return [
            (".", self.tr("hoặc dấu cách giữa hai số")),
            (_MANY, self.tr("bảy phiếu giống phiếu trước")),
            ("↑ ↓", self.tr("phiếu trước, phiếu sau")),
            ("Esc", self.tr("thôi, giữ như cũ")),
            ("F6", self.tr("tập tiếp theo")),
            ("F1", self.tr("bảng phím")),
        ]
