"""Import and export of delegates on the command line: previews, problems, and a list that comes back."""

import json
from pathlib import Path

import pytest
import xlsxwriter

from app.cli import main
from app.exchange.sample_congress import make_practice
from app.models.book import Book


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "so.sodaihoi"
    make_practice(path)
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "moi.sodaihoi"
    Book.create(path).close()
    return path


def sheet(path: Path, *rows: list[object]) -> Path:
    with xlsxwriter.Workbook(path) as workbook:
        page = workbook.add_worksheet()
        for row, cells in enumerate(rows):
            page.write_row(row, 0, cells)
    return path


def people(path: Path) -> list[str]:
    with Book.look(path) as book:
        return [one.name for one in book.delegates.all()]


def test_what_is_exported_comes_back_without_a_change(book, empty, tmp_path, capsys):
    file = tmp_path / "ds.xlsx"
    assert main(["export", str(book), "delegates", "--out", str(file)]) == 0
    capsys.readouterr()
    before = book.read_bytes()
    assert main(["import", str(book), "delegates", str(file), "--preview", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"rows": 234, "problems": [], "passed_over": [], "changed": []}
    assert book.read_bytes() == before
    assert main(["import", str(empty), "delegates", str(file)]) == 0
    assert people(empty) == people(book)
    with Book.look(book) as one, Book.look(empty) as other:
        assert [each.person for each in other.delegates.all()] == [each.person for each in one.delegates.all()]


def test_a_preview_names_each_problem_by_row_and_title_and_writes_nothing(empty, tmp_path, capsys):
    file = sheet(tmp_path / "ds.xlsx", ["DANH SÁCH"], ["TT", "Họ tên", "Ngày sinh"], [1, "Lò Thị Án", "32/1/1980"])
    assert main(["import", str(empty), "delegates", str(file), "--preview", "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["rows"] == 1
    [problem] = found["problems"]
    assert (problem["row"], problem["column"], problem["code"]) == (3, "Ngày sinh", "delegate.date")
    assert problem["message"].startswith("«32/1/1980» không phải ngày tháng.")
    assert people(empty) == []


def test_an_import_with_a_problem_writes_nothing_of_it(empty, tmp_path, capsys):
    file = sheet(tmp_path / "ds.xlsx", ["Họ tên", "Giới tính"], ["Lò Thị Án", "nữ"], ["Mùa A Sếnh", "?"])
    assert main(["import", str(empty), "delegates", str(file)]) == 1
    assert "Dòng 3, cột Giới tính" in capsys.readouterr().out
    assert people(empty) == []


def test_columns_that_are_left_out_are_named_beside_the_answer(empty, tmp_path, capsys):
    file = sheet(tmp_path / "ds.xlsx", ["Họ tên", "Chữ ký"], ["Lò Thị Án", ""])
    assert main(["import", str(empty), "delegates", str(file)]) == 0
    said = capsys.readouterr()
    assert said.err == "Không đọc các cột: Chữ ký\n"
    assert "đã thêm 1 đại biểu mới" in said.out
    assert people(empty) == ["Lò Thị Án"]


def test_columns_without_a_title_are_named_by_their_letters(empty, tmp_path, capsys):
    file = sheet(tmp_path / "ds.xlsx", ["Họ tên", "Chữ ký"], ["Lò Thị Án", "", "", "kiêm nhiệm"])
    assert main(["import", str(empty), "delegates", str(file), "--preview"]) == 0
    assert capsys.readouterr().err == "Không đọc các cột: Chữ ký, cột D không có tiêu đề\n"


def test_what_is_no_sheet_cannot_be_taken(empty, tmp_path, capsys):
    file = tmp_path / "ds.xlsx"
    file.write_text("không phải tệp Excel")
    assert main(["import", str(empty), "delegates", str(file), "--json"]) == 2
    assert main(["export", str(empty), "delegates", "--out", str(tmp_path / "ds.csv")]) == 2
    assert "là tệp .xlsx" in capsys.readouterr().err
    assert main(["import", str(empty), "delegates", str(tmp_path / "khong-co.xlsx"), "--json"]) == 2
    told = f"Không thấy «khong-co.xlsx» trong «{tmp_path}». Kiểm tên tệp và thư mục."
    assert told in capsys.readouterr().err
    assert main(["export", str(empty), "delegates", "--out", str(tmp_path / "khong" / "ds.xlsx")]) == 2
    assert "Thư mục này không có" in capsys.readouterr().err


def test_new_organisations_come_in_only_where_they_are_asked_for(empty, tmp_path, capsys):
    first = sheet(tmp_path / "mot.xlsx", ["Họ tên", "Chi bộ", "Đoàn"], ["Lò Thị Án", "Chi bộ Một", "Đoàn Một"])
    assert main(["import", str(empty), "delegates", str(first)]) == 0
    capsys.readouterr()
    more = sheet(tmp_path / "hai.xlsx", ["Họ tên", "Chi bộ", "Đoàn"], ["Mùa A Sếnh", "Đảng bộ xã Hai", "Đoàn Hai"])
    command = ["import", str(empty), "delegates", str(more)]
    assert main(command) == 1
    said = capsys.readouterr().out
    assert "Dòng 2, cột Chi bộ: Sổ chưa có tổ chức đảng «Đảng bộ xã Hai»." in said
    assert "chạy lại với --new-organisations" in said
    assert main([*command, "--new-organisations", "--preview", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"rows": 1, "problems": [], "passed_over": [], "changed": []}
    assert people(empty) == ["Lò Thị Án"]
    assert main([*command, "--new-organisations"]) == 0
    with Book.look(empty) as book:
        assert [one.name for one in book.organisations.all()] == ["Chi bộ Một", "Đảng bộ xã Hai"]
        assert [one.name for one in book.delegations.all()] == ["Đoàn Một", "Đoàn Hai"]
