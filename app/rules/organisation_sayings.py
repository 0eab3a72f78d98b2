"""What a text means among organisations: one goes by its name alone, and by its name with what stands above it.

What it is for: lists, forms and commands take a text for the same organisation, or find that several go by it.
What it is not for: storing organisations, and which of their names the program writes (models.organisation_names).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches

from app.rules.findings import Finding, finding
from app.rules.vietnamese import clean, fold
from app.rules.words_in_text import best_fitting

DIRECT = "trực thuộc trực tiếp"
"""Stands where the name above would, for one directly under the committee of the book."""
DIRECTLY = "trực tiếp đảng bộ"
"""The same within a sentence."""
_ABOVE_BEGINS = "dang bo"
_BETWEEN = ", "
_TOLD = 5

Line = tuple[str, ...]
"""The name of an organisation, then those above it, the nearest first."""


def joined(line: Line) -> str:
    """Return a line as lists write it."""
    return _BETWEEN.join(line)


def within(name: str, above: str) -> str:
    """Return a name below another one without the last words that both share: "Chi bộ 1" of "Chi bộ 1 Sở Y tế".

    The whole name where what is left would only be a kind, as of "Chi bộ Sở Y tế".
    """
    words, others = name.split(), above.casefold().split()
    while words and others and words[-1].casefold() == others[-1]:
        words.pop()
        others.pop()
    return " ".join(words) if len(words) > len(_ABOVE_BEGINS.split()) else name


class Sayings:
    """Which organisations go by a text; each is known by a key of the caller's."""

    def __init__(self) -> None:
        """Know none."""
        self._lines: dict[int, Line] = {}
        self._whole: defaultdict[str, dict[int, None]] = defaultdict(dict)
        self._exact: defaultdict[str, dict[int, None]] = defaultdict(dict)
        self._folded: defaultdict[str, dict[int, None]] = defaultdict(dict)

    def add(self, key: int, line: Line, *names: str) -> None:
        """Let one go by each beginning of its line, and by these names, too.

        A whole line, or a name of several parts, is before the beginnings of longer lines; a bare name never is.
        """
        self._lines[key] = line
        whole = joined(line[:-1] if line[-1] == DIRECT else line)
        for text in (*(joined(line[:end]) for end in range(1, len(line) + 1)), *names):
            self._exact[clean(text).casefold()][key] = None
            self._folded[fold(clean(text))][key] = None
        for text in (whole, *names):
            if _BETWEEN in text:
                self._whole[clean(text).casefold()][key] = None

    def meant(self, text: str) -> tuple[int, ...]:
        """Return who goes by a text; only where nobody does, who does when accents are left out."""
        text = clean(text)
        exact = text.casefold()
        return tuple(self._whole.get(exact) or self._exact.get(exact) or self._folded.get(fold(text), ()))

    def near(self, text: str) -> tuple[int, ...]:
        """Return a few whose names are like a text: what fits it best, else those written much like it."""
        holding = [key for keys in best_fitting(text, self._folded.items()) for key in keys]
        if not holding:
            like = get_close_matches(fold(clean(text)), list(self._folded), n=_TOLD)
            holding = [key for said in like for key in self._folded[said]]
        return tuple(dict.fromkeys(holding))[:_TOLD]

    def told(self, keys: Sequence[int]) -> Mapping[int, str]:
        """Return what tells these apart: the name with the one above it, or with all where that is not enough."""
        short = {key: joined(self._lines[key][:2]) for key in keys}
        count = Counter(short.values())
        return {key: text if count[text] == 1 else joined(self._lines[key]) for key, text in short.items()}

    def shared(self, text: str, place: str = "") -> Finding:
        """Return the objection to a text that several go by."""
        told = [*self.told(self.meant(text)).values()]
        if len({*told}) < len(told):
            return finding("organisation.alike", place, name=told[0], count=len(told))
        listed = "; ".join(f"«{one}»" for one in told[:_TOLD])
        return finding("organisation.shared", place, name=clean(text), count=len(told), names=listed)


def line_of(name: str, is_known: Callable[[str], bool]) -> Line:
    """Return what a name that a list brings says: the organisation, and all above it that the name tells."""
    parts = name.split(_BETWEEN)
    for at in range(1, len(parts)):
        bare, above = joined(tuple(parts[:at])).strip(), joined(tuple(parts[at:])).strip()
        if bare and above and (is_known(above) or fold(above).startswith(_ABOVE_BEGINS) or above == DIRECT):
            return (bare, *line_of(above, is_known))
    return (name,)
