"""What a document of the catalogue is: its name, its title, what it is made of, its formats.

What it is for: whoever lists, makes or names a document.
What it is not for: which documents there are (catalogue), and making them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.reports.source import Source


class Format(StrEnum):
    """A kind of file, by its suffix."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"


class Scope(StrEnum):
    """What a document is made of.

    Nothing but the book, its congress and delegates, its programme, a contest, a round, one whose count is closed, a
    rehearsal, its members, an evaluated year, a year of admissions.
    """

    BOOK = "book"
    CONGRESS = "congress"
    PROGRAMME = "programme"
    CONTEST = "contest"
    ROUND = "round"
    CLOSED_ROUND = "closed_round"
    PRACTICE = "practice"
    MEMBERS = "members"
    YEAR = "year"
    ADMISSIONS = "admissions"


class Subject(StrEnum):
    """Where in a list of all documents one stands, as it is called there."""

    ELECTION = "Bầu cử"
    CONGRESS = "Đại hội"
    YEAR = "Trong năm"
    BOOK = "Sổ"


class Ballots(StrEnum):
    """Which ballots a document is of: any, those that elect, those that only ask for opinions."""

    ANY = "any"
    ELECTION = "election"
    INDICATIVE = "indicative"


Maker = Callable[["Source", Format], bytes]
"""Makes a document of one of its formats."""


@dataclass(frozen=True, slots=True)
class Document:
    """One document: its name on the command line and in `resources/documents/`, its title, what it needs, its maker."""

    name: str
    title: str
    needs: str
    scope: Scope
    formats: tuple[Format, ...]
    load: Callable[[], Maker]
    ballots: Ballots = Ballots.ANY
    asked_title: str = ""
    """Its title where a ballot only asks for opinions, if that is another one."""
    is_of_one_member: bool = False
    """Whether it may be of a single member; sums and lists of the whole are not."""

    @property
    def is_of_book(self) -> bool:
        """Whether no round or contest need be named for it."""
        return self.scope in {Scope.BOOK, Scope.CONGRESS, Scope.PROGRAMME} or self.is_of_members

    @property
    def is_of_members(self) -> bool:
        """Whether it tells of members, of their evaluation or admission in a year, and no congress is needed."""
        return self.scope in {Scope.MEMBERS, Scope.YEAR, Scope.ADMISSIONS}

    @property
    def is_of_round(self) -> bool:
        """Whether it is made of one round."""
        return self.scope in {Scope.ROUND, Scope.CLOSED_ROUND, Scope.PRACTICE}

    def titled(self, *, indicative: bool) -> str:
        """Return its title for such a ballot."""
        return (indicative and self.asked_title) or self.title

    def fits(self, *, indicative: bool) -> bool:
        """Whether it is made of such a ballot."""
        return self.ballots is Ballots.ANY or (self.ballots is Ballots.INDICATIVE) == indicative
