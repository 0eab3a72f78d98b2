"""Backups that somebody spoilt or made up: verified or refused in words, and nothing is written for them."""

import re
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples import make_small_sample
from seeds import HARMS, is_for_people, spoilt

from app.backup import manifest
from app.backup.engine import Wish, back_up
from app.backup.restoring import restore, verify
from app.models.errors import BookError

PASSPHRASE = "bốn con ngựa trắng"
CASES = {"": 60, PASSPHRASE: 8}
"""Opening a sealed one takes a second where its head is whole."""


@pytest.fixture(scope="module", params=CASES, ids=["open", "sealed"])
def passphrase(request):
    return request.param


@pytest.fixture(scope="module")
def backup(tmp_path_factory, passphrase):
    folder = tmp_path_factory.mktemp("o")
    make_small_sample(folder / "mau.sodaihoi")
    at = datetime.fromisoformat("2026-11-26T08:00:00+07:00")
    return back_up(Wish(folder / "mau.sodaihoi", folder, at, passphrase), lambda _done, _total: True).path


def refusal(read, *given):
    """Return in which words a reader refused, "" where it did not; anything else it raises is a bug."""
    try:
        read(*given)
    except BookError as error:
        return str(error)
    return ""


def test_a_spoilt_backup_is_verified_or_refused_in_words(backup, passphrase, tmp_path):
    whole, told, target = backup.read_bytes(), manifest.beside(backup).read_bytes(), tmp_path / "lai.sodaihoi"
    path = tmp_path / backup.name

    @settings(max_examples=CASES[passphrase], suppress_health_check=list(HealthCheck))
    @given(HARMS, st.sampled_from(["the manifest fits", "spoilt too", "none"]))
    def read(harms, beside):
        for one in tmp_path.iterdir():
            one.unlink()
        content = spoilt(whole, harms)
        path.write_bytes(content)
        if beside != "none":
            manifest.beside(path).write_bytes(told if beside == "the manifest fits" else spoilt(told, harms))
        before = sorted(tmp_path.iterdir())
        said = refusal(verify, path, passphrase)
        assert is_for_people(said) if said else content == whole or beside != "the manifest fits"
        assert manifest.holdings(tmp_path)
        assert path.read_bytes() == content
        assert sorted(tmp_path.iterdir()) == before
        assert refusal(restore, path, target, passphrase) == said
        assert target.exists() == (not said)

    read()


@pytest.mark.parametrize("work", ["1", "25", "40", "63", "64", "999999"])
def test_a_sealed_one_that_asks_for_endless_work_is_refused(tmp_path, backup, passphrase, work):
    """The head tells how much work opening takes; whoever made the file may tell anything."""
    path = tmp_path / "xa.sodaihoi.age"
    head = b"age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw " + work.encode() + b"\n" + b"A" * 43 + b"\n"
    path.write_bytes(head + b"--- " + b"A" * 43 + b"\n" + re.sub(rb"\s", b"", backup.read_bytes()[:5000]))
    expected = "chậm hơn hẳn máy đã khóa" if 20 < int(work) < 100 else "Mật khẩu không mở được"
    assert expected in refusal(verify, path, passphrase or PASSPHRASE)
