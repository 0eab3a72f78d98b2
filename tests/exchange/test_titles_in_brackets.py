"""Titles whose notes in brackets tell columns apart, as those of the lists that the program itself prints."""

import tomllib
from pathlib import Path

import pytest

from app.exchange.list_sheets import Sheet, read_sheet
from app.exchange.member_import import kind_of_list, read
from app.models.book import Book
from app.models.members import Member
from app.models.organisations import Organisation
from app.reports.document import Format
from app.reports.from_book import build
from app.rules.column_titles import SplitBirth, field_by_title
from app.rules.delegate_fields import BY_TITLE, DelegateField
from app.rules.member_rows import MEMBERS
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person, Sex

DOCUMENTS = Path(__file__).parents[2] / "resources" / "documents"
LISTS = ("members-list", "delegate-list", "candidate-profiles")


@pytest.mark.parametrize("name", LISTS)
def test_the_two_columns_of_births_of_each_printed_list_are_told_apart(name):
    words = tomllib.loads((DOCUMENTS / f"{name}.toml").read_text(encoding="utf-8"))
    titles = [words[f"column_born_{whose}"]["text"] for whose in ("men", "women")]
    for known in (BY_TITLE, MEMBERS.by_title):
        assert [field_by_title(title, known) for title in titles] == [SplitBirth.MEN, SplitBirth.WOMEN]


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("Năm sinh (nam)", SplitBirth.MEN),
        ("NĂM SINH (Nữ)", SplitBirth.WOMEN),
        ("Ngày sinh (dương lịch)", DelegateField.BORN),
        ("Ngày vào Đảng (chính thức)", DelegateField.OFFICIAL_SINCE),
        ("Ngày vào Đảng (ghi đủ ngày, tháng, năm)", DelegateField.JOINED),
        ("Họ và tên (tên thường gọi)", DelegateField.NAME),
        ("Giới tính (nam, nữ)", DelegateField.SEX),
        ("(nam)", SplitBirth.MEN),
        ("Số (thẻ đảng", DelegateField.CARD_NUMBER),
        ("Cột (lạ)", None),
    ],
)
def test_a_title_is_looked_for_with_its_notes_in_brackets_before_without(title, field):
    assert field_by_title(title, BY_TITLE) is field


def test_the_members_list_of_the_program_says_the_births_and_sexes_that_the_book_has(tmp_path):
    people = [
        Person(name="Mùa A Sếnh", sex=Sex.MALE, born=PartialDate(1980, 5, 1), card_number="00000001"),
        Person(name="Lò Thị Án", sex=Sex.FEMALE, born=PartialDate(1975), card_number="00000002"),
    ]
    with Book.create(tmp_path / "so.sodaihoi") as book:
        (cell,) = book.organisations.add([Organisation("Chi bộ 1", OrganisationKind.CELL)])
        book.members.add([Member(person=one, organisation_id=cell) for one in people])
        (tmp_path / "ds.xlsx").write_bytes(build(book, "members-list", 0, Format.XLSX))
        sheet = read_sheet(tmp_path / "ds.xlsx", kind_of_list(book))
        found = read(book, sheet).judged
        assert (found.problems, found.changed, len(found.same)) == ((), {}, 2)
        other = [[cell.replace("1980", "1981").replace("1975", "1974") for cell in row] for row in sheet.cells]
        changed = read(book, Sheet(other)).judged.changed.values()
        assert [one.texts for one in changed] == [
            {DelegateField.BORN: ("1975", "1974")},
            {DelegateField.BORN: ("1/5/1980", "1/5/1981")},
        ]
