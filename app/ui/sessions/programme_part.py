"""The part of the programme: what runs now, the table, and what belongs to the row that is chosen.

What it is for: turning wishes of the table and the panels into steps, and showing the book anew.
What it is not for: the steps themselves (programme_work).
"""

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.models.course import course_of
from app.models.sessions import AgendaItem, Speech
from app.models.sessions import Session as Sitting
from app.rules.permissions import Act
from app.rules.programme import in_order, moment, read_clock
from app.ui.contests.fields import read_count
from app.ui.session import Session
from app.ui.sessions.item_panel import ItemPanel
from app.ui.sessions.now_card import Now, NowCard
from app.ui.sessions.programme_model import ProgrammeColumn, ProgrammeModel, ProgrammeRow, rows_of
from app.ui.sessions.programme_table import ProgrammeTable
from app.ui.sessions.programme_work import ProgrammeWork
from app.ui.sessions.sitting_form import SittingForm
from app.ui.sessions.words import clock, heading
from app.ui.steps_back import StepsBack
from app.ui.widgets.boxes import Column
from app.ui.widgets.card import Card
from app.ui.widgets.key_cap import KeyLine
from app.ui.widgets.page_frame import bring_up_row
from app.ui.widgets.panel_area import PanelArea
from app.ui.widgets.sides import Sides

_BELOW = 900


