"""Every change that somebody may make has words of its own in the journal."""

import re
from pathlib import Path

from app.rules.journal_words import ACTION_WORDS, action_words, told_words
from app.rules.permissions import ACTIONS, act_of
from app.rules.rounds import Electorate

MODELS = Path(__file__).parents[2] / "app" / "models"
_WRITTEN = re.compile(r'(?:change|_told_first|_set_removed)\(\s*(?:f?)"([a-z_]+\.[a-z_]+)"')


def test_every_action_of_the_table_has_words() -> None:
    assert set(ACTIONS) <= ACTION_WORDS.keys()


def test_every_action_that_the_book_writes_has_words() -> None:
    written = {one for file in MODELS.glob("*.py") for one in _WRITTEN.findall(file.read_text("utf-8"))}
    assert len(written) > 80
    assert written <= ACTION_WORDS.keys()


def test_words_are_short_and_never_the_same_for_two_actions() -> None:
    assert len(set(ACTION_WORDS.values())) == len(ACTION_WORDS)
    assert max(map(len, ACTION_WORDS.values())) <= 40


def test_every_action_belongs_to_an_act_but_those_the_program_does_by_itself() -> None:
    by_itself = {"book.upgrade", "round.reason_gone"}
    assert all(act_of(action) for action in ACTION_WORDS.keys() - by_itself)


def test_an_action_of_a_newer_program_stays_as_it_is() -> None:
    assert action_words("tea.make") == "tea.make"


def test_what_is_told_of_a_paper_is_its_place_and_never_its_marks() -> None:
    paper = {"agree": [1, 2], "disagree": [3]}
    told = told_words({"batch": 2, "entry_pass": 1, "serial": 17, "times": 1, "paper": paper, "round_id": 4})
    assert told == "lần bầu 4, tập 2, lượt 1, phiếu 17"
    named = told_words({"round_id": 4, "batch": 2}, rounds={4: "Đoàn đại biểu, lần 1"})
    assert named == "Đoàn đại biểu, lần 1, tập 2"
    assert told_words({"times": 3, "batch": 2, "paper": paper}) == "tập 2, 3 phiếu giống nhau"
    assert told_words({"before": paper, "after": paper, "serial": 2}) == "phiếu 2"


def test_a_list_is_told_by_its_length_a_record_by_its_name_a_reason_as_it_is() -> None:
    assert told_words({"members": [{}] * 5095}) == "5.095 mục"
    assert told_words({"record": {"title": "Khai mạc", "position": 1}}) == "Khai mạc"
    assert told_words({"reason": "in sai"}, "round/2") == "lần bầu 2 · in sai"
    assert told_words({"reason": "nhập nhầm", "batch": 3}) == "tập 3 · nhập nhầm"
    assert told_words({"is_set": True, "failures": 2}) == ""


def test_a_congress_of_members_has_no_delegates_and_its_words_stay_apart() -> None:
    said = {action: action_words(action, Electorate.MEMBER_CONGRESS) for action in ACTION_WORDS}
    assert not any("đại biểu" in words for words in said.values())
    assert len(set(said.values())) == len(ACTION_WORDS)
