"""The tags of words, the spans that they spell, and the published protocol's exact scores."""

from typing import NamedTuple

KINDS = ("source", "cue", "content")

TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
"""Tag 1 + 2k begins a span of kind k, tag 2 + 2k goes on with it."""

TAG_NUMBERS = {tag: number for number, tag in enumerate(TAGS)}


class Span(NamedTuple):
    """Words `start` to `end` of a line, `end` left out. `kind` is an index of KINDS."""

    kind: int
    start: int
    end: int


class Rates(NamedTuple):
    """Precision, recall and F1, from 0 to 1."""

    precision: float
    recall: float
    f1: float


def begin_of(kind: int) -> int:
    """The tag that begins a span of a kind."""
    return 1 + 2 * kind


def inside_of(kind: int) -> int:
    """The tag that goes on with a span of a kind."""
    return 2 + 2 * kind


def spans_of(labels: list[str]) -> list[Span]:
    """Spans that labels spell; an I- label that goes on with no span of its kind ends the last one."""
    spans: list[Span] = []
    kind: int | None = None
    start = 0
    for at, label in enumerate([*labels, "O"]):
        goes_on = kind is not None and label == f"I-{KINDS[kind]}"
        if goes_on:
            continue
        if kind is not None:
            spans.append(Span(kind, start, at))
        kind = KINDS.index(label[2:]) if label.startswith("B") else None
        start = at
    return spans


def labels_of(spans: list[Span], words: int) -> list[str]:
    """Labels that spell spans without overlap in a line of `words` words."""
    labels = ["O"] * words
    for kind, start, end in spans:
        name = KINDS[kind]
        labels[start:end] = [f"B-{name}"] + [f"I-{name}"] * (end - start - 1)
    return labels


def exact_rates(gold: list[list[Span]], predicted: list[list[Span]]) -> list[Rates]:
    """
    Rates of each kind over all lines: a span counts as found when kind, start and end are right.

    The same measure as `eval/attribution-protocol.ts`.
    """
    found = [0, 0, 0]
    given = [0, 0, 0]
    wanted = [0, 0, 0]
    for right, own in zip(gold, predicted, strict=True):
        for span in right:
            wanted[span.kind] += 1
        for span in own:
            given[span.kind] += 1
            found[span.kind] += span in right
    return [_rates(*counts) for counts in zip(found, given, wanted, strict=True)]


def _rates(found: int, given: int, wanted: int) -> Rates:
    precision = found / given if given else 0.0
    recall = found / wanted if wanted else 0.0
    total = precision + recall
    return Rates(precision, recall, 2 * precision * recall / total if total else 0.0)
