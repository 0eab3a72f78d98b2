"""The head and the title of the counting minutes.

What it is for: which lines stand in the left column, the number, the round under the title.
What it is not for: drawing them (head_block).
Source: Hướng dẫn 36-HD/VPTW: papers of a congress carry the congress over the name of the board.
"""

from app.reports.counting_minutes_data import CountingMinutes
from app.reports.counting_minutes_words import DOTS, MinutesWords
from app.reports.meeting_lines import meeting_lines
from app.reports.story import Head, Paper
from app.rules.contest_object import grouped
from app.rules.figures import counted, ordinal
from app.rules.issuing_bodies import body_code
from app.rules.rounds import RoundKind
from app.rules.tally_sheets import CountedBy

_SHOWN_OF_HEAD = 16
"""Digits of the code of the journal that are printed: nobody finds another journal that has the same."""
_ROOM_FOR_NUMBER = "\u00a0" * 6
_TERMED = ("nhiệm kỳ", "khóa", "khoá")


def head_of(data: CountingMinutes, words: MinutesWords) -> Head:
    """Return the head; a number, place or date not yet given leaves room for the pen."""
    return Head(
        superior=_superior_lines(data, words),
        body=data.body,
        number=_number(data, words),
        place_and_date=words.say("place_and_date", {"nơi": data.place or DOTS, "ngày": words.day()}),
    )


def paper_of(data: CountingMinutes, words: MinutesWords, title: str) -> Paper:
    """Return what a paper of this round says of itself; the digest at its foot is of papers or of tally sheets."""
    name = words.say("digest_of_sheets" if data.counted_by is CountedBy.SHEETS else "digest_of_papers")
    mark = words.say("annulled_mark", {"lý do": data.annulled}) if data.annulled else ""
    entry, head = data.journal_head
    journal = words.say("journal_head", {"mục": str(entry), "mã": grouped(head[:_SHOWN_OF_HEAD])}) if entry else ""
    foot = " ".join(filter(None, (journal, words.say("reworded") if data.is_reworded else "")))
    return Paper(title, data.committee, data.digest, data.is_rehearsal, name, mark=mark, foot=foot)


def summary_of(data: CountingMinutes, words: MinutesWords) -> str:
    """Return what the minutes are about: the contest, with the term where its title does not say it."""
    says_term = any(word in words.contest for word in _TERMED)
    return words.say("summary" if says_term or not data.term else "summary_term")


def round_line_of(data: CountingMinutes, words: MinutesWords) -> str:
    """Return the line under the title from the second round on, "" for the first."""
    if data.round_number == 1:
        return ""
    block = "round_runoff" if data.terms.kind is RoundKind.RUNOFF else "round_further"
    return words.say(block, {"lần": ordinal(data.round_number)})


def _superior_lines(data: CountingMinutes, words: MinutesWords) -> tuple[str, ...]:
    """Return superior of a cell, meeting, party organisation, ordinal and term, each on lines of its own."""
    term = words.say("term_line") if data.term else ""
    lines = meeting_lines(words.meeting_name, data.committee, term)
    return (data.superior, *lines) if words.in_cell and data.superior else lines


def _number(data: CountingMinutes, words: MinutesWords) -> str:
    """Return "Số 07-BB/ĐH"; a number that already carries its symbol stays as it is."""
    given = data.minutes_number.strip()
    symbol = words.say(
        ("symbol_cell" if words.in_cell else "symbol_committee") if words.by_committee else "symbol_congress",
        {"mã": body_code(data.committee)},
    )
    if given and not given.isdecimal():
        return words.say("number_whole", {"số": given})
    number = counted(int(given)) if given else _ROOM_FOR_NUMBER
    return words.say("number", {"số": number, "ký hiệu": symbol})
