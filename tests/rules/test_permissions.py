"""Who may do what, cell by cell; every change that the models make belongs to an act."""

import ast
import re
from pathlib import Path

import pytest

from app.reports.permissions_page import TARGET, page
from app.rules.findings import CATALOGUE
from app.rules.permissions import ACT_NAMES, ACTIONS, ROLE_NAMES, TABLE, Act, Role, act_of, allows

MODELS = Path(__file__).parents[2] / "app" / "models"
ACTION = re.compile(r"[a-z]+\.[a-z_]+")

#                    head   secretary entry  viewer
CELLS = {
    "see": "yes    yes    yes    yes",
    "sign-in": "yes    yes    yes    yes",
    "own-pin": "yes    yes    yes    yes",
    "copy": "yes    yes    yes    no",
    "key": "yes    yes    yes    no",
    "correct": "yes    yes    yes    no",
    "reopen-pass": "yes    yes    yes    no",
    "settle": "yes    yes    yes    no",
    "congress": "yes    yes    no    no",
    "check-in": "yes    yes    yes    no",
    "contest": "yes    yes    no    no",
    "list": "yes    yes    no    no",
    "figures": "yes    yes    no    no",
    "papers": "yes    yes    no    no",
    "warning": "yes    yes    no    no",
    "next-round": "yes    yes    no    no",
    "minutes": "yes    yes    no    no",
    "wording": "yes    yes    no    no",
    "drop-pass": "yes    no    no    no",
    "decide": "yes    no    no    no",
    "close": "yes    no    no    no",
    "confirm": "yes    no    no    no",
    "reopen": "yes    no    no    no",
    "annul": "yes    no    no    no",
    "hall": "yes    yes    no    no",
    "release": "yes    no    no    no",
    "people": "yes    no    no    no",
    "members": "yes    yes    no    no",
    "evaluate": "yes    yes    no    no",
    "decide-class": "yes    no    no    no",
    "targets": "yes    yes    no    no",
}
ROLES = (Role.HEAD, Role.SECRETARY, Role.ENTRY, Role.VIEWER)


@pytest.mark.parametrize(
    ("role", "act", "expected"),
    [
        (role, Act(act), cell == "yes")
        for act, line in CELLS.items()
        for role, cell in zip(ROLES, line.split(), strict=True)
    ],
)
def test_cell(role, act, expected):
    assert allows(role, act) is expected


def test_no_cell_is_missing():
    assert set(CELLS) == set(Act) == set(TABLE) == set(ACT_NAMES)
    assert set(ROLES) == set(Role) == set(ROLE_NAMES)


def actions_of_models() -> set[str]:
    """Every first argument of a `change(…)`; where that is a name, the actions among the texts of its module."""
    found: set[str] = set()
    for path in MODELS.glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        texts = {
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        for call in calls(tree, "change"):
            first = call.args[0]
            if isinstance(first, ast.Constant):
                found.add(first.value)
            else:
                found |= {text for text in texts - set(CATALOGUE) if ACTION.fullmatch(text)}
    return found


def calls(tree: ast.AST, name: str) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and name in {getattr(node.func, "attr", ""), getattr(node.func, "id", "")}
    ]


def test_every_change_belongs_to_an_act():
    found = actions_of_models()
    assert {"ballot.record", "ballot.decide", "contest.remove", "operator.own_pin", "round.close"} <= found
    assert all(act_of(action) in TABLE for action in found)


def test_a_change_that_nobody_thought_of_is_for_nobody():
    for action in ("round.burn", "ballot.burn", "pass.burn", "spaceship.start"):
        assert action not in ACTIONS
        with pytest.raises(LookupError):
            act_of(action)


def test_the_page_of_the_docs_is_the_table():
    assert TARGET.read_text("utf-8") == page()
