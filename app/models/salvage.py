"""Salvage: a new book with what can still be read of a damaged one, and a report of what could not.

What it is for: when there is no backup, or an older one; the damaged file itself is only read.
What it is not for: reading torn bytes (torn_pages), judging what came out (checking).
Invariant: rows come out as they were stored, never together with anything they were not stored with: a ballot that was
linked to nobody is linked to nobody.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.models import book_file, file_messages
from app.models.book_file import APPLICATION_ID, SCHEMA_VERSION
from app.models.errors import MediumFailed, NewerBook, NotABook
from app.models.file_kinds import told_of
from app.models.journaled_tables import TABLES
from app.models.long_work import AT_ONCE, Tell, step
from app.models.salvaged_tables import Filled, NewTables
from app.models.torn_pages import Row, TornError, TornPages, Tree
from app.rules.figures import thousands

MOST_MEGABYTES = 1024
_OF_JOURNAL = {"journal": "nhật ký", "journal_row": "mã của dòng trong nhật ký"}
_VERSION_AT, _APPLICATION_AT = 60, 68


@dataclass(frozen=True, slots=True)
class LostOf:
    """What of one table did not come out: pages, rows on pages that were read, rows whose counterpart is gone."""

    table: str
    kept: int
    pages: int = 0
    rows: int = 0
    loose: int = 0
    """Rows left out, or set free from what they belonged to, since that is lost."""

    @property
    def says(self) -> str:
        """Say it in words."""
        parts = [
            f"{self.pages} trang không đọc được" if self.pages else "",
            f"{thousands(self.rows)} dòng hỏng" if self.rows else "",
            f"{thousands(self.loose)} dòng mất chỗ thuộc về" if self.loose else "",
        ]
        lost = ", ".join(filter(None, parts))
        return f"{_words_of(self.table).capitalize()}: lấy lại {thousands(self.kept)} dòng; {lost}."


@dataclass(slots=True)
class Salvaged:
    """What came out of a damaged book: rows kept, what was lost table by table, what to know besides."""

    kept: int = 0
    lost: list[LostOf] = field(default_factory=list[LostOf])
    notes: list[str] = field(default_factory=list[str])

    @property
    def lines(self) -> tuple[str, ...]:
        """The report, a line each."""
        return (f"Lấy lại được {thousands(self.kept)} dòng.", *(one.says for one in self.lost), *self.notes)


def _words_of(table: str) -> str:
    """Return what a table is called; those without rows of their own in the journal are the journal's."""
    return TABLES[table].words if table in TABLES else _OF_JOURNAL.get(table, table)


