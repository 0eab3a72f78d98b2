"""What a stick holds: listed, verified, put back as a new file and never over another."""

import json
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing

import pytest
from backed_up import make
from sqlite_utils import Database

from app.backup import manifest
from app.backup.restoring import restore, unpack, verify
from app.models import book_file
from app.models.book import Book
from app.models.errors import DamagedBook, MediumFailed, NotABook, WrongPassphrase
from app.models.migrations import STEPS
from app.models.migrations.applying import book_steps

PASSPHRASE = "bốn con ngựa trắng"


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_a_backup_comes_back_as_a_book_that_can_be_worked_on(save, tmp_path, path, passphrase):
    made = save(passphrase=passphrase)
    target = tmp_path / "lại.sodaihoi"
    assert restore(made.path, target, passphrase).papers == 3
    with Book.open(target) as back, Book.look(path) as before:
        assert list(back.journal.entries()) == list(before.journal.entries())


def test_nothing_is_written_over(save, tmp_path, path):
    made = save()
    before = path.read_bytes()
    with pytest.raises(MediumFailed, match="đã có"):
        restore(made.path, path)
    assert path.read_bytes() == before
    with pytest.raises(MediumFailed, match="phải có đuôi"):
        restore(made.path, tmp_path / "lại.txt")


def test_a_passphrase_is_asked_for_and_must_be_right(save):
    made = save(passphrase=PASSPHRASE)
    with pytest.raises(WrongPassphrase, match="Nhập mật khẩu"):
        verify(made.path)
    with pytest.raises(WrongPassphrase, match="Gõ lại"):
        verify(made.path, "bốn con ngựa đen")


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
@pytest.mark.parametrize("has_manifest", [True, False])
def test_one_changed_byte_is_found(save, passphrase, has_manifest):
    made = save(passphrase=passphrase)
    if not has_manifest:
        manifest.beside(made.path).unlink()
    content = bytearray(made.path.read_bytes())
    middle = len(content) // 2 if passphrase else content.index("Thu Hà".encode())
    content[middle] ^= 1
    made.path.write_bytes(content)
    try:
        found = verify(made.path, passphrase)[0].found
    except (DamagedBook, WrongPassphrase):
        return
    assert found


def test_a_cut_off_backup_is_not_verified(save, stick):
    made = save()
    made.path.write_bytes(made.path.read_bytes()[:-4096])
    (listed,) = manifest.holdings(stick)
    assert not listed.is_verified
    with pytest.raises(DamagedBook):
        verify(made.path)


def test_other_files_are_told_apart(tmp_path):
    for name in ("ghi chú.txt", "ảnh.sodaihoi"):
        (tmp_path / name).write_bytes(b"no book" * 100)
        with pytest.raises(NotABook):
            verify(tmp_path / name)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format": "so-dai-hoi-sao-luu-1"}', "[" * 50_000, "null", '{"at": 3}', "\udcff"]
)
def test_what_stands_beside_may_be_anything(save, stick, text):
    made = save()
    manifest.beside(made.path).write_text(text, encoding="utf-8", errors="surrogateescape")
    (listed,) = manifest.holdings(stick)
    assert listed.manifest is None
    assert not listed.is_verified


def test_a_field_of_another_kind_makes_it_no_manifest(save, stick):
    made = save()
    told = json.loads(manifest.beside(made.path).read_text("utf-8"))
    for field in told:
        manifest.beside(made.path).write_text(json.dumps(told | {field: [None]}), "utf-8")
        listed = manifest.holdings(stick)[0].manifest
        assert listed is None or field in {"past_cache", "found"}


def test_the_newest_comes_first_and_unknown_ones_last(save, stick):
    save(0), save(5)
    make(stick / "chép tay.sodaihoi")
    (stick / ".chép tay.sodaihoi.lock").unlink(missing_ok=True)
    names = [one.path.name for one in manifest.holdings(stick)]
    assert names == ["so 2026-11-26 08.05.00.sodaihoi", "so 2026-11-26 08.00.00.sodaihoi", "chép tay.sodaihoi"]


def test_reading_opens_without_side_files(save, stick):
    made = save()
    before = sorted(stick.iterdir())
    verify(made.path)
    assert sorted(stick.iterdir()) == before


def test_importing_the_window_loads_no_cryptography():
    code = "import sys; import app.backup.engine, app.backup.restoring; assert 'pyrage' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("version", [12, 33])
def test_a_book_of_an_earlier_program_is_backed_up_as_it_is_and_comes_back(save, tmp_path, path, version):
    path.unlink()
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        old.execute(f"PRAGMA application_id = {book_file.APPLICATION_ID}")
        old.execute("PRAGMA journal_mode = WAL")
        book_steps.apply(Database(old), stop_before=STEPS[version].__name__)
        old.execute(f"PRAGMA user_version = {version}")
    made = save()
    assert made.is_verified
    assert restore(made.path, tmp_path / "lại.sodaihoi").papers == 0
    assert book_file.inspect(tmp_path / "lại.sodaihoi") == version


def test_a_journal_without_its_end_is_found_in_a_copy(save, path):
    with closing(sqlite3.connect(path)) as book:
        book.executescript("DROP TRIGGER journal_is_never_deleted; DELETE FROM journal WHERE id > 3")
    assert any("Nhật ký, mục 4" in one for one in save().manifest.found)


@pytest.mark.parametrize(
    "read", [verify, unpack, lambda path, word: restore(path, path.with_name("lại.sodaihoi"), word)]
)
def test_a_laptop_without_room_for_a_copy_is_told_of_in_words(save, tmp_path, stick, monkeypatch, read):
    made, before = save(passphrase=PASSPHRASE), sorted(stick.iterdir())
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "no room"))
    with pytest.raises(MediumFailed, match="Không đủ chỗ trên máy"):
        read(made.path, PASSPHRASE)
    assert sorted(stick.iterdir()) == before
