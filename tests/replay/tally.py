"""How many keys and clicks each task took.

What it is for: the person counts here what they press; the table says where the way is longer than it should be.
What it is not for: judging it: no test fails for a number.
"""

import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

_APART = "Đđ"
"""Letters that are one sign for Unicode and two keys for whoever types them."""


def keys_of(text: str) -> int:
    """Return the keys of a text as Telex wants them: one for each letter and one for each mark on it."""
    return len(unicodedata.normalize("NFD", text)) + sum(text.count(letter) for letter in _APART)


@dataclass
class Count:
    """What one task took."""

    keys: int = 0
    clicks: int = 0


@dataclass
class Tally:
    """Tasks in the order in which they were begun."""

    tasks: dict[str, Count] = field(default_factory=dict)
    task: str = ""

    def begin(self, task: str) -> None:
        """Count for a task from now on."""
        self.task = task
        self.tasks.setdefault(task, Count())

    def key(self, keys: int = 1) -> None:
        """Count keys."""
        self.tasks[self.task].keys += keys

    def click(self) -> None:
        """Count a click."""
        self.tasks[self.task].clicks += 1

    def table(self) -> str:
        """Return a line a task: its name, keys, clicks; the sum at the end."""
        whole = Count(sum(one.keys for one in self.tasks.values()), sum(one.clicks for one in self.tasks.values()))
        rows = [
            ("task", "keys", "clicks"),
            *((name, str(one.keys), str(one.clicks)) for name, one in self.tasks.items()),
        ]
        rows.append(("all", str(whole.keys), str(whole.clicks)))
        widest = max(len(name) for name, _, _ in rows)
        return "".join(f"{name:<{widest}}  {keys:>6}  {clicks:>6}\n" for name, keys, clicks in rows)

    def write(self, path: Path) -> None:
        """Append the table to a file."""
        with path.open("a", encoding="utf-8") as file:
            file.write(self.table() + "\n")
