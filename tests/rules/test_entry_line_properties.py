"""What holds for every line that can be typed, and the inverse: what would be typed for a stored paper."""

import itertools

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.rules.ballots import STATED_REASONS, Ballot, Reason
from app.rules.entry_line import Form, Reading, Typed, read, read_rows
from app.rules.entry_text import line_of, needs_rows, rows_of, typing_for
from app.rules.findings import CATALOGUE, Severity
from app.rules.rounds import Marking, marking_for

MODEST = settings(max_examples=150)
LISTS = st.sampled_from([1, 2, 5, 9, 10, 11, 12, 19, 20, 25, 30, 35, 45, 99, 100, 101, 110, 199, 200])
SEPARATOR = st.text(" .,", min_size=1, max_size=3)
KEYS = st.text("0123456789 .-+*/x,", max_size=14)
NUMBER_KEYS = st.text("0123456789 .-", max_size=14)


@st.composite
def forms(draw: st.DrawFn) -> Form:
    last = draw(LISTS)
    seats = draw(st.integers(1, last))
    some = st.frozensets(st.integers(1, last), max_size=4)
    previous = st.one_of(st.none(), st.builds(Ballot, agree=some, disagree=some))
    return Form(
        last,
        seats,
        marking_for(last, seats),
        draw(st.sampled_from(Typed)),
        draw(previous),
        draw(st.sampled_from([None, 1, 5, 50])),
        second_pass=draw(st.booleans()),
    )


def form_of(last: int) -> Form:
    return Form(last, last, marking_for(last, last), Typed.REFUSED)


def joined(draw: st.DrawFn, words: list[str]) -> str:
    """Put separators between words, and perhaps around them."""
    between = [draw(SEPARATOR) for _ in words[1:]]
    line = words[0] + "".join(separator + word for separator, word in zip(between, words[1:], strict=True))
    return draw(st.sampled_from(["", " "])) + line + draw(st.sampled_from(["", " ", "."]))


def assert_sound(reading: Reading, form: Form, text: str) -> None:
    everybody = frozenset(range(1, form.candidates + 1))
    assert set(reading.numbers) <= everybody
    assert len(set(reading.numbers)) == len(reading.numbers)
    found = reading.finding
    if found is not None:
        assert found.rule is CATALOGUE[found.rule.code]
        assert found.rule.code.startswith("line.")
        assert found.says
        assert found.remedy
    if reading.ballot is None:
        assert found is not None or not text.strip(" .,")
        assert found is None or found.rule.severity is not Severity.WARNING
        assert reading.times == 1
        return
    assert found is None or found.rule.code == "line.overvote"
    overvoted = len(reading.ballot.agree - reading.ballot.disagree) > form.seats
    assert overvoted == (found is not None)
    assert reading.times >= 1
    if reading.numbers and reading.case is None:
        typed = frozenset(reading.numbers)
        refused = typed if form.typed is Typed.REFUSED else everybody - typed
        assert reading.ballot == Ballot(everybody - refused, refused)


@MODEST
@given(text=st.one_of(st.text(max_size=20), KEYS), form=forms())
@example(text="1" + "0" * 5000, form=form_of(30))
@example(text="*" + "9" * 5000, form=form_of(30))
@example(text="0" * 5000, form=form_of(30))
@example(text=" " + "0" * 5000, form=form_of(30))
@example(text="{typed}", form=form_of(30))
@example(text="\ud800", form=form_of(30))
@example(text="2.2000", form=form_of(10))
def test_any_text_is_read_in_one_way_or_refused_in_words(text, form):
    reading = read(text, form)
    assert reading == read(text, form)
    assert_sound(reading, form, text)


@MODEST
@given(text=st.one_of(st.text(max_size=12), st.text("0123 .", max_size=12)), last=st.integers(1, 8))
def test_any_text_typed_row_by_row_is_read_or_refused(text, last):
    form = form_of(last)
    reading = read_rows(text, form)
    digits = [char for char in text if char not in " .,"]
    assert (reading.ballot is not None) == (len(digits) == last and set(digits) <= set("0123"))
    assert reading.numbers == tuple(range(1, len(reading.numbers) + 1))
    if reading.ballot is not None:
        assert rows_of(reading.ballot, form) == "".join(digits)
    else:
        assert reading.finding is not None


@MODEST
@given(data=st.data(), last=LISTS)
def test_numbers_with_separators_are_just_those_numbers(data, last):
    chosen = data.draw(st.lists(st.integers(1, last), min_size=1, max_size=8, unique=True))
    text = joined(data.draw, [str(number) for number in chosen])
    reading = read(text, form_of(last))
    assert reading.numbers == tuple(chosen)
    assert reading.ballot is not None


@MODEST
@given(data=st.data(), last=LISTS)
def test_a_line_with_separators_is_never_read_as_other_numbers(data, last):
    """Numbers shorter than two of the list, also such as are not on it: just those, or refused."""
    digits = st.text("0123456789", min_size=1, max_size=max(2 * len(str(last)) - 1, len(str(last))))
    words = data.draw(st.lists(digits, min_size=2, max_size=6))
    text = joined(data.draw, words)
    reading = read(text, form_of(last))
    meant = tuple(map(int, words))
    on_the_list = all(not word.startswith("0") and 1 <= int(word) <= last for word in words)
    if on_the_list and len(set(meant)) == len(meant):
        assert reading.numbers == meant
    else:
        assert reading.ballot is None
        assert reading.numbers == meant[: len(reading.numbers)]


