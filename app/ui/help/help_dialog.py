"""The help: beside the window, searchable, opened at a topic, at the section of a page, or at the code of a rule.

What it is for: what a message has no room for.
What it is not for: the texts themselves (topics).
"""

from functools import partial

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QScrollArea, QWidget

from app.rules.situations import Situation
from app.ui.help.topics import GRID_KEYS, GUIDE, KEYS, SHEET_KEYS, WINDOW_KEYS, Topic, all_topics
from app.ui.search.synonyms import readings
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import Label

_SIZE, _TITLE_BAR = (900, 600), 32
_KEY_WIDTH = 150
_SECTIONS = {"document": "documents", "aside": "compare", "papers": "batches", "practice": "start"}
"""Pages that the guide tells of in a section of another name."""


class HelpDialog(QDialog):
    """Topics at the left, one of them at the right; work goes on beside it."""

    place_asked = Signal(str)
    """Somebody wants to go to the page where a topic is done."""

    def __init__(self, parent: QWidget | None = None, *, has_book: bool = False) -> None:
        """List every topic; with a book open, topics lead to their pages."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trợ giúp"))
        self.setModal(False)
        self._topics, self._has_book = all_topics(), has_book
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Tìm lời nhắc, phím, mã… (gõ không dấu cũng được)"))
        self.search.setAccessibleName(self.tr("Tìm trong trợ giúp"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Các mục trợ giúp"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QScrollArea()
        self.page.setWidgetResizable(True)
        sides = Row(self.list, self.page, gap=16)
        sides.setStretch(0, 2)
        sides.setStretch(1, 3)
        Column(self.search, sides, gap=12, margins=(16, 16, 16, 16), parent=self)
        self.search.textChanged.connect(self._find)
        self.list.currentItemChanged.connect(self._show_current)
        room = self.screen().availableSize().shrunkBy(QMargins(0, current().px(_TITLE_BAR), 0, 0))
        self.resize(QSize(current().px(_SIZE[0]), current().px(_SIZE[1])).boundedTo(room))
        self._find("")

    def show_topic(self, code: str) -> None:
        """Open at a topic; at the section of the guide of a page of the window; else at the keys."""
        self.search.clear()
        known = {topic.code for topic in self._topics}
        pages = {"entry": KEYS, "": KEYS, "situations": f"situation/{Situation.SPOILED}"}
        of_guide = f"{GUIDE}{_SECTIONS.get(code, code)}"
        usual = of_guide if of_guide in known else WINDOW_KEYS
        wanted = code if code in known else pages.get(code, usual)
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == wanted:
                self.list.setCurrentRow(row)
        self.show()
        self.activateWindow()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self, text: str) -> None:
        wanted, group = tuple(readings(text)), ""
        self.list.clear()
        for topic in self._topics:
            if not topic.holds(wanted):
                continue
            if topic.group != group:
                group = topic.group
                self._add_heading(group)
            item = QListWidgetItem(topic.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, topic.code)
        self.list.setCurrentRow(1 if self.list.count() > 1 else -1)
        if not self.list.count():
            self._show(Topic("", self.tr("Không thấy mục nào. Gõ ít chữ hơn."), ""))

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text.upper(), self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _show_current(self, item: QListWidgetItem | None) -> None:
        code = item.data(Qt.ItemDataRole.UserRole) if item else None
        topic = next((topic for topic in self._topics if topic.code == code), None)
        if topic:
            self._show(topic)

    def _show(self, topic: Topic) -> None:
        content = QWidget()
        content.setProperty("page", "true")
        column = Column(Label(topic.title, "section", wrap=True), gap=12, margins=(8, 4, 8, 4), parent=content)
        is_keys = topic.code in {KEYS, SHEET_KEYS, GRID_KEYS, WINDOW_KEYS}
        if topic.told:
            told = QLabel(topic.told)
            told.setTextFormat(Qt.TextFormat.MarkdownText)
            told.setWordWrap(True)
            column.add(told)
        for caption, text in topic.parts:
            column.add(self._key(caption, text) if is_keys else _part(caption, text))
        if topic.place and self._has_book:
            column.add(Row(self._door(topic.place), None))
        column.add(None)
        self.page.setWidget(content)

    def _door(self, place: str) -> Button:
        door = Button(self.tr("Làm từng bước"))
        door.clicked.connect(partial(self.place_asked.emit, place))
        return door

    def _key(self, key: str, does: str) -> Row:
        caps = QWidget()
        caps.setFixedWidth(current().px(_KEY_WIDTH))
        Flow(*(KeyCap(one) for one in key.split("  ")), gap=4, parent=caps)
        row = Row(caps, Label(does, wrap=True), gap=8)
        row.setStretch(1, 1)
        return row


def _part(caption: str, text: str) -> Column:
    return Column(Label(caption, "caption"), Label(text, wrap=True), gap=0)
