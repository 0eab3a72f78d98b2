"""Places of the window: which page shows one, and how each page is made.

What it is for: reading "contest/3" and "contest/3/5#returned"; making pages when they are first visited, so that
starting stays fast.
What it is not for: going there and coming back (router).
"""

from collections.abc import Callable
from dataclasses import dataclass

from app.ui.page import Page
from app.ui.session import Session

_NAMED = "document"


@dataclass(frozen=True, slots=True)
class Place:
    """A page and the numbers it is opened with.

    `name` is that of the document, on the page that shows any of them; `field` is the part of a page that is wanted.
    """

    page: str
    ids: tuple[int, ...] = ()
    name: str = ""
    field: str = ""

    @staticmethod
    def read(text: str) -> "Place":
        """Return the place that a text names; raise LookupError for one that is none."""
        path, _, field = text.partition("#")
        page, *numbers = path.split("/")
        name = numbers.pop() if page == _NAMED and numbers else ""
        if page not in PAGES or not all(number.isdecimal() for number in numbers):
            raise LookupError(text)
        return Place(page, tuple(map(int, numbers)), name, field)

    def __str__(self) -> str:
        return "/".join([self.page, *map(str, self.ids), *([self.name] if self.name else [])])


def _home(session: Session) -> Page:
    from app.ui.home.home_page import HomePage

    return HomePage(session)


def _organisations(session: Session) -> Page:
    from app.ui.organisations.organisations_page import OrganisationsPage

    return OrganisationsPage(session)


def _members(session: Session) -> Page:
    from app.ui.members.members_page import MembersPage

    return MembersPage(session)


def _congress(session: Session) -> Page:
    from app.ui.congress.congress_page import CongressPage

    return CongressPage(session)


def _delegates(session: Session) -> Page:
    from app.ui.delegates.delegates_page import DelegatesPage

    return DelegatesPage(session)


def _bodies(session: Session) -> Page:
    from app.ui.bodies.bodies_page import BodiesPage

    return BodiesPage(session)


def _shows(session: Session) -> Page:
    from app.ui.cards.shows_page import ShowsPage

    return ShowsPage(session)


def _contests(session: Session) -> Page:
    from app.ui.contests.contests_page import ContestsPage

    return ContestsPage(session)


def _contest(session: Session) -> Page:
    from app.ui.contests.contest_page import ContestPage

    return ContestPage(session)


def _nominations(session: Session) -> Page:
    from app.ui.nominations.nominations_page import NominationsPage

    return NominationsPage(session)


def _entry(session: Session) -> Page:
    from app.ui.entry.entry_page import EntryPage

    return EntryPage(session)


def _compare(session: Session) -> Page:
    from app.ui.entry.compare_page import ComparePage

    return ComparePage(session)


def _aside(session: Session) -> Page:
    from app.ui.entry.decide_page import DecidePage

    return DecidePage(session)


def _batches(session: Session) -> Page:
    from app.ui.batches.batches_page import BatchesPage

    return BatchesPage(session)


def _papers(session: Session) -> Page:
    from app.ui.batches.papers_page import PapersPage

    return PapersPage(session)


def _sheet(session: Session) -> Page:
    from app.ui.sheets.sheet_page import SheetPage

    return SheetPage(session)


def _results(session: Session) -> Page:
    from app.ui.results.results_page import ResultsPage

    return ResultsPage(session)


def _minutes(session: Session) -> Page:
    from app.ui.results.minutes_page import MinutesPage

    return MinutesPage(session)


def _people(session: Session) -> Page:
    from app.ui.people.people_page import PeoplePage

    return PeoplePage(session)


def _documents(session: Session) -> Page:
    from app.ui.documents.documents_page import DocumentsPage

    return DocumentsPage(session)


def _document(session: Session) -> Page:
    from app.ui.documents.document_page import DocumentPage

    return DocumentPage(session)


def _wording(session: Session) -> Page:
    from app.ui.wording.wording_page import WordingPage

    return WordingPage(session)


def _situations(session: Session) -> Page:
    from app.ui.situations.situations_page import SituationsPage

    return SituationsPage(session)


def _hall(session: Session) -> Page:
    from app.ui.hall.hall_page import HallPage

    return HallPage(session)


def _practice(session: Session) -> Page:
    from app.ui.practice.practice_page import PracticePage

    return PracticePage(session)


def _sessions(session: Session) -> Page:
    from app.ui.sessions.sessions_page import SessionsPage

    return SessionsPage(session)


def _check_in(session: Session) -> Page:
    from app.ui.check_in.check_in_page import CheckInPage

    return CheckInPage(session)


def _dossier(session: Session) -> Page:
    from app.ui.dossier.dossier_page import DossierPage

    return DossierPage(session)


def _evaluation(session: Session) -> Page:
    from app.ui.evaluation.evaluation_page import EvaluationPage

    return EvaluationPage(session)


def _targets(session: Session) -> Page:
    from app.ui.targets.targets_page import TargetsPage

    return TargetsPage(session)


def _admissions(session: Session) -> Page:
    from app.ui.admissions.admissions_page import AdmissionsPage

    return AdmissionsPage(session)


def _journal(session: Session) -> Page:
    from app.ui.journal.journal_page import JournalPage

    return JournalPage(session)


def _backup(session: Session) -> Page:
    from app.ui.backup.backup_page import BackupPage

    return BackupPage(session)


PAGES: dict[str, Callable[[Session], Page]] = {
    "home": _home,
    "organisations": _organisations,
    "members": _members,
    "congress": _congress,
    "delegates": _delegates,
    "sessions": _sessions,
    "check-in": _check_in,
    "bodies": _bodies,
    "shows-of-cards": _shows,
    "contests": _contests,
    "contest": _contest,
    "evaluation": _evaluation,
    "targets": _targets,
    "admissions": _admissions,
    "nominations": _nominations,
    "entry": _entry,
    "compare": _compare,
    "aside": _aside,
    "batches": _batches,
    "papers": _papers,
    "sheet": _sheet,
    "results": _results,
    "minutes": _minutes,
    "people": _people,
    "documents": _documents,
    _NAMED: _document,
    "dossier": _dossier,
    "wording": _wording,
    "situations": _situations,
    "hall": _hall,
    "practice": _practice,
    "journal": _journal,
    "backup": _backup,
}
"""Every page by its key; those of one contest stand below "contests" in the navigation."""

ENTRIES = (
    "home",
    "congress",
    "delegates",
    "sessions",
    "check-in",
    "contests",
    "situations",
    "organisations",
    "members",
    "evaluation",
    "targets",
    "backup",
)
"""The pages that are entries of the navigation, those of the congress before those of the year."""
FIRST_OF_THE_YEAR = "organisations"
