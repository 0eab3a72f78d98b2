"""The credentials report (báo cáo thẩm tra tư cách đại biểu): who was summoned, and of what kind they are.

What it is for: every figure from the delegates of the book, each table with the sum it is of.
What it is not for: counting (rules.credentials), and what only the board knows, which it writes in.
Source: the report's parts in evaluation-and-documents 5.4; the delegates counted are those summoned, after alternates
took the places of the absent (O15).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import count

from app.models.delegates import Delegate
from app.models.organisations import Organisation
from app.models.sessions import SessionKind
from app.reports.attendance_list import session_words
from app.reports.congress_paper import CongressPaper
from app.reports.source import Source
from app.reports.story import Bar, CellKind, Chart, Column, Part, Signer, Story, Table, Text
from app.rules.attendance import MARK_NAMES, Mark, count_marks
from app.rules.bodies import BodyKind
from app.rules.credentials import Counted, Row, Span, Topic, break_down
from app.rules.ethnicity_and_religion import UNTOLD
from app.rules.figures import counted, percent, thousands
from app.rules.persons import Credentials, Standing
from app.rules.rounds import Electorate
from app.rules.vietnamese import fold

_CHARTED = frozenset({Topic.ETHNICITY, Topic.DEGREE, Topic.THEORY, Topic.AGE, Topic.PARTY_AGE})
_WHERE_TOLD = frozenset({Topic.SCHOOLING, Topic.ACADEMIC_TITLE, Topic.COMMITTEE})
"""What lists of delegates need not tell: a table where anybody has it, not a word where nobody has."""
_IN_YEARS = {Topic.AGE: "years", Topic.PARTY_AGE: "party_years"}
_NAMED = 3
_SUBJECT = "tham tra tu cach"
"""What an item of the programme says, without accents, in which the report is given."""
_VOTED_AS = "credentials-report"
"""The name of the usual vote on this report, in resources/shows-of-cards.toml."""
_AWAY = (Mark.EXCUSED, Mark.ABSENT, Mark.LEFT, None)
"""Marks of who is not here, in the order in which they are told."""


def story_of(source: Source) -> Story:
    """Return the credentials report of the book's congress."""
    paper = CongressPaper(source)
    report = _Credentials(paper)
    return paper.story(report.parts(), head=paper.head(report.day()))


