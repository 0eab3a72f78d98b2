"""What is asked of the list of members: words to find, who is wanted, and in which order.

What it is for: one value for the filter of the table, a saved filter and a printed list.
What it is not for: finding them (models.member_search).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Self

from app.rules.member_fields import MemberField
from app.rules.persons import PRESENT, Degree, Duty, MemberStatus, Sector, Sex, Theory

KINDS: Mapping[str, type[StrEnum]] = MappingProxyType(
    {"sex": Sex, "sector": Sector, "duty": Duty, "degree": Degree, "theory": Theory}
)
"""What is one of a few words, by the name that a query has for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberQuery:
    """Who is wanted; an empty set or None wants everybody.

    `words` are found in any field, without accents: together where somebody has them so, else each of them;
    `organisation_id` wants all who are in it or below it; `born_from` to `joined_until` are years, both ends included.
    """

    words: str = ""
    organisation_id: int | None = None
    statuses: frozenset[MemberStatus] = PRESENT
    sex: Sex | None = None
    sector: Sector | None = None
    duty: Duty | None = None
    degree: Degree | None = None
    theory: Theory | None = None
    ethnicity: str = ""
    born_from: int | None = None
    born_until: int | None = None
    joined_from: int | None = None
    joined_until: int | None = None
    order: MemberField = MemberField.NAME
    descending: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether it leaves out some of those who are here: with those who left, too, it does not."""
        wider = replace(self, words=self.words.strip(), statuses=self.statuses or PRESENT)
        return replace(wider, order=MemberField.NAME, descending=False) != MemberQuery()

    @property
    def stored(self) -> str:
        """Return the text of a saved filter."""
        values = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return json.dumps(values | {"statuses": sorted(self.statuses)}, ensure_ascii=False)

    @classmethod
    def from_stored(cls, text: str) -> Self:
        """Return the filter of a saved text, which may be older than some criteria."""
        values = json.loads(text)
        for name, kind in (*KINDS.items(), ("order", MemberField)):
            if wanted := values.get(name):
                values[name] = kind(wanted)
        values["statuses"] = frozenset(map(MemberStatus, values["statuses"]))
        return cls(**values)
