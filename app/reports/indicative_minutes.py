"""The minutes of an indicative ballot (phiếu xin ý kiến): who was agreed to by how many, and nobody elected.

What it is for: the parts that differ from the counting minutes, in a wording of their own.
What it is not for: the parts they share (counting_minutes).
Source: Mẫu số 5, Phụ lục 2 of Hướng dẫn 04-HD/TW (31/12/2024); election-rules 2, last point.
"""

from collections.abc import Iterator
from dataclasses import replace

from app.reports.counting_minutes import MinutesParts, story_from
from app.reports.from_book import counting_minutes_of
from app.reports.source import Source
from app.reports.story import Part, Story, Text
from app.rules.rounds import RoundKind


def story_of(source: Source) -> Story:
    """Return the minutes of one indicative ballot."""
    data = counting_minutes_of(source.book, source.id)
    # A wording is previewed on whatever round the book has, also on one that elects.
    terms = replace(data.terms, indicative=True, kind=RoundKind.FIRST)
    return story_from(replace(data, terms=terms), source.wording, IndicativeParts)


class IndicativeParts(MinutesParts):
    """The parts of the minutes: no seats, nobody elected, the helper team in place of the board."""

    def parts(self) -> Iterator[Part]:
        """Yield the parts in the order of the form."""
        words = self._words
        yield Text(words.opening())
        yield from map(Text, (*words.annulled(), *words.corrections()))
        yield from self._candidates()
        yield self._numbered(words.board())
        yield from self._figures()
        yield from self._result()
        yield from self._end()

    def _what_is_open(self) -> str:
        return self._words.say("no_election")
