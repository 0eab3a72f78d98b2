"""Import and export of members on the command line: previews, problems, old fonts, and a list that comes back."""

import json
from pathlib import Path

import pytest
import xlsxwriter

from app.cli import main
from app.exchange.sheet_limits import MOST_ROWS
from app.list_commands import say_if_too_large
from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus, Person, Sex


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "so.sodaihoi"
    with Book.create(path) as made:
        made.organisations.add([Organisation(name, OrganisationKind.CELL) for name in ("Chi bộ A", "Chi bộ B")])
        first, second = (one.id for one in made.organisations.all())
        made.members.add(
            [
                Member(
                    person=Person(
                        name="Lò Thị Án", sex=Sex.FEMALE, born=PartialDate(1975), card_number="00.012", phone="0912"
                    ),
                    organisation_id=first,
                ),
                Member(
                    person=Person(name="Mùa A Sếnh", joined=PartialDate(1999, 5)),
                    organisation_id=second,
                    status=MemberStatus.TRANSFERRED,
                    status_since=PartialDate(2024, 3, 1),
                    note="=1+1",
                ),
            ]
        )
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "moi.sodaihoi"
    Book.create(path).close()
    return path


def members(path: Path) -> list[tuple[object, ...]]:
    with Book.look(path) as book:
        names = {one.id: one.name for one in book.organisations.all()}
        return [
            (one.person, names[one.organisation_id], one.status, one.status_since, one.duty, one.note)
            for one in book.members.each()
        ]


