"""The contents of a contest file, read at the speed of parsing: papers are packed as they come from the reader.

What it is for: files that are as programs write them; whatever it takes is right in every field.
What it is not for: saying what is wrong: at any doubt it gives up, and contest_ballots reads the papers one by one.
"""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, cast

from app.exchange.contest_ballots import read_ballot
from app.exchange.json_fields import MOST
from app.rules.packed_ballots import MOST_NUMBER, PackedBallots, PackedPaper, StatedPaper
from app.rules.rounds import Marking, Round

_MARKED = ("batch", "serial", "agree", "disagree")
_TWO_LISTS = (list, list)


class NotQuickError(Exception):
    """Something that only a careful reading can judge."""


def parse_packed(data: bytes) -> object:
    """Return the JSON value of a file, objects with marks as packed papers, others as dicts.

    Raises NotQuickError, ValueError, TypeError or RecursionError at any doubt.
    """
    if _may_hold_true(data):
        raise NotQuickError
    return json.loads(data.decode(), object_pairs_hook=_packed)


def pack_ballots(values: Sequence[object], terms: Round) -> PackedBallots:
    """Return the papers, all checked; raise NotQuickError or ContestFileError at any doubt."""
    if max(terms.candidates) > MOST_NUMBER:
        raise NotQuickError
    papers = PackedBallots()
    for value in values:
        if type(value) is tuple:
            papers.marked.append(cast("PackedPaper", value))
        else:
            papers.stated.append(_stated(value, len(papers.marked)))
    check = _check_struck_lists if terms.marking is Marking.STRIKE_OUT else _check_columns
    check(papers.marked, bytes(terms.candidates))
    _check_places(papers)
    return papers


def _may_hold_true(data: bytes) -> bool:
    """Tell whether `true`, which bytes() takes for 1, may stand among the ballots, wherever in the file they are.

    Its one letter that seldom stands there is found far faster than the word. Before the key of the ballots `true` is
    harmless, but only where the key is plain: an escaped one is the same key to the reader and not to be found here.
    """
    start = max(data.find(b'"ballots"'), 0)
    if b"\\" in data[:start]:
        start = 0
    return data.find(b"u", start) >= 0 and data.find(b"true", start) >= 0


def _packed(pairs: list[tuple[str, Any]]) -> PackedPaper | dict[str, Any]:
    if len(pairs) != len(_MARKED):
        return _as_dict(pairs)
    (first, batch), (second, serial), (third, agree), (fourth, disagree) = pairs
    if not (first == "batch" and second == "serial" and third == "agree" and fourth == "disagree"):
        found = _as_dict(pairs)
        if found.keys() != set(_MARKED):
            return found
        batch, serial, agree, disagree = (found[field] for field in _MARKED)
    if not (type(batch) is type(serial) is int and 0 < batch <= MOST and 0 < serial <= MOST):
        raise NotQuickError
    if (type(agree), type(disagree)) != _TWO_LISTS:
        raise NotQuickError
    return batch, serial, bytes(agree), bytes(disagree)


def _as_dict(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotQuickError
    return found


def _check_struck_lists(papers: Sequence[PackedPaper], every: bytes) -> None:
    """The two lists of each paper together must be all candidates, once each."""
    for _, _, agree, disagree in papers:
        if len(agree) + len(disagree) != len(every) or every.translate(None, agree + disagree):
            raise NotQuickError


def _check_columns(papers: Sequence[PackedPaper], every: bytes) -> None:
    """Each list must be of candidates, none twice, which is so where it leaves that many fewer of all of them."""
    for _, _, agree, disagree in papers:
        together = agree + disagree
        if len(every.translate(None, together)) == len(every) - len(together):
            continue
        for column in (agree, disagree):
            if len(every.translate(None, column)) != len(every) - len(column):
                raise NotQuickError


def _stated(value: object, after: int) -> StatedPaper:
    filed = read_ballot(value, "$", Marking.STRIKE_OUT, frozenset())
    if filed.ballot.stated is None:
        raise NotQuickError
    return StatedPaper(after, filed.batch, filed.serial, filed.ballot.stated)


def _check_places(papers: PackedBallots) -> None:
    """No place may be there twice; serials are kept by batch, since small sets are quicker than one large."""
    serials: defaultdict[int, set[int]] = defaultdict(set)
    for batch, serial, _, _ in papers.marked:
        serials[batch].add(serial)
    for paper in papers.stated:
        serials[paper.batch].add(paper.serial)
    if sum(map(len, serials.values())) != len(papers):
        raise NotQuickError
