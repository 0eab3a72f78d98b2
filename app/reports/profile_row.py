"""What the book tells of one person, as the cells of a list that offices know: births in two columns.

What it is for: every list of people on the long side of the paper.
What it is not for: the columns beside them, as number, source or note.
"""

from app.rules.delegate_values import Value, written
from app.rules.persons import Person, Sex


def profile_cells(person: Person) -> tuple[str, ...]:
    """Return birth of a man, birth of a woman, people, religion, home, days in the Party, schooling to position."""
    born = written(person.born)
    degree = " ".join(part for part in (written(person.degree), person.major) if part)
    return (
        "" if person.sex is Sex.FEMALE else born,
        born if person.sex is Sex.FEMALE else "",
        person.ethnicity,
        person.religion,
        person.home,
        cell_lines(written(person.joined), written(person.official_since)),
        person.schooling,
        cell_lines(person.academic_title, degree),
        written(person.theory),
        cell_lines(person.position, person.workplace),
    )


def cell_lines(*texts: Value) -> str:
    """Return what is told, each on a line of its own; what is not told takes none."""
    return "\n".join(str(text) for text in texts if text)
