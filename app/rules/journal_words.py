"""What each action of the journal is called on screen and in print, and what may be told of an entry.

What it is for: one short phrase an action, of the same words as the acts of `permissions`; places, names and reasons.
What it is not for: who may do it (permissions), and what is marked on papers, which is never told.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, cast

from app.rules.figures import thousands
from app.rules.rounds import Electorate

_ONE: Mapping[str, str] = MappingProxyType(
    {
        "admission.remove": "bỏ hồ sơ kết nạp",
        "admission.save": "lưu hồ sơ kết nạp",
        "attendance.mark": "điểm danh",
        "ballot.decide": "kết luận phiếu chờ",
        "ballot.record": "nhập phiếu",
        "ballot.remove": "bỏ phiếu đã nhập",
        "ballot.replace": "sửa phiếu đã nhập",
        "batch.settle": "chốt tập phiếu",
        "body.complaints": "ghi số đơn thư về tư cách",
        "body.members": "lập danh sách ban của đại hội",
        "body.propose": "ghi số người của ban",
        "book.copy": "lưu bản sao của sổ",
        "book.upgrade": "nâng cấp sổ",
        "cards.record": "ghi biểu quyết",
        "cards.remove": "bỏ biểu quyết",
        "cards.restore": "lấy lại biểu quyết",
        "cards.take_up": "biểu quyết lại nội dung đã bỏ qua",
        "cards.update": "sửa biểu quyết",
        "cards.waive": "bỏ qua một biểu quyết",
        "committee.save": "sửa tên đảng bộ",
        "congress.save": "sửa thông tin đại hội",
        "contest.board": "lập ban kiểm phiếu",
        "contest.decline": "bỏ qua một chức danh",
        "contest.take_up": "bầu chức danh đã bỏ qua",
        "delegate.column": "nhận tên cột của danh sách đại biểu",
        "delegate.replace": "thay đại biểu",
        "delegate.seating": "sửa chỗ ngồi của hội trường",
        "delegate.take_back_replacement": "bỏ việc thay đại biểu",
        "difference.settle": "giải quyết chênh lệch",
        "difference.undo": "giải quyết lại chênh lệch",
        "document.number": "ghi số văn bản",
        "evaluation.add": "mở đánh giá",
        "evaluation.column": "nhận tên cột của bảng đánh giá",
        "evaluation.decide": "quyết định xếp loại",
        "evaluation.drop_vote": "bỏ kết quả bỏ phiếu xếp loại",
        "evaluation.enter": "nhập đánh giá",
        "evaluation.propose": "đề nghị xếp loại",
        "evaluation.put_back": "đưa lại vào năm đánh giá",
        "evaluation.raise": "nâng tỷ lệ xuất sắc",
        "evaluation.reopen": "mở lại xếp loại",
        "evaluation.return": "trả lại xếp loại",
        "evaluation.take_back_year": "bỏ năm đánh giá mở nhầm",
        "evaluation.take_out": "đưa ra khỏi năm đánh giá",
        "evaluation.vote": "ghi bỏ phiếu xếp loại",
        "evaluation.want": "ghi mức cấp ủy sẽ quyết định",
        "evaluation.year": "sửa năm đánh giá",
        "member.column": "nhận tên cột của danh sách",
        "member.drop_filter": "bỏ bộ lọc đảng viên",
        "member.filter": "lưu bộ lọc đảng viên",
        "member.photo": "đổi ảnh đảng viên",
        "nomination.ask": "chọn người để xin ý kiến",
        "nomination.step": "ghi diễn biến đề cử",
        "nomination.take_back": "bỏ diễn biến đề cử",
        "operator.enter": "đổi người sử dụng",
        "operator.idle_lock": "đổi giờ tự khóa",
        "operator.own_pin": "đổi PIN của mình",
        "operator.pin": "đặt PIN cho người khác",
        "operator.rename": "đổi tên người sử dụng",
        "operator.role": "đổi quyền người sử dụng",
        "operator.wrong_pin": "gõ sai PIN",
        "organisation.column": "nhận tên cột của danh sách tổ chức đảng",
        "organisation.event": "ghi biến động tổ chức đảng",
        "organisation.event_undone": "bỏ biến động tổ chức đảng",
        "papers.count": "ghi số phiếu còn, hỏng",
        "papers.drop": "bỏ một lần in phiếu",
        "papers.handover": "ghi niêm phong, bàn giao",
        "papers.keep": "lấy lại một lần in phiếu",
        "papers.print": "ghi một lần in phiếu",
        "pass.drop": "hủy lượt nhập",
        "pass.end": "xong lượt nhập",
        "pass.reopen": "mở lại lượt nhập",
        "pass.see": "xem phiếu của lượt khác",
        "release.give": "công bố ra hội trường",
        "release.take_back": "thôi công bố",
        "resolution.save": "sửa nghị quyết",
        "round.annul": "hủy lần bầu",
        "round.batches": "chia tập phiếu",
        "round.begin": "mở lần bầu",
        "round.close": "đóng kiểm phiếu",
        "round.confirm": "xác nhận kết quả",
        "round.correct": "đính chính kết quả",
        "round.figures": "nhập số triệu tập, số phiếu",
        "round.going_on": "quyết định bầu tiếp hay không",
        "round.list": "lập danh sách bầu cử",
        "round.minutes": "ghi số biên bản",
        "round.reason": "ghi lý do cho điều cần lưu ý",
        "round.reason_gone": "lý do không còn cần",
        "round.reopen": "mở lại kiểm phiếu",
        "round.way": "chọn cách kiểm phiếu",
        "sheet.drop": "hủy phiếu kiểm",
        "sheet.end": "xong phiếu kiểm",
        "sheet.note": "ghi chú phiếu kiểm",
        "sheet.put": "ghi phiếu kiểm",
        "sheet.resume": "mở lại phiếu kiểm",
        "sheet.settle": "giải quyết chênh lệch phiếu kiểm",
        "target.figures": "nhập số thực hiện chỉ tiêu",
        "target.term": "sửa nhiệm kỳ",
        "wording.replace": "thay lời văn của văn bản",
        "wording.set": "sửa lời văn của văn bản",
    }
)
_VERBS: Mapping[str, str] = MappingProxyType(
    {"add": "thêm", "update": "sửa", "remove": "bỏ", "restore": "lấy lại", "move": "đổi thứ tự"}
)
_THINGS: Mapping[str, str] = MappingProxyType(
    {
        "agenda_item": "nội dung chương trình",
        "contest": "cuộc bầu",
        "delegate": "đại biểu",
        "delegation": "đoàn đại biểu",
        "guest": "khách mời",
        "member": "đảng viên",
        "nomination": "đề cử, ứng cử",
        "operator": "người sử dụng",
        "organisation": "tổ chức đảng",
        "session": "phiên họp",
        "speech": "tham luận",
        "target": "chỉ tiêu",
    }
)
ACTION_WORDS: Mapping[str, str] = MappingProxyType(
    {**{f"{one}.{verb}": f"{does} {thing}" for one, thing in _THINGS.items() for verb, does in _VERBS.items()}, **_ONE}
)
"""Every action that programs write or wrote, in the words of the screen."""


def action_words(action: str, electorate: Electorate = Electorate.DELEGATE_CONGRESS) -> str:
    """Return what an action is called, of members where there are no delegates; an unknown one stays as it is."""
    words = ACTION_WORDS.get(action, action)
    if electorate is not Electorate.MEMBER_CONGRESS:
        return words
    return words.replace("đoàn đại biểu", "tổ đảng viên").replace("đại biểu", "đảng viên dự đại hội")


_PLACES: Mapping[str, str] = MappingProxyType(
    {
        "round_id": "lần bầu %s",
        "batch": "tập %s",
        "entry_pass": "lượt %s",
        "entry": "lần ghi %s",
        "serial": "phiếu %s",
        "times": "%s phiếu giống nhau",
        "papers": "%s phiếu",
    }
)
_TEXTS = ("name", "title", "subject", "speaker", "text", "document", "number", "path", "says", "reason", "decided_by")
_MOST_SHOWN = 200
_NO_ROUNDS: Mapping[int, str] = MappingProxyType({})


def told_words(detail: Mapping[str, Any], subject: str = "", rounds: Mapping[int, str] = _NO_ROUNDS) -> str:
    """Return what may be told of an entry from its detail: where, whose, why; how many where there is a list.

    `rounds` names each round by its contest: the number it has in the book would be read as "fourth ballot".
    Only what is named here is told, so that nothing of what is marked on a paper, and no PIN, comes on a screen.
    """
    kind, _, id_ = subject.partition("/")
    whole = {**detail, "round_id": int(id_)} if kind == "round" and id_.isdecimal() else detail
    return " · ".join(_told(whole, rounds))[:_MOST_SHOWN]


def _told(detail: Mapping[str, Any], rounds: Mapping[int, str]) -> Iterator[str]:
    found = {key: detail[key] for key in _PLACES if isinstance(detail.get(key), int) and detail[key]}
    places = [
        rounds[number] if key == "round_id" and number in rounds else _PLACES[key] % number
        for key, number in found.items()
    ]
    yield from [", ".join(one for one in places if not one.startswith("1 phiếu giống"))] if places else []
    for key in _TEXTS:
        if isinstance(value := detail.get(key), str | int) and value and not isinstance(value, bool):
            yield str(value)
    for value in detail.values():
        if isinstance(value, list) and (many := len(cast("list[object]", value))) > 1:
            yield f"{thousands(many)} mục"
        elif isinstance(value, dict):
            record = cast("dict[str, object]", value)
            if named := record.get("name") or record.get("title") or record.get("subject"):
                yield str(named)
