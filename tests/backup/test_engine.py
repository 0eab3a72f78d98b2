"""Backups as they are made: whole, verified, never in anybody's way, and nothing lost where a stick fails."""

import errno
import hashlib
import os
import shutil
import sqlite3
import tracemalloc
from contextlib import closing, contextmanager
from datetime import timedelta
from types import SimpleNamespace

import pytest
from backed_up import AT, go_on, key_paper

from app.backup import manifest
from app.backup.engine import Wish, back_up
from app.backup.restoring import restore, verify
from app.models.book import Book
from app.models.committees import Committee
from app.models.errors import DamagedBook, MediumFailed, Stopped

PASSPHRASE = "bốn con ngựa trắng"


def files(folder):
    return sorted(one.name for one in folder.iterdir())


def whole(folder):
    """The names and bytes of a folder."""
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def test_a_backup_is_named_checked_and_told_of(save, path, stick):
    made = save()
    assert files(stick) == ["so 2026-11-26 08.00.00.sodaihoi", "so 2026-11-26 08.00.00.sodaihoi.json"]
    assert made.is_verified
    assert not made.is_sealed
    told = made.manifest
    assert (told.book, told.papers, told.size) == ("so.sodaihoi", 3, made.path.stat().st_size)
    assert told.digest == hashlib.sha256(made.path.read_bytes()).hexdigest()
    with Book.look(path) as book:
        assert told.head == book.journal.last().digest
    with Book.look(made.path) as copy:
        assert copy.ballots.count_all() == 3


def test_papers_keyed_while_it_runs_are_stored_and_the_copy_is_of_its_moment(save, path):
    with Book.open(path) as book:
        keyed = []

        def key_one(_done, _total):
            if len(keyed) < 5:
                keyed.append(key_paper(book))
            return True

        made = save(progress=key_one)
        assert book.ballots.count_all() == 3 + len(keyed)
        assert len(keyed) > 1
    assert made.manifest.papers == 3
    assert verify(made.path)[0].found == ()


def test_stopping_leaves_the_stick_as_it_was(save, stick):
    save()
    before = whole(stick)
    for steps in range(3):
        left = iter([True] * steps)
        with pytest.raises(Stopped):
            save(1, progress=lambda *_, left=left: next(left, False))
        assert whole(stick) == before


def test_sealing_takes_twice_the_size_of_the_book(save, path):
    with closing(sqlite3.connect(path)) as book:
        book.executescript("CREATE TABLE room (of); INSERT INTO room VALUES (zeroblob(16000000)); DROP TABLE room")
    save(passphrase=PASSPHRASE)  # what is imported and kept is there then
    tracemalloc.start()
    save(1, passphrase=PASSPHRASE)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 2.4 * path.stat().st_size


def test_a_sealed_backup_shows_nothing_of_the_book_on_the_stick(save, path, stick):
    made = save(passphrase=PASSPHRASE)
    assert made.is_sealed
    assert made.path.read_bytes().startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert "Đại hội".encode() not in b"".join(whole(stick).values())
    assert verify(made.path, PASSPHRASE)[0].papers == 3
    assert files(path.parent) == ["so.sodaihoi", "usb"]


def test_two_of_the_same_second_do_not_meet(save, stick):
    first = save().path.read_bytes()
    assert save().path.name == "so 2026-11-26 08.00.00 (2).sodaihoi"
    assert (stick / "so 2026-11-26 08.00.00.sodaihoi").read_bytes() == first


def test_generations_go_by_the_rule_and_take_only_this_book_s_verified_ones(save, stick):
    (stick / "khác 2026-11-26 07.00.00.sodaihoi").write_bytes(b"another book")
    (stick / "so 2026-11-26 07.00.00.sodaihoi").write_bytes(b"cut short, never verified")
    for minutes in range(0, 14 * 10, 10):
        save(minutes)
    kept = [one for one in files(stick) if one.endswith(".sodaihoi") and " 07." not in one]
    assert [name[14:19] for name in kept] == [
        *("08.40", "08.50", "09.00", "09.10", "09.20", "09.30", "09.40", "09.50", "10.00", "10.10"),
    ]
    assert {one for one in files(stick) if " 07." in one} == {
        "khác 2026-11-26 07.00.00.sodaihoi",
        "so 2026-11-26 07.00.00.sodaihoi",
    }
    assert len(manifest.holdings(stick)) == 12


