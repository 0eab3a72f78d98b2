"""The words of the home page: title of the day, stages, tasks.

What it is for: progress and tasks as text in the language of the screen.
What it is not for: finding them out (models.progress, models.open_tasks).
"""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from app.models.congresses import Congress
from app.models.open_tasks import OpenTask, TaskKind
from app.models.progress import ContestProgress, Meeting, Stage, StageLine, StageState
from app.models.round_records import RoundState
from app.rules.bodies import body_names
from app.rules.closing import ELECTORATE_NAMES
from app.rules.figures import short_date
from app.rules.rounds import Electorate, RoundKind
from app.ui.contests.words import contest_name, office_name
from app.ui.widgets.steps import Step, StepState
from app.ui.words import rule_text, says

translate = QCoreApplication.translate


_NAMED = 2
"""How many usual votes that are still to come a line has room for."""
_OF_MEETING = frozenset({Stage.DELEGATES, Stage.PROGRAMME, Stage.BODIES, Stage.CHECK_IN, Stage.VOTES, Stage.DOSSIER})


def title_of(congress: Congress, today: date) -> str:
    """Return where in time the congress is: before, one of its days, after; a rehearsal is held on any day."""
    if congress.rehearsal:
        return translate("Home", "Diễn tập")
    if congress.opens is None or today < congress.opens:
        return translate("Home", "Chuẩn bị đại hội")
    if today > (congress.last_day or congress.opens):
        return translate("Home", "Sau đại hội")
    if congress.opens == congress.last_day:
        return translate("Home", "Ngày đại hội")
    return translate("Home", "Ngày làm việc thứ {day}").format(day=_ordinal((today - congress.opens).days + 1))


def day_words(today: date) -> str:
    """Return the day of the week and the date."""
    name = QLocale().dayName(today.isoweekday())
    if QLocale().language() == QLocale.Language.Vietnamese:
        name = name[:1].lower() + name[1:]
    return f"{name}, {short_date(today)}"


def step_of(
    line: StageLine, congress: Congress, meeting: Meeting, lacking: Sequence[str] = (), *, in_cell: bool = False
) -> Step:
    """Return a line of the checklist; `lacking` are the papers that the dossier still lacks."""
    of_meeting = line.stage in _OF_MEETING
    if of_meeting:
        title, subtitle, right = _meeting_words(line, meeting, congress)
    else:
        title, subtitle, right = _stage_words(line, congress, in_cell=in_cell)
    if line.stage is Stage.DOSSIER and lacking:
        words = translate("Home", "Còn thiếu {count} văn bản: {named}")
        subtitle = words.format(count=len(lacking), named=_first_of(lacking))
    if of_meeting and line.state is StageState.CURRENT:
        right = translate("Home", "đang làm")
    return Step(f"{line.stage}/{line.place}", title, StepState(line.state.value), subtitle, right)


def chip_of(task: OpenTask) -> tuple[str, str]:
    """Return the word and the kind of the pill before a task."""
    return {
        TaskKind.DECLARE: (translate("Home", "Khai báo"), "accent"),
        TaskKind.ADD_CONTEST: (translate("Home", "Bầu cử"), "neutral"),
        TaskKind.NEXT_CONTEST: (translate("Home", "Bầu cử"), "accent"),
        TaskKind.MEND: (translate("Home", "Chưa khớp"), "warn"),
        TaskKind.DECIDE: (translate("Home", "Chờ kết luận"), "warn"),
        TaskKind.COMPARE: (translate("Home", "Chênh lệch"), "warn"),
        TaskKind.KEY: (translate("Home", "Chưa đủ"), "neutral"),
        TaskKind.CONFIRM: (translate("Home", "Chờ xác nhận"), "accent"),
        TaskKind.RUNOFF: (translate("Home", "Bầu lại"), "accent"),
        TaskKind.FURTHER: (translate("Home", "Bầu tiếp"), "accent"),
        TaskKind.COPY: (translate("Home", "Chưa có bản sao"), "warn"),
        TaskKind.COPY_ELSEWHERE: (translate("Home", "Bản sao"), "warn"),
    }[task.kind]


