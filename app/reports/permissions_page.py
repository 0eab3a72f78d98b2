"""The table of roles as a page of the docs: `python -m app.reports.permissions_page` writes it anew.

What it is for: docs/permissions.md, which a test holds against the table.
What it is not for: the table itself (rules.permissions) and showing it in the window.
"""

from collections.abc import Iterator
from pathlib import Path

from app.rules.permissions import ACT_NAMES, ACTIONS, ROLE_NAMES, SUBJECTS, TABLE, Act, Role

TARGET = Path(__file__).parents[2] / "docs" / "permissions.md"

_HEAD = """# Who may do what

Written by `python -m app.reports.permissions_page` from the table in `app/rules/permissions.py`; do not edit it here.

- The table is asked in one place, `Book.change`, before anything is written. What a person may not do is refused in
  words that name who may, and F8 hands over.
- A book without people has one user, who may do everything and needs no PIN. The first person added is the head.
- The role `head` is called «toàn quyền» on screen and is no office: a clerk of the office may have it. Who heads the
  board stands on the board of the contest, and signs.
- The head of the board, not the operator, decides on papers, closes and confirms.
- A PIN keeps a colleague from acting under another name by mistake. It does not keep a stranger with a copy of the
  file out: a few digits can be tried out there. After a wrong one the next try waits 1, 2, 4 … up to 60 seconds.
"""


def page() -> str:
    """Return the page as Markdown."""
    return "\n".join((_HEAD, *_table(), "", "## Changes in the journal", "", *_actions(), ""))


def _table() -> Iterator[str]:
    yield "| act | on screen | " + " | ".join(role.value for role in Role) + " |"
    yield "|---|---|" + ":-:|" * len(Role)
    yield "| | | " + " | ".join(ROLE_NAMES[role] for role in Role) + " |"
    for act in Act:
        cells = ("✓" if role in TABLE[act] else "–" for role in Role)
        yield f"| {act.value} | {ACT_NAMES[act]} | " + " | ".join(cells) + " |"


def _actions() -> Iterator[str]:
    yield "| act | actions |"
    yield "|---|---|"
    for act in Act:
        named = [action for action, its in ACTIONS.items() if its is act]
        named += [f"{subject}.*" for subject, its in SUBJECTS.items() if its is act]
        if named:
            yield f"| {act.value} | {', '.join(f'`{one}`' for one in named)} |"


if __name__ == "__main__":
    TARGET.write_text(page(), "utf-8")
