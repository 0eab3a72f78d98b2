import copy
import hashlib
import json

import pytest
import rfc8785
from election_samples import struck, terms_of
from hypothesis import given
from hypothesis import strategies as st

from app.rules.ballots import STATED_REASONS, Ballot, Reason
from app.rules.closing import Papers
from app.rules.contest_object import (
    ContestHeader,
    FiledBallot,
    contest_object,
    digest,
    digest_packed,
    grouped,
    outcome_object,
)
from app.rules.counting import count, count_packed
from app.rules.packed_ballots import MOST_NUMBER, PackedBallots, StatedPaper
from app.rules.rounds import Deduction, Marking, Round, RoundKind

HEADER = ContestHeader("Đảng bộ xã Mường Phăng", "Đại hội lần thứ IX", "Bầu Ban Chấp hành", 1, ("An", "Bình", "Cường"))
TERMS = terms_of(2, 3, base=7)


def filed(*ballots: Ballot, header: ContestHeader = HEADER, terms: Round = TERMS) -> dict[str, object]:
    places = [FiledBallot(1, serial, ballot) for serial, ballot in enumerate(ballots, start=1)]
    return contest_object(header, terms, Papers(7, 7, len(ballots)), places)


def by_the_standard(contest: dict) -> str:
    """The digest as the published format has it, by another program's canonical JSON."""
    kept = {key: value for key, value in contest.items() if key not in {"committee", "congress"}}
    kept["ballots"] = [{key: one[key] for key in one if key != "note"} for one in contest["ballots"]]
    return "sha256:" + hashlib.sha256(rfc8785.dumps(kept)).hexdigest()


def test_the_object_has_the_published_fields_in_their_order():
    contest = filed(
        struck(TERMS, 3), Ballot(stated=Reason.OTHER, note="Phiếu  rách\n"), Ballot(stated=Reason.FOREIGN_PAPER)
    )
    assert json.dumps(contest, ensure_ascii=False) == json.dumps(
        {
            "format": "so-dai-hoi/contest",
            "version": 1,
            "rules": "qd-190-2024",
            "committee": "Đảng bộ xã Mường Phăng",
            "congress": "Đại hội lần thứ IX",
            "contest": "Bầu Ban Chấp hành",
            "electorate": "delegate_congress",
            "round": 1,
            "kind": "first",
            "seats": 2,
            "alternates": 0,
            "summoned": 7,
            "deductions": {},
            "present": 7,
            "issued": 7,
            "returned": 3,
            "marking": "strike_out",
            "candidates": [
                {"number": 1, "name": "An"},
                {"number": 2, "name": "Bình"},
                {"number": 3, "name": "Cường"},
            ],
            "ballots": [
                {"batch": 1, "serial": 1, "agree": [1, 2], "disagree": [3]},
                {"batch": 1, "serial": 2, "invalid": "other", "note": "Phiếu rách"},
                {"batch": 1, "serial": 3, "invalid": "foreign_paper"},
            ],
        },
        ensure_ascii=False,
    )


def test_only_the_reason_other_carries_a_note():
    contest = filed(Ballot(stated=Reason.WRITTEN_NAME, note="đã hỏi trưởng ban"))
    assert contest["ballots"] == [{"batch": 1, "serial": 1, "invalid": "written_name"}]


def test_every_candidate_must_have_a_name():
    with pytest.raises(ValueError, match="zip"):
        filed(header=ContestHeader("a", "b", "c", 1, ("An",)))


def test_the_digest_is_blind_to_the_names_of_the_body_and_to_notes_and_to_nothing_else():
    contest = filed(struck(TERMS, 3), Ballot(stated=Reason.OTHER, note="Phiếu rách"))
    mark = digest(contest)
    for field in contest:
        changed = copy.deepcopy(contest)
        changed[field] = [] if field in {"ballots", "candidates"} else "khác"
        assert (digest(changed) == mark) == (field in {"committee", "congress"})
    other_note = filed(struck(TERMS, 3), Ballot(stated=Reason.OTHER, note="Phiếu nhàu"))
    assert digest(other_note) == mark == by_the_standard(contest)
    assert digest(dict(reversed(contest.items()))) == mark


def test_a_digest_is_read_in_groups_of_four():
    assert grouped("sha256:" + "0123456789abcdef" * 4) == " ".join(["sha256", *["0123", "4567", "89ab", "cdef"] * 4])


