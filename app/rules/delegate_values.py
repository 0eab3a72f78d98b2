"""What stands in the cells of a list of delegates, read as values and written again.

What it is for: the same reading for a sheet, a pasted list and the form: words of every spelling, dates as people
write them or as a sheet counts them.
What it is not for: which column is which (delegate_fields), and rows against each other (delegate_rows).
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from app.rules.delegate_fields import TITLES, DelegateField
from app.rules.findings import Finding, Unread, finding
from app.rules.name_list import NamedRow, are_names, check_names
from app.rules.partial_dates import PartialDate
from app.rules.persons import (
    NAMES,
    Credentials,
    Degree,
    DelegateSource,
    Duty,
    MemberStatus,
    Ownership,
    Sector,
    Sex,
    Standing,
    Theory,
)
from app.rules.text_check import are_shown, check_text
from app.rules.vietnamese import clean, fold

Value = str | int | PartialDate | StrEnum | None

KINDS: Mapping[DelegateField, type[StrEnum]] = MappingProxyType(
    {
        DelegateField.SEX: Sex,
        DelegateField.DEGREE: Degree,
        DelegateField.THEORY: Theory,
        DelegateField.SECTOR: Sector,
        DelegateField.SOURCE: DelegateSource,
        DelegateField.STANDING: Standing,
        DelegateField.CREDENTIALS: Credentials,
    }
)
"""The fields that hold one of a few words."""

USUAL: Mapping[DelegateField, StrEnum] = MappingProxyType(
    {
        DelegateField.SOURCE: DelegateSource.ELECTED,
        DelegateField.STANDING: Standing.OFFICIAL,
        DelegateField.CREDENTIALS: Credentials.UNCHECKED,
    }
)
"""What an empty cell means where there must be a value."""

DATES = frozenset({DelegateField.BORN, DelegateField.JOINED, DelegateField.OFFICIAL_SINCE})
NUMBERS = frozenset({DelegateField.NUMBER, DelegateField.ALTERNATE_ORDER})
MOST_NUMBER = 99_999
_FIRST_SERIAL, _LAST_SERIAL = 10_000, 99_999
_FIRST_YEAR, _LAST_YEAR, _LEAST_AGE = 1900, 2100, 18
YEARS_IN_TWO_FIGURES: Mapping[str, range] = MappingProxyType(
    {
        DelegateField.BORN: range(1930, 2006),
        DelegateField.JOINED: range(1945, 2030),
        DelegateField.OFFICIAL_SINCE: range(1945, 2030),
    }
)
"""The years of which two figures say enough, by the value of the field; of others a person says the century.

