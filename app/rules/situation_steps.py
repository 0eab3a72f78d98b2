"""The guides themselves: for each situation its steps in plain words.

What it is for: the page of situations, the search and the help read them.
What it is not for: choosing the steps that apply (situations).
Source: election-rules 2, 3, 5, 6 and 8; steps without an article are the custom of counting boards.
"""

from collections.abc import Iterator

from app.rules.rule_sets import Subject
from app.rules.situations import ALWAYS, Door, Guide, Need, Situation, Stage, Step
from app.rules.tally_sheets import CountedBy

_KEYED, _UNKEYED, _LOCKED = frozenset({Stage.KEYED}), frozenset({Stage.UNKEYED}), frozenset({Stage.LOCKED})

_LOCK = Step(
    "Đã đóng kiểm phiếu thì số liệu không sửa được: trưởng ban mở lại, ghi lý do, rồi làm các bước sau.",
    button="Mở lại kiểm phiếu",
    door=Door.REOPEN,
    stages=_LOCKED,
)
_COUNT_AGAIN = Step(
    "Đếm tay lại phiếu thu về, mỗi tập hai người đếm.",
    "Sổ ghi: phát ra {issued}, thu về {returned}, các tập khai {declared}, đã nhập {entered}.",
    subject=Subject.COUNTING_BOARD,
)
_BATCH = Step(
    "Số phiếu của tập sai thì sửa ở tập.",
    button="Sửa số phiếu của tập",
    door=Door.DECLARED,
)
_RETURNED = Step("Số thu về sai thì sửa ô Thu về.", button="Sửa số thu về", door=Door.RETURNED)
_FIGURES = Step(
    "Xem lại các số phải khớp; chỗ nào chưa khớp có đường dẫn đến chỗ sửa.",
    button="Xem các số phải khớp",
    door=Door.CLOSING,
)
_PAPERS_OUT_AND_IN = "Hiện phát ra {issued}, thu về {returned}."
_LAST_PAPER = Step(
    "Lấy lại tập đang nhập, tìm phiếu đã lưu sau cùng trong sổ này.",
    "Phiếu lưu sau cùng: tập {last_batch}, lượt {last_pass}, phiếu thứ {last_serial}, lúc {last_at}, người nhập"
    " {last_by}.",
    need=Need.LAST_PAPER,
)
_COPY = Step("Lưu một bản sao của sổ ra USB: Ctrl+Shift+S.")
_OLDER_COPY = Step(
    "Sổ báo hỏng thì giữ nguyên tệp ấy, khôi phục bản sao gần nhất (Ctrl+O) và nhập lại từ chỗ bản sao dừng."
)


def _present(text: str, figures: str, subject: Subject | None = None) -> Step:
    """Return a step that ends at the number present."""
    return Step(text, figures, "Sửa số có mặt", Door.PRESENT, subject)


def _deducted(text: str) -> Step:
    """Return a step that ends at those who may be taken off the base."""
    return Step(text, button="Sửa số được trừ", door=Door.DEDUCTIONS, subject=Subject.RESULT)


def _sheet(text: str, stages: frozenset[Stage] = ALWAYS, need: Need = Need.NOTHING) -> Step:
    """Return a step of a count by hand that ends at the sheet of a batch."""
    return Step(text, button="Mở tờ kiểm phiếu", door=Door.KEYING, stages=stages, need=need, way=CountedBy.SHEETS)


