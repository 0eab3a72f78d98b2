"""The object of a contest file: all that is needed to count one round again, and its digest.

What it is for: building the object from what was counted, its digest, and the line that a recount prints.
What it is not for: reading and checking files (exchange).
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.rules.ballots import Ballot
from app.rules.closing import Papers
from app.rules.counting import RoundResult
from app.rules.rounds import Round

FORMAT, VERSION = "so-dai-hoi/contest", 1
_NOT_DIGESTED = frozenset({"committee", "congress"})


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


def digest(contest: Mapping[str, object]) -> str:
    """Return "sha256:…" over the RFC 8785 canonical JSON without committee, congress and notes."""
    kept = {key: value for key, value in contest.items() if key not in _NOT_DIGESTED}
    kept["ballots"] = [
        {key: value for key, value in one.items() if key != "note"} if "note" in one else one
        for one in kept["ballots"]  # type: ignore[attr-defined]
    ]
    text = json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def grouped(digest_text: str) -> str:
    """Return a digest in groups of four, without its prefix."""
    plain = digest_text.removeprefix("sha256:")
    return " ".join(plain[start : start + 4] for start in range(0, len(plain), 4))


def outcome_object(
    file: str, contest: Mapping[str, object], result: RoundResult, digest_text: str
) -> dict[str, object]:
    """Return the line of JSON that a recount prints."""
    names = {one["number"]: one["name"] for one in contest["candidates"]}  # type: ignore[index]
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
    return place | {"invalid": str(ballot.stated)} | ({"note": ballot.note} if ballot.note else {})