def salvage(source: Path, target: Path, tell: Tell | None = None) -> Salvaged:
    """Write what can be read of a book to a new book, and return what could not.

    Raises NotABook where nothing of a book is in the file, NewerBook, MediumFailed where nothing can be written, and
    Stopped where `tell` says so; then nothing was written.
    """
    if target.exists():
        raise MediumFailed(file_messages.TAKEN, name=target.name)
    pages = _pages(source)
    steps = _Steps(pages.count, tell)
    pages.watch = steps.page
    found = _Found(pages)
    if found.version > SCHEMA_VERSION:
        raise NewerBook(file_messages.NEWER, name=source.name)
    part = target.with_name(f".{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part, isolation_level=None)) as connection:
            salvaged = _filled(connection, found, steps)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {found.version}")
        if not salvaged.kept:
            told = "" if found.pages.has_header else told_of(source)
            raise NotABook(told or file_messages.NOTHING_LEFT, name=source.name)
        part.rename(target)
        book_file.flush_folder(target.parent)
    except (sqlite3.Error, OSError) as error:
        why = book_file.why_not_written(target, error)
        raise MediumFailed(file_messages.NOT_WRITTEN, name=target.name, why=why) from error
    finally:
        with suppress(OSError):
            part.unlink()
    return salvaged


class _Steps:
    """Tells how far the work is: reading the pages is one half of it, storing the rows the other."""

    def __init__(self, pages: int, tell: Tell | None) -> None:
        self._pages, self._read, self._tell = max(pages, 1), 0, tell

    def page(self) -> None:
        """Count a page that is read; of some there are several readings."""
        self._read += 1
        if self._read % AT_ONCE == 0:
            step(self._tell, min(self._read, self._pages), 2 * self._pages)

    def rows(self, done: int, total: int) -> None:
        """Tell how many rows are stored."""
        step(self._tell, total + done, 2 * total)


def _pages(source: Path) -> TornPages:
    log = source.with_name(source.name + "-wal")
    try:
        if source.stat().st_size > MOST_MEGABYTES * 2**20:
            raise NotABook(file_messages.LARGE, name=source.name, most=MOST_MEGABYTES)
        return TornPages(source.read_bytes(), log.read_bytes() if log.exists() else b"")
    except FileNotFoundError:
        raise NotABook(file_messages.NOT_FOUND, name=source.name, folder=source.parent) from None
    except OSError:
        raise NotABook(told_of(source) or file_messages.NOT_OPENED, name=source.name) from None


class _Found:
    """What is in a file: the trees its schema names, and pages that hang on no tree."""

    def __init__(self, pages: TornPages) -> None:
        self.pages = pages
        self.trees: dict[str, Tree] = {}
        self.is_schema_whole = True
        self.version = self._version()
        self._indexes: list[Tree] = []
        self._read_schema()

    def _version(self) -> int:
        try:
            head = self.pages.page(1)
        except TornError:
            return SCHEMA_VERSION
        version = int.from_bytes(head[_VERSION_AT : _VERSION_AT + 4], "big")
        is_book = int.from_bytes(head[_APPLICATION_AT : _APPLICATION_AT + 4], "big") == APPLICATION_ID
        return version if self.pages.has_header and is_book and version else SCHEMA_VERSION

    def _read_schema(self) -> None:
        schema = self.pages.tree(1)
        self._claimed = set(schema.pages)
        self.is_schema_whole = not (schema.torn_pages or schema.torn_cells)
        for row in schema.rows:
            match row.values:
                case ("table", str(name), _, int(root), str()) if root > 1:
                    self.trees[name] = self._tree(root)
                case ("index", _, _, int(root), _) if root > 1:
                    self._indexes.append(self._tree(root))
                case _:
                    pass

    def _tree(self, root: int) -> Tree:
        tree = self.pages.tree(root)
        self._claimed |= tree.pages
        return tree

    def take_roots(self, tables: NewTables) -> None:
        """Look for the tables where a new book has them: one that was never brought up from an older has them there."""
        for name, root in tables.roots.items():
            tree = self.pages.tree(root)
            if tree.rows and all(tables.takes(name, row) for row in tree.rows):
                self.trees[name] = tree
                self._claimed |= tree.pages

    def strays(self) -> Iterator[list[Row]]:
        """Yield the rows of each page that hangs on no tree and is not free."""
        if self.is_schema_whole and not any(one.torn_pages for one in (*self.trees.values(), *self._indexes)):
            return
        try:
            used = self._claimed | self.pages.free()
        except TornError:
            used = self._claimed
        for number in range(1, self.pages.count + 1):
            with suppress(TornError):
                if number not in used and (rows := self.pages.leaf(number).rows):
                    yield rows

    @property
    def torn(self) -> set[str] | None:
        """The tables to which stray pages can belong, None for any."""
        return {name for name, one in self.trees.items() if one.torn_pages} if self.is_schema_whole else None


def _filled(connection: sqlite3.Connection, found: _Found, steps: _Steps) -> Salvaged:
    tables = NewTables(connection, found.version)
    kept: dict[str, Filled] = {}
    if not found.trees:
        found.take_roots(tables)
    stored, in_all = 0, max(1, sum(len(one.rows) for one in found.trees.values()))
    for name in tables.names:
        rows = found.trees[name].rows if name in found.trees else []
        kept[name] = Filled()
        for first in range(0, len(rows), AT_ONCE):
            piece = rows[first : first + AT_ONCE]
            kept[name] = kept[name].with_more(tables.fill(name, piece))
            stored += len(piece)
            steps.rows(min(stored, in_all), in_all)
    homeless = 0
    for rows in found.strays():
        home = tables.home_of(rows, found.torn)
        filled = tables.fill_whole(home, rows) if home else None
        if filled:
            kept[home] = kept[home].with_more(filled)
        else:
            homeless += 1
    loose = tables.cut_loose()
    salvaged = Salvaged(notes=[*_notes(found, homeless)])
    for name in tables.names:
        tree, count = found.trees.get(name, Tree()), tables.count(name)
        salvaged.kept += count
        one = LostOf(name, count, tree.torn_pages, tree.torn_cells + kept[name].refused, loose.get(name, 0))
        if one.pages or one.rows or one.loose:
            salvaged.lost.append(one)
    tables.finish()
    return salvaged


def _notes(found: _Found, homeless: int) -> Iterator[str]:
    if homeless:
        yield f"{homeless} trang đọc được nhưng không rõ thuộc bảng nào nên bỏ ra."
    if not found.pages.has_header:
        yield "Đầu tệp đã mất nên dòng đã xóa trước đây có thể trở lại. Soát lại từng danh sách."
    elif not found.is_schema_whole:
        yield "Mục lục của tệp hỏng, các bảng được nhận ra theo hình dạng của dòng. Soát lại từng danh sách."
    yield "Chạy kiểm tra sổ và so với biên bản đã ký trước khi dùng; giữ tệp hỏng để người hỗ trợ xem."
