"""How many delegates there are, of which kind, as a line of chips; of members, how many have a vote.

What it is for: the figures that the credentials board is asked for first, and of what a vote is counted.
What it is not for: the report with every breakdown (reports).
"""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.rules.persons import Credentials, DelegateSource, Standing
from app.rules.probation import Membership
from app.rules.rounds import Electorate
from app.ui.delegates.delegates_model import DelegateRow
from app.ui.numbers import thousands
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import Flow


class CountsLine(QWidget):
    """Official, alternates, where the official ones come from, and who is on probation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.official = Chip("", "accent")
        self.probation, self.unsure = Chip(), Chip("", "warn")
        self.alternates, self.ex_officio, self.elected, self.appointed, self.unchecked = (Chip() for _ in range(5))
        self._of_delegates = (self.ex_officio, self.elected, self.appointed, self.alternates, self.unchecked)
        Flow(self.official, self.probation, self.unsure, *self._of_delegates, gap=8, parent=self)

    def show_counts(self, rows: Sequence[DelegateRow], electorate: Electorate) -> None:
        """Count anew."""
        are_members = electorate is Electorate.MEMBER_CONGRESS
        official = [row for row in rows if row.delegate.standing is Standing.OFFICIAL]
        ineligible = sum(row.delegate.is_ineligible for row in official)
        known = Counter(row.membership for row in official if not row.delegate.is_ineligible)
        for chip in self._of_delegates:
            chip.setHidden(are_members)
        self.probation.setVisible(bool(known[Membership.PROBATION]))
        self.unsure.setVisible(are_members and bool(known[Membership.UNSURE]))
        if are_members:
            voting = len(official) - ineligible - known[Membership.PROBATION]
            _say(self.official, self.tr("%1 có quyền biểu quyết"), voting)
            _say(self.probation, self.tr("%1 dự bị, không biểu quyết"), known[Membership.PROBATION])
            _say(self.unsure, self.tr("%1 chưa rõ ngày chính thức, kiểm lại"), known[Membership.UNSURE])
            if ineligible:
                _say(self.unchecked, self.tr("%1 không đủ tư cách, không tính vào số triệu tập"), ineligible)
                self.unchecked.show_state(self.unchecked.text(), "warn")
                self.unchecked.show()
            return
        _say(self.official, self.tr("%1 chính thức"), len(official))
        _say(self.probation, self.tr("%1 đảng viên dự bị, không thể là đại biểu"), known[Membership.PROBATION])
        self.probation.show_state(self.probation.text(), "warn")
        _say(self.alternates, self.tr("%1 dự khuyết"), len(rows) - len(official))
        self._show_delegates(official)

    def _show_delegates(self, official: Sequence[DelegateRow]) -> None:
        sources = Counter(row.delegate.source for row in official)
        found = Counter(row.delegate.credentials for row in official)
        unchecked, ineligible = found[Credentials.UNCHECKED], found[Credentials.INELIGIBLE]
        _say(self.ex_officio, self.tr("%1 đương nhiên"), sources[DelegateSource.EX_OFFICIO])
        _say(self.elected, self.tr("%1 được bầu"), sources[DelegateSource.ELECTED])
        _say(self.appointed, self.tr("%1 chỉ định"), sources[DelegateSource.APPOINTED])
        if ineligible:
            _say(self.unchecked, self.tr("%1 không đủ tư cách, không tính vào số triệu tập"), ineligible)
        elif unchecked:
            _say(self.unchecked, self.tr("%1 chưa thẩm tra"), unchecked)
        else:
            self.unchecked.setText(self.tr("đã thẩm tra đủ"))
        self.unchecked.show_state(self.unchecked.text(), "warn" if unchecked or ineligible else "ok")


def _say(chip: Chip, words: str, count: int) -> None:
    chip.setText(words.replace("%1", thousands(count)))
