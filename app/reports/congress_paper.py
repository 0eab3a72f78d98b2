"""What the papers of a congress share: its head, who issues it, place and day.

What it is for: a paper of the congress as a whole starts from here, as those of a round start from round_paper.
What it is not for: what each paper tells.
Source: Hướng dẫn 36-HD/VPTW on papers of a congress.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from app.models.delegates import Delegate
from app.reports.counting_minutes_words import DOTS
from app.reports.meeting_lines import meeting_lines
from app.reports.source import Source
from app.reports.story import Head, Paper, Part, Signed, Signer, Story, Text, Title
from app.reports.year_head import recipients
from app.rules.bodies import BodyKind
from app.rules.figures import counted, long_date
from app.rules.issuing_bodies import body_code, issuing_body
from app.rules.rounds import Electorate

_ROOM_FOR_NUMBER = "\u00a0" * 6


class CongressPaper:
    """One paper of the congress, in its own wording.

    Its wording has the blocks kind, summary, body, number, place_and_date, date_open and term_line;
    time and time_open where it tells one; recipients, confirm, confirm_behalf and confirm_post where it is `sealed`.
    """

    def __init__(self, source: Source) -> None:
        """Read from the book what stands on every paper of its congress."""
        self.book, self._wording, self._number = source.book, source.wording, source.number
        self.congress, self.committee = source.book.congresses.get(), source.book.committees.get()
        self._common = {
            "Đại hội": self.congress.name or DOTS,
            "Đảng bộ": self.committee.name or DOTS,
            "nhiệm kỳ": self.congress.term or DOTS,
            "cấp ủy": issuing_body(self.committee.name) or DOTS,
            "mã": body_code(self.committee.name),
        }
        self._common["Đại hội nhiệm kỳ"] = self._named_with_term()

    def say(self, block: str, values: Mapping[str, str] | None = None) -> str:
        """Return a block filled with these values."""
        return self._wording.fill(block, self._common | dict(values or {}))

    def text(self, block: str, values: Mapping[str, str] | None = None) -> Text:
        """Return a block as a paragraph."""
        return Text(self.say(block, values))

    def led(self, block: str) -> str:
        """Return the post of who signs for the secretaries; where members meet, whoever signs is their secretary."""
        return "" if self.congress.kind is Electorate.MEMBER_CONGRESS else self.say(block)

    def day(self, day: date | None) -> str:
        """Return a day as running text has it; room for the pen where it is not known."""
        return long_date(day) if day else self.say("date_open")

    def clock(self, moment: datetime | None) -> str:
        """Return the time of a day as running text has it; room for the pen where it is not known."""
        if moment is None:
            return self.say("time_open")
        return self.say("time", {"giờ": f"{moment.hour:02d}", "phút": f"{moment.minute:02d}"})

    def presidium(self, block: str = "sign_presidium") -> Signer:
        """Return that the presidium signs, by who leads it."""
        return Signer(self.say(block), name=self.head_of(BodyKind.PRESIDIUM))

    def on_probation(self) -> tuple[Delegate, ...]:
        """Return the members summoned who come without a vote and stand in no count; at a congress of delegates nobody.

        Probationary members do not vote (Điều lệ Đảng, article 3); whom the board found ineligible is not among them.
        """
        return tuple(one for one in self.book.delegates.without_vote() if not one.is_ineligible)

    def head_of(self, body: BodyKind) -> str:
        """Return who leads a body and signs for it, "" where nobody does yet."""
        return self.book.bodies.get(body).head

    def goes_to(self) -> tuple[str, ...]:
        """Return the lines of «Nơi nhận», as the guide of the last day of the congress has them."""
        day = self.congress.last_day or self.book.congresses.reckoned_on()
        return recipients(self.say("recipients"), day)

    def sealed(self, last: Iterable[Text], *signers: Signer) -> Signed:
        """Return the end of a paper that leaves the congress: who signs, who confirms that, and to whom it goes.

        A congress with a seal of its own needs nobody to confirm its signatures.
        """
        rows = (signers,)
        if not self.congress.own_seal:
            named = " và ".join(f"đồng chí {one.name or DOTS}" for one in signers)
            heads = {"thư ký": BodyKind.SECRETARIES, "chủ tịch": BodyKind.PRESIDIUM}
            led = {name: self.head_of(body) or DOTS for name, body in heads.items()}
            confirms = self.say("confirm", led | {"những ai": named})
            rows += ((Signer(self.say("confirm_behalf"), self.say("confirm_post"), confirms=confirms),),)
        return Signed(tuple(last), rows, self.goes_to())

    def story(self, parts: Iterable[Part], *, head: Head | None = None) -> Story:
        """Return the whole paper, with the head of a paper of the last day of the congress unless another is given."""
        kind, about = self.say("kind"), self.say("summary")
        paper = Paper(f"{kind} {about}", self.committee.name, is_rehearsal=self.congress.rehearsal)
        return Story(paper, head or self.head(self.congress.last_day), Title(kind, (about,)), tuple(parts))

    def head(self, day: date | None, symbol: Mapping[str, str] | None = None) -> Head:
        """Return the head: the congress over the body that issues the paper; room for a number or a day not known.

        `symbol` is what the number needs besides, where the wording has more than one.
        """
        congress = self.congress
        term = self.say("term_line") if congress.term else ""
        return Head(
            superior=meeting_lines(congress.name, self.committee.name, term),
            body=self.say("body"),
            number=self.say("number", {"số": _written(self._number) or _ROOM_FOR_NUMBER, **(symbol or {})}),
            place_and_date=self.say("place_and_date", {"nơi": congress.place or DOTS, "ngày": self.day(day)}),
        )

    def _named_with_term(self) -> str:
        """Return the congress as its own papers name it, with its term where the name does not say it."""
        name = self.congress.name or DOTS
        return name if "nhiệm kỳ" in name or not self.congress.term else f"{name}, {self.say('term_line')}"


def _written(number: str) -> str:
    """Return a number as papers have it, "07", without a symbol that was typed too: that stands in the wording."""
    bare = number.partition("-")[0].strip()
    return counted(int(bare)) if bare.isdecimal() else bare
