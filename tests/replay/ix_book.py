"""Congress IX, the first day in the office: a new book, organisations and delegates out of Excel.

What it is for: stage 1 of the replay; everything by keys and clicks.
What it is not for: the programme and what follows (ix_programme).
"""

from ix_facts import COMMITTEE, CONGRESS, FACTS, SUMMONED, name, organisations
from ix_sheets import MENDED, SLIP, write_delegates, write_organisations
from sitting import Sitting

BOOK, HOME, ORDINAL = "khoi-ix.sodaihoi", "may-1", "IX"


def make_the_book(sitting: Sitting) -> None:
    """Start the program for the first time and make a book in the window."""
    one = sitting.person
    one.begins("Sổ mới")
    sitting.start(HOME)
    one.sees("Chưa có sổ nào", "Sổ mới…")
    one.takes_picture("bat-dau")
    one.click("Sổ mới…")
    one.types(COMMITTEE)
    one.tabs_to("Tên đại hội")
    one.press("End")
    one.types(ORDINAL)
    one.sees(CONGRESS)
    one.writes("Nhiệm kỳ", "2020-2025")
    one.writes("Tệp của sổ", str(sitting.folder / BOOK))
    one.takes_picture("so-moi")
    one.press("Return")
    one.sees(CONGRESS, "Trình tự đại hội")
    assert (sitting.folder / BOOK).is_file()


def name_the_people(sitting: Sitting) -> None:
    """Who works on the book: the head, the secretary, and two clerks who key."""
    one = sitting.person
    one.begins("Người sử dụng")
    one.press("F8")
    one.sees("Người đầu tiên có toàn quyền trong sổ")
    one.types("Lan⏎")
    one.goes("người sử dụng")
    one.sees("Thêm người", "Tự khóa khi không ai động vào máy")
    one.press("Return")
    for clerk, role in (("Thư", "thư ký"), ("Hà", "nhập phiếu"), ("Minh", "nhập phiếu")):
        one.types(clerk)
        one.picks("Vai trò", role.capitalize())
        one.press("Tab", "Return")
        one.sees(f"{clerk}\n{role.capitalize()}")


def fill_in_the_congress(sitting: Sitting) -> None:
    """Days, place and the rest on the page of the congress; the regulation follows from the day."""
    one = sitting.person
    one.begins("Trang Đại hội")
    one.press("Ctrl+2")
    one.sees("Quy chế bầu cử áp dụng")
    one.writes("Cấp trên trực tiếp", FACTS["committee"]["superior"])
    one.writes("Lần thứ", ORDINAL)
    one.writes("Ngày khai mạc", "28/7/2020")
    one.writes("Ngày bế mạc", "30/7/2020")
    one.writes("Địa danh", FACTS["congress"]["place"])
    one.press("Tab")
    one.sees("244-QĐ/TW")
    one.takes_picture("dai-hoi")


def take_in_organisations(sitting: Sitting) -> None:
    """Ninety-two rows of a sheet, through the preview."""
    one, sheet = sitting.person, sitting.folder / "to-chuc.xlsx"
    write_organisations(sheet)
    one.begins("Nhập tổ chức đảng từ Excel")
    one.press("Ctrl+8")
    one.sees("Chưa có tổ chức đảng nào")
    with one.answering(one.names_file(sheet)):
        one.press("Return")
    one.sees("92 dòng, 92 tổ chức mới, không có lỗi. Chưa ghi gì vào sổ.")
    one.click("Đưa vào sổ")
    one.sees(organisations()[0].name)


def take_in_delegates(sitting: Sitting) -> None:
    """Two hundred and thirty-four rows, one cell wrong; it is mended in place."""
    one, sheet = sitting.person, sitting.folder / "dai-bieu.xlsx"
    write_delegates(sheet)
    one.begins("Nhập đại biểu từ Excel, sửa một ô")
    one.press("Ctrl+3")
    one.sees("Chưa có đại biểu nào")
    with one.answering(one.names_file(sheet)):
        one.press("Return")
    one.sees("Đoàn", "phải sửa. Chưa ghi gì vào sổ.", SLIP)
    one.takes_picture("xem-truoc")
    one.press("F2", "Ctrl+A")
    one.types(f"{MENDED}⏎")
    one.sees("234 dòng, 234 đại biểu mới, không có lỗi. Chưa ghi gì vào sổ.")
    one.tabs_to("Đưa vào sổ")
    one.press("Space")
    one.sees(f"{SUMMONED} chính thức", "6 dự khuyết", name(1))
    one.takes_picture("dai-bieu")
