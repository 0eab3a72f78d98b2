"""The rules of the yearly evaluation as data: what holds for which evaluated year.

What it is for: another regulation is one more entry of REGIMES; a year points to one of them.
What it is not for: reckoning caps (evaluation_caps), who is evaluated (evaluation_reasons), class by points
(evaluation_points): these read the values.
Source: QĐ 132, 124 and 366-QĐ/TW with their guides of BTCTW (evaluation-and-documents 1.1 to 1.4, 2); see `uncertain`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from app.rules.evaluation_caps import CapGroup, CapTerms
from app.rules.evaluation_classes import FOUR_CLASSES, MEMBERS_2014, ORGANISATIONS_2014, ClassScheme, QualityClass
from app.rules.evaluation_noted import NOTED_2014, NOTED_2018, NOTED_2023, NOTED_2025, NotedTerms
from app.rules.persons import Duty
from app.rules.rule_sets import Uncertain


class Rated(StrEnum):
    """What is evaluated."""

    MEMBER = "member"
    ORGANISATION = "organisation"


class NotRated(StrEnum):
    """Why somebody or something is not evaluated; each has a row or column of the tables sent upward."""

    EXEMPT = "exempt"
    SUSPENDED = "suspended"
    UNDER_SIX_MONTHS = "under_six_months"
    NEWLY_FOUNDED = "newly_founded"
    OTHER = "other"


NOT_RATED_NAMES: Mapping[NotRated, str] = MappingProxyType(
    {
        NotRated.EXEMPT: "được miễn công tác và sinh hoạt đảng",
        NotRated.SUSPENDED: "bị đình chỉ sinh hoạt đảng",
        NotRated.UNDER_SIX_MONTHS: "mới kết nạp chưa đủ 6 tháng",
        NotRated.NEWLY_FOUNDED: "tổ chức mới thành lập",
        NotRated.OTHER: "lý do khác",
    }
)
"""The reasons as lists and tables have them (form 6F-BTCTW)."""


@dataclass(frozen=True, slots=True)
class PointScale:
    """Points of a review: the most of each part, and from how many points on a class is reached, best first."""

    common_most: int
    tasks_most: int
    floors: tuple[tuple[QualityClass, int], ...]
    worst: QualityClass

    @property
    def most(self) -> int:
        """Return the most points of all."""
        return self.common_most + self.tasks_most


@dataclass(frozen=True, slots=True)
class Regime:
    """What holds for the evaluated years from `first_year` to `last_year` (None: still)."""

    id: str
    first_year: int
    last_year: int | None
    regulation: str
    guide: str
    schemes: Mapping[Rated, ClassScheme]
    cap: CapTerms | None
    points: PointScale | None
    reasons: Mapping[Rated, frozenset[NotRated]]
    forms: Mapping[Duty, str]
    """The numbers that the guide gives its form of review, by the kind of member; none where it was not read."""
    noted: NotedTerms
    uncertain: tuple[Uncertain, ...] = ()

    def scheme(self, rated: Rated) -> ClassScheme:
        """Return the classes of members or of organisations."""
        return self.schemes[rated]

    def marked_class(self, rated: Rated, text: str) -> QualityClass | None:
        """Return the class that a cell names together with its mark, as that of organisations may: "TSVM tiêu biểu"."""
        scheme = self.scheme(rated)
        return scheme.best if rated is Rated.ORGANISATION and scheme.is_exemplary(text) else None

    @property
    def documents(self) -> str:
        """Return the documents as a heading cites them: "Quy định 366-QĐ/TW, Hướng dẫn 43-HD/BTCTW"."""
        return ", ".join(filter(None, (self.regulation, self.guide)))


_UNREAD_FORMS: Mapping[Duty, str] = MappingProxyType({})
_ONE_FORM: Mapping[Duty, str] = MappingProxyType(dict.fromkeys(Duty, "Mẫu 02"))
_TWO_FORMS: Mapping[Duty, str] = MappingProxyType(
    {Duty.LEADER: "Mẫu 02B", Duty.STAFF: "Mẫu 02A", Duty.OUTSIDE: "Mẫu 02A"}
)
"""HD 25-HD/BTCTW (2023) has 02A for whoever holds no post, 02B for leaders; HD 43 (2025) turned the letters round."""
_THREE_FORMS: Mapping[Duty, str] = MappingProxyType(
    {Duty.LEADER: "Mẫu 2A", Duty.STAFF: "Mẫu 2B", Duty.OUTSIDE: "Mẫu 2C"}
)
_FOUR = MappingProxyType({Rated.MEMBER: FOUR_CLASSES, Rated.ORGANISATION: FOUR_CLASSES})
_REASONS = MappingProxyType(
    {
        Rated.MEMBER: frozenset(
            {NotRated.EXEMPT, NotRated.SUSPENDED, NotRated.UNDER_SIX_MONTHS, NotRated.OTHER},
        ),
        Rated.ORGANISATION: frozenset({NotRated.NEWLY_FOUNDED, NotRated.OTHER}),
    }
)
_READINGS = (
    Uncertain(
        "cap_base",
        "Mức khống chế hoàn thành xuất sắc tính trên số nào",
        "trên số hoàn thành tốt, không kể số hoàn thành xuất sắc; đổi được",
    ),
    Uncertain("cap_rounding", "Làm tròn mức khống chế", "làm tròn xuống, vì «không vượt quá»; đổi được"),
    Uncertain(
        "six_months_day",
        "Sáu tháng kể từ ngày kết nạp tính đến ngày nào",
        "đến ngày chi bộ họp, ghi cùng số phiếu; chưa ghi thì đến ngày họp kiểm điểm ghi cho cả năm, hoặc 31/12",
    ),
    Uncertain(
        "new_organisation",
        "Tổ chức thành lập bao lâu thì còn là mới",
        "chưa đủ 6 tháng, tính như đảng viên mới kết nạp",
    ),
)
_CAP_POSTS = Uncertain(
    "cap_posts",
    "Nhóm có vị trí, chức trách tương đồng gồm những ai",
    "đảng viên cùng khối, tính riêng lãnh đạo quản lý, người không giữ chức vụ, người ngoài hệ thống chính trị;"
    " đổi được",
)
_SIX_MONTHS = Uncertain(
    "six_months_before_2025",
    "Trước năm 2025, đảng viên mới kết nạp chưa đủ 6 tháng có phải đánh giá không",
    "không, theo biểu 6F của Ban Tổ chức Trung ương",
)
_CAP_BY_BASE = CapTerms(20, group=CapGroup.BASE_ORGANISATION)

HD_27_2014 = Regime(
    id="hd-27-2014",
    first_year=2014,
    last_year=2017,
    regulation="",
    guide="Hướng dẫn 27-HD/BTCTW",
    schemes=MappingProxyType({Rated.MEMBER: MEMBERS_2014, Rated.ORGANISATION: ORGANISATIONS_2014}),
    cap=None,
    points=None,
    reasons=_REASONS,
    forms=_UNREAD_FORMS,
    noted=NOTED_2014,
    uncertain=(
        Uncertain("cap_2014", "Mức khống chế của các năm 2014 đến 2017", "chưa đọc được văn bản, không kiểm"),
        _SIX_MONTHS,
        *_READINGS[2:],
    ),
)
QD_132_2018 = Regime(
    id="qd-132-2018",
    first_year=2018,
    last_year=2018,
    regulation="Quy định 132-QĐ/TW",
    guide="Hướng dẫn 16-HD/BTCTW",
    schemes=_FOUR,
    cap=_CAP_BY_BASE,
    points=None,
    reasons=_REASONS,
    forms=_UNREAD_FORMS,
    noted=NOTED_2018,
    uncertain=(
        Uncertain("cap_2018", "Mức khống chế của năm 2018", "20% trong từng tổ chức cơ sở đảng, như từ năm 2019"),
        _SIX_MONTHS,
        *_READINGS,
    ),
)
QD_132_2019 = Regime(
    id="qd-132-2019",
    first_year=2019,
    last_year=2022,
    regulation="Quy định 132-QĐ/TW",
    guide="Hướng dẫn 21-HD/BTCTW",
    schemes=_FOUR,
    cap=_CAP_BY_BASE,
    points=None,
    reasons=_REASONS,
    forms=_ONE_FORM,
    noted=NOTED_2018,
    uncertain=(_SIX_MONTHS, *_READINGS),
)
QD_124_2023 = Regime(
    id="qd-124-2023",
    first_year=2023,
    last_year=2024,
    regulation="Quy định 124-QĐ/TW",
    guide="Hướng dẫn 25-HD/BTCTW",
    schemes=_FOUR,
    cap=CapTerms(20, group=CapGroup.SIMILAR_POST),
    points=None,
    reasons=_REASONS,
    forms=_TWO_FORMS,
    noted=NOTED_2023,
    uncertain=(_SIX_MONTHS, _CAP_POSTS, *_READINGS),
)
QD_366_2025 = Regime(
    id="qd-366-2025",
    first_year=2025,
    last_year=None,
    regulation="Quy định 366-QĐ/TW",
    guide="Hướng dẫn 43-HD/BTCTW",
    schemes=_FOUR,
    cap=CapTerms(20, raised_percent=25, group=CapGroup.SIMILAR_POST),
    points=PointScale(
        common_most=30,
        tasks_most=70,
        floors=((QualityClass.EXCELLENT, 90), (QualityClass.GOOD, 70), (QualityClass.FULFILLED, 50)),
        worst=QualityClass.FAILED,
    ),
    reasons=_REASONS,
    forms=_THREE_FORMS,
    noted=NOTED_2025,
    uncertain=(_CAP_POSTS, *_READINGS),
)

REGIMES: Mapping[str, Regime] = MappingProxyType(
    {regime.id: regime for regime in (HD_27_2014, QD_132_2018, QD_132_2019, QD_124_2023, QD_366_2025)}
)
FIRST_YEAR = HD_27_2014.first_year


def regime_of(year: int) -> Regime:
    """Return what holds for an evaluated year; raise ValueError for a year before the first that the program knows."""
    if year < FIRST_YEAR:
        raise ValueError(year)
    return next(regime for regime in REGIMES.values() if regime.last_year is None or year <= regime.last_year)
