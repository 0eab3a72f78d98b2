"""What stands in the place of a value where the help shows the text of a rule.

What it is for: titles of the help without holes: "Batch 3 is full with 50 papers."
What it is not for: findings, which bring their own values.
"""

from PySide6.QtCore import QCoreApplication

from app.rules.admissions import DAYS, Milestone
from app.rules.admissions import NAMES as ADMISSION_NAMES
from app.rules.bodies import BODY_NAMES, BodyKind
from app.rules.delegate_fields import TITLES, DelegateField
from app.rules.evaluation_classes import CLASS_NAMES, QualityClass
from app.rules.evaluation_points import TRIGGER_NAMES, Trigger
from app.rules.evaluation_regimes import NOT_RATED_NAMES, QD_124_2023, QD_366_2025, NotRated
from app.rules.evaluation_states import STATE_NAMES, STEP_NAMES, State, Step
from app.rules.later_rounds import FURTHER, RUNOFF
from app.rules.member_fields import TITLES as MEMBER_TITLES
from app.rules.member_fields import MemberField
from app.rules.paper_account import RETURNED_COUNT
from app.ui.help.rule_examples import OF_ONE_RULE
from app.ui.words import rule_text

translate = QCoreApplication.translate

_FIGURES = {
    "alternates": "3",
    "base": "228",
    "batch": "3",
    "candidates": "4",
    "chosen": "26",
    "counted": "226",
    "day": "26/7/2025",
    "days": "28/7/2025 – 30/7/2025",
    "declared": "50",
    "deducted": "230",
    "entered": "48",
    "first": "2",
    "foreign": "1",
    "issued": "226",
    "last": "30",
    "least": "1",
    "left": "2",
    "letters": "214",
    "left_over": "4",
    "missing": "2",
    "more": "3",
    "most": "30",
    "number": "1",
    "numbers": "99",
    "papers": "230",
    "passes": "1",
    "percent": "40",
    "present": "224",
    "printed": "235",
    "received": "4",
    "returned": "225",
    "right": "3",
    "row": "5",
    "rows": "30",
    "same": "225",
    "seats": "25",
    "seconds": "30",
    "serial": "17",
    "settled": "5",
    "spoiled": "2",
    "summoned": "228",
    "surplus": "10",
    "times": "7",
    "typed": "31",
    "cells": "2",
    "entry": "1",
    "invalid": "2",
    "valid": "48",
    "votes": "49",
    "wanted": "2",
}


def example(code: str, value: str) -> str:
    """Return an example of a value of a finding by the rule `code`; … where nobody thought of one."""
    if value == "name" and "organisation" in code:
        return "CB 1"
    words = _words()
    found = OF_ONE_RULE.get((code, value)) or words.get(f"{code} {value}") or words.get(value)
    return found or _FIGURES.get(value, "…")


def _words() -> dict[str, str]:
    name = "Nguyễn Văn A"
    return _of_evaluations() | {
        "absent": "Trần Thị B",
        "papers.issued same": rule_text(RETURNED_COUNT),
        "session.checked_in title": translate("Help", "Phiên trù bị"),
        "session.began title": translate("Help", "Phiên trù bị"),
        "delegate.in_body body": rule_text(BODY_NAMES[BodyKind.PRESIDIUM]),
        "dossier.body_changed body": rule_text(BODY_NAMES[BodyKind.PRESIDIUM]),
        "delegate.schooling_split column": rule_text(TITLES[DelegateField.DEGREE]),
        "change": "+ Trần Thị B",
        "admission.order first": rule_text(DAYS["decided"]),
        "admission.order second": rule_text(DAYS["ceremony"]),
        "delegate.dates_order first": rule_text(TITLES[DelegateField.JOINED]),
        "delegate.dates_order second": rule_text(TITLES[DelegateField.OFFICIAL_SINCE]),
        "delegate.future title": rule_text(TITLES[DelegateField.BORN]),
        "member.leaders_untold column": rule_text(MEMBER_TITLES[MemberField.DUTY]),
        "member.differs changes": f"{rule_text(TITLES[DelegateField.POSITION])}: – → B",
        "admission.late what": rule_text(ADMISSION_NAMES[Milestone.CEREMONY]),
        "seat": "A-12",
        "card": "081234567",
        "column": rule_text("Giới tính"),
        "columns": "200",
        "file": "dai-bieu.xlsx",
        "text": "abc",
        "words": f"{rule_text('nam')}, {rule_text('nữ')}",
        "sign": "漢",
        "book": "dai-hoi.sodaihoi",
        "act": translate("Help", "đóng kiểm phiếu"),
        "subjects": translate("Help", "Nghị quyết đại hội"),
        "contests": translate("Help", "Ban Chấp hành"),
        "bodies": translate("Help", "Đoàn Chủ tịch"),
        "body": translate("Help", "Ban Chấp hành"),
        "contest": translate("Help", "Ban Chấp hành"),
        "title": rule_text("Trưởng ban"),
        "category": translate("Help", "đảng viên dự bị"),
        "discipline": translate("Help", "khiển trách"),
        "electorate": translate("Help", "đại hội đại biểu"),
        "head": "Trần Thị B",
        "kind": rule_text(RUNOFF),
        "name": name,
        "names": f"{name}, Trần Thị B",
        "office": translate("Help", "Bí thư"),
        "opened": rule_text(FURTHER),
        "operator": name,
        "other": "2",
        "signer": name,
        "role": translate("Help", "nhập phiếu"),
        "says": translate("Help", "Thiếu 2 phiếu"),
        "what": translate("Help", "Tổng số phiếu của các người trong danh sách"),
        "who": "Trần Thị B",
    }


def _of_evaluations() -> dict[str, str]:
    return {
        "evaluation.no_points guide": rule_text(QD_124_2023.guide),
        "evaluation.above_points rated": rule_text(CLASS_NAMES[QualityClass.EXCELLENT]),
        "evaluation.above_state rated": rule_text(CLASS_NAMES[QualityClass.EXCELLENT]),
        "evaluation.disciplined most": rule_text(CLASS_NAMES[QualityClass.FAILED]),
        "evaluation.disciplined_before most": rule_text(CLASS_NAMES[QualityClass.FULFILLED]),
        "evaluation.disciplined_before rated": rule_text(CLASS_NAMES[QualityClass.GOOD]),
        "evaluation.disciplined_below rated": rule_text(CLASS_NAMES[QualityClass.EXCELLENT]),
        "evaluation.organisation_disciplined rated": rule_text(CLASS_NAMES[QualityClass.EXCELLENT]),
        "evaluation.no_heading column": rule_text(TITLES[DelegateField.NAME]),
        "evaluation.vote_and_reason reason": rule_text(NOT_RATED_NAMES[NotRated.EXEMPT]),
        "evaluation.no_answers column": translate("Help", "Chi bộ đề nghị"),
        "best": rule_text(CLASS_NAMES[QualityClass.EXCELLENT]),
        "by_points": rule_text(CLASS_NAMES[QualityClass.GOOD]),
        "by_state": rule_text(CLASS_NAMES[QualityClass.GOOD]),
        "evaluation.maybe_own_organisation operator": "Trần Thị B",
        "guide": rule_text(QD_366_2025.guide),
        "lowest": rule_text(CLASS_NAMES[QualityClass.FAILED]),
        "rated": rule_text(CLASS_NAMES[QualityClass.FULFILLED]),
        "state": rule_text(STATE_NAMES[State.ENTERED]),
        "step": rule_text(STEP_NAMES[Step.DECIDE]),
        "why": rule_text(TRIGGER_NAMES[Trigger.DISCIPLINED]),
    }
