"""The object of a contest file: all that is needed to count one round again, and its digest.

What it is for: building the object from what was counted, its digest, and the line that a recount prints.
What it is not for: reading and checking files (exchange).
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any, TypedDict

from app.rules.ballots import Ballot, Reason
from app.rules.closing import Papers
from app.rules.counting import RoundResult
from app.rules.packed_ballots import PackedBallots
from app.rules.rounds import Round
from app.rules.vietnamese import clean

FORMAT, VERSION = "so-dai-hoi/contest", 1
_NOT_DIGESTED = frozenset({"committee", "congress"})
_PREFIX = "sha256:"


@dataclass(frozen=True, slots=True)
class ContestHeader:
    """What names a round: committee, congress, contest, the round's number, the candidates' names in order."""

    committee: str
    congress: str
    contest: str
    round: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FiledBallot:
    """One ballot with its place: batch and serial."""

    batch: int
    serial: int
    ballot: Ballot


class CandidateOutcome(TypedDict):
    """One candidate in the line of a recount."""

    number: int
    name: str
    votes: int
    percent: str
    outcome: str


class OutcomeObject(TypedDict):
    """The line of a recount; its keys are those of the published format, in its order."""

    file: str
    valid: int
    invalid: int
    invalid_by_reason: dict[str, int]
    denominator: int
    needed: int | None
    candidates: list[CandidateOutcome]
    elected: list[int]
    alternates: list[int]
    tied: list[int]
    tied_for: str | None
    seats_left: int
    next: str
    articles: list[str]
    digest: str


def contest_object(
    header: ContestHeader, terms: Round, papers: Papers, ballots: Iterable[FiledBallot]
) -> dict[str, object]:
    """Return the object of the contest file, version 1."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "rules": terms.rules.id,
        "committee": header.committee,
        "congress": header.congress,
        "contest": header.contest,
        "electorate": str(terms.electorate),
        "round": header.round,
        "kind": str(terms.kind),
        "seats": terms.seats,
        "alternates": terms.alternates,
        "summoned": terms.summoned,
        "deductions": {str(category): people for category, people in terms.deductions.items()},
        "present": papers.present,
        "issued": papers.issued,
        "returned": papers.returned,
        "marking": str(terms.marking),
        "candidates": [
            {"number": number, "name": name} for number, name in zip(terms.candidates, header.names, strict=True)
        ],
        "ballots": [_filed(one) for one in ballots],
    }


def digest(contest: Mapping[str, Any]) -> str:
    """Return "sha256:…" over the RFC 8785 canonical JSON without committee, congress and notes."""
    ballots = [
        {key: value for key, value in ballot.items() if key != "note"} if "note" in ballot else ballot
        for ballot in contest["ballots"]
    ]
    return _hashed([_canonical({**contest, "ballots": ballots})])


def digest_packed(contest: Mapping[str, Any], papers: PackedBallots) -> str:
    """Return the digest of a contest whose papers are packed; `contest` is its object without them."""
    # A quotation mark inside a text is written \", so this stands once, where the papers belong.
    before, opening, after = _canonical({**contest, "ballots": []}).partition('"ballots":[')
    return _hashed(chain((before, opening), papers.canonical_text(), (after,)))


def grouped(digest_text: str) -> str:
    """Return a digest as a person can compare it by eye, in groups of four: "sha256 9f3a 20c1 …"."""
    algorithm, _, value = digest_text.rpartition(":")
    groups = (value[start : start + 4] for start in range(0, len(value), 4))
    return " ".join([algorithm, *groups]).strip()


def outcome_object(file: str, contest: Mapping[str, Any], result: RoundResult, digest_text: str) -> OutcomeObject:
    """Return the line of JSON that a recount prints."""
    names: dict[int, str] = {candidate["number"]: candidate["name"] for candidate in contest["candidates"]}
    return {
        "file": file,
        "valid": result.valid,
        "invalid": result.invalid,
        "invalid_by_reason": {str(reason): papers for reason, papers in result.invalid_by_reason.items()},
        "denominator": result.base,
        "needed": result.needed,
        "candidates": [
            {
                "number": line.number,
                "name": names[line.number],
                "votes": line.votes,
                "percent": line.percent,
                "outcome": str(line.outcome),
            }
            for line in result.lines
        ],
        "elected": list(result.elected),
        "alternates": list(result.alternates),
        "tied": list(result.tied),
        "tied_for": str(result.tied_for) if result.tied_for else None,
        "seats_left": result.seats_left,
        "next": str(result.next),
        "articles": list(result.articles),
        "digest": digest_text,
    }


def _filed(one: FiledBallot) -> dict[str, object]:
    place: dict[str, object] = {"batch": one.batch, "serial": one.serial}
    ballot = one.ballot
    if ballot.stated is None:
        return place | {"agree": sorted(ballot.agree), "disagree": sorted(ballot.disagree)}
    note = {"note": clean(ballot.note)} if ballot.stated is Reason.OTHER else {}
    return place | {"invalid": str(ballot.stated)} | note


def _canonical(contest: Mapping[str, object]) -> str:
    """Return the RFC 8785 text; for whole numbers, texts and ASCII keys that is what sorted compact JSON is."""
    kept = {key: value for key, value in contest.items() if key not in _NOT_DIGESTED}
    return json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _hashed(pieces: Iterable[str]) -> str:
    hashing = hashlib.sha256()
    for piece in pieces:
        hashing.update(piece.encode())
    return _PREFIX + hashing.hexdigest()
