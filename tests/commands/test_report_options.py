"""An option that a document or a list does not know is refused: what is made would pass for what was asked for."""

from dataclasses import replace

import pytest

from app.cli import main
from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.models.members import Member
from app.models.organisations import Organisation
from app.reports.catalogue import DOCUMENTS
from app.rules.evaluation_classes import QualityClass
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person


@pytest.fixture
def book(tmp_path):
    """Two cells with a member each; the second one came in 2025."""
    path = tmp_path / "so.sodaihoi"
    with Book.create(path) as made:
        first, second = made.organisations.add(
            [Organisation(name, OrganisationKind.CELL) for name in ("Chi bộ Sở Y tế", "Chi bộ Sở Giáo dục")]
        )
        made.members.add([Member(person=Person(name="Lò Thị Án"), organisation_id=first)])
        open_year(made, 2024)
        made.members.add([Member(person=Person(name="Cà Văn Ân"), organisation_id=second)])
        open_year(made, 2025)
        listed = made.evaluations.members_of(2025)
        made.evaluations.enter([replace(one, cell_class=QualityClass.GOOD) for one in listed])
    return path


def refused(capsys, *arguments: object) -> str:
    """Run a command that must end with 2 and one line, and return the line."""
    assert main([str(one) for one in arguments]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    return told.err.strip()


@pytest.mark.parametrize(
    ("name", "option", "said"),
    [
        ("members-list", ["--year", "2016"], "«Danh sách đảng viên» không làm theo năm. Bỏ --year."),
        ("targets-report", ["--year", "2016"], "«Báo cáo thực hiện chỉ tiêu nhiệm kỳ» không làm theo năm. Bỏ --year."),
        ("targets-report", ["--organisation", "1"], "không làm theo tổ chức đảng. Bỏ --organisation."),
        ("members-list", ["--member", "1"], "không làm theo từng đảng viên. Bỏ --member."),
        ("organisations-summary", ["--member", "1"], "không làm theo từng đảng viên. Bỏ --member."),
        ("admissions-table", ["--member", "1"], "không làm theo từng đảng viên. Bỏ --member."),
        ("journal", ["--contest", "1"], "không làm theo cuộc bầu. Bỏ --contest."),
        (
            "key-card",
            ["--year", "2025", "--round", "1"],
            "«Bảng phím nhập phiếu» không làm theo lần bầu, theo năm. Bỏ --round, --year.",
        ),
        ("counting-minutes", ["--contest", "1", "--year", "2025"], "không làm theo năm. Bỏ --year."),
    ],
)
def test_an_option_of_which_a_document_makes_no_use_is_refused(book, tmp_path, capsys, name, option, said):
    out = tmp_path / "van-ban.pdf"
    assert refused(capsys, "report", book, name, *option, "--out", out).endswith(said)
    assert not out.exists()


@pytest.mark.parametrize("option", ["contest", "round", "year", "organisation", "member"])
def test_every_document_uses_an_option_or_refuses_it(book, tmp_path, capsys, option):
    for document in DOCUMENTS.values():
        out = tmp_path / f"van-ban.{document.formats[0]}"
        main(["report", str(book), document.name, f"--{option}", "1", "--out", str(out)])
        is_used = {
            "contest": not document.is_of_book,
            "round": not document.is_of_book,
            "year": document.scope in {"year", "admissions"},
            "organisation": document.scope in {"year", "admissions", "members"},
            "member": document.name in {"evaluation-form", "class-decision", "award-list"},
        }[option]
        assert (f"Bỏ --{option}." in capsys.readouterr().err) is not is_used, document.name


def test_a_member_is_of_the_year_and_of_the_organisation_that_are_named(book, tmp_path, capsys):
    form = ["report", book, "evaluation-form", "--out", tmp_path / "phieu.pdf", "--member", 2]
    said = "Sổ không có đánh giá năm 2024 của đảng viên mã 2. Các năm có: 2025."
    assert refused(capsys, *form, "--year", 2024) == said
    said = "Năm 2025 đảng viên mã 2 không ở tổ chức đã ghi. Bỏ --organisation hoặc --member."
    assert refused(capsys, *form, "--organisation", 1) == said
    assert main([str(one) for one in [*form, "--organisation", 2]]) == 0
    assert main([str(one) for one in form]) == 0


@pytest.mark.parametrize("name", ["members-summary", "admissions-table"])
def test_a_year_0_is_no_year(book, tmp_path, capsys, name):
    assert "năm 0" in refused(capsys, "report", book, name, "--year", 0, "--out", tmp_path / "bieu.pdf").replace(
        "năm đánh giá 0", "năm 0"
    )


@pytest.mark.parametrize("what", ["members", "organisations", "delegates"])
def test_a_list_of_today_is_of_no_year(book, tmp_path, capsys, what):
    out = tmp_path / "ds.xlsx"
    said = refused(capsys, "export", book, what, "--year", 2024, "--out", out)
    assert said.endswith("là của hôm nay, không theo năm đánh giá. Bỏ --year.")
    assert not out.exists()
    assert main(["export", str(book), what, "--out", str(out)]) == 0
    capsys.readouterr()
    said = refused(capsys, "import", book, what, out, "--year", 2024, "--of", "members")
    assert said.endswith("không theo năm đánh giá. Bỏ --year, --of.")
