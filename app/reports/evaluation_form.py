"""The form of review of members (bản kiểm điểm cá nhân): for one to write on, or for all of a year in one PDF.

What it is for: the form that the rules of the year have, with what the book knows filled in and lines for the rest.
What it is not for: lists of classes (class_decision).
Source: Mẫu 2A, 2B and 2C of HD 43-HD/BTCTW (2025), with points; Mẫu 02 of HD 21 (2019), 02A and 02B of HD 25
(2023), with levels to tick (evaluation-and-documents 1.8). The closing part is that of the forms before 2025 (O9).
"""

from collections.abc import Iterator
from dataclasses import replace

from app.models.errors import Refused
from app.models.evaluations import Evaluation, TakenStep
from app.models.members import Member
from app.reports.document import Format
from app.reports.evaluation_paper import EvaluationPaper
from app.reports.source import Source
from app.reports.story import (
    CellKind,
    Column,
    Head,
    Kept,
    Paper,
    Part,
    Signed,
    Signer,
    Story,
    Table,
    Text,
    TextKind,
    Title,
)
from app.reports.story_files import drawn
from app.reports.year_head import DOTS
from app.rules.delegate_values import written
from app.rules.evaluation_classes import CLASS_NAMES, QualityClass
from app.rules.evaluation_points import Points, points_text
from app.rules.evaluation_regimes import NOT_RATED_NAMES, Rated
from app.rules.figures import long_date, thousands
from app.rules.findings import finding
from app.rules.persons import Duty, Person

MOST_SHEETS = 100
"""A base organisation as a rule: a workbook of thousands of sheets opens slowly, and nobody finds one in it."""
_LINE = DOTS * 31
_LINES = 3
_BLOCKS = ("merits", "faults", "mended", "answers", "responsibility", "direction")
_WITHIN, _AFTER = {"merits": "merit_1"}, {"merits": ("merit_2", "merit_3")}
"""What is asked under the heading of a block, and what after it."""
_CRITERIA = ("ideology", "conduct", "discipline", "style", "tasks", "pledge")
_LEVELS = ("excellent", "good", "average", "poor")
_MARK = "x"


def make(source: Source, kind: Format) -> bytes:
    """Return the form of one member, or those of many: as PDF one behind the other, as XLSX each on a sheet of its own.

    Raises Refused for a file for a word processor of many and for more sheets than anybody can find their way among,
    Stopped where `source.step` does not let it go on.
    """
    forms = _Forms(EvaluationPaper(source))
    count = len(forms.told)
    if kind is Format.XLSX:
        if count > MOST_SHEETS:
            raise Refused(finding("evaluation.form_sheets", most=MOST_SHEETS, count=thousands(count)))
        from app.reports.xlsx_whole import as_workbook

        return as_workbook(forms.whole(), forms.names(), map(forms.story, forms.told), count, source.step)
    if count == 1:
        return drawn(forms.story(forms.told[0]), kind)
    if kind is not Format.PDF:
        raise Refused(finding("evaluation.form_of_one"))
    from app.reports.many_pages import as_one_pdf

    return as_one_pdf(forms.whole(), map(forms.story, forms.told), count, source.step)


