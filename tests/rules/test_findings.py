"""The catalogue of what rules object to, and the tests that produce it."""

from pathlib import Path

from app.rules.findings import CATALOGUE

ROOT = Path(__file__).parents[2]
STABLE_CODES = Path(__file__).with_name("stable_codes.txt").read_text("utf-8").split()
"""Codes stand in printed catalogues, journals and the help: they are added, never renamed."""


def test_codes_are_stable():
    assert sorted(CATALOGUE) == sorted(STABLE_CODES)


def test_every_code_is_produced_by_some_test():
    here = Path(__file__)
    tests = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py") if path != here)
    assert [code for code in CATALOGUE if f'"{code}"' not in tests] == []
