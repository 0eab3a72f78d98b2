"""What the papers of the committee through the year share: its head, place and day, who signs.

What it is for: a paper of the committee, not of its congress, starts from here.
What it is not for: what each paper tells, and papers of the congress (congress_paper).
"""

from collections.abc import Iterable, Mapping
from datetime import date

from app.reports.source import Source
from app.reports.story import Paper, Part, Story, Title
from app.reports.year_head import year_head
from app.rules.figures import counted, long_date
from app.rules.issuing_bodies import body_code

_ROOM_FOR_NUMBER = "\u00a0" * 6


class YearPaper:
    """One paper of the committee, in its own wording.

    Its wording has the blocks kind, summary, place_and_date and place_open; number where it has one, office where
    an office of the committee issues it.
    """

    def __init__(self, source: Source, *, is_wide: bool = False) -> None:
        """Read from the book what stands on every paper of its committee."""
        self.book, self._wording, self._number = source.book, source.wording, source.number
        self.committee, self._congress = source.book.committees.get(), source.book.congresses.get()
        self._is_wide = is_wide

    def say(self, block: str, values: Mapping[str, str] | None = None) -> str:
        """Return a block filled with these values."""
        return self._wording.fill(block, values or {})

    def number(self) -> str:
        """Return the number as the head has it, with room for the pen while there is none."""
        bare = self._number.partition("-")[0].strip()
        written = counted(int(bare)) if bare.isdecimal() else bare
        return self.say("number", {"số": written or _ROOM_FOR_NUMBER, "cấp ủy": body_code(self.committee.name)})

    def story(
        self,
        about: str,
        parts: Iterable[Part],
        day: date,
        *,
        number: str = "",
        within: str = "",
        is_of_office: bool = False,
    ) -> Story:
        """Return the whole paper of a day, under the head of the committee or of its office.

        `within` names the organisation of which alone it tells.
        """
        kind = self.say("kind")
        place = self._congress.place or self.say("place_open")
        place_and_date = self.say("place_and_date", {"nơi": place, "ngày": long_date(day)})
        paper = Paper(
            f"{kind} {about}", self.committee.name, is_rehearsal=self._congress.rehearsal, is_wide=self._is_wide
        )
        office = self.say("office") if is_of_office else ""
        head = year_head(self.committee, place_and_date, number=number, office=office)
        return Story(paper, head, Title(kind, (about, within) if within else (about,)), tuple(parts), is_form=True)
