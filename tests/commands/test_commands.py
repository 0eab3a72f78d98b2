"""The commands as a person or a script runs them: what they print, what they write, how they end."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pdfplumber
import pytest
from samples import make_sample

from app.models.book import Book
from app.models.contests import Contest
from app.models.round_records import Candidate, Figures, Ordered
from app.models.tally_sheets import SheetEntry
from app.rules.tally_sheets import VALID, Cell, CountedBy, Part

ROOT = Path(__file__).resolve().parents[2]
ELECTED = [25, 7, 1, 35]


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program without a screen."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=kept | environment,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("mau") / "so.sodaihoi"
    assert run("sample", path).returncode == 0
    return path


def test_the_sample_is_the_same_book_each_time_it_is_made(book: Path, tmp_path: Path) -> None:
    make_sample(tmp_path / "mau.sodaihoi")
    assert (tmp_path / "mau.sodaihoi").read_bytes() == book.read_bytes()


def test_tally_elects_as_many_as_the_report_says(book: Path) -> None:
    for contest, elected in enumerate(ELECTED, start=1):
        done = run("tally", book, "--contest", contest, "--json")
        outcome = json.loads(done.stdout)
        assert done.returncode == 0
        assert len(outcome["elected"]) == elected
        assert len(outcome["alternates"]) == (2 if contest == 4 else 0)


def test_the_dossier_is_written_into_a_folder(book: Path, tmp_path: Path) -> None:
    done = run("dossier", book, "--out", tmp_path / "ho-so")
    assert (done.returncode, done.stderr) == (0, "")
    files = sorted(path.name for path in (tmp_path / "ho-so").iterdir())
    assert files[0] == "00-muc-luc-ho-so-dai-hoi.pdf"
    assert done.stdout.count("Đã ghi: ") == len(files)


def test_the_dossier_says_what_a_paper_lacks_that_was_written(book: Path, tmp_path: Path) -> None:
    path = tmp_path / "so.sodaihoi"
    shutil.copy(book, path)
    with Book.open(path) as opened:
        opened.shows_of_cards.remove(opened.shows_of_cards.standing()[-1].id)
    done = run("dossier", path, "--out", tmp_path / "ho-so")
    assert done.returncode == 1
    assert "Còn thiếu: Biên bản đại hội. Chưa ghi biểu quyết: Nghị quyết đại hội." in done.stderr


def test_a_recount_of_the_exported_file_says_what_the_book_says(book: Path, tmp_path: Path) -> None:
    for contest in range(1, 5):
        file = tmp_path / f"{contest}.json"
        assert run("export-contest", book, "--contest", contest, "--out", file).returncode == 0
        counted = json.loads(run("recount", file, "--json").stdout)
        tallied = json.loads(run("tally", book, "--contest", contest, "--json").stdout)
        assert counted | {"file": ""} == tallied | {"file": ""}


def test_a_count_by_hand_is_tallied_and_has_no_contest_file(tmp_path: Path) -> None:
    path = tmp_path / "tay.sodaihoi"
    with Book.create(path, "Hà") as book:
        round_id = book.rounds.begin_first(book.contests.add(Contest("Bí thư")), Figures(1, 0, 5, {}, 5, 5, 5))
        book.rounds.set_candidates(round_id, [Candidate("Lê Văn An")], Ordered.BY_HAND)
        book.rounds.set_batches(round_id, [5])
        book.sheets.set_counted_by(round_id, CountedBy.SHEETS)
        for entry in (1, 2):
            place = SheetEntry(round_id, 1, entry)
            book.sheets.put(place, {VALID: 5, Cell(Part.AGREE, 1): 4, Cell(Part.DISAGREE, 1): 1})
            book.sheets.end(place)
    before = run("tally", path, "--contest", 1, "--json")
    assert (before.returncode, before.stdout) == (2, "")
    assert "Chưa đóng kiểm phiếu" in before.stderr
    with Book.open(path, "Hà") as book:
        for one in book.warnings.of_round(round_id):
            book.warnings.give_reason(round_id, one.found, "hội nghị đã biểu quyết")
        book.results.close(round_id)
    outcome = json.loads(run("tally", path, "--contest", 1, "--json").stdout)
    assert (outcome["elected"], outcome["candidates"][0]["votes"]) == ([1], 4)
    done = run("export-contest", path, "--contest", 1, "--out", tmp_path / "x.json")
    assert done.returncode == 2
    assert "không có từng phiếu" in done.stderr


@pytest.mark.parametrize("kind", ["book", "other book", "log", "link"])
def test_a_book_is_never_written_over(book: Path, tmp_path: Path, kind: str) -> None:
    mine = tmp_path / "so.json"
    shutil.copy(book, mine)
    out = {
        "book": mine,
        "other book": tmp_path / "khac.json",
        "log": tmp_path / "so.pdf-wal",
        "link": tmp_path / "lien-ket.json",
    }[kind]
    if kind == "other book":
        shutil.copy(book, out)
    elif kind == "log":
        mine = mine.rename(tmp_path / "so.pdf")
        out = tmp_path / "lien-ket.json"
        out.symlink_to(tmp_path / "so.pdf-wal")
    elif kind == "link":
        out.symlink_to(mine)
    before = {path: path.read_bytes() for path in tmp_path.iterdir() if path.exists()}
    done = run("export-contest", mine, "--contest", 1, "--out", out)
    assert done.returncode == 2
    assert "không ghi đè" in done.stderr
    assert "Chọn tên hoặc thư mục khác" in done.stderr
    assert {path: path.read_bytes() for path in tmp_path.iterdir() if path.exists()} == before


def test_a_file_written_again_is_replaced_and_nothing_is_left_beside_it(book: Path, tmp_path: Path) -> None:
    out = tmp_path / "kiem-lai.json"
    out.write_text("cũ", "utf-8")
    out.chmod(0o640)
    assert run("export-contest", book, "--contest", 1, "--out", out).returncode == 0
    assert json.loads(out.read_text("utf-8"))["contest"].startswith("Bầu Ban Chấp hành")
    assert out.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == [out.name]


def test_what_is_written_can_go_to_a_pipe(book: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "ong.json"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE) as reader:
        assert run("export-contest", book, "--contest", 1, "--out", pipe).returncode == 0
        read, _ = reader.communicate(timeout=60)
    assert json.loads(read)["format"] == "so-dai-hoi/contest"
    assert pipe.is_fifo()


def test_contests_are_listed_for_people_and_for_scripts(book: Path) -> None:
    assert "1. Ban Chấp hành Đảng bộ khóa IX: bầu 25, danh sách 30" in run("contests", book).stdout
    lines = [json.loads(line) for line in run("contests", book, "--json").stdout.splitlines()]
    assert [(one["contest"], one["seats"]) for one in lines] == list(enumerate(ELECTED, start=1))


def test_the_entry_log_of_the_sample_has_every_batch_begun_and_ended(book: Path, tmp_path: Path) -> None:
    assert run("report", book, "entry-log", "--contest", 1, "--out", tmp_path / "nhat-ky.pdf").returncode == 0
    with pdfplumber.open(tmp_path / "nhat-ky.pdf") as pdf:
        rows = [row for page in pdf.pages for table in page.extract_tables() for row in table[1:]]
    assert len(rows) == 5
    assert all(row[3] and row[4] for row in rows)


def test_a_whole_book_checks_and_a_changed_one_does_not(book: Path, tmp_path: Path) -> None:
    import sqlite3

    assert run("check", book).returncode == 0
    changed = tmp_path / "sua.sodaihoi"
    shutil.copy(book, changed)
    connection = sqlite3.connect(changed)
    connection.execute("DROP TRIGGER confirmed_mark_delete")
    connection.execute("DELETE FROM mark WHERE ballot_id = 1")
    connection.commit()
    connection.close()
    done = run("check", changed)
    assert done.returncode == 1
    assert "phiếu 1" in done.stdout


def test_the_minutes_are_written_and_are_the_same_every_time(book: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "1.pdf", tmp_path / "2.pdf"
    for path in (one, other):
        done = run("report", book, "counting-minutes", "--contest", 1, "--out", path)
        assert done.returncode == 0, done.stderr
    assert one.read_bytes() == other.read_bytes()
    assert one.read_bytes().startswith(b"%PDF")


def test_the_documents_are_listed_by_name_title_and_formats() -> None:
    lines = [line.split("\t") for line in run("report", "--list").stdout.splitlines()]
    assert lines[0] == ["counting-minutes", "Biên bản kiểm phiếu", "pdf docx xlsx"]
    assert ["key-card", "Bảng phím nhập phiếu", "pdf docx"] in lines


@pytest.mark.parametrize(("suffix", "begins"), [("pdf", b"%PDF"), ("docx", b"PK"), ("xlsx", b"PK"), ("PDF", b"%PDF")])
def test_the_name_of_the_file_says_its_format(book: Path, tmp_path: Path, suffix: str, begins: bytes) -> None:
    path = tmp_path / f"nhat-ky.{suffix}"
    done = run("report", book, "entry-log", "--contest", 1, "--out", path)
    assert done.returncode == 0, done.stderr
    assert path.read_bytes().startswith(begins)


def test_the_sealing_minutes_of_the_sample_account_for_every_paper(book: Path, tmp_path: Path) -> None:
    assert run("report", book, "sealing-minutes", "--contest", 1, "--out", tmp_path / "niem-phong.pdf").returncode == 0
    with pdfplumber.open(tmp_path / "niem-phong.pdf") as pdf:
        (table,) = [table for page in pdf.pages for table in page.extract_tables() if table[0][0] == "TT"]
    papers = [int(row[2]) for row in table[1:]]
    assert papers[:3] == [218, 7, 1]
    assert papers[-1] == sum(papers[:-1]) == 238


def test_the_card_of_keys_needs_no_contest(book: Path, tmp_path: Path) -> None:
    path = tmp_path / "phim.pdf"
    assert run("report", book, "key-card", "--out", path).returncode == 0
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["tally", "{book}", "--contest", "9"], "không có cuộc bầu số 9"),
        (["tally", "{book}", "--contest", "1", "--round", "2"], "không có lần 2"),
        (["tally", "{book}"], "--contest"),
        (["tally", "khong-co.sodaihoi", "--contest", "1"], "Không thấy"),
        (["check", "{text}"], "không phải là sổ đại hội"),
        (["sample", "{book}"], "đã có"),
        (["sample", "khong/co/so.sodaihoi"], "Không tạo được"),
        (["report", "{book}", "bien-ban", "--contest", "1", "--out", "x.pdf"], "Không có văn bản"),
        (["report", "{book}", "counting-minutes", "--contest", "1", "--out", "khong/co.pdf"], "Không ghi được"),
        (["report", "{book}", "counting-minutes", "--contest", "1"], "--out"),
        (["report", "{book}", "counting-minutes", "--contest", "1", "--out", "x.doc"], ".pdf, .docx, .xlsx"),
        (["report", "{book}", "key-card", "--out", "x.xlsx"], ".pdf, .docx. Đổi đuôi tệp."),
        (["report", "{book}", "entry-log", "--out", "x.pdf"], "--contest"),
        (["export-contest", "{book}", "--contest", "1", "--out", "khong/co.json"], "Không ghi được"),
        (["export-contest", "{book}", "--contest", "1", "--out", "x.pdf"], ".json. Đổi đuôi tệp."),
        (["demo", "--folder", "{text}/mau"], "Không tạo được thư mục"),
        (["bau-cu"], "--help"),
        (["recount", "khong-co.json"], "khong-co.json"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(book: Path, tmp_path: Path, arguments: list[str], says: str) -> None:
    text = tmp_path / "chu.txt"
    text.write_text("không phải sổ", "utf-8")
    done = run(*(one.format(book=book, text=text) for one in arguments))
    assert done.returncode == 2
    assert says in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "command", ["sample", "tally", "export-contest", "recount", "check", "contests", "report", "demo"]
)
def test_every_command_explains_itself(command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    assert "Cách dùng" in done.stdout


def test_the_window_without_a_screen_is_refused_in_words() -> None:
    done = run()
    assert done.returncode == 2
    assert "không có màn hình" in done.stderr
    assert "không có màn hình" in run("so.sodaihoi").stderr, "a book alone is a book to open"


def test_a_screen_that_does_not_answer_is_no_screen() -> None:
    done = run(DISPLAY=":987")
    assert done.returncode == 2
    assert "không có màn hình" in done.stderr


def test_the_demo_does_the_main_job_without_a_screen(tmp_path: Path) -> None:
    folder = tmp_path / "mau"
    done = run("demo", "--folder", folder, DISPLAY=":987")
    assert done.returncode == 0, done.stderr
    assert len(list(folder.glob("*.pdf"))) == 4
    assert "màn hình" in done.stdout.splitlines()[-1]
    assert str(folder) in done.stdout.splitlines()[-1]
    assert run("recount", *folder.glob("*.json")).returncode == 0


def test_words_survive_a_console_that_is_not_utf8(book: Path) -> None:
    done = run("contests", book, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert "Ban Chấp hành" in done.stdout


def test_commands_load_only_what_they_need() -> None:
    code = "import sys, app.cli; print(*({'PySide6', 'reportlab', 'sqlite3', 'pypdfium2'} & sys.modules.keys()))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert loaded.stdout.split() == []


def test_what_was_not_understood_is_said_in_vietnamese() -> None:
    said = {
        ("tally",): "thiếu SỔ, --contest",
        ("nope",): "không có lệnh",
        ("contests", "x", "--what"): "không hiểu --what",
        ("tally", "x", "--contest", "abc"): "--contest: 'abc' không phải là số",
    }
    for arguments, words in said.items():
        done = run(*arguments)
        assert done.returncode == 2
        assert words in done.stderr
    assert run("tally", "--help").stdout.startswith("Cách dùng: main.py tally")


def test_a_count_that_is_not_closed_is_not_exported(tmp_path: Path) -> None:
    from app.models.book import Book
    from app.models.committees import Committee
    from app.models.congresses import Congress
    from app.models.contests import Contest
    from app.models.round_records import Figures

    with Book.create(tmp_path / "so.sodaihoi") as made:
        made.committees.save(Committee("Đảng bộ"))
        made.congresses.save(Congress("Đại hội"))
        made.rounds.begin_first(made.contests.add(Contest("Ban Chấp hành")), Figures(1))
    done = run("export-contest", tmp_path / "so.sodaihoi", "--contest", 1, "--out", tmp_path / "x.json")
    assert (done.returncode, "Chưa đóng kiểm phiếu" in done.stderr) == (2, True)
    assert not (tmp_path / "x.json").exists()


def test_an_annulled_count_is_marked_with_the_reason(book: Path, tmp_path: Path) -> None:
    path = tmp_path / "huy.sodaihoi"
    shutil.copy(book, path)
    with Book.open(path, "Thu Hà") as opened:
        opened.rounds.annul(opened.rounds.of_contest(opened.contests.all()[0].id)[0].id, "Phát nhầm phiếu")
    done = run("tally", path, "--contest", 1)
    assert done.returncode == 2
    assert "đã bị hủy" in done.stderr
    assert "chưa có lần bầu" not in done.stderr
    for command in (["tally"], ["tally", "--json"], ["export-contest", "--out", str(tmp_path / "huy.json")]):
        done = run(*command, path, "--contest", 1, "--round", 1)
        assert done.returncode == 0
        assert done.stderr.strip() == "Lần bầu thứ 1 đã bị hủy, lý do: Phát nhầm phiếu"
