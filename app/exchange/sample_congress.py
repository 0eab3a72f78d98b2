"""The sample book: the congress of `resources/sample/congress-ix.toml`, made whole.

What it is for: trying the program, and the end-to-end tests; the same data each time.
What it is not for: a real congress: the book is marked as a rehearsal.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from app.exchange.sample_ballots import sample_ballots
from app.exchange.sample_delegates import EX_OFFICIO, SampleDelegates
from app.exchange.sample_evaluations import SampleEvaluations
from app.exchange.sample_meeting import SampleMeeting
from app.exchange.sample_members import SampleMembers
from app.exchange.sample_organisations import SampleOrganisations
from app.exchange.sample_people import people
from app.exchange.sample_sessions import SampleSessions
from app.exchange.sample_targets import add_targets
from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.contests import USUAL_PASSES, BoardMember, BoardRole, Contest, Office
from app.models.delegates import Delegate
from app.models.organisations import Organisation
from app.models.paper_accounts import PaperCounts
from app.models.round_records import Figures
from app.resources import resource
from app.rules import seating
from app.rules.ballots import Reason
from app.rules.organisation_kinds import OrganisationKind
from app.rules.paper_account import usual_reserve
from app.rules.rounds import Electorate
from app.rules.vietnamese import name_key

_SEED = 9
_BATCH = 50
_NOT_RETURNED = "Có người nhận phiếu mà không bỏ vào hòm"
_BOARD = {Electorate.DELEGATE_CONGRESS: 9, Electorate.COMMITTEE: 3}
_VIETNAM = timezone(timedelta(hours=7))


@dataclass
class _Clock:
    """A clock that moves two seconds each time somebody looks at it, and on to the hours of the programme."""

    hours: Mapping[str, datetime]
    moment: datetime

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=2)
        return self.moment

    def turn(self, hour: str) -> None:
        """Go on to an hour by its name, unless it is past."""
        self.moment = max(self.moment, self.hours[hour].replace(tzinfo=_VIETNAM))


def sample_facts() -> dict[str, Any]:
    """Return what the sample tells of the congress and of the years before it."""
    return tomllib.loads(resource("sample/congress-ix.toml").read_text("utf-8"))


def make_sample(path: Path, facts: dict[str, Any] | None = None) -> None:
    """Make the sample book, or that of other facts, at this path, all counted; raise BookError where it cannot be."""
    _make(path, facts or sample_facts(), _SampleCongress.make)


def make_practice(path: Path) -> None:
    """Make a book to practise keying: the sample congress just before its first count. Raises BookError."""
    _make(path, sample_facts(), _SampleCongress.make_up_to_first_count)


def _make(path: Path, facts: dict[str, Any], fill: "Callable[[_SampleCongress], None]") -> None:
    hours: dict[str, datetime] = facts["meeting"]["hours"]
    clock = _Clock(hours, hours["opens"].replace(tzinfo=_VIETNAM))
    with Book.create(path, "Thu Hà", clock) as book, book.together():
        fill(_SampleCongress(book, facts, clock.turn))


class _SampleCongress:
    """Fills one empty book."""

    def __init__(self, book: Book, facts: dict[str, Any], turn: Callable[[str], None]) -> None:
        self._book, self._turn = book, turn
        self._facts = facts
        self._dice = Random(_SEED)
        self._known = [one["winner"] for one in facts["contests"] if "winner" in one]
        self._names = people(self._dice, facts["names"], set(self._known))
        self._meeting = SampleMeeting(book, facts, turn)

    def make(self) -> None:
        """Make everything in the order of the congress."""
        self._make_committee()
        delegates = self._make_delegates()
        self._meeting.begin()
        committee: list[str] = []
        for facts in self._facts["contests"]:
            pool = committee if facts["electorate"] == Electorate.COMMITTEE else delegates
            elected = self._make_contest(facts, pool, delegates)
            committee = committee or elected
        self._meeting.end()
        sessions = SampleSessions(self._book, _VIETNAM)
        sessions.plan()
        sessions.hold()
        SampleMembers(self._book, self._facts).make()
        SampleOrganisations(self._book, self._facts).make()
        SampleEvaluations(self._book, self._facts).make()
        add_targets(self._book, self._facts)

    def make_up_to_first_count(self) -> None:
        """Make the congress up to its first contest: list, figures, batches to be keyed twice, and no paper keyed."""
        self._make_committee()
        delegates = self._make_delegates()
        self._meeting.begin()
        self._open_contest(self._facts["contests"][0], delegates, delegates, USUAL_PASSES)
        SampleSessions(self._book, _VIETNAM).plan()

    def _make_committee(self) -> None:
        facts = self._facts["congress"]
        self._book.committees.save(Committee(**self._facts["committee"]))
        self._book.congresses.save(
            Congress(
                name=facts["name"],
                kind=Electorate.DELEGATE_CONGRESS,
                ordinal=facts["ordinal"],
                term=facts["term"],
                place=facts["place"],
                opens=facts["opens"],
                closes=facts["closes"],
                rules=facts["rules"],
                rehearsal=True,
            )
        )

    def _make_delegates(self) -> list[str]:
        listed = self._facts["organisations"]
        named = [
            Organisation(f"{title} {name}", kind)
            for title, kind in (("Đảng bộ", OrganisationKind.BASE_COMMITTEE), ("Chi bộ", OrganisationKind.CELL))
            for name in listed[kind]
        ]
        self._book.organisations.add(named)
        organisations = self._book.organisations.all()
        count = self._facts["congress"]["delegates"]
        names = [*self._known, *islice(self._names, count - len(self._known))]
        titles = self._facts["delegates"]["delegations"]
        delegations = dict(zip(titles, self._book.delegations.add(list(titles.values())), strict=True))
        told = SampleDelegates(self._facts)
        official = list(told.official(names, organisations, delegations))
        alternates = told.alternates(set(names), organisations, delegations)
        self._book.delegates.add([*self._seated(official, list(delegations.values())), *alternates])
        return names

    def _seated(self, official: Sequence[Delegate], delegations: Sequence[int]) -> list[Delegate]:
        """Give the official delegates their seats in a hall of the size the facts say, delegations in blocks."""
        hall = seating.Hall(**self._facts["hall"])
        self._book.seatings.save(hall)
        groups = [[at for at, one in enumerate(official) if one.delegation_id == group] for group in delegations]
        seats = seating.place(hall, groups).seats
        return [replace(one, seat=seats.get(at, "")) for at, one in enumerate(official)]

    def _make_contest(self, facts: dict[str, Any], pool: Sequence[str], delegates: Sequence[str]) -> list[str]:
        """Make one contest, count and confirm it; return the names of the elected."""
        book = self._book
        round_id = self._open_contest(facts, pool, delegates, 1)
        self._turn("count")
        self._key(round_id, book.rounds.get(round_id).figures, facts["invalid"])
        for one in book.warnings.of_round(round_id):
            book.warnings.give_reason(round_id, one.found, _NOT_RETURNED)
        result = book.results.close(round_id)
        book.results.confirm(round_id)
        names = {one.number: one.name for one in book.rounds.get(round_id).candidates}
        return [names[number] for number in result.elected]

    def _open_contest(self, facts: dict[str, Any], pool: Sequence[str], delegates: Sequence[str], passes: int) -> int:
        """Make one contest up to the first paper to be keyed; return its round."""
        book = self._book
        self._turn("lists")
        electorate = Electorate(facts["electorate"])
        contest_id = book.contests.add(Contest(facts["title"], Office(facts["office"]), electorate, passes))
        figures = Figures(
            seats=facts["seats"],
            alternates=facts.get("alternates", 0),
            summoned=facts["summoned"],
            present=facts["present"],
            issued=facts["present"],
            returned=facts["present"],
        )
        round_id = book.rounds.begin_first(contest_id, figures)
        listed = [facts["winner"]] if "winner" in facts else self._choose(pool, facts["list"])
        self._meeting.nominate(contest_id, listed, facts.get("floor", 0))
        book.nominations.finish(contest_id)
        counting = pool if electorate is Electorate.COMMITTEE else delegates[EX_OFFICIO:]
        board = islice((one for one in counting if one not in listed), _BOARD[electorate])
        book.contests.set_board(contest_id, list(_board(board)))
        self._print(round_id, figures.issued)
        book.rounds.set_batches(round_id, list(_batches(figures.returned)))
        return round_id

    def _print(self, round_id: int, issued: int) -> None:
        """Print the papers with the usual reserve; one is spoiled and exchanged."""
        reserve = usual_reserve(issued)
        self._book.paper_accounts.record_printing(round_id, issued, reserve)
        self._book.paper_accounts.set_counts(round_id, PaperCounts(spoiled=1, left_over=reserve - 1))

    def _choose(self, pool: Sequence[str], size: int) -> list[str]:
        """Choose candidates; who is known by name in the report always stands."""
        known = [name for name in self._known if name in pool]
        others = sorted((name for name in pool if name not in known), key=lambda _: self._dice.random())
        return sorted([*known, *others][:size], key=name_key)

    def _key(self, round_id: int, figures: Figures, invalid: Sequence[str]) -> None:
        stored = self._book.rounds.get(round_id)
        known = next((one.number for one in stored.candidates if one.name in self._known), 0)
        reasons = [Reason(code) for code in invalid]
        ballots = sample_ballots(self._dice, self._book.results.terms(round_id), figures.returned, reasons, known)
        for place, ballot in enumerate(ballots):
            batch = BatchPass(round_id, place // _BATCH + 1)
            self._book.ballots.record(batch, ballot)
            self._book.passes.end(batch)


def _board(names: Iterator[str]) -> Iterator[BoardMember]:
    roles = [BoardRole.HEAD, BoardRole.SECRETARY]
    for place, name in enumerate(names):
        yield BoardMember(name, roles[place] if place < len(roles) else BoardRole.MEMBER)


def _batches(papers: int) -> Iterator[int]:
    while papers > 0:
        yield min(papers, _BATCH)
        papers -= _BATCH
