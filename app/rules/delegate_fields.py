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
        "so hieu dai bieu|ma so|dai bieu so|so bao danh|sbd|ma db",
        DelegateField.NAME: "ho ten|ho va ten dai bieu|ho ten dai bieu|ten dai bieu|ho va ten khai sinh|dai bieu|"
        "ho dem va ten|ho va ten dang vien|ho ten dang vien|ten dang vien|ho ten khai sinh|ho va ten cua dang vien|"
        "ho ten cua dang vien|ho va ten cua dai bieu|ho ten cua dai bieu|ho ten day du|ho va ten day du|"
        "ho va ten dv|ho ten dv|ho chu dem va ten|ho chu dem ten|ho ten dem va ten",
        DelegateField.SEX: "gioi|phai|nam nu|nam hay nu|gioi tinh nam nu",
        DelegateField.BORN: "ngay thang nam sinh|nam sinh|ngay sinh nam sinh|sinh ngay|sinh nam|ngay thang sinh|ns|"
        "ngay thang nam sinh duong lich|sinh ngay thang nam|ngay sinh duong lich|ngay sinh thang sinh nam sinh|ntns",
        DelegateField.DELEGATION: "doan dai bieu|ten doan|doan so|to|to dai bieu|doan to|thuoc doan|ten doan dai bieu|"
        "doan dai bieu so|thuoc doan dai bieu|doan db",
        DelegateField.ORGANISATION: "to chuc|chi bo|dang bo|chi bo dang bo|dang bo chi bo|dang bo chi bo sinh hoat|"
        "chi bo sinh hoat|noi sinh hoat dang|to chuc dang sinh hoat|to chuc co so dang|tccsd|"
        "dang bo co so|sinh hoat tai|sinh hoat tai chi bo|sinh hoat dang tai|dang sinh hoat tai|noi sinh hoat|"
        "noi dang sinh hoat|chi bo dang sinh hoat|thuoc chi bo|ten chi bo|chi dang bo|ten chi dang bo|"
        "ten dang bo chi bo|ten chi bo dang bo|ten dang bo|ten to chuc dang|ten to chuc|ten to chuc co so dang|"
        "ten tccsd|chi dang bo co so|chi bo dang bo co so|dang bo chi bo co so|chi dang bo truc thuoc|"
        "chi bo truc thuoc|chi dang bo sinh hoat|chi bo dang bo sinh hoat|chi dang bo dang sinh hoat|"
        "chi bo sinh hoat dang|chi bo dang sinh hoat dang|don vi sinh hoat dang|sinh hoat dang tai chi bo|"
        "sinh hoat tai dang bo chi bo|sinh hoat tai chi dang bo|noi sinh hoat dang hien nay|thuoc to chuc dang|"
        "thuoc dang bo chi bo|thuoc chi dang bo|thuoc chi bo dang bo|chi bo co so|to chuc dang dang sinh hoat",
        DelegateField.SOURCE: "nguon|tu cach dai bieu|tu cach|dien dai bieu|thanh phan dai bieu|"
        "duong nhien bau chi dinh|loai dai bieu|hinh thuc|dai bieu duong nhien bau chi dinh|duong nhien hay bau|"
        "duong nhien bau|hinh thuc dai bieu|dai bieu thuoc dien|dien trieu tap|hinh thuc trieu tap|nguon bau|"
        "hinh thuc cu dai bieu",
        DelegateField.STANDING: "chinh thuc du khuyet|chinh thuc hay du khuyet|ct dk|chinh thuc hoac du khuyet|"
        "dai bieu chinh thuc du khuyet|ct hay dk|ct hoac dk|dai bieu chinh thuc hay du khuyet|"
        "dai bieu chinh thuc hoac du khuyet",
        DelegateField.ALTERNATE_ORDER: "thu tu goi|stt du khuyet|so thu tu du khuyet|tt du khuyet|du khuyet thu|"
        "du khuyet so|thu tu dai bieu du khuyet|thu tu thay the",
        DelegateField.CREDENTIALS: "ket qua tham tra|ket qua tham tra tu cach|ket luan tham tra|du tu cach|tham tra|"
        "tham tra tu cach dai bieu|ket qua tham tra tu cach dai bieu|ket luan tham tra tu cach|"
        "ket luan tham tra tu cach dai bieu|tinh trang tham tra",
        DelegateField.SEAT: "so ghe|cho ngoi|vi tri ngoi|ghe ngoi|ghe so|so cho ngoi|so ghe ngoi|vi tri ghe|"
        "cho ngoi so|vi tri cho ngoi|ma ghe",
        DelegateField.POSITION: "chuc danh|chuc vu hien nay|chuc vu dang chinh quyen doan the|chuc vu cong tac|"
        "chuc vu don vi cong tac|chuc vu don vi|chuc vu noi cong tac|chuc vu va don vi cong tac|chuc vu dang|"
        "chuc vu trong dang|chuc vu dang chinh quyen|chuc vu dang va chinh quyen|chuc vu hien tai|chuc vu chuc danh|"
        "chuc danh chuc vu|chuc vu dam nhiem|chuc vu dang dam nhiem|chuc vu co quan|chuc vu co quan don vi|"
        "chuc vu co quan cong tac|chuc vu va noi cong tac|chuc vu noi cong tac hien nay|"
        "chuc vu don vi cong tac hien nay|chuc vu dang doan the|chuc vu cong viec",
        DelegateField.WORKPLACE: "don vi|co quan|noi cong tac|co quan don vi|noi lam viec|co quan cong tac|"
        "don vi cong tac hien nay|co quan don vi cong tac|noi cong tac hien nay|noi lam viec hien nay|"
        "co quan don vi cong tac hien nay|co quan cong tac hien nay|don vi dang cong tac|"
        "co quan dang cong tac|don vi lam viec|co quan noi cong tac|co quan lam viec",
        DelegateField.SECTOR: "khoi cong tac|khoi cong viec|khu vuc|thuoc khoi|khoi co quan|khoi don vi",
        DelegateField.ETHNICITY: "dt|thanh phan dan toc|nguoi dan toc|la nguoi dan toc",
        DelegateField.RELIGION: "ton giao tin nguong|ton giao neu co|theo ton giao",
        DelegateField.HOME: "que|nguyen quan|que quan xa huyen tinh|que quan xa tinh|que quan nguyen quan|"
        "que quan xa phuong tinh|que quan tinh thanh pho|que quan xa phuong tinh thanh pho",
        DelegateField.JOINED: "vao dang|ngay ket nap|ngay ket nap dang|nam vao dang|ngay vao dang du bi|ket nap|"
        "ket nap dang|"
        "ket nap ngay|ngay duoc ket nap|ngay ket nap vao dang|ngay duoc ket nap vao dang|"
        "ngay thang nam ket nap|ngay thang nam ket nap dang|nam ket nap|vao dang ngay|ngay ket nap du bi|"
        "ngay vao dang csvn|ngay vao dcsvn|ngay vao dang cong san viet nam|ngay vao dang cong san|"
        "ngay vao dang csvn du bi|ngay ket nap dang csvn|ngay ket nap vao dang csvn|ngay ket nap dang vien|"
        "ngay thang nam vao dang|ngay thang nam vao dang csvn|ngay thang nam vao dcsvn|"
        "ngay thang nam vao dang cong san viet nam|ngay thang nam vao dang du bi|"
        "ngay thang nam duoc ket nap|ngay thang nam ket nap vao dang|ngay thang vao dang|thoi gian vao dang|"
        "thoi diem vao dang|thoi gian ket nap|thoi diem ket nap|ngay gia nhap dang",
        DelegateField.OFFICIAL_SINCE: "ngay vao dang chinh thuc|chinh thuc ngay|ngay chinh thuc vao dang|"
        "ngay cong nhan chinh thuc|"
        "ngay cong nhan dang vien chinh thuc|ngay duoc cong nhan chinh thuc|"
        "ngay duoc cong nhan dang vien chinh thuc|ngay thang nam chinh thuc|ngay chuyen chinh thuc|"
        "ngay chuyen dang chinh thuc|ngay dang vien chinh thuc|vao dang chinh thuc|cong nhan chinh thuc|"
        "ngay ct|ngay vao dang ct|ngay cong nhan ct|ngay chinh thuc dang|ngay vao dang csvn chinh thuc|"
        "ngay vao dcsvn chinh thuc|ngay chinh thuc vao dang csvn|ngay thang nam vao dang chinh thuc|"
        "ngay thang nam cong nhan chinh thuc|ngay thang nam cong nhan dang vien chinh thuc|"
        "ngay thang nam chinh thuc vao dang|thoi gian chinh thuc|thoi diem chinh thuc|"
        "thoi diem cong nhan chinh thuc|ngay cn chinh thuc|ngay cong nhan dvct|nam chinh thuc|"
        "ngay chuyen dang vien chinh thuc|ngay len chinh thuc|ngay cong nhan chinh thuc vao dang",
        DelegateField.CARD_NUMBER: "the dang|so the dang vien|the dang vien|so the|so the dv|the dv|the dang so|"
        "the dang vien so|ma the dang|ma the dang vien|so hieu the dang|so hieu the dang vien|so tdv|so td|"
        "so the dang csvn|so the dang vien csvn|ma so the dang|ma so the dang vien|ma so the|so hieu the|the so",
        DelegateField.SCHOOLING: "van hoa|trinh do van hoa|hoc van|trinh do hoc van|gdpt|pho thong|"
        "trinh do giao duc pho thong|giao duc|trinh do gdpt|trinh do pho thong|trinh do vh|hoc van pho thong|"
        "trinh do hoc van pho thong|trinh do van hoa pho thong|td van hoa|van hoa pho thong",
        DelegateField.DEGREE: "chuyen mon|trinh do|bang cap|trinh do chuyen mon nghiep vu|chuyen mon nghiep vu|hoc vi|"
        "cmnv|trinh do cm|trinh do cmnv|trinh do cm nv|cm nv|td chuyen mon|trinh do nghiep vu|trinh do dao tao|"
        "chuyen mon cao nhat|trinh do chuyen mon cao nhat|trinh do dao tao cao nhat|trinh do chuyen mon ky thuat|"
        "trinh do cmkt|cmkt|trinh do chuyen mon hoc vi|bang cap chuyen mon|chuyen mon hoc vi|hoc vi cao nhat|"
        "trinh do chuyen mon dao tao|trinh do chuyen mon nghiep vu cao nhat",
        DelegateField.MAJOR: "nganh hoc|chuyen nganh|nganh dao tao|chuyen nganh dao tao|nganh nghe dao tao|"
        "nganh chuyen mon|chuyen nganh hoc|nganh nghe chuyen mon|nganh nghe|nganh chuyen nganh|"
        "nganh chuyen nganh dao tao",
        DelegateField.ACADEMIC_TITLE: "chuc danh khoa hoc",
        DelegateField.THEORY: "llct|trinh do ly luan chinh tri|trinh do llct|ly luan|chinh tri|trinh do ly luan|"
        "ly luan ct|trinh do ly luan ct|ll chinh tri|trinh do ll chinh tri|ll ct|trinh do ll ct|td llct|"
        "td ly luan chinh tri|trinh do chinh tri|ly luan chinh tri cao nhat|trinh do ly luan chinh tri cao nhat|"
        "trinh do llct cao nhat|trinh do ly luan chinh tri hien nay",
        DelegateField.COMMITTEE: "cap uy vien|tham gia cap uy|cap uy cac cap|cap uy vien cac cap|cap uy dang tham gia|"
        "cap uy nhiem ky duong nhiem|la cap uy vien|tham gia cap uy cac cap|cap uy hien nay|cap uy duong nhiem|"
        "cap uy vien duong nhiem|tham gia cap uy nhiem ky|chuc vu cap uy|cap uy hien tham gia|dang tham gia cap uy",
        DelegateField.AWARDS: "hinh thuc khen thuong|khen thuong cao nhat|huan chuong|danh hieu khen thuong|"
        "danh hieu thi dua|hinh thuc khen thuong cao nhat|khen thuong danh hieu|thanh tich khen thuong|"
        "danh hieu duoc khen thuong|danh hieu hinh thuc khen thuong|da duoc khen thuong|khen thuong huan chuong",
        DelegateField.DISCIPLINE: "hinh thuc ky luat|ky luat dang|bi ky luat|hinh thuc ky luat dang|xu ly ky luat|"
        "bi xu ly ky luat|hinh thuc xu ly ky luat|ky luat dang chinh quyen|ky luat neu co|da bi ky luat",
        DelegateField.PHONE: "so dien thoai|sdt|dt di dong|di dong|dien thoai di dong|dien thoai lien he|so dt|"
        "so dien thoai lien he|so dien thoai di dong|so di dong|so dt lien he|so dt di dong|dien thoai ca nhan|"
        "so dien thoai ca nhan|dtdd|so dtdd|dt lien he|dien thoai lien lac|so dien thoai lien lac",
        DelegateField.NOTE: "ghi chu khac|chu thich|ghi chu them|thong tin khac",
        SplitBirth.MEN: "nam|ngay sinh nam|nam sinh nam|ngay thang nam sinh nam",
        SplitBirth.WOMEN: "nu|ngay sinh nu|nam sinh nu|ngay thang nam sinh nu",
    }
)
_GENERAL = frozenset(
    {
        *("giao duc pho thong", "gdpt", "pho thong", "trinh do giao duc pho thong"),
        *(
            "trinh do gdpt",
            "trinh do pho thong",
            "hoc van pho thong",
            "trinh do hoc van pho thong",
            "van hoa pho thong",
        ),
    }
)


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
