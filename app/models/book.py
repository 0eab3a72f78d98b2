"""The book: one open file, its repositories, and the one way to change it.

What it is for: opening, creating, closing, and `change`: a change and its journal entry are one transaction.
What it is not for: the file before it is opened (book_file), and what the records mean (rules).
"""

import sqlite3
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self

from app.models import book_file, empty_book, file_messages
from app.models.attendance import Attendance
from app.models.ballots import Ballots
from app.models.bodies import Bodies
from app.models.book_file import SCHEMA_VERSION
from app.models.book_lock import BookLock
from app.models.column_titles import ColumnTitles
from app.models.committees import Committees
from app.models.complaints import ComplaintFigures
from app.models.congresses import Congresses
from app.models.contests import Contests
from app.models.copies import Copies
from app.models.delegates import Delegates
from app.models.delegations import Delegations
from app.models.elected import Elected
from app.models.entry_events import EntryEvents
from app.models.errors import BookIsReadOnly, MediumFailed
from app.models.foreign_papers import ForeignPapers
from app.models.handovers import Handovers
from app.models.journal import Journal
from app.models.nominations import Nominations
from app.models.open_file import OpenFile, is_unreadable, not_saved
from app.models.operators import Operators
from app.models.opinions import Opinions
from app.models.organisations import Organisations
from app.models.paper_accounts import PaperAccounts
from app.models.paper_numbers import PaperNumbers
from app.models.passes import Passes
from app.models.private_folders import PrivateFolder
from app.models.releases import Releases
from app.models.replacements import Replacements
from app.models.results import Results
from app.models.rounds import Rounds
from app.models.row_digests import TouchedRows
from app.models.seatings import Seatings
from app.models.sessions import AgendaItems, Guests, Resolutions, Sessions, Speeches
from app.models.settlements import Settlements
from app.models.shows_of_cards import ShowsOfCards
from app.models.tally_sheets import TallySheets
from app.models.upgrading import migrate, migrate_with_copy
from app.models.void_settlements import VoidSettlements
from app.models.warnings import Warnings
from app.models.wordings import Wordings
from app.models.year_round import YearRound
from app.rules.permissions import Act

if TYPE_CHECKING:
    from sqlite_utils import Database

Clock = Callable[[], datetime]
Ticks = Callable[[], float]


def _now() -> datetime:
    return datetime.now().astimezone()


