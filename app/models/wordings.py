"""The book's own wording of documents: texts that stand over the program's.

What it is for: keeping what an office wrote, block by block.
What it is not for: whether a text can be used (reports.wording), which whoever stores it has checked.
"""

import hashlib
import json
from collections.abc import Mapping

from app.models.repository import Repository


class Wordings(Repository):
    """The changed blocks of the documents of a book."""

    def of(self, document: str) -> dict[str, str]:
        """Return the changed blocks of a document with their texts."""
        rows = self._rows("SELECT block, text FROM wording WHERE document = ? ORDER BY block", (document,))
        return dict(rows)

    def digests(self) -> dict[str, str]:
        """Return a digest of the changed blocks of each document that has any, as a confirmed result keeps it."""
        documents = [document for (document,) in self._rows("SELECT DISTINCT document FROM wording ORDER BY document")]
        return {document: _digest(self.of(document)) for document in documents}

    def set_text(self, document: str, block: str, text: str) -> None:
        """Store the text of a block; "" sets it back to the program's."""
        with self._book.change("wording.set", f"wording/{document}", block=block, text=text) as connection:
            connection.execute("DELETE FROM wording WHERE document = ? AND block = ?", (document, block))
            if text:
                connection.execute(
                    "INSERT INTO wording (document, block, text) VALUES (?, ?, ?)", (document, block, text)
                )

    def replace(self, document: str, texts: Mapping[str, str]) -> None:
        """Store the whole wording of a document; nothing sets it back to the program's."""
        with self._book.change("wording.replace", f"wording/{document}", texts=dict(texts)) as connection:
            connection.execute("DELETE FROM wording WHERE document = ?", (document,))
            connection.executemany(
                "INSERT INTO wording (document, block, text) VALUES (?, ?, ?)",
                [(document, block, text) for block, text in texts.items()],
            )


def _digest(texts: Mapping[str, str]) -> str:
    return hashlib.sha256(json.dumps(texts, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
