"""What the command line names of a book: what is not clear or not there is answered with what is."""

import re

import pytest

from app.cli import main
from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "so.sodaihoi"
    with Book.create(path) as made:
        health, schools = made.organisations.add(
            [Organisation(name, OrganisationKind.BASE_COMMITTEE) for name in ("Đảng bộ Sở Y tế", "Đảng bộ Sở Giáo dục")]
        )
        cells = [("Chi bộ 1", health), ("Chi bộ 1", schools), ("Chi bộ Văn phòng", schools)]
        made.organisations.add([Organisation(name, OrganisationKind.CELL, above) for name, above in cells])
        made.members.add([Member(person=Person(name="Lò Thị Án"), organisation_id=5)])
        open_year(made, 2025)
    return path


def report(book, tmp_path, organisation):
    out = tmp_path / "bieu.xlsx"
    return main(["report", str(book), "members-summary", "--organisation", organisation, "--out", str(out)])


@pytest.mark.parametrize(
    "said", ["5", "Chi bộ Văn phòng", "chi bo van phong", "Chi bộ Văn phòng, Đảng bộ Sở Giáo dục", "Đảng bộ Sở Y tế"]
)
def test_a_number_and_a_name_are_both_understood(book, tmp_path, said):
    assert report(book, tmp_path, said) == 0


def test_a_name_that_several_share_is_answered_with_each_of_them(book, tmp_path, capsys):
    assert report(book, tmp_path, "Chi bộ 1") == 2
    said = capsys.readouterr().err
    assert "«Chi bộ 1, Đảng bộ Sở Y tế» (mã 3); «Chi bộ 1, Đảng bộ Sở Giáo dục» (mã 4)" in said
    assert said.count("\n") == 1
    assert report(book, tmp_path, "Chi bộ 1, Đảng bộ Sở Giáo dục") == 0


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("văn phòng", "Gần giống: «Chi bộ Văn phòng, Đảng bộ Sở Giáo dục» (mã 5)."),
        ("Chi bộ Văng phòngg", "«Chi bộ Văn phòng, Đảng bộ Sở Giáo dục» (mã 5)"),
        ("99", "Sổ không có tổ chức đảng «99». Xem tên:"),
    ],
)
def test_an_unknown_one_is_answered_with_what_is_near(book, tmp_path, capsys, said, expected):
    assert report(book, tmp_path, said) == 2
    assert expected in capsys.readouterr().err


def test_the_name_that_has_the_words_whole_is_the_first_of_those_near(book, tmp_path, capsys):
    names = ("Chi bộ Công ty Bảo Minh", "Chi bộ Công ty Inox", "Chi bộ Công ty In")
    with Book.open(book, "Hà") as opened:
        opened.organisations.add([Organisation(name, OrganisationKind.CELL) for name in names])
    assert report(book, tmp_path, "cong ty in") == 2
    near = re.findall("«([^,»]+)", capsys.readouterr().err.partition("Gần giống: ")[2])
    assert near == [*reversed(names)]


@pytest.mark.parametrize("command", [["report", "members-summary"], ["export", "evaluations"]])
def test_a_year_that_is_not_open_is_answered_with_those_that_are(book, tmp_path, capsys, command):
    verb, what = command
    assert main([verb, str(book), what, "--year", "2019", "--out", str(tmp_path / "bieu.xlsx")]) == 2
    assert capsys.readouterr().err == "Sổ chưa mở năm đánh giá 2019. Các năm đã mở: 2025.\n"