class _Credentials:
    """The parts of the report; what it states is numbered as it comes."""

    def __init__(self, paper: CongressPaper) -> None:
        self._paper, self._book = paper, paper.book
        self._is_of_members = paper.congress.kind is Electorate.MEMBER_CONGRESS
        self._seated = self._book.replacements.seated()
        units = {one.id: one for one in self._book.organisations.all()}
        people = [self._counted(one, units.get(one.organisation_id or 0)) for one in self._seated]
        self._found = break_down(people, paper.book.congresses.reckoned_on(), full_years=paper.congress.full_years)
        self._next_number = count(1)

    @staticmethod
    def _counted(one: Delegate, unit: Organisation | None) -> Counted:
        """Return what is counted of a delegate; the kind of unit is that of the organisation where nobody told it."""
        person = one.person
        if unit and person.sector is None:
            person = replace(person, sector=unit.sector)
        named = person.workplace or (unit.name if unit else "")
        return Counted(person, one.source, named, one.committee, one.awards, one.discipline)

    def day(self) -> date | None:
        """Return the day on which the report is given; of a congress that was not checked in, its last one."""
        held = self._book.attendance.of_all()
        session = self._book.sessions.get(self._reported_in(held)) if held else None
        return date.fromisoformat(session.day) if session and session.day else self._paper.congress.last_day

    def parts(self) -> Iterator[Part]:
        """Yield the parts in their order."""
        yield self._paper.text("opening", {} if self._is_of_members else self._board())
        yield from self._summoned()
        yield self._present()
        block = "base_replaced" if self._book.replacements.all() else "base"
        yield self._numbered(block, {"mẫu số": counted(self._found.people)})
        yield from self._topics()
        if self._found.awarded or self._found.disciplined:
            yield self._merits()
        yield self._complaints()
        yield from self._verdict()
        yield self._paper.sealed([self._vote()], self._signer())

    def _signer(self) -> Signer:
        """Return who signs: the head of the board; members, who have none, hear the report from the presidium."""
        if self._is_of_members:
            return self._paper.presidium("sign_body")
        return Signer(self._say("sign_body"), self._say("sign_head"), self._paper.head_of(BodyKind.CREDENTIALS))

    def _vote(self) -> Text:
        """Tell the vote of the congress on this report; room for the pen before there was one."""
        taken = [one for one in self._book.shows_of_cards.standing() if one.topic.usual == _VOTED_AS]
        if not taken:
            waived = {one.topic.usual for one in self._book.shows_of_cards.waived()}
            return self._paper.text("vote_waived" if _VOTED_AS in waived else "vote")
        cards = taken[-1].cards
        values = {
            "tán thành": counted(cards.in_favour),
            "có mặt": counted(cards.present),
            "tỷ lệ": percent(cards.in_favour, cards.present),
            "triệu tập": counted(cards.summoned),
            "tỷ lệ triệu tập": percent(cards.in_favour, cards.summoned),
            "không tán thành": counted(cards.against),
            "ý kiến khác": counted(cards.other),
        }
        passed = self._book.shows_of_cards.passed(taken[-1])
        return self._paper.text("vote_taken" if passed else "vote_refused", values)

    def _board(self) -> dict[str, str]:
        """Return size and head of the credentials board, or room for the pen."""
        board = self._book.bodies.get(BodyKind.CREDENTIALS)
        size = counted(len(board.members)) if board.members else self._say("count_open")
        return {"số người": size, "trưởng ban": board.head or self._say("name_open")}

    def _say(self, block: str, values: dict[str, str] | None = None) -> str:
        return self._paper.say(block, values)

    def _numbered(self, block: str, values: dict[str, str] | None = None) -> Text:
        return Text(f"{next(self._next_number)}. {self._say(block, values)}")

    def _summoned(self) -> Iterator[Text]:
        if self._is_of_members:
            yield self._summoned_members()
            return
        delegates = self._book.delegates.all()
        tops = self._book.organisations.tops()
        organisations = {tops[one.organisation_id] for one in self._seated if one.organisation_id}
        alternates = sum(one.standing is Standing.ALTERNATE for one in delegates)
        values = {"triệu tập": counted(len(self._seated)), "dự khuyết": counted(alternates)}
        yield self._numbered("summoned", values | {"tổ chức": counted(len(organisations))})
        names = {one.id: one.name for one in delegates}
        made = [
            self._say(
                "replaced_one",
                {
                    "dự khuyết": names[one.alternate_id],
                    "vắng mặt": names[one.absent_id],
                    "lý do": one.reason,
                    "quyết định": one.decision,
                },
            )
            for one in self._book.replacements.all()
        ]
        if made:
            yield self._numbered("replaced", {"số": counted(len(made)), "danh sách": "; ".join(made)})
        else:
            yield self._numbered("replaced_none")

    def _summoned_members(self) -> Text:
        """Tell the members summoned, and those of them on probation, who do not vote."""
        waiting = len(self._paper.on_probation())
        told = self._say("probation", {"số": counted(waiting)}) if waiting else ""
        return self._numbered("summoned", {"triệu tập": counted(len(self._seated)), "dự bị": told})

    def _reported_in(self, held: Mapping[int, object]) -> int:
        """Return the session checked in, in which the report is given: the official one whose programme says so.

        Without such an item it is the first official one, and the last of all where no official one was checked in.
        """
        official = [one.id for one in self._book.sessions.all() if one.kind is SessionKind.OFFICIAL and one.id in held]
        items = self._book.agenda_items
        told = (id_ for id_ in official if any(_SUBJECT in fold(item.title) for item in items.all(id_)))
        return next(told, next(iter(official), list(held)[-1]))

    def _present(self) -> Text:
        """Return who was here at the session in which the report is given; before that, room for the pen."""
        held = self._book.attendance.of_all()
        if not held:
            return self._numbered("present_open")
        session = self._reported_in(held)
        marks = held[session]
        present = self._book.attendance.present_marks(session)
        counts = count_marks(self._book.attendance.places(), marks)
        whole, here = counts.total(), sum(counts[mark] for mark in present)
        told = self._say(
            "present",
            {
                "phiên": session_words(self._book.sessions.get(session)),
                "có mặt": counted(here),
                "triệu tập": counted(whole),
                "tỷ lệ": percent(here, whole),
            },
        )
        away = [
            self._say(
                "away_one", {"điểm danh": MARK_NAMES[mark] if mark else self._say("unmarked"), "số": counted(many)}
            )
            for mark in _AWAY
            if mark not in present and (many := counts[mark])
        ]
        listed = {"số": counted(whole - here), "danh sách": ", ".join(away)}
        rest = self._say("away", listed) if away else self._say("away_none")
        return Text(f"{next(self._next_number)}. {told} {rest}")

    def _topics(self) -> Iterator[Part]:
        """Yield the tables, and in one sentence those of which the book tells of nobody."""
        wanted = [one for one in Topic if not (self._is_of_members and one is Topic.SOURCE)]
        untold = [one for one in wanted if self._found.is_untold(one)]
        for topic in wanted:
            if topic not in untold:
                yield from self._topic(topic)
        untold = [one for one in untold if one not in _WHERE_TOLD]
        if untold:
            names = ", ".join(_small(self._say(f"topic_{one}")) for one in untold)
            yield self._numbered("untold", {"các mục": names})

    def _merits(self) -> Text:
        """Tell how many have awards, and how many were under discipline."""
        awarded, disciplined, whole = self._found.awarded, self._found.disciplined, self._found.people
        values = {"khen thưởng": counted(awarded), "tỷ lệ khen thưởng": percent(awarded, whole)}
        values |= {"kỷ luật": counted(disciplined), "tỷ lệ kỷ luật": percent(disciplined, whole)}
        return self._numbered("merits", values)

    def _topic(self, topic: Topic) -> Iterator[Part]:
        rows, title = self._found.tables[topic], self._say(f"topic_{topic}")
        yield Table(title, (self._numbered(f"topic_{topic}"),), self._columns(), self._rows(topic, rows))
        if topic in _CHARTED and self._found.people:
            yield Chart((), tuple(self._bar(topic, row) for row in rows))
        if topic is Topic.ETHNICITY:
            minorities, religious = self._found.minorities, self._found.religious
            values = {"thiểu số": counted(minorities), "tỷ lệ": percent(minorities, self._found.people)}
            yield self._paper.text("minorities", values | {"tôn giáo": counted(religious)})
        if topic is Topic.AGE and self._found.ages:
            yield self._paper.text("ages", self._ages(self._found.ages, "trẻ nhất"))
        if topic is Topic.PARTY_AGE and self._found.party_ages:
            yield self._paper.text("party_ages", self._ages(self._found.party_ages, "thấp nhất"))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self._say("column_number"), 13, CellKind.CENTRED),
            Column(self._say("column_name"), 92),
            Column(self._say("column_people"), 30, CellKind.FIGURE),
            Column(self._say("column_percent"), 30, CellKind.FIGURE),
        )

    def _rows(self, topic: Topic, rows: Sequence[Row]) -> list[tuple[str, ...]]:
        whole = self._found.people
        listed = [
            (str(place), self._row_name(topic, row), thousands(row.people), percent(row.people, whole))
            for place, row in enumerate(rows, start=1)
        ]
        return [*listed, ("", self._say("row_total"), thousands(whole), percent(whole, whole))]

    def _bar(self, topic: Topic, row: Row) -> Bar:
        return Bar(self._row_name(topic, row), row.people, thousands(row.people))

    def _row_name(self, topic: Topic, row: Row) -> str:
        block = _IN_YEARS.get(topic)
        name = self._say(block, {"khoảng": row.name}) if block and row.name != UNTOLD else row.name
        return name[:1].upper() + name[1:]

    def _ages(self, span: Span, least: str) -> dict[str, str]:
        return {
            "bình quân": str(span.average).replace(".", ","),
            "cao nhất": str(span.most),
            "người cao nhất": self._who(span.with_most),
            least: str(span.least),
            f"người {least}": self._who(span.with_least),
            "cách tính": self._say("by_full_years" if self._paper.congress.full_years else "by_years"),
        }

    def _who(self, names: Sequence[str]) -> str:
        if len(names) <= _NAMED:
            return "; ".join(names)
        return self._say("others", {"họ và tên": "; ".join(names[:_NAMED]), "số": counted(len(names) - _NAMED)})

    def _complaints(self) -> Text:
        """Tell the complaints received and settled; room for the pen where nobody noted them."""
        told = self._book.complaints.get()
        if told.received is None:
            return self._numbered("complaints")
        if not told.received:
            return self._numbered("complaints_none")
        settled = self._say("count_open") if told.settled is None else counted(told.settled)
        return self._numbered("complaints_told", {"đã nhận": counted(told.received), "đã kết luận": settled})

    def _verdict(self) -> Iterator[Text]:
        official = (one for one in self._book.delegates.all() if one.standing is Standing.OFFICIAL)
        judged = (*self._seated, *(one for one in official if one.is_ineligible))
        whole = len(judged)
        eligible = sum(one.credentials is Credentials.ELIGIBLE for one in self._seated)
        values = {"số đủ": counted(eligible), "tổng số": counted(whole), "tỷ lệ": percent(eligible, whole)}
        yield self._numbered("eligible_all", values)
        if refused := [self._refused(one) for one in judged if one.is_ineligible]:
            yield self._paper.text("ineligible", {"danh sách": "; ".join(refused)})
        if unchecked := sum(one.credentials is Credentials.UNCHECKED for one in self._seated):
            yield self._paper.text("unchecked", {"số": counted(unchecked)})

    def _refused(self, one: Delegate) -> str:
        return self._say("ineligible_one", {"họ và tên": one.name, "lý do": one.note or self._say("reason_open")})


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