def task_words(task: OpenTask) -> str:
    """Return what is to be done."""
    if task.found is not None:
        return says(task.found)
    of = task.of
    title = of.contest.title if of else ""
    left, passes = (of.to_key - of.keyed, passes_words(of)) if of else (0, "")
    seats = of.seats_left if of else 0
    words = {
        TaskKind.DECLARE: translate("Home", "Tên đảng bộ, tên đại hội, ngày và quy chế"),
        TaskKind.ADD_CONTEST: translate("Home", "Thêm các cuộc bầu theo chương trình"),
        TaskKind.NEXT_CONTEST: translate("Home", "Tiếp theo: bầu {office}; thêm cuộc bầu, hoặc ghi là không bầu"),
        TaskKind.KEY: translate("Home", "Còn {left} lần nhập ({passes}): {title}")
        if passes
        else translate("Home", "Còn {left} phiếu chưa nhập: {title}"),
        TaskKind.CONFIRM: translate("Home", "Đã đóng kiểm phiếu: {title}"),
        TaskKind.RUNOFF: translate("Home", "Bằng phiếu ở vị trí cuối: {title}"),
        TaskKind.FURTHER: translate("Home", "Còn thiếu {seats} người, {who} quyết định có bầu tiếp hay không: {title}"),
        TaskKind.COPY: translate("Home", "Lưu bản sao của sổ ra ổ USB"),
        TaskKind.COPY_ELSEWHERE: translate("Home", "Bản sao nằm cùng ổ đĩa với sổ: lưu thêm một bản ra ổ USB"),
    }
    office = office_name(task.office) if task.office else ""
    who = rule_text(ELECTORATE_NAMES[of.contest.electorate]) if of else ""
    return words[task.kind].format(left=left, seats=seats, title=title, passes=passes, office=office, who=who)


def summoned_words(electorate: Electorate) -> str:
    """Return who is summoned to vote: delegates, members, or those on the committee that meets."""
    return {
        Electorate.DELEGATE_CONGRESS: translate("Home", "đại biểu triệu tập"),
        Electorate.MEMBER_CONGRESS: translate("Home", "đảng viên triệu tập"),
        Electorate.COMMITTEE: translate("Home", "cấp ủy viên triệu tập"),
    }[electorate]


def passes_words(of: ContestProgress) -> str:
    """Return how papers and passes make what is to be keyed; "" where each paper is keyed once."""
    if of.passes == 1 or of.round is None:
        return ""
    text = translate("Home", "{papers} phiếu × {passes} lượt")
    return text.format(papers=of.round.figures.returned, passes=of.passes)


def keyed_words(of: ContestProgress | None) -> str:
    """Return what the figure of what was keyed counts: papers, or entries where each paper is keyed more than once."""
    if of is not None and passes_words(of):
        return translate("Home", "lần nhập phiếu")
    return translate("Home", "phiếu đã nhập")


def round_words(of: ContestProgress) -> str:
    """Return contest and round in one line."""
    number = of.round.number if of.round else 1
    return translate("Home", "{title} · lần {number}").format(title=of.contest.title, number=number)


def _ordinal(number: int) -> str:
    words = (
        translate("Home", "nhất"),
        translate("Home", "hai"),
        translate("Home", "ba"),
        translate("Home", "tư"),
        translate("Home", "năm"),
        translate("Home", "sáu"),
        translate("Home", "bảy"),
    )
    return words[number - 1] if number <= len(words) else str(number)


def _stage_words(line: StageLine, congress: Congress, *, in_cell: bool) -> tuple[str, str, str]:
    """Return title, subtitle and what stands at the right end."""
    of = line.of
    if line.office is not None:
        title = translate("Home", "Bầu {office}").format(office=office_name(line.office, in_cell=in_cell))
        return title, translate("Home", "Chưa thêm cuộc bầu này"), ""
    if of is None:
        return translate("Home", "Khai báo đại hội, quy chế"), _declared(congress), _day(congress.opens)
    if line.stage is Stage.CONTEST:
        return contest_name(of.contest), _contest(of), _moment(of.confirmed_at)
    titles = {
        Stage.LIST: translate("Home", "Danh sách xin ý kiến {title}")
        if of.contest.indicative
        else translate("Home", "Danh sách bầu {title}"),
        Stage.BOARD: translate("Home", "Tổ giúp việc kiểm phiếu")
        if of.contest.indicative
        else translate("Home", "Ban kiểm phiếu"),
        Stage.ENTRY: translate("Home", "Nhập phiếu"),
        Stage.CLOSE: translate("Home", "Đóng kiểm phiếu"),
        Stage.CONFIRM: translate("Home", "Xác nhận kết quả"),
        Stage.MINUTES: translate("Home", "Biên bản kiểm phiếu"),
    }
    subtitles = {Stage.LIST: _list, Stage.BOARD: _board, Stage.ENTRY: _entry}
    subtitle = subtitles[line.stage](of) if line.stage in subtitles else ""
    right = ""
    if line.stage is Stage.CLOSE and of.round:
        right = _moment(of.round.closed_at)
    elif line.state is StageState.CURRENT:
        right = translate("Home", "đang làm")
    return titles[line.stage].format(title=of.contest.title), subtitle, right


