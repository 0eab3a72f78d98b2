"""What is asked of the list of members: words to find, who is wanted, and in which order.

What it is for: one value for the filter of the table, a saved filter and a printed list.
What it is not for: finding them (models.member_search).
"""

import json
from dataclasses import dataclass
from typing import Self

from app.rules.member_fields import MemberField
from app.rules.persons import PRESENT, Duty, MemberStatus, Sector, Sex


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberQuery:
    """Who is wanted; an empty set or None wants everybody.

    `words` are found in any field, without accents; `organisation_id` wants all who are in it or below it;
    `born_from` to `joined_until` are years, both ends included.
    """

    words: str = ""
    organisation_id: int | None = None
    statuses: frozenset[MemberStatus] = PRESENT
    sex: Sex | None = None
    sector: Sector | None = None
    duty: Duty | None = None
    ethnicity: str = ""
    born_from: int | None = None
    born_until: int | None = None
    joined_from: int | None = None
    joined_until: int | None = None
    order: MemberField = MemberField.NAME
    descending: bool = False

    @property
    def stored(self) -> str:
        """Return the text of a saved filter."""
        values = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return json.dumps(values | {"statuses": sorted(self.statuses)}, ensure_ascii=False)

    @classmethod
    def from_stored(cls, text: str) -> Self:
        """Return the filter of a saved text."""
        values = json.loads(text)
        kinds = {"sex": Sex, "sector": Sector, "duty": Duty, "order": MemberField}
        for name, kind in kinds.items():
            values[name] = values[name] and kind(values[name])
        values["statuses"] = frozenset(map(MemberStatus, values["statuses"]))
        return cls(**values)
