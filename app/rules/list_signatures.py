"""What stands below the table of a list: who made it, for whom, on which day, and the names of those who sign.

What it is for: such rows are no people, yet their words stand in the columns of names and organisations.
What it is not for: sums (list_sums), and rows that may be somebody: those are asked about (list_doubts).
"""

import re
from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from app.rules.column_titles import SplitBirth, is_order, is_same
from app.rules.delegate_fields import DelegateField
from app.rules.list_heading import Heading
from app.rules.list_texts import HAS_IT, ListRow, ReadRows
from app.rules.vietnamese import clean

_TELLING = (
    DelegateField.NUMBER,
    DelegateField.BORN,
    DelegateField.CARD_NUMBER,
    DelegateField.JOINED,
    DelegateField.OFFICIAL_SINCE,
    *SplitBirth,
)
"""What tells that a row is somebody, beside its number in the list."""
_FIGURE = re.compile(r"\d")
_BLANKS = r"[\s.…_\d/\-]*"
_DAY = rf"ngày{_BLANKS}tháng{_BLANKS}năm{_BLANKS}"
_WORDS = (
    r"(?:người|cán bộ) (?:lập|ký|kí|tổng hợp|kiểm tra|kiểm soát|thẩm định|viết|ghi)\b.*",
    r"(?:t ?/ ?m|k ?/ ?t|t ?/ ?l|tm\.|kt\.|tl\.|tuq\.).*",
    r"tm (?:ban|chi|đảng|cấp|bch|đoàn)\b.*",
    r"\(\s*(?:đã )?(?:ký|kí)\b.*",
    r"(?:ký|kí)(?:,| (?:tên|và|ghi|đóng))\b.*",
    r"(?:nơi nhận|xác nhận|lập biểu|lập bảng|lập danh sách)\b.*",
    r"(?:danh sách|ấn định)\b.*\d.*(?:đồng chí|đ/c|đảng viên|đại biểu|người)\b.*",
)
_PLACE_AND_DAY = rf".*,\s*{_DAY}"
_SIGNING = re.compile("|".join((*_WORDS, _PLACE_AND_DAY, _DAY)))
_NO_FIGURES = re.compile("|".join((*_WORDS, _PLACE_AND_DAY)))
"""Words of signing whose figures tell nothing of a person; a day alone may be a birth that is written out."""
_OFFICE = re.compile(
    r"(?:q\. ?|quyền |phó )?(?:bí thư|trưởng ban|chủ tịch|giám đốc|thủ trưởng|hiệu trưởng|trưởng phòng|"
    r"(?:chi|đảng|cấp) (?:ủy|uỷ)|ban chấp hành)\b.*"
)
_END = 20
"""So many last rows are looked at though they tell somebody: a day below the table may stand where births do."""
_SURE_TO_OTHERS = 4
"""So many rows that tell somebody to one that does not make a table in which every row does."""
_MANY = 2
"""From so many rows that tell somebody on, one below them that does not is asked about."""
_WORDS_OF_NAME = 3
_FEW = 3
"""No more cells than these are filled where people sign: beside each other, and not all over the table."""


class BelowTable(NamedTuple):
    """The rows of who made and signs a list, and those of whom nobody can tell, each by its number."""

    signing: AbstractSet[int] = frozenset()
    unsure: AbstractSet[int] = frozenset()


def below_table(heading: Heading, rows: ReadRows) -> BelowTable:
    """Return what is no row of the table, and what may be none: a row that tells somebody is always one.

    Rows of signing are found by their words, and names below them by telling nothing where every row of the table does.
    """
    vague = _vague(heading, rows)
    signing = _signing(heading, rows, {*vague, *range(max(0, len(rows) - _END), len(rows))})
    vague = sorted({*vague} | signing)
    if not vague:
        return BelowTable()
    end = _after_last_sure(len(rows), vague)
    others = sum(at < end and at not in signing for at in vague)
    sure = end - sum(at < end for at in vague)
    is_table = sure > 0 and sure >= _SURE_TO_OTHERS * others
    asks_below = is_table and heading.kind.is_of_people and sure >= _MANY
    names, unsure = set[int](), set[int]()
    for at in vague:
        is_under = at - 1 in signing or at - 1 in names
        if at in signing:
            continue
        is_few = sum(map(bool, map(str.strip, rows[at].cells))) <= _FEW
        if is_under and is_table and is_few and at >= end and _says_only_name(heading, rows[at]):
            names.add(at)
        elif is_under or at - 1 in unsure or (asks_below and is_few and at >= end):
            unsure.add(at)
    return BelowTable(*({rows[at].number for at in places} for places in (signing | names, unsure)))


def _says_only_name(heading: Heading, row: ListRow) -> bool:
    """Return whether a row says nothing in the columns that are read but names; whoever tells more may be somebody."""
    beside = (clean(row.cell(one.at)) for one in heading.known if not is_same(one.field, DelegateField.NAME))
    return all(not text or _is_like_name(text) for text in beside)


def _is_like_name(text: str) -> bool:
    """Return whether a text is written as whole names of people are, who sign beside each other."""
    words = text.split()
    return len(words) >= _WORDS_OF_NAME and all(word[0].isupper() for word in words)


def _signing(heading: Heading, rows: ReadRows, places: Collection[int]) -> set[int]:
    """Return those of these places where words of signing stand; the rows mostly say the same few words."""
    said = set[str]().union(*(rows[at].cells for at in places))
    words = {text for text in said if _is_signing(text)}
    return {at for at in places if not words.isdisjoint(rows[at].cells) and _signs(heading, rows[at])}


def _vague(heading: Heading, rows: ReadRows) -> Collection[int]:
    """Return the places of rows without a number, a birth, a card or a day of the party."""
    left: Collection[int] = range(len(rows))
    for column in _telling(heading):
        texts, different = rows.column(column)
        nothing = {text for text in different if not _tells(text)}
        if not nothing:
            return ()
        left = [at for at in left if texts[at] in nothing]
    return left


def _telling(heading: Heading) -> Iterator[int]:
    for one in heading.columns:
        if one.field in _TELLING or (one.field is None and is_order(one.title)):
            yield one.at


def _tells(text: str) -> bool:
    if text.isdecimal() or text.casefold() in HAS_IT:
        return True
    return _FIGURE.search(text) is not None and _NO_FIGURES.fullmatch(_plain(text)) is None


def _signs(heading: Heading, row: ListRow) -> bool:
    """Return whether a row has words of signing where a name would stand, or beside none or the name of an office.

    Whoever has a number, a birth or a card is somebody, whatever the words.
    """
    if any(_tells(text) and not _is_signing(text) for text in (row.cell(at) for at in _telling(heading))):
        return False
    name = next((_plain(row.cell(one.at)) for one in heading.known if is_same(one.field, DelegateField.NAME)), "")
    return not name or bool(_SIGNING.fullmatch(name) or _OFFICE.fullmatch(name))


def _is_signing(text: str) -> bool:
    return _SIGNING.fullmatch(_plain(text)) is not None


def _after_last_sure(count: int, vague: Sequence[int]) -> int:
    """Return the place behind the last row that tells somebody, from the places of those that do not."""
    end = count
    for at in reversed(vague):
        if at != end - 1:
            break
        end = at
    return end


def _plain(text: str) -> str:
    return clean(text).casefold()
