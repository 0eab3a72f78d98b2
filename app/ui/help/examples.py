"""What stands in the place of a value where the help shows the text of a rule.

What it is for: titles of the help without holes: "Batch 3 is full with 50 papers."
What it is not for: findings, which bring their own values.
"""

from PySide6.QtCore import QCoreApplication

from app.rules.later_rounds import FURTHER, RUNOFF
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
    "returned": "225",
    "right": "3",
    "row": "5",
    "rows": "30",
    "same": "225",
    "seats": "25",
    "seconds": "30",
    "serial": "17",
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
_OF_ONE_RULE = {
    ("line.unclear", "typed"): "123",
    ("line.foreign", "typed"): "4x",
    ("line.backwards", "typed"): "7-3",
    ("line.no_choice_there", "typed"): "9",
    ("line.alone", "typed"): "+",
    ("line.repeat", "typed"): "*0",
    ("line.rows_digit", "typed"): "5",
    ("line.rows_more", "typed"): "1",
    ("line.choose", "last"): "5",
    ("line.no_choice_there", "last"): "5",
    ("names.letters", "name"): "12 3",
    ("names.long", "most"): "80",
    ("names.note_long", "most"): "200",
    ("text.long", "most"): "200",
    ("file.is_book", "name"): "kiem-lai.json",
    ("batch.size", "least"): "1",
    ("operator.pin_form", "least"): "4",
    ("operator.pin_form", "most"): "8",
    ("surplus.small", "seats"): "5",
    ("surplus.small", "most"): "2",
    ("sheet.papers", "papers"): "51",
    ("sheet.papers", "invalid"): "3",
    ("sheet.reasons", "papers"): "1",
    ("sheet.row", "papers"): "47",
    ("sheet.most", "votes"): "1.210",
    ("sheet.most", "most"): "1.200",
    ("sheet.least", "votes"): "40",
    ("sheet.figure", "papers"): "-3",
    ("sheet.figure", "most"): "99999",
    ("later.runoff_seats", "seats"): "1",
    ("delegate.alternate_order", "first"): "Trần Thị B",
    ("delegate.number_taken", "number"): "17",
    ("cards.sum", "for_"): "220",
    ("cards.sum", "against"): "3",
    ("cards.sum", "others"): "2",
    ("cards.sum", "counted"): "225",
    ("cards.sum", "present"): "226",
    ("cards.present", "present"): "229",
    ("body.size", "members"): "6",
    ("body.size", "agreed"): "7",
}


def example(code: str, value: str) -> str:
    """Return an example of a value of a finding by the rule `code`; … where nobody thought of one."""
    return _OF_ONE_RULE.get((code, value)) or _words().get(value) or _FIGURES.get(value, "…")


def _words() -> dict[str, str]:
    name = "Nguyễn Văn A"
    return {
        "absent": "Trần Thị B",
        "seat": "A-12",
        "sign": "漢",
        "book": "dai-hoi.sodaihoi",
        "act": translate("Help", "đóng kiểm phiếu"),
        "body": translate("Help", "Ban Chấp hành"),
        "contest": translate("Help", "Ban Chấp hành"),
        "title": rule_text("Trưởng ban"),
        "category": translate("Help", "đảng viên dự bị"),
        "electorate": translate("Help", "đại hội đại biểu"),
        "kind": rule_text(RUNOFF),
        "name": name,
        "names": f"{name}, Trần Thị B",
        "opened": rule_text(FURTHER),
        "operator": name,
        "other": "2",
        "role": translate("Help", "nhập phiếu"),
        "says": translate("Help", "Thiếu 2 phiếu"),
        "what": translate("Help", "Tổng số phiếu của các người trong danh sách"),
        "who": "Trần Thị B",
    }
