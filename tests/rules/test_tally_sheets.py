"""Counting by tally sheets: the same sums and the same outcome as counting the papers, and every sum watched."""

from dataclasses import replace

import pytest
from election_samples import paper, papers_for, struck, terms_of
from hypothesis import given, settings
from hypothesis import strategies as st
from test_counting_properties import elections

from app.rules.ballots import Ballot, Reason
from app.rules.closing import Papers
from app.rules.counting import count, result_of
from app.rules.rounds import Marking
from app.rules.rule_sets import QD_190_2024
from app.rules.sheet_sums import SheetBatch, check_sheet, check_sheets, sums_of
from app.rules.tally_sheets import (
    INVALID,
    VALID,
    Cell,
    Part,
    TallySheet,
    cells_of,
    columns_of,
    differences,
    possible_reasons,
    settled_sheet,
    sheet_of,
    tally_of,
)

MODEST = settings(max_examples=120, deadline=None)
STRUCK = terms_of(3, 5)
COLUMNS = terms_of(3, 3)
ONE = terms_of(1, 1)


def agree(number: int) -> Cell:
    return Cell(Part.AGREE, number)


def codes(terms, declared, sheet):
    return [(found.rule.code, found.place) for found in check_sheet(terms, 1, declared, sheet)]


def a_sheet() -> TallySheet:
    """Six papers of the struck list: five valid, one overvote."""
    papers = [struck(STRUCK, 4, 5)] * 3 + [struck(STRUCK, 1, 2, 3)] * 2 + [struck(STRUCK)]
    return sheet_of(STRUCK, papers)


@MODEST
@given(election=elections(), data=st.data())
def test_counting_the_sheets_of_any_batches_is_counting_the_papers(election, data):
    terms, ballots = election
    batch_of = data.draw(st.lists(st.integers(0, 3), min_size=len(ballots), max_size=len(ballots)))
    batches = [[one for one, at in zip(ballots, batch_of, strict=True) if at == number] for number in range(4)]
    sheets = [sheet_of(terms, batch) for batch in batches]
    assert result_of(tally_of(terms, sheets)) == count(terms, ballots)
    for batch, sheet in zip(batches, sheets, strict=True):
        assert codes(terms, len(batch), sheet) == []
        assert set(sheet.figures) <= set(cells_of(terms))


@MODEST
@given(election=elections(), data=st.data())
def test_a_wrong_number_is_a_sum_that_does_not_hold_wherever_the_sum_is_exact(election, data):
    """On columns every cell stands in an equation; on a struck list every cell of the head does."""
    terms, ballots = election
    sheet = sheet_of(terms, ballots)
    exact = [cell for cell in cells_of(terms) if not (terms.marking is Marking.STRIKE_OUT and cell.number)]
    cell = data.draw(st.sampled_from(exact))
    wrong = sheet.of(cell) + data.draw(st.integers(1, 30))
    assert codes(terms, len(ballots), TallySheet({**sheet.figures, cell: wrong}))


@MODEST
@given(election=elections(), other=st.data())
def test_two_entries_differ_in_just_the_cells_that_were_typed_otherwise(election, other):
    terms, ballots = election
    sheet = sheet_of(terms, ballots)
    cells = other.draw(st.sets(st.sampled_from(cells_of(terms)), max_size=4))
    typed = TallySheet({**sheet.figures, **{cell: sheet.of(cell) + 1 for cell in cells}})
    found = differences(terms, sheet, typed, {})
    assert [one.cell for one in found] == [cell for cell in cells_of(terms) if cell in cells]
    assert (settled_sheet(terms, sheet, typed, {}) is None) == bool(cells)
    settled = settled_sheet(terms, typed, sheet, {cell: sheet.of(cell) for cell in cells})
    assert settled is not None
    assert all(settled.of(cell) == sheet.of(cell) for cell in cells_of(terms))


@pytest.mark.parametrize("cell", cells_of(STRUCK) + cells_of(COLUMNS), ids=str)
def test_the_name_of_a_cell_is_read_as_that_cell(cell):
    assert Cell.read(str(cell)) == cell


