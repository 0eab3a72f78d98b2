"""All benchmarks hand back the same record, stand in the list that runs them all, and in the page of the last run."""

import json
import re
from dataclasses import asdict
from pathlib import Path

import pytest

from benchmarks.__main__ import BENCHMARKS
from benchmarks.figures import HEAD, Figure, Goal, Of, read, run, table

ROOT = Path(__file__).parents[2]


def made(ours, base, goal=None):
    return Figure.of("a key", ours, "a bare key", base, goal)


def test_every_module_that_measures_is_run():
    measuring = {
        path.stem for path in (ROOT / "benchmarks").glob("*.py") if "\ndef measure(" in path.read_text("utf-8")
    }
    assert measuring == set(BENCHMARKS)


def test_the_page_of_the_last_run_holds_every_benchmark_with_ratio_and_machine():
    page = (ROOT / "docs" / "benchmarks.md").read_text("utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in page.splitlines() if line[:1] == "|"]
    assert rows[0] == ["benchmark", *HEAD]
    assert {row[0] for row in rows[2:]} == set(BENCHMARKS)
    assert all(re.fullmatch(r"× [\d,]+\.\d\d", row[rows[0].index("ratio")]) for row in rows[2:])
    assert re.search(r"^- .*\d cores", page, re.MULTILINE)
    assert "Qt 6." in page


def test_a_figure_is_the_middle_of_its_turns_and_comes_whole_through_its_line_of_json():
    one = made([4.0, 2.0, 3.0], [1.0, 1.0, 2.0], Goal(Of.RATIO, 3))
    assert (one.ours, one.base, one.ratio, one.worst) == (3.0, 1.0, 3.0, 4.0)
    assert read(json.dumps(asdict(one))) == one


@pytest.mark.parametrize(
    ("goal", "is_met"),
    [(None, True), (Goal(Of.RATIO, 3), True), (Goal(Of.RATIO, 2.9), False), (Goal(Of.WORST, 3.9), False)],
)
def test_a_goal_is_met_by_the_ratio_or_by_the_worst_of_a_hundred(goal, is_met):
    assert made([4.0, 2.0, 3.0], [1.0], goal).is_met == is_met


def test_one_benchmark_by_itself_prints_its_table_and_says_whether_its_goals_are_met(capsys):
    def measure(*, quick):
        yield made([2.0 if quick else 4.0], [1.0], Goal(Of.RATIO, 1))

    assert run(measure, []) == 1
    assert "| × 4.00 |" in capsys.readouterr().out
    assert run(measure, ["--quick"]) == 0
    assert run(measure, ["--quick", "--json"]) == 0
    out, err = capsys.readouterr()
    assert read(out.splitlines()[-1]).ours == 2.0
    assert "a key: × 2.00" in err


def test_a_table_is_aligned_for_who_reads_it_as_it_stands():
    text = table([("a", "b" * 9)], ("one", "two"))
    assert len({len(line) for line in text.splitlines()}) == 1
