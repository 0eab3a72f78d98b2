"""One key for all ways in which lists write a people or a faith: "H'Mông" and "Mông", "Đạo Phật" and "Phật giáo".

What it is for: every paper and count takes the same words for the same people, and for nobody's knowing.
What it is not for: counting (ethnicity_and_religion), and which texts a field may hold (delegate_values).
"""

import re
from types import MappingProxyType

from app.rules.vietnamese import clean, fold

_SIGNS = re.compile(r"[^a-z0-9]+")
_NO_FAITH = frozenset(
    (
        *("", "0", "k", "ko", "ko co", "khong", "khong co", "khong theo", "luong"),
        *("khong dao", "khong co dao", "khong theo dao", "khong ton giao", "khong co ton giao", "khong theo ton giao"),
    )
)
_UNTOLD = frozenset({"chua ghi", "chua ro", "khong ro", "chua co thong tin"})
_SAME = MappingProxyType(
    {
        "viet": "kinh",
        "kinh viet": "kinh",
        "h mong": "mong",
        "hmong": "mong",
        "meo": "mong",
        "thien chua": "cong",
        "ki to": "cong",
        "phat giao hoa hao": "hoa hao",
    }
)
"""Other names of the same people or faith, in the form for comparing."""


def told(text: str) -> str:
    """Return what a list says, "" where it says in words that nobody knows."""
    return "" if _plain(text) in _UNTOLD else clean(text)


def is_faith(text: str) -> bool:
    """Return whether what a list says of somebody's religion names one."""
    return bool(clean(text)) and _plain(text) not in _NO_FAITH | _UNTOLD


def key_of(text: str) -> str:
    """Return what all ways of writing one people or faith have in common, "" for what says nothing."""
    words = _plain(text).removeprefix("dao ").removesuffix(" giao")
    return _SAME.get(words, words)


def _plain(text: str) -> str:
    return _SIGNS.sub(" ", fold(text)).strip()