def test_the_outcome_of_a_tie_in_the_line_of_a_recount():
    terms = terms_of(1, 2, base=4, kind=RoundKind.RUNOFF)
    header = ContestHeader("a", "b", "c", 2, ("An", "Bình"))
    ballots = [struck(terms, 1), struck(terms, 2)]
    contest = filed(*ballots, header=header, terms=terms)
    assert outcome_object("x.json", contest, count(terms, ballots), "sha256:00") == {
        "file": "x.json",
        "valid": 2,
        "invalid": 0,
        "invalid_by_reason": {},
        "denominator": 4,
        "needed": None,
        "candidates": [
            {"number": 1, "name": "An", "votes": 1, "percent": "25", "outcome": "tied"},
            {"number": 2, "name": "Bình", "votes": 1, "percent": "25", "outcome": "tied"},
        ],
        "elected": [],
        "alternates": [],
        "tied": [1, 2],
        "tied_for": "seats",
        "seats_left": 1,
        "next": "runoff",
        "articles": ["Điều 15, Quyết định 190-QĐ/TW", "Điều 30, Quyết định 190-QĐ/TW"],
        "digest": "sha256:00",
    }


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@st.composite
def counted(draw: st.DrawFn) -> tuple[ContestHeader, Round, list[Ballot]]:
    """Any contest whose numbers fit in a packed paper, with any texts."""
    numbers = draw(st.lists(st.integers(1, MOST_NUMBER), min_size=1, max_size=30, unique=True))
    marking = draw(st.sampled_from(Marking))
    terms = Round(
        rules=TERMS.rules,
        electorate=TERMS.electorate,
        kind=draw(st.sampled_from(RoundKind)),
        seats=draw(st.integers(1, len(numbers))),
        candidates=tuple(numbers),
        marking=marking,
        summoned=draw(st.integers(4, 2**53 - 1)),
        deductions=draw(st.dictionaries(st.sampled_from(Deduction), st.integers(0, 0))),
    )
    header = ContestHeader(draw(TEXTS), draw(TEXTS), draw(TEXTS), 1, tuple(draw(TEXTS) for _ in numbers))
    columns = st.sets(st.sampled_from(numbers)).map(frozenset)
    stated = st.builds(lambda reason: Ballot(stated=reason, note="x"), st.sampled_from(STATED_REASONS))
    whole = columns.map(lambda agree: Ballot(agree, frozenset(numbers) - agree))
    marked = whole if marking is Marking.STRIKE_OUT else whole | st.builds(Ballot, columns, columns)
    return header, terms, draw(st.lists(marked | stated, max_size=12))


def packed(ballots: list[Ballot]) -> PackedBallots:
    papers = PackedBallots()
    for serial, ballot in enumerate(ballots, start=1):
        if ballot.stated is not None:
            papers.stated.append(StatedPaper(len(papers.marked), 1, serial, ballot.stated))
        else:
            papers.marked.append((1, serial, bytes(sorted(ballot.agree)), bytes(sorted(ballot.disagree))))
    return papers


@given(counted())
def test_the_digest_is_of_the_canonical_json(contest):
    header, terms, ballots = contest
    whole = filed(*ballots, header=header, terms=terms)
    assert digest(whole) == by_the_standard(whole)


@given(counted())
def test_papers_taken_together_give_the_sums_and_the_digest_of_papers_taken_one_by_one(contest):
    header, terms, ballots = contest
    papers = packed(ballots)
    assert len(papers) == len(ballots)
    assert count_packed(terms, papers) == count(terms, ballots)
    whole = filed(*ballots, header=header, terms=terms)
    assert digest_packed({**whole, "ballots": []}, papers) == digest(whole)


def test_thousands_of_papers_taken_together_are_counted_alike():
    terms = terms_of(12, 60, base=5000)
    ballots = [struck(terms, *range(place % 47 + 1, 60)) for place in range(2500)]
    ballots += [Ballot(stated=Reason.IDENTIFYING_MARK), *ballots[:1200]]
    papers = packed(ballots)
    whole = filed(*ballots, header=ContestHeader("a", "b", "c", 1, ("An",) * 60), terms=terms)
    assert count_packed(terms, papers) == count(terms, ballots)
    assert digest_packed(whole, papers) == digest(whole)
