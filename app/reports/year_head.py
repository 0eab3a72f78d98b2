"""The head of papers of the committee through the year, and to whom they go.

What it is for: who issues a paper, the committee or its office, from the name that the book has.
What it is not for: the head of papers of a congress (congress_paper) and how a head is drawn (head_block).
Source: Hướng dẫn 36-HD/VPTW; Hướng dẫn 05-HD/VPTW for the ends of lines (evaluation-and-documents 7.3, 7.4).
"""

from datetime import date

from app.models.committees import Committee
from app.reports.story import RECIPIENTS_HEAD, Head
from app.rules.issuing_bodies import is_cell, issuing_body
from app.rules.vietnamese import clean

DOTS = "…"
_HD_05 = date(2026, 5, 27)


def year_head(committee: Committee, place_and_date: str, *, number: str = "", office: str = "") -> Head:
    """Return the head of a paper of the committee below its superior, or of its office; a cell has none."""
    body = issuing_body(committee.name) or DOTS
    if office and not is_cell(committee.name):
        return Head((body,), office, number, place_and_date)
    return Head((committee.superior,), body, number, place_and_date)


def signing_block(committee: Committee) -> str:
    """Return the block of the wording for whoever signs a table of the office of a committee; a cell has none."""
    return "sign_cell" if is_cell(committee.name) else "sign_head"


def recipients(listed: str, day: date) -> tuple[str, ...]:
    """Return the lines of «Nơi nhận» of a list parted by semicolons, ended as the guide of that day has it."""
    names = [one for one in map(clean, listed.removeprefix(RECIPIENTS_HEAD).rstrip(".").split(";")) if one]
    between = ";" if day >= _HD_05 else ","
    return tuple(f"- {one}{between if one is not names[-1] else '.'}" for one in names)
