"""What a sheet of evaluations tells of a member or of an organisation: the fields, and their titles in the program.

What it is for: what is written, read and judged names the same field alike.
What it is not for: how offices title their columns (evaluation_columns), and judging rows (evaluation_rows).
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.rules.evaluation_regimes import Rated


class RowField(StrEnum):
    """What a sheet of evaluations tells of a member or of an organisation."""

    NAME = "name"
    BORN = "born"
    CARD_NUMBER = "card_number"
    ORGANISATION = "organisation"
    STATE_RATING = "state_rating"
    SELF_CLASS = "self_class"
    COMMON_POINTS = "common_points"
    TASKS_POINTS = "tasks_points"
    CELL_CLASS = "cell_class"
    DECIDED_CLASS = "decided_class"
    EXEMPLARY = "exemplary"
    ABSENCE = "absence"
    ABSENCE_TEXT = "absence_text"
    DISCIPLINE = "discipline"
    DISCIPLINED = "disciplined"
    NOTE = "note"


TITLES: Mapping[RowField, str] = MappingProxyType(
    {
        RowField.NAME: "Họ và tên",
        RowField.BORN: "Ngày sinh",
        RowField.CARD_NUMBER: "Số thẻ đảng",
        RowField.ORGANISATION: "Tổ chức đảng",
        RowField.STATE_RATING: "Xếp loại cán bộ, công chức, viên chức",
        RowField.SELF_CLASS: "Tự nhận mức xếp loại",
        RowField.COMMON_POINTS: "Điểm tiêu chí chung",
        RowField.TASKS_POINTS: "Điểm kết quả nhiệm vụ",
        RowField.CELL_CLASS: "Chi bộ đề nghị",
        RowField.DECIDED_CLASS: "Mức quyết định",
        RowField.ABSENCE: "Lý do chưa đánh giá",
        RowField.ABSENCE_TEXT: "Ghi rõ lý do",
        RowField.DISCIPLINE: "Kỷ luật trong năm",
        RowField.DISCIPLINED: "Ngày kỷ luật",
        RowField.NOTE: "Ghi chú",
    }
)
"""The titles in the file of members that the program writes, in the order of its columns."""
ORGANISATION_TITLES: Mapping[RowField, str] = MappingProxyType(
    {
        RowField.NAME: "Tên tổ chức đảng",
        RowField.ORGANISATION: "Trực thuộc",
        RowField.SELF_CLASS: TITLES[RowField.SELF_CLASS],
        RowField.COMMON_POINTS: TITLES[RowField.COMMON_POINTS],
        RowField.TASKS_POINTS: TITLES[RowField.TASKS_POINTS],
        RowField.CELL_CLASS: "Mức đề nghị",
        RowField.DECIDED_CLASS: "Mức quyết định",
        RowField.EXEMPLARY: "Tiêu biểu",
        RowField.ABSENCE: TITLES[RowField.ABSENCE],
        RowField.ABSENCE_TEXT: TITLES[RowField.ABSENCE_TEXT],
        RowField.DISCIPLINE: TITLES[RowField.DISCIPLINE],
        RowField.DISCIPLINED: TITLES[RowField.DISCIPLINED],
        RowField.NOTE: TITLES[RowField.NOTE],
    }
)
"""The titles in the file of organisations."""
TITLES_OF: Mapping[Rated, Mapping[RowField, str]] = MappingProxyType(
    {Rated.MEMBER: TITLES, Rated.ORGANISATION: ORGANISATION_TITLES}
)
WHO = (RowField.NAME, RowField.BORN, RowField.CARD_NUMBER, RowField.ORGANISATION)
"""Columns that say of whom a row is; they change nothing."""
CLASSES = (RowField.SELF_CLASS, RowField.CELL_CLASS, RowField.DECIDED_CLASS)
