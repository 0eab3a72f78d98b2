"""The house rules of the sources, held against every file: what a reviewer would otherwise count by hand."""

import ast
import io
import re
import tokenize
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = [ROOT / "main.py", *sorted((ROOT / "app").rglob("*.py"))]
SOURCES = [*MODULES, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "benchmarks").rglob("*.py"))]
TEXTS = [
    path
    for folder in (".", "app", "tests", "benchmarks", "docs", "resources")
    for path in sorted((ROOT / folder).glob("*" if folder == "." else "**/*"))
    if path.suffix in {".py", ".md", ".toml", ".json", ".ts", ".qss", ".svg", ".txt", ".yml", ".cfg"}
]
MOST_LINES = 400
MOST_FUNCTION_LINES = 60
MOST_TINY_LINES = 6
PRINTING = {
    "app/backup_commands.py",
    "app/check_command.py",
    "app/cli.py",
    "app/demo.py",
    "app/evaluation_commands.py",
    "app/list_commands.py",
    "app/salvage_command.py",
}
# What nobody writes in prose: a comment that is one of these is code that was put to sleep.
CODE = (ast.Assign, ast.AugAssign, ast.Import, ast.ImportFrom, ast.Return, ast.Raise, ast.Delete)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@lru_cache(maxsize=1)
def tree_of(path: Path) -> ast.Module:
    """All rules look at one module before any at the next."""
    return ast.parse(path.read_text("utf-8"))


def comments_of(path: Path) -> Iterator[tuple[int, str]]:
    source = path.read_text("utf-8")
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string.lstrip("#").strip()


def is_code(comment: str) -> bool:
    try:
        statements = ast.parse(comment).body
    except SyntaxError:
        return False
    return any(
        isinstance(one, CODE) or (isinstance(one, ast.Expr) and isinstance(one.value, ast.Call)) for one in statements
    )


def translates(call: ast.Call) -> bool:
    """Whether a call looks a screen text up: self.tr(…), QCoreApplication.translate(…) or translate(…)."""
    return ast.unparse(call.func).split(".")[-2:] in (["self", "tr"], ["QCoreApplication", "translate"], ["translate"])


@pytest.mark.parametrize("path", MODULES, ids=name_of, scope="module")
def test_a_module_can_be_read_at_one_sitting(path):
    assert len(path.read_text("utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("path", MODULES, ids=name_of, scope="module")
def test_functions_fit_on_a_screen(path):
    functions = [node for node in ast.walk(tree_of(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    lengths = {one.name: (one.end_lineno or one.lineno) - one.lineno + 1 for one in functions}
    assert {name: lines for name, lines in lengths.items() if lines > MOST_FUNCTION_LINES} == {}


@pytest.mark.parametrize("path", MODULES, ids=name_of, scope="module")
def test_a_module_says_what_it_is_for_and_what_not(path):
    docstring = ast.get_docstring(tree_of(path)) or ""
    if path.name == "__init__.py" and len(path.read_text("utf-8").splitlines()) <= MOST_TINY_LINES:
        return
    assert len(docstring.splitlines()) > 1
    assert "What it is for" in docstring
    assert "not for" in docstring


def test_no_module_is_a_drawer_for_everything():
    drawers = {"utils", "util", "helpers", "misc", "common"}
    assert [name_of(path) for path in SOURCES if path.stem in drawers] == []


@pytest.mark.parametrize("path", TEXTS, ids=name_of, scope="module")
def test_texts_are_utf_8_in_one_normal_form(path):
    text = path.read_bytes().decode("utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert not text.startswith("\ufeff")
    assert "\r" not in text


@pytest.mark.parametrize("path", MODULES, ids=name_of, scope="module")
def test_only_the_command_line_prints(path):
    printed = [
        node.lineno
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
        if not any(keyword.arg == "file" for keyword in node.keywords)
    ]
    assert printed == [] or name_of(path) in PRINTING


@pytest.mark.parametrize("path", MODULES, ids=name_of, scope="module")
def test_screen_texts_are_plain_so_that_they_are_found_for_translation(path):
    """A text put together at run time matches no translation; neither does one that is not there to be read."""
    wrong = [
        node.lineno
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call)
        and translates(node)
        and any(isinstance(part, ast.JoinedStr | ast.BinOp) for argument in node.args for part in ast.walk(argument))
    ]
    assert wrong == []


@pytest.mark.parametrize("path", MODULES, ids=name_of, scope="module")
def test_tr_is_called_on_self_so_that_its_context_is_known(path):
    wrong = [
        node.lineno
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute) and node.value.attr == "tr"
    ]
    assert wrong == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of, scope="module")
def test_no_code_sleeps_in_comments_and_no_check_is_switched_off(path):
    comments = list(comments_of(path))
    assert [line for line, comment in comments if is_code(comment)] == []
    silenced = re.compile(r"\bno" + r"qa\b|pyright: basic|type: ignore$|pyright: ignore$")
    assert [line for line, comment in comments if silenced.search(comment)] == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of, scope="module")
def test_nothing_is_left_to_do(path):
    unfinished = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
    assert [line for line, comment in comments_of(path) if unfinished.search(comment)] == []
