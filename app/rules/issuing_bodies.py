"""Who issues the papers of a party committee, and the letters of its number.

What it is for: the head of papers of the committee and of its office, from the name that the book has.
What it is not for: papers of a congress, which it issues itself.
Source: Hướng dẫn 36-HD/VPTW by evaluation-and-documents 7.4.
"""

from app.rules.vietnamese import fold

_CELL = "chi bo"
_ORGANISATION, _COMMITTEE = "Đảng bộ", "Đảng ủy"

_UPPER = ("tinh uy", "thanh uy", "huyen uy", "quan uy", "thi uy")
_PLACES = (
    *("tinh ", "thanh pho ", "huyen ", "quan ", "thi xa ", "thi tran ", "xa ", "phuong ", "dac khu "),
    *("khoi ", "cac co quan "),
)
"""How the names of committees begin, or of what theirs is: provinces, districts, communes, blocks of offices."""


def issuing_body(name: str) -> str:
    """Return the committee that issues the papers of an organisation: "Đảng ủy Khối …" of "Đảng bộ Khối …".

    A cell issues its own; a name that is that of a committee already stays as the office typed it.
    """
    is_organisation = fold(name).startswith(f"{fold(_ORGANISATION)} ")
    return f"{_COMMITTEE}{name[len(_ORGANISATION) :]}" if is_organisation else name


def is_cell(name: str) -> bool:
    """Return whether a name is that of a cell, which has no office of its own."""
    return fold(name).startswith(_CELL)


def has_standing_board(name: str) -> bool:
    """Return whether the committee of a name is above base organisations, or one of a place, and so has such a board.

    A base committee of an office or an enterprise may have none: its papers are signed for the whole of it.
    """
    plain = fold(issuing_body(name))
    return plain.startswith(_UPPER) or plain.removeprefix(f"{fold(_COMMITTEE)} ").startswith(_PLACES)


def body_code(name: str) -> str:
    """Return the letters of that committee in the number of a paper: ĐUK of a block of offices, CB of a cell."""
    plain = fold(issuing_body(name))
    if is_cell(name):
        return "CB"
    return "ĐUK" if plain.startswith("dang uy khoi ") else "ĐU"
