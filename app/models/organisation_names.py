"""What organisations go by where each must be told apart: «Chi bộ 1» there may be in every committee.

What it is for: the names that lists, forms and sheets show and read back.
What it is not for: storing organisations (organisations), and documents of one organisation, which say its own name.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from app.models.errors import Refused
from app.models.organisations import Organisation
from app.rules.organisation_sayings import DIRECT, Line, Sayings, joined

_ENDED = "đã kết thúc"


class OrganisationNames:
    """The names of organisations at one moment: a name alone, with all above it where several share that.

    One directly under the committee whose name others have says so; one that ended says that where another took its
    name in its place.
    """

    def __init__(self, organisations: Iterable[Organisation] = ()) -> None:
        """Name these; an organisation above that is not among them is left out."""
        listed = {one.id: one for one in organisations}
        shared = Counter(one.name.casefold() for one in listed.values())
        lines = {id_: _line(listed, one) for id_, one in listed.items()}
        self.paths: Mapping[int, str] = {
            id_: joined(line[:-1] if line[-1] == DIRECT else line) for id_, line in lines.items()
        }
        at_work = {self.paths[id_].casefold() for id_, one in listed.items() if one.ended is None}
        succeeded = {id_ for id_, one in listed.items() if one.ended and self.paths[id_].casefold() in at_work}

        def name(one: Organisation) -> str:
            if shared[one.name.casefold()] == 1:
                return one.name
            whole = self.paths[one.id] if one.parent_id in listed else joined(lines[one.id])
            return f"{whole}, {_ENDED}" if one.id in succeeded else whole

        self.by_id: Mapping[int, str] = {id_: name(one) for id_, one in listed.items()}
        self.at_work = tuple(self.by_id[id_] for id_, one in listed.items() if one.ended is None)
        self.ended = tuple(self.by_id[id_] for id_, one in listed.items() if one.ended)
        told = Counter(name.casefold() for name in self.by_id.values())
        self._ids = {name.casefold(): id_ for id_, name in self.by_id.items() if told[name.casefold()] == 1}
        self.lines: Mapping[int, Line] = lines | {id_: (self.by_id[id_],) for id_ in succeeded}
        self.sayings = Sayings()
        """Which ids a text means."""
        for id_, shown in self.by_id.items():
            self.sayings.add(id_, self.lines[id_], shown)

    @property
    def lines_by_name(self) -> Mapping[str, Line]:
        """What stands above each name."""
        return {name: self.lines[id_] for id_, name in self.by_id.items()}

    def id_of(self, name: str) -> int:
        """Return the id of a name as it is written here, in any case; raise LookupError for none and for several."""
        return self._ids[name.casefold()]

    def meant(self, text: str, place: str) -> int | None:
        """Return whom a text means, None for nobody; raise Refused where several go by it."""
        found = self.sayings.meant(text)
        if len(found) > 1:
            raise Refused(self.sayings.shared(text, place))
        return found[0] if found else None


def _line(listed: Mapping[int, Organisation], one: Organisation) -> Line:
    line = [one.name]
    while one.parent_id and (above := listed.get(one.parent_id)):
        line.append(above.name)
        one = above
    return tuple(line) if one.parent_id else (*line, DIRECT)
