"""Reading a file from its device, past what the machine remembers of it.

What it is for: a stick is trusted for what it gives back, not for what was handed to it.
What it is not for: writing, and what the bytes mean (medium, engine, restoring).
Some file systems have no such way: then the cache is asked to forget the file, and it is said that this is all.
"""

import errno
import os
import sys
from collections.abc import Callable, Iterator
from io import FileIO
from itertools import chain
from mmap import mmap
from pathlib import Path
from typing import NamedTuple

CHUNK = 1 << 20
_NO_SUCH_WAY = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP})


class Reading(NamedTuple):
    """A file piece by piece, and whether its pieces come from the device alone."""

    pieces: Iterator[bytes]
    past_cache: bool


def on_device(path: Path) -> Reading:
    """Read a file from its device; raise OSError where it does not answer."""
    pieces = _pieces(path, _open_directly)
    try:
        first = next(pieces, b"")
    except OSError as error:
        if error.errno not in _NO_SUCH_WAY:
            raise
        _have_forgotten(path)
        return Reading(_pieces(path, None), past_cache=False)
    return Reading(chain((first,), pieces), past_cache=True)


def _pieces(path: Path, opener: Callable[[str, int], int] | None) -> Iterator[bytes]:
    """Yield a file in pieces; what passes the cache by goes to whole pages of memory, which only `mmap` gives."""
    left = path.stat().st_size
    with mmap(-1, CHUNK) as page, FileIO(str(path), "rb", opener=opener) as file:
        while left > 0:
            got = file.readinto(page)
            if not got:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            left -= got
            yield page[:got]


def _have_forgotten(path: Path) -> None:
    if sys.platform != "win32" and hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    def _open_directly(path: str, _flags: int) -> int:
        to_read, shared_by_all, that_is_there, no_buffering = 0x80000000, 7, 3, 0x20000000
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = wintypes.HANDLE
        kernel.CreateFileW.argtypes = (
            *(wintypes.LPCWSTR, wintypes.DWORD, wintypes.DWORD, wintypes.LPVOID),
            *(wintypes.DWORD, wintypes.DWORD, wintypes.HANDLE),
        )
        handle = kernel.CreateFileW(path, to_read, shared_by_all, None, that_is_there, no_buffering, None)
        if handle == ctypes.c_void_p(-1).value:
            raise ctypes.WinError(ctypes.get_last_error())
        return msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_NOINHERIT)

elif hasattr(os, "O_DIRECT"):

    def _open_directly(path: str, flags: int) -> int:
        return os.open(path, flags | os.O_DIRECT)

else:

    def _open_directly(path: str, flags: int) -> int:
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP), path, flags)