To 2044 nobody who is between 18 and 120 years old was born in them a hundred years before or after, and nobody so old
was admitted then: the Party is of 1930, and who was admitted before 1945 is near a hundred.
"""
_SHORT = re.compile(r"(\d{1,2}[/.\-]\d{1,2}[/.\-])(\d\d)")
_DATES_KEPT = 1 << 16
_DAY_ZERO = date(1899, 12, 30)
_DAY_AS_CARD = re.compile(
    r"(0?[1-9]|[12][0-9]|3[01]) ?[/.-] ?(0?[1-9]|1[0-2]) ?[/.-] ?(19|20)[0-9]{2}|(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}\b.*"
)
"""A day where the number of a party card should stand: columns slip."""
_SPLIT_DATE = re.compile(r"(?:ngay |sinh |nam |thang )*(?:(?:(\d{1,2}) thang )?(\d{1,2}) nam )?(\d{4})")
_PARTS = re.compile(r"[;,]|\s[-–]\s|(?<=\d/1[02])\s+")
"""What stands between the schooling and the degree of one cell."""
_GENERAL = re.compile(r"(?:lop )?\d{1,2} ?/ ?1[02]|lop \d{1,2}|thpt|thcs|cap (?:[123]|i{1,3})|.*pho thong.*")
_MIDNIGHT = re.compile(r"[ T]00:00(:00(\.0+)?)?$")

_OTHER_WORDS: Mapping[StrEnum, str] = MappingProxyType(
    {
        Sex.MALE: "trai|m|male|ong",
        Sex.FEMALE: "nu gioi|gai|f|female|ba",
        Degree.DOCTOR: "ts|tien si khoa hoc|tskh",
        Degree.MASTER: "ths|cao hoc|bac si chuyen khoa i|chuyen khoa i",
        Degree.UNIVERSITY: "dh|cu nhan|ky su|bac si|kien truc su|duoc si",
        Degree.COLLEGE: "cd",
        Degree.INTERMEDIATE: "tc|trung hoc chuyen nghiep",
        Degree.OTHER: "so cap|chua qua dao tao|khong|so cap nghe",
        Theory.BACHELOR: "cn|cu nhan chinh tri|dai hoc",
        Theory.ADVANCED: "cc|cao cap chinh tri",
        Theory.INTERMEDIATE: "tc|trung cap chinh tri",
        Theory.PRIMARY: "sc|so cap chinh tri",
        Sector.PARTY: "dang|dang doan the|co quan dang|doan the|khoi dang|mat tran doan the",
        Sector.STATE: "nha nuoc|quan ly nha nuoc|hanh chinh|co quan hanh chinh|khoi nha nuoc",
        Sector.PUBLIC_SERVICE: "su nghiep|don vi su nghiep cong lap|khoi su nghiep",
        Sector.ENTERPRISE: "dn|khoi doanh nghiep|san xuat kinh doanh",
        Ownership.STATE: "nha nuoc|dn nha nuoc|dnnn|cong ty nha nuoc|von nha nuoc|100 von nha nuoc",
        Ownership.JOINT_STOCK: "co phan|dn co phan|cong ty co phan|ctcp",
        Ownership.PRIVATE: "tu nhan|dn tu nhan|dntn|cong ty tu nhan",
        Ownership.FOREIGN: "von nuoc ngoai|dn co von dtnn|co von dtnn|dtnn|fdi|lien doanh|co von nuoc ngoai|"
        "doanh nghiep co von nuoc ngoai",
        Ownership.WHOLLY_FOREIGN: "100 von nuoc ngoai|100 von nn|100 nuoc ngoai|dn 100 von nuoc ngoai",
        Ownership.OTHER: "khac|tnhh|cong ty tnhh|hop tac xa|htx|hop danh",
        Duty.LEADER: "lanh dao|quan ly|can bo lanh dao quan ly|giu chuc vu|giu chuc vu lanh dao|"
        "giu chuc vu lanh dao quan ly|co giu chuc vu lanh dao quan ly|ldql|ld ql",
        Duty.STAFF: "khong giu chuc vu|khong giu chuc vu lanh dao quan ly|khong chuc vu|khong co chuc vu|"
        "khong lanh dao quan ly|khong giu chuc vu ldql",
        Duty.OUTSIDE: "ngoai he thong|ngoai htct",
        MemberStatus.ACTIVE: "sinh hoat|dang sinh hoat dang|sinh hoat binh thuong|binh thuong",
        MemberStatus.EXEMPTED: "mien|mien sinh hoat|mien sinh hoat dang|mien cong tac|mien cong tac va sinh hoat|"
        "mien cong tac sinh hoat|mien cong tac sinh hoat dang|mien ct va sh|mien ct sh",
        MemberStatus.SUSPENDED: "dinh chi|dinh chi sinh hoat",
        MemberStatus.TEMPORARY: "sinh hoat tam thoi|sinh hoat dang tam thoi|dang sinh hoat tam thoi|"
        "chuyen sinh hoat tam thoi|chuyen sinh hoat dang tam thoi|sinh hoat tam thoi o noi khac",
        MemberStatus.TRANSFERRED: "chuyen di|chuyen sinh hoat|chuyen sinh hoat dang|chuyen sinh hoat dang di|"
        "chuyen sinh hoat chinh thuc|chuyen sinh hoat dang chinh thuc|chuyen di noi khac|chuyen noi khac|"
        "chuyen sinh hoat di noi khac|chuyen sinh hoat dang di noi khac",
        MemberStatus.STRUCK_OFF: "xoa ten dang vien|xoa ten khoi danh sach|xoa ten trong danh sach dang vien|"
        "xoa ten khoi danh sach dang vien",
        MemberStatus.RESIGNED: "xin ra|xin ra dang|tu nguyen xin ra khoi dang|xin ra khoi dang cong san viet nam",
        MemberStatus.EXPELLED: "khai tru dang|khai tru khoi dang|khai tru ra khoi dang",
        MemberStatus.DECEASED: "mat|chet|qua doi|hy sinh",
        DelegateSource.EX_OFFICIO: "dn|dai bieu duong nhien",
        DelegateSource.ELECTED: "bau|bau cu|dai bieu duoc bau|dai bieu bau|do bau|dai hoi bau",
        DelegateSource.APPOINTED: "cd|duoc chi dinh|dai bieu chi dinh",
        Standing.OFFICIAL: "ct|dai bieu chinh thuc",
        Standing.ALTERNATE: "dk|dai bieu du khuyet",
        Credentials.UNCHECKED: "chua",
        Credentials.ELIGIBLE: "du|dat|du tu cach dai bieu|co",
        Credentials.INELIGIBLE: "khong|khong dat|khong du tu cach dai bieu|khong du",
    }
)
_BEFORE_STATUS = re.compile(r"^(?:da |bi |duoc )+")
_AFTER_THEORY = re.compile(r"( llct| ly luan chinh tri| ly luan)$")


def read_value(field: DelegateField, text: str) -> Value:
    """Return what a cell says; raise Unread where it says nothing that can be stored.

    An empty cell is "", None, 0 or what is usual, as the field wants it.
    """
    text = clean(text)
    if field in NUMBERS:
        return _read_number(field, text)
    if field in DATES:
        return read_date(field, text)
    if field in KINDS:
        return read_word(KINDS[field], field, TITLES[field], text) or USUAL.get(field)
    return read_text(field, text)


def read_text(field: StrEnum, text: str) -> str:
    """Return the words of a field of delegates or members; raise Unread where they cannot be stored."""
    text = clean(text)
    for found in _check_words(field, text):
        raise Unread(found)
    return text


def are_plain(field: StrEnum, texts: Collection[str]) -> bool:
    """Return whether `read_value` surely gives each of many clean texts of a field back as it stands."""
    if field in NUMBERS or field in DATES or field in KINDS:
        return False
    if field.value == DelegateField.CARD_NUMBER.value and not _are_no_days(texts):
        return False
    return are_names(texts) if field.value == DelegateField.NAME.value else are_shown(texts)


def read_many(field: StrEnum, texts: Iterable[str]) -> Mapping[str, Value]:
    """Return those of many texts of a field that are read at one glance, with what `read_value` makes of them."""
    return PartialDate.usual(texts) if field in DATES else {}


def _are_no_days(cards: Iterable[str]) -> bool:
    """Return whether no party card is a day; where all are digits and letters, no day is written so."""
    return "".join(cards).isalnum() or not any(map(_DAY_AS_CARD.fullmatch, cards))


@lru_cache(maxsize=_DATES_KEPT)
def read_date(field: StrEnum, text: str) -> PartialDate | None:
    """Return the date of a field as people write it or sheets count it, None for none; raise Unread for a wrong one."""
    return PartialDate.usual((text,)).get(text) or _read_unusual(field, text)


def _read_unusual(field: StrEnum, text: str) -> PartialDate | None:
    text = _MIDNIGHT.sub("", clean(text))
    if not text:
        return None
    try:
        if re.fullmatch(r"[0-9]{5}", text) and _FIRST_SERIAL <= int(text) <= _LAST_SERIAL:
            day = _DAY_ZERO + timedelta(days=int(text))
            return _lived(PartialDate.of(day))
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?", text):
            return _lived(PartialDate.from_stored(text))
        return _lived(PartialDate.read(_with_century(field, _in_figures(text))))
    except ValueError:
        raise Unread(finding("delegate.date", field, text=text)) from None


def read_word(kind: type[StrEnum], field: StrEnum, title: str, text: str) -> StrEnum | None:
    """Return the value of a few that a word means, None for no word; raise Unread for one that means none of them."""
    if not clean(text):
        return None
    plain = _plain(text)
    if kind is Theory:
        plain = _AFTER_THEORY.sub("", plain)
    if kind is MemberStatus:
        plain = _BEFORE_STATUS.sub("", plain)
    found = _WORDS[kind].get(plain)
    if found is None:
        words = ", ".join(NAMES[one] for one in kind)
        raise Unread(finding("delegate.word", field, text=clean(text), column=title, words=words))
    return found


def written(value: Value) -> str:
    """Return a value as lists and sheets have it."""
    if isinstance(value, StrEnum):
        return NAMES[value]
    if isinstance(value, PartialDate):
        return value.text
    return str(value) if value else ""


def split_degree(text: str) -> tuple[str, str]:
    """Return the degree and the subject of a cell that holds both: "Thạc sĩ Luật" is "Thạc sĩ" and "Luật".

    A cell without a known degree at its head comes back whole.
    """
    words = clean(text).split()
    for length in range(len(words), 0, -1):
        head = " ".join(words[:length])
        if _plain(head) in _WORDS[Degree]:
            return head, " ".join(words[length:]).strip(" ,;:-–()")
    return clean(text), ""


def split_schooling(text: str) -> tuple[str, str]:
    """Return what a cell says of general schooling and of a professional degree; "" for what it does not say.

    Offices write both under one title: "12/12" and "Đại học Luật" by turns, or "12/12, Đại học Luật" in one cell.
    """
    parts = [clean(one) for one in _PARTS.split(clean(text)) if one.strip()]
    general = [part for part in parts if _GENERAL.fullmatch(fold(part))]
    degrees = ", ".join(part for part in parts if part not in general)
    head, _ = split_degree(degrees)
    known = _WORDS[Degree].get(_plain(head))
    return (text, "") if known in {None, Degree.OTHER} else (", ".join(general), degrees)


CHECKED = (
    DelegateField.ALTERNATE_ORDER,
    DelegateField.STANDING,
    DelegateField.BORN,
    DelegateField.JOINED,
    DelegateField.OFFICIAL_SINCE,
)
"""The fields whose values may speak against each other; those of members have the same keys."""


def check_together(values: Mapping[Any, Value]) -> Sequence[tuple[DelegateField, Finding]]:
    """Return what values say against each other."""
    return check_checked(*map(values.get, CHECKED))


def check_checked(
    order: Value, standing: Value, born: Value, joined: Value, since: Value
) -> Sequence[tuple[DelegateField, Finding]]:
    """Return what the values of the fields `CHECKED` say against each other."""
    found: list[tuple[DelegateField, Finding]] = []
    if order and standing is not Standing.ALTERNATE:
        found.append((DelegateField.ALTERNATE_ORDER, finding("delegate.order_official")))
    if not isinstance(joined, PartialDate):
        return found
    if isinstance(born, PartialDate) and joined.year <= born.year + _LEAST_AGE:
        found.extend(_check_age(born, joined))
    if isinstance(since, PartialDate) and since.year <= joined.year and since.is_before(joined):
        order_wrong = _order(DelegateField.JOINED, joined, DelegateField.OFFICIAL_SINCE, since)
        found.append((DelegateField.OFFICIAL_SINCE, order_wrong))
    return found


def check_on_day(values: Mapping[DelegateField, Value], day: date) -> Iterator[tuple[DelegateField, Finding]]:
    """Yield who cannot be a member on the day of the congress: under 18, or admitted after it (Điều lệ Đảng, 1)."""
    opens = PartialDate.of(day)
    born, joined = values.get(DelegateField.BORN), values.get(DelegateField.JOINED)
    if isinstance(born, PartialDate) and opens.is_before(born, years=_LEAST_AGE):
        words = finding("delegate.not_grown", born=born.text, day=opens.text, least=_LEAST_AGE)
        yield DelegateField.BORN, words
    elif isinstance(joined, PartialDate) and opens.is_before(joined):
        yield DelegateField.JOINED, finding("delegate.joined_late", joined=joined.text, day=opens.text)


def _order(first: DelegateField, earlier: PartialDate, second: DelegateField, later: PartialDate) -> Finding:
    names = {"first": TITLES[first], "second": TITLES[second]}
    return finding("delegate.dates_order", earlier=earlier.text, later=later.text, **names)


def _check_age(born: PartialDate, joined: PartialDate) -> Iterator[tuple[DelegateField, Finding]]:
    """Yield that somebody was admitted before they were born, or before they were 18 (Điều lệ Đảng, article 1)."""
    if joined.year <= born.year:
        yield DelegateField.JOINED, _order(DelegateField.BORN, born, DelegateField.JOINED, joined)
    elif joined.is_before(born, years=_LEAST_AGE):
        yield DelegateField.JOINED, finding("delegate.too_young", born=born.text, joined=joined.text, least=_LEAST_AGE)


def _read_number(field: DelegateField, text: str) -> int:
    if not text:
        return 0
    if not re.fullmatch(r"[0-9]{1,6}", text) or not 1 <= int(text) <= MOST_NUMBER:
        raise Unread(finding("delegate.number", field, text=text, most=MOST_NUMBER))
    return int(text)


def _lived(read: PartialDate) -> PartialDate:
    """Return a date that can be one of a member's life; raise ValueError for one far before or after this time."""
    if not _FIRST_YEAR <= read.year <= _LAST_YEAR:
        raise ValueError(read.text)
    return read


