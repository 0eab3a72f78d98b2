"""The guides through what nobody planned: every one complete, at every stage of a round."""

import re
import string

import pytest

from app.rules.rule_sets import QD_190_2024, QD_244_2014
from app.rules.situation_steps import GUIDES, texts
from app.rules.situations import WRITING, Door, Facts, LastPaper, Need, Situation, Stage, number_of, place_of
from app.rules.tally_sheets import CountedBy

LAST = LastPaper(batch=3, serial=17, entry_pass=2, at="10:32:05, 29/07/2025", operator="Hà")
FACTS = {stage: Facts(7, 12, stage, issued=226, returned=225, declared=225, batch=3, last=LAST) for stage in Stage}
STAGES = pytest.mark.parametrize("facts", FACTS.values(), ids=FACTS)
GUIDE_OF = {guide.situation: guide for guide in GUIDES}
EVERY = pytest.mark.parametrize("guide", GUIDES, ids=[guide.situation for guide in GUIDES])


def test_every_situation_has_one_guide_in_the_order_of_its_number():
    assert [guide.situation for guide in GUIDES] == list(Situation)
    assert [number_of(guide.situation) for guide in GUIDES] == list(range(1, 11))
    assert Door.FOREIGN.format(round=5) == f"situations/{number_of(Situation.FOREIGN)}/5"


@EVERY
@STAGES
def test_steps_are_short_filled_with_figures_and_lead_to_a_place(guide, facts):
    steps = list(guide.steps_for(facts))
    assert 2 <= len(steps) <= 8
    for step in steps:
        assert "{" not in step.figures.format_map(facts.values())
        place = place_of(step, facts)
        assert bool(place) == (bool(step.button) and not (facts.stage is Stage.LOCKED and step.door in WRITING))
        assert re.fullmatch(r"[a-z]*(/\d+)*(#[a-z_]+(/\d+)?)?", place)


@EVERY
def test_every_guide_has_a_way_on_while_papers_are_keyed(guide):
    assert any(place_of(step, FACTS[Stage.KEYED]) for step in guide.steps_for(FACTS[Stage.KEYED]))


@EVERY
def test_without_a_contest_the_steps_are_still_there_and_lead_nowhere_that_is_missing(guide):
    steps = list(guide.steps_for(None))
    assert steps
    assert {place_of(step, None) for step in steps} <= {"", "batches"}


@EVERY
def test_a_closed_count_has_to_be_opened_before_anything_is_written(guide):
    locked = FACTS[Stage.LOCKED]
    doors = [step.door for step in guide.steps_for(locked) if place_of(step, locked)]
    assert set(doors).isdisjoint(WRITING)
    if any(step.door in WRITING for step in guide.steps_for(locked)):
        assert doors[0] in {Door.REOPEN, Door.BATCHES}


def test_articles_are_known_to_both_rule_sets():
    subjects = {step.subject for guide in GUIDES for step in guide.steps if step.subject}
    assert subjects
    assert all(subject in rules.articles for rules in (QD_190_2024, QD_244_2014) for subject in subjects)


def test_after_a_power_cut_the_last_paper_is_named_and_the_next_one_is_where_to_go_on():
    steps = list(GUIDE_OF[Situation.POWER_CUT].steps_for(FACTS[Stage.KEYED]))
    told = [step.figures.format_map(FACTS[Stage.KEYED].values()) for step in steps]
    assert told[1] == ("Phiếu lưu sau cùng: tập 3, lượt 2, phiếu thứ 17, lúc 10:32:05, 29/07/2025, người nhập Hà.")
    assert told[2] == "Phiếu tiếp theo là phiếu thứ 18 của tập 3."
    assert place_of(steps[2], FACTS[Stage.KEYED]) == "entry/12/3"


def test_a_full_batch_has_no_next_paper():
    full = Facts(7, 12, Stage.KEYED, batch=3, last=LastPaper(3, 50, 1, "", "Hà", is_full=True))
    needs = {step.need for step in GUIDE_OF[Situation.POWER_CUT].steps_for(full)}
    assert Need.ROOM not in needs
    assert Need.FULL in needs


def test_a_count_by_hand_is_led_to_its_tally_sheets_and_not_to_keys_it_has_not():
    sheets = Facts(7, 12, Stage.KEYED, batch=3, way=CountedBy.SHEETS)
    for guide in GUIDES:
        for step in guide.steps_for(sheets):
            assert not place_of(step, sheets).startswith("entry/")
            assert not re.search(r"gõ 0|F2", step.text)
    power = [place_of(step, sheets) for step in GUIDE_OF[Situation.POWER_CUT].steps_for(sheets)]
    assert "sheet/12/3" in power


def test_where_no_batch_was_made_yet_the_way_leads_to_making_them():
    unsplit = Facts(7, 12, Stage.UNKEYED)
    steps = GUIDE_OF[Situation.WRONG_BATCH].steps_for(unsplit)
    assert place_of(list(steps)[-1], unsplit) == "contest/7/12#batches"


def test_texts_name_only_figures_that_facts_have():
    known = set(FACTS[Stage.KEYED].values())
    for text in texts():
        assert {name for _, name, _, _ in string.Formatter().parse(text) if name} <= known
