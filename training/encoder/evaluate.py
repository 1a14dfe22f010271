"""
Scores a checkpoint on labelled lines by the published protocol. Run with

    python evaluate.py --weights epoch-3.pt --tokenizer tokenizer.json --lines valid.jsonl

`--onnx FILE` takes the emissions from an exported file and only the chain from the checkpoint; `--predictions FILE`
writes the labels of every line as one JSON list, for `eval/attribution-protocol.ts`.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import torch

from checkpoint import load_tagger
from existing_file import existing_file
from lines import read_articles
from read_emissions import emit_by_onnx, emit_by_tagger, read_emissions
from spans import chain_of, choose_spans, span_chances
from tags import KINDS, Span, exact_rates, labels_of, spans_of
from words import WordPieces

THRESHOLD = 0.36
"""Half of an F1 of 0.72: where one more span no longer raises it (Lipton and others, 2014)."""

CHANCE_BINS = 10


def main() -> None:
    arguments = parse_arguments()
    try:
        evaluate(arguments)
    except ValueError as error:
        sys.exit(f"evaluate: {error}")


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Scores a checkpoint on labelled lines.")
    parser.add_argument("--weights", type=existing_file, nargs="+", required=True, help="checkpoints of train.py, averaged")
    parser.add_argument("--tokenizer", type=existing_file, required=True, help="the encoder's tokenizer.json")
    parser.add_argument("--lines", type=existing_file, required=True, help="labelled lines (.jsonl)")
    parser.add_argument("--onnx", type=existing_file, default=None, help="emissions from this exported file")
    parser.add_argument("--predictions", type=Path, default=None, help="file for the labels found")
    parser.add_argument("--threshold", type=float, default=THRESHOLD, help="least chance of a span kept")
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def evaluate(arguments: argparse.Namespace) -> None:
    """Prints precision, recall and F1 of each kind, then how far the chances of contents can be trusted."""
    torch.set_num_threads(arguments.threads)
    tagger = load_tagger(*arguments.weights)
    articles = read_articles(arguments.lines, WordPieces(arguments.tokenizer))
    lines = [line for article in articles for line in article]
    if not lines:
        raise ValueError(f"{arguments.lines} holds no lines")
    emit = emit_by_tagger(tagger) if arguments.onnx is None else emit_by_onnx(arguments.onnx)
    chain = chain_of(tagger)
    chances = [span_chances(rows, chain) for rows in read_emissions(articles, emit)]
    predicted = [choose_spans(spans, [arguments.threshold] * len(KINDS)) for spans in chances]
    gold = [spans_of(line.labels) for line in lines]
    for kind, rates in zip(KINDS, exact_rates(gold, predicted), strict=True):
        precision, recall, f1 = (100 * rate for rate in rates)
        print(f"{kind:8} precision {precision:.1f}  recall {recall:.1f}  F1 {f1:.1f}")
    print_reliability(chances, predicted, gold)
    if arguments.predictions is not None:
        labels = [labels_of(spans, len(line.tags)) for spans, line in zip(predicted, lines, strict=True)]
        arguments.predictions.write_text(json.dumps(labels), encoding="utf-8")


def print_reliability(
    chances: list[dict[Span, float]], predicted: list[list[Span]], gold: list[list[Span]]
) -> None:
    """For the contents found, by tenths of the chance given: its mean, the share exactly right, how many."""
    content = KINDS.index("content")
    bins = np.zeros((CHANCE_BINS, 3))
    for given, found, right in zip(chances, predicted, gold, strict=True):
        for span in found:
            if span.kind == content:
                tenth = min(CHANCE_BINS - 1, int(given[span] * CHANCE_BINS))
                bins[tenth] += (given[span], span in right, 1)
    print("contents: chance given, exactly right, how many")
    for given, right, count in bins[bins[:, 2] > 0]:
        print(f"  {given / count:.2f}  {right / count:.2f}  {count:.0f}")


if __name__ == "__main__":
    main()
