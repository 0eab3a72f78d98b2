"""The one table of colours and sizes.

What it is for: the style sheet, the palette and painted widgets take every colour and size from here.
What it is not for: deciding which of the two tables is shown (theme.Theme).
Invariant: nothing outside this module names a colour.
"""

from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cached_property


class Scheme(StrEnum):
    """Light, dark, or as the desktop has it."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Colours:
    """One table of colours, as #RRGGBB; what each is for stands beside it."""

    bg: str  # the window behind the cards
    surface: str  # cards, bars, fields
    sunken: str  # table heads, tracks, chips
    ink: str  # text
    muted: str  # secondary text
    faint: str  # hints that nobody must read
    line: str  # borders and rules
    edge: str  # borders of what can be clicked or typed into
    accent: str  # brand, primary button, struck, elected
    accent_soft: str
    accent_hover: str
    on_accent: str  # text on accent
    ok: str  # valid, saved
    ok_soft: str
    warn: str  # look at this
    warn_soft: str
    focus: str  # the ring of what has the keyboard
    link: str


LIGHT = Colours(
    bg="#F6F5F2",
    surface="#FFFFFF",
    sunken="#EFEDE8",
    ink="#1E2126",
    muted="#616873",
    faint="#8A9099",
    line="#E2DFD8",
    edge="#CFCBC2",
    accent="#A4161A",
    accent_soft="#FBECEA",
    accent_hover="#8C1216",
    on_accent="#FFFFFF",
    ok="#1B7A47",
    ok_soft="#E6F4EC",
    warn="#9A5B00",
    warn_soft="#FFF3DC",
    focus="#2F6FDE",
    link="#1F5FA8",
)

DARK = Colours(
    bg="#15171B",
    surface="#1D2025",
    sunken="#121417",
    ink="#ECEAE5",
    muted="#A3A9B3",
    faint="#7A818C",
    line="#30343C",
    edge="#444A54",
    accent="#F0837A",
    accent_soft="#3A2022",
    accent_hover="#F59C94",
    on_accent="#1A1113",
    ok="#62C48F",
    ok_soft="#16301F",
    warn="#E5B35C",
    warn_soft="#33260F",
    focus="#7FA8FF",
    link="#7FB2F0",
)

SCALES = (1.0, 1.2, 1.45)
"""The three sizes a person can choose."""

TYPE_SIZES = {"caption": 12, "dense": 13, "text": 14, "name": 16, "title": 20, "figure": 29, "entry": 30}
"""Heights of type in unscaled pixels."""

LINE_HEIGHTS = {"caption": 16, "dense": 18, "text": 20, "name": 22, "title": 28, "figure": 36, "entry": 36}
"""From one line of text to the next, in unscaled pixels."""

RADII = {"control": 6, "card": 8, "chip": 12}
FRAMED = ("navigation", "top", "bottom")
"""Measures that include a rule of 1 px, which the style sheet adds by itself."""

METRICS = {"navigation": 208, "top": 48, "bottom": 32, "row": 30, "target": 32, "icon": 18, "search": 260}


CELL_SIDE = 8
CELL_MARGIN = 3
"""What Qt itself leaves on both sides of the text in a cell of a table, but not in its head."""

RADIO = 16


@dataclass(frozen=True)
class Tokens:
    """Colours and sizes that are in force: one scheme at one scale."""

    colours: Colours = LIGHT
    scale: float = 1.0

    @cached_property
    def dark(self) -> bool:
        """Whether the ground is dark."""
        return self.colours is DARK

    @property
    def is_large(self) -> bool:
        """Whether the type is the largest one, which leaves a page little room."""
        return self.scale > SCALES[1]

    def px(self, size: float) -> int:
        """Return an unscaled size of the design in pixels of the chosen scale, at least 1 for what is not 0."""
        return max(1, round(size * self.scale)) if size else 0

    def size(self, name: str) -> int:
        """Return the height of a type (a key of TYPE_SIZES) in scaled pixels."""
        return self.px(TYPE_SIZES[name])

    def line_height(self, name: str) -> int:
        """Return the line height of a type (a key of TYPE_SIZES) in scaled pixels."""
        return self.px(LINE_HEIGHTS[name])

    def metric(self, name: str) -> int:
        """Return a measure of the frame (a key of METRICS) in scaled pixels."""
        return self.px(METRICS[name])

    def named(self) -> dict[str, str]:
        """Return every token under the name that the style sheet uses."""
        names: dict[str, str] = {name.replace("_", "-"): colour for name, colour in asdict(self.colours).items()}
        names |= {"cell": f"{self.px(CELL_SIDE)}px", "cell-inside": f"{self.px(CELL_SIDE) - CELL_MARGIN}px"}
        names |= {"radius-radio": f"{(self.px(RADIO) + 2) // 2}px", "radio": f"{self.px(RADIO)}px"}
        names |= {f"size-{name}": f"{self.size(name)}px" for name in TYPE_SIZES}
        names |= {f"radius-{name}": f"{self.px(radius)}px" for name, radius in RADII.items()}
        return names | {name: f"{self.metric(name) - (name in FRAMED)}px" for name in METRICS}
