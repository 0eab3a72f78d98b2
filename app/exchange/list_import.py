"""A list of people as it was read and judged.

What it is for: the window and the command line say the same of the same list.
What it is not for: reading files (list_sheets), judging rows (rules.list_judging) and storing (models).
"""

from dataclasses import dataclass, field
from typing import Any

from app.rules.delegate_notes import Notes
from app.rules.findings import Finding
from app.rules.list_heading import Heading
from app.rules.list_judging import Judged, Known, ListRow


@dataclass(frozen=True, slots=True)
class ReadList:
    """A list as it was read and judged; without a heading there are no rows to judge.

    `beside` is what it was judged against, None where that is read anew in no time. `of_file` is what should be read of
    the file, whatever becomes of its rows.
    """

    heading: Heading | None
    rows: tuple[ListRow, ...]
    judged: Judged
    notes: Notes = field(default_factory=Notes)
    beside: Known | None = None
    of_file: tuple[Finding, ...] = ()

    @property
    def told(self) -> tuple[Finding, ...]:
        """What should be read of the file and of the whole list, though nothing in it is wrong."""
        return (*self.of_file, *self.notes.whole)

    @property
    def counted(self) -> int:
        """How many rows may be somebody."""
        return len(self.rows) - len(self.judged.passed_over)

    @property
    def summary(self) -> dict[str, Any]:
        """What a preview prints: how many rows, each problem with its row and column in the file, and each change.

        A change has the texts before and after by field.
        """
        problems = [
            {
                "row": one.row,
                "column": one.column.title,
                "code": one.found.rule.code,
                "message": f"{one.found.says} {one.found.remedy}",
            }
            for one in self.judged.problems
        ]
        passed_over = [{"row": row, "text": text} for row, text in self.judged.passed_over.items()]
        changed = [
            {"row": row, "name": one.name, "fields": {str(of): [*both] for of, both in one.texts.items()}}
            for row, one in self.judged.changed.items()
        ]
        return {"rows": self.counted, "problems": problems, "passed_over": passed_over, "changed": changed}
