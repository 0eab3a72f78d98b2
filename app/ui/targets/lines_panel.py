"""The panel of pasted lines: the targets that they are read as, and the lines that are none, before anything is added.

What it is for: seeing what lines of a resolution become beside the targets there are.
What it is not for: reading lines (rules.target_lines) and adding targets (targets_work).
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.rules.target_lines import ReadLines
from app.rules.targets import Target
from app.ui.numbers import thousands
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label

translate = QCoreApplication.translate
_MOST = 12
"""Lines that are shown one by one: the buttons stay in view."""


class LinesPanel(AskingCard):
    """What was read, and whether it is to be added: Enter adds, Esc leaves."""

    given = Signal(object)
    """The targets to add."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Dán các dòng chỉ tiêu"))
        self._targets: tuple[Target, ...] = ()
        self.told, self.left_out = Label("", "dense", wrap=True), Label("", "warn", wrap=True)
        self.add = Button("")
        self.body.add(Label(self.accessibleName(), "section"), self.told, self.left_out)
        self.body.add(Row(self.add, self.drop, None, gap=8))
        self.add.clicked.connect(self.accept)

    def ask(self, read: ReadLines, first: int) -> None:
        """Show what was read, numbered from `first` on, the keyboard on adding it."""
        self._targets = read.targets
        self.told.setText("\n".join(_cut(_told(read.targets, first))))
        self.left_out.say(left_out(read.left_out))
        self.add.setText(self.tr("Thêm %1 chỉ tiêu").replace("%1", thousands(len(read.targets))))
        self.show()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Hand over the targets."""
        self.given.emit(self._targets)


def left_out(lines: Sequence[str]) -> str:
    """Return which lines are no targets, and why; "" for none."""
    if not lines:
        return ""
    words = translate("Targets", "Bỏ qua %1 dòng không đọc được mức hay đối tượng: %2.")
    told = ", ".join(_cut(f"«{one}»" for one in lines))
    return words.replace("%1", thousands(len(lines))).replace("%2", told)


def _told(targets: Iterable[Target], first: int) -> Iterator[str]:
    """Yield each target with what its parts want."""
    for no, target in enumerate(targets, start=first):
        yield f"{no}. {target.text}  →  {'; '.join(part.text for part in target.parts)}"


def _cut(lines: Iterable[str]) -> Iterator[str]:
    """Yield the first lines, and a sign that there are more."""
    left = iter(lines)
    yield from islice(left, _MOST)
    if next(left, None) is not None:
        yield "…"
