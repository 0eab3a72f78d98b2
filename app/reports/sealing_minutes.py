"""The sealing minutes (biên bản niêm phong, bàn giao phiếu bầu): who hands which papers to whom.

What it is for: the papers of a round by kind, out of the same figures as its account and its count.
What it is not for: checking that they agree (rules.paper_account), the handover itself (models.handovers).
Source: Điều 8, 33 and 35 of Quyết định 190-QĐ/TW; the form is our own.
"""

from collections.abc import Iterator
from datetime import date
from itertools import count

from app.models.contests import BoardRole
from app.reports.counting_minutes_words import DOTS
from app.reports.round_paper import RoundPaper
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Signed, Signer, Story, Table, Text
from app.rules.closing import not_returned
from app.rules.figures import counted, long_date, thousands
from app.rules.keeping import COMPLAINT_WORKING_DAYS, KEPT_MONTHS, complaints_until, kept_until
from app.rules.rule_sets import Subject


def story_of(source: Source) -> Story:
    """Return the sealing minutes of one round."""
    paper = RoundPaper(source, "sealing-minutes")
    return paper.story(_Sealing(paper).parts())


class _Sealing:
    """The parts of the minutes; paragraphs that state something are numbered as they come."""

    def __init__(self, paper: RoundPaper) -> None:
        self._paper, self._data = paper, paper.data
        self._account = paper.book.paper_accounts.of(paper.round_id)
        self._handover = paper.book.handovers.of(paper.round_id)
        self._next_number = count(1)

    def parts(self) -> Iterator[Part]:
        """Yield the parts in their order."""
        paper, data = self._paper, self._data
        yield paper.text("opening", {"nơi": data.place or DOTS, "ngày": paper.minutes.day()})
        yield from self._people()
        yield self._numbered(" ".join(self._figures()))
        yield from (paper.text("correction", values) for values in paper.minutes.corrected())
        yield self._table()
        packages = {"số gói": self._packages(), "số niêm phong": self._handover.seals or self._say("open_count")}
        yield self._numbered(self._say("packages", packages))
        yield self._numbered(self._limit("keeping", Subject.KEEPING, {"số tháng": counted(KEPT_MONTHS)}))
        days = {"số ngày": counted(COMPLAINT_WORKING_DAYS)}
        yield self._numbered(self._limit("complaints", Subject.COMPLAINTS, days))
        yield Signed((paper.text("closing"),), (self._signers(),))

    def _say(self, block: str, values: dict[str, str] | None = None) -> str:
        return self._paper.say(block, values)

    def _numbered(self, text: str) -> Text:
        return Text(f"{next(self._next_number)}. {text}")

    def _people(self) -> Iterator[Text]:
        receiver = "receiver_committee" if self._paper.minutes.by_committee else "receiver"
        for block, name in (
            ("giver", self._head),
            (receiver, self._handover.receiver),
            ("keeper", self._handover.keeper),
        ):
            yield self._numbered(self._say(block, {"họ và tên": name or self._say("name_open")}))

    def _figures(self) -> Iterator[str]:
        papers, account, said = self._data.papers, self._account, self._paper.papers
        issued = {"phát ra": said(papers.issued)}
        if account.is_kept:
            rest = {"hỏng": said(account.spoiled), "còn lại": said(account.left_over)}
            yield self._say("account", {"đã in": said(account.printed), **issued, **rest})
        else:
            yield self._say("account_open", issued)
        foreign = self._data.foreign
        missing = max(0, not_returned(papers, foreign))
        returned = {"thu về": said(papers.returned), "không thu về": said(missing)}
        yield self._say("returned_missing" if missing else "returned", returned)
        if foreign:
            yield self._say("returned_foreign", {"số phiếu": said(foreign)})

    def _table(self) -> Table:
        result, account = self._data.result, self._account
        foreign = self._data.foreign
        kinds = [("row_valid", result.valid), ("row_invalid", result.invalid - foreign)]
        if not self._paper.is_closed:
            kinds = [("row_uncounted", self._data.papers.returned)]
        if foreign:
            kinds.append(("row_foreign", foreign))
        if account.is_kept:
            kinds += [("row_spoiled", account.spoiled), ("row_left_over", account.left_over)]
        rows = [
            (str(place), self._say(block), thousands(papers), "")
            for place, (block, papers) in enumerate(kinds, start=1)
        ]
        rows.append(("", self._say("row_total"), thousands(sum(papers for _, papers in kinds)), ""))
        columns = (
            Column(self._say("column_number"), 13, CellKind.CENTRED),
            Column(self._say("column_kind"), 86),
            Column(self._say("column_papers"), 30, CellKind.FIGURE),
            Column(self._say("column_note"), 36),
        )
        return Table(self._say("sheet_papers"), (self._numbered(self._say("listed")),), columns, rows)

    def _packages(self) -> str:
        return counted(self._handover.packages) if self._handover.packages else self._say("open_count")

    def _limit(self, block: str, subject: Subject, values: dict[str, str]) -> str:
        """Return a time limit with its last day and, where the regulation was read, its article."""
        closing = self._closing_day
        last = kept_until if subject is Subject.KEEPING else complaints_until
        values |= {"ngày": long_date(last(closing)) if closing else self._paper.minutes.say("date_open")}
        if subject not in self._data.terms.rules.articles:
            return self._say(block, values)
        return self._say(f"{block}_cited", values | {"điều": self._paper.minutes.article(subject)})

    @property
    def _closing_day(self) -> date | None:
        """The congress ends on its last day; a meeting of a committee on the day it votes."""
        return self._data.day if self._paper.minutes.by_committee else self._paper.book.congresses.get().last_day

    def _signers(self) -> tuple[Signer, ...]:
        words, handover = self._paper.minutes, self._handover
        return (
            Signer(self._say("sign_keeper"), name=handover.keeper),
            Signer(words.say("sign_chair" if words.by_committee else "sign_presidium"), name=handover.receiver),
            Signer(words.say("sign_board"), words.say("sign_head"), self._head),
        )

    @property
    def _head(self) -> str:
        return next((one.name for one in self._data.board if one.role is BoardRole.HEAD), "")
