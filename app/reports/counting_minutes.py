"""The counting minutes (biên bản kiểm phiếu): the signed document of one round.

What it is for: the order of its parts and its tables, as a story that every kind of file is drawn from.
What it is not for: its sentences (counting_minutes_words), reading a book (from_book), drawing (pdf_story).
Source: Hướng dẫn 04-HD/TW (31/12/2024) and forms in use; election-rules 9.
"""

from collections.abc import Iterator, Sequence
from itertools import count

from app.models.contests import BoardRole
from app.reports.counting_minutes_data import CountingMinutes, Earlier
from app.reports.counting_minutes_head import head_of, paper_of, round_line_of, summary_of
from app.reports.counting_minutes_words import MinutesWords
from app.reports.story import (
    SIGNING_ROW,
    CellKind,
    Column,
    Kept,
    Part,
    Signed,
    Signer,
    Story,
    Table,
    Text,
    TextKind,
    Title,
)
from app.reports.wording import Wording, load
from app.rules.counting import Line
from app.rules.figures import thousands
from app.rules.rounds import Marking
from app.rules.tally_sheets import CountedBy
from app.rules.vietnamese import name_key

NAME = "counting-minutes"


def build(data: CountingMinutes, override: str = "") -> bytes:
    """Return the minutes as PDF, the same bytes for the same data.

    `override` is the book's own wording (TOML, see wording.load); raises WordingError where it cannot be used.
    """
    from app.reports.pdf_story import as_pdf

    return as_pdf(story_of(data, load(NAME, override)))


def story_of(data: CountingMinutes, wording: Wording) -> Story:
    """Return the minutes as they are told, in this wording."""
    return story_from(data, wording, MinutesParts)


def story_from(data: CountingMinutes, wording: Wording, parts: "type[MinutesParts]") -> Story:
    """Return minutes whose parts are told by `parts`."""
    words = MinutesWords(data, wording)
    kind, summary = words.say("kind"), summary_of(data, words)
    return Story(
        paper_of(data, words, f"{kind} {summary}"),
        head_of(data, words),
        Title(kind, (summary, round_line_of(data, words))),
        tuple(parts(data, words).parts()),
    )


