"""The catalogue of what rules object to, against the sources that use it and the tests that produce it."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.rules.findings import CATALOGUE, Finding, Rule, Severity, finding

ROOT = Path(__file__).parents[2]
STABLE_CODES = [
    "admission.age",
    "admission.early",
    "admission.late",
    "admission.order",
    "ballot.note",
    "ballot.numbers",
    "ballot.torn",
    "batch.declared",
    "batch.differs",
    "batch.entered",
    "batch.full",
    "batch.in_use",
    "batch.set_aside",
    "batch.settled",
    "batch.size",
    "board.candidate",
    "board.no_head",
    "board.none",
    "board.probationary",
    "body.candidate",
    "body.changed",
    "body.guest",
    "body.heads",
    "body.ineligible",
    "body.no_head",
    "body.nominated",
    "body.not_official",
    "body.probationary",
    "body.size",
    "body.twice",
    "body.waiting",
    "cards.no_number",
    "cards.no_subject",
    "cards.nobody",
    "cards.of_nominee",
    "cards.present",
    "cards.sum",
    "cards.summoned",
    "cards.waived_why",
    "congress.confirmed",
    "congress.no_names",
    "contest.has_ballots",
    "delegate.alternate_ineligible",
    "delegate.alternate_order",
    "delegate.card_twice",
    "delegate.column_twice",
    "delegate.date",
    "delegate.dates_order",
    "delegate.delegation_unknown",
    "delegate.ex_officio",
    "delegate.has_attended",
    "delegate.has_replacement",
    "delegate.in_body",
    "delegate.joined_late",
    "delegate.listed",
    "delegate.name_alone",
    "delegate.name_letters",
    "delegate.name_long",
    "delegate.no_hall",
    "delegate.no_heading",
    "delegate.no_name",
    "delegate.none",
    "delegate.not_alternate",
    "delegate.not_grown",
    "delegate.not_official",
    "delegate.number",
    "delegate.number_taken",
    "delegate.number_twice",
    "delegate.order_official",
    "delegate.organisation_unknown",
    "delegate.other_delegation",
    "delegate.probation",
    "delegate.replacement_why",
    "delegate.row_same_name",
    "delegate.row_twice",
    "delegate.same_name",
    "delegate.schooling_split",
    "delegate.seat_taken",
    "delegate.seat_twice",
    "delegate.too_young",
    "delegate.unsure",
    "delegate.was_there",
    "delegate.without_vote",
    "delegate.word",
    "difference.count",
    "difference.neither",
    "difference.not_open",
    "difference.order",
    "difference.own_pass",
    "dossier.bodies",
    "dossier.body_changed",
    "dossier.check_in",
    "dossier.day",
    "dossier.meeting",
    "dossier.no_board",
    "dossier.no_election",
    "dossier.results",
    "dossier.summoned",
    "dossier.unchecked",
    "dossier.votes",
    "evaluation.above_points",
    "evaluation.below_points",
    "evaluation.cell_unread",
    "evaluation.class_and_reason",
    "evaluation.decided_already",
    "evaluation.failed_twice",
    "evaluation.form_of_one",
    "evaluation.half_points",
    "evaluation.joined_unsure",
    "evaluation.no_class",
    "evaluation.no_heading",
    "evaluation.no_points",
    "evaluation.no_year",
    "evaluation.nobody",
    "evaluation.not_open",
    "evaluation.over_cap",
    "evaluation.own",
    "evaluation.points",
    "evaluation.read_only",
    "evaluation.reason_unknown",
    "evaluation.reason_words",
    "evaluation.rerated_before",
    "evaluation.rerated_reason",
    "evaluation.row_many",
    "evaluation.row_twice",
    "evaluation.row_unknown",
    "evaluation.step",
    "evaluation.step_reason",
    "evaluation.trigger",
    "evaluation.unread",
    "evaluation.unread_mark",
    "evaluation.unread_points",
    "evaluation.vote_issued",
    "evaluation.vote_nobody",
    "evaluation.vote_returned",
    "evaluation.vote_sum",
    "evaluation.vote_valid",
    "file.cell_long",
    "file.is_book",
    "file.not_sheet",
    "file.sheet_heavy",
    "file.sheet_large",
    "hall.not_confirmed",
    "indicative.no_file",
    "indicative.no_names",
    "indicative.no_team",
    "indicative.only",
    "indicative.own_minutes",
    "later.alternates",
    "later.kind",
    "later.must_run_off",
    "later.nothing",
    "later.placed",
    "later.runoff_people",
    "later.runoff_seats",
    "later.seats",
    "later.stopped",
    "line.alone",
    "line.backwards",
    "line.choose",
    "line.foreign",
    "line.no_choice_there",
    "line.no_previous",
    "line.note",
    "line.overvote",
    "line.range",
    "line.repeat",
    "line.repeat_room",
    "line.repeat_second_pass",
    "line.rows_digit",
    "line.rows_left",
    "line.rows_more",
    "line.twice",
    "line.unclear",
    "line.unfinished",
    "list.same_person",
    "member.card_taken",
    "member.listed",
    "member.nameless",
    "member.no_heading",
    "member.no_organisation",
    "member.none",
    "member.same_name",
    "member.unknown_organisation",
    "names.empty",
    "names.letters",
    "names.long",
    "names.note_long",
    "names.twice",
    "nomination.asking",
    "nomination.committee",
    "nomination.counts",
    "nomination.later",
    "nomination.list_changed",
    "nomination.no_nominator",
    "nomination.no_opinion",
    "nomination.nobody",
    "nomination.nobody_to_ask",
    "nomination.nominator",
    "nomination.probationary",
    "nomination.step",
    "nomination.tie",
    "nomination.twice",
    "nomination.waiting",
    "office.one",
    "office.outside",
    "operator.itself",
    "operator.last_head",
    "operator.name",
    "operator.name_removed",
    "operator.name_taken",
    "operator.nobody",
    "operator.not_allowed",
    "operator.pin_form",
    "operator.pin_wait",
    "operator.pin_wrong",
    "organisation.alike",
    "organisation.below_itself",
    "organisation.day",
    "organisation.ended",
    "organisation.full",
    "organisation.kind",
    "organisation.listed",
    "organisation.nameless",
    "organisation.no_heading",
    "organisation.shared",
    "organisation.told",
    "organisation.unknown",
    "papers.copies",
    "papers.issued",
    "papers.lacking",
    "papers.none_spoiled",
    "papers.not_printed",
    "papers.old_list",
    "papers.too_many",
    "pass.compared",
    "pass.count",
    "pass.ended",
    "pass.entered",
    "pass.nothing",
    "pass.number",
    "pass.open",
    "pass.same_operator",
    "practice.by_sheets",
    "practice.no_batches",
    "practice.real_book",
    "rehearsal.has_papers",
    "rehearsal.stays",
    "round.annulled",
    "round.batches",
    "round.closed",
    "round.confirmed",
    "round.deduction_unknown",
    "round.deductions",
    "round.entered",
    "round.few_candidates",
    "round.has_ballots",
    "round.issued",
    "round.not_closed",
    "round.not_returned",
    "round.not_returned_foreign",
    "round.not_returned_yet",
    "round.nothing",
    "round.outside_days",
    "round.present",
    "round.previous_open",
    "round.reason",
    "round.rested_on",
    "round.returned",
    "round.returned_typed",
    "round.seats",
    "round.summoned",
    "round.sums",
    "session.began",
    "session.checked_in",
    "session.none",
    "sheet.agreed",
    "sheet.by_papers",
    "sheet.differs",
    "sheet.ended",
    "sheet.figure",
    "sheet.first_open",
    "sheet.in_use",
    "sheet.keyed_differs",
    "sheet.least",
    "sheet.legacy_font",
    "sheet.looks_legacy",
    "sheet.most",
    "sheet.no_file",
    "sheet.not_compared",
    "sheet.over_valid",
    "sheet.own_entry",
    "sheet.papers",
    "sheet.reasons",
    "sheet.row",
    "sheet.second_begun",
    "sheet.waiting",
    "sheet.way",
    "sheet.why",
    "surplus.none",
    "surplus.small",
    "surplus.too_many",
    "target.figure_unread",
    "target.no_parts",
    "target.no_text",
    "target.over_hundred",
    "target.over_parent",
    "target.over_total",
    "target.parent_below",
    "text.letters",
    "text.long",
    "vote.list_missing",
    "vote.list_rejected",
    "vote.seats_differ",
    "vote.seats_rejected",
    "warning.reason",
]
"""Codes stand in printed catalogues, journals and the help: they are added, never renamed."""


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


def placeholders(rule: Rule) -> set[str]:
    return {name for text in (rule.says, rule.remedy) for _, name, _, _ in string.Formatter().parse(text) if name}


def test_codes_are_stable():
    assert sorted(CATALOGUE) == sorted(STABLE_CODES)


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


def test_every_code_is_produced_by_some_test():
    here = Path(__file__)
    tests = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py") if path != here)
    assert [code for code in CATALOGUE if f'"{code}"' not in tests] == []


@pytest.mark.parametrize("rule", CATALOGUE.values(), ids=CATALOGUE.keys())
def test_a_rule_says_what_is_wrong_and_what_to_do(rule):
    assert re.fullmatch(r"[a-z]+\.[a-z_]+", rule.code)
    for text in (rule.says, rule.remedy):
        assert text[0] == text[0].upper()
        assert text.endswith(".")
        assert "  " not in text
    assert rule.says != rule.remedy
    example = Finding(rule, dict.fromkeys(placeholders(rule), 3))
    assert "{" not in example.says + example.remedy
    assert example.is_error == (rule.severity is Severity.ERROR)


def test_values_are_shown_as_they_are_even_with_braces():
    assert finding("line.foreign", typed="{typed}").says == "«{typed}» không phải là số trên phiếu."


def test_a_code_that_is_not_in_the_catalogue_is_a_bug():
    with pytest.raises(KeyError):
        finding("line.none_such")
