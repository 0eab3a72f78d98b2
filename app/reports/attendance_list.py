"""The attendance list (danh sách điểm danh): who came to each session, by delegation, with room to sign.

What it is for: one list for each session at which somebody was checked in; before that, one to sign for the first.
What it is not for: checking in (models.attendance) and meetings of the committee, whose members are no delegates.
Source: the figures in evaluation-and-documents 5.3; both tests of validity are those of Điều lệ Đảng, article 11.6.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from app.models.delegates import Delegate
from app.models.sessions import Session, SessionKind
from app.reports.congress_paper import CongressPaper
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Signed, Signer, Story, Table, Text
from app.rules.attendance import MARK_NAMES, Mark, Marks, count_marks
from app.rules.bodies import BodyKind
from app.rules.figures import counted, percent, short_date, thousands
from app.rules.vietnamese import name_key

_ROOM_TO_SIGN = 6
_FIGURES_SIZE = 11
_ASIDE = {Mark.EXCUSED: "excused", Mark.ABSENT: "absent", Mark.LATE: "late", Mark.LEFT: "left", None: "unmarked"}
"""What stands beside who is here, in the order of the columns."""


def story_of(source: Source) -> Story:
    """Return the lists of the sessions that were marked, or the empty one of the first session."""
    paper = CongressPaper(source)
    held = source.book.attendance.of_all()
    sessions = [one for one in source.book.sessions.all() if one.kind is not SessionKind.COMMITTEE]
    marked = [one for one in sessions if one.id in held] or sessions[:1]
    listed = (part for one in marked for part in _List(paper, one, held.get(one.id, {})).parts())
    head = Signer(paper.say("sign_body"), paper.led("sign_secretary_head"), paper.head_of(BodyKind.SECRETARIES))
    sign = Signed((paper.text("closing"),), ((head,),))
    return paper.story((*listed, sign), head=paper.head(paper.congress.last_day if held else None))


def session_words(session: Session) -> str:
    """Return a session as a sentence names it: its title, and its day where it has one."""
    return ", ".join(filter(None, (session.title, short_date(date.fromisoformat(session.day)) if session.day else "")))


class _List:
    """The list of one session."""

    def __init__(self, paper: CongressPaper, session: Session, marks: Marks) -> None:
        self._paper, self._session, self._marks = paper, session, marks
        self._book = paper.book
        self._places = self._book.attendance.places()
        self._delegations = {one.id: one.name for one in self._book.delegations.all()}
        order = {id_: place for place, id_ in enumerate(self._delegations)}

        def key(one: Delegate) -> tuple[object, ...]:
            return order.get(one.delegation_id or 0, len(order)), name_key(one.name), one.number

        self._seated = sorted(self._book.attendance.held_places(session.id), key=key)
        self._on_probation = sorted(paper.on_probation(), key=lambda one: name_key(one.name))
        self._hours = self._book.attendance.hours(session.id)
        self._present = self._book.attendance.present_marks(session.id)

    def parts(self) -> Iterator[Part]:
        """Yield what came of it, the figures of the delegations, everybody."""
        yield self._paper.text("session", {"phiên": session_words(self._session)})
        if self._marks:
            yield self._paper.text("figures", self._figures())
            yield from self._rest()
            yield from self._by_delegation()
        else:
            yield self._paper.text("summoned", {"triệu tập": thousands(len(self._seated))})
        for name, people in self._groups().items():
            values = {"đoàn": name, "số": counted(len(people)), "phiên": self._session.title}
            yield self._people("delegation" if name else "everybody", values, people)
        yield from self._without_vote()

    def _without_vote(self) -> Iterator[Table]:
        """Yield who comes and stands in none of the figures: members on probation."""
        people = self._on_probation
        if people:
            here = sum(self._marks.get(one.id) in self._present for one in people)
            told = counted(here) if self._marks else self._say("here_open")
            values = {"số": counted(len(people)), "có mặt": told, "phiên": self._session.title}
            yield self._people("probation", values, people)

    def _say(self, block: str, values: dict[str, str] | None = None) -> str:
        return self._paper.say(block, values)

    def _figures(self) -> dict[str, str]:
        counts, whole = count_marks(self._places, self._marks), len(self._places)
        here = sum(counts[mark] for mark in self._present)
        return {
            "triệu tập": thousands(whole),
            "có mặt": thousands(here),
            "tỷ lệ": percent(here, whole),
            "đến muộn": counted(counts[Mark.LATE]),
            "vắng có phép": counted(counts[Mark.EXCUSED]),
            "vắng không phép": counted(counts[Mark.ABSENT]),
        }

    def _rest(self) -> Iterator[Text]:
        """Yield who is neither here nor absent, and how many organisations are represented."""
        counts = count_marks(self._places, self._marks)
        if counts[Mark.LEFT]:
            block = "left_of_present" if Mark.LEFT in self._present else "left"
            yield self._paper.text(block, {"số": counted(counts[Mark.LEFT])})
        if counts[None]:
            yield self._paper.text("unmarked", {"số": counted(counts[None])})
        kind = self._paper.congress.kind
        test = self._book.attendance.quorum(self._places, self._marks, kind, self._present).organisations
        if test and test.whole:
            values = {"có đại biểu": thousands(test.here), "tổ chức": thousands(test.whole)}
            yield self._paper.text("organisations", values | {"tỷ lệ": percent(test.here, test.whole)})

    def _groups(self) -> dict[str, list[Delegate]]:
        """Return the delegations with who is of them; one without a name where there are none."""
        groups: dict[str, list[Delegate]] = {}
        for one in self._seated:
            name = self._delegations.get(one.delegation_id or 0) or self._say("no_delegation")
            groups.setdefault(name if self._delegations else "", []).append(one)
        return groups

    def _by_delegation(self) -> Iterator[Table]:
        if not self._delegations:
            return
        columns = (
            Column(self._say("column_delegation"), 48),
            Column(self._say("column_summoned"), 18, CellKind.FIGURE),
            Column(self._say("column_here"), 16, CellKind.FIGURE),
            *(Column(self._say(f"column_{block}"), 17, CellKind.FIGURE) for block in _ASIDE.values()),
        )
        rows = [(name, *self._counted(people)) for name, people in self._groups().items()]
        rows.append((self._say("row_total"), *self._counted(self._seated)))
        sheet = self._say("sheet_figures", {"phiên": self._session.title})
        yield Table(sheet, (self._paper.text("by_delegation"),), columns, rows, size=_FIGURES_SIZE)

    def _counted(self, people: Sequence[Delegate]) -> tuple[str, ...]:
        counts = Counter(self._marks.get(one.id) for one in people)
        here = sum(counts[mark] for mark in self._present)
        return tuple(map(thousands, (len(people), here, *(counts[mark] for mark in _ASIDE))))

    def _people(self, block: str, values: dict[str, str], people: Sequence[Delegate]) -> Table:
        """Return the list of a delegation, or of who has no vote, numbered for itself: its head answers for it."""
        columns = (
            Column(self._say("column_place"), 11, CellKind.CENTRED),
            Column(self._say("column_number"), 15, CellKind.CENTRED),
            Column(self._say("column_name"), 62),
            Column(self._say("column_mark"), 38),
            Column(self._say("column_signature"), 39),
        )
        lead, sheet = self._paper.text(block, values), self._say(f"sheet_{block}", values)
        rows = [
            (str(place), str(one.number), one.name, self._mark_of(one), "") for place, one in enumerate(people, start=1)
        ]
        return Table(sheet, (lead,), columns, rows, _ROOM_TO_SIGN)

    def _mark_of(self, one: Delegate) -> str:
        """Return what was noted of somebody; of who came late or left early when, where that is known."""
        if one.id not in self._marks:
            return ""
        told, at = MARK_NAMES[self._marks[one.id]], self._hours.get(one.id)
        return self._say("mark_at", {"điểm danh": told, "giờ": f"{at.hour} giờ {at.minute:02}"}) if at else told