class MinutesParts:
    """The parts of one minutes; paragraphs that state something are numbered as they come."""

    def __init__(self, data: CountingMinutes, words: MinutesWords) -> None:
        """Tell this round in these words."""
        self._data = data
        self._words = words
        self._next_number = count(1)

    def parts(self) -> Iterator[Part]:
        """Yield the parts in the order of the form."""
        words = self._words
        yield Text(words.opening())
        yield from map(Text, (*words.annulled(), *words.corrections()))
        yield self._numbered(" ".join(words.seats()))
        yield from self._candidates()
        yield self._numbered(words.board())
        yield from self._figures()
        yield from self._result()
        yield from self._elected()
        yield from self._earlier()
        yield from self._end()

    def _numbered(self, text: str) -> Text:
        return Text(f"{next(self._next_number)}. {text}")

    def _candidates(self) -> Iterator[Part]:
        words, listed = self._words, self._data.candidates
        keys = [name_key(one.name) for one in listed]
        in_order = len(listed) > 1 and keys == sorted(keys)
        columns = (
            Column(words.say("column_number"), 13, CellKind.CENTRED),
            Column(words.say("column_name"), 85, note=words.say("column_name_order") if in_order else ""),
            Column(words.say("column_note"), 67),
        )
        rows = [(str(one.number), one.name, one.note) for one in listed]
        yield Table(words.say("sheet_candidates"), (self._numbered(words.list_of_candidates()),), columns, rows)
        yield from map(Text, words.warnings())

    def _figures(self) -> Iterator[Part]:
        words = self._words
        base, attendance = words.summoned()
        yield self._numbered(base)
        yield Text(attendance)
        yield self._numbered(words.papers())
        if self._data.counted_by is CountedBy.SHEETS:
            yield Text(words.say("by_sheets"))
        yield Kept((self._numbered(words.validity()), *map(Text, words.invalid_reasons())))

    def _result(self) -> Iterator[Part]:
        words, lines = self._words, self._data.result.lines
        rows = [(str(line.number), *self._figures_of(line)) for line in lines]
        yield Table(words.say("sheet_result"), (self._numbered(words.say("result")),), self._result_columns(), rows)
        if self._has_columns and any(line.uncounted for line in lines):
            yield Text(words.say("uncounted"), TextKind.NOTE)

    def _elected(self) -> Iterator[Part]:
        words, result = self._words, self._data.result
        if result.elected:
            yield self._ranking("sheet_elected", words.elected(len(result.elected)), result.elected)
        else:
            yield self._numbered(words.elected(0))
        if result.alternates:
            yield self._ranking("sheet_alternates", words.alternates(len(result.alternates)), result.alternates)

    def _ranking(self, sheet: str, lead: str, numbers: Sequence[int]) -> Table:
        lines = {line.number: line for line in self._data.result.lines}
        rows = [(str(place), *self._figures_of(lines[number])) for place, number in enumerate(numbers, start=1)]
        return Table(self._words.say(sheet), (self._numbered(lead),), self._result_columns(), rows)

    def _earlier(self) -> Iterator[Part]:
        for block, is_alternate in (("earlier", False), ("earlier_alternates", True)):
            people = [one for one in self._data.earlier if one.is_alternate is is_alternate]
            if people:
                yield self._earlier_table(f"sheet_{block}", self._words.say(block), people)

    def _earlier_table(self, sheet: str, lead: str, people: Sequence[Earlier]) -> Table:
        words = self._words
        columns = (
            Column(words.say("column_number"), 13, CellKind.CENTRED),
            Column(words.say("column_name"), 62),
            Column(words.say("column_round"), 15, CellKind.CENTRED),
            Column(words.say("column_agree"), 25, CellKind.FIGURE),
            Column(words.say("column_percent"), 50, CellKind.FIGURE, words.percent_base()),
        )
        rows = [
            (str(place), one.name, str(one.round), thousands(one.votes), one.percent)
            for place, one in enumerate(people, start=1)
        ]
        return Table(words.say(sheet), (self._numbered(lead),), columns, rows)

    def _end(self) -> Iterator[Part]:
        data, words = self._data, self._words
        last = [self._numbered(self._what_is_open()), Text(words.closing())]
        signers = [
            Signer(words.say("sign_chair" if words.by_committee else "sign_presidium"), name=data.presidium),
            Signer(words.say("sign_board"), words.say("sign_head"), self._name_with(BoardRole.HEAD)),
        ]
        if data.all_members_sign:
            yield last.pop(0)
            yield from self._members_sign()
        elif secretary := self._name_with(BoardRole.SECRETARY):
            signers.insert(1, Signer(words.say("sign_secretary"), name=secretary))
        yield Signed(tuple(last), (tuple(signers),))

    def _what_is_open(self) -> str:
        return self._words.what_is_open()

    def _name_with(self, role: BoardRole) -> str:
        return next((one.name for one in self._data.board if one.role is role), "")

    def _members_sign(self) -> Iterator[Part]:
        words = self._words
        others = [one for one in self._data.board if one.role is not BoardRole.HEAD]
        if not others:
            return
        columns = (
            Column(words.say("column_number"), 13, CellKind.CENTRED),
            Column(words.say("column_name"), 70),
            Column(words.say("column_role"), 27, CellKind.CENTRED),
            Column(words.say("column_signature"), 55),
        )
        rows = [(str(place), one.name, words.say(f"role_{one.role}"), "") for place, one in enumerate(others, start=1)]
        yield Table(words.say("sheet_board"), (Text(words.say("all_sign")),), columns, rows, SIGNING_ROW)

    @property
    def _has_columns(self) -> bool:
        return self._data.terms.marking is Marking.AGREE_DISAGREE

    def _figures_of(self, line: Line) -> tuple[str, ...]:
        name, votes = self._data.name_of(line.number), thousands(line.votes)
        if self._has_columns:
            return name, votes, thousands(line.disagree), thousands(line.uncounted), line.percent
        return name, votes, line.percent

    def _result_columns(self) -> tuple[Column, ...]:
        words = self._words
        percent_column = Column(words.say("column_percent"), 50, CellKind.FIGURE, words.percent_base())
        number = Column(words.say("column_number"), 13, CellKind.CENTRED)
        name, agree = words.say("column_name"), words.say("column_agree")
        if not self._has_columns:
            return number, Column(name, 74), Column(agree, 28, CellKind.FIGURE), percent_column
        return (
            number,
            Column(name, 50),
            Column(agree, 19, CellKind.FIGURE),
            Column(words.say("column_disagree"), 19, CellKind.FIGURE),
            Column(words.say("column_uncounted"), 17, CellKind.FIGURE),
            percent_column,
        )
