"""Party organisations under the committee, as a tree.

What it is for: what each is, where it stands, who heads it, and which are below it.
What it is not for: what became of them (organisation_events), their members (members) and how they were rated.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from app.models.congresses import Congresses
from app.models.errors import Refused
from app.models.repository import Repository, refuse_text
from app.rules.findings import finding
from app.rules.organisation_fields import check_ownership
from app.rules.organisation_kinds import OrganisationKind
from app.rules.organisation_sayings import DIRECTLY
from app.rules.persons import Ownership, Sector
from app.rules.vietnamese import clean


@dataclass(frozen=True, slots=True)
class Organisation:
    """One organisation; `id` is 0 before it is stored, `parent_id` None directly under the committee of the book.

    `cap_group` names those of similar task among which excellent ones are capped, "" for those of its kind;
    `ownership` is of which kind an enterprise is, None where only its name tells;
    `decision` and `founded` tell how it came to be, `ended` the day from which it is no more.
    """

    name: str
    kind: OrganisationKind
    parent_id: int | None = None
    id: int = 0
    sector: Sector | None = None
    cap_group: str = ""
    head: str = ""
    decision: str = ""
    founded: date | None = None
    ended: date | None = None
    ownership: Ownership | None = None


_COLUMNS = ("name", "kind", "parent_id", "sector", "ownership", "cap_group", "head", "decision", "founded", "ended")
_LISTED = ", ".join(_COLUMNS)
_DAYS = ("founded", "ended")
_TEXTS = ("name", "cap_group", "head", "decision")


class Organisations(Repository):
    """The organisations of a book."""

    def all(self) -> tuple[Organisation, ...]:
        """Return all organisations in their order, ended ones too."""
        rows = self._rows(f"SELECT {_LISTED}, id FROM organisation WHERE removed = 0 ORDER BY position, id")
        return tuple(_organisation(row) for row in rows)

    def get(self, organisation_id: int) -> Organisation:
        """Return one organisation, a removed one too; raise LookupError for none."""
        row = self._row(f"SELECT {_LISTED}, id FROM organisation WHERE id = ?", (organisation_id,))
        if row is None:
            raise LookupError(organisation_id)
        return _organisation(row)

    def count(self) -> int:
        """Return how many organisations are directly under the committee and have not ended."""
        row = self._row(
            "SELECT count(*) FROM organisation WHERE removed = 0 AND ended IS NULL AND kind <> ?"
            " AND (parent_id IS NULL OR parent_id IN (SELECT id FROM organisation WHERE kind = ?))",
            (OrganisationKind.COMMITTEE, OrganisationKind.COMMITTEE),
        )
        return row[0] if row else 0

    def below(self, organisation_id: int) -> frozenset[int]:
        """Return the ids of an organisation and of all below it."""
        rows = self._rows(
            "WITH RECURSIVE part(id) AS (SELECT ? UNION SELECT organisation.id FROM organisation"
            " JOIN part ON parent_id = part.id WHERE removed = 0) SELECT id FROM part",
            (organisation_id,),
        )
        return frozenset(row[0] for row in rows)

    def tops(self) -> dict[int, int]:
        """Return for each organisation, removed ones too, the one directly under the committee to which it belongs."""
        listed = {row[-1]: _organisation(row) for row in self._rows(f"SELECT {_LISTED}, id FROM organisation")}
        return {one: lineage(listed, one)[-1] for one in listed}

    def named(self) -> int:
        """Return of how many organisations directly under the committee some delegate on the list is.

        A name no longer used counts nowhere.
        """
        rows = self._rows(
            "SELECT DISTINCT organisation.id FROM organisation"
            " JOIN delegate ON organisation_id = organisation.id AND delegate.removed = 0 WHERE kind <> ?",
            (OrganisationKind.COMMITTEE,),
        )
        tops = self.tops()
        return len({tops[row[0]] for row in rows})

    def directly_under(self) -> int:
        """Return how many organisations the congress is of: as many as was stated, else as the book knows.

        A book that keeps members keeps all organisations; where a list of delegates is all there is, those it names.
        """
        stated = Congresses(self._book).get().organisations
        keeps_members = self._row("SELECT 1 FROM member WHERE removed = 0") is not None
        return stated or (self.count() if keeps_members else self.named())

    def add(self, organisations: Sequence[Organisation]) -> tuple[int, ...]:
        """Add organisations behind the others, all or none, and return their ids; raise Refused as `update` does."""
        for one in organisations:
            self._refuse(one)
        listed = [_stored(one) for one in organisations]
        holes = ", ".join("?" for _ in _COLUMNS)
        last = "SELECT coalesce(max(position), 0) + 1 FROM organisation"
        sql = f"INSERT INTO organisation ({_LISTED}, position) VALUES ({holes}, ({last}))"
        with self._book.change("organisation.add", "organisation", organisations=listed) as connection:
            return tuple(connection.execute(sql, [*one.values()]).lastrowid or 0 for one in listed)

    def update(self, organisation: Organisation) -> None:
        """Store an organisation anew, where it changed.

        Raises Refused for a text that no paper can show, and for a place below itself.
        """
        before = self.get(organisation.id)
        if before == organisation:
            return
        self._refuse(organisation)
        values = _stored(organisation)
        sets = ", ".join(f"{name} = ?" for name in _COLUMNS)
        subject = f"organisation/{organisation.id}"
        with self._book.change("organisation.update", subject, before=_stored(before), after=values) as connection:
            connection.execute(f"UPDATE organisation SET {sets} WHERE id = ?", [*values.values(), organisation.id])

    def refuse_twins(self, *wanted: Organisation) -> None:
        """Raise Refused where some would have the name and the place of another at work, of the book or among them.

        Nobody could tell them apart by what lists and forms say, and neither could take a member.
        """
        ids = {one.id for one in wanted if one.id}
        there = {_called(one): one for one in self.all() if one.ended is None and one.id not in ids}
        twins: list[Organisation] = []
        for one in wanted:
            other = there.setdefault(_called(one), one)
            if one.ended is None and other is not one:
                twins.append(other)
        if twins:
            above = twins[0].parent_id
            names = "; ".join(f"«{one.name}»" for one in twins if one.parent_id == above)
            place = self.get(above).name if above else DIRECTLY
            raise Refused(finding("organisation.twin", "name", names=names, above=place))

    def _refuse(self, organisation: Organisation) -> None:
        for name in _TEXTS:
            refuse_text(getattr(organisation, name), name)
        if found := list(check_ownership(organisation.sector, organisation.ownership, organisation.name)):
            raise Refused(*found)
        if organisation.id and organisation.parent_id in self.below(organisation.id):
            raise Refused(finding("organisation.below_itself", "parent_id", name=organisation.name))


def lineage(listed: Mapping[int, Organisation], organisation_id: int) -> tuple[int, ...]:
    """Return an organisation and those above it, up to the one directly under the committee.

    A list from outside may bring the committee itself as the root of the tree: it is above nobody here.
    """
    chain = [organisation_id]
    while (above := listed.get(listed[chain[-1]].parent_id or 0)) and above.kind is not OrganisationKind.COMMITTEE:
        chain.append(above.id)
    return tuple(chain)


def in_tree(organisations: Sequence[Organisation]) -> Iterator[tuple[Organisation, int, tuple[int, ...]]]:
    """Yield organisations, each before what is below it, with its depth and the ids of itself and all below it."""
    children: dict[int, list[Organisation]] = {}
    known = {one.id for one in organisations}
    for one in organisations:
        children.setdefault(one.parent_id if one.parent_id in known and one.parent_id else 0, []).append(one)

    def below(of: int) -> tuple[int, ...]:
        return (of, *(each for child in children.get(of, []) for each in below(child.id)))

    def walk(of: int, level: int) -> Iterator[tuple[Organisation, int, tuple[int, ...]]]:
        for one in children.get(of, []):
            yield one, level, below(one.id)
            yield from walk(one.id, level + 1)

    return walk(0, 0)


def _called(organisation: Organisation) -> tuple[int | None, str]:
    return organisation.parent_id, clean(organisation.name).casefold()


def _stored(organisation: Organisation) -> dict[str, Any]:
    values = {name: value for name, value in asdict(organisation).items() if name != "id"}
    for name in _DAYS:
        values[name] = values[name] and values[name].isoformat()
    return {name: values[name] for name in _COLUMNS}


def _organisation(row: Sequence[Any]) -> Organisation:
    columns: dict[str, Any] = dict(zip((*_COLUMNS, "id"), row, strict=True))
    for name in _DAYS:
        columns[name] = columns[name] and date.fromisoformat(columns[name])
    columns["kind"] = OrganisationKind(columns["kind"])
    columns["sector"] = columns["sector"] and Sector(columns["sector"])
    columns["ownership"] = columns["ownership"] and Ownership(columns["ownership"])
    return Organisation(**columns)