def test_what_is_exported_comes_back_without_a_change(book, empty, tmp_path, capsys):
    file = tmp_path / "dv.xlsx"
    assert main(["export", str(book), "members", "--out", str(file)]) == 0
    capsys.readouterr()
    before = book.read_bytes()
    assert main(["import", str(book), "members", str(file), "--preview", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "rows": 2,
        "problems": [],
        "passed_over": [],
        "changed": [],
    }
    assert main(["import", str(book), "members", str(file)]) == 0
    assert "2 đảng viên đã có" in capsys.readouterr().out
    assert book.read_bytes() == before
    assert main(["import", str(empty), "members", str(file)]) == 0
    assert members(empty) == members(book)


def test_organisations_go_out_and_come_into_another_book_before_their_members(book, empty, tmp_path, capsys):
    file = tmp_path / "tc.xlsx"
    assert main(["export", str(book), "organisations", "--out", str(file)]) == 0
    assert main(["import", str(book), "organisations", str(file), "--preview"]) == 0
    assert "2 dòng: đọc được 0 tổ chức mới, 2 tổ chức đã có, không đổi." in capsys.readouterr().out
    assert main(["import", str(empty), "organisations", str(file)]) == 0
    assert "đã thêm 2 tổ chức mới" in capsys.readouterr().out
    with Book.look(empty) as made:
        assert [one.name for one in made.organisations.all()] == ["Chi bộ A", "Chi bộ B"]


def test_each_problem_is_named_by_row_and_title_and_nothing_is_written(book, tmp_path, capsys):
    file = tmp_path / "dv.xlsx"
    with xlsxwriter.Workbook(file) as workbook:
        page = workbook.add_worksheet()
        page.write_row(0, 0, ["TT", "Năm sinh", "Họ và tên đảng viên", "Chi bộ", "Số thẻ", "Tình trạng"])
        page.write_row(1, 0, [1, "32/1/1980", "Cà Văn Anh", "Chi bộ A", "0001", ""])
        page.write_row(2, 0, [2, 1980, "Cà Văn Ân", "", "0002", ""])
        page.write_row(3, 0, [3, 1980, "Hà Văn Ấn", "Chi bộ lạ", "0001", ""])
        page.write_row(4, 0, [4, 1981, "Lò Thị Án", "Chi bộ B", "00012", "đi đâu"])
    before = book.read_bytes()
    assert main(["import", str(book), "members", str(file), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert [(one["row"], one["column"], one["code"]) for one in found["problems"]] == [
        (2, "Năm sinh", "delegate.date"),
        (3, "Chi bộ", "member.no_organisation"),
        (4, "Chi bộ", "delegate.organisation_unknown"),
        (4, "Số thẻ", "delegate.card_twice"),
        (5, "Năm sinh", "member.differs"),
        (5, "Tình trạng", "delegate.word"),
    ]
    assert all(one["message"] for one in found["problems"])
    assert book.read_bytes() == before


def test_a_list_that_was_completed_changes_members_by_wish_alone(book, tmp_path, capsys):
    file = tmp_path / "dv.xlsx"
    with xlsxwriter.Workbook(file) as workbook:
        page = workbook.add_worksheet()
        page.write_row(0, 0, ["Họ và tên", "Số thẻ", "Năm sinh", "Điện thoại", "Tổ chức đảng"])
        page.write_row(1, 0, ["Lò Thị Án", "00.012", "", "0988", ""])
        page.write_row(2, 0, ["Cà Văn Ân", "7", 1980, "", "Chi bộ B"])
    before = book.read_bytes()
    assert main(["import", str(book), "members", str(file)]) == 1
    assert "chạy lại với --update" in capsys.readouterr().out
    assert main(["import", str(book), "members", str(file), "--update", "--preview", "--json"]) == 0
    changed = [{"row": 2, "name": "Lò Thị Án", "fields": {"phone": ["0912", "0988"]}}]
    assert json.loads(capsys.readouterr().out) == {"rows": 2, "problems": [], "passed_over": [], "changed": changed}
    assert book.read_bytes() == before
    assert main(["import", str(book), "members", str(file), "--update"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Dòng 2, Lò Thị Án: Điện thoại: 0912 → 0988",
        "2 dòng: đã thêm 1 đảng viên mới, đã sửa 1 đảng viên, 0 đảng viên đã có, không đổi.",
    ]
    with Book.look(book) as made:
        assert [one.person.phone for one in made.members.each() if one.person.phone] == ["0988"]
        assert [one.field for one in made.members.history(1)] == ["phone"]
    assert main(["import", str(book), "organisations", str(file), "--update"]) == 2
    assert "Bỏ --update." in capsys.readouterr().err


def test_cells_in_old_fonts_are_named_and_turned_into_unicode_by_wish(empty, tmp_path, capsys):
    file = tmp_path / "dv.xlsx"
    with xlsxwriter.Workbook(file) as workbook:
        page = workbook.add_worksheet()
        tcvn3, vni = (workbook.add_format({"font_name": name}) for name in (".VnTime", "VNI-Times"))
        page.write_row(0, 0, ["Hä vµ tªn", "Tæ chøc ®¶ng", "Ghi chó"], tcvn3)
        page.write(1, 0, "NguyÔn V¨n An", tcvn3)
        page.write(1, 1, "Ñaûng boä", vni)
        page.write(1, 2, "§¶ng bé")
    assert main(["import", str(empty), "members", str(file), "--json"]) == 1
    captured = capsys.readouterr()
    assert [(one["row"], one["column"], one["code"]) for one in json.loads(captured.out)["problems"]] == [
        (2, "Họ và tên", "sheet.legacy_font"),
        (2, "Tổ chức đảng", "sheet.legacy_font"),
    ]
    assert main(["import", str(empty), "members", str(file), "--convert-fonts"]) == 0
    assert "«§¶ng bé»" in capsys.readouterr().err
    [(person, organisation, *_, note)] = members(empty)
    assert (person.name, organisation, note) == ("Nguyễn Văn An", "Đảng bộ", "§¶ng bé")


def test_a_list_of_members_without_organisations_says_so_once(empty, tmp_path, capsys):
    file = tmp_path / "dv.xlsx"
    with xlsxwriter.Workbook(file) as workbook:
        page = workbook.add_worksheet()
        page.write_row(0, 0, ["Họ tên", "Năm sinh"])
        page.write_row(1, 0, ["Lò Thị Án", 1975])
        page.write_row(2, 0, ["Mùa A Sếnh", 1976])
    assert main(["import", str(empty), "members", str(file), "--json"]) == 1
    [problem] = json.loads(capsys.readouterr().out)["problems"]
    assert problem["code"] == "member.no_organisation"


@pytest.mark.parametrize(
    ("what", "title", "of"),
    [
        ("delegates", "Họ và tên", lambda book: [one.name for one in book.delegates.all()]),
        ("organisations", "Tên tổ chức đảng", lambda book: [one.name for one in book.organisations.all()]),
        ("evaluations", "Họ và tên", lambda book: [one.note for one in book.evaluations.members_of(2024) if one.note]),
    ],
)
def test_old_fonts_are_turned_by_wish_in_every_list(book, tmp_path, capsys, what, title, of):
    with Book.open(book) as opened:
        open_year(opened, 2024)
        before = of(opened)
    file = tmp_path / "ds.xlsx"
    with xlsxwriter.Workbook(file) as workbook:
        page = workbook.add_worksheet()
        font = workbook.add_format({"font_name": ".VnTime"})
        page.write_row(0, 0, [title, "Ghi chú"])
        page.write_row(1, 0, ["Lß ThÞ ¸n" if what == "evaluations" else "§¶ng bé B", "§¶ng bé B"], font)
    year = ["--year", "2024"] if what == "evaluations" else []
    assert main(["import", str(book), what, str(file), *year]) == 1
    assert "Chuyển phông cũ sang Unicode: chạy lại với --convert-fonts." in capsys.readouterr().out
    assert main(["import", str(book), what, str(file), *year, "--convert-fonts"]) == 0
    with Book.look(book) as opened:
        assert [one for one in of(opened) if one not in before] == ["Đảng bộ B"]


@pytest.mark.parametrize(("rows", "is_said"), [(MOST_ROWS, False), (MOST_ROWS + 1, True)])
def test_a_list_beyond_one_import_says_so(tmp_path, capsys, rows, is_said):
    with xlsxwriter.Workbook(tmp_path / "ds.xlsx") as workbook:
        workbook.add_worksheet().write_string(rows - 1, 0, "Hà")
    say_if_too_large((tmp_path / "ds.xlsx").read_bytes())
    told = "Tệp lớn quá một lần nhập (nhiều nhất 150.000 dòng): muốn nhập lại thì chia tệp.\n"
    assert capsys.readouterr().err == (told if is_said else "")


def test_sheets_that_were_not_read_are_named_and_errors_of_formulas_are_problems(book, tmp_path, capsys):
    file = tmp_path / "dv.xlsx"
    with xlsxwriter.Workbook(file) as workbook:
        for name in ("Chi bộ A", "Chi bộ B"):
            page = workbook.add_worksheet(name)
            page.write_row(0, 0, ["Họ và tên", "Tổ chức đảng", "Ngày sinh"])
            page.write_row(1, 0, ["Cà Văn Ân", name, "1980"])
        workbook.get_worksheet_by_name("Chi bộ A").write_formula("C2", "=Z9", None, "#REF!")
    assert main(["import", str(book), "members", str(file), "--preview"]) == 1
    said = capsys.readouterr()
    assert "Đã đọc trang tính «Chi bộ A»; chưa đọc 1 trang tính khác cũng có danh sách: «Chi bộ B»." in said.err
    assert "Dòng 2, cột Ngày sinh: «#REF!»: công thức trong Excel bị lỗi" in said.out