def test_after_a_clock_that_stood_in_the_future_what_holds_most_is_newest_and_stays(save, path, stick):
    a_year = 365 * 24 * 60
    ahead = [save(a_year + minutes) for minutes in range(12)]
    assert sum(one.path.exists() for one in ahead) >= 10
    made = []
    for minutes in range(4):
        with Book.open(path) as book:
            key_paper(book)
        made.append(save(minutes))
        assert all(one.path.exists() for one in made)
        assert manifest.holdings(stick)[0] == made[-1]
    assert [one.manifest.papers for one in manifest.holdings(stick)[:5]] == [7, 6, 5, 4, 3]


def test_a_book_that_was_put_back_keeps_its_own_backups_beside_those_that_hold_more(save, path, stick, tmp_path):
    for minutes in range(11):
        with Book.open(path) as book:
            for time in range(5):
                book.committees.save(Committee(f"Đảng bộ {minutes}, {time}"))
        save(minutes)
    left = manifest.holdings(stick)
    again = tmp_path / "lai.sodaihoi"
    restore(left[-1].path, again, "")
    own = []
    for minutes in range(20, 24):
        with Book.open(again) as book:
            book.committees.save(Committee(f"Đảng bộ {minutes}"))
        own.append(back_up(Wish(again, stick, AT + timedelta(minutes=minutes)), go_on))
    assert [one.path.name for one in own if not one.path.exists()] == []
    assert [one.path.name for one in left if not one.path.exists()] == []


def test_the_one_just_made_stays_though_the_clock_was_set_back(save):
    for minutes in range(100, 112):
        save(minutes)
    made = save(99)
    assert made.path.exists()
    assert manifest.beside(made.path).exists()


def test_a_book_with_a_broken_journal_is_saved_but_not_as_verified(save, path, stick):
    good = save()
    with Book.open(path) as book:
        book.connection.execute("DROP TRIGGER journal_is_never_changed")
        book.connection.execute("UPDATE journal SET operator = 'X' WHERE id = 2")
    made = save(1)
    assert not made.is_verified
    assert "Nhật ký, mục 2" in made.manifest.found[0]
    assert good.path.exists()


def test_a_torn_book_leaves_the_backups_as_they_are(save, path, stick):
    save()
    before = whole(stick)
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(4096 * 8))
    with pytest.raises((DamagedBook, MediumFailed)) as told:
        save(1)
    assert "bản sao trước" in str(told.value)
    assert whole(stick) == before


def test_a_stick_pulled_half_way(save, stick, tmp_path):
    save()
    away = tmp_path / "in the pocket"

    def pull(_done, _total):
        if stick.exists():
            stick.rename(away)
        return True

    with pytest.raises(MediumFailed, match="cắm lại rồi sao lưu lại"):
        save(1, progress=pull)
    assert not stick.exists()
    assert manifest.holdings(away)[0].is_verified
    assert verify(manifest.holdings(away)[0].path)[0].found == ()


def test_a_stick_that_is_not_there_is_never_made_on_the_laptop(save, tmp_path):
    with pytest.raises(MediumFailed, match="cắm lại"):
        save(folder=tmp_path / "media" / "USB" / "Sao luu")
    assert not (tmp_path / "media").exists()


def test_the_disk_below_a_pulled_stick_is_not_written_to(path, stick):
    device = stick.stat().st_dev
    made = back_up(Wish(path, stick / "Sao luu", AT, device=device), go_on)
    assert made.is_verified
    before = whole(stick / "Sao luu")
    with pytest.raises(MediumFailed, match="Ổ không còn ở máy"):
        back_up(Wish(path, stick / "Sao luu", AT, device=device + 1), go_on)
    assert whole(stick / "Sao luu") == before


def test_what_a_pulled_stick_kept_of_a_copy_makes_room_for_the_next(save, path, stick):
    left = stick / f".{path.stem} 2026-11-26 07.59.00.sodaihoi.part"
    left.write_bytes(b"half")

    def usage(_folder):
        return SimpleNamespace(free=0 if left.exists() else 1 << 40)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shutil, "disk_usage", usage)
        assert save().is_verified
    assert not left.exists()