def _meeting_words(line: StageLine, meeting: Meeting, congress: Congress) -> tuple[str, str, str]:
    """Return the words of a line of the congress itself."""
    part = translate("Home", "{done} / {whole}")
    title, subtitle = {
        Stage.DELEGATES: (
            translate("Home", "Danh sách đại biểu"),
            translate("Home", "{count} đại biểu chính thức").format(count=meeting.delegates)
            if meeting.delegates
            else "",
        ),
        Stage.PROGRAMME: (
            translate("Home", "Chương trình"),
            translate("Home", "{count} phiên").format(count=meeting.sessions) if meeting.sessions else "",
        ),
        Stage.BODIES: (
            translate("Home", "Các ban của đại hội"),
            _bodies(meeting, congress),
        ),
        Stage.CHECK_IN: (
            translate("Home", "Điểm danh các phiên"),
            part.format(done=meeting.sessions_marked, whole=meeting.sessions_held) if meeting.sessions_held else "",
        ),
        Stage.VOTES: (
            translate("Home", "Biểu quyết"),
            _votes(meeting),
        ),
        Stage.DOSSIER: (
            translate("Home", "Hồ sơ đại hội"),
            translate("Home", "Mục lục, văn bản còn thiếu, lưu cả hồ sơ"),
        ),
    }[line.stage]
    return title, subtitle, ""


def _bodies(meeting: Meeting, congress: Congress) -> str:
    """Return how many bodies are complete, and which are not."""
    words = translate("Home", "{done} / {whole}").format(done=meeting.bodies_chosen, whole=meeting.bodies)
    if not meeting.bodies_missing:
        return words
    names = body_names(congress.kind)
    named = "; ".join(rule_text(names[kind]) for kind in meeting.bodies_missing)
    return f"{words} · " + translate("Home", "còn thiếu: {named}").format(named=named)


def _votes(meeting: Meeting) -> str:
    """Return how many votes there were, which usual ones are still to come, and how many are not taken."""
    if not meeting.votes_waived:
        return _votes_taken(meeting)
    waived = translate("Home", "{count} việc không biểu quyết").format(count=meeting.votes_waived)
    return f"{_votes_taken(meeting)} · {waived}"


def _votes_taken(meeting: Meeting) -> str:
    if not meeting.votes or not meeting.votes_open:
        words = translate("Home", "{votes} lần biểu quyết, thường có {usual}")
        return words.format(votes=meeting.votes, usual=meeting.votes_usual)
    words = translate("Home", "{votes} lần biểu quyết, chưa ghi {count} việc: {named}")
    named = _first_of(list(map(rule_text, meeting.votes_open)))
    return words.format(votes=meeting.votes, count=len(meeting.votes_open), named=named)


def _first_of(names: Sequence[str]) -> str:
    """Name the first of what is missing: the page where it is done names all."""
    return "; ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")


def _declared(congress: Congress) -> str:
    return " · ".join(part for part in (congress.name, rule_text(congress.rule_set.decision)) if part)


def _contest(of: ContestProgress) -> str:
    if of.is_confirmed and of.round:
        return translate("Home", "Đã xác nhận lần {number} · xem kết quả, in biên bản").format(number=of.round.number)
    return _list(of)


def _list(of: ContestProgress) -> str:
    if of.round is None:
        return ""
    if of.round.indicative:
        return translate("Home", "Xin ý kiến về {candidates} người").format(candidates=len(of.round.candidates))
    text = translate("Home", "Bầu {seats} người, danh sách {candidates} người")
    if of.round.kind is not RoundKind.FIRST:
        text = translate("Home", "Lần {number}: bầu {seats} người, danh sách {candidates} người")
    figures = of.round.figures
    return text.format(seats=figures.seats, candidates=len(of.round.candidates), number=of.round.number)


def _board(of: ContestProgress) -> str:
    return translate("Home", "{people} người").format(people=of.board) if of.board else translate("Home", "chưa nhập")


def _entry(of: ContestProgress) -> str:
    if of.round is None or not of.batches:
        return translate("Home", "chưa chia tập")
    text = translate("Home", "Xong {full} / {batches} tập · {entered} / {returned} phiếu")
    if of.passes > 1:
        text = translate("Home", "Xong {full} / {batches} tập · {entered} / {returned} lần nhập, {passes} lượt")
    words = text.format(
        full=of.full_batches, batches=len(of.batches), entered=of.keyed, returned=of.to_key, passes=of.passes
    )
    aside = sum(len(batch.set_aside) for batch in of.batches)
    if aside and of.round.state is RoundState.ENTRY:
        words += " · " + translate("Home", "{aside} phiếu chờ kết luận").format(aside=aside)
    return words


def _day(day: date | None) -> str:
    return short_date(day) if day else ""


def _moment(moment: str) -> str:
    if not moment:
        return ""
    at = datetime.fromisoformat(moment)
    return f"{at.day}/{at.month}, {at:%H:%M}"