def test_reasons_are_those_that_papers_of_the_round_can_have():
    assert Reason.OVERVOTE in possible_reasons(STRUCK)
    assert Reason.OVERVOTE not in possible_reasons(COLUMNS)
    assert {Reason.BOTH_COLUMNS, Reason.BLANK} <= set(possible_reasons(ONE))
    strict = replace(COLUMNS, rules=replace(QD_190_2024, blank_columns_paper_is_valid=False))
    assert Reason.BLANK in possible_reasons(strict)
    assert Reason.BLANK not in possible_reasons(COLUMNS)


def test_a_sheet_has_the_columns_of_its_paper():
    assert columns_of(STRUCK) == (Part.AGREE,)
    assert columns_of(COLUMNS) == (Part.AGREE, Part.DISAGREE, Part.UNCOUNTED)
    assert columns_of(ONE) == (Part.AGREE, Part.DISAGREE)


def test_a_right_sheet_of_six_papers():
    sheet = a_sheet()
    assert (sheet.valid, sheet.invalid, sheet.reasons) == (5, 1, {Reason.OVERVOTE: 1})
    assert [sheet.named(Part.AGREE, number) for number in STRUCK.candidates] == [3, 3, 3, 2, 2]
    assert codes(STRUCK, 6, sheet) == []
    assert all(one.agrees for one in sums_of(STRUCK, 6, sheet))


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({VALID: 4}, [("sheet.papers", "valid"), ("sheet.most", "agree/1")]),
        ({INVALID: 2}, [("sheet.papers", "valid"), ("sheet.reasons", "invalid")]),
        ({Cell(Part.REASON, reason=Reason.OVERVOTE): 0}, [("sheet.reasons", "invalid")]),
        ({agree(2): 6}, [("sheet.over_valid", "agree/2"), ("sheet.most", "agree/1")]),
        ({agree(2): 5, agree(3): 5}, [("sheet.most", "agree/1")]),
        (dict.fromkeys(map(agree, range(1, 5)), 0), [("sheet.least", "agree/1")]),
    ],
)
def test_what_does_not_agree_on_a_struck_list_is_said_at_its_cell(changed, found):
    assert codes(STRUCK, 6, TallySheet({**a_sheet().figures, **changed})) == found


def test_columns_must_add_up_for_each_name():
    both = Ballot(frozenset({1, 2}), frozenset({2, 3}))
    sheet = sheet_of(COLUMNS, [paper(COLUMNS, [1, 2, 3]), both])
    assert [sheet.named(part, 2) for part in columns_of(COLUMNS)] == [1, 0, 1]
    assert codes(COLUMNS, 2, sheet) == []
    short = TallySheet({**sheet.figures, Cell(Part.UNCOUNTED, 2): 0})
    assert codes(COLUMNS, 2, short) == [("sheet.row", "agree/2")]


def test_a_round_is_ready_when_every_batch_is_settled_and_agrees():
    sheet, papers = a_sheet(), Papers(12, 12, 12)
    batches = [
        SheetBatch(1, 6, sheet),
        SheetBatch(2, 6),
        SheetBatch(3, 6, differing=2),
        SheetBatch(4, 7, sheet),
        SheetBatch(5, 6, sheet, keyed_differing=3),
    ]
    found = [(one.rule.code, one.place) for one in check_sheets(STRUCK, papers, batches)]
    assert found == [
        ("round.batches", "batches"),
        ("sheet.waiting", "batch/2"),
        ("sheet.differs", "batch/3"),
        ("sheet.papers", "batch/4"),
        ("sheet.keyed_differs", "batch/5"),
    ]
    assert list(check_sheets(STRUCK, papers, [batches[0], SheetBatch(2, 6, sheet)])) == []
    assert [one.rule.code for one in check_sheets(STRUCK, Papers(0, 0, 0), [])] == ["round.nothing"]


def test_worked_case_of_a_tie_counted_by_sheets():
    """Case 2 of election-rules 10: three with 150 for two seats."""
    terms = terms_of(3, 4)
    ballots = papers_for(terms, [200, 150, 150, 150])
    sheets = [sheet_of(terms, ballots[start : start + 50]) for start in range(0, len(ballots), 50)]
    result = result_of(tally_of(terms, sheets))
    assert (result.elected, result.tied) == ((1,), (2, 3, 4))
