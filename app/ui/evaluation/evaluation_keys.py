"""The keys of the grid of evaluations, each named only in the columns in which it does what is said.

What it is for: the line below the grid.
What it is not for: reading keys (evaluation_grid).
"""

from PySide6.QtWidgets import QWidget

from app.rules.evaluation_classes import ClassScheme
from app.ui.evaluation.evaluation_model import CLASS_COLUMNS, LISTED_COLUMNS, TYPED_COLUMNS, Col, in_full
from app.ui.widgets.key_cap import KeyLine

_NEXT_PLACE = "Ctrl+PgDn"


class EvaluationKeys(KeyLine):
    """What the keys do where the cursor stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Name the keys of the columns of classes."""
        hints = [
            ("1…4", self.tr("xếp loại")),
            ("x", self.tr("tiêu biểu")),
            ("0", self.tr("xóa")),
            ("-", self.tr("chưa đánh giá")),
            ("F2", self.tr("sửa ô")),
            ("Del", self.tr("xóa")),
            ("Ctrl+V", self.tr("dán từ Excel")),
            ("Ctrl+Z", self.tr("hoàn tác")),
            (_NEXT_PLACE, self.tr("tổ chức sau")),
        ]
        super().__init__(hints, [], parent)
        self.show_column(Col.CELL)

    def show_column(self, column: Col) -> None:
        """Name what works in a column."""
        is_typed = column in TYPED_COLUMNS
        self.name_key("1…4", works=column in CLASS_COLUMNS)
        self.name_key("x", works=column is Col.EXEMPLARY)
        self.name_key("0", works=column in CLASS_COLUMNS or column is Col.EXEMPLARY)
        self.name_key("-", works=column in LISTED_COLUMNS)
        for key in ("F2", "Del"):
            self.name_key(key, works=is_typed)

    def show_classes(self, scheme: ClassScheme) -> None:
        """Name in the tip the classes that the figures stand for."""
        self.explain("1…4", in_full(scheme))

    def show_places(self, *, are_many: bool) -> None:
        """Name the key to the next organisation where the rows are those of one."""
        self.name_key(_NEXT_PLACE, works=are_many)
