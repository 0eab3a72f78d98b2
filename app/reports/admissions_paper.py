"""What Biểu 2-BTCTW and Biểu 2b-BTCTW share: whose year they are of, their frame, and who signs.

What it is for: both tell of the same people as they were when the year ended, in organisations as they stood then.
What it is not for: the rows of each (admissions_table, admissions_by_ethnicity).
Source: Biểu 2 and 2b by evaluation-and-documents 3.2 and 4.1.
"""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator, Mapping
from datetime import date

from app.models.member_past import MemberPast
from app.models.organisations import Organisation, in_tree, lineage
from app.reports.numbered_rows import headings_of
from app.reports.source import Source
from app.reports.story import Column, Part, Signed, Signer, Story, Table, Text
from app.reports.year_head import signing_block
from app.reports.year_paper import YearPaper
from app.rules.admission_table import NewMember
from app.rules.evaluation_reasons import reference_day

_ROW_PADDING, _SIZE = 1, 12


class AdmissionsPaper(ABC):
    """One table of the admissions of a year in its wording, of the latest year with admissions where none is asked."""

    def __init__(self, source: Source) -> None:
        """Read whose admissions are told: of one organisation with all that was below it then, or of all."""
        self._paper = YearPaper(source)
        self._say, self._book = self._paper.say, self._paper.book
        self._organisation_id = source.of.organisation_id
        self._year = source.of.year or next(iter(self._book.admissions.years()), self._book.terms.today.year)
        self._stood = self._stood_in(self._year)

    def story(self) -> Story:
        """Return the whole paper."""
        about = self._say("summary", {"năm": str(self._year)})
        within = self._stood[self._organisation_id].name if self._organisation_id else ""
        return self._paper.story(about, self._parts(), self._book.terms.today, within=within, is_of_office=True)

    @abstractmethod
    def _columns(self) -> tuple[Column, ...]:
        """Return the columns."""

    @abstractmethod
    def _rows(self) -> Iterator[tuple[str, ...]]:
        """Yield the rows."""

    def _admitted(self, year: int) -> tuple[NewMember, ...]:
        """Return those admitted in a year, by what belonged to the organisation then."""
        stood = self._stood_in(year)
        part = self._part_of(stood)
        of_year = self._book.admissions.between(date(year, 1, 1), reference_day(year))
        listed = [one for one in of_year if not self._organisation_id or one[1] in part]
        members, past = self._book.members.some([member for member, _, _ in listed]), MemberPast(self._book)
        return tuple(
            NewMember(
                past.on(member, reference_day(year)).person,
                admission,
                lineage(stood, place)[-1] if place in stood else 0,
            )
            for member, (_, place, admission) in zip(members, listed, strict=True)
        )

    def _stood_in(self, year: int) -> dict[int, Organisation]:
        """Return the organisations as they stood when a year ended."""
        return {one.id: one for one in self._book.organisation_events.as_on(reference_day(year))}

    def _part_of(self, stood: Mapping[int, Organisation]) -> Collection[int]:
        """Return the ids of the organisation and of all below it, of all where none is asked for."""
        if not self._organisation_id:
            return stood.keys()
        return next(below for one, _, below in in_tree([*stood.values()]) if one.id == self._organisation_id)

    def _parts(self) -> Iterator[Part]:
        yield Text(self._say("form"))
        sheet, rows = self._say("sheet", {"năm": str(self._year)}), [*self._rows()]
        yield Table(sheet, (), self._columns(), rows, _ROW_PADDING, _SIZE, headings_of(rows))
        signers = (Signer(self._say("sign_maker")), Signer(self._say(signing_block(self._paper.committee))))
        yield Signed((Text(self._say("closing")),), (signers,))
