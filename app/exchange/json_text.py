"""A file's bytes as JSON values, read strictly.

What it is for: refusing what is no JSON in UTF-8: encoding, syntax, nesting; each with its line and a remedy.
What it is not for: which fields an object has (json_fields).
Doubled keys and numbers that are not whole become DoubledKey and NotWhole: whoever walks the fields knows their path
and refuses them there. Left alone, the standard reader keeps the last key and rounds the number.
"""

import json
import os
from pathlib import Path

from app.exchange.json_fields import ContestFileError, DoubledKey, NotWhole

MOST_MEGABYTES = 64
MOST_LISTS = 1_000_000
"""Lists and objects of a file, as they take some hundred bytes of memory each."""
TOP = "$"
_MOST_BYTES = MOST_MEGABYTES * 2**20
_MOST_DIGITS = 4000
_BOM = b"\xef\xbb\xbf"


def read_bytes(path: Path) -> bytes:
    """Return what is in a file; raise ContestFileError for one that cannot be read or is too large.

    A device or a pipe has no size to be asked for, so no more is read than a file may hold.
    """
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            data = file.read(_MOST_BYTES + 1) if size <= _MOST_BYTES else b""
    except (OSError, ValueError) as error:
        raise ContestFileError(TOP, _why_unread(error)) from error
    if max(size, len(data)) > _MOST_BYTES:
        raise ContestFileError(TOP, f"Tệp lớn hơn {MOST_MEGABYTES} MiB. Chọn đúng tệp kiểm lại của một lần bầu.")
    _refuse_many(data)
    return data


def parse(data: bytes) -> object:
    """Return the JSON value of a file; raise ContestFileError for what is no JSON in UTF-8 without a mark."""
    text = _decoded(data)
    try:
        return json.loads(
            text, object_pairs_hook=_object, parse_int=_number, parse_float=NotWhole, parse_constant=NotWhole
        )
    except json.JSONDecodeError as error:
        place = f"dòng {error.lineno}, cột {error.colno}"
        raise ContestFileError(TOP, f"Không phải JSON: sai ở {place}. Xuất lại tệp từ sổ.") from error
    except RecursionError as error:
        raise ContestFileError(TOP, "Các ngoặc lồng nhau quá sâu. Xuất lại tệp từ sổ.") from error


def _refuse_many(data: bytes) -> None:
    if data.count(b"[") + data.count(b"{") > MOST_LISTS:
        shown = f"{MOST_LISTS:,}".replace(",", ".")
        raise ContestFileError(TOP, f"Nhiều hơn {shown} ngoặc […], {{…}}. Chọn đúng tệp kiểm lại của một lần bầu.")


def _why_unread(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "Không có tệp này. Kiểm lại tên và thư mục."
    if isinstance(error, IsADirectoryError):
        return "Đây là thư mục. Chọn một tệp."
    if isinstance(error, PermissionError):
        return "Không có quyền đọc tệp này. Sao tệp sang thư mục của mình rồi đếm lại."
    return "Không đọc được tệp này. Kiểm lại tên và ổ đĩa."


def _decoded(data: bytes) -> str:
    if data.startswith(_BOM):
        raise ContestFileError(TOP, "Đầu tệp có dấu BOM. Lưu lại ở dạng UTF-8 không có BOM.")
    if not data.strip():
        raise ContestFileError(TOP, "Tệp trống. Xuất lại tệp từ sổ.")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ContestFileError(TOP, f"Không phải UTF-8: sai ở dòng {line}. Lưu lại ở dạng UTF-8.") from error


def _object(pairs: list[tuple[str, object]]) -> dict[str, object] | DoubledKey:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            return DoubledKey(key)
        found[key] = value
    return found


def _number(written: str) -> int | NotWhole:
    """Return a whole number; one of so many digits that Python refuses to read it stays as written."""
    return int(written) if len(written) <= _MOST_DIGITS else NotWhole(written)
