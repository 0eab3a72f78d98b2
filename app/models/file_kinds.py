"""What a file is that is no book: told from its first bytes, so that whoever chose it is told, and where it belongs.

What it is for: the words in place of "no book" where a sheet, a paper, a sealed backup or nothing at all was chosen.
What it is not for: books (book_file): whatever begins as one is none of these.
"""

from pathlib import Path

from app.models import file_messages

SEALED_MAGIC = b"age-encryption.org/"
_HEAD, _WHOLE_HEADER = 4096, 100
_ZIP, _PDF, _DATABASE, _OLD_OFFICE = b"PK", b"%PDF-", b"SQLite format 3\x00", b"\xd0\xcf\x11\xe0"
_SHEETS = frozenset({".xlsx", ".xlsm", ".xls", ".ods"})
_OF_BACKUP, _OF_CONTEST = b'"so-dai-hoi-sao-luu', b'"so-dai-hoi/'
_BEGINS = (
    (_PDF, file_messages.A_PDF),
    (SEALED_MAGIC, file_messages.A_SEALED_BACKUP),
    (_DATABASE, file_messages.A_DATABASE),
)


def told_of(path: Path) -> str:
    """Return the text with {name} that says what a file is and what to do with it, "" where nothing is known of it."""
    if path.is_dir():
        return file_messages.A_FOLDER
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return ""
    if not head.strip(b"\0"):
        return file_messages.ZEROS if head else file_messages.EMPTY
    if len(head) < _WHOLE_HEADER and head.startswith(_DATABASE):
        return ""
    if head.startswith((_ZIP, _OLD_OFFICE)):
        return file_messages.A_SHEET if path.suffix.lower() in _SHEETS or b"xl/" in head else file_messages.AN_ARCHIVE
    return next((says for begin, says in _BEGINS if head.startswith(begin)), _of_json(head))


def _of_json(head: bytes) -> str:
    if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")):
        return ""
    if _OF_BACKUP in head:
        return file_messages.BESIDE_A_BACKUP
    return file_messages.A_CONTEST_FILE if _OF_CONTEST in head else file_messages.A_JSON
