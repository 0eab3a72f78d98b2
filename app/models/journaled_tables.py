"""The tables whose rows the journal answers for: what each is called, what tells its rows apart.

What it is for: the one list of them; a table that stands in neither list is found by a test.
What it is not for: digests (row_digests) and what the records mean.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Journaled:
    """A table in the words of the screen.

    `label` is SQL that tells one row from others as a person would, "" where its key must do. `key` are the columns
    that tell rows apart; () is the primary key. Rows of one key that differ in `within` are told of together.
    """

    words: str
    label: str = ""
    key: tuple[str, ...] = ()
    within: tuple[str, ...] = ()


_PAPER = "'lần bầu ' || round_id || ', tập ' || batch || ', lượt ' || pass || ', phiếu ' || serial"
_BATCH = "'lần bầu ' || round_id || ', tập ' || batch"

TABLES: Mapping[str, Journaled] = MappingProxyType(
    {
        "committee": Journaled("đảng bộ", "name"),
        "congress": Journaled("đại hội", "name"),
        "contest": Journaled("cuộc bầu", "title"),
        "board_member": Journaled("ban kiểm phiếu", "name"),
        "candidate": Journaled("người ứng cử"),
        "round": Journaled("lần bầu", "'lần ' || number"),
        "deduction": Journaled("số trừ khi tính số triệu tập"),
        "round_candidate": Journaled("danh sách bầu cử", "name"),
        "batch": Journaled("tập phiếu", "'lần bầu ' || round_id || ', tập ' || number"),
        "ballot": Journaled("phiếu", _PAPER),
        "mark": Journaled("dòng ghi trên phiếu", key=("ballot_id",), within=("number",)),
        "pass": Journaled("lượt nhập", f"{_BATCH} || ', lượt ' || number"),
        "pass_work": Journaled("người nhập lượt", "operator"),
        "settlement": Journaled("chênh lệch đã giải quyết", f"{_BATCH} || ', chỗ ' || place"),
        "decision": Journaled("kết luận của ban về phiếu"),
        "confirmation": Journaled("xác nhận kết quả"),
        "correction": Journaled("đính chính kết quả"),
        "warning_reason": Journaled("lý do cho điều cần lưu ý", "says"),
        "going_on": Journaled("quyết định không bầu tiếp"),
        "printing": Journaled("lần in phiếu"),
        "paper_count": Journaled("số phiếu dự trữ, hỏng, còn lại"),
        "handover": Journaled("niêm phong, bàn giao"),
        "tally_sheet": Journaled("phiếu kiểm tổng hợp", f"{_BATCH} || ', lần ghi ' || entry"),
        "tally_work": Journaled("người ghi phiếu kiểm", "operator"),
        "tally_reason": Journaled("lý do không hợp lệ trên phiếu kiểm", f"{_BATCH} || ', lần ghi ' || entry"),
        "tally_line": Journaled("dòng của phiếu kiểm", f"{_BATCH} || ', lần ghi ' || entry || ', số ' || number"),
        "tally_settlement": Journaled("chênh lệch phiếu kiểm đã giải quyết", f"{_BATCH} || ', ô ' || cell"),
        "release": Journaled("công bố ra hội trường"),
        "wording": Journaled("câu chữ của văn bản", "document || ', ' || block"),
        "operator": Journaled("người sử dụng", "name"),
        "idle_lock": Journaled("tự khóa màn hình"),
        "delegation": Journaled("đoàn đại biểu", "name"),
        "delegate": Journaled("đại biểu", "name"),
        "replacement": Journaled("thay thế đại biểu"),
        "seating": Journaled("chỗ ngồi của hội trường"),
        "session": Journaled("phiên họp", "title"),
        "agenda_item": Journaled("chương trình", "title"),
        "speech": Journaled("tham luận", "speaker"),
        "guest": Journaled("khách mời", "name"),
        "resolution": Journaled("nghị quyết"),
        "attendance": Journaled("điểm danh"),
        "body": Journaled("ban của đại hội"),
        "complaints": Journaled("đơn thư về tư cách"),
        "body_member": Journaled("thành viên ban của đại hội", "name"),
        "show_of_cards": Journaled("biểu quyết", "subject"),
        "waived_vote": Journaled("biểu quyết không làm", "reason", key=("usual", "contest_id")),
        "nomination": Journaled("đề cử, ứng cử", "name"),
        "nomination_event": Journaled("diễn biến đề cử"),
        "opinion_asked": Journaled("xin ý kiến về đề cử"),
        "declined_office": Journaled("chức danh không bầu"),
        "paper_number": Journaled("số văn bản", "document"),
        "organisation": Journaled("tổ chức đảng", "name"),
        "organisation_event": Journaled("biến động tổ chức đảng"),
        "member": Journaled("đảng viên", "name"),
        "member_text": Journaled("chữ để tìm đảng viên"),
        "member_change": Journaled("thay đổi của đảng viên"),
        "member_photo": Journaled("ảnh của đảng viên"),
        "member_filter": Journaled("bộ lọc đảng viên", "name"),
        "column_title": Journaled("tên cột đã nhận", "title"),
        "admission": Journaled("kết nạp"),
        "evaluation_year": Journaled("năm đánh giá"),
        "cap_extension": Journaled("nâng tỷ lệ xuất sắc"),
        "evaluation": Journaled("đánh giá, xếp loại", "'năm ' || year"),
        "evaluation_step": Journaled("bước đánh giá"),
        "evaluation_vote": Journaled("bỏ phiếu xếp loại"),
        "term": Journaled("nhiệm kỳ", "name"),
        "target": Journaled("chỉ tiêu"),
        "target_version": Journaled("lời của chỉ tiêu", "text"),
        "target_part": Journaled("phần của chỉ tiêu"),
        "amended_part": Journaled("phần của chỉ tiêu trước khi điều chỉnh"),
        "target_figure": Journaled("số thực hiện chỉ tiêu", "year"),
    }
)
LEFT_OUT: Mapping[str, str] = MappingProxyType(
    {
        "journal": "chained in itself",
        "journal_row": "covered by the digests of the entries",
    }
)
"""Tables that the journal need not answer for, and why; those that begin with an underscore are of sqlite-utils."""
