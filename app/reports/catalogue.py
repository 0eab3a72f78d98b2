"""The documents the program can make, by name.

What it is for: lists, menus and the command line; a new document is one more entry here.
What it is not for: making them; a maker is loaded when it is first used, and this module loads no PDF library.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType

from app.reports.document import Ballots, Document, Format, Maker, Scope, Subject


def _told(module: str, story: str = "story_of") -> Callable[[], Maker]:
    """Return what loads a document that its module tells as a story."""

    def load() -> Maker:
        from app.reports.story_files import told

        return told(getattr(import_module(f"app.reports.{module}"), story))

    return load


def _drawn(module: str) -> Callable[[], Maker]:
    """Return what loads a document that its module draws by itself."""

    def load() -> Maker:
        made: Maker = import_module(f"app.reports.{module}").make
        return made

    return load


_EVERY_FORMAT = (Format.PDF, Format.DOCX, Format.XLSX)
_OF_ELECTION = (
    Document(
        "counting-minutes",
        "Biên bản kiểm phiếu",
        "Một lần bầu đã đóng kiểm phiếu, với danh sách và Ban kiểm phiếu.",
        Scope.CLOSED_ROUND,
        _EVERY_FORMAT,
        _told("from_book", "counting_minutes"),
        Ballots.ELECTION,
    ),
    Document(
        "ballot-papers",
        "Phiếu bầu",
        "Một lần bầu có đủ danh sách: số phiếu như lần in đã ghi, kể cả dự phòng; DOCX là một phiếu để sửa.",
        Scope.ROUND,
        (Format.PDF, Format.DOCX),
        _drawn("round_ballot_papers"),
        asked_title="Phiếu xin ý kiến",
    ),
    Document(
        "entry-log",
        "Nhật ký nhập phiếu",
        "Một lần bầu có phiếu đã nhập: ai nhập tập nào, lượt nào, nhanh hay chậm, đã sửa gì.",
        Scope.ROUND,
        _EVERY_FORMAT,
        _told("entry_log"),
    ),
    Document(
        "differences",
        "Bảng đối chiếu các lượt nhập",
        "Một lần bầu đã đóng kiểm phiếu: chỗ khác nhau giữa các lượt nhập và kết luận theo phiếu.",
        Scope.CLOSED_ROUND,
        _EVERY_FORMAT,
        _told("differences"),
    ),
    Document(
        "invalid-papers",
        "Danh sách phiếu không hợp lệ",
        "Một lần bầu đã đóng kiểm phiếu: phiếu không hợp lệ theo lý do, phiếu Ban kiểm phiếu đã kết luận.",
        Scope.CLOSED_ROUND,
        _EVERY_FORMAT,
        _told("invalid_papers"),
    ),
    Document(
        "indicative-minutes",
        "Biên bản kiểm phiếu xin ý kiến",
        "Một lần xin ý kiến đã đóng kiểm phiếu, với danh sách và tổ giúp việc.",
        Scope.CLOSED_ROUND,
        _EVERY_FORMAT,
        _told("indicative_minutes"),
        Ballots.INDICATIVE,
    ),
    Document(
        "sealing-minutes",
        "Biên bản niêm phong, bàn giao phiếu bầu",
        "Một lần bầu đã đóng kiểm phiếu: bao nhiêu phiếu mỗi loại, ai giao, ai nhận, giữ đến ngày nào.",
        Scope.CLOSED_ROUND,
        _EVERY_FORMAT,
        _told("sealing_minutes"),
        Ballots.ELECTION,
    ),
    Document(
        "candidate-profiles",
        "Danh sách trích ngang người trong danh sách bầu cử",
        "Một lần bầu có danh sách: mỗi người một dòng, lấy từ đại biểu cùng tên trong sổ.",
        Scope.ROUND,
        _EVERY_FORMAT,
        _told("candidate_profiles"),
        Ballots.ELECTION,
    ),
    Document(
        "key-card",
        "Bảng phím nhập phiếu",
        "Không cần gì: một tờ A4 đặt cạnh máy.",
        Scope.BOOK,
        (Format.PDF, Format.DOCX),
        _drawn("key_card"),
    ),
    Document(
        "practice-papers",
        "Phiếu đã điền để tập nhập",
        "Sổ diễn tập, một lần bầu đã chia tập: in, cắt cả chồng, xếp chồng trước lên chồng sau, rồi nhập.",
        Scope.PRACTICE,
        (Format.PDF,),
        _drawn("practice_papers"),
    ),
    Document(
        "practice-report",
        "Báo cáo diễn tập",
        "Sổ diễn tập có phiếu đã nhập: mỗi người nhanh, đúng thế nào và cần tập thêm gì.",
        Scope.PRACTICE,
        _EVERY_FORMAT,
        _told("practice_report"),
    ),
)
_OF_CONGRESS = (
    Document(
        "programme",
        "Chương trình đại hội",
        "Sổ có phiên họp: từng phiên, giờ dự kiến, nội dung, người trình bày, tài liệu.",
        Scope.PROGRAMME,
        (Format.PDF, Format.DOCX),
        _told("programme"),
    ),
    Document(
        "delegate-list",
        "Danh sách đại biểu",
        "Sổ có đại biểu: danh sách trích ngang, chính thức rồi dự khuyết, khổ A4 ngang.",
        Scope.CONGRESS,
        _EVERY_FORMAT,
        _told("delegate_list"),
    ),
    Document(
        "attendance-list",
        "Danh sách điểm danh",
        "Sổ có đại biểu và phiên họp: mỗi phiên đã điểm danh một danh sách; chưa có thì một danh sách để ký.",
        Scope.CONGRESS,
        _EVERY_FORMAT,
        _told("attendance_list"),
    ),
    Document(
        "delegate-cards",
        "Thẻ đại biểu",
        "Sổ có đại biểu: tám thẻ một tờ A4, có mã vuông của số đại biểu và dấu cắt.",
        Scope.CONGRESS,
        (Format.PDF,),
        _drawn("delegate_cards"),
    ),
    Document(
        "seat-plan",
        "Sơ đồ chỗ ngồi",
        "Sổ có đại biểu và số hàng ghế, số ghế của hội trường: sơ đồ A4 ngang và trang tra tên.",
        Scope.CONGRESS,
        (Format.PDF,),
        _drawn("seat_plan"),
    ),
    Document(
        "credentials-report",
        "Báo cáo thẩm tra tư cách đại biểu",
        "Danh sách đại biểu: cơ cấu theo giới tính, dân tộc, tuổi, trình độ, khối; ai không đủ tư cách, ai được thay.",
        Scope.CONGRESS,
        _EVERY_FORMAT,
        _told("credentials_report"),
    ),
    Document(
        "bodies-list",
        "Danh sách các ban của đại hội",
        "Đoàn Chủ tịch, Đoàn Thư ký, các ban: ai ở ban nào, đại hội biểu quyết bao nhiêu người.",
        Scope.BOOK,
        _EVERY_FORMAT,
        _told("bodies_list"),
    ),
    Document(
        "shows-of-cards",
        "Kết quả biểu quyết",
        "Các lần biểu quyết bằng thẻ: có mặt, tán thành, không tán thành, ý kiến khác, thông qua hay không.",
        Scope.BOOK,
        _EVERY_FORMAT,
        _told("shows_of_cards"),
    ),
    Document(
        "elected-list",
        "Danh sách trúng cử",
        "Các cuộc bầu đã xác nhận kết quả: ai trúng cử, dự khuyết với bao nhiêu phiếu.",
        Scope.BOOK,
        _EVERY_FORMAT,
        _told("elected_list"),
    ),
    Document(
        "congress-minutes",
        "Biên bản đại hội",
        "Sổ có đại biểu: các ban, chương trình, tham luận, bầu cử, biểu quyết, nghị quyết đã ghi trong sổ.",
        Scope.CONGRESS,
        _EVERY_FORMAT,
        _told("congress_minutes"),
    ),
    Document(
        "first-meeting-minutes",
        "Biên bản hội nghị lần thứ nhất của Ban Chấp hành",
        "Các cuộc bầu do hội nghị cấp ủy bầu, đã xác nhận kết quả.",
        Scope.BOOK,
        _EVERY_FORMAT,
        _told("first_meeting_minutes"),
    ),
    Document(
        "dossier-index",
        "Mục lục hồ sơ đại hội",
        "Không cần gì: văn bản nào có trong hồ sơ gửi cấp trên, văn bản nào nộp kèm, còn thiếu.",
        Scope.BOOK,
        _EVERY_FORMAT,
        _told("dossier_index"),
    ),
)
_OF_YEAR = (
    Document(
        "evaluation-form",
        "Bản kiểm điểm cá nhân",
        "Một năm đánh giá đã mở: mẫu của năm đó cho một đảng viên, một tổ chức hoặc tất cả trong một tệp PDF.",
        Scope.YEAR,
        _EVERY_FORMAT,
        _drawn("evaluation_form"),
        is_of_one_member=True,
    ),
    Document(
        "members-summary",
        "Biểu tổng hợp xếp loại chất lượng đảng viên",
        "Một năm đánh giá đã mở: mỗi tổ chức cơ sở đảng một hàng, hàng tổng, rồi theo loại hình; A4 ngang.",
        Scope.YEAR,
        _EVERY_FORMAT,
        _told("members_summary"),
    ),
    Document(
        "organisations-summary",
        "Biểu tổng hợp xếp loại chất lượng tổ chức đảng",
        "Một năm đánh giá đã mở: tổ chức cơ sở đảng theo loại hình, theo khối, rồi chi bộ trực thuộc; A4 ngang.",
        Scope.YEAR,
        _EVERY_FORMAT,
        _told("organisations_summary"),
    ),
    Document(
        "review-summary",
        "Biểu 6F-BTCTW, kết quả kiểm điểm",
        "Một năm đánh giá đã mở: bao nhiêu tập thể, đảng viên phải kiểm điểm, đã kiểm điểm, chưa và vì sao.",
        Scope.YEAR,
        _EVERY_FORMAT,
        _told("review_summary"),
    ),
    Document(
        "class-decision",
        "Danh sách đảng viên được quyết định xếp loại chất lượng",
        "Một năm đánh giá có mức đã quyết định: từng người, mức, số quyết định, ngày, người ký; A4 ngang.",
        Scope.YEAR,
        _EVERY_FORMAT,
        _drawn("class_decision"),
        is_of_one_member=True,
    ),
    Document(
        "organisations-decision",
        "Danh sách tổ chức đảng được quyết định xếp loại chất lượng",
        "Một năm đánh giá đã mở: từng tổ chức theo cây, tự xếp loại, đề nghị, mức và số quyết định; A4 ngang.",
        Scope.YEAR,
        _EVERY_FORMAT,
        _told("organisations_decision"),
    ),
    Document(
        "award-list",
        "Danh sách đảng viên, tổ chức đảng nhiều năm liền cùng mức xếp loại",
        "Một năm đánh giá: ai năm năm liền xuất sắc, ai hai năm liền không hoàn thành; tổ chức xuất sắc mấy năm liền.",
        Scope.YEAR,
        _EVERY_FORMAT,
        _told("award_list"),
        is_of_one_member=True,
    ),
    Document(
        "members-by-ethnicity",
        "Biểu 4-BTCTW, đảng viên theo dân tộc, tôn giáo",
        "Một năm đánh giá: đảng viên của năm chia theo dân tộc, tôn giáo, trong đó nữ, tỷ lệ, bên cạnh năm trước.",
        Scope.YEAR,
        _EVERY_FORMAT,
        _told("members_by_ethnicity"),
    ),
    Document(
        "members-list",
        "Danh sách đảng viên",
        "Sổ có đảng viên: trích ngang theo từng tổ chức đảng, khổ A4 ngang.",
        Scope.MEMBERS,
        _EVERY_FORMAT,
        _drawn("members_list"),
    ),
    Document(
        "admissions-table",
        "Biểu 2-BTCTW, đảng viên mới kết nạp",
        "Sổ có hồ sơ kết nạp: một năm bên cạnh năm trước, theo nghề nghiệp, tuổi, trình độ.",
        Scope.ADMISSIONS,
        _EVERY_FORMAT,
        _told("admissions_table"),
    ),
    Document(
        "admissions-by-ethnicity",
        "Biểu 2b-BTCTW, đảng viên mới kết nạp theo dân tộc, tôn giáo",
        "Sổ có hồ sơ kết nạp: người kết nạp trong một năm chia theo dân tộc, tôn giáo, trong đó nữ, tỷ lệ.",
        Scope.ADMISSIONS,
        _EVERY_FORMAT,
        _told("admissions_by_ethnicity"),
    ),
    Document(
        "targets-report",
        "Báo cáo thực hiện chỉ tiêu nhiệm kỳ",
        "Sổ có chỉ tiêu của nghị quyết: từng năm đạt bao nhiêu, đạt hay chưa, biểu đồ, khổ A4 ngang.",
        Scope.BOOK,
        _EVERY_FORMAT,
        _told("targets_report"),
    ),
)
_OF_BOOK = (
    Document(
        "journal",
        "Nhật ký của sổ",
        "Không cần gì: ai đã làm gì, lúc nào, từ mục đầu đến mục cuối, và mã của mục cuối.",
        Scope.BOOK,
        _EVERY_FORMAT,
        _told("journal_list"),
    ),
    Document(
        "recovery-sheet",
        "Phiếu khôi phục bản sao lưu",
        "Không cần gì: một tờ A4 để ghi tay mật khẩu của bản sao, cất riêng với ổ USB.",
        Scope.BOOK,
        _EVERY_FORMAT,
        _told("recovery_sheet"),
    ),
)

_BY_SUBJECT: Mapping[Subject, tuple[Document, ...]] = {
    Subject.ELECTION: _OF_ELECTION,
    Subject.CONGRESS: _OF_CONGRESS,
    Subject.YEAR: _OF_YEAR,
    Subject.BOOK: _OF_BOOK,
}
DOCUMENTS: Mapping[str, Document] = MappingProxyType({one.name: one for told in _BY_SUBJECT.values() for one in told})
"""All documents, in the order in which they are listed."""
SUBJECT_OF: Mapping[str, Subject] = MappingProxyType(
    {one.name: subject for subject, told in _BY_SUBJECT.items() for one in told}
)
