"""The words of the page of a tally sheet: cells, columns, sums.

What it is for: one name for each cell and each sum in the language of the screen.
What it is not for: objections, whose words stand in app.rules.objections.sheets.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.rules.names import REASON_NAMES
from app.rules.rounds import Marking, Round
from app.rules.sheet_sums import SheetSum, SumKind
from app.rules.tally_sheets import Cell, Part
from app.ui.words import rule_text

translate = QCoreApplication.translate
_MOST_NUMBERS = 6


def column_name(part: Part, marking: Marking) -> str:
    """Return the head of a column of names."""
    if marking is Marking.STRIKE_OUT:
        return translate("Sheets", "Số phiếu bầu")
    return {
        Part.AGREE: translate("Sheets", "Đồng ý"),
        Part.DISAGREE: translate("Sheets", "Không đồng ý"),
        Part.UNCOUNTED: translate("Sheets", "Không tính"),
    }[part]


def head_name(cell: Cell) -> str:
    """Return what a number above the names counts."""
    if cell.reason is not None:
        return translate("Sheets", "– {reason}").replace("{reason}", rule_text(REASON_NAMES[cell.reason]))
    if cell.part is Part.VALID:
        return translate("Sheets", "Phiếu hợp lệ")
    return translate("Sheets", "Phiếu không hợp lệ")


def cell_name(cell: Cell, names: Mapping[int, str], marking: Marking) -> str:
    """Return a cell as it is read out: "12. Nguyễn Văn An, đồng ý"."""
    if not cell.number:
        return head_name(cell)
    said = f"{cell.number}. {names[cell.number]}"
    if marking is Marking.STRIKE_OUT:
        return said
    return f"{said}, {column_name(cell.part, marking).lower()}"


def sum_words(one: SheetSum, terms: Round) -> str:
    """Return a sum with its figures."""
    text = {
        SumKind.PAPERS: translate("Sheets", "Hợp lệ + không hợp lệ: {found} / {most} phiếu của tập"),
        SumKind.REASONS: translate("Sheets", "Các lý do cộng lại: {found} / {most} phiếu không hợp lệ"),
        SumKind.NAMES: translate("Sheets", "Từng người, các ô cộng lại bằng phiếu hợp lệ: {found} / {most} người"),
        SumKind.VOTES: translate("Sheets", "Tổng số phiếu bầu: {found}, phải từ {least} đến {most}"),
    }[one.kind]
    if one.kind is SumKind.NAMES and terms.marking is Marking.STRIKE_OUT:
        text = translate("Sheets", "Từng người, không quá số phiếu hợp lệ: {found} / {most} người")
    words = text.format(found=one.found, least=one.least, most=one.most)
    if not one.numbers:
        return words
    listed = ", ".join(map(str, one.numbers[:_MOST_NUMBERS])) + (" …" if len(one.numbers) > _MOST_NUMBERS else "")
    return words + " · " + translate("Sheets", "xem số {numbers}").format(numbers=listed)


def sum_chip(one: SheetSum, *, is_empty: bool) -> tuple[str, str]:
    """Return the word and the kind of the pill of a sum."""
    if is_empty:
        return translate("Sheets", "chưa nhập"), "neutral"
    if one.agrees:
        return translate("Sheets", "khớp"), "ok"
    return translate("Sheets", "chưa khớp"), "warn"
