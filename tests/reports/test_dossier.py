"""The dossier: what belongs to it, what is missing, its files and the one file with bookmarks."""

import tomllib
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pdf_reading import flat, tables
from pypdf import PdfReader
from samples import make_small_sample
from settled_round import key, new_book, settled, struck

from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import Contest, Office
from app.models.delegates import Delegate
from app.models.errors import Refused
from app.models.sessions import Session, SessionKind
from app.reports.catalogue import DOCUMENTS
from app.reports.dossier import left_over, make, one_file, pieces_of, write_folder
from app.reports.from_book import build
from app.resources import resource
from app.rules.bodies import BodyKind
from app.rules.persons import Credentials, Person
from app.rules.rounds import Electorate


def go_on(_done: int, _total: int) -> bool:
    return True


def test_every_document_named_in_the_list_exists() -> None:
    listed = tomllib.loads(resource("dossier.toml").read_text("utf-8"))["piece"]
    assert {entry["document"] for entry in listed if "document" in entry} <= set(DOCUMENTS)


def test_the_sample_congress_has_everything_the_program_makes(sample: Book) -> None:
    pieces = pieces_of(sample)
    assert [one.title for one in pieces if one.objection] == []
    assert sum(one.document == "counting-minutes" for one in pieces) == 4


def test_what_waits_is_named_with_its_reason(tmp_path: Path) -> None:
    book, _ = settled(tmp_path / "so.sodaihoi")
    with book:
        missing = {one.document: one.objection.rule.code for one in pieces_of(book) if one.objection}
    assert missing["counting-minutes"] == "round.not_closed"
    assert missing["delegate-list"] == "delegate.none"


def test_one_file_holds_every_page_behind_its_bookmark(sample: Book) -> None:
    made = make(sample, pieces_of(sample), go_on)
    whole = PdfReader(BytesIO(one_file(made, "Hồ sơ")))
    pages = [len(PdfReader(BytesIO(one.content)).pages) for one in made]
    assert len(whole.pages) == sum(pages)
    rows = {row[1]: row[0] for table in tables(made[0].content) for row in table}
    numbered = [f"{rows[one.title]}. {one.title}" for one in made[1:]]
    assert [mark.title for mark in whole.outline] == [made[0].title, *numbered]
    starts = [whole.get_destination_page_number(mark) for mark in whole.outline]
    assert starts == [sum(pages[:place]) for place in range(len(pages))]


def test_the_folder_has_the_pieces_in_the_order_of_the_index(sample: Book, tmp_path: Path) -> None:
    made = make(sample, pieces_of(sample), go_on)
    written = write_folder(tmp_path / "ho-so", made, "Hồ sơ đại hội IX")
    rows = {row[1]: row[0] for table in tables(build(sample, "dossier-index", 0)) for row in table}
    assert written[0].name == "00-muc-luc-ho-so-dai-hoi.pdf"
    assert [path.name[:2] for path in written[1:-1]] == [f"{int(rows[one.title]):02d}" for one in made[1:]]
    assert written[-1].name == "ho-so-dai-hoi-ix.pdf"
    assert [path.read_bytes() for path in written[:-1]] == [one.content for one in made]
    assert write_folder(tmp_path / "ho-so", made, "Hồ sơ đại hội IX") == written


