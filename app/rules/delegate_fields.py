"""What a list of delegates says of each: the fields, their titles, and the many ways in which lists title them.

What it is for: finding the columns of a list that somebody else made, in any order and spelling.
What it is not for: reading what stands in the cells (delegate_values).
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.rules.column_titles import SplitBirth, by_title, field_by_title, is_order, plain_title
from app.rules.rounds import Electorate

__all__ = [
    "BY_TITLE",
    "OF_DELEGATES",
    "OTHER_TITLES",
    "TITLES",
    "DelegateField",
    "SplitBirth",
    "field_of",
    "is_bare_number",
    "is_general",
    "is_of",
    "is_order",
    "plain_title",
]


class DelegateField(StrEnum):
    """One thing that is known of a delegate, in the order of the list.

    Those that mean the same of a member are equal as texts, so they have the hash of texts, too.
    """

    NUMBER = "number"
    NAME = "name"
    SEX = "sex"
    BORN = "born"
    STANDING = "standing"
    ALTERNATE_ORDER = "alternate_order"
    SOURCE = "source"
    DELEGATION = "delegation"
    ORGANISATION = "organisation"
    CREDENTIALS = "credentials"
    SEAT = "seat"
    POSITION = "position"
    WORKPLACE = "workplace"
    SECTOR = "sector"
    ETHNICITY = "ethnicity"
    RELIGION = "religion"
    HOME = "home"
    JOINED = "joined"
    OFFICIAL_SINCE = "official_since"
    CARD_NUMBER = "card_number"
    SCHOOLING = "schooling"
    DEGREE = "degree"
    MAJOR = "major"
    ACADEMIC_TITLE = "academic_title"
    THEORY = "theory"
    COMMITTEE = "committee"
    AWARDS = "awards"
    DISCIPLINE = "discipline"
    PHONE = "phone"
    NOTE = "note"

    __hash__ = str.__hash__


OF_DELEGATES = frozenset(
    {
        DelegateField.DELEGATION,
        DelegateField.SOURCE,
        DelegateField.STANDING,
        DelegateField.ALTERNATE_ORDER,
        DelegateField.CREDENTIALS,
    }
)
"""What only delegates have: members come to their congress by right, nobody in their place, with no credentials."""


def is_of(field: DelegateField, electorate: Electorate) -> bool:
    """Return whether people at this kind of congress have a field."""
    return electorate is not Electorate.MEMBER_CONGRESS or field not in OF_DELEGATES


TITLES: Mapping[DelegateField, str] = MappingProxyType(
    {
        DelegateField.NUMBER: "Số đại biểu",
        DelegateField.NAME: "Họ và tên",
        DelegateField.SEX: "Giới tính",
        DelegateField.BORN: "Ngày sinh",
        DelegateField.DELEGATION: "Đoàn",
        DelegateField.ORGANISATION: "Tổ chức đảng",
        DelegateField.SOURCE: "Nguồn đại biểu",
        DelegateField.STANDING: "Chính thức, dự khuyết",
        DelegateField.ALTERNATE_ORDER: "Thứ tự dự khuyết",
        DelegateField.CREDENTIALS: "Thẩm tra tư cách",
        DelegateField.SEAT: "Ghế",
        DelegateField.POSITION: "Chức vụ",
        DelegateField.WORKPLACE: "Đơn vị công tác",
        DelegateField.SECTOR: "Khối",
        DelegateField.ETHNICITY: "Dân tộc",
        DelegateField.RELIGION: "Tôn giáo",
        DelegateField.HOME: "Quê quán",
        DelegateField.JOINED: "Ngày vào Đảng",
        DelegateField.OFFICIAL_SINCE: "Ngày chính thức",
        DelegateField.CARD_NUMBER: "Số thẻ đảng",
        DelegateField.SCHOOLING: "Giáo dục phổ thông",
        DelegateField.DEGREE: "Trình độ chuyên môn",
        DelegateField.MAJOR: "Ngành",
        DelegateField.ACADEMIC_TITLE: "Học hàm",
        DelegateField.THEORY: "Lý luận chính trị",
        DelegateField.COMMITTEE: "Cấp ủy",
        DelegateField.AWARDS: "Khen thưởng",
        DelegateField.DISCIPLINE: "Kỷ luật",
        DelegateField.PHONE: "Điện thoại",
        DelegateField.NOTE: "Ghi chú",
    }
)
"""The title of each field, on screen and paper and in the files the program writes."""

OTHER_TITLES: Mapping[StrEnum, str] = MappingProxyType(
    {
        DelegateField.NUMBER: "so|so db|so cua dai bieu|ma dai bieu|ma so dai bieu|so the dai bieu|the dai bieu|"
        "so hieu dai bieu|ma so",
        DelegateField.NAME: "ho ten|ho va ten dai bieu|ho ten dai bieu|ten dai bieu|ho va ten khai sinh|dai bieu|"
        "ho dem va ten|ho va ten dang vien|ho ten dang vien|ten dang vien|ho ten khai sinh",
        DelegateField.SEX: "gioi|phai|nam nu",
        DelegateField.BORN: "ngay thang nam sinh|nam sinh|ngay sinh nam sinh|sinh ngay|sinh nam|ngay thang sinh|ns|"
        "ngay thang nam sinh duong lich",
        DelegateField.DELEGATION: "doan dai bieu|ten doan|doan so|to|to dai bieu|doan to",
        DelegateField.ORGANISATION: "to chuc|chi bo|dang bo|chi bo dang bo|dang bo chi bo|dang bo chi bo sinh hoat|"
        "chi bo sinh hoat|noi sinh hoat dang|to chuc dang sinh hoat|to chuc co so dang|tccsd|"
        "dang bo co so|sinh hoat tai|sinh hoat tai chi bo|sinh hoat dang tai|dang sinh hoat tai|noi sinh hoat|"
        "noi dang sinh hoat|chi bo dang sinh hoat|thuoc chi bo|ten chi bo",
        DelegateField.SOURCE: "nguon|tu cach dai bieu|tu cach|dien dai bieu|thanh phan dai bieu|"
        "duong nhien bau chi dinh|loai dai bieu|hinh thuc",
        DelegateField.STANDING: "chinh thuc du khuyet|chinh thuc hay du khuyet|ct dk|chinh thuc hoac du khuyet|"
        "dai bieu chinh thuc du khuyet",
        DelegateField.ALTERNATE_ORDER: "thu tu goi|stt du khuyet|so thu tu du khuyet|tt du khuyet|du khuyet thu",
        DelegateField.CREDENTIALS: "ket qua tham tra|ket qua tham tra tu cach|ket luan tham tra|du tu cach|tham tra",
        DelegateField.SEAT: "so ghe|cho ngoi|vi tri ngoi|ghe ngoi|ghe so",
        DelegateField.POSITION: "chuc danh|chuc vu hien nay|chuc vu dang chinh quyen doan the|chuc vu cong tac|"
        "chuc vu don vi cong tac|chuc vu don vi|chuc vu noi cong tac|chuc vu va don vi cong tac",
        DelegateField.WORKPLACE: "don vi|co quan|noi cong tac|co quan don vi|noi lam viec|co quan cong tac|"
        "don vi cong tac hien nay|co quan don vi cong tac",
        DelegateField.SECTOR: "khoi cong tac|khoi cong viec|khu vuc",
        DelegateField.ETHNICITY: "dt|thanh phan dan toc",
        DelegateField.RELIGION: "ton giao tin nguong",
        DelegateField.HOME: "que|nguyen quan|que quan xa huyen tinh",
        DelegateField.JOINED: "ngay vao dang csvn|vao dang|ngay thang nam vao dang|ngay ket nap|ngay ket nap dang|"
        "nam vao dang|ngay vao dang du bi|ket nap|ket nap dang|ket nap ngay|ngay duoc ket nap|ngay ket nap vao dang|"
        "ngay duoc ket nap vao dang|ngay thang nam ket nap|ngay thang nam ket nap dang|nam ket nap|vao dang ngay|"
        "ngay ket nap du bi",
        DelegateField.OFFICIAL_SINCE: "ngay vao dang chinh thuc|chinh thuc ngay|ngay chinh thuc vao dang|"
        "ngay cong nhan chinh thuc|ngay cong nhan dang vien chinh thuc|ngay duoc cong nhan chinh thuc|"
        "ngay duoc cong nhan dang vien chinh thuc|ngay thang nam chinh thuc|ngay chuyen chinh thuc|"
        "ngay chuyen dang chinh thuc|ngay dang vien chinh thuc|vao dang chinh thuc|cong nhan chinh thuc",
        DelegateField.CARD_NUMBER: "the dang|so the dang vien|the dang vien|so the|so the dv|the dv|the dang so|"
        "the dang vien so|ma the dang|ma the dang vien|so hieu the dang|so hieu the dang vien|so tdv",
        DelegateField.SCHOOLING: "van hoa|trinh do van hoa|hoc van|trinh do hoc van|gdpt|pho thong|"
        "trinh do giao duc pho thong|giao duc",
        DelegateField.DEGREE: "chuyen mon|trinh do|bang cap|trinh do chuyen mon nghiep vu|chuyen mon nghiep vu|hoc vi|"
        "cmnv",
        DelegateField.MAJOR: "nganh hoc|chuyen nganh|nganh dao tao|chuyen nganh dao tao",
        DelegateField.ACADEMIC_TITLE: "chuc danh khoa hoc",
        DelegateField.THEORY: "llct|trinh do ly luan chinh tri|trinh do llct|ly luan|chinh tri",
        DelegateField.COMMITTEE: "cap uy vien|tham gia cap uy|cap uy cac cap|cap uy vien cac cap|cap uy dang tham gia|"
        "cap uy nhiem ky duong nhiem|la cap uy vien",
        DelegateField.AWARDS: "hinh thuc khen thuong|khen thuong cao nhat|huan chuong|danh hieu khen thuong|"
        "danh hieu thi dua",
        DelegateField.DISCIPLINE: "hinh thuc ky luat|ky luat dang|bi ky luat",
        DelegateField.PHONE: "so dien thoai|sdt|dt di dong|di dong|dien thoai di dong|dien thoai lien he|so dt",
        DelegateField.NOTE: "ghi chu khac|chu thich",
        SplitBirth.MEN: "nam|ngay sinh nam|nam sinh nam",
        SplitBirth.WOMEN: "nu|ngay sinh nu|nam sinh nu",
    }
)
_GENERAL = frozenset(["giao duc pho thong", "gdpt", "pho thong", "trinh do giao duc pho thong"])


def field_of(title: str) -> DelegateField | SplitBirth | None:
    """Return what a column of this title holds; None where nobody knows."""
    found = field_by_title(title, BY_TITLE)
    return found if isinstance(found, SplitBirth) or found is None else DelegateField(found)


def is_general(title: str) -> bool:
    """Return whether a title speaks of general schooling alone, as the lists of the program do."""
    return plain_title(title) in _GENERAL


def is_bare_number(title: str) -> bool:
    """Return whether a title says only "number": the number of the delegate, unless another column is that."""
    return plain_title(title) == "so"


BY_TITLE: Mapping[str, StrEnum] = by_title(TITLES, OTHER_TITLES)
"""The field of each title in the form for comparing."""