class _Forms:
    """The forms of one year."""

    def __init__(self, paper: EvaluationPaper) -> None:
        self._paper, self._say = paper, paper.say
        self.told = paper.members()
        if not self.told and paper.book.evaluation_years.all():
            raise Refused(finding("evaluation.nobody"))
        self.told = self.told or (Evaluation(year=paper.year.year, organisation_id=0),)
        self._decisions = paper.book.evaluations.decisions(paper.year.year)

    def whole(self) -> Paper:
        """Return what a file of many forms says of itself."""
        title = f"{self._say('kind')} {self._say('summary')}"
        return Paper(title, self._paper.committee.name, is_rehearsal=self._paper.congress.rehearsal)

    def names(self) -> list[str]:
        """Return whose the forms are, as names of their sheets."""
        return [self._paper.book.members.get(one.member_id).name if one.member_id else "" for one in self.told]

    def story(self, one: Evaluation) -> Story:
        """Return the form of one member."""
        nobody = Member(person=Person(name=DOTS), organisation_id=0)
        member = _as_then(one, self._paper.book.members.get(one.member_id)) if one.member_id else nobody
        cell, base = self._paper.organisations.get(one.organisation_id), self._paper.base_of(one.organisation_id)
        above = self._paper.committee.name if base is None or base is cell else base.name
        head = Head((above or DOTS,), cell.name if cell else DOTS, "", self._paper.place_and_date())
        title = Title(self._say("kind"), (self._say("summary"), f"({self._form(member)})"))
        paper = Paper(f"{self._say('kind')} {member.name}", above, is_rehearsal=self._paper.congress.rehearsal)
        return Story(paper, head, title, tuple(self._parts(one, member, cell.name if cell else DOTS)))

    def _form(self, member: Member) -> str:
        regime = self._paper.regime
        number = regime.forms.get(member.duty, "")
        return self._say("form" if number else "form_unread", {"mẫu": number, "hướng dẫn": regime.guide})

    def _parts(self, one: Evaluation, member: Member, cell: str) -> Iterator[Part]:
        yield Kept(tuple(self._person(member, cell)))
        yield self._heading("part_a")
        for block in _BLOCKS:
            yield Kept((self._heading(block), *self._to_write(_WITHIN.get(block, ""))))
            for name in _AFTER.get(block, ()):
                yield Kept(tuple(self._to_write(name)))
        yield self._heading("part_b")
        yield self._points(one.points) if self._paper.regime.points else self._levels()
        yield self._classes("self_class", one.self_class)
        yield Signed((self._paper.text("promise"),), ((Signer(self._say("sign_self"), "", member.name),),))
        yield from self._closing(one)

    def _person(self, member: Member, cell: str) -> Iterator[Text]:
        person = member.person
        values = {
            "họ và tên": member.name,
            "ngày sinh": written(person.born) or DOTS,
            "đơn vị": person.workplace or DOTS,
            "chi bộ": cell,
            "chức vụ": person.position or DOTS,
        }
        yield self._paper.text("person_name", values)
        if member.duty is Duty.LEADER or not self._paper.regime.points:
            yield self._paper.text("person_post", values)
        yield self._paper.text("person_unit", values)

    def _points(self, points: Points | None) -> Table:
        scale = self._paper.regime.points
        most = (scale.common_most, scale.tasks_most, scale.most) if scale else ()
        points = points or Points()
        given = (points.common, points.tasks, points.total)
        names = ("points_common", "points_tasks", "points_total")
        rows = [
            (self._say(name), str(limit), "" if value is None else points_text(value))
            for name, limit, value in zip(names, most, given, strict=True)
        ]
        columns = (
            Column(self._say("column_criterion"), 95),
            Column(self._say("column_most"), 35, CellKind.CENTRED),
            Column(self._say("column_points"), 35, CellKind.CENTRED),
        )
        return Table(self._say("sheet_points"), (self._paper.text("lead_points"),), columns, rows)

    def _levels(self) -> Table:
        columns = (
            Column(self._say("column_criterion"), 77),
            *(Column(self._say(f"level_{one}"), 22, CellKind.CENTRED) for one in _LEVELS),
        )
        rows = [(self._say(f"criterion_{one}"), *[""] * len(_LEVELS)) for one in _CRITERIA]
        return Table(self._say("sheet_levels"), (self._paper.text("lead_levels"),), columns, rows)

    def _classes(self, lead: str, chosen: QualityClass | None) -> Table:
        classes = self._paper.scheme(Rated.MEMBER).classes
        columns = tuple(Column(CLASS_NAMES[one], 41, CellKind.CENTRED) for one in classes)
        return Table(
            self._say("sheet_class"),
            (self._paper.text(lead),),
            columns,
            [tuple(_MARK if one is chosen else "" for one in classes)],
        )

    def _closing(self, one: Evaluation) -> Iterator[Part]:
        """Yield what others than the member write: opinions, the proposal of the cell, the decision."""
        yield self._heading("part_c")
        if absence := one.standing_absence:
            reason = absence.text or NOT_RATED_NAMES[absence.reason]
            yield self._paper.text("not_rated", {"lý do": reason})
            return
        if one.opinions:
            yield self._paper.text("opinions")
            yield Text(one.opinions.replace("\n", " "))
        else:
            yield Kept(tuple(self._to_write("opinions")))
        proposed = {"mức": CLASS_NAMES[one.cell_class] if one.cell_class else DOTS * 10}
        last = (self._paper.text("proposed", proposed), self._decided(one, self._decisions.get(one.id)))
        signers = tuple(Signer(self._say(f"sign_{who}"), self._say(f"post_{who}")) for who in ("cell", "above"))
        yield Signed(last, (signers,))

    def _to_write(self, name: str) -> Iterator[Text]:
        """Yield what is asked, where it has words of its own, and lines for the answer."""
        if name:
            yield self._paper.text(name)
        yield from (Text(_LINE),) * _LINES

    def _decided(self, one: Evaluation, step: TakenStep | None) -> Text:
        if one.decided_class is None or step is None:
            return self._paper.text("undecided", {"mức": DOTS * 10})
        values = {
            "mức": CLASS_NAMES[one.decided_class],
            "số": step.decision or DOTS,
            "ngày": long_date(step.day) if step.day else self._say("date_open"),
        }
        return self._paper.text("decided", values)

    def _heading(self, block: str) -> Text:
        return Text(self._say(block), TextKind.HEADING)


def _as_then(one: Evaluation, member: Member) -> Member:
    """Return a member in the post that counts in the year of an evaluation."""
    duty, position, workplace = one.post(member)
    return replace(member, duty=duty, person=replace(member.person, position=position, workplace=workplace))
