"""The blocks of a document as an item model.

What it is for: what each block is called, how it stands, and its text on one line.
What it is not for: editing (block_editor).
"""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.reports.wording import Block
from app.ui.theme.theme import current
from app.ui.wording.wording_desk import BlockState, WordingDesk

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class BlockColumn(IntEnum):
    """The columns of the list."""

    TITLE = 0
    STATE = 1


class BlocksModel(QAbstractTableModel):
    """The blocks in the order of the document."""

    _desk: WordingDesk | None = None
    blocks: tuple[Block, ...] = ()

    def show_desk(self, desk: WordingDesk) -> None:
        """Show the blocks of a document."""
        self.beginResetModel()
        self._desk, self.blocks = desk, desk.blocks
        self.endResetModel()

    def tell_changed(self) -> None:
        """Show anew how the blocks stand."""
        if self.blocks:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.blocks) - 1, len(BlockColumn) - 1))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many blocks there are."""
        return 0 if parent.isValid() else len(self.blocks)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(BlockColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a column is called."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Khối") if section == BlockColumn.TITLE else self.tr("Câu chữ")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell; what differs from the program's wording has a colour besides its word."""
        if self._desk is None or not index.isValid():
            return None
        block = self.blocks[index.row()]
        state = self._desk.state(block.name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._desk.text(block.name)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == BlockColumn.STATE:
            return self._colour(state)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return block.title if index.column() == BlockColumn.TITLE else self._word(state)

    def _word(self, state: BlockState) -> str:
        return {
            BlockState.OWN: self.tr("như chương trình"),
            BlockState.CHANGED: self.tr("đã sửa"),
            BlockState.UNUSABLE: self.tr("chưa dùng được"),
        }[state]

    def _colour(self, state: BlockState) -> QColor:
        colours = current().colours
        return QColor(
            {BlockState.OWN: colours.muted, BlockState.CHANGED: colours.ink, BlockState.UNUSABLE: colours.accent}[state]
        )
