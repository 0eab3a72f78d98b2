"""What is known of a member: the fields in the order of lists and forms, with their titles.

What it is for: the table, the form, sheets and documents name the same field alike.
What it is not for: reading what stands in cells, and storing members (models.members).
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class MemberField(StrEnum):
    """One thing that is known of a member, in the order of the list.

    Those that mean the same of a delegate are equal as texts, so they have the hash of texts, too.
    """

    NAME = "name"
    OTHER_NAME = "other_name"
    SEX = "sex"
    BORN = "born"
    ORGANISATION = "organisation"
    CARD_NUMBER = "card_number"
    JOINED = "joined"
    OFFICIAL_SINCE = "official_since"
    POSITION = "position"
    WORKPLACE = "workplace"
    SECTOR = "sector"
    DUTY = "duty"
    ETHNICITY = "ethnicity"
    RELIGION = "religion"
    HOME = "home"
    SCHOOLING = "schooling"
    DEGREE = "degree"
    MAJOR = "major"
    ACADEMIC_TITLE = "academic_title"
    THEORY = "theory"
    PHONE = "phone"
    STATUS = "status"
    STATUS_SINCE = "status_since"
    NOTE = "note"

    __hash__ = str.__hash__


TITLES: Mapping[MemberField, str] = MappingProxyType(
    {
        MemberField.NAME: "Họ và tên",
        MemberField.OTHER_NAME: "Tên thường gọi",
        MemberField.SEX: "Giới tính",
        MemberField.BORN: "Ngày sinh",
        MemberField.ORGANISATION: "Tổ chức đảng",
        MemberField.CARD_NUMBER: "Số thẻ đảng",
        MemberField.JOINED: "Ngày vào Đảng",
        MemberField.OFFICIAL_SINCE: "Ngày chính thức",
        MemberField.POSITION: "Chức vụ",
        MemberField.WORKPLACE: "Đơn vị công tác",
        MemberField.SECTOR: "Khối",
        MemberField.DUTY: "Đối tượng",
        MemberField.ETHNICITY: "Dân tộc",
        MemberField.RELIGION: "Tôn giáo",
        MemberField.HOME: "Quê quán",
        MemberField.SCHOOLING: "Giáo dục phổ thông",
        MemberField.DEGREE: "Trình độ chuyên môn",
        MemberField.MAJOR: "Ngành",
        MemberField.ACADEMIC_TITLE: "Học hàm",
        MemberField.THEORY: "Lý luận chính trị",
        MemberField.PHONE: "Điện thoại",
        MemberField.STATUS: "Trạng thái",
        MemberField.STATUS_SINCE: "Từ ngày",
        MemberField.NOTE: "Ghi chú",
    }
)
"""The title of each field, on screen and paper and in the files the program writes."""
