"""What a recipe of CONTRIBUTING.md asks for and no other test would miss."""

import json
import re
from datetime import timedelta
from itertools import pairwise

from app.resources import resource
from app.rules.evaluation_regimes import REGIMES
from app.rules.rule_sets import RULE_SETS
from app.ui import session
from app.ui.places import ENTRIES, PAGES


def test_the_schema_of_the_contest_file_knows_every_rule_set():
    schema = json.loads(resource("contest-file.schema.json").read_text("utf-8"))
    assert schema["properties"]["rules"]["enum"] == list(RULE_SETS)


def test_one_rule_set_ends_on_the_day_before_the_next():
    rules = sorted(RULE_SETS.values(), key=lambda one: one.issued)
    for earlier, later in pairwise(rules):
        assert earlier.in_force_until == later.issued - timedelta(days=1)
    assert rules[-1].in_force_until is None


def test_ids_of_rules_are_the_names_they_are_kept_by():
    assert all(id_ == one.id for known in (RULE_SETS, REGIMES) for id_, one in known.items())


def test_every_page_is_made_and_its_place_told():
    told = set(re.findall(r'"([a-z-]+)', session.__doc__ or ""))
    assert PAGES.keys() - told == set()
    assert set(ENTRIES) <= PAGES.keys()
