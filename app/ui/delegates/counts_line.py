"""How many delegates there are, of which kind, as a line of chips.

What it is for: the figures that the credentials board is asked for first.
What it is not for: the report with every breakdown (reports).
"""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.models.delegates import Delegate
from app.rules.persons import Credentials, DelegateSource, Standing
from app.ui.numbers import thousands
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import Flow


class CountsLine(QWidget):
    """Official, alternates, and where the official ones come from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.official = Chip("", "accent")
        self.alternates, self.ex_officio, self.elected, self.appointed, self.unchecked = (Chip() for _ in range(5))
        Flow(
            self.official,
            self.ex_officio,
            self.elected,
            self.appointed,
            self.alternates,
            self.unchecked,
            gap=8,
            parent=self,
        )

    def show_counts(self, delegates: Sequence[Delegate]) -> None:
        """Count delegates anew."""
        official = [one for one in delegates if one.standing is Standing.OFFICIAL]
        sources = Counter(one.source for one in official)
        unchecked = sum(one.credentials is Credentials.UNCHECKED for one in official)
        ineligible = sum(one.credentials is Credentials.INELIGIBLE for one in official)
        _say(self.official, self.tr("%1 chính thức"), len(official))
        _say(self.ex_officio, self.tr("%1 đương nhiên"), sources[DelegateSource.EX_OFFICIO])
        _say(self.elected, self.tr("%1 được bầu"), sources[DelegateSource.ELECTED])
        _say(self.appointed, self.tr("%1 chỉ định"), sources[DelegateSource.APPOINTED])
        _say(self.alternates, self.tr("%1 dự khuyết"), len(delegates) - len(official))
        if ineligible:
            _say(self.unchecked, self.tr("%1 không đủ tư cách"), ineligible)
        elif unchecked:
            _say(self.unchecked, self.tr("%1 chưa thẩm tra"), unchecked)
        else:
            self.unchecked.setText(self.tr("đã thẩm tra đủ"))
        self.unchecked.show_state(self.unchecked.text(), "warn" if unchecked or ineligible else "ok")


def _say(chip: Chip, words: str, count: int) -> None:
    chip.setText(words.replace("%1", thousands(count)))
