"""Fields of a JSON value, each with its path, so that what is wrong is told with its place.

What it is for: type, presence and range of single fields; every refusal is a path, what is wrong and what to do.
What it is not for: reading JSON (json_text) and what the fields of a contest file mean (contest_head, contest_ballots).
"""

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

MOST = 2**53 - 1
"""The largest whole number that every JSON reader keeps exactly (RFC 8785)."""

_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_MOST_SHOWN = 40


class ContestFileError(Exception):
    """A contest file that does not fit: `path` is a JSON path, `reason` Vietnamese with the remedy."""

    def __init__(self, path: str, reason: str) -> None:
        """Say where and why."""
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


@dataclass(frozen=True, slots=True)
class NotWhole:
    """A number that is not a whole one of usual size, as it was written."""

    written: str


@dataclass(frozen=True, slots=True)
class DoubledKey:
    """An object in which a key stands twice."""

    key: str


def member(path: str, key: str) -> str:
    """Return the path of a member: $.seats, or $["…"] for a key that is no plain word."""
    return f"{path}.{key}" if _PLAIN_KEY.fullmatch(key) else f"{path}[{json.dumps(key[:_MOST_SHOWN])}]"


def item(path: str, index: int) -> str:
    """Return the path of an item of a list, counted from 0."""
    return f"{path}[{index}]"


def fields(value: object, path: str) -> dict[str, object]:
    """Return an object as its fields; refuse any other value, and a key that stands twice."""
    if isinstance(value, DoubledKey):
        raise ContestFileError(member(path, value.key), "Trường này ghi hai lần. Giữ một, bỏ chỗ thừa.")
    if not isinstance(value, dict):
        raise _wrong_type(value, path, "một đối tượng {…}")
    return cast("dict[str, object]", value)


def known_fields(value: object, path: str, required: Iterable[str]) -> dict[str, object]:
    """Return an object that has exactly the required fields."""
    found = fields(value, path)
    wanted = list(required)
    for key in wanted:
        if key not in found:
            raise ContestFileError(member(path, key), "Thiếu trường này. Thêm vào theo mẫu tệp kiểm lại.")
    for key in found:
        if key not in wanted:
            reason = f"Không có trường này ở đây; chỉ có {', '.join(wanted)}. Bỏ trường này."
            raise ContestFileError(member(path, key), reason)
    return found


def items(value: object, path: str) -> list[object]:
    """Return a list; refuse any other value."""
    if not isinstance(value, list):
        raise _wrong_type(value, path, "một danh sách […]")
    return cast("list[object]", value)


def integer(value: object, path: str, least: int = 0) -> int:
    """Return a whole number from `least` up; refuse true and false, fractions and numbers beyond MOST."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise _wrong_type(value, path, "một số nguyên")
    if not least <= value <= MOST:
        raise ContestFileError(path, f"Số {shown(value)} ngoài khoảng {least} đến {MOST}. Sửa lại số này.")
    return value


def string(value: object, path: str) -> str:
    """Return a text as it stands; refuse any other value."""
    if not isinstance(value, str):
        raise _wrong_type(value, path, "một chuỗi")
    return value


def text(value: object, path: str) -> str:
    """Return a text that people read: not empty, composed letters (NFC), no control characters."""
    found = string(value, path)
    if any(unicodedata.category(char) in {"Cc", "Cs"} for char in found):
        raise ContestFileError(path, "Có ký tự điều khiển hoặc ký tự hỏng trong chuỗi. Xóa rồi gõ lại chuỗi này.")
    if not found.strip():
        raise ContestFileError(path, "Chuỗi trống. Ghi nội dung của trường này.")
    if not unicodedata.is_normalized("NFC", found):
        raise ContestFileError(path, "Chữ có dấu ở dạng tổ hợp. Chuyển sang Unicode dựng sẵn (NFC).")
    return found


def choice(value: object, path: str, allowed: Iterable[str]) -> str:
    """Return a text that is one of those allowed."""
    found = string(value, path)
    known = list(allowed)
    if found not in known:
        raise ContestFileError(
            path, f"«{shown(found)}» không dùng ở đây. Ghi một trong các giá trị: {', '.join(known)}."
        )
    return found


def printable(written: str) -> str:
    """Return a text that any output takes on one line: halves of characters and ends of lines are spelled out."""
    return "".join(map(_spelled, written.encode(errors="backslashreplace").decode()))


def shown(value: object) -> str:
    """Return a value of a file for a message: short, on one line, safe to print."""
    if isinstance(value, NotWhole):
        return _short(value.written)
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    return _short(str(value)) if isinstance(value, int | str) else "…"


def _spelled(sign: str) -> str:
    is_plain = unicodedata.category(sign) not in {"Cc", "Zl", "Zp"}
    return sign if is_plain else json.dumps(sign)[1:-1]


def _short(written: str) -> str:
    cut = written if len(written) <= _MOST_SHOWN else written[:_MOST_SHOWN] + "…"
    return cut if cut.isprintable() else json.dumps(cut)[1:-1]


def _wrong_type(value: object, path: str, wanted: str) -> ContestFileError:
    return ContestFileError(path, f"Phải là {wanted}, không phải {_kind(value)}. Sửa lại trường này.")


def _kind(value: object) -> str:
    if isinstance(value, dict | DoubledKey):
        return "đối tượng {…}"
    if isinstance(value, list):
        return "danh sách […]"
    if isinstance(value, str):
        return f"chuỗi «{shown(value)}»"
    return shown(value) if value is None or isinstance(value, bool) else f"số {shown(value)}"
