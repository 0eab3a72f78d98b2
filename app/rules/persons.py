"""What party files say of a person, and the words for it on screen and paper.

What it is for: delegates and members have the same facts in the same words.
What it is not for: what somebody does at a congress (delegates) and statistics.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from app.rules.partial_dates import PartialDate
from app.rules.peoples_and_faiths import key_of, told


class Sex(StrEnum):
    """As lists of delegates give it."""

    MALE = "male"
    FEMALE = "female"


class Degree(StrEnum):
    """The highest professional degree, in the order of the credentials report."""

    DOCTOR = "doctor"
    MASTER = "master"
    UNIVERSITY = "university"
    COLLEGE = "college"
    INTERMEDIATE = "intermediate"
    OTHER = "other"


class Theory(StrEnum):
    """The level of political theory, in the order of the credentials report."""

    BACHELOR = "bachelor"
    ADVANCED = "advanced"
    INTERMEDIATE = "intermediate"
    PRIMARY = "primary"


class Sector(StrEnum):
    """The kind of place where somebody works (khối)."""

    PARTY = "party"
    STATE = "state"
    PUBLIC_SERVICE = "public_service"
    ENTERPRISE = "enterprise"


class Ownership(StrEnum):
    """Of which kind an enterprise is, as the forms 7A- and 7B-TCTW part them.

    No value is that of another kind of word: all stand in one table of names.
    """

    STATE = "state_owned"
    JOINT_STOCK = "joint_stock"
    PRIVATE = "private"
    FOREIGN = "foreign"
    WHOLLY_FOREIGN = "wholly_foreign"
    OTHER = "other_kind"


class Duty(StrEnum):
    """Which form of the yearly review is a member's: 2A, 2B or 2C of HD 43-HD/BTCTW of 2025."""

    LEADER = "leader"
    STAFF = "staff"
    OUTSIDE = "outside"


class MemberStatus(StrEnum):
    """Where a member stands; those of `PRESENT` belong to the committee, the others have left it."""

    ACTIVE = "active"
    EXEMPTED = "exempted"
    SUSPENDED = "suspended"
    TEMPORARY = "temporary"
    TRANSFERRED = "transferred"
    STRUCK_OFF = "struck_off"
    RESIGNED = "resigned"
    EXPELLED = "expelled"
    DECEASED = "deceased"


PRESENT = frozenset({MemberStatus.ACTIVE, MemberStatus.EXEMPTED, MemberStatus.SUSPENDED, MemberStatus.TEMPORARY})
"""Who is counted as a member of the committee; one on temporary activity elsewhere is still its member (HD 43, 7.6)."""


class DelegateSource(StrEnum):
    """How a delegate came to be one (Điều lệ Đảng, article 11)."""

    EX_OFFICIO = "ex_officio"
    ELECTED = "elected"
    APPOINTED = "appointed"


class Standing(StrEnum):
    """Official delegates vote; alternates wait to take a place."""

    OFFICIAL = "official"
    ALTERNATE = "alternate"


class Credentials(StrEnum):
    """What the credentials board found."""

    UNCHECKED = "unchecked"
    ELIGIBLE = "eligible"
    INELIGIBLE = "ineligible"


INELIGIBLE_PLACE = "không đủ tư cách, không biểu quyết"
"""What lists say beside somebody whom the board found ineligible."""

KINH = "Kinh"

NAMES: Mapping[StrEnum, str] = MappingProxyType(
    {
        Sex.MALE: "nam",
        Sex.FEMALE: "nữ",
        Degree.DOCTOR: "tiến sĩ",
        Degree.MASTER: "thạc sĩ",
        Degree.UNIVERSITY: "đại học",
        Degree.COLLEGE: "cao đẳng",
        Degree.INTERMEDIATE: "trung cấp",
        Degree.OTHER: "khác",
        Theory.BACHELOR: "cử nhân",
        Theory.ADVANCED: "cao cấp",
        Theory.INTERMEDIATE: "trung cấp",
        Theory.PRIMARY: "sơ cấp",
        Sector.PARTY: "cơ quan đảng, đoàn thể",
        Sector.STATE: "cơ quan nhà nước",
        Sector.PUBLIC_SERVICE: "đơn vị sự nghiệp",
        Sector.ENTERPRISE: "doanh nghiệp",
        Ownership.STATE: "doanh nghiệp nhà nước",
        Ownership.JOINT_STOCK: "doanh nghiệp cổ phần",
        Ownership.PRIVATE: "doanh nghiệp tư nhân",
        Ownership.FOREIGN: "doanh nghiệp có vốn đầu tư nước ngoài",
        Ownership.WHOLLY_FOREIGN: "doanh nghiệp 100% vốn nước ngoài",
        Ownership.OTHER: "loại hình khác",
        Duty.LEADER: "lãnh đạo, quản lý",
        Duty.STAFF: "không giữ chức vụ lãnh đạo",
        Duty.OUTSIDE: "ngoài hệ thống chính trị",
        MemberStatus.ACTIVE: "đang sinh hoạt",
        MemberStatus.EXEMPTED: "miễn công tác và sinh hoạt đảng",
        MemberStatus.SUSPENDED: "đình chỉ sinh hoạt đảng",
        MemberStatus.TEMPORARY: "sinh hoạt tạm thời nơi khác",
        MemberStatus.TRANSFERRED: "chuyển sinh hoạt đi",
        MemberStatus.STRUCK_OFF: "xóa tên",
        MemberStatus.RESIGNED: "xin ra khỏi Đảng",
        MemberStatus.EXPELLED: "khai trừ",
        MemberStatus.DECEASED: "từ trần",
        DelegateSource.EX_OFFICIO: "đương nhiên",
        DelegateSource.ELECTED: "được bầu",
        DelegateSource.APPOINTED: "chỉ định",
        Standing.OFFICIAL: "chính thức",
        Standing.ALTERNATE: "dự khuyết",
        Credentials.UNCHECKED: "chưa thẩm tra",
        Credentials.ELIGIBLE: "đủ tư cách",
        Credentials.INELIGIBLE: "không đủ tư cách",
    }
)
"""The word for each value, as it stands in lists and reports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person; what nobody has told is empty or None."""

    name: str
    sex: Sex | None = None
    born: PartialDate | None = None
    ethnicity: str = ""
    religion: str = ""
    home: str = ""
    joined: PartialDate | None = None
    official_since: PartialDate | None = None
    card_number: str = ""
    schooling: str = ""
    degree: Degree | None = None
    major: str = ""
    academic_title: str = ""
    theory: Theory | None = None
    position: str = ""
    workplace: str = ""
    sector: Sector | None = None
    phone: str = ""

    @property
    def is_minority(self) -> bool:
        """Whether the person is known to be of another people than the Kinh."""
        return key_of(told(self.ethnicity)) not in {"", key_of(KINH)}
