"""The pages of the help: keys, every rule that can object, the points no source settles.

What it is for: topics as text, found by words without accents.
What it is not for: showing them (help_dialog).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.rules.evaluation_regimes import REGIMES, Regime
from app.rules.findings import CATALOGUE, Rule, Severity
from app.rules.rule_sets import RULE_SETS, Uncertain
from app.rules.situation_steps import GUIDES
from app.rules.situations import number_of
from app.rules.vietnamese import fold
from app.ui.help.examples import example
from app.ui.help.guide import CARD, PICTURE, chapters
from app.ui.words import article, rule_text

KEYS, SHEET_KEYS, GRID_KEYS, WINDOW_KEYS = "keys", "sheet", "evaluation", "window"
GUIDE = "guide/"
"""Before the code of a section of the guide."""

_VALUE = re.compile(r"\{(\w+)\}")

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Topic:
    """One page: the code it is opened by, its title, paragraphs as (caption, text), the place where it is done.

    One of the guide has `told` instead of paragraphs, in Markdown.
    """

    code: str
    title: str
    group: str
    parts: tuple[tuple[str, str], ...] = ()
    place: str = ""
    told: str = ""

    def holds(self, wanted: Sequence[tuple[str, ...]]) -> bool:
        """Return whether all folded words of one of the readings stand somewhere on the page; all pages hold none."""
        parts = (part for pair in self.parts for part in pair)
        text = fold(" ".join([self.code, self.title, self.group, *parts, self.told]))
        return not wanted or any(all(word in text for word in words) for words in wanted)


def all_topics() -> tuple[Topic, ...]:
    """Return every topic, the keys first."""
    order = list(Severity)
    rules = sorted(CATALOGUE.values(), key=lambda rule: order.index(rule.severity))
    return (*_keys(), *_of_guide(), *_situations(), *(_of_rule(rule) for rule in rules), *_uncertain())


def _keys() -> Iterator[Topic]:
    group = translate("Help", "Phím")
    yield Topic(KEYS, translate("Help", "Bảng phím nhập phiếu"), group, _entry_keys())
    yield Topic(SHEET_KEYS, translate("Help", "Bảng phím của tờ kiểm phiếu"), group, _sheet_keys())
    yield Topic(GRID_KEYS, translate("Help", "Bảng phím của trang đánh giá"), group, _grid_keys())
    yield Topic(WINDOW_KEYS, translate("Help", "Bảng phím của cửa sổ"), group, _window_keys())


def _entry_keys() -> tuple[tuple[str, str], ...]:
    return (
        (
            "3 12 28",
            translate("Help", "số của người bị gạch (hoặc người được bầu, phím / đổi); . hoặc dấu cách ở giữa"),
        ),
        ("3-7", translate("Help", "dãy từ 3 đến 7")),
        ("Enter", translate("Help", "lưu phiếu; trên dòng trống không làm gì")),
        ("+", translate("Help", "nguyên phiếu, không gạch ai hoặc đồng ý tất cả")),
        ("*", translate("Help", "giống phiếu trước; ở lượt nhập đầu *7 là bảy phiếu giống nhau")),
        (
            "0",
            translate(
                "Help",
                "không do ban phát, ký tên, đánh dấu riêng hoặc ghi thêm, viết thêm tên, để ban kết luận, gõ từng dòng",
            ),
        ),
        ("/", translate("Help", "đổi giữa số người bị gạch và số người được bầu")),
        ("F2  ↑  ↓", translate("Help", "sửa phiếu đã nhập, phiếu trước, phiếu sau")),
        ("Delete", translate("Help", "khi đang sửa và dòng trống: bỏ phiếu khỏi tập")),
        ("Esc", translate("Help", "thôi sửa, giữ như cũ")),
        ("F6", translate("Help", "sang tập tiếp theo")),
        ("F9", translate("Help", "tạm dừng, về trang cuộc bầu; phiếu đã lưu còn nguyên")),
    )


def _sheet_keys() -> tuple[tuple[str, str], ...]:
    return (
        ("0 … 9", translate("Help", "con số của ô; để trống là 0")),
        ("Enter  Tab", translate("Help", "ghi và xuống ô dưới, hết cột thì sang cột sau; Shift để lên")),
        ("← ↑ → ↓", translate("Help", "sang ô bên cạnh; Shift để chọn nhiều ô")),
        ("Ctrl+C  Ctrl+V", translate("Help", "chép các ô đã chọn; dán một cột số từ Excel")),
        ("Delete  Esc", translate("Help", "xóa ô; trả lại con số trước khi gõ")),
        ("F7", translate("Help", "xong lượt nhập, khi mọi phép cộng đã khớp")),
        ("F2", translate("Help", "khi đã so hai lượt: sửa một ô theo tờ, ghi lý do")),
        ("F6", translate("Help", "sang tập tiếp theo")),
        ("F9", translate("Help", "về trang cuộc bầu; mọi con số đã gõ đều đã lưu")),
    )


def _grid_keys() -> tuple[tuple[str, str], ...]:
    return (
        ("1 2 3 4", translate("Help", "mức xếp loại, từ cao xuống thấp, rồi xuống dòng sau")),
        ("0  Delete", translate("Help", "xóa một ô rồi xuống dòng; xóa các ô đã chọn")),
        ("-", translate("Help", "chưa đánh giá: chọn lý do")),
        ("← ↑ → ↓  Tab  Enter", translate("Help", "sang ô bên cạnh, xuống dòng như bảng tính; Shift để chọn nhiều ô")),
        ("Ctrl+C  Ctrl+V", translate("Help", "chép; dán cột hoặc khối từ Excel, ô không đọc được thì báo trước")),
        ("Ctrl+D", translate("Help", "điền ô trên cùng xuống các ô đã chọn")),
        ("Ctrl+Z", translate("Help", "hoàn tác lần nhập vừa rồi, cả khối vừa dán")),
        ("F2", translate("Help", "sửa chữ trong ô; ở cột Phiếu: ghi số phiếu biểu quyết")),
        ("F4", translate("Help", "mở, đóng chi tiết của dòng")),
        ("F6", translate("Help", "danh sách tổ chức đảng")),
        ("Ctrl+PgDn  Ctrl+PgUp", translate("Help", "tổ chức sau, tổ chức trước")),
    )


def _window_keys() -> tuple[tuple[str, str], ...]:
    return (
        ("F5", translate("Help", "tiếp tục nhập phiếu của tập đang làm")),
        (
            "Ctrl+P",
            translate(
                "Help", "ở cuộc bầu: in phiếu bầu; ở văn bản: in văn bản đó; ở đảng viên, đánh giá, chỉ tiêu: mở bản in"
            ),
        ),
        ("Ctrl+Enter", translate("Help", "ở trang cuộc bầu: bấm nút đỏ, việc tiếp theo")),
        ("F7", translate("Help", "ở trang cuộc bầu: ghi một phiếu hỏng, đổi phiếu mới")),
        ("F6", translate("Help", "ở trang các ban: sang dòng thêm người của ban tiếp theo")),
        ("Ctrl+S", translate("Help", "ở trang văn bản: lưu PDF")),
        ("Ctrl+K", translate("Help", "tìm trang, cuộc bầu, người; gõ không dấu cũng được")),
        ("Alt+←  Esc", translate("Help", "về trang trước")),
        ("Ctrl+1 … 9", translate("Help", "chín trang đầu ở danh mục bên trái")),
        (
            "Ctrl+N",
            translate("Help", "thêm, ở trang có gì để thêm: đại biểu, cuộc bầu, tổ chức đảng, đảng viên, chỉ tiêu…"),
        ),
        ("Ctrl+Enter", translate("Help", "lưu rồi ghi tiếp người khác, ý kiến khác; ở danh sách vừa đọc: đưa vào sổ")),
        ("Ctrl+Shift+N", translate("Help", "sổ mới")),
        ("Ctrl+O  Ctrl+W", translate("Help", "mở sổ, đóng sổ")),
        ("Ctrl+B", translate("Help", "sao lưu ngay ra ổ USB đã chọn")),
        ("F3", translate("Help", "ở trang sao lưu, trước khi khôi phục: mở bản sao ra xem")),
        ("Ctrl+Shift+S", translate("Help", "lưu bản sao của sổ")),
        ("Ctrl +  Ctrl −  Ctrl 0", translate("Help", "chữ to hơn, nhỏ hơn, cỡ thường")),
        ("F8", translate("Help", "đổi người sử dụng: F8 rồi số trước tên, PIN nếu có")),
        ("Ctrl+L", translate("Help", "khóa màn hình; phiếu đang gõ vẫn còn nguyên")),
        ("F11", translate("Help", "bật, tắt màn hình hội trường (máy chiếu)")),
        ("F10", translate("Help", "danh mục của chương trình")),
        ("F1", translate("Help", "trợ giúp")),
    )


def _of_guide() -> Iterator[Topic]:
    """Yield the sections of the guide; where the screen speaks another language there is none to read."""
    group = translate("Help", "Hướng dẫn")
    if group != "Hướng dẫn":
        return
    for chapter in chapters():
        for one in chapter.sections:
            title = one.title if one.title != CARD else f"{chapter.title}: {one.title.lower()}"
            yield Topic(f"{GUIDE}{one.code}", title, group, told=PICTURE.sub("", one.text))


def _situations() -> Iterator[Topic]:
    group = translate("Help", "Tình huống")
    for guide in GUIDES:
        steps = tuple((str(number), rule_text(step.text)) for number, step in enumerate(guide.steps, start=1))
        place = f"situations/{number_of(guide.situation)}"
        yield Topic(f"situation/{guide.situation}", rule_text(guide.title), group, steps, place)


def _of_rule(rule: Rule) -> Topic:
    groups = {
        Severity.ERROR: translate("Help", "Điều phải sửa"),
        Severity.WARNING: translate("Help", "Điều cần lưu ý"),
        Severity.WAITING: translate("Help", "Điều còn chờ"),
    }
    parts = [(translate("Help", "Việc cần làm"), _in_general(rule.code, rule.remedy))]
    subject = rule.subject
    cited = [article(rules, subject) for rules in RULE_SETS.values()] if subject is not None else []
    if cited := "\n".join((*cited, *map(rule_text, rule.cites))):
        parts.append((translate("Help", "Căn cứ"), cited))
    parts.append((translate("Help", "Mã"), rule.code))
    return Topic(rule.code, _in_general(rule.code, rule.says), groups[rule.severity], tuple(parts))


def _in_general(code: str, text: str) -> str:
    """Return a text of a rule with examples where the values of a finding would stand."""
    return _VALUE.sub(lambda found: example(code, found[1]), rule_text(text))


def _uncertain() -> Iterator[Topic]:
    group = translate("Help", "Điểm quy chế chưa nói rõ")
    for rules in RULE_SETS.values():
        for point in rules.uncertain:
            parts = (
                (translate("Help", "Quy chế"), rule_text(rules.decision)),
                (translate("Help", "Chương trình dùng mặc định"), rule_text(point.default)),
            )
            yield Topic(f"{rules.id}/{point.name}", rule_text(point.question), group, parts)
    for point, regimes in _uncertain_in_evaluation().items():
        parts = (
            (translate("Help", "Quy định"), "\n".join(map(_documents, regimes))),
            (translate("Help", "Chương trình dùng mặc định"), rule_text(point.default)),
        )
        yield Topic(f"evaluation/{point.name}", rule_text(point.question), group, parts)


def _documents(regime: Regime) -> str:
    return ", ".join(rule_text(one) for one in (regime.regulation, regime.guide) if one)


def _uncertain_in_evaluation() -> dict[Uncertain, list[Regime]]:
    """Return the points that rules of the yearly evaluation leave open, each with the rules that do."""
    found: dict[Uncertain, list[Regime]] = {}
    for regime in REGIMES.values():
        for point in regime.uncertain:
            found.setdefault(point, []).append(regime)
    return found
