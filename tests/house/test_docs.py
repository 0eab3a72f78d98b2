"""What the documents of the project name is there: files, links, methods of classes; decisions have their form."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
DOCUMENTS = [ROOT / "CONTRIBUTING.md", *sorted(ROOT.glob("README*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)#]+)[^)]*\)")
PATH = re.compile(r"(app|benchmarks|docs|resources|tests)/[\w./-]*|main\.py|[\w-]+\.(md|toml|sh|bat)")
MEMBER = re.compile(r"([A-Z]\w+)\.(\w+)(\(.*)?")
PARTS = ["Question", "What we do", "Why", "What it costs", "What would change our mind"]
MOST_LINES = 40
MOST_WIDTH = 120


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def members() -> dict[str, set[str]]:
    """Return what each class of the program has: methods, fields, values."""
    found: dict[str, set[str]] = {}
    for path in (ROOT / "app").rglob("*.py"):
        for one in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(one, ast.ClassDef):
                found.setdefault(one.name, set()).update(*map(names_in, one.body))
    return found


def names_in(part: ast.stmt) -> list[str]:
    match part:
        case ast.FunctionDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case ast.Assign(targets=targets):
            return [ast.unparse(one) for one in targets]
    return []


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_every_file_that_is_named_is_there(path):
    named = {one for one in CODE.findall(path.read_text("utf-8")) if PATH.fullmatch(one) and "NAME" not in one}
    assert sorted(one for one in named if not (ROOT / one).exists()) == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_every_link_leads_somewhere(path):
    links = [one for one in LINK.findall(path.read_text("utf-8")) if "://" not in one]
    assert [one for one in links if not (path.parent / one).exists()] == []


def test_every_method_that_is_named_is_there():
    known = members()
    named = {
        (found[1], found[2])
        for path in DOCUMENTS
        for one in CODE.findall(path.read_text("utf-8"))
        if (found := MEMBER.fullmatch(one)) and found[1] in known
    }
    assert ("Book", "change") in named
    assert sorted(one for one in named if one[1] not in known[one[0]]) == []


@pytest.mark.parametrize("path", DECISIONS, ids=name_of)
def test_a_decision_has_its_form_and_fits_on_a_screen(path):
    text = path.read_text("utf-8")
    bold = re.findall(r"^\*\*(.+?)\.\*\*", text, re.MULTILINE)
    assert [one for one in bold if one in PARTS] == PARTS
    assert text.startswith(f"# {path.name[:4]} ")
    assert len(text.splitlines()) <= MOST_LINES
    assert max(map(len, text.splitlines())) <= MOST_WIDTH


def test_decisions_are_numbered_one_by_one_and_listed():
    assert [path.name[:4] for path in DECISIONS] == [f"{place:04}" for place in range(1, len(DECISIONS) + 1)]
    listed = (ROOT / "docs" / "architecture.md").read_text("utf-8").split("## Why it is so")[1]
    assert LINK.findall(listed) == [f"decisions/{path.name}" for path in DECISIONS]
