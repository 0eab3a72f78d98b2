"""What can be found in a book, and where it leads.

What it is for: unaccented, unordered words find accented text: "duc huy" finds "Đỗ Quang Huy, Đức Thắng"; other
words for a thing find it too (synonyms).
What it is not for: showing what was found (search_popup).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.models.book import Book
from app.models.contests import Contest
from app.models.organisation_names import OrganisationNames
from app.models.round_records import BallotRound, RoundState, last_standing
from app.reports.catalogue import DOCUMENTS
from app.rules.situation_steps import GUIDES
from app.rules.situations import number_of
from app.rules.vietnamese import fold
from app.ui.contests.next_step import next_step
from app.ui.contests.words import contest_name, result_name
from app.ui.search.synonyms import DONE_THERE, readings
from app.ui.words import rule_text

_MOST, _MOST_MEMBERS = 12, 5
_FOREMOST = ("congress-minutes", "first-meeting-minutes", "credentials-report")
"""They come before the papers of the counts, of which there may be more than are shown."""
_ALSO = {
    "dossier": "biên bản, báo cáo, văn bản",
    "documents": "biên bản, báo cáo",
    "contests": "kiểm phiếu",
    "backup": "khôi phục",
}
"""Pages are found by what they hold, and by what they are for, as by their names."""
_OF_A_ROUND = ("candidate-profiles", "ballot-papers", "entry-log", "differences", "invalid-papers", "sealing-minutes")

_WORD = re.compile(r"\w+")

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that can be found: its words, what it is, the place it leads to, words it is found by besides.

    `done` are the words for what is done there: whatever is called so itself stands before it. `title` is what an
    election is for: whoever begins with it means the election itself.
    """

    words: str
    kind: str
    place: str
    also: str = ""
    done: str = ""
    title: str = ""


class Finder:
    """Everything of a book that can be found, read once but for its members."""

    def __init__(self, pages: Iterable[tuple[str, str]], book: Book) -> None:
        """Take `pages` (place, title) and what stands in the book."""
        found = [
            *(_page(place, title) for place, title in pages),
            *_documents(_FOREMOST),
            *_situations(),
            *_of_contests(book),
            *_documents(DOCUMENTS),
            *_delegates(book),
            *_organisations(book),
            *_targets(book),
        ]
        self._book = book
        self._known = [
            (fold(f"{one.words} {one.also}"), frozenset(_WORD.findall(fold(one.done))), one)
            for one in dict.fromkeys(found)
        ]

    def find(self, text: str) -> tuple[Found, ...]:
        """Return what holds all words of a text; nothing for no words.

        An election whose title begins with the text stands first; then whatever has the words as whole words, so that
        "lô" is a batch before it is a part of "loại"; then whatever begins with the text; members last.
        """
        hits = [hit for words in readings(text) for hit in self._holding(words)]
        hits.sort(key=lambda hit: hit[0])
        members = tuple(self._members(text))
        return (*tuple(dict.fromkeys(one for _, one in hits))[: _MOST - len(members)], *members)

    def _members(self, text: str) -> Iterator[Found]:
        """Yield some members by name; there may be a hundred thousand, so that they are asked of the book."""
        ids = self._book.member_search.named(text, _MOST_MEMBERS) if len(text.strip()) > 1 else ()
        organisations = {one.id: one.name for one in self._book.organisations.all()} if ids else {}
        for one in self._book.members.some(ids):
            words = (translate("Finder", "đảng viên"), organisations.get(one.organisation_id, ""))
            yield Found(one.name, " · ".join(filter(None, words)), f"members/{one.id}")

    def _holding(self, wanted: tuple[str, ...]) -> Iterator[tuple[int, Found]]:
        """Yield what holds words: 0 where its title begins, 1 in its name, 2 in what is done there, 3 within words."""
        known = sorted(self._known, key=lambda each: not each[0].startswith(wanted[0]))
        for called, done, one in known:
            words = set(_WORD.findall(called))
            if one.title and fold(one.title).startswith(" ".join(wanted)):
                yield 0, one
            elif words.issuperset(wanted):
                yield 1, one
            elif words.union(done).issuperset(wanted):
                yield 2, one
            elif all(word in called for word in wanted):
                yield 3, one


def _page(place: str, title: str) -> Found:
    return Found(title, translate("Finder", "trang"), place, _ALSO.get(place, ""), DONE_THERE.get(place, ""))


def _documents(names: Iterable[str]) -> Iterator[Found]:
    """Yield the documents of the book as a whole; each says on its page what it still needs."""
    for document in map(DOCUMENTS.__getitem__, names):
        if document.is_of_book:
            of_members = translate("Finder", "văn bản trong năm")
            kind = of_members if document.is_of_members else translate("Finder", "văn bản của đại hội")
            yield Found(rule_text(document.title), kind, f"document/0/{document.name}")


