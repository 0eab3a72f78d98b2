"""How the page of a tally sheet looks: head, numbers above the names, sums, names, what differs.

What it is for: laying the page out and showing what the page tells it.
What it is not for: keys and storing (sheet_page).
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.rules.ballots import Reason
from app.rules.rounds import Marking
from app.rules.sheet_sums import SheetSum
from app.rules.tally_sheets import Cell, Difference, columns_of, head_of
from app.ui.contests.reason_form import ReasonForm
from app.ui.contests.tab_order import tab_through
from app.ui.contests.words import round_name
from app.ui.sheets.figures_grid import FiguresGrid
from app.ui.sheets.figures_model import FigureRow
from app.ui.sheets.keyed_card import KeyedCard
from app.ui.sheets.settle_card import SettleCard
from app.ui.sheets.sheet_desk import SheetDesk
from app.ui.sheets.sheet_words import cell_name, column_name, head_name
from app.ui.sheets.sums_card import SumsCard
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, DangerButton, LinkButton, PrimaryButton
from app.ui.widgets.field import Field
from app.ui.widgets.key_cap import KeyLine
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.sides import Sides

translate = QCoreApplication.translate
_HEAD_ROWS = (2, 10)
_NAME_ROWS = (8, 8)
_NAMES_BEFORE_NOTHING = 1000
_BESIDE = 1000
"""Narrower, three columns of figures would cut the names."""


class SheetView:
    """The widgets of the page, laid out in it."""

    def __init__(self, page: QWidget) -> None:
        """Build everything inside the page."""
        self.frame = PageFrame()
        header = self.frame.header
        self._round, self._batch, self._entry = (header.add_chip("") for _ in range(3))
        self.back = LinkButton(translate("Sheets", "Cuộc bầu"))
        self.next = Button(translate("Sheets", "Tập tiếp theo"))
        self.end = PrimaryButton("")
        for button in (self.back, self.next, self.end):
            header.add_action(button)
        self.notice = NoticeBar()
        self.head = FiguresGrid(translate("Sheets", "Số phiếu của tập"), _HEAD_ROWS)
        self.names = FiguresGrid(translate("Sheets", "Số phiếu của từng người"), _NAME_ROWS)
        self.sums, self.settle, self.keyed = SumsCard(), SettleCard(), KeyedCard()
        self.note = QLineEdit()
        self.note_field = Field(
            translate("Sheets", "Lý do ban kiểm phiếu kết luận"),
            self.note,
            translate("Sheets", "Ghi vì sao các phiếu này không hợp lệ; biên bản in lý do này."),
        )
        self.resume = Button(translate("Sheets", "Sửa lượt nhập 1"))
        self.drop = DangerButton(translate("Sheets", "Bỏ tờ này, nhập lại…"))
        self.drop_form = ReasonForm(
            translate("Sheets", "Bỏ cả hai lượt nhập của tập này? Các con số đã nhập vẫn còn trong nhật ký."),
            translate("Sheets", "Bỏ tờ kiểm phiếu"),
        )
        self._lay_out(page)
        # The head of the page is made first: from its button Tab would lead back to the figures, and nowhere else.
        tab_through((self.back, self.head, self.names, self.note, self.next, self.end))

    def show_desk(self, desk: SheetDesk) -> None:
        """Take the rows of a round and show which batch it is."""
        title = translate("Sheets", "Tờ kiểm phiếu: {title}").replace("{title}", desk.title)
        self.frame.header.set_title(title)
        self._round.setText(round_name(desk.round))
        batch = translate("Sheets", "Tập {batch} / {batches}").replace("{batches}", str(desk.batches))
        self._batch.setText(batch.replace("{batch}", str(desk.batch)))
        marking = desk.terms.marking
        papers = translate("Sheets", "Phiếu")
        self.head.figures.set_rows(
            (translate("Sheets", "Tập có {papers} phiếu").replace("{papers}", str(desk.state.declared)), papers),
            [FigureRow((head_name(cell),), (cell,)) for cell in head_of(desk.terms)],
        )
        columns = columns_of(desk.terms)
        self.names.figures.set_rows(
            (
                translate("Sheets", "TT"),
                translate("Sheets", "Họ và tên"),
                *(column_name(part, marking) for part in columns),
            ),
            [
                FigureRow((str(one.number), one.name), tuple(Cell(part, one.number) for part in columns))
                for one in desk.round.candidates
            ],
        )

    def show_state(self, desk: SheetDesk, corrections: Sequence[Difference]) -> None:
        """Show how far the batch is: an entry, or two compared."""
        state, can_type = desk.state, desk.can_type
        self._entry.show_state(*_entry_chip(desk))
        self.end.setText(translate("Sheets", "Xong lượt nhập {entry}").replace("{entry}", str(state.entry)))
        self.end.setAccessibleName(self.end.text())
        self.end.setVisible(can_type)
        self._entry_keys.setVisible(can_type)
        self._compare_keys.setVisible(desk.can_settle and state.is_compared)
        self.next.setVisible(state.is_settled and desk.next_batch is not None)
        self.resume.setVisible(desk.can_resume)
        self.drop.setVisible(desk.can_drop)
        marked = frozenset(one.cell for one in desk.differences if one.settled is None)
        for grid in (self.head, self.names):
            grid.figures.set_sheet(desk.sheet, marked, is_open=can_type)
        cells = [(one, cell_name(one.cell, desk.names, desk.terms.marking)) for one in corrections]
        self.settle.show_cells(cells, desk.reasons, is_open=desk.can_settle)
        self.keyed.setVisible(state.is_settled and (desk.is_open or desk.keyed.done > 0))
        if state.is_settled:
            self._show_keyed(desk)
        self.show_note(desk)

    def show_note(self, desk: SheetDesk) -> None:
        """Ask for the reason of papers that the board found invalid, in the first entry only."""
        others = any(cell.reason is Reason.OTHER for cell in self.head.figures.figures)
        self.note_field.setVisible(others and desk.state.entry == 1 and not desk.state.is_compared)
        self.note.setReadOnly(not desk.can_type)

    def show_sums(self, desk: SheetDesk, sums: tuple[SheetSum, ...], figures: Mapping[Cell, int]) -> None:
        """Show every sum, and colour the names that do not agree."""
        self.sums.show_sums(sums, desk.terms, is_empty=not figures)
        wrong = {number for one in sums for number in one.numbers}
        typed = {cell.number for cell in figures} if desk.terms.marking is Marking.AGREE_DISAGREE else wrong
        self.names.figures.set_wrong(
            frozenset(Cell(part, number) for part in columns_of(desk.terms) for number in wrong & typed)
        )

    @property
    def figures(self) -> dict[Cell, int]:
        """The numbers as they stand on the screen."""
        return {**self.head.figures.figures, **self.names.figures.figures}

    def show_unsaved(self, figures: Mapping[Cell, int]) -> None:
        """Put numbers on the screen that could not be stored yet."""
        for grid in (self.head, self.names):
            grid.figures.put(
                {cell: papers for cell, papers in figures.items() if grid.figures.index_of(cell).isValid()}
            )

    def _show_keyed(self, desk: SheetDesk) -> None:
        found, marking = desk.keyed_differences, desk.terms.marking
        named = None if found is None else [(one, cell_name(one.cell, desk.names, marking)) for one in found]
        self.keyed.show_keyed(desk.keyed, named)
        self.keyed.key.setVisible(desk.is_open)

    def _lay_out(self, page: QWidget) -> None:
        left, right = QWidget(), QWidget()
        take_back = Row(self.resume, self.drop, None)
        Column(
            self.settle,
            self.head,
            self.note_field,
            self.sums,
            self.keyed,
            take_back,
            self.drop_form,
            None,
            gap=12,
            parent=left,
        )
        Column(self.names, None, gap=0, parent=right).setStretch(0, _NAMES_BEFORE_NOTHING)
        for side in (left, right):
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.names.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._entry_keys, self._compare_keys = _key_lines()
        self.frame.body.add(self.notice)
        self.frame.body.addWidget(Sides(left, right, (5, 6), below=_BESIDE), 1)
        foot = Row(self._entry_keys, self._compare_keys, margins=(24, 0, 24, 12))
        Column(self.frame, foot, gap=0, parent=page).setStretch(0, 1)


def _entry_chip(desk: SheetDesk) -> tuple[str, str]:
    if desk.state.is_settled:
        return translate("Sheets", "Đã khớp"), "ok"
    if desk.state.is_compared:
        return translate("Sheets", "Khác nhau {cells} ô").replace("{cells}", str(desk.state.differing)), "warn"
    return translate("Sheets", "Lượt nhập {entry}").replace("{entry}", str(desk.state.entry)), "accent"


def _key_lines() -> tuple[KeyLine, KeyLine]:
    """Return the keys of an entry, and those of a sheet that is compared."""
    ways = [("F6", translate("Sheets", "tập tiếp")), ("F9", translate("Sheets", "cuộc bầu"))]
    entry = [
        ("0–9", translate("Sheets", "gõ số")),
        ("Enter", translate("Sheets", "ô dưới")),
        ("Ctrl+V", translate("Sheets", "dán từ Excel")),
        ("F7", translate("Sheets", "xong lượt")),
    ]
    compared = [("Enter", translate("Sheets", "ghi con số vừa gõ")), ("F2", translate("Sheets", "sửa ô trong bảng"))]
    return KeyLine(entry, ways), KeyLine(compared, ways)
