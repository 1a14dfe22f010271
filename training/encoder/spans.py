"""Emissions and chain → the chance of every likely span → the best set of spans without overlap."""

from bisect import bisect_right
from typing import NamedTuple

import numpy as np

from tagger import Tagger
from tags import KINDS, TAGS, Span, begin_of, inside_of

LEAST_CHANCE = 0.02
"""Spans less likely are not looked at."""

LONGEST = 400
"""Words of the longest span looked at."""


class Chain(NamedTuple):
    """Log weights of a linear chain: steps [from, to], starts and ends of tags."""

    steps: np.ndarray
    starts: np.ndarray
    ends: np.ndarray


def chain_of(tagger: Tagger) -> Chain:
    """The chain of a tagger, penalties added."""
    return Chain(*(part.detach().double().numpy() for part in tagger.chain()))


def span_chances(emissions: np.ndarray, chain: Chain) -> dict[Span, float]:
    """
    The chance of each span of a line, from 0 to 1, LEAST_CHANCE and less left out. `emissions`: [words, tags].

    A span's chance is the summed weight of all paths that hold just this span, over that of all paths: the constrained
    forward pass of Culotta and McCallum (2004).
    """
    words = len(emissions)
    forward, backward, total = _passes(emissions, chain)
    floor = np.log(LEAST_CHANCE)
    chances: dict[Span, float] = {}
    for kind in range(len(KINDS)):
        begin, inside = begin_of(kind), inside_of(kind)
        closings = _closings(emissions, backward, chain, inside)
        for start in range(words):
            if forward[start, begin] + backward[start, begin] - total < floor:
                continue
            weight, tag = forward[start, begin], begin
            for at in range(start, min(words, start + LONGEST)):
                if at > start:
                    weight += chain.steps[tag, inside] + emissions[at, inside]
                    tag = inside
                # What runs on from here is at least as likely as any span that ends later.
                if weight + backward[at, tag] - total < floor:
                    break
                chance = float(np.exp(weight + closings[at, tag] - total))
                if chance > LEAST_CHANCE:
                    chances[Span(kind, start, at + 1)] = chance
    return chances


def choose_spans(chances: dict[Span, float], thresholds: list[float]) -> list[Span]:
    """
    The set of spans without overlap whose chances lie above their kind's threshold by most in sum, last span first.

    Weighted interval scheduling: the best set up to an end is the best before it, or one more span on a set that ends
    where that span begins.
    """
    worthy = sorted(
        (span.end, span.start, span.kind, chance - thresholds[span.kind])
        for span, chance in chances.items()
        if chance > thresholds[span.kind]
    )
    sums, ends = [0.0], [0]
    chosen: list[tuple[Span, int] | None] = [None]
    for end, start, kind, gain in worthy:
        before = bisect_right(ends, start) - 1
        if sums[before] + gain > sums[-1]:
            sums.append(sums[before] + gain)
            ends.append(end)
            chosen.append((Span(kind, start, end), before))
    spans: list[Span] = []
    at = chosen[-1]
    while at is not None:
        spans.append(at[0])
        at = chosen[at[1]]
    return spans


def _passes(emissions: np.ndarray, chain: Chain) -> tuple[np.ndarray, np.ndarray, float]:
    """Forward and backward log sums [words, tags], and the log sum of all paths."""
    words = len(emissions)
    forward = np.empty((words, len(TAGS)))
    backward = np.empty((words, len(TAGS)))
    forward[0] = chain.starts + emissions[0]
    for at in range(1, words):
        forward[at] = _log_sum(forward[at - 1][:, None] + chain.steps, 0) + emissions[at]
    backward[-1] = chain.ends
    for at in range(words - 2, -1, -1):
        backward[at] = _log_sum(chain.steps + emissions[at + 1] + backward[at + 1], 1)
    return forward, backward, float(_log_sum(forward[-1] + chain.ends, 0))


def _closings(
    emissions: np.ndarray, backward: np.ndarray, chain: Chain, inside: int
) -> np.ndarray:
    """Log sums [words, tags] of what follows a word's tag when the next tag is not `inside`."""
    others = [tag for tag in range(len(TAGS)) if tag != inside]
    closings = np.empty(backward.shape)
    closings[-1] = chain.ends
    for at in range(len(emissions) - 1):
        following = emissions[at + 1] + backward[at + 1]
        closings[at] = _log_sum(chain.steps[:, others] + following[others], 1)
    return closings


def _log_sum(values: np.ndarray, axis: int) -> np.ndarray:
    most = values.max(axis, keepdims=True)
    return (most + np.log(np.exp(values - most).sum(axis, keepdims=True))).squeeze(axis)