def _situations() -> Iterator[Found]:
    for guide in GUIDES:
        place = f"situations/{number_of(guide.situation)}"
        kind = translate("Finder", "tình huống")
        yield Found(rule_text(guide.title), kind, place, also=kind)


def _of_contests(book: Book) -> Iterator[Found]:
    for contest in book.contests.all():
        place = f"contest/{contest.id}"
        yield Found(contest_name(contest), translate("Finder", "bầu cử"), place, title=contest.title)
        yield from _work_of(book, contest)
        if not contest.indicative:
            words = translate("Finder", "Ứng cử, đề cử: {title}").format(title=contest_name(contest))
            yield Found(words, translate("Finder", "bầu cử"), f"nominations/{contest.id}")
        yield from _papers_of(book, contest)
        names = {one.name for each in book.rounds.of_contest(contest.id) for one in each.candidates}
        kind = translate("Finder", "danh sách bầu {title}").format(title=contest.title)
        yield from (Found(name, kind, place) for name in sorted(names))


def _work_of(book: Book, contest: Contest) -> Iterator[Found]:
    """Yield what comes next in a contest and the documents of the round it is at."""
    one = last_standing(book.rounds.of_contest(contest.id))
    if one.state is RoundState.ANNULLED:
        return
    if one.state is not RoundState.CONFIRMED:
        step = next_step(book, one)
        place = step.place if step.is_elsewhere else f"contest/{contest.id}/{one.id}#{step.place}"
        yield Found(f"{step.words}: {contest.title}", translate("Finder", "việc tiếp theo"), place)
    kind = translate("Finder", "văn bản, {title}").format(title=contest.title)
    for document in DOCUMENTS.values():
        if document.name in _OF_A_ROUND and document.fits(indicative=contest.indicative):
            title = rule_text(document.titled(indicative=contest.indicative))
            yield Found(title, kind, f"document/{one.id}/{document.name}")
    if book.ballots.waiting(one.id):
        words = translate("Finder", "Phiếu chờ, phiếu đã kết luận: {title}").format(title=contest.title)
        yield Found(words, translate("Finder", "việc của ban kiểm phiếu"), f"aside/{one.id}")
    yield from _taking_back(contest, one)


def _taking_back(contest: Contest, one: BallotRound) -> Iterator[Found]:
    """Yield where a count that was closed, or a result that was confirmed, is opened again."""
    words = {
        RoundState.CLOSED: translate("Finder", "Mở lại kiểm phiếu: {title}"),
        RoundState.CONFIRMED: translate("Finder", "Mở lại kết quả đã xác nhận: {title}"),
    }
    if one.state in words:
        place = f"contest/{contest.id}/{one.id}#reopen"
        yield Found(words[one.state].format(title=contest.title), translate("Finder", "sửa sai sót"), place)


def _papers_of(book: Book, contest: Contest) -> Iterator[Found]:
    for one in book.rounds.of_contest(contest.id):
        if one.state in {RoundState.CLOSED, RoundState.CONFIRMED}:
            words = (
                translate("Finder", "Biên bản kiểm phiếu xin ý kiến {title}, lần {number}")
                if contest.indicative
                else translate("Finder", "Biên bản kiểm phiếu bầu {title}, lần {number}")
            )
            words = words.format(title=contest.title, number=one.number)
            yield Found(words, translate("Finder", "biên bản"), f"minutes/{one.id}")
            words = translate("Finder", "{result}, lần {number}")
            words = words.format(result=result_name(contest), number=one.number)
            yield Found(words, translate("Finder", "kết quả"), f"results/{one.id}")


def _delegates(book: Book) -> Iterator[Found]:
    organisations = {one.id: one.name for one in book.organisations.all()}
    for one in book.delegates.all():
        words = [translate("Finder", "đại biểu"), organisations.get(one.organisation_id or 0, "")]
        yield Found(one.name, " · ".join(word for word in words if word), f"delegates/{one.id}")


def _organisations(book: Book) -> Iterator[Found]:
    listed = [one for one in book.organisations.all() if one.ended is None]
    names, kind = OrganisationNames(listed), translate("Finder", "tổ chức đảng")
    for one in listed:
        words = filter(None, (kind, one.head))
        yield Found(names.by_id[one.id], " · ".join(words), f"organisations/{one.id}", also=f"{kind} {one.head}")


def _targets(book: Book) -> Iterator[Found]:
    kind = translate("Finder", "chỉ tiêu")
    for one in book.targets.all():
        yield Found(f"{one.no}. {one.text}", kind, f"targets/{one.id}", also=kind)