GUIDES: tuple[Guide, ...] = (
    Guide(
        Situation.SPOILED,
        "Phiếu hỏng, xin đổi phiếu khác",
        (
            _LOCK,
            Step(
                "Nhận lại phiếu hỏng rồi mới giao phiếu mới; gấp kín, gạch chéo, để riêng, không xem bầu ai.",
                subject=Subject.COUNTING_BOARD,
            ),
            Step(
                "Ghi vào sổ một phiếu hỏng đã đổi.",
                "Hiện ghi {spoiled} phiếu hỏng.",
                "Ghi phiếu hỏng",
                Door.EXCHANGE,
            ),
            Step(
                "Không tăng số phát ra: mỗi người vẫn chỉ giữ một phiếu.",
                "Hiện phát ra {issued}, có mặt {present}.",
            ),
            Step(
                "Phát xong thì đếm phiếu chưa dùng và ghi vào ô Còn lại; in phải bằng phát ra + hỏng + còn lại.",
                "Hiện in {printed}, phát ra {issued}, hỏng {spoiled}, còn lại {left_over}.",
                "Ghi số còn lại",
                Door.LEFT_OVER,
            ),
        ),
    ),
    Guide(
        Situation.MISSING,
        "Thiếu phiếu",
        (
            _LOCK,
            _COUNT_AGAIN,
            Step("Tìm phiếu dính nhau, phiếu còn trong hòm, phiếu lẫn vào tập khác hay cuộc bầu khác."),
            _BATCH,
            _RETURNED,
            Step(
                "Vẫn thiếu thì ghi lý do. Số phiếu không thu về và lý do được in trong biên bản.",
                button="Ghi lý do",
                door=Door.REASON,
            ),
            _FIGURES,
        ),
    ),
    Guide(
        Situation.EXTRA,
        "Thừa phiếu",
        (
            _LOCK,
            _COUNT_AGAIN,
            Step("Tìm phiếu của cuộc bầu khác bỏ nhầm hòm, phiếu chưa dùng lẫn vào, phiếu đếm hai lần."),
            _BATCH,
            _RETURNED,
            Step(
                "Thu về vẫn nhiều hơn phát ra thì trong đó có phiếu không do ban phát: tìm và xử lý phiếu ấy.",
                button="Phiếu không do ban phát",
                door=Door.FOREIGN,
                subject=Subject.BALLOT_PAPER,
            ),
            _FIGURES,
        ),
    ),
    Guide(
        Situation.FOREIGN,
        "Có phiếu không do ban kiểm phiếu phát",
        (
            _LOCK,
            Step(
                "Không bỏ phiếu ấy ra: phiếu vẫn tính vào số thu về, là phiếu không hợp lệ.",
                subject=Subject.BALLOT_PAPER,
            ),
            Step(
                "Nhập đến phiếu ấy thì gõ 0 rồi 1. Chưa chắc thì gõ 0 rồi 4 để ban kết luận sau.",
                button="Nhập phiếu",
                door=Door.KEYING,
                way=CountedBy.PAPERS,
            ),
            _sheet("Trên tờ kiểm phiếu, ghi phiếu ấy vào lý do «không do ban kiểm phiếu phát ra» của tập."),
            Step(
                "Trưởng ban kết luận các phiếu chờ, ghi rõ vì sao.",
                "Hiện có {aside} phiếu chờ.",
                "Kết luận phiếu chờ",
                Door.ASIDE,
                Subject.COUNTING_BOARD,
                stages=_KEYED,
                way=CountedBy.PAPERS,
            ),
            Step(
                "Thu về nhiều hơn phát ra bao nhiêu thì phải có ít nhất bấy nhiêu phiếu không do ban phát.",
                _PAPERS_OUT_AND_IN,
                "Xem các số phải khớp",
                Door.CLOSING,
            ),
        ),
    ),
    Guide(
        Situation.WITHDRAWN,
        "Có người xin rút trước khi bầu",
        (
            Step(
                "Cho rút hay không do đại hội (hội nghị) quyết định, rồi biểu quyết lại danh sách.",
                subject=Subject.SURPLUS,
            ),
            Step(
                "Bỏ tên khỏi danh sách; số trên phiếu được đánh lại. Số dư ra ngoài mức thì ghi lý do.",
                button="Sửa danh sách",
                door=Door.CANDIDATES,
                subject=Subject.SURPLUS,
                stages=_UNKEYED,
            ),
            Step(
                "Thu lại và hủy mọi phiếu in theo danh sách cũ; bỏ lần in cũ, in phiếu mới.",
                "Đã in {printed} phiếu.",
                "In lại phiếu",
                Door.PRINTED,
                Subject.BALLOT_PAPER,
                stages=_UNKEYED,
            ),
            Step(
                "Đã nhập phiếu theo danh sách này nên không bỏ tên được: phiếu đã bỏ được kiểm theo danh sách đã in.",
                "Đã nhập {entered} trên {returned} phiếu.",
                subject=Subject.BALLOT_PAPER,
                stages=frozenset({Stage.KEYED, Stage.LOCKED}),
            ),
            Step(
                "Đại hội quyết định bầu lại với danh sách khác thì hủy lần bầu này, ghi lý do, rồi mở lần bầu mới.",
                button="Hủy lần bầu",
                door=Door.ANNUL,
                stages=frozenset({Stage.KEYED, Stage.LOCKED}),
            ),
        ),
    ),
    Guide(
        Situation.LEFT,
        "Đại biểu về giữa chừng",
        (
            _LOCK,
            _present(
                "Chỉ vắng lúc bỏ phiếu thì vẫn tính trong mẫu số; chỉ giảm số có mặt.",
                "Hiện mẫu số {base}, có mặt {present}.",
                Subject.RESULT,
            ),
            _deducted("Chỉ người vắng mặt suốt đại hội mà không có dự khuyết thay mới được trừ khỏi mẫu số."),
            Step(
                "Đã nhận phiếu mà không bỏ vào hòm: giữ nguyên số phát ra, phiếu ấy là phiếu không thu về.",
                _PAPERS_OUT_AND_IN,
                "Sửa số thu về",
                Door.RETURNED,
            ),
        ),
    ),
    Guide(
        Situation.LATE,
        "Đại biểu đến muộn",
        (
            _LOCK,
            Step("Ban kiểm phiếu còn đang phát phiếu thì phát cho người ấy một phiếu.", subject=Subject.COUNTING_BOARD),
            _present("Tăng số có mặt.", "Hiện có mặt {present}, mẫu số {base}."),
            Step(
                "Đã nhận phiếu thì tăng số phát ra.",
                "Hiện phát ra {issued}.",
                "Sửa số phát ra",
                Door.ISSUED,
            ),
            _deducted("Trước đó đã ghi là vắng mặt suốt đại hội thì bớt khỏi số được trừ: mẫu số tăng lên."),
            Step("Đã bỏ phiếu xong thì không phát phiếu nữa; người ấy vẫn ở trong mẫu số.", subject=Subject.RESULT),
        ),
    ),
    Guide(
        Situation.WRONG_BATCH,
        "Nhập nhầm tập",
        (
            _LOCK,
            Step("Dừng lại, bấm F9. Phiếu đã lưu còn nguyên; chưa nhập tiếp vào tập nào."),
            Step(
                "Nhầm vài phiếu: mở tập bị nhầm, F2 rồi ↑ về phiếu nhập nhầm, xóa trắng dòng, Delete để bỏ phiếu.",
                "Tập đang làm: {batch}.",
                "Mở tập",
                Door.KEYING,
                stages=_KEYED,
                way=CountedBy.PAPERS,
            ),
            Step(
                "Nhầm cả tập: chọn tập trong bảng, trưởng ban hủy lượt và ghi lý do. Nhật ký vẫn giữ các phiếu ấy.",
                button="Mở trang các tập phiếu",
                door=Door.BATCHES,
                stages=_KEYED,
                way=CountedBy.PAPERS,
            ),
            _sheet("Mở tờ kiểm phiếu của tập bị nhầm, bỏ tờ và ghi lý do; nhật ký vẫn giữ các số ấy.", _KEYED),
            Step("Lấy đúng tập phiếu, nhập lại từ phiếu đầu.", button="Nhập phiếu", door=Door.KEYING),
        ),
    ),
    Guide(
        Situation.POWER_CUT,
        "Mất điện, máy tắt giữa chừng",
        (
            Step("Phiếu đã lưu không mất: mỗi phiếu nằm trên đĩa trước khi dòng nhập trống. Chỉ mất dòng đang gõ dở."),
            _LAST_PAPER,
            Step(
                "So phiếu ấy với dòng vừa lưu trên màn hình; khớp thì nhập tiếp từ phiếu sau nó.",
                "Phiếu tiếp theo là phiếu thứ {next_serial} của tập {last_batch}.",
                "Nhập tiếp",
                Door.LAST_BATCH,
                stages=_KEYED,
                need=Need.ROOM,
            ),
            Step(
                "Tập ấy đã đủ phiếu ở lượt đó: làm tiếp tập hoặc lượt còn thiếu.",
                button="Mở trang các tập phiếu",
                door=Door.BATCHES,
                stages=_KEYED,
                need=Need.FULL,
            ),
            Step(
                "Chưa có phiếu nào được lưu: nhập từ phiếu đầu.", button="Nhập phiếu", door=Door.KEYING, stages=_UNKEYED
            ),
            _sheet("Tờ kiểm phiếu nhập dở: ô nào đã rời là đã lưu; mở tờ và nhập tiếp.", _KEYED, Need.NO_PAPER),
            _COPY,
            _OLDER_COPY,
        ),
    ),
    Guide(
        Situation.SECOND_COMPUTER,
        "Máy thứ hai hỏng",
        (
            Step(
                "Chép tệp sổ của máy hỏng (USB, thư mục chung) sang máy này với tên khác; không chép đè sổ đang dùng."
            ),
            Step(
                "Mở tệp ấy bằng Ctrl+O. Không gộp được hai sổ: làm tiếp sổ đủ hơn, phiếu chỉ có ở sổ kia thì nhập lại."
            ),
            Step(
                "Xem tập nào đã đủ, tập nào còn dở.",
                "Sổ này có {stored} phiếu của lần bầu này, tính mọi lượt.",
                "Mở trang các tập phiếu",
                Door.BATCHES,
            ),
            _LAST_PAPER,
            Step("Nhập tiếp tập còn dở trên máy này.", button="Nhập phiếu", door=Door.KEYING),
            Step("Người nhập của máy kia sang máy này: F8 để đổi người; hai lượt của một tập vẫn do hai người nhập."),
            _OLDER_COPY,
        ),
    ),
)


def texts() -> Iterator[str]:
    """Yield every text of the guides, so that none is left without a translation."""
    for guide in GUIDES:
        yield guide.title
        for step in guide.steps:
            yield from (text for text in (step.text, step.figures, step.button) if text)
