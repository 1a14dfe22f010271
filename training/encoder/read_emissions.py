"""Articles → emissions of each of their lines."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from lines import Article
from tagger import Tagger
from windows import Batch, cut_windows, make_batch

Emit = Callable[[Batch], np.ndarray]
"""Emissions [S, N, tags] of the lines of one window."""


def read_emissions(articles: list[Article], emit: Emit) -> list[np.ndarray]:
    """
    Emissions [words, tags] of every line, articles one after the other.

    One window at a time, as the program reads: packing takes one scale for all that is read at once.
    """
    pieces: dict[tuple[int, int], list[np.ndarray]] = {}
    for index, article in enumerate(articles):
        for window in cut_windows(article):
            for part, rows in zip(window.parts, emit(make_batch([window])), strict=True):
                own = rows[: part.end - part.first].astype(np.float64)
                pieces.setdefault((index, part.line), []).append(own)
    return [np.concatenate(found) for _, found in sorted(pieces.items())]


def emit_by_tagger(tagger: Tagger) -> Emit:
    """Emissions in float32, as the checkpoint gives them."""

    def emit(batch: Batch) -> np.ndarray:
        with torch.no_grad():
            return tagger(batch).numpy()

    return emit


def emit_by_onnx(path: Path) -> Emit:
    """Emissions of a file that export.py wrote."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def emit(batch: Batch) -> np.ndarray:
        (emissions,) = session.run(
            ["emissions"],
            {
                "pieces": batch.pieces.numpy(),
                "casings": batch.casings.numpy(),
                "quotations": batch.quotations.numpy(),
            },
        )
        return emissions.reshape(-1, emissions.shape[-1])[batch.places.numpy()]

    return emit
