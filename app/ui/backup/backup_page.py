"""The page of backups, at "backup": where to, how protected, one made now, what the stick holds, one put back.

What it is for: one look tells whether there is a verified backup and whether the stick may be pulled out.
What it is not for: making (backups) and reading them (holdings_work).
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.backup.manifest import Holding
from app.backup.restoring import Unpacked
from app.backup.soundness import Facts
from app.models.errors import BookError
from app.ui.backup.holdings_model import HoldingColumn, HoldingsModel
from app.ui.backup.holdings_work import HoldingsWork
from app.ui.backup.place_card import PlaceCard
from app.ui.backup.restore_panel import RestorePanel
from app.ui.backup.seal_card import SealCard
from app.ui.numbers import megabytes, thousands
from app.ui.page import Page
from app.ui.session import Session
from app.ui.start import file_questions
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.label import Label
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame, bring_up
from app.ui.widgets.progress_line import ProgressLine
from app.ui.widgets.sides import Sides
from app.ui.words import error_text


class BackupPage(Page):
    """Cards above, what the stick holds below."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the page of one book."""
        super().__init__(session, parent)
        self.backups = session.backups
        self.frame, self.notice = PageFrame(self.tr("Sao lưu")), NoticeBar()
        self.now = PrimaryButton(self.tr("Sao lưu ngay"))
        self.place, self.seal = PlaceCard(self.backups), SealCard(self.backups)
        self.progress, self.stop, self.doing = ProgressLine(), Button(self.tr("Dừng")), Label("", "muted")
        self.table, self.model = DenseTable(self.tr("Bản sao trên ổ")), HoldingsModel(self)
        self.empty = EmptyState("hard-drive", self.tr("Chưa thấy bản sao nào"), "")
        self.verify = Button(self.tr("Kiểm lại"))
        self.restore = Button(self.tr("Khôi phục thành sổ mới…"))
        self.panel, self.work = RestorePanel(), HoldingsWork(self)
        # The key is that of the window, which works on every page; a second one here would stop both.
        self.now.setText(f"{self.now.text()}  Ctrl+B")
        self._verified: Holding | None = None
        """The one that is being read in full."""
        self._lay_out()
        self._bind()

    def open(self, *_ids: int) -> None:
        """Show how it stands."""
        self.notice.clear()
        self.panel.hide()
        self.place.refresh()
        self._show_busy()
        self._list()
        target = self.now if self.backups.is_ready else self.seal.first
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.frame.header.add_action(self.now)
        self.table.setModel(self.model)
        self.table.stretch(HoldingColumn.NAME, HoldingColumn.STATE)
        self.table.setMinimumHeight(160)
        self._under_way = QWidget()
        Row(self.doing, self.progress, self.stop, None, gap=12, parent=self._under_way)
        rule = self.tr(
            "Giữ 10 bản cuối, bản cuối của mỗi giờ trong ngày, bản cuối của mỗi ngày trước; chỉ bỏ bản đã kiểm."
        )
        self.frame.body.add(self.notice, self._under_way, Sides(self.place, self.seal, (1, 1)), self.panel)
        self.frame.body.addWidget(self.table, 1)
        self.frame.body.addWidget(self.empty, 1)
        self.frame.body.add(Row(self.verify, self.restore, None, gap=8), Label(rule, "hint", wrap=True))
        Column(self.frame, gap=0, parent=self)

    def _bind(self) -> None:
        self.now.clicked.connect(self.make)
        self.seal.chosen.connect(self.make)
        for moment in (self.seal.changed, self.backups.sticks_changed, self.table.selectionModel().currentRowChanged):
            moment.connect(self.notice.review)
        self.seal.sheet_asked.connect(self._show_sheet)
        self.stop.clicked.connect(self.backups.stop)
        self.backups.sticks_changed.connect(self._list)
        self.backups.stepped.connect(self._show_step)
        self.backups.done.connect(self._say_done)
        self.backups.stopped.connect(
            lambda: self._say_ended(self.tr("Đã dừng; ổ như trước. Rút ổ được rồi."), "", "info")
        )
        self.backups.refused.connect(self._say_not_made)
        self.table.opened.connect(self._ask_restore)
        self.verify.clicked.connect(self._verify)
        self.restore.clicked.connect(self._ask_restore)
        self.panel.dropped.connect(self.panel.hide)
        self.panel.opened.connect(self.work.read_minutes)
        self.panel.look_asked.connect(self.work.unpack)
        self.panel.agreed.connect(self._restore)
        self.work.listed.connect(self._show_listed)
        self.work.verified.connect(self._say_verified)
        self.work.read.connect(self.panel.ask_groups)
        self.work.unpacked.connect(self._show_backup)
        self.work.restored.connect(self._say_restored)
        self.work.refused.connect(self._refuse)

    @property
    def _chosen(self) -> Holding | None:
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def make(self) -> None:
        """Make one now, or say what is missing and lead there."""
        self.notice.clear()
        if self.backups.folder is None:
            self._say_no_place()
        elif self.seal.is_unlike:
            self.notice.show_notice(
                self.tr("Hai lần gõ mật khẩu khác nhau."),
                self.tr("Gõ lại đúng mật khẩu ấy vào ô thứ hai."),
                lasts=lambda: self.seal.is_unlike,
            )
            self.seal.ask_again()
        elif not (self.backups.passphrase or self.backups.is_open_chosen):
            self.notice.show_notice(
                self.tr("Chưa chọn cách bảo vệ bản sao."),
                self.tr("Gõ mật khẩu hai lần, hoặc chọn không khóa."),
                lasts=lambda: not (self.backups.passphrase or self.backups.is_open_chosen),
            )
            self.seal.first.setFocus()
        elif self.session.book.backup:
            self.notice.show_notice(self.tr("Đây là bản sao đang mở ra xem."), self.tr("Sao lưu ở cửa sổ của sổ."))
        elif not self.backups.is_ready:
            self.notice.show_notice(self.tr("Người chỉ xem không lưu bản sao."), self.tr("Bấm F8 để đổi người."))
        else:
            self.backups.make()

    def _say_no_place(self) -> None:
        missing = self.backups.missing

        def lasts() -> bool:
            return self.backups.folder is None

        if missing:
            says = self.tr("Không thấy ổ «%1» ở máy.").replace("%1", missing)
            self.notice.show_notice(says, self.tr("Cắm lại ổ ấy, hoặc chọn ổ khác, thư mục khác."), lasts=lasts)
        elif self.place.choices:
            self.notice.show_notice(
                self.tr("Chưa chọn ổ nào."),
                self.tr("Bấm phím cách ở ổ dành cho bản sao, hoặc chọn thư mục."),
                lasts=lasts,
            )
        else:
            self.notice.show_notice(
                self.tr("Chưa có nơi để bản sao."),
                self.tr("Cắm ổ USB rồi chọn nó, hoặc chọn thư mục."),
                lasts=lasts,
            )
        (self.place.choices or [self.place.folder])[0].setFocus()

    def _show_sheet(self) -> None:
        self.session.go.emit("document/0/recovery-sheet")

    def _show_step(self, done: int, total: int) -> None:
        self.progress.show_progress(done, total)
        words = self.tr("Đang ghi và kiểm, %1 / %2 MB. Chưa rút ổ; cứ nhập phiếu bình thường.")
        if self.backups.is_slow:
            words = self.tr(
                "Ổ chậm hơn thường lệ: mới ghi và kiểm %1 / %2 MB. Chưa rút ổ; cứ nhập phiếu bình thường, hoặc bấm"
                " «Dừng» rồi dùng ổ khác."
            )
        if total > 1:
            done_words, total_words = megabytes(done), megabytes(total)
            self.doing.setText(words.replace("%1", done_words).replace("%2", total_words))
        self._show_busy()

    def _show_busy(self) -> None:
        self._under_way.setVisible(self.backups.is_busy)
        self.notice.review()
        self.now.setEnabled(not self.backups.is_busy)
        self.seal.hold(held=self.backups.is_busy)

    def _say_done(self, made: Holding) -> None:
        if made.is_verified:
            says = self.tr("Đã sao lưu, đọc lại từ ổ và kiểm xong. Rút ổ được rồi.")
            if made.manifest and not made.manifest.past_cache:
                says = self.tr("Đã sao lưu và kiểm; máy này đọc lại qua bộ nhớ đệm. Rút ổ bằng «Tháo an toàn».")
            self._say_ended(says, str(made.path), "ok")
        else:
            found = made.manifest.found[0] if made.manifest and made.manifest.found else ""
            self._say_ended(self.tr("Đã sao lưu, nhưng sổ có chỗ không khớp."), found, "warn")
        self._list()

    def _say_not_made(self, error: BookError) -> None:
        self._say_ended(self.tr("Chưa sao lưu được."), error_text(error), "error")

    def _say_ended(self, what: str, then: str, kind: str) -> None:
        self._show_busy()
        # That the stick may be pulled out holds until the next one is written.
        self.notice.show_notice(what, then, kind=kind, lasts=lambda: not self.backups.is_busy)

    def _list(self) -> None:
        if self.isVisible():
            self.place.refresh()
            self.work.list(self.backups.folder)

    def _show_listed(self, found: list[Holding]) -> None:
        chosen = self._chosen
        self.model.show_rows(found)
        paths = [one.path for one in found]
        if chosen and chosen.path in paths:
            self.table.selectRow(paths.index(chosen.path))
        for one in (self.table, self.verify, self.restore):
            one.setVisible(bool(found))
        self.empty.setVisible(not found)
        if self.backups.missing:
            says = self.tr("Ổ «%1» chưa cắm: cắm lại thì bản sao ở đó hiện ra đây.")
            self.empty.say(says.replace("%1", self.backups.missing))
        elif self.backups.folder is None:
            self.empty.say(self.tr("Chọn ổ USB hoặc thư mục ở trên; bản sao đã có ở đó sẽ hiện ra đây."))
        else:
            self.empty.say(self.tr("Bấm Ctrl+B để có bản sao đầu tiên ở nơi đã chọn. Bản sao nào cũng được kiểm lại."))

    def _say_none_chosen(self) -> None:
        words = self.tr("Chọn một bản sao trong bảng trước.")
        self.notice.show_notice(words, kind="info", lasts=lambda: self._chosen is None)

    def _verify(self) -> None:
        chosen = self._chosen
        if chosen is None:
            self._say_none_chosen()
        else:
            self._verified = chosen
            self.verify.setEnabled(False)
            words = self.tr("Đang đọc hết và kiểm «%1», %2 MB…").replace("%2", megabytes(chosen.size))
            then = self.tr("Chưa rút ổ; cứ làm việc khác ở trang khác.")
            self.notice.show_notice(words.replace("%1", chosen.path.name), then, kind="info")
            self.work.verify(chosen, self.backups.passphrase)

    def _say_verified(self, facts: Facts) -> None:
        one, self._verified = self._verified, None
        self.verify.setEnabled(True)
        name = one.path.name if one else ""
        if facts.found:
            words = self.tr("Bản sao «%1» đọc được, nhưng sổ có chỗ không khớp.")
            self.notice.show_notice(words.replace("%1", name), facts.found[0])
            return
        words = self.tr("Bản sao «%3» nguyên vẹn: %1 phiếu, %2 mục nhật ký.").replace("%1", thousands(facts.papers))
        checked = self.tr("Đã đọc lại cả tệp: mã kiểm tra, từng trang của sổ và chuỗi nhật ký đều khớp.")
        if one is None or one.manifest is None:
            checked = self.tr(
                "Đã đọc lại cả tệp; cạnh bản sao không có tệp mã kiểm tra nên chỉ đối chiếu được chính nó."
            )
        words = words.replace("%2", thousands(facts.entries)).replace("%3", name)
        self.notice.show_notice(words, checked, kind="ok")

    def _ask_restore(self) -> None:
        chosen = self._chosen
        if chosen is None:
            self._say_none_chosen()
        else:
            self.notice.clear()
            self.panel.ask(chosen)
            bring_up(self.panel)

    def _restore(self) -> None:
        holding = self.panel.holding
        if holding is None:
            return
        suggested = file_questions.restored_name(holding.path, self.session.book.path.parent)
        target = file_questions.ask_save(self, self.tr("Khôi phục thành sổ mới"), suggested)
        if target:
            self.work.restore(holding, target, self.panel.passphrase.text())

    def _show_backup(self, unpacked: Unpacked) -> None:
        self.panel.hide()
        self.session.look_asked.emit(unpacked)

    def _say_restored(self, target: Path) -> None:
        self.panel.hide()
        self.notice.show_notice(self.tr("Đã khôi phục thành sổ mới. Mở bằng Ctrl+O."), str(target), kind="ok")

    def _refuse(self, error: BookError) -> None:
        self._verified = None
        self.verify.setEnabled(True)
        if self.panel.isVisible():
            self.panel.refuse(error_text(error))
        else:
            self.notice.show_notice(error_text(error), kind="error")
