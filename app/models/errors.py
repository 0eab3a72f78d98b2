"""What can go wrong with a book.

What it is for: the errors a person can act on; each message says what is wrong and what to do.
What it is not for: bugs: anything else is one and goes to the crash report.

BookError
├── NotABook         another program's file, or no file
├── DamagedBook      a book, but torn or unreadable in part
├── NewerBook        written by a later version of the program
├── BookInUse        another process writes it
├── BookIsReadOnly   opened for looking only
├── WrongPassphrase  a sealed backup that does not open with it
├── MediumFailed     disk full, stick pulled; what was acknowledged is safe
├── NotAllowed       a change that is for somebody else at the table to make
├── Refused          a change that must not be: its findings say why
├── Stopped          a person stopped long work before it was done
├── PaperTooSmall    a document with a part that fits on no page
└── WordingError     a document's wording that cannot be used (reports.wording)
"""

from app.rules.findings import Finding


class BookError(Exception):
    """Something is wrong that a person can act on; `str(error)` is Vietnamese and holds the remedy."""

    def __init__(self, text: str, **values: object) -> None:
        """Carry a text and what stands at its {names}, so that the window can say it in its own language."""
        super().__init__(text.format_map(values) if values else text)
        self.text, self.values = text, values


class NotABook(BookError):
    """The file is no book of this program."""


class DamagedBook(BookError):
    """The file is a book, but not whole."""


class NewerBook(BookError):
    """The book was written by a later version."""


class BookInUse(BookError):
    """Another process has the book open for writing."""


class BookIsReadOnly(BookError):
    """The book was opened for looking only."""


class MediumFailed(BookError):
    """The disk or stick refused a write; the change did not happen."""


class WrongPassphrase(BookError):
    """A sealed backup does not open: its passphrase is missing or another, or this machine is too slow to tell."""


class PaperTooSmall(BookError):
    """A part of a document fits on no page."""


class NotAllowed(BookError):
    """A change that whoever is working may not make; `found` says who may."""

    def __init__(self, found: Finding) -> None:
        """Carry the finding; the message is it with its remedy."""
        super().__init__(f"{found.says} {found.remedy}")
        self.found = found


class Refused(BookError):
    """A change that must not be; `findings` say why."""

    def __init__(self, *findings: Finding) -> None:
        """Carry the findings; the message is the first one with its remedy."""
        super().__init__(f"{findings[0].says} {findings[0].remedy}")
        self.findings = findings


class Stopped(BookError):
    """A person stopped long work; nothing of it was written."""
