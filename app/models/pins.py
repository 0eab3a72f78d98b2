"""PINs as a book keeps them: argon2id, never the digits.

What it is for: making and checking the kept form in about a tenth of a second on an office laptop.
What it is not for: keeping strangers from the file: few digits can be tried out by whoever has a copy of it.
"""

_ROUNDS, _KIBIBYTES, _LANES = 2, 49152, 1


def kept_form(pin: str) -> str:
    """Return what is kept of a PIN."""
    from argon2 import PasswordHasher

    return PasswordHasher(_ROUNDS, _KIBIBYTES, _LANES).hash(pin)


def matches(kept: str, pin: str) -> bool:
    """Return whether this is the PIN that was kept."""
    from argon2 import PasswordHasher
    from argon2.exceptions import VerifyMismatchError

    try:
        return PasswordHasher().verify(kept, pin)
    except VerifyMismatchError:
        return False
