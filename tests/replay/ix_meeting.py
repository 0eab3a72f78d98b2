"""Congress IX, the hall before the elections: bodies chosen, shows of cards.

What it is for: stage 3 of the replay, up to the lists of candidates.
What it is not for: nominations (ix_nominations) and ballots.
"""

import tomllib

from ix_facts import FACTS, PRESENT, name
from person import Person
from sitting import Sitting

from app.resources import resource
from app.rules.bodies import BODY_NAMES, BodyKind

BODIES = {BodyKind(kind): numbers for kind, numbers in FACTS["meeting"]["bodies"].items()}
USUAL = {one["name"]: one["subject"] for one in tomllib.loads(resource("shows-of-cards.toml").read_text())["shows"]}


def choose_the_bodies(sitting: Sitting) -> None:
    """Write presidium, secretaries, credentials and counting board, each delegate by the number and Enter."""
    one = sitting.person
    one.begins("Các ban của đại hội")
    one.goes("các ban")
    one.sees("Các ban của đại hội")
    for kind, numbers in BODIES.items():
        if one.at != f"Thêm vào {BODY_NAMES[kind]}":
            one.press("F6")
        assert one.at == f"Thêm vào {BODY_NAMES[kind]}"
        one.types("".join(f"{number}⏎" for number in numbers))
        one.sees(f"{len(numbers)} người", f"Đã thêm {name(numbers[-1])}.")
    one.takes_picture("cac-ban")


def vote_before_the_elections(sitting: Sitting) -> None:
    """Vote by cards in the order of the programme: how many are against and of other opinion, twice Enter."""
    one = sitting.person
    one.begins("Biểu quyết trước bầu cử")
    one.goes("biểu quyết")
    for topic in FACTS["meeting"]["before_elections"]:
        one.sees(USUAL[topic])
        votes(one, topic)
    one.takes_picture("bieu-quyet")


def votes(one: Person, topic: str) -> None:
    """Vote the matter that is offered: all who are present in favour but those whom the case tells."""
    against, other = FACTS["meeting"]["not_in_favour"].get(topic, (0, 0))
    one.types(f"{against}⏎{other}⏎")
    one.sees(f"{PRESENT - against - other} / {PRESENT} tán thành, thông qua.")