def _in_figures(text: str) -> str:
    """Return "ngày 28 tháng 7 năm 1975" as "28/7/1975", other texts without spaces around their signs."""
    found = _SPLIT_DATE.fullmatch(fold(text))
    if found:
        return "/".join(part for part in found.groups() if part)
    return re.sub(r"\s*([/.\-])\s*", r"\1", text)


def _with_century(field: StrEnum, text: str) -> str:
    """Return "15/8/85" as "15/8/1985" where the field can mean no other year, other texts as they are."""
    found = _SHORT.fullmatch(text)
    years = YEARS_IN_TWO_FIGURES.get(field.value, range(0)) if found else ()
    year = next((one for one in years if found and one % 100 == int(found[2])), None)
    return f"{found[1]}{year}" if found and year else text


def _check_words(field: StrEnum, text: str) -> Iterator[Finding]:
    if field.value == DelegateField.NAME.value:
        if not text:
            yield finding("delegate.no_name", field)
        for found in check_names((NamedRow(1, text),)) if text else ():
            if found.rule.code == "names.long":
                yield finding("delegate.name_long", field, name=text)
            else:
                yield finding("delegate.name_letters", field, name=text)
    elif field.value == DelegateField.CARD_NUMBER.value and _DAY_AS_CARD.fullmatch(text):
        yield finding("delegate.card_date", field, text=text)
    elif text:
        yield from check_text(text, field)


def _plain(text: str) -> str:
    """Return a word for comparing: "Thạc sỹ." is "thac si"."""
    return re.sub(r"[^a-z0-9]+", " ", fold(text)).strip().replace(" sy", " si")


def _words(kinds: Sequence[type[StrEnum]]) -> Mapping[type[StrEnum], Mapping[str, StrEnum]]:
    found: dict[type[StrEnum], dict[str, StrEnum]] = {}
    for kind in kinds:
        words = {_plain(NAMES[one]): one for one in kind}
        for one in kind:
            for other in filter(None, _OTHER_WORDS.get(one, "").split("|")):
                words.setdefault(other, one)
        found[kind] = words
    return found


_WORDS = _words((*KINDS.values(), Duty, MemberStatus, Ownership))
