"""Sealing a backup with a passphrase, in the age format (age-encryption.org/v1), so that any age program opens it.

What it is for: bytes in, bytes out; scrypt makes each guess at the passphrase cost about a second.
What it is not for: keeping a passphrase: nobody can open a sealed backup whose passphrase is lost.
The whole book passes through memory, twice its size for a moment; a book of a congress has some tens of megabytes.
"""

from importlib import import_module
from typing import Protocol, cast

from app.backup import messages
from app.models.errors import WrongPassphrase

_TOO_SLOW = "Excessive work"
"""How the library refuses a seal of sixteen times as many steps as this machine, measured then, does in a second."""
_TRIED = 5
"""A machine that was busy for a moment is measured anew each time."""


class _Passphrase(Protocol):
    """What is used of pyrage, which comes without types."""

    def encrypt(self, plaintext: bytes, passphrase: str) -> bytes: ...

    def decrypt(self, ciphertext: bytes, passphrase: str) -> bytes: ...


def sealed(content: bytes, passphrase: str) -> bytes:
    """Return the content sealed."""
    return _age().encrypt(content, passphrase)


def opened(content: bytes, passphrase: str, name: str) -> bytes:
    """Return what was sealed; raise WrongPassphrase where it does not open, `name` being that of the file.

    That the machine is too slow for the seal is told apart from a wrong passphrase.
    """
    if not passphrase:
        raise WrongPassphrase(messages.NEEDS_PASSPHRASE, name=name)
    failed: type[Exception] = import_module("pyrage").DecryptError
    for _ in range(_TRIED):
        try:
            return _age().decrypt(content, passphrase)
        except failed as error:
            if _TOO_SLOW not in str(error):
                raise WrongPassphrase(messages.WRONG_PASSPHRASE, name=name) from None
    raise WrongPassphrase(messages.TOO_SLOW, name=name)


def _age() -> _Passphrase:
    return cast("_Passphrase", import_module("pyrage").passphrase)