def test_files_of_an_earlier_time_under_another_number_are_told(sample: Book, tmp_path: Path) -> None:
    made = make(sample, pieces_of(sample), go_on)
    (tmp_path / "04-danh-sach-trung-cu.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "ghi-chu.pdf").write_bytes(b"%PDF-1.4")
    assert left_over(write_folder(tmp_path, made, "Hồ sơ")) == ["04-danh-sach-trung-cu.pdf"]


def test_a_book_in_the_folder_is_never_written_over(sample: Book, tmp_path: Path) -> None:
    made = make(sample, pieces_of(sample), go_on)
    Book.create(tmp_path / "ho-so.pdf").close()
    with pytest.raises(Refused):
        write_folder(tmp_path, made, "Hồ sơ")


def test_stopping_makes_nothing(sample: Book) -> None:
    assert make(sample, pieces_of(sample), lambda done, _total: done < 2) == []


def test_the_index_lists_every_piece_and_says_which_are_there(sample: Book) -> None:
    index = build(sample, "dossier-index", 0)
    rows = [row for table in tables(index) for row in table if row[0] != "TT"]
    assert [row[1] for row in rows] == [one.title for one in pieces_of(sample)]
    assert {row[2] for row in rows} == {"Có trong hồ sơ", "Nộp kèm"}
    assert "còn thiếu: 0" in flat(index)


def lacks(book: Book) -> dict[str, dict[str, str]]:
    """Return what each document lacks that can be made, by code; those that are whole are not in it."""
    return {one.document: {found.rule.code: found.says for found in one.lacks} for one in pieces_of(book) if one.lacks}


def test_a_paper_that_lacks_something_is_named_as_missing_with_what_it_lacks(tmp_path: Path) -> None:
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        book.shows_of_cards.remove(book.shows_of_cards.standing()[-1].id)
        book.bodies.set_members(BodyKind.SECRETARIES, ())
        assert lacks(book) == {
            "congress-minutes": {
                "dossier.bodies": "Chưa cử: Đoàn Thư ký.",
                "dossier.votes": "Chưa ghi biểu quyết: Nghị quyết đại hội.",
            },
            "bodies-list": {"dossier.bodies": "Chưa cử: Đoàn Thư ký."},
            "shows-of-cards": {"dossier.votes": "Chưa ghi biểu quyết: Nghị quyết đại hội."},
        }
        index = flat(build(book, "dossier-index", 0))
        assert "Chưa đủ. Chưa ghi biểu quyết: Nghị quyết đại hội." in index
        assert "còn thiếu: 03" in index
        titles = {one.title for one in make(book, pieces_of(book), go_on)}
        assert titles >= {one.title for one in pieces_of(book) if one.lacks}


def test_a_body_that_changed_after_its_vote_is_told_in_the_dossier_and_in_the_minutes(tmp_path: Path) -> None:
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        members = book.bodies.get(BodyKind.SECRETARIES).members
        book.bodies.set_members(BodyKind.SECRETARIES, members[:-1])
        gone = f"bỏ {members[-1].name}"
        assert lacks(book)["congress-minutes"] == {
            "dossier.body_changed": f"Đoàn Thư ký đã đổi sau khi đại hội biểu quyết: {gone}."
        }
        for name in ("congress-minutes", "bodies-list"):
            assert f"danh sách đã đổi và chưa biểu quyết lại: {gone}." in flat(build(book, name, 0))


def test_delegates_added_after_the_elections_are_told(tmp_path: Path) -> None:
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        book.delegates.add([Delegate(person=Person(name="Lò Văn Muộn"))])
        assert set(lacks(book)["congress-minutes"]) == {"dossier.summoned"}
        assert "229 đại biểu" in lacks(book)["congress-minutes"]["dossier.summoned"]


def test_delegates_whom_nobody_checked_keep_the_report_of_credentials_waiting(tmp_path: Path) -> None:
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        one = book.delegates.all()[0]
        book.delegates.update([replace(one, credentials=Credentials.UNCHECKED)])
        assert set(lacks(book)["credentials-report"]) == {"dossier.unchecked"}


def test_the_first_meeting_wants_its_chair_and_its_secretary_and_prints_them(tmp_path: Path) -> None:
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        told = flat(build(book, "first-meeting-minutes", 0))
        (meeting,) = [one for one in book.sessions.all() if one.kind is SessionKind.COMMITTEE]
        assert f"người ghi biên bản: đồng chí {meeting.secretary}." in told
        assert "CHỦ TRÌ HỘI NGHỊ Lưu Thúy Bích Nguyễn Trung Khải Nơi nhận:" in told
        assert "Mời dự: Đại diện Ban Tổ chức Tỉnh ủy" in told
        book.sessions.update(replace(meeting, chair=""))
        assert set(lacks(book)["first-meeting-minutes"]) == {"dossier.meeting"}


def test_the_first_meeting_wants_the_votes_of_the_committee(tmp_path: Path) -> None:
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        shows = book.shows_of_cards
        gone = next(one for one in shows.standing() if one.topic.usual == "committee-list")
        shows.remove(gone.id)
        assert lacks(book) == {
            "first-meeting-minutes": {"dossier.votes": f"Chưa ghi biểu quyết: {gone.topic.subject}."}
        }


def test_a_vote_that_was_set_aside_is_not_missing(tmp_path: Path) -> None:
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as book:
        shows = book.shows_of_cards
        gone = [one for one in shows.standing() if one.topic.usual in {"resolution", "credentials-report"}]
        for one in gone:
            shows.remove(one.id)
        assert set(lacks(book)) == {"congress-minutes", "credentials-report", "shows-of-cards"}
        assert "tán thành ……" in flat(build(book, "credentials-report", 0))
        for one in gone:
            shows.waive(one.topic, "không biểu quyết riêng")
        assert lacks(book) == {}
        assert "tán thành ……" not in flat(build(book, "credentials-report", 0))


def test_counting_minutes_without_a_board_are_not_whole(tmp_path: Path) -> None:
    book, round_id = new_book(tmp_path / "so.sodaihoi", passes=1)
    with book:
        book.contests.set_board(book.contests.all()[0].id, ())
        key(book, round_id, 1, [struck(1, 2)] * 5, "Thu Hà")
        for one in book.warnings.of_round(round_id):
            book.warnings.give_reason(round_id, one.found, "đại hội đã biểu quyết")
        book.results.close(round_id)
        book.results.confirm(round_id)
        assert lacks(book)["counting-minutes"] == {"dossier.no_board": "Chưa ghi Ban kiểm phiếu."}


def test_minutes_of_a_meeting_that_nobody_holds_are_not_in_the_dossier(tmp_path: Path) -> None:
    book, _ = new_book(tmp_path / "so.sodaihoi")
    with book:
        assert "first-meeting-minutes" not in {one.document for one in pieces_of(book)}
        book.sessions.add(
            Session("Hội nghị lần thứ nhất", SessionKind.COMMITTEE, chair="Lò Thị Án", secretary="Cà Văn Ân")
        )
        book.delegates.add([Delegate(person=Person(name="Lò Thị Án"))])
        assert lacks(book)["first-meeting-minutes"] == {"dossier.no_election": "Chưa có cuộc bầu nào của hội nghị này."}
        book.contests.add(Contest("Bí thư", Office.SECRETARY, Electorate.COMMITTEE))
        assert lacks(book)["first-meeting-minutes"] == {
            "dossier.votes": "Chưa ghi biểu quyết: Số lượng Bí thư; Danh sách bầu cử Bí thư.",
            "dossier.results": "Chưa xác nhận kết quả bầu: Bí thư.",
        }


def test_a_congress_of_members_names_its_papers_by_members(tmp_path: Path) -> None:
    with Book.create(tmp_path / "so.sodaihoi", "Thư") as book:
        book.congresses.save(Congress("Đại hội Chi bộ", Electorate.MEMBER_CONGRESS))
        titles = " ".join(one.title for one in pieces_of(book))
        assert "đảng viên dự đại hội" in titles
        assert "đại biểu" not in titles
        book.delegates.add([Delegate(person=Person(name="Lò Thị Án"))])
        assert lacks(book)["congress-minutes"]["dossier.day"] == "Chưa ghi ngày đại hội."
        assert lacks(book)["credentials-report"] == {"dossier.check_in": "Chưa điểm danh phiên nào."}