class Book(YearRound):
    """One open book. Use as a context manager, or call `close`."""

    backup: Path | None = None
    """The backup that is looked at in this book, which is a copy of it."""

    taken_back = 0
    """How many times changes of this object were taken back before anybody could count on them."""

    def __init__(
        self, path: Path, lock: BookLock | None, operator: str, clock: Clock, ticks: Ticks = monotonic
    ) -> None:
        """Open the file; `Book.open`, `Book.look` and `Book.create` are the ways in."""
        self.path = path
        self.operator = operator
        self.was_cut_off = self.is_closed = False
        self._lock = lock
        self._clock = clock
        self.ticks = ticks
        self._folders: list[PrivateFolder] = []
        self.connection = book_file.connect(path, read_only=lock is None)
        self.journal = Journal(self.connection)
        self._touched = TouchedRows(self.connection)
        self._file = None if lock is None else OpenFile(path, self.journal.head())
        self.operators = Operators(self)
        self.committees = Committees(self)
        self.organisations = Organisations(self)
        self.column_titles = ColumnTitles(self)
        self.congresses = Congresses(self)
        self.delegations = Delegations(self)
        self.delegates = Delegates(self)
        self.replacements = Replacements(self)
        self.seatings = Seatings(self)
        self.sessions = Sessions(self)
        self.agenda_items = AgendaItems(self)
        self.speeches = Speeches(self)
        self.guests = Guests(self)
        self.resolutions = Resolutions(self)
        self.attendance = Attendance(self)
        self.contests = Contests(self)
        self.elected = Elected(self)
        self.rounds = Rounds(self)
        self.passes = Passes(self)
        self.ballots = Ballots(self)
        self.settlements = Settlements(self)
        self.paper_accounts = PaperAccounts(self)
        self.sheets = TallySheets(self)
        self.foreign_papers = ForeignPapers(self)
        self.handovers = Handovers(self)
        self.results = Results(self)
        self.shows_of_cards = ShowsOfCards(self)
        self.bodies = Bodies(self)
        self.complaints = ComplaintFigures(self)
        self.nominations = Nominations(self)
        self.opinions = Opinions(self)
        self.releases = Releases(self)
        self.warnings = Warnings(self)
        self.wordings = Wordings(self)
        self.paper_numbers = PaperNumbers(self)
        self.entry_events = EntryEvents(self)
        self.void_settlements = VoidSettlements(self)
        self.copies = Copies(self)

    @classmethod
    def create(cls, path: Path, operator: str = "", clock: Clock = _now, ticks: Ticks = monotonic) -> Self:
        """Make an empty book where no file is yet; raise MediumFailed where one is or the folder refuses."""
        path = path.resolve()
        part = path.with_name(f".{path.name}.new")
        try:
            if path.exists():
                raise MediumFailed(file_messages.TAKEN, name=path.name)
            part.unlink(missing_ok=True)
            connection = sqlite3.connect(part, isolation_level=None)
            try:
                empty_book.written_to(connection, SCHEMA_VERSION, clock().isoformat())
                connection.execute(f"PRAGMA application_id = {book_file.APPLICATION_ID}")
                connection.execute("PRAGMA journal_mode = WAL")
            finally:
                connection.close()
            part.rename(path)
            book_file.flush_folder(path.parent)
        except (sqlite3.Error, OSError) as error:
            with suppress(OSError):
                part.unlink()
            why = book_file.why_not_written(path, error)
            raise MediumFailed(file_messages.NOT_MADE, name=path.name, folder=path.parent, why=why) from error
        return cls.open(path, operator, clock, ticks)

    @classmethod
    def open(cls, path: Path, operator: str = "", clock: Clock = _now, ticks: Ticks = monotonic) -> Self:
        """Open a book for writing; an older one is migrated after an automatic copy beside it.

        Raises NotABook, DamagedBook, NewerBook, BookInUse, BookIsReadOnly or MediumFailed.
        """
        path = path.resolve()
        was_cut_off = book_file.was_cut_off(path)
        version = book_file.inspect(path)
        lock = book_file.lock(path)
        try:
            if version < SCHEMA_VERSION:
                migrate_with_copy(path, version, clock().isoformat(timespec="seconds"))
            book = cls(path, lock, operator, clock, ticks)
        except sqlite3.Error as error:
            lock.release()
            raise book_file.not_opened(path, error) from error
        except BaseException:
            lock.release()
            raise
        book.was_cut_off = was_cut_off
        return book

    @classmethod
    def look(cls, path: Path) -> Self:
        """Open a book only to read it, even while another process writes it; an older one is read from a copy."""
        path = path.resolve()
        if book_file.inspect(path) < SCHEMA_VERSION:
            return cls._look_at_copy(path)
        try:
            return cls(path, None, "", _now)
        except sqlite3.Error as error:
            raise book_file.not_opened(path, error) from error

    @classmethod
    def _look_at_copy(cls, path: Path) -> Self:
        """Bring a copy of an older book up to date and read that; the book itself stays as it is."""
        try:
            folder = PrivateFolder()
        except OSError as error:
            raise MediumFailed(file_messages.NO_ROOM_TO_OPEN, name=path.name) from error
        copy = folder.path / path.name
        source = book_file.connect(path, read_only=True)
        try:
            book_file.copy(source, copy)
        finally:
            source.close()
        connection = book_file.connect(copy)
        try:
            migrate(connection, _now().isoformat(timespec="seconds"))
        finally:
            connection.close()
        book = cls(copy, None, "", _now)
        book.path = path
        book.keep_until_closed(folder)
        return book

    @classmethod
    def look_at_backup(cls, backup: Path, copy: Path, folder: PrivateFolder) -> Self:
        """Open the copy of a backup only to read it; the folder it lies in goes with the book."""
        book = cls.look(copy)
        book.backup = backup
        book.keep_until_closed(folder)
        return book

    @cached_property
    def db(self) -> "Database":
        """The file as sqlite-utils has it. Importing that costs as much as a window, and reading does not need it."""
        from sqlite_utils import Database

        return Database(self.connection, execute_plugins=False)

    @property
    def read_only(self) -> bool:
        """Whether the book was opened only to look."""
        return self._lock is None

    @property
    def can_write(self) -> bool:
        """Whether whoever works keys papers and more: nobody does in a book opened to look, and no viewer does."""
        return self.may(Act.KEY)

    def may(self, act: Act) -> bool:
        """Return whether something can be done now: the book is open for writing, and whoever works may do it."""
        return not self.read_only and self.operators.may(act)

    def check(self, act: Act) -> None:
        """Raise NotAllowed where something is for somebody else to do, though it is part of what others may do."""
        self.operators.check(act)

    def now(self) -> str:
        """Return the time of this moment, ISO 8601 with the zone, to the second."""
        return self._clock().isoformat(timespec="seconds")

    @contextmanager
    def change(self, action: str, subject: str, **detail: object) -> Generator[sqlite3.Connection]:
        """Hold one transaction with its journal entry; all of it is on the disk when the block has ended.

        Raises BookIsReadOnly, NotAllowed where this is for somebody else to do, or MediumFailed when the disk
        refuses; then nothing of it happened.
        """
        if self.read_only:
            raise BookIsReadOnly(file_messages.LOOKED_AT)
        self.operators.check_action(action)
        with self.together():
            yield self.connection
            self._tell(action, subject, detail)
            for gone in self.warnings.drop_outdated(action):
                self._tell("round.reason_gone", f"round/{gone.round_id}", {"says": gone.says, "reason": gone.reason})

    def _tell(self, action: str, subject: str, detail: Mapping[str, object]) -> None:
        self.journal.append(self.now(), self.operator, action, subject, detail, self._touched.take())

    @contextmanager
    def together(self) -> Generator[None]:
        """Make all changes inside the block one transaction, as when a whole sample or sheet is taken in.

        Raises MediumFailed when the disk refuses; then nothing of it happened.
        """
        is_outermost, is_done = not self.connection.in_transaction, False
        if is_outermost:
            self._make_sure()
        try:
            self.make_ready_to_write()
            with self.db.atomic():
                self._tell_later_rows()
                yield
                self._tell_later_rows()
                if is_outermost and self._file is not None:
                    self._file.tried = self.journal.head()
            is_done = True
        except sqlite3.Error as error:
            refused = not_saved(error)
            if refused is None:
                raise
            if self._file is not None:
                self._file.doubt(error)
            raise refused from error
        finally:
            self._touched.forget()
            self.taken_back += not is_done
        if is_outermost and self._file is not None:
            self._file.last = self._file.tried

    def retry_reading(self, error: sqlite3.Error) -> None:
        """Return where what could not be read can be now, the file being taken up anew; raise MediumFailed if not."""
        if self._file is None or self.connection.in_transaction or not is_unreadable(error):
            raise error
        self._file.doubt(error)
        self._make_sure()

    @property
    def is_in_place(self) -> bool:
        """Whether the open file is the one that others find; one that was deleted is gone once the book is closed."""
        return self._file is None or self._file.is_in_place

    def _make_sure(self) -> None:
        """Take up the file anew where it may not be the open one any more; raise MediumFailed or BookInUse."""
        if self._file is None or self._lock is None or (self._file.is_sure and self._lock.is_found):
            return
        if not self._file.is_sure:
            before, self.connection = self.connection, self._file.taken_up()
            self.journal, self._touched = Journal(self.connection), TouchedRows(self.connection)
            self.__dict__.pop("db", None)
            with suppress(sqlite3.Error):
                before.close()
            self._file.say_stored_after_all()
        if not self._lock.is_found:
            held, self._lock = self._lock, book_file.lock(self.path)
            held.release()

    def _tell_later_rows(self) -> None:
        """Have the journal keep what was written after its last entry, as what follows a confirmation is."""
        if rows := self._touched.take():
            self.journal.append_rows(rows)

    @property
    def is_changing(self) -> bool:
        """Whether a change is being made, and may be undone yet: what is written now is a part of it."""
        return self.connection.in_transaction

    def make_ready_to_write(self) -> None:
        """Load and set up what writing needs, once, where nobody waits for it."""
        if not self.connection.in_transaction:
            _ = self.db
            self._touched.watch()

    def save_copy(self, target: Path) -> None:
        """Save a whole, checked copy to a file that does not exist yet; raise MediumFailed or NotAllowed.

        It is written down unless the file of the book is gone, when the copy is all there is of it.
        """
        if not self.read_only:
            self.operators.check(Act.COPY)
        book_file.copy(self.connection, target)
        if not self.read_only and self.is_in_place:
            self.copies.note(target, on_same_disk=book_file.on_same_disk(self.path, target))

    def keep_until_closed(self, folder: PrivateFolder) -> None:
        """Take a folder away when the book is closed."""
        self._folders.append(folder)

    def close(self) -> None:
        """Close the file and let go of the lock."""
        self.is_closed = True
        self.connection.close()
        for folder in self._folders:
            folder.cleanup()
        if self._lock is not None:
            self._lock.release()
        elif not self._folders:
            book_file.tidy(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
