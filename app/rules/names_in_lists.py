"""What the cells of a column of names mean: the organisations or delegations of the book, and those the list brings.

What it is for: a text that several go by is found before anything is stored, in the book and in the list itself.
What it is not for: reading other cells (list_judging), and storing what is new (models).
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from app.rules.findings import Finding
from app.rules.organisation_sayings import DIRECT, Line, Sayings, joined, line_of
from app.rules.vietnamese import clean, fold


class NamesInList:
    """The names that one column may say."""

    def __init__(self, names: Iterable[str] = (), lines: Mapping[str, Line] | None = None) -> None:
        """Know the names of the book; with `lines` names tell what stands above, else a name is one whole."""
        self._lines = lines
        self._names: list[str] = []
        self._above: list[str] = []
        self._sayings = Sayings()
        self._meant: dict[str, tuple[int, ...]] = {}
        for name in names:
            self._add(name, (lines or {}).get(name, (name,)))

    def bring(self, texts: Iterable[str]) -> None:
        """Know what is new among the texts of a column, too; the first spelling of a name stays."""
        new = [text for text in dict.fromkeys(map(clean, texts)) if text and not self._sayings.meant(text)]
        there = {fold(text) for text in new}
        for text in sorted(new, key=lambda one: -one.count(",")):
            if not self._sayings.meant(text):
                self._add(text, self._line(text, there))

    def bring_rows(self, rows: Mapping[int, tuple[str, str]]) -> tuple[Mapping[int, str], Mapping[int, Finding]]:
        """Know the organisations of rows, too, by their names and what each row says is above.

        Returns of each row the name that is nobody else's, and the rows whose name several go by.
        """
        lines = {
            row: (name.removesuffix(f", {above or DIRECT}"), above or DIRECT) for row, (name, above) in rows.items()
        }
        count = Counter(bare for bare, _ in {(fold(bare), fold(above)) for bare, above in lines.values()})
        whole: dict[int, str] = {}
        for row, (name, above) in rows.items():
            line = lines[row]
            alone = self._sayings.meant(line[0])
            is_shared = count[fold(line[0])] > 1 or len(alone) > 1
            keys = self._whole_name(name, line[1]) or self._sayings.meant(joined(line))
            keys = keys or (alone if not is_shared else ())
            if len(keys) == 1:
                whole[row] = self._names[keys[0]]
            elif not keys and (above or not is_shared or name != line[0]):
                whole[row] = joined(line) if is_shared else name
        for row, name in whole.items():
            if not self._sayings.meant(name):
                self._add(name, lines[row])
        return whole, {row: self._sayings.shared(name) for row, (name, _) in rows.items() if row not in whole}

    def __contains__(self, text: str) -> bool:
        return bool(self._found(text))

    def name_of(self, text: str) -> str:
        """Return the one name that a text means; "" where several go by it or none."""
        keys = self._found(text)
        return self._names[keys[0]] if len(keys) == 1 else ""

    def shared(self, text: str, place: str) -> Finding | None:
        """Return the objection to a text that several go by, None where at most one does."""
        return self._sayings.shared(text, place) if len(self._found(text)) > 1 else None

    def _found(self, text: str) -> tuple[int, ...]:
        """Lists say the same names over and over."""
        if text not in self._meant:
            self._meant[text] = self._sayings.meant(text)
        return self._meant[text]

    def _whole_name(self, name: str, above: str) -> tuple[int, ...]:
        """Return whose whole name it is, with just this above: with it, the name may be what another's begins with."""
        keys = self._sayings.meant(name)
        return keys if len(keys) == 1 and fold(self._above[keys[0]]) == fold(above) else ()

    def _line(self, text: str, there: set[str]) -> Line:
        if self._lines is None:
            return (text,)
        return line_of(text, lambda above: fold(above) in there or bool(self._sayings.meant(above)))

    def _add(self, name: str, line: Line) -> None:
        self._names.append(name)
        self._above.append(joined(line[1:]))
        self._sayings.add(len(self._names) - 1, line, name)
        self._meant.clear()
