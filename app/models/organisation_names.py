"""What organisations go by where each must be told apart: «Chi bộ 1» there may be in every committee.

What it is for: the names that lists, forms and sheets show and read back.
What it is not for: storing organisations (organisations), and documents of one organisation, which say its own name.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from app.models.organisations import Organisation


class OrganisationNames:
    """The names of organisations at one moment: a name alone, with all above it where several share that."""

    def __init__(self, organisations: Iterable[Organisation] = ()) -> None:
        """Name these; an organisation above that is not among them is left out."""
        listed = {one.id: one for one in organisations}
        shared = Counter(one.name.casefold() for one in listed.values())

        def path(one: Organisation) -> str:
            above = listed.get(one.parent_id or 0)
            return f"{one.name}, {path(above)}" if above else one.name

        self.paths: Mapping[int, str] = {id_: path(one) for id_, one in listed.items()}
        self.by_id: Mapping[int, str] = {
            id_: self.paths[id_] if shared[one.name.casefold()] > 1 else one.name for id_, one in listed.items()
        }
        told = Counter(name.casefold() for name in self.by_id.values())
        self._ids = {name.casefold(): id_ for id_, name in self.by_id.items() if told[name.casefold()] == 1}

    def id_of(self, name: str) -> int:
        """Return the id of a name, in any case; raise LookupError for none and for one that several go by."""
        return self._ids[name.casefold()]
