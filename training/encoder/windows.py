"""Articles → windows that the encoder reads at one go → batches of tensors."""

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from lines import Article, Line

START_PIECE = 101
END_PIECE = 102

WINDOW = 192
"""Pieces of a window. Longer ones cost more than the wider view brings."""


class Part(NamedTuple):
    """Words `first` to `end` of an article's line, `end` left out."""

    line: int
    first: int
    end: int


@dataclass(frozen=True)
class Window:
    """Neighbouring lines of an article; a line that does not fit into one window is cut into several parts."""

    article: Article
    parts: list[Part]

    def piece_count(self) -> int:
        """Pieces of its words, without those that part the lines."""
        return sum(
            self.article[part.line].piece_count(part.first, part.end) for part in self.parts
        )


@dataclass(frozen=True)
class Batch:
    """
    Windows side by side, filled up with zeros. W windows, P pieces, S parts of lines, N words.

    `places` says where a word's first piece stands among the W · P pieces: what the encoder makes of that piece stands
    for the word. `is_piece` is None where no window had to be filled up.
    """

    pieces: Tensor  # [W, P]
    casings: Tensor  # [W, P]
    quotations: Tensor  # [W, P]
    is_piece: Tensor | None  # [W, P]
    places: Tensor  # [S, N]
    is_word: Tensor  # [S, N]
    tags: Tensor  # [S, N]


def cut_windows(article: Article, first_size: int = WINDOW) -> list[Window]:
    """Windows of an article in order. `first_size` (pieces) lets every epoch of training cut at other places."""
    windows: list[Window] = []
    parts: list[Part] = []
    size = first_size
    count = 1
    for index, line in enumerate(article):
        for first, end in _cut_line(line):
            added = line.piece_count(first, end) + 1
            if parts and count + added > size:
                windows.append(Window(article, parts))
                parts = []
                size = WINDOW
                count = 1
            parts.append(Part(index, first, end))
            count += added
    if parts:
        windows.append(Window(article, parts))
    return windows


def _cut_line(line: Line) -> list[tuple[int, int]]:
    """Word ranges of a line that fit into a window beside the start and end pieces."""
    ranges: list[tuple[int, int]] = []
    first = 0
    count = 0
    for at, pieces in enumerate(line.pieces):
        if count + len(pieces) > WINDOW - 2:
            ranges.append((first, at))
            first = at
            count = 0
        count += len(pieces)
    ranges.append((first, len(line.pieces)))
    return ranges


def make_batch(windows: list[Window]) -> Batch:
    """Tensors of some windows; parts stand in the order of the windows."""
    rows = [_window_rows(window) for window in windows]
    width = max(len(pieces) for pieces, _, _, _ in rows)
    lengths = torch.tensor([len(pieces) for pieces, _, _, _ in rows])
    is_piece = torch.arange(width)[None, :] < lengths[:, None]
    places = [
        [index * width + place for place in part]
        for index, (_, _, _, parts) in enumerate(rows)
        for part in parts
    ]
    tags = [
        _part_tags(window.article[part.line], part) for window in windows for part in window.parts
    ]
    words = torch.tensor([len(part) for part in tags])
    longest = int(words.max())
    return Batch(
        pieces=_fill_up([pieces for pieces, _, _, _ in rows], width),
        casings=_fill_up([casings for _, casings, _, _ in rows], width),
        quotations=_fill_up([quotations for _, _, quotations, _ in rows], width),
        is_piece=None if bool(is_piece.all()) else is_piece,
        places=_fill_up(places, longest),
        is_word=torch.arange(longest)[None, :] < words[:, None],
        tags=_fill_up(tags, longest),
    )


def _window_rows(window: Window) -> tuple[list[int], list[int], list[int], list[list[int]]]:
    """Pieces, casings and quotations of a window, and for each part the places of its words' first pieces."""
    pieces, casings, quotations = [START_PIECE], [0], [0]
    places: list[list[int]] = []
    for index, first, end in window.parts:
        line = window.article[index]
        part: list[int] = []
        for at in range(first, end):
            part.append(len(pieces))
            own = line.pieces[at]
            pieces += own
            casings += [line.casings[at]] * len(own)
            quotations += [line.quotations[at]] * len(own)
        pieces.append(END_PIECE)
        casings.append(0)
        quotations.append(0)
        places.append(part)
    return pieces, casings, quotations, places


def _part_tags(line: Line, part: Part) -> list[int]:
    """Tags of a part; a span cut in two begins anew, for no path may start inside a span."""
    tags = line.tags[part.first : part.end]
    is_inside = tags[0] > 0 and tags[0] % 2 == 0
    return [tags[0] - 1, *tags[1:]] if is_inside else tags


def _fill_up(rows: list[list[int]], width: int) -> Tensor:
    return torch.tensor([row + [0] * (width - len(row)) for row in rows])
