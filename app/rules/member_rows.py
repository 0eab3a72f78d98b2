"""Lists of members as a kind of list: the many ways in which offices title their columns, and what each row must have.

What it is for: what is peculiar to lists of members.
What it is not for: reading and judging rows (list_judging), files (exchange) and storing (models).
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.rules.column_titles import SplitBirth, by_title
from app.rules.delegate_fields import OTHER_TITLES, DelegateField
from app.rules.delegate_rows import unknown_organisation
from app.rules.delegate_values import CHECKED, check_checked
from app.rules.findings import Finding, finding
from app.rules.list_kinds import ListKind
from app.rules.member_fields import TITLES, MemberField
from app.rules.member_values import DATES, are_plain, read_many, read_value

_AS_OF_DELEGATES = frozenset(DelegateField(one) for one in MemberField if one in set(DelegateField)) | set(SplitBirth)
_MORE_TITLES: Mapping[StrEnum, str] = MappingProxyType(
    {
        MemberField.OTHER_NAME: "ten goi khac|ten thuong dung|ho ten thuong dung|bi danh|ten khac|ho ten khac|"
        "ho va ten dang dung|ho ten dang dung|ten dang dung",
        MemberField.DUTY: "doi tuong kiem diem|doi tuong danh gia|mau kiem diem|nhom doi tuong|loai doi tuong",
        MemberField.STATUS: "trang thai sinh hoat|tinh trang|tinh trang sinh hoat|trang thai dang vien",
        MemberField.JOINED: "du bi",
        MemberField.OFFICIAL_SINCE: "chinh thuc",
        MemberField.STATUS_SINCE: "ke tu ngay|tu thang nam|trang thai tu ngay|ngay thay doi trang thai|ngay thay doi",
    }
)
"""Of a delegate «Chính thức» says the standing; of a member it is the day, as «Dự bị» beside it is."""


def _known_titles() -> Mapping[str, StrEnum]:
    as_of_delegates = {field: titles for field, titles in OTHER_TITLES.items() if field in _AS_OF_DELEGATES}
    found = by_title(TITLES, as_of_delegates, _MORE_TITLES)
    shared = {field.value: field for field in MemberField}
    return MappingProxyType({title: shared.get(field.value, field) for title, field in found.items()})


def _listed(name: str, _id: int) -> Finding:
    return finding("member.listed", name=name)


def _same_name(name: str, _id: int) -> Finding:
    return finding("member.same_name", name=name)


def _same_birth(name: str, _id: int, card: str) -> Finding:
    return finding("member.same_birth", name=name, card=card)


def _differs(name: str, changes: str) -> Finding:
    return finding("member.differs", name=name, changes=changes)


MEMBERS = ListKind(
    name="members",
    fields=MemberField,
    titles=TITLES,
    by_title=_known_titles(),
    read=read_value,
    are_plain=are_plain,
    read_many=read_many,
    checked=CHECKED,
    check=check_checked,
    listed=_listed,
    same_name=_same_name,
    same_birth=_same_birth,
    differs=_differs,
    past=DATES,
    named=MappingProxyType({MemberField.ORGANISATION: unknown_organisation}),
    required=MappingProxyType({MemberField.ORGANISATION: finding("member.no_organisation")}),
)