def test_a_full_stick_is_told_before_writing_with_figures(save, tmp_path, mounted, stick):
    small = tmp_path / "small"
    if not mounted(small, "size=64k"):
        small = stick
    with no_room(small, stick), pytest.raises(MediumFailed) as told:
        save(folder=small)
    assert "các bản sao trước còn nguyên" in str(told.value).lower()
    assert files(small) == []


@contextmanager
def no_room(small, usual):
    """Where no small disk could be mounted, the system says that this one has no room left."""
    with pytest.MonkeyPatch.context() as system:
        if small is usual:
            system.setattr(os, "fsync", refuse)
        yield


def refuse(_file):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_a_stick_that_fills_up_half_way(save, tmp_path, mounted, stick, path, passphrase):
    full = tmp_path / "full"
    size = path.stat().st_size
    if not mounted(full, f"size={size * 3}"):
        full = stick
    former = save(folder=full)
    before = whole(full)

    def fill(_done, _total):
        if full is not stick:
            free = shutil.disk_usage(full).free
            with (tmp_path / "full" / "photos").open("ab", buffering=0) as file:
                for _ in range(free // 4096):
                    file.write(b"x" * 4096)
        return True

    with no_room(full, stick), pytest.raises(MediumFailed) as told:
        save(1, passphrase=passphrase, progress=fill, folder=full)
    assert "bản sao trước" in str(told.value)
    (full / "photos").unlink(missing_ok=True)
    assert whole(full) == before
    assert verify(former.path)[0].papers == 3


def test_a_write_protected_stick(save, tmp_path, mounted):
    locked = tmp_path / "locked"
    if not mounted(locked, "ro"):
        locked.mkdir(exist_ok=True)
        locked = next(one for one in (locked_folder(locked), "/sys") if not os.access(one, os.W_OK))
    with pytest.raises(MediumFailed) as told:
        save(folder=locked)
    assert any(words in str(told.value) for words in ("khóa ghi", "Không có quyền ghi"))


def locked_folder(folder):
    folder.chmod(0o555)
    return folder


@pytest.mark.parametrize("path", ["so.sodaihoi", "so [1].sodaihoi"], indirect=True)
def test_what_a_killed_run_left_goes_once_it_is_nobody_s(save, path, stick):
    names = [f".{path.stem} 2026-11-26 {time}.sodaihoi" for time in ("07.00.00", "07.59.00")]
    (old, young), (copy, fresh) = (
        [stick / f"{one}.part" for one in names],
        [path.parent / f"{one}.age.snapshot" for one in names],
    )
    for one in (old, young, copy, fresh):
        one.write_bytes(b"half")
    for one in (old, copy):
        os.utime(one, (0, 0))
    save()
    assert not old.exists()
    assert not copy.exists()
    assert young.exists()
    assert fresh.exists()


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_a_half_file_of_the_same_second_is_not_built_on(save, path, stick, passphrase):
    suffix = ".sodaihoi.age" if passphrase else ".sodaihoi"
    name = f".so 2026-11-26 08.00.00{suffix}"
    for one in (stick / f"{name}.part", path.with_name(f"{name}.snapshot")):
        one.write_bytes(path.read_bytes()[:5000])
    made = save(passphrase=passphrase)
    assert verify(made.path, passphrase)[0].found == ()
    assert not list(path.parent.glob(".*.snapshot"))
    assert not list(stick.glob(".*"))


def test_progress_ends_at_its_end(save):
    steps = []
    save(progress=lambda *step: steps.append(step) or go_on(*step))
    done = [one for one, _ in steps]
    assert done == sorted(done)
    assert steps[-1][0] <= steps[-1][1]


@pytest.mark.parametrize(
    "path", ["Đại hội: IX?.sodaihoi", f"{'ộ' * 72}.sodaihoi"] if os.name != "nt" else [], indirect=True
)
@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_a_book_of_any_name_has_backups_that_any_stick_can_hold(save, path, stick, passphrase):
    made = save(passphrase=passphrase)
    assert made.is_verified
    for one in files(stick):
        assert not set(one) & set('"*/:<>?\\|')
        assert len(f".{one}.part".encode()) < 255
    assert made.path.name.startswith(path.stem[:7])


def test_a_passphrase_is_in_no_words_that_are_made_of_what_was_wanted(path, stick):
    assert PASSPHRASE not in f"{Wish(path, stick, AT, PASSPHRASE)!r}"
