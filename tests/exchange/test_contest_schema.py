import json

import pytest
from filed_contests import contest, contests, places, setting, without, write_text
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from test_contest_file import ODD_VALUES, REFUSALS, refusals

from app.resources import resource

SCHEMA = json.loads(resource("contest-file.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

BEYOND_A_SCHEMA = {
    "$.seats",  # more seats than candidates
    "$.deductions",
    "$.present",
    "$.issued",
    "$.returned",
    "$.candidates[1].number",  # a number twice
    "$.ballots[1]",  # a place twice, a struck list that is not whole
    "$.ballots[5]",
    "$.ballots[1].agree[0]",  # 1.0 is whole to a schema
    "$.ballots[1].agree[1]",  # nobody on the list has the number
    "$.ballots[1].disagree[0]",
    "$.ballots[1].disagree[1]",  # left and struck at once
}


def test_the_schema_is_sound_and_says_what_each_field_is():
    Draft202012Validator.check_schema(SCHEMA)
    assert list(SCHEMA["properties"]) == SCHEMA["required"] == list(contest())
    named = [SCHEMA, *SCHEMA["properties"].values(), *SCHEMA["$defs"].values()]
    assert all(part["description"] for part in named)


@pytest.mark.parametrize(("changes", "path", "says"), REFUSALS, ids=[path for _, path, _ in REFUSALS])
def test_what_the_program_refuses_the_schema_refuses_unless_no_schema_could(changes, path, says):
    assert not VALIDATOR.is_valid(contest(*changes)) or path in BEYOND_A_SCHEMA


@given(contests())
def test_what_can_be_counted_fits_the_schema(tmp_path_factory, filed):
    VALIDATOR.validate(filed)
    assert refusals([write_text(tmp_path_factory.mktemp("right"), json.dumps(filed))]) == []


@given(data=st.data())
def test_what_the_schema_refuses_the_program_refuses(tmp_path_factory, data):
    filed = data.draw(contests())
    place = data.draw(st.sampled_from([place for place in places(filed) if place]))
    change = data.draw(st.just(without(*place)) | ODD_VALUES.map(lambda value: setting(*place, to=value)))
    change(filed)
    text = json.dumps(filed)
    fits = VALIDATOR.is_valid(json.loads(text))
    refused = refusals([write_text(tmp_path_factory.mktemp("odd"), text)])
    assert fits or refused