class ProgrammePart(QWidget):
    """Everything between the head of the page and its end, while the programme is in front."""

    refused = Signal(str, str)
    """What cannot be, and what to do."""

    def __init__(self, session: Session, steps: StepsBack, parent: QWidget | None = None) -> None:
        """Make an empty part."""
        super().__init__(parent)
        self._session, self._book = session, session.book
        self.work = ProgrammeWork(session, steps, self)
        self.now, self.model = NowCard(), ProgrammeModel(self)
        self.table = ProgrammeTable(self.model)
        self.sitting, self.item = SittingForm(), ItemPanel()
        self._lay_out()
        self._bind()

    def refresh(self) -> None:
        """Show the programme as it is stored; the row stays with what it shows."""
        row = self._row()
        kept = (row.item.id if row and row.item else 0, row.sitting.id if row else 0)
        rows = tuple(rows_of(self._book.sessions.all(), self._book.agenda_items.all()))
        self.model.show_programme(rows, is_open=self.is_open)
        self._choose(*kept)
        self.show_now()
        self._show_panel()

    def show_now(self) -> None:
        """Show what runs and how late, by the clock of now."""
        self.now.show_now(self._now(), may_step=self.is_open)

    @property
    def is_open(self) -> bool:
        """Whether whoever works may change the programme."""
        return self._book.may(Act.CONGRESS)

    def begin(self) -> None:
        """Put the keyboard where work begins: on what runs or follows."""
        step = self._next_item()
        if step and not self.table.currentIndex().isValid():
            self._choose(step.id, 0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_up_row(self.table)

    @property
    def session_id(self) -> int:
        """The session of the row that is chosen, 0 for none."""
        row = self._row()
        return row.sitting.id if row else 0

    def go_to(self, session_id: int) -> None:
        """Choose a session."""
        self._choose(0, session_id)

    def add_item(self) -> None:
        """Add an item below the current row, its title open for typing."""
        self._add(self.table.currentIndex().row())

    def add_sitting(self) -> None:
        """Add a session after the last one, on its day, with the keyboard on its title."""
        known = self._book.sessions.all()
        last = known[-1] if known else None
        opens = self._book.congresses.get().opens
        day = last.day if last else opens.isoformat() if opens else ""
        added = self.work.add_sitting(Sitting(self.tr("Phiên mới"), last.kind if last else Sitting("").kind, day))
        if added:
            self._choose(0, added)
            self.sitting.title.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.sitting.title.line.selectAll()

    def store(self) -> None:
        """Store what is typed in the panels."""
        self.sitting.store()
        self.item.store()

    def _lay_out(self) -> None:
        keys = [
            ("Space", self.tr("bắt đầu, kết thúc")),
            ("F2", self.tr("sửa ô")),
            ("Insert", self.tr("thêm")),
            ("Del", self.tr("bỏ")),
            ("Alt+↑ ↓", self.tr("chuyển")),
            ("Enter", self.tr("ghi diễn biến")),
        ]
        left, panel = QWidget(), Card(padding=(16, 12, 16, 12))
        column = Column(self.table, KeyLine(keys, [("Ctrl+Z", self.tr("hoàn tác"))]), gap=8, parent=left)
        column.setStretch(0, 1)
        panel.body.add(self.sitting, self.item)
        scrolled = PanelArea(panel)
        sides = Sides(left, scrolled, (9, 5), below=_BELOW)
        sides.arranged.connect(lambda: scrolled.show_whole(whole=sides.is_stacked))
        whole = Column(self.now, sides, gap=12, parent=self)
        whole.setStretch(1, 1)

    def _bind(self) -> None:
        table, work = self.table, self.work
        self.model.edited.connect(self._edit)
        table.reached.connect(self._show_panel)
        table.reached.connect(partial(bring_up_row, table))
        table.run_wanted.connect(self._run_row)
        table.add_wanted.connect(self._add)
        table.remove_wanted.connect(self._remove)
        table.move_wanted.connect(self._move)
        table.dropped.connect(self._drop)
        table.opened.connect(self._open)
        self.now.step_wanted.connect(self._go_on)
        self.sitting.changed.connect(work.change_sitting)
        self.sitting.check_in_wanted.connect(self._check_in)
        self.item.changed.connect(work.change_item)
        self.item.speech_given.connect(self._store_speech)
        self.item.speech_removed.connect(work.remove_speech)

    @property
    def _moment(self) -> datetime:
        return datetime.fromisoformat(self._book.now())

    def _row(self, at: int | None = None) -> ProgrammeRow | None:
        place = self.table.currentIndex().row() if at is None else at
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    def _choose(self, item_id: int, session_id: int) -> None:
        at = self.model.row_of_item(item_id) if item_id else -1
        at = at if at >= 0 else self.model.row_of_session(session_id)
        if at >= 0 and at != self.table.currentIndex().row():
            self.table.go_to(at, ProgrammeColumn.TITLE)

    def _now(self) -> Now:
        """Return how the session stands that runs, or else the first that is not over."""
        now = self._moment
        for sitting in self._book.sessions.all():
            items = self._book.agenda_items.all(sitting.id)
            found = course_of(sitting, items, now)
            if found.is_over or (sitting.ended_at and found.running is None):
                continue
            running = None if found.running is None else items[found.running]
            following = "" if found.following is None else items[found.following].title
            since = clock(running.began_at) if running else ""
            return Now(running.title if running else "", since, following or self._after(sitting), found.late)
        return Now()

    def _after(self, sitting: Sitting) -> str:
        """Return the title of the session after one, "" for the last."""
        known = self._book.sessions.all()
        later = [one for one in known[[one.id for one in known].index(sitting.id) + 1 :] if not one.began_at]
        return heading(later[0]) if later else ""

    def _next_item(self) -> AgendaItem | None:
        """Return the item to begin next, else the one that runs: what the button of the card steps to."""
        now = self._moment
        for sitting in self._book.sessions.all():
            items = self._book.agenda_items.all(sitting.id)
            found = course_of(sitting, items, now)
            if found.is_over or (sitting.ended_at and found.running is None):
                continue
            place = found.running if found.following is None else found.following
            return None if place is None else items[place]
        return None

    def _go_on(self) -> None:
        item = self._next_item()
        if item and self.work.run(item):
            self._choose(item.id, 0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_panel(self) -> None:
        row = self._row()
        self.sitting.setVisible(row is not None and row.item is None)
        self.item.setVisible(row is not None and row.item is not None)
        if row is None:
            return
        if row.item is None:
            self.sitting.show_sitting(row.sitting, is_open=self.is_open)
        else:
            speeches = self._book.speeches.all(row.item.id)
            self.item.show_item(row.item, speeches, self._units(), is_open=self.is_open)

    def _units(self) -> dict[str, str]:
        """Return the unit or delegation of each delegate, by name."""
        units = {one.id: one.name for one in self._book.organisations.all()}
        delegations = {one.id: one.name for one in self._book.delegations.all()}
        return {
            one.name: units.get(one.organisation_id or 0) or delegations.get(one.delegation_id or 0, "")
            for one in self._book.delegates.all()
        }

    def _edit(self, at: int, column: int, text: str) -> None:
        row = self._row(at)
        if row is None:
            return
        wanted = ProgrammeColumn(column)
        if wanted in (ProgrammeColumn.PLANNED, ProgrammeColumn.BEGAN, ProgrammeColumn.ENDED):
            self._edit_time(row, wanted, text)
        elif wanted is ProgrammeColumn.MINUTES:
            self._edit_minutes(row, text)
        elif wanted is ProgrammeColumn.SPEAKER and row.item:
            self.work.change_item(replace(row.item, speaker=text))
        elif not text:
            self.refused.emit(self.tr("Nội dung chưa có tên."), self.tr("Gõ tên, hoặc bấm Del để bỏ cả dòng."))
        elif row.item:
            self.work.change_item(replace(row.item, title=text))
        else:
            self.work.change_sitting(replace(row.sitting, title=text))

    def _edit_minutes(self, row: ProgrammeRow, text: str) -> None:
        minutes = read_count(text)
        if minutes is None:
            self.refused.emit(self.tr("«{text}» không phải số phút.").format(text=text), self.tr("Chỉ gõ chữ số."))
        elif row.item:
            self.work.change_item(replace(row.item, minutes=minutes))

    def _edit_time(self, row: ProgrammeRow, column: ProgrammeColumn, text: str) -> None:
        typed = read_clock(text)
        if typed is None:
            self.refused.emit(self.tr("Không có giờ «{text}».").format(text=text), self.tr("Gõ giờ:phút, ví dụ 8:05."))
            return
        if column is ProgrammeColumn.PLANNED:
            self.work.change_sitting(replace(row.sitting, starts=typed))
            return
        one, now = row.item or row.sitting, self._moment
        made = moment(row.sitting.day or now.date().isoformat(), typed, now.tzinfo)
        stored = made.isoformat(timespec="seconds") if made else None
        began, ended = (stored, one.ended_at) if column is ProgrammeColumn.BEGAN else (one.began_at, stored)
        if in_order(began, ended):
            self.work.set_times(one, began_at=began, ended_at=ended)
        else:
            words = self.tr("Kết thúc {ended} trước khi bắt đầu {began}.")
            times = words.format(began=clock(began), ended=clock(ended))
            self.refused.emit(times, self.tr("Sửa giờ ở cột Bắt đầu hoặc Kết thúc; để trống nếu chưa biết."))

    def _run_row(self, at: int) -> None:
        row = self._row(at)
        if row is None or not self.is_open:
            return
        item = row.item or next(iter(self._book.agenda_items.all(row.sitting.id)), None)
        if item and not self.work.run(item) and item.ended_at:
            self.refused.emit(
                self.tr("«{title}» đã kết thúc.").format(title=item.title),
                self.tr("Sửa giờ ở cột Bắt đầu, Kết thúc nếu ghi nhầm."),
            )

    def _add(self, at: int) -> None:
        if not self.is_open:
            return
        row = self._row(at)
        sittings = self._book.sessions.all()
        if row is None and not sittings:
            self.add_sitting()
            return
        session_id = row.sitting.id if row else sittings[-1].id
        ids = [one.id for one in self._book.agenda_items.all(session_id)]
        place = ids.index(row.item.id) + 1 if row and row.item else 0 if row else len(ids)
        added = self.work.add_item(session_id, place)
        if added:
            self._choose(added, 0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.edit_current()

    def _remove(self, at: int) -> None:
        row = self._row(at)
        if row is None or not self.is_open:
            return
        done = self.work.remove_item(row.item) if row.item else self.work.remove_sitting(row.sitting)
        if done and self.model.rows:
            self.table.go_to(min(at, len(self.model.rows) - 1), ProgrammeColumn.TITLE)

    def _move(self, at: int, by: int) -> None:
        row = self._row(at)
        if row is None or not self.is_open:
            return
        if row.item:
            self.work.move_item(row.item, by)
        else:
            self.work.move_sitting(row.sitting, by)

    def _drop(self, source: int, before: int) -> None:
        """Put a dragged item where it was dropped: below the row above that place; a session below that of this row."""
        row, above = self._row(source), self._row(before - 1)
        if row is None or not self.is_open:
            return
        if row.item is None:
            self._drop_sitting(row.sitting, above)
            return
        if above is None:
            return
        ids = [one.id for one in self._book.agenda_items.all(above.sitting.id) if one.id != row.item.id]
        place = ids.index(above.item.id) + 1 if above.item and above.item.id in ids else 0
        if above.item is None or above.item.id != row.item.id:
            self.work.place_item(row.item, above.sitting.id, place)

    def _drop_sitting(self, sitting: Sitting, above: ProgrammeRow | None) -> None:
        ids = [one.id for one in self._book.sessions.all()]
        at = ids.index(sitting.id)
        after = ids.index(above.sitting.id) if above else -1
        by = after - at + (after < at)
        if after != at and by:
            self.work.move_sitting(sitting, by)

    def _open(self, _index: QModelIndex) -> None:
        row = self._row()
        if row:
            panel = self.item.summary if row.item else self.sitting.title.line
            panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _store_speech(self, speech: Speech) -> None:
        if self.work.store_speech(speech):
            self.item.end_form()

    def _check_in(self, session_id: int) -> None:
        self._session.go.emit(f"check-in/{session_id}")
