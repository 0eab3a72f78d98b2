"""The fields of one session: title, kind, day, planned times; of a committee's meeting what its minutes tell.

What it is for: each is stored when it is left.
What it is not for: the items of the session (programme_table).
"""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.sessions import Session as Sitting
from app.models.sessions import SessionKind
from app.rules.congress_facts import read_day
from app.rules.figures import short_date
from app.rules.programme import read_clock
from app.ui.contests.choices import Choice
from app.ui.contests.fields import TextField
from app.ui.sessions.words import kind_name
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label


class SittingForm(QWidget):
    """One session."""

    changed = Signal(object)
    """The session as it should be."""
    check_in_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make empty fields."""
        super().__init__(parent)
        self._sitting: Sitting | None = None
        self.title, self.day = TextField(self.tr("Tên phiên")), TextField(self.tr("Ngày"))
        self.starts, self.ends = TextField(self.tr("Giờ bắt đầu")), TextField(self.tr("Giờ kết thúc"))
        self.meeting = {
            "chair": TextField(self.tr("Người chủ trì, chức vụ")),
            "secretary": TextField(self.tr("Người ghi biên bản")),
            "absent": TextField(self.tr("Vắng mặt: họ và tên, lý do")),
            "invited": TextField(self.tr("Mời dự")),
            "papers": TextField(self.tr("Tài liệu sử dụng")),
        }
        self.kind = Choice(SessionKind, SessionKind, kind_name)
        self.check_in = Button(self.tr("Điểm danh phiên này"), drawing="list-checks")
        self.day.line.setPlaceholderText("28/7/2025")
        self.starts.line.setPlaceholderText("8:00")
        self.ends.line.setPlaceholderText("11:30")
        Column(
            Label(self.tr("Phiên"), "section"),
            self.title,
            Field(self.tr("Loại phiên"), self.kind),
            Flow(self.day, self.starts, self.ends),
            *self.meeting.values(),
            self.check_in,
            None,
            gap=12,
            parent=self,
        )
        self.title.entered.connect(self._take_title)
        self.day.entered.connect(self._take_day)
        for field in (self.starts, self.ends):
            field.entered.connect(partial(self._take_clock, field))
        for name, field in self.meeting.items():
            field.entered.connect(partial(self._take_text, name))
        self.kind.chosen.connect(self._take_kind)
        self.check_in.clicked.connect(self._ask_check_in)

    @property
    def fields(self) -> tuple[TextField, ...]:
        """The lines that are stored when they are left."""
        return (self.title, self.day, self.starts, self.ends, *self.meeting.values())

    def show_sitting(self, sitting: Sitting, *, is_open: bool) -> None:
        """Show a session; what was typed for another one is dropped."""
        if self._sitting is None or self._sitting.id != sitting.id:
            for field in self.fields:
                field.release()
        self._sitting = sitting
        self.title.show_text(sitting.title)
        self.day.show_text(short_date(date.fromisoformat(sitting.day)) if sitting.day else "")
        self.starts.show_text(sitting.starts)
        self.ends.show_text(sitting.ends)
        for name, field in self.meeting.items():
            field.show_text(getattr(sitting, name))
            field.setVisible(sitting.kind is SessionKind.COMMITTEE)
        self.kind.show_value(sitting.kind)
        self.kind.setEnabled(is_open)
        self.check_in.setVisible(sitting.kind is not SessionKind.COMMITTEE)
        for field in self.fields:
            field.line.setReadOnly(not is_open)

    def store(self) -> None:
        """Hand over what is typed and not stored yet."""
        for field in self.fields:
            field.store()

    def _take_title(self, text: str) -> None:
        if text:
            self._change(title=text)
        else:
            self.title.hold(self.tr("Phiên chưa có tên."), self.tr("Nhập tên như trong chương trình."))

    def _take_day(self, text: str) -> None:
        day = read_day(text) if text else None
        if text and day is None:
            self.day.hold(
                self.tr("Không có ngày «{text}».").format(text=text), self.tr("Gõ ngày/tháng/năm, ví dụ 28/7/2025.")
            )
        else:
            self._change(day=day.isoformat() if day else "")

    def _take_clock(self, field: TextField, text: str) -> None:
        clock = read_clock(text)
        if clock is None:
            field.hold(self.tr("Không có giờ «{text}».").format(text=text), self.tr("Gõ giờ:phút, ví dụ 8:05."))
        elif field is self.starts:
            self._change(starts=clock)
        else:
            self._change(ends=clock)

    def _take_text(self, name: str, text: str) -> None:
        self._change(**{name: text})

    def _take_kind(self) -> None:
        if self._sitting:
            self.changed.emit(replace(self._sitting, kind=self.kind.value))

    def _change(self, **texts: str) -> None:
        if self._sitting:
            self.changed.emit(replace(self._sitting, **texts))

    def _ask_check_in(self) -> None:
        if self._sitting:
            self.check_in_wanted.emit(self._sitting.id)
