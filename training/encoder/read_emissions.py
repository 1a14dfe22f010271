"""Articles → emissions of each of their lines, read in batches of windows of like length."""

from collections.abc import Callable

import numpy as np

from lines import Article
from windows import Batch, cut_windows, make_batch

WINDOWS_A_BATCH = 8

Emit = Callable[[Batch], np.ndarray]
"""Emissions [S, N, tags] of a batch."""


def read_emissions(articles: list[Article], emit: Emit) -> list[np.ndarray]:
    """Emissions [words, tags] of every line, articles one after the other."""
    pieces: dict[tuple[int, int], list[tuple[int, np.ndarray]]] = {}
    windows = [
        (index, window) for index, article in enumerate(articles) for window in cut_windows(article)
    ]
    # Windows of like length side by side: little is filled up.
    windows.sort(key=lambda pair: -pair[1].piece_count())
    for at in range(0, len(windows), WINDOWS_A_BATCH):
        group = windows[at : at + WINDOWS_A_BATCH]
        emissions = emit(make_batch([window for _, window in group]))
        parts = [(index, part) for index, window in group for part in window.parts]
        for (index, part), rows in zip(parts, emissions, strict=True):
            own = rows[: part.end - part.first].astype(np.float64)
            pieces.setdefault((index, part.line), []).append((part.first, own))
    return [
        np.concatenate([rows for _, rows in sorted(found, key=lambda pair: pair[0])])
        for _, found in sorted(pieces.items())
    ]
