"""The lines in which a head names a congress or a meeting.

What it is for: kind of meeting, party organisation, ordinal and term, each on a line of its own.
What it is not for: the body that issues a paper, and breaking lines that are too long (head_block).
Source: Hướng dẫn 36-HD/VPTW: papers of a congress carry the congress over the name of the body.
"""


def meeting_lines(name: str, committee: str, term: str) -> tuple[str, ...]:
    """Return the lines for a meeting's name that holds the committee's; `term` is "nhiệm kỳ 2020-2025", "" for none."""
    start = name.casefold().find(committee.casefold()) if committee else -1
    if start < 0:
        lines = [committee, name]
    else:
        end = start + len(committee)
        lines = [name[:start].strip(), name[start:end], name[end:].strip(" ,")]
    lines = [line for line in lines if line]
    if not term or "nhiệm kỳ" in name:
        return tuple(lines)
    if lines and lines[-1].startswith("lần thứ"):
        lines[-1] += f", {term}"
    else:
        lines.append(term)
    return tuple(lines)
