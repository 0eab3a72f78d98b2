"""The page of the congress: who holds it, its name, term and days, the regulation that counts.

What it is for: each field is stored when it is left; what is wrong stands beside it and nothing typed is lost.
What it is not for: contests, lists and papers (contests).
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.errors import BookError
from app.models.round_records import RoundState
from app.rules.congress_facts import read_day, read_ordinal, read_term
from app.rules.figures import short_date
from app.rules.findings import finding
from app.rules.permissions import Act
from app.rules.rounds import Electorate
from app.rules.rule_sets import in_force_on
from app.ui.congress.rule_set_cards import BESIDE_A_MARK, RuleSetCards, UncertainPoints
from app.ui.contests.fields import TextField, read_count
from app.ui.contests.words import said
from app.ui.numbers import thousands
from app.ui.page import Page
from app.ui.session import Session
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.confirm import confirmed
from app.ui.widgets.label import Label
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.sides import Sides
from app.ui.words import error_text, rule_text


class CongressPage(Page):
    """The one congress of the book."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the form; `open` fills it."""
        super().__init__(session, parent)
        self.frame = PageFrame(self.tr("Đại hội"))
        self.failed, self.mismatch = NoticeBar(), NoticeBar()
        self.committee = TextField(self.tr("Đảng bộ (chi bộ)"), self.tr("Như ở đầu văn bản."))
        self.superior = TextField(self.tr("Cấp trên trực tiếp"), self.tr("Ví dụ: Tỉnh ủy; để trống nếu không ghi."))
        self.name = TextField(self.tr("Tên đại hội"))
        self.ordinal = TextField(self.tr("Lần thứ"), self.tr("Số La Mã, ví dụ IX."))
        self.term = TextField(self.tr("Nhiệm kỳ"), self.tr("Ví dụ 2025-2030."))
        self.place = TextField(self.tr("Địa danh"), self.tr("Như ở đầu văn bản, ví dụ Sơn La; không ghi hội trường."))
        self.opens = TextField(self.tr("Ngày khai mạc"), self.tr("Ví dụ 28/7/2025."))
        self.closes = TextField(self.tr("Ngày bế mạc"), self.tr("Để trống nếu họp một ngày."))
        self.organisations = TextField(
            self.tr("Số tổ chức đảng trực thuộc"), self.tr("0: lấy số tổ chức mà đại biểu trong danh sách thuộc về.")
        )
        self.of_delegates = QRadioButton(self.tr("Đại hội đại biểu"))
        self.of_members = QRadioButton(self.tr("Đại hội đảng viên"))
        self.rehearsal = QCheckBox(self.tr("Sổ diễn tập: mọi văn bản in ra ghi chữ DIỄN TẬP"))
        self.rehearsal_hint = Label("", "hint", wrap=True)
        self.all_sign = QCheckBox(self.tr("Tất cả thành viên ban kiểm phiếu ký biên bản"))
        self.own_seal = QCheckBox(self.tr("Đại hội có con dấu riêng: biên bản không cần xác nhận chữ ký"))
        self.full_years = QCheckBox(self.tr("Báo cáo thẩm tra tính tuổi tròn, không lấy hiệu số năm"))
        self.rules, self.points = RuleSetCards(), UncertainPoints()
        self.rules_locked, self.head_locked = Label("", "caption", wrap=True), Label("", "caption", wrap=True)
        self.delegates = Label("", "muted", wrap=True)
        self.bodies = Button(self.tr("Các ban"), drawing="users")
        self.shows = Button(self.tr("Biểu quyết"), drawing="list-checks")
        self.dossier = Button(self.tr("Hồ sơ đại hội"), drawing="folder-open")
        self._lay_out()
        self._bind()

    @property
    def fields(self) -> tuple[TextField, ...]:
        """All lines of text in the order of the page."""
        names = (self.committee, self.superior, self.name, self.ordinal, self.term)
        return (*names, self.opens, self.closes, self.place, self.organisations)

    def open(self, *_ids: int) -> None:
        """Show what is stored, the focus on the first empty field."""
        self._show()
        empty = next((field for field in self.fields if not field.line.text()), self.fields[0])
        empty.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def point_at(self, field: str) -> None:
        """Put the focus on the opening day ("opens"), for which other pages wait."""
        if field == "opens":
            self.opens.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Store what is typed."""
        for field in self.fields:
            field.store()

    def _lay_out(self) -> None:
        self.shows.clicked.connect(lambda: self.session.go.emit("shows-of-cards"))
        self.dossier.clicked.connect(lambda: self.session.go.emit("dossier"))
        self.bodies.clicked.connect(lambda: self.session.go.emit("bodies"))
        self.frame.header.add_action(self.bodies)
        self.frame.header.add_action(self.shows)
        self.frame.header.add_action(self.dossier)
        who = Card(self.tr("Đảng bộ"))
        who.body.add(self.head_locked, self.committee, self.superior)
        what = Card(self.tr("Đại hội"))
        kinds = Row(self.of_delegates, self.of_members, None, gap=16)
        days = Row(self.opens, self.closes, gap=12)
        days.setStretch(0, 1)
        days.setStretch(1, 1)
        numbers = Row(self.ordinal, self.term, gap=12)
        numbers.setStretch(0, 1)
        numbers.setStretch(1, 1)
        what.body.add(kinds, self.name, numbers, days, self.place, self.organisations, self.delegates)
        how = Card(self.tr("Sổ và biên bản"))
        how.body.add(
            Column(self.rehearsal, Column(self.rehearsal_hint, margins=(BESIDE_A_MARK, 0, 0, 4)), gap=0),
            self.all_sign,
            self.own_seal,
            self.full_years,
        )
        rules = Card(self.tr("Quy chế bầu cử áp dụng"))
        rules.body.add(self.mismatch, self.rules, self.rules_locked)
        left, right = QWidget(), QWidget()
        Column(who, what, how, None, gap=12, parent=left)
        Column(rules, self.points, None, gap=12, parent=right)
        self.frame.body.add(self.failed, Sides(left, right, (1, 1)), None)
        Column(self.frame, gap=0, parent=self)

    def _bind(self) -> None:
        for field in (self.committee, self.superior):
            field.entered.connect(self._store_committee)
        self.name.entered.connect(self._take_name)
        self.place.entered.connect(self._take_place)
        self.organisations.entered.connect(self._take_organisations)
        self.ordinal.entered.connect(self._take_ordinal)
        self.term.entered.connect(self._take_term)
        self.opens.entered.connect(self._take_opens)
        self.closes.entered.connect(self._take_closes)
        self.of_delegates.clicked.connect(self._take_choices)
        self.of_members.clicked.connect(self._take_choices)
        self.rehearsal.clicked.connect(self._take_rehearsal)
        self.all_sign.clicked.connect(self._take_choices)
        self.own_seal.clicked.connect(self._take_choices)
        self.full_years.clicked.connect(self._take_choices)
        self.rules.chosen.connect(self._take_rules)
        self.mismatch.activated.connect(self._take_fitting_rules)
        self.session.changed.connect(self._follow)

    def _follow(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        book = self.session.book
        committee, congress = book.committees.get(), book.congresses.get()
        self.committee.show_text(committee.name)
        self.superior.show_text(committee.superior)
        self.name.show_text(congress.name)
        self.ordinal.show_text(congress.ordinal)
        self.ordinal.show_hint(self._of_ordinal(congress))
        self.term.show_text(congress.term)
        self.place.show_text(congress.place)
        self.organisations.show_text(thousands(congress.organisations))
        self.organisations.setVisible(congress.kind is Electorate.DELEGATE_CONGRESS)
        self.opens.show_text(_typed_day(congress.opens))
        self.closes.show_text(_typed_day(congress.closes))
        self.of_delegates.setChecked(congress.kind is not Electorate.MEMBER_CONGRESS)
        self.of_members.setChecked(congress.kind is Electorate.MEMBER_CONGRESS)
        self.all_sign.setChecked(congress.all_members_sign)
        self.own_seal.setChecked(congress.own_seal)
        self.full_years.setChecked(congress.full_years)
        words = self.tr("Đã có {delegates} đại biểu chính thức của {organisations} tổ chức đảng trong sổ.")
        delegates, organisations = book.delegates.count_official(), book.organisations.named()
        self.delegates.setText(words.format(delegates=delegates, organisations=organisations))
        self.delegates.setVisible(bool(delegates))
        self._show_rules(congress)
        self._show_what_is_locked(congress)

    def _show_rules(self, congress: Congress) -> None:
        self.points.show_points(congress.rule_set)
        fitting = in_force_on(congress.opens) if congress.opens else congress.rule_set
        if fitting.id == congress.rules:
            self.mismatch.clear()
            return
        what = self.tr("Ngày {day} thì {decision} có hiệu lực.")
        self.mismatch.show_notice(
            what.format(day=_typed_day(congress.opens), decision=rule_text(fitting.decision)),
            self.tr("Chọn quy chế này, hoặc giữ nếu cấp trên cho áp dụng quy chế đang chọn."),
            action="" if self._are_rules_locked() else self.tr("Chọn"),
        )

    def _show_what_is_locked(self, congress: Congress) -> None:
        """What a counted result stands on cannot change; a rehearsal stays one, and real papers stay real."""
        writable, decided = self.session.book.may(Act.CONGRESS), self._is_decided()
        is_locked = self._are_rules_locked()
        self.rules.show_chosen(congress.rules, may_change=writable and not is_locked)
        locked = self.tr("Đã có kết quả được xác nhận theo quy chế này nên không đổi được nữa.")
        if is_locked and not decided:
            locked = self.tr("Đã đóng kiểm phiếu theo quy chế này. Muốn đổi thì mở lại kiểm phiếu trước.")
        self.rules_locked.setText(locked)
        self.rules_locked.setVisible(is_locked)
        self.head_locked.setText(said(finding("congress.confirmed")))
        self.head_locked.setVisible(decided)
        self.rehearsal.setChecked(congress.rehearsal)
        self.rehearsal.setEnabled(writable and not congress.rehearsal and not self._has_papers())
        self.rehearsal_hint.setText(self._words_on_rehearsal(congress))
        self.all_sign.setEnabled(writable)
        self.own_seal.setEnabled(writable)
        self.full_years.setEnabled(writable)
        for box in (self.of_delegates, self.of_members):
            box.setEnabled(writable and not decided)
        headed = {self.committee, self.superior, self.name, self.ordinal, self.term, self.place}
        for field in self.fields:
            is_fixed = field in headed and bool(field.line.text()) and decided
            field.line.setReadOnly(not writable or is_fixed)

    def _words_on_rehearsal(self, congress: Congress) -> str:
        if congress.rehearsal:
            return self.tr("Sổ này mãi là sổ diễn tập. Đại hội thật cần sổ mới.")
        if self._has_papers():
            return self.tr("Đã có phiếu được nhập nên không đổi thành sổ diễn tập được nữa.")
        return self.tr("Đánh dấu rồi thì không bao giờ đổi lại thành sổ của đại hội thật.")

    def _is_decided(self) -> bool:
        return any(state is RoundState.CONFIRMED for state in self._states())

    def _are_rules_locked(self) -> bool:
        return any(state in {RoundState.CLOSED, RoundState.CONFIRMED} for state in self._states())

    def _has_papers(self) -> bool:
        return any(state is not RoundState.PREPARING for state in self._states())

    def _states(self) -> list[RoundState]:
        book = self.session.book
        return [one.state for contest in book.contests.all() for one in book.rounds.of_contest(contest.id)]

    @property
    def _stored(self) -> Congress:
        return self.session.book.congresses.get()

    def _take_name(self, text: str) -> None:
        if not text and self._stored.name:
            self.name.hold(self.tr("Chưa có tên đại hội."), self.tr("Nhập tên như ghi ở đầu văn bản."))
            return
        self._store(replace(self._stored, name=text))

    def _take_place(self, text: str) -> None:
        self._store(replace(self._stored, place=text))

    def _take_organisations(self, text: str) -> None:
        number = read_count(text)
        if number is None:
            wrong = self.tr("«{text}» không phải số tổ chức.").format(text=text)
            self.organisations.hold(wrong, self.tr("Gõ một số, ví dụ 92."))
        else:
            self._store(replace(self._stored, organisations=number))

    def _take_rules(self, id_: str) -> None:
        self._store(replace(self._stored, rules=id_))

    def _take_choices(self) -> None:
        kind = Electorate.MEMBER_CONGRESS if self.of_members.isChecked() else Electorate.DELEGATE_CONGRESS
        wanted = replace(self._stored, kind=kind, rehearsal=self.rehearsal.isChecked())
        signed, full = self.all_sign.isChecked(), self.full_years.isChecked()
        wanted = replace(wanted, all_members_sign=signed, full_years=full)
        self._store(replace(wanted, own_seal=self.own_seal.isChecked()))

    def _take_rehearsal(self) -> None:
        """Ask first: there is no way back."""
        sure = confirmed(
            self,
            self.tr("Đánh dấu sổ này là sổ diễn tập?"),
            self.tr("Không bao giờ đổi lại được: mọi văn bản in ra sẽ mang chữ DIỄN TẬP và không có giá trị."),
            self.tr("Đánh dấu diễn tập"),
            dangerous=True,
        )
        if sure:
            self._take_choices()
        else:
            self._show()

    def _of_ordinal(self, congress: Congress) -> str:
        """Say that papers have the ordinal from the name, where it does not stand there; else how it is typed."""
        told = f"lần thứ {congress.ordinal}".casefold()
        if congress.ordinal and congress.name and told not in congress.name.casefold():
            words = self.tr("Văn bản lấy theo tên đại hội: ghi thêm «lần thứ %1» vào tên thì văn bản mới có.")
            return words.replace("%1", congress.ordinal)
        return self.tr("Số La Mã, ví dụ IX.")

    def _take_ordinal(self, text: str) -> None:
        ordinal = read_ordinal(text) if text else ""
        if ordinal is None:
            self.ordinal.hold(self.tr("«{text}» không phải số thứ tự.").format(text=text), self.tr("Gõ IX hoặc 9."))
        else:
            self._store(replace(self._stored, ordinal=ordinal))

    def _take_term(self, text: str) -> None:
        term = read_term(text) if text else ""
        if term is None:
            wrong = self.tr("Không đọc được «{text}».").format(text=text)
            self.term.hold(wrong, self.tr("Gõ năm đầu và năm cuối, ví dụ 2025-2030."))
        else:
            self._store(replace(self._stored, term=term))

    def _take_opens(self, text: str) -> None:
        day = self._day(self.opens, text)
        if self.opens.has_error:
            return
        stored = self._stored
        was_fitting = stored.opens is None or in_force_on(stored.opens).id == stored.rules
        rules = in_force_on(day).id if day and was_fitting and not self._has_papers() else stored.rules
        self._store(replace(self._stored, opens=day, rules=rules))
        if self.closes.has_error:
            self.closes.store()

    def _take_closes(self, text: str) -> None:
        day = self._day(self.closes, text)
        if not self.closes.has_error:
            self._store(replace(self._stored, closes=day))
            if self.opens.has_error:
                self.opens.store()

    def _day(self, field: TextField, text: str) -> date | None:
        """Return the typed day, None for none; what is no day or out of order is said beside the field."""
        day = read_day(text) if text else None
        if text and day is None:
            wrong = self.tr("Không có ngày «{text}».").format(text=text)
            field.hold(wrong, self.tr("Gõ ngày/tháng/năm, ví dụ 28/7/2025."))
            return None
        stored = self._stored
        opens, closes = (day, stored.closes) if field is self.opens else (stored.opens, day)
        if opens and closes and closes < opens:
            early = self.tr("Trước ngày khai mạc {day}.").format(day=short_date(opens))
            late = self.tr("Sau ngày bế mạc {day}.").format(day=short_date(closes))
            field.hold(late if field is self.opens else early, self.tr("Kiểm lại hai ngày."))
        return day

    def _take_fitting_rules(self) -> None:
        opens = self._stored.opens
        if opens:
            self._store(replace(self._stored, rules=in_force_on(opens).id))

    def _store_committee(self) -> None:
        committee = Committee(self.committee.line.text().strip(), self.superior.line.text().strip())
        if not committee.name and self.session.book.committees.get().name:
            self.committee.hold(self.tr("Chưa có tên đảng bộ."), self.tr("Nhập tên như ghi ở đầu văn bản."))
            return
        if committee != self.session.book.committees.get():
            self._write(lambda: self.session.book.committees.save(committee))

    def _store(self, wanted: Congress) -> None:
        if wanted == self._stored:
            self._show()
        else:
            self._write(lambda: self.session.book.congresses.save(wanted))

    def _write(self, save: Callable[[], None]) -> None:
        try:
            save()
        except BookError as error:
            self.failed.show_notice(self.tr("Chưa lưu được."), error_text(error), kind="error")
            return
        self.failed.clear()
        self.session.changed.emit()


def _typed_day(day: date | None) -> str:
    return short_date(day) if day else ""
