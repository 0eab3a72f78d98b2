"""The congress IX as its office knows it before there is a book: organisations, delegates, who stands where.

What it is for: what the person types and what lists on paper say; invented people are those of the sample.
What it is not for: the book.
"""

import tomllib
from dataclasses import replace
from functools import cache
from itertools import islice
from random import Random

from app.exchange.sample_delegates import SampleDelegates
from app.exchange.sample_people import people
from app.models.delegates import Delegate
from app.models.organisations import Organisation
from app.resources import resource
from app.rules.organisation_kinds import OrganisationKind

FACTS = tomllib.loads(resource("sample/congress-ix.toml").read_text("utf-8"))
COMMITTEE, CONGRESS = FACTS["committee"]["name"], FACTS["congress"]["name"]
DELEGATIONS = FACTS["delegates"]["delegations"]
SECRETARY = "Nguyễn Trung Khải"
SUMMONED, PRESENT = FACTS["congress"]["delegates"], FACTS["meeting"]["present"]


@cache
def organisations() -> tuple[Organisation, ...]:
    """The 92 organisations, numbered from 1 as they stand on the list."""
    titles = ((OrganisationKind.BASE_COMMITTEE, "Đảng bộ"), (OrganisationKind.CELL, "Chi bộ"))
    listed = [(f"{title} {name}", kind) for kind, title in titles for name in FACTS["organisations"][kind]]
    return tuple(Organisation(name, kind, id=number) for number, (name, kind) in enumerate(listed, start=1))


@cache
def delegates() -> tuple[Delegate, ...]:
    """The 228 official delegates and the alternates, as the office listed them."""
    names = people(Random(9), FACTS["names"], {SECRETARY})
    official = [SECRETARY, *islice(names, SUMMONED - 1)]
    told, delegations = SampleDelegates(FACTS), {key: at for at, key in enumerate(DELEGATIONS)}
    listed = list(told.official(official, organisations(), delegations))
    listed += told.alternates(set(official), organisations(), delegations)
    return tuple(replace(one, number=number) for number, one in enumerate(listed, start=1))


def name(number: int) -> str:
    """Return who has a number on the list of delegates."""
    return delegates()[number - 1].name


def number_of(wanted: str) -> int:
    """Return the number of somebody on the list of delegates."""
    return next(one.number for one in delegates() if one.name == wanted)
