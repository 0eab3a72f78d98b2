"""What is read past the cache is the file, whatever its length and whatever the file system knows of it."""

import errno
import hashlib
import os

import pytest

from app.backup import medium
from app.backup.device import CHUNK, on_device


@pytest.mark.parametrize("size", [0, 1, 4095, 4096, 4097, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 777])
def test_it_is_all_of_the_file(tmp_path, size):
    path, written = tmp_path / "x", os.urandom(size)
    path.write_bytes(written)
    done = []
    found = medium.digest_on_device(path, lambda piece: done.append(piece) or True)
    assert found.hex == hashlib.sha256(written).hexdigest()
    assert sum(done) == size
    assert medium.content(path) == written


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOTSUP] if hasattr(os, "O_DIRECT") else [])
def test_where_the_cache_cannot_be_passed_by_it_is_said(tmp_path, monkeypatch, code):
    path, written = tmp_path / "x", os.urandom(5000)
    path.write_bytes(written)
    refuse(monkeypatch, code)
    assert medium.digest_on_device(path, lambda _: True) == (hashlib.sha256(written).hexdigest(), False)


@pytest.mark.parametrize("code", [errno.EIO, errno.ENODEV] if hasattr(os, "O_DIRECT") else [])
def test_a_device_that_does_not_answer_is_not_made_good_by_the_cache(tmp_path, monkeypatch, code):
    path = tmp_path / "x"
    path.write_bytes(b"x" * 5000)
    refuse(monkeypatch, code)
    with pytest.raises(OSError, match=os.strerror(code)):
        on_device(path)


def refuse(monkeypatch, code):
    """The system refuses to open a file past its cache."""

    def opened(*_):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "open", opened)
