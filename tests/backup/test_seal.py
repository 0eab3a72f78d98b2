"""A sealed copy opens with its passphrase; what stands in the way is told as what it is."""

import re

import pytest

from app.backup.seal import opened, sealed
from app.models.errors import WrongPassphrase


def test_what_was_sealed_opens_with_its_passphrase_alone():
    seal = sealed("sổ".encode(), "mật khẩu")
    assert opened(seal, "mật khẩu", "a.age") == "sổ".encode()
    with pytest.raises(WrongPassphrase, match="Mật khẩu không mở được «a.age»"):
        opened(seal, "mat khau", "a.age")


def test_a_seal_too_heavy_for_this_machine_is_not_told_as_a_wrong_passphrase():
    heavy = re.sub(rb"(-> scrypt \S+ )\d+", rb"\g<1>40", sealed(b"x", "k"), count=1)
    with pytest.raises(WrongPassphrase) as caught:
        opened(heavy, "k", "a.age")
    assert "Mật khẩu chưa chắc sai" in str(caught.value)
    assert "mở ở máy khác" in str(caught.value)