@MODEST
@given(data=st.data(), last=LISTS)
def test_ranges_are_the_numbers_they_span(data, last):
    ends = sorted(data.draw(st.sets(st.integers(1, last), max_size=8)))
    words, plain = [], []
    while ends:
        first = ends.pop(0)
        if ends and data.draw(st.booleans()):
            to = ends.pop(0)
            words.append(data.draw(st.sampled_from(["{}-{}", "{} - {}", "{}.-{}"])).format(first, to))
            plain.extend(range(first, to + 1))
        else:
            words.append(str(first))
            plain.append(first)
    if words:
        assert read(joined(data.draw, words), form_of(last)).numbers == tuple(plain)


@MODEST
@given(text=NUMBER_KEYS, last=LISTS)
def test_typing_on_never_changes_a_number_that_is_complete(text, last):
    form = form_of(last)
    whole = read(text, form)
    for end, char in enumerate(text, start=1):
        before = read(text[:end], form)
        if char in " ." and before.ballot is not None and whole.finding is None:
            assert whole.numbers[: len(before.numbers)] == before.numbers


def upward_readings(digits: str, last: int) -> set[tuple[int, ...]]:
    """All ways to cut digits into rising numbers of the list that keep the rule of the first digit.

    Up to nine names every digit is a number, in any order.
    """
    found = set()
    for cuts in itertools.product([False, True], repeat=len(digits) - 1):
        words, word = [], digits[0]
        for cut, digit in zip(cuts, digits[1:], strict=True):
            if cut:
                words.append(word)
                word = ""
            word += digit
        if any(_could_grow(word, last) for word in words):
            continue
        words.append(word)
        numbers = tuple(map(int, words))
        on_the_list = all(not word.startswith("0") and int(word) <= last for word in words)
        rising = all(one < other for one, other in itertools.pairwise(numbers))
        if on_the_list and (rising or (last < 10 and len(set(numbers)) == len(numbers))):
            found.add(numbers)
    return found


def _could_grow(word: str, last: int) -> bool:
    """Whether the digits could begin a longer number on the list."""
    return any(str(number).startswith(word) and len(str(number)) > len(word) for number in range(1, last + 1))


@pytest.mark.parametrize("last", [1, 5, 9, 10, 12, 19, 30, 99, 100, 120, 200])
def test_digits_typed_together_are_read_in_the_only_way_the_rule_allows(last):
    """Every run of up to three digits, and longer ones out of few digits, against a definition that tries all cuts."""
    form = form_of(last)
    runs = [str(number) for number in range(1, 1000)]
    runs += ["".join(run) for run in itertools.product("129", repeat=5)]
    runs += ["".join(run) for run in itertools.product("1037", repeat=4) if run[0] != "0"]
    for run in runs:
        possible = upward_readings(run, last)
        assert len(possible) <= 1, "the rule leaves no choice"
        reading = read(run, form)
        if possible:
            assert reading.numbers == possible.pop()
            assert reading.ballot is not None
        else:
            assert reading.ballot is None


@MODEST
@given(last=LISTS, data=st.data())
def test_rising_numbers_without_separators_are_read_or_refused(last, data):
    chosen = sorted(data.draw(st.sets(st.integers(1, last), min_size=1, max_size=6)))
    run = "".join(map(str, chosen))
    reading = read(run, form_of(last))
    safe = all(number * 10 > last for number in chosen[:-1])
    assert (reading.numbers == tuple(chosen) and reading.ballot is not None) or not safe


@st.composite
def forms_and_papers(draw: st.DrawFn) -> tuple[Form, Ballot]:
    form = draw(forms())
    everybody = frozenset(range(1, form.candidates + 1))
    some = st.frozensets(st.integers(1, form.candidates), max_size=9)
    agree = draw(st.one_of(some, some.map(lambda few: everybody - few)))
    if form.marking is Marking.STRIKE_OUT or draw(st.booleans()):
        return form, Ballot(agree, everybody - agree)
    return form, Ballot(agree, draw(some))


@MODEST
@given(form_and_paper=forms_and_papers())
def test_the_line_of_a_paper_is_read_as_that_paper(form_and_paper):
    form, ballot = form_and_paper
    if needs_rows(ballot, form):
        assert line_of(ballot, form) == ""
        assert read_rows(rows_of(ballot, form), form).ballot == ballot
        return
    typed = typing_for(ballot, form)
    form = Form(form.candidates, form.seats, form.marking, typed)
    assert read(line_of(ballot, form), form).ballot == ballot


@MODEST
@given(form_and_paper=forms_and_papers())
def test_a_line_never_says_another_paper_even_where_the_other_numbers_are_typed(form_and_paper):
    form, ballot = form_and_paper
    line = line_of(ballot, form)
    assert line == "" or read(line, form).ballot == ballot


@pytest.mark.parametrize("reason", STATED_REASONS)
def test_a_stated_paper_is_corrected_from_the_short_list(reason):
    assert line_of(Ballot(stated=reason, note="rách" if reason is Reason.OTHER else ""), form_of(3)) == ""
