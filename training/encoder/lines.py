"""Files of labelled lines → articles of lines ready for the encoder."""

import json
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from tags import TAG_NUMBERS
from words import WordPieces, casing_of, normalise, quotation_states


@dataclass(frozen=True)
class Line:
    """A paragraph; every list has one entry a word."""

    pieces: list[list[int]]
    casings: list[int]
    quotations: list[int]
    labels: list[str]
    tags: list[int]

    def piece_count(self, first: int, end: int) -> int:
        """Pieces of the words `first` to `end`, `end` left out."""
        return sum(map(len, self.pieces[first:end]))


Article = list[Line]


def read_articles(path: Path, word_pieces: WordPieces) -> list[Article]:
    """
    Articles of a JSONL file of `{"id", "tokens", "labels"}`: neighbouring lines of one id.

    Blank lines are left out. Raises ValueError with the line's number where a line cannot be used.
    """
    rows = []
    with path.open(encoding="utf-8") as file:
        for number, text in enumerate(file, start=1):
            if text.strip():
                rows.append(_read_line(text, word_pieces, f"{path}, line {number}"))
    return [[line for _, line in group] for _, group in groupby(rows, key=lambda row: row[0])]


def _read_line(text: str, word_pieces: WordPieces, place: str) -> tuple[str, Line]:
    try:
        row = json.loads(text)
        tokens, labels = row["tokens"], row["labels"]
        tags = [TAG_NUMBERS[label] for label in labels]
    except (json.JSONDecodeError, KeyError, TypeError) as cause:
        raise ValueError(f"{place}: needs id, tokens and labels such as B-cue ({cause})") from cause
    if len(tokens) != len(labels) or not tokens:
        raise ValueError(f"{place}: {len(tokens)} tokens and {len(labels)} labels")
    words = [normalise(token) for token in tokens]
    line = Line(
        pieces=[word_pieces.of(word) for word in words],
        casings=[casing_of(word) for word in words],
        quotations=quotation_states(words),
        labels=labels,
        tags=tags,
    )
    return row["id"], line
