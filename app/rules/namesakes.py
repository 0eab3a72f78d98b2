"""What tells people of one name apart in a list: the year of birth, and the post or the place of work.

What it is for: every list of people on the screen says the same of namesakes, and nothing of anybody else.
What it is not for: finding out whether two rows are one person (same_people).
"""

from collections import Counter
from collections.abc import Mapping

from app.rules.persons import Person
from app.rules.vietnamese import clean


def told_apart(people: Mapping[int, Person], units: Mapping[int, str] | None = None) -> dict[int, str]:
    """Return, for those whose name stands more than once, what tells them apart: "1985 · Bí thư"; others are left out.

    `units` are the organisations people come from, for those with neither post nor place of work.
    """
    names = {id_: clean(one.name).casefold() for id_, one in people.items()}
    times = Counter(names.values())
    found: dict[int, str] = {}
    for id_, one in people.items():
        if times[names[id_]] > 1:
            born = str(one.born.year) if one.born else ""
            post = one.position or one.workplace or (units or {}).get(id_, "")
            found[id_] = " · ".join(filter(None, (born, post)))
    return found
