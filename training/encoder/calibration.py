"""How sure the encoder may be: a line through the log odds of its chances, for each kind (Platt, 1999)."""

from typing import NamedTuple

import numpy as np

from tags import KINDS, Span

LEAST_CHANCE = 0.05
"""Chances below are left out: they are many, and no span is kept for them."""

STEPS = 50


class Line(NamedTuple):
    """What log odds are multiplied by, and what is added."""

    slope: float
    offset: float


def fit_calibration(chances: list[dict[Span, float]], gold: list[list[Span]]) -> list[Line]:
    """A line for each kind, fitted to lines that the weights have not learned from: chances and right spans of each."""
    lines: list[Line] = []
    for kind in range(len(KINDS)):
        odds: list[float] = []
        right: list[bool] = []
        for given, spans in zip(chances, gold, strict=True):
            for span, chance in given.items():
                if span.kind == kind and chance > LEAST_CHANCE:
                    odds.append(log_odds(chance))
                    right.append(span in spans)
        lines.append(_fit(np.array(odds), np.array(right, dtype=float)))
    return lines


def calibrated(chances: dict[Span, float], lines: list[Line]) -> dict[Span, float]:
    """The chances with each kind's line drawn through their log odds."""
    return {
        span: _logistic(lines[span.kind].slope * log_odds(chance) + lines[span.kind].offset)
        for span, chance in chances.items()
    }


def log_odds(chance: float) -> float:
    """Log odds of a chance, kept within what can be counted."""
    kept = min(1 - 1e-6, max(1e-6, chance))
    return float(np.log(kept / (1 - kept)))


def _fit(odds: np.ndarray, right: np.ndarray) -> Line:
    """The likeliest line, by Newton's method."""
    rows = np.stack([odds, np.ones(len(odds))], 1)
    line = np.array([1.0, 0.0])
    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-rows @ line))
        slope = rows.T @ (right - chances)
        curve = rows.T @ (rows * (chances * (1 - chances))[:, None])
        line += np.linalg.solve(curve, slope)
    return Line(float(line[0]), float(line[1]))


def _logistic(odds: float) -> float:
    return float(1 / (1 + np.exp(-odds)))
