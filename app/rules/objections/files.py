"""Objections to files outside the book: where something is to be written.

What it is for: their codes and words.
What it is not for: writing them (models.whole_file).
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "file.is_book",
        Severity.ERROR,
        "«{name}» thuộc về sổ đại hội «{book}» nên không ghi đè.",
        "Chọn tên hoặc thư mục khác; sổ còn nguyên.",
    ),
)
