"""Two groups of a digest left out on the screen, to be typed from the signed minutes: proof that somebody looked.

What it is for: which groups are left out, and whether those typed are they.
What it is not for: making digests (contest_object).
"""

import secrets
from dataclasses import dataclass

_SIZE, _SHOWN = 4, 8
"""Letters of a group; the groups at the beginning that are asked about, which is where an eye begins."""


@dataclass(frozen=True, slots=True)
class TypedDigest:
    """A digest in hex, with or without its algorithm before it, and the two places (from 0) that are left out."""

    digest: str
    places: tuple[int, int]

    @staticmethod
    def of(digest: str) -> "TypedDigest":
        """Leave two groups out by chance, so that nobody learns them by heart."""
        first, second = sorted(secrets.SystemRandom().sample(range(_SHOWN), 2))
        return TypedDigest(digest, (first, second))

    @property
    def shown(self) -> str:
        """The first groups with the gaps, as the minutes print them."""
        return " ".join("____" if at in self.places else one for at, one in enumerate(self._groups[:_SHOWN]))

    def agrees(self, typed: str) -> bool:
        """Return whether these are the groups left out, in their order; spaces and capitals do not matter."""
        return "".join(typed.split()).lower() == "".join(self._groups[at] for at in self.places)

    @property
    def _groups(self) -> list[str]:
        value = self.digest.rpartition(":")[2]
        return [value[start : start + _SIZE] for start in range(0, len(value), _SIZE)]
