"""The sentences of the counting minutes: figures put into the wording.

What it is for: choosing the block that fits office, electorate and round, and filling it.
What it is not for: the head (counting_minutes_head), layout (counting_minutes), and the texts themselves
(resources/documents/counting-minutes.toml).
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from app.models.contests import Office
from app.reports.counting_minutes_data import CountingMinutes, StillOpen
from app.reports.wording import Wording
from app.rules.ballots import Reason
from app.rules.closing import not_returned
from app.rules.contest_object import grouped
from app.rules.counting import Next
from app.rules.figures import counted, long_date, ordinal
from app.rules.rounds import Deduction, Electorate, RoundKind
from app.rules.rule_sets import Subject

DOTS = "……………………"
SHORT_DOTS = "……"
_TO_HIGHER_CONGRESS = " dự Đại hội"
_ALREADY_SAID = ("chính thức", "dự khuyết")
_COLLECTIVE = frozenset({Office.EXECUTIVE_COMMITTEE, Office.STANDING_COMMITTEE, Office.INSPECTION_COMMITTEE})
_CELL = "chi bộ"
_FIRST_PLAIN_MONTH = 3
_SHOWN_GROUPS = 5


class MinutesWords:
    """Every sentence of one counting minutes."""

    def __init__(self, data: CountingMinutes, wording: Wording) -> None:
        """Work out what is said alike throughout: who votes, in what meeting, on what office."""
        self._data = data
        self._wording = wording
        self._common: dict[str, str] = {"nhiệm kỳ": data.term}
        self.by_committee = data.terms.electorate is Electorate.COMMITTEE
        self.in_cell = data.committee.casefold().startswith(_CELL)
        voters = ("cell" if self.in_cell else "committee") if self.by_committee else data.terms.electorate
        self.meeting_name = self._meeting_name()
        official, self.alternate_office = self._offices()
        self.contest = self.alternate_office if data.fills_alternates else data.contest
        self._common |= {
            "Đại hội": self.say("called_committee" if self.by_committee else "called_congress"),
            "người bầu": self.say(f"voters_{voters}"),
            "người được triệu tập": self.say(f"summoned_{voters}"),
            "chức danh": self.alternate_office if data.fills_alternates else official,
            "cuộc bầu": self.contest,
            "chức danh dự khuyết": self.alternate_office,
        }

    def say(self, block: str, values: Mapping[str, str] | None = None) -> str:
        """Return a block filled with what is said alike throughout and with these values."""
        return self._wording.fill(block, self._common | dict(values or {}))

    def opening(self) -> str:
        """Where, when, who elected what by which regulation, when the count began."""
        data = self._data
        rules = data.terms.rules
        issued = f"{rules.issued.day:02d}/{_month(rules.issued.month)}/{rules.issued.year}"
        decision = {"số quyết định": rules.decision.removeprefix("Quyết định "), "ngày ban hành": issued}
        return self.say(
            "opening",
            {
                "nơi": data.place or DOTS,
                "ngày": self.day(),
                "tên đại hội": self._with_term(self.meeting_name),
                "quy chế": self.say("regulation", decision),
                "giờ bắt đầu": self._time(data.began),
            },
        )

    def day(self) -> str:
        """Return the day of the vote, or dots for the pen."""
        return long_date(self._data.day) if self._data.day else self.say("date_open")

    def seats(self) -> list[str]:
        """How many are elected: voted, allotted, or left over from an earlier round."""
        data, terms = self._data, self._data.terms
        block = {
            RoundKind.RUNOFF: "seats_runoff_alternates" if data.fills_alternates else "seats_runoff",
            RoundKind.FURTHER: "seats_further",
            RoundKind.FIRST: self._first_seats_block(),
        }[terms.kind]
        said = [self.say(block, {"số lượng": self._people(terms.seats)})]
        if terms.alternates and not data.fills_alternates and terms.kind is not RoundKind.RUNOFF:
            said.append(self.say("seats_alternates", {"số lượng": self._people(terms.alternates)}))
        return said

    def list_of_candidates(self) -> str:
        """Announce the list."""
        block = "candidates_runoff" if self._data.terms.kind is RoundKind.RUNOFF else "candidates"
        return self.say(block, {"số người": self._people(len(self._data.candidates))})

    def warnings(self) -> list[str]:
        """What a rule warned of about the list, with the reason given for it."""
        return [
            self.say("warning", {"nhận xét": _sentence(one.says), "lý do": _sentence(one.reason)})
            for one in self._data.warnings
        ]

    def annulled(self) -> list[str]:
        """Say that this round was annulled, and which rounds before it were, each with its reason."""
        data = self._data
        said = [self.say("annulled", {"lý do": _sentence(data.annulled)})] if data.annulled else []
        before = ({"lần": ordinal(one.round), "lý do": _sentence(one.reason)} for one in data.annulled_before)
        return [*said, *(self.say("annulled_before", values) for values in before)]

    def corrections(self) -> list[str]:
        """Name each result that these minutes take the place of, and why."""
        return [self.say("correction", values) for values in self.corrected()]

    def corrected(self) -> Iterator[dict[str, str]]:
        """Yield of each result that was corrected what any paper names it by, and why."""
        for one in self._data.corrections:
            yield {
                "lúc xác nhận": self._moment(one.confirmed),
                "lúc sửa": self._moment(one.opened),
                "mã": " ".join(grouped(one.digest).split()[:_SHOWN_GROUPS]) + " …",
                "lý do": _sentence(one.reason),
            }

    def board(self) -> str:
        """Name the counting board, or leave room for its names."""
        members = self._data.board
        if not members:
            return self.say("board_open")
        listed = [
            self.say(
                "board_member",
                {"số": str(place), "họ và tên": one.name, "nhiệm vụ": self.say(f"role_{one.role}")},
            )
            for place, one in enumerate(members, start=1)
        ]
        return self.say("board", {"số người": self._people(len(members)), "danh sách": "; ".join(listed)})

    def summoned(self) -> list[str]:
        """Those summoned, deductions by category, the base, those present and absent (Điều 32 of 244, 30 of 190)."""
        terms = self._data.terms
        article = self.article(Subject.RESULT)
        said = [self.say("summoned", {"số người": self._people(terms.summoned)})]
        deducted = [
            self.say(
                "deducted_item",
                {"số người": self._people(people), "đối tượng": self.say(f"deduction_{category}")},
            )
            for category in Deduction
            if (people := terms.deductions.get(category, 0))
        ]
        if deducted:
            whole = {"số người": self._people(terms.summoned - terms.base), "danh sách": "; ".join(deducted)}
            said.append(self.say("deducted", {**whole, "điều": article}))
        base = {"số người": self._people(terms.base), "điều": article}
        if terms.needed is None:
            said.append(self.say("base_runoff", base))
        else:
            said.append(self.say("base", {**base, "số phiếu": self._papers(terms.needed)}))
        present = self._data.papers.present
        absent = {"có mặt": self._people(present), "vắng mặt": self._people(terms.summoned - present)}
        return [" ".join(said), self.say("attendance", absent)]

    def papers(self) -> str:
        """Papers issued and returned; papers missing or too many are stated."""
        papers = self._data.papers
        said = [
            self.say("papers", {"phát ra": self._papers(papers.issued), "thu về": self._papers(papers.returned)}),
        ]
        more, foreign = papers.returned - papers.issued, self._data.foreign
        if more > 0:
            said.append(self.say("papers_surplus", {"số phiếu": self._papers(more)}))
        if foreign and foreign != more:
            said.append(self.say("papers_foreign", {"số phiếu": self._papers(foreign)}))
        if (missing := not_returned(papers, foreign)) > 0:
            said.append(self.say("papers_missing", {"số phiếu": self._papers(missing)}))
        return " ".join(said)

    def validity(self) -> str:
        """Valid and invalid papers."""
        result = self._data.result
        block = "validity_reasons" if result.invalid else "validity"
        return self.say(block, {"hợp lệ": self._papers(result.valid), "không hợp lệ": self._papers(result.invalid)})

    def invalid_reasons(self) -> list[str]:
        """How many papers are invalid for each reason, one sentence over several lines."""
        by_reason = self._data.result.invalid_by_reason
        said = [
            self.say("validity_reason", {"lý do": self._reason(reason), "số phiếu": self._papers(by_reason[reason])})
            for reason in Reason
            if by_reason.get(reason)
        ]
        return [*(f"{line};" for line in said[:-1]), *(f"{line}." for line in said[-1:])]

    def elected(self, people: int) -> str:
        """Announce those elected by this round."""
        block = ("elected_none", "elected_one")[people] if people <= 1 else "elected"
        return self.say(block, {"số người": self._people(people)})

    def alternates(self, people: int) -> str:
        """Announce those who are alternates by this round."""
        return self.say("alternates_one" if people == 1 else "alternates", {"số người": self._people(people)})

    def percent_base(self) -> str:
        """Name the base of the percent column."""
        return self.say("column_percent_base_deducted" if self._data.terms.deductions else "column_percent_base")

    def what_is_open(self) -> str:
        """What the chair reads out: seats filled, a run-off, or places left for the electorate to decide on."""
        if self._data.annulled:
            return self.say("open_annulled")
        opened = self._data.opened
        values = {"số chỗ": self._people(opened.places), "điều": self.article(Subject.HIGHER_DELEGATES)}
        if opened.for_alternates:
            values["chức danh"] = self.alternate_office
        if opened.next is Next.RUNOFF:
            values |= {
                "danh sách": _joined(opened.names),
                "số phiếu": self._papers(opened.votes),
                "tỷ lệ": opened.percent,
                "lần bầu": self._round_of_tie(opened),
            }
        if self._data.is_stopped and opened.is_rule:
            reason = self._data.stop_reason
            return self.say("stopped_by_reason", {**values, "lý do": _sentence(reason) if reason else DOTS})
        said = self.say(self._open_block(opened), values)
        return f"{said} {self.say('stopped')}" if self._data.is_stopped else said

    def closing(self) -> str:
        """When the count ended, copies, when the minutes were read out."""
        data = self._data
        return self.say(
            "closing",
            {
                "giờ kết thúc": self._time_that_day(data.closed),
                "số bản": counted(data.copies) if data.copies else SHORT_DOTS,
                "giờ báo cáo": self._time_that_day(data.reported),
            },
        )

    def article(self, subject: Subject) -> str:
        """Cite an article of the regulation that counts."""
        return self.say("article", {"điều": str(self._data.terms.rules.articles[subject])})

    def _first_seats_block(self) -> str:
        if self._data.office is Office.DELEGATES:
            return "seats_delegates"
        return "seats_members" if self._data.office in _COLLECTIVE else "seats_office"

    def _open_block(self, opened: StillOpen) -> str:
        if opened.next is Next.NONE:
            return "open_none"
        if opened.next is Next.RUNOFF:
            block = "open_runoff_again" if opened.is_again else "open_runoff"
            return f"{block}_alternates" if opened.for_alternates else block
        return "open_further_delegates" if opened.is_rule else "open_further"

    def _round_of_tie(self, opened: StillOpen) -> str:
        """Name the round that gave equal votes; it need not be this one."""
        if not opened.round:
            return self.say("tied_here")
        return self.say("tied_before", {"lần": ordinal(opened.round)})

    def _meeting_name(self) -> str:
        data = self._data
        if not self.by_committee:
            return data.congress
        block = "meeting_cell" if self.in_cell else "meeting_committee"
        return data.meeting or self.say(block, {"đảng bộ": data.committee})

    def _with_term(self, name: str) -> str:
        term = self._data.term
        return self.say("with_term", {"tên": name}) if term and "nhiệm kỳ" not in name else name

    def _offices(self) -> tuple[str, str]:
        """Return what is elected and its alternates, in words that fit into a sentence."""
        contest = self._data.contest
        head, to, congress = contest.partition(_TO_HIGHER_CONGRESS)
        if to and not any(word in head for word in _ALREADY_SAID):
            higher = {"đại hội cấp trên": f"{to.removeprefix(' dự ')}{congress}"}
            return self.say("office_official", higher), self.say("office_alternate", higher)
        if any(word in head for word in _ALREADY_SAID):
            return contest, contest
        return contest, self.say("office_alternate_other", {"chức danh": contest})

    def _reason(self, reason: Reason) -> str:
        if reason is Reason.OTHER and self._data.other_reasons:
            return self.say("reason_other_notes", {"ghi chú": "; ".join(self._data.other_reasons)})
        return self.say(f"reason_{reason}")

    def _people(self, number: int) -> str:
        return self.say("people", {"số": counted(number)}) if number else self.say("none")

    def _papers(self, number: int) -> str:
        return self.say("papers_count", {"số": counted(number)}) if number else self.say("none")

    def _moment(self, moment: datetime) -> str:
        return self.say("confirmed_at", {"giờ": self._hour(moment), "ngày": long_date(moment.date())})

    def _hour(self, moment: datetime) -> str:
        return self.say("time", {"giờ": f"{moment.hour:02d}", "phút": f"{moment.minute:02d}"})

    def _time(self, moment: datetime | None) -> str:
        if moment is None:
            return self.say("time_open")
        hour = self._hour(moment)
        if self._data.day in {None, moment.date()}:
            return hour
        return self.say("time_other_day", {"giờ phút": hour, "ngày": long_date(moment.date())})

    def _time_that_day(self, moment: datetime | None) -> str:
        hour = self._time(moment)
        other_day = moment is not None and self._data.day not in {None, moment.date()}
        return hour if other_day else self.say("same_day", {"giờ phút": hour})


def _month(month: int) -> str:
    return f"{month:02d}" if month < _FIRST_PLAIN_MONTH else str(month)


def _sentence(text: str) -> str:
    """End a text with a full stop."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _joined(names: Sequence[str]) -> str:
    return " và ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
