"""Every call of `finding` in the sources, held against the catalogue: codes are there, texts get what they need."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from rule_texts import placeholders

from app.rules.findings import CATALOGUE

ROOT = Path(__file__).parents[2]


def calls_of_finding() -> Iterator[tuple[str, list[str], set[str] | None]]:
    """Yield each call of `finding`: where, the codes it may pass, the values it passes (None where unpacked)."""
    for path in sorted((ROOT / "app").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for function in ast.walk(tree):
            if not isinstance(function, ast.FunctionDef):
                continue
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "finding":
                    where = f"{path.relative_to(ROOT)}:{call.lineno}"
                    names = {keyword.arg for keyword in call.keywords}
                    values = None if None in names else {name for name in names if name} - {"place"}
                    yield where, codes_of(call.args[0], [*ast.walk(function), *tree.body]), values


def codes_of(code: ast.expr, scope: list[ast.AST]) -> list[str]:
    """Return the codes an expression may stand for: a text, a choice of two, a look-up, a name for one of these."""
    match code:
        case ast.Constant(value=str() as text):
            return [text]
        case ast.IfExp():
            return codes_of(code.body, scope) + codes_of(code.orelse, scope)
        case ast.Dict():
            return [one for value in code.values for one in codes_of(value, scope)]
        case ast.Subscript(value=table) | ast.Call(func=ast.Attribute(value=table, attr="get")):
            return codes_of(table, scope)
        case ast.Name(id=name):
            return [one for value in assigned(name, scope) for one in codes_of(value, scope)]
    return []


def assigned(name: str, scope: list[ast.AST]) -> list[ast.expr]:
    return [
        node.value
        for node in scope
        if isinstance(node, ast.Assign) and any(isinstance(one, ast.Name) and one.id == name for one in node.targets)
    ]


CALLS = list(calls_of_finding())


def test_every_call_names_its_code_plainly():
    assert [where for where, codes, _ in CALLS if not codes] == []


def test_every_code_used_is_in_the_catalogue_and_the_other_way_round():
    used = {code for _, codes, _ in CALLS for code in codes}
    assert used - set(CATALOGUE) == set()
    assert set(CATALOGUE) - used == set()


@pytest.mark.parametrize(("where", "codes", "values"), CALLS, ids=[where for where, _, _ in CALLS])
def test_every_call_passes_what_the_texts_need(where, codes, values):
    for code in codes:
        assert values is None or placeholders(CATALOGUE[code]) <= values
