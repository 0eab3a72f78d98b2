"""The columns of a list of evaluations by the many titles that offices give them.

What it is for: telling apart who speaks in a column of classes: the member, who proposes, who decides; and the years.
What it is not for: the titles of the program's own files (evaluation_fields), and judging rows (evaluation_rows).

A title that says only "class" is what is proposed, as a list decides nothing; beside a proposal it is the decision.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum
from itertools import product
from types import MappingProxyType

from app.rules.column_titles import SplitBirth, by_title, is_same, spellings, years_in
from app.rules.evaluation_fields import TITLES_OF, WHO, RowField
from app.rules.evaluation_regimes import Rated
from app.rules.list_heading import Heading, ListColumn


def _said(*parts: str) -> str:
    """Return every title that takes one way of saying from each of the parts; a part that may lack begins with |."""
    return "|".join(" ".join(filter(None, words)) for words in product(*(part.split("|") for part in parts)))


_RATED = "xep loai|xep loai chat luong|phan loai|phan loai chat luong"
_RATES = "xep loai|xep loai chat luong|danh gia|danh gia xep loai|danh gia xep loai chat luong|phan loai"
_PROPOSES = "de nghi|de xuat|de nghi xep loai|de xuat xep loai|de nghi muc xep loai|de xuat muc xep loai"
_DECIDES = "quyet dinh|quyet dinh xep loai|quyet dinh muc xep loai|cong nhan|chuan y|phe duyet|duyet|ket luan"
_OF_ONESELF = (
    "tu nhan|tu nhan muc|tu nhan muc xep loai|tu nhan xep loai|tu xep|tu xep loai|tu xep loai chat luong|tu danh gia|"
    "tu danh gia xep loai|tu danh gia xep loai chat luong|tu phan loai|tu de nghi|tu cham xep loai"
)
_WHO_DECIDES = (
    "dang uy|dang uy co so|dang uy cap tren|dang uy khoi|cap tren|cap uy cap tren|cap co tham quyen|"
    "cap uy co tham quyen|ban thuong vu|btv|ban thuong vu dang uy|btv dang uy|dang uy xa|dang uy phuong"
)
_ONLY_CLASS: Mapping[Rated, str] = MappingProxyType(
    {
        rated: "|".join(
            (
                _said("|ket qua|muc|muc do|danh gia|ket qua danh gia|muc danh gia", _RATED, f"|{whose}"),
                _said("ket qua danh gia|danh gia chat luong|ket qua danh gia chat luong", whose),
                "ket qua danh gia|ket qua danh gia chat luong|muc do hoan thanh nhiem vu",
            )
        )
        for rated, whose in (
            (Rated.MEMBER, "dang vien|dv"),
            (
                Rated.ORGANISATION,
                "to chuc dang|tccsd|to chuc co so dang|tcd|tap the|chi bo|chi dang bo|dang bo chi bo|chi bo dang bo",
            ),
        )
    }
)
"""Titles that say a class and not whose word it is."""
_DECIDED = "|".join(
    (
        _said("quyet dinh", "|xep loai|muc xep loai") + "|muc da quyet dinh|xep loai da quyet dinh|cap uy quyet dinh",
        _said("|muc|ket qua", _WHO_DECIDES, f"{_RATES}|{_DECIDES}"),
        _said("quyet dinh cua", _WHO_DECIDES),
        _said("muc xep loai|ket qua xep loai", "da quyet dinh|duoc quyet dinh|da duyet|duoc cong nhan"),
    )
)
_PROPOSED = "|".join(
    (
        _said("|muc|ket qua", _PROPOSES),
        _said("muc xep loai|xep loai", "de nghi|de xuat|duoc de nghi"),
        _said("de nghi|de xuat", "xep loai chat luong|danh gia xep loai"),
    )
)
_OF_BOTH: Mapping[StrEnum, str] = MappingProxyType(
    {
        RowField.DECIDED_CLASS: _DECIDED,
        RowField.COMMON_POINTS: _said("|diem|tong diem", "tieu chi chung|nhom tieu chi chung|phan tieu chi chung")
        + "|diem 30|diem chung|"
        + _said("tieu chi chung|diem tieu chi chung", "30 diem|toi da 30 diem"),
        RowField.TASKS_POINTS: "diem 70|ket qua nhiem vu|"
        + _said(
            "diem|tong diem",
            "|tieu chi|nhom tieu chi",
            "nhiem vu|ket qua nhiem vu|ket qua thuc hien nhiem vu|ket qua thuc hien chuc trach nhiem vu",
        )
        + "|"
        + _said("|tieu chi|nhom tieu chi", "ket qua thuc hien nhiem vu", "70 diem|toi da 70 diem"),
        RowField.ABSENCE: _said(
            "|ly do", "chua|khong", "danh gia|xep loai|kiem diem|danh gia xep loai|duoc danh gia|duoc xep loai"
        )
        + "|ly do mien danh gia|ly do khong kiem diem danh gia xep loai",
        RowField.ABSENCE_TEXT: "ly do khac|ghi ro ly do khac|ly do cu the",
        RowField.DISCIPLINE: _said(
            "|bi|xu ly|bi xu ly|hinh thuc|hinh thuc xu ly|thi hanh", "ky luat", "|dang|trong nam"
        ),
        RowField.DISCIPLINED: _said("ngay|thoi gian|thoi diem", "|bi|quyet dinh|thi hanh|xu ly", "ky luat")
        + "|ky luat ngay|ngay ky luat dang",
        RowField.NOTE: "ghi chu khac|ghi chu them|chu thich",
    }
)
_STATE_RATED = (
    "can bo|cong chuc|vien chuc|cbccvc|cbcc|ccvc|cong chuc vien chuc|can bo cong chuc|can bo cong chuc vien chuc|"
    "nguoi lao dong|can bo cong chuc vien chuc nguoi lao dong"
)
_OF_MEMBERS: Mapping[StrEnum, str] = MappingProxyType(
    {
        RowField.NAME: "ho ten|ho va ten dang vien|ho ten dang vien|dang vien|ten dang vien|ho va ten khai sinh|"
        "ho ten khai sinh|ho dem va ten|ho va ten cua dang vien|ho ten cua dang vien|ho va ten ca nhan|ho ten ca nhan",
        RowField.BORN: "nam sinh|sinh|sinh ngay|ngay thang nam sinh|sinh nam|ngay thang sinh|ngay sinh nam sinh|ns",
        SplitBirth.MEN: "nam|ngay sinh nam|nam sinh nam",
        SplitBirth.WOMEN: "nu|ngay sinh nu|nam sinh nu",
        RowField.CARD_NUMBER: "so the|the dang|so the dang vien|the dang vien|the dang vien so|the dang so|so the dv|"
        "the dv|so tdv|so td|ma the dang|ma the dang vien|so hieu the dang|so hieu the dang vien",
        RowField.ORGANISATION: "to chuc|don vi|ten to chuc dang|noi sinh hoat dang|dang bo chi bo sinh hoat|"
        + _said("|ten|thuoc|sinh hoat tai|dang sinh hoat tai", "chi bo|chi dang bo|dang bo chi bo|chi bo dang bo")
        + "|sinh hoat tai|noi sinh hoat|chi bo sinh hoat|chi bo dang sinh hoat|noi dang sinh hoat|dang sinh hoat tai|"
        "sinh hoat dang tai|to chuc dang sinh hoat",
        RowField.STATE_RATING: _said(
            "|muc|ket qua|danh gia|ket qua danh gia", "xep loai|xep loai chat luong", _STATE_RATED
        )
        + "|"
        + _said("danh gia|ket qua danh gia|danh gia chat luong|phan loai", _STATE_RATED)
        + "|"
        + _said("|ket qua", "chinh quyen|co quan|co quan don vi|don vi|thu truong don vi", "xep loai|danh gia xep loai")
        + "|xep loai chuyen mon|xep loai chinh quyen|ket qua xep loai chinh quyen",
        RowField.SELF_CLASS: _said("|muc|ket qua|muc do", "|ca nhan|dang vien|ban than", _OF_ONESELF)
        + "|ca nhan xep loai|dang vien xep loai",
        RowField.CELL_CLASS: "|".join(
            (
                _ONLY_CLASS[Rated.MEMBER],
                _PROPOSED,
                _said(
                    "|muc|ket qua",
                    "chi bo|chi uy|tap the chi bo|cap uy chi bo|chi uy chi bo|dang uy bo phan",
                    f"{_RATES}|{_PROPOSES}|thong nhat|thong nhat xep loai|binh xet|nhan xet xep loai",
                ),
                _said("de nghi cua|de xuat cua|y kien cua", "chi bo|chi uy"),
            )
        ),
    }
)
_OF_ORGANISATIONS: Mapping[StrEnum, str] = MappingProxyType(
    {
        RowField.NAME: "to chuc dang|to chuc|ten don vi|don vi|ten to chuc|"
        + _said(
            "|ten",
            "to chuc co so dang|tccsd|tccs dang|tcd|chi bo|chi dang bo|dang bo chi bo|chi bo dang bo|"
            "chi dang bo co so|dang bo chi bo co so|chi bo dang bo co so|chi dang bo truc thuoc|chi bo truc thuoc|"
            "to chuc dang truc thuoc",
        ),
        RowField.ORGANISATION: "to chuc cap tren|to chuc dang cap tren|dang bo cap tren|dang uy cap tren|cap tren|"
        "thuoc|thuoc dang bo|truc thuoc dang bo|thuoc dang uy|truc thuoc dang uy|cap tren truc tiep",
        RowField.SELF_CLASS: _said(
            "|muc|ket qua|muc do", "|tap the|don vi|to chuc dang|chi bo|chi dang bo|cap uy|chi uy|dang uy", _OF_ONESELF
        ),
        RowField.CELL_CLASS: "|".join(
            (
                _ONLY_CLASS[Rated.ORGANISATION],
                _PROPOSED,
                _said(
                    "|muc|ket qua",
                    "chi bo|chi uy|dang uy|dang uy co so|cap uy|cap uy co so|ban to chuc|ban to chuc dang uy|"
                    "co quan tham muu|ban xay dung dang",
                    f"{_PROPOSES}|tham dinh",
                ),
            )
        ),
        RowField.EXEMPLARY: "trong do tieu bieu|htxsnv tieu bieu|tsvm tieu bieu|htxs tieu bieu|danh hieu tieu bieu|"
        "hoan thanh xuat sac tieu bieu|tieu bieu trong nam",
    }
)
BY_TITLE: Mapping[Rated, Mapping[str, StrEnum]] = MappingProxyType(
    {
        Rated.MEMBER: by_title(TITLES_OF[Rated.MEMBER], _OF_MEMBERS, _OF_BOTH),
        Rated.ORGANISATION: by_title(TITLES_OF[Rated.ORGANISATION], _OF_ORGANISATIONS, _OF_BOTH),
    }
)
"""The field of each title in the form for comparing, of members and of organisations."""
_ONLY = frozenset("|".join(_ONLY_CLASS.values()).split("|"))


def says_only_class(title: str) -> bool:
    """Return whether a title says a class and not whose word it is: «Kết quả xếp loại»."""
    return not _ONLY.isdisjoint(spellings(title))


def of_year(heading: Heading, year: int) -> Heading:
    """Return the heading as a list of one year means it.

    A column of another year is not read, nor is «Năm» alone as the births of men. Where one column says that it is a
    proposal and one says only "class", the latter is the decision.
    """
    columns = [_of_year(one, year) for one in sorted((*heading.columns, *heading.repeated), key=lambda one: one.at)]
    if not set(SplitBirth) <= {one.field for one in columns}:
        columns = [replace(one, field=None) if isinstance(one.field, SplitBirth) else one for one in columns]
    classes = [one for one in columns if is_same(one.field, RowField.CELL_CLASS)]
    decided = [one for one in classes if says_only_class(one.title)]
    if len(decided) == 1 < len(classes) and not any(is_same(one.field, RowField.DECIDED_CLASS) for one in columns):
        columns = [replace(one, field=RowField.DECIDED_CLASS) if one in decided else one for one in columns]
    first: dict[StrEnum, ListColumn] = {}
    for one in columns:
        if one.field is not None:
            first.setdefault(one.field, one)
    read = [one for one in columns if one.field is None or first[one.field] is one]
    return replace(heading, columns=tuple(read), repeated=tuple(one for one in columns if one not in read))


def reads_answers(columns: Iterable[ListColumn]) -> bool:
    """Return whether any of these columns says more than who a row is and what was noted."""
    return any(isinstance(one.field, RowField) and one.field not in (*WHO, RowField.NOTE) for one in columns)


def _of_year(column: ListColumn, year: int) -> ListColumn:
    years = years_in(column.title) if isinstance(column.field, RowField) and column.field not in WHO else ()
    return replace(column, field=None) if years and year not in years else column
