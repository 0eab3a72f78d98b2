"""The numbers that an office gives to papers of the congress, by document.

What it is for: what stands after "Số" in the head of a document of the book.
What it is not for: the minutes of a count (rounds), and the symbol after the number (the wording).
"""

from app.models.repository import Repository, refuse_text


class PaperNumbers(Repository):
    """The numbers of a book."""

    def of(self, document: str) -> str:
        """Return the number of a document, "" where it is left to the pen."""
        row = self._row("SELECT number FROM paper_number WHERE document = ?", (document,))
        return row[0] if row else ""

    def give(self, document: str, number: str) -> None:
        """Store the number of a document, which an office gives at any time; "" leaves it to the pen."""
        if number == self.of(document):
            return
        refuse_text(number, "number")
        with self._book.change("document.number", f"document/{document}", number=number) as connection:
            connection.execute("DELETE FROM paper_number WHERE document = ?", (document,))
            if number:
                connection.execute("INSERT INTO paper_number (document, number) VALUES (?, ?)", (document, number))
