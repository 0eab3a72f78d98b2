"""The threat model promises nothing without a test that is there."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def rows():
    text = (ROOT / "docs" / "threat-model.md").read_text("utf-8")
    part = text.split("## What is promised")[1].split("\n## ")[0]
    return [line for line in part.splitlines() if line.startswith("| ")][1:]


def functions_of(path):
    return {one.name for one in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(one, ast.FunctionDef)}


def test_every_promise_names_a_test():
    assert len(rows()) > 10
    assert [row for row in rows() if not NAMED.search(row.rsplit("|", 2)[1])] == []


def test_every_named_test_is_there():
    named = [found for row in rows() for found in NAMED.findall(row)]
    known = {file: functions_of(ROOT / file) if (ROOT / file).is_file() else set() for file, _ in named}
    assert [f"{file}::{name}" for file, name in named if name not in known[file]] == []
