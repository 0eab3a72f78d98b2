"""The lists of the congress IX as offices send them: Excel files with a title, columns of their own, and a slip.

What it is for: what is taken into the book through the preview.
What it is not for: reading them (the program).
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

import xlsxwriter
from ix_facts import COMMITTEE, DELEGATIONS, delegates, organisations

from app.models.delegates import Delegate
from app.rules.persons import NAMES

SLIP, MENDED = "31/2/1975", "28/2/1975"
SLIP_AT = 40
"""The delegate whose birthday somebody mistyped in Excel."""


def write_organisations(path: Path) -> None:
    """Write the organisations, none with anything above it but the committee of the book."""
    rows = [(str(one.id), one.name, "") for one in organisations()]
    _write(path, "DANH SÁCH TỔ CHỨC ĐẢNG TRỰC THUỘC", ("TT", "Tên TCCSĐ", "Trực thuộc"), rows)


def write_delegates(path: Path) -> None:
    """Write official delegates and alternates, one birthday mistyped."""
    titles = (
        *("TT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Tôn giáo", "Quê quán", "Chức vụ"),
        *("Đơn vị công tác", "Tổ chức đảng", "Đoàn đại biểu", "Tư cách đại biểu", "Chính thức, dự khuyết"),
        *("Thứ tự dự khuyết", "Ngày vào Đảng", "Ngày chính thức", "Số thẻ đảng", "GDPT", "Chuyên môn", "Ngành"),
        "LLCT",
    )
    _write(path, "DANH SÁCH ĐẠI BIỂU", titles, [_cells(one) for one in delegates()])


def _cells(one: Delegate) -> Sequence[str]:
    person = one.person
    units = {each.id: each.name for each in organisations()}
    return (
        str(one.number),
        one.name,
        SLIP if one.number == SLIP_AT else person.born.text,
        *(NAMES[person.sex].capitalize(), person.ethnicity, person.religion, person.home, person.position),
        *(person.workplace, units.get(one.organisation_id or 0, ""), list(DELEGATIONS.values())[one.delegation_id]),
        *(NAMES[one.source], NAMES[one.standing], str(one.alternate_order or "")),
        *(person.joined.text, person.official_since.text, person.card_number, person.schooling),
        *(NAMES[person.degree], person.major, NAMES[person.theory]),
    )


def _write(path: Path, title: str, heading: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with xlsxwriter.Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet("Danh sách")
        sheet.write_string(0, 0, COMMITTEE.upper())
        sheet.write_string(1, 0, title)
        for at, row in enumerate((heading, *rows), start=3):
            for column, text in enumerate(row):
                sheet.write_string(at, column, text)


def write_members(path: Path, cell: str, count: int) -> None:
    """Write the members of one cell."""
    titles = ("TT", "Họ và tên", "Ngày sinh", "Giới tính", "Chi bộ", "Ngày vào Đảng", "Ngày chính thức", "Chức vụ")
    people = [one.person for one in delegates()[60 : 60 + count]]
    rows = [
        (
            *(str(at), person.name, person.born.text, NAMES[person.sex].capitalize(), cell),
            *(person.joined.text, person.official_since.text, person.position),
        )
        for at, person in enumerate(people, start=1)
    ]
    _write(path, "DANH SÁCH ĐẢNG VIÊN", titles, rows)
