"""Learns what words say of issues: see README.md.

    python training/issues/train.py --encoder bge-small-en-v1.5.onnx --tokenizer bge-small-en-v1.5-tokenizer.json \
      --clauses clauses.jsonl --vectors vectors.npz --out models/issues/weights.bin
"""

import argparse
import json
import os
import struct

import numpy as np
import scipy.sparse as sparse
from embed import Encoder
from sklearn.linear_model import LogisticRegression

WIDTH = 24
STEPS = 300
RATE = 0.05
# Strength of the teacher's word beside a known issue, and weight of a clause whose issue the teacher alone tells.
TAUGHT = 0.3
DRAWN = 0.02
# Words that are everywhere say little: the smoothing of Arora and others, "A simple but tough-to-beat baseline" (2017).
SMOOTHING = 1e-3


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("encoder", "tokenizer", "clauses", "vectors", "out"):
        parser.add_argument(f"--{name}", required=True)
    given = parser.parse_args()
    with open(given.clauses, encoding="utf8") as lines:
        rows = [json.loads(line) for line in lines]
    clauses = [row for row in rows if "code" in row]
    words = [row for row in rows if "count" in row]
    of_clauses, of_words = vectors_of(given, clauses, words)
    codes, taught = teach(clauses, of_clauses)
    stems, start = starting_rows(words, of_words)
    student = learn(clauses, codes, taught, stems, start)
    write(given.out, codes, stems, *student)


def vectors_of(given, clauses, words):
    """Vectors of clauses and words; kept in a file, since they take minutes."""
    if not os.path.exists(given.vectors):
        encoder = Encoder(given.encoder, given.tokenizer)
        np.savez(
            given.vectors,
            clauses=encoder.embed([row["text"] for row in clauses]),
            words=encoder.embed([row["text"] for row in words]),
        )
    kept = np.load(given.vectors)
    if len(kept["clauses"]) != len(clauses) or len(kept["words"]) != len(words):
        raise SystemExit(f"{given.vectors} holds vectors of other clauses; take it away.")
    return kept["clauses"], kept["words"]


def teach(clauses, vectors):
    """Issue codes, and their chances for every clause by a logistic regression over the encoder's vectors."""
    known = [at for at, row in enumerate(clauses) if row["code"] is not None]
    teacher = LogisticRegression(C=30, max_iter=1000).fit(
        vectors[known],
        [clauses[at]["code"] for at in known],
        sample_weight=[clauses[at]["weight"] for at in known],
    )
    return list(teacher.classes_), teacher.predict_proba(vectors).astype(np.float32)


def starting_rows(words, vectors):
    """Stems and their first rows: the encoder's vector of their words, by what varies most, common words made small."""
    vectors = vectors - vectors.mean(0)
    total = sum(row["count"] for row in words)
    sums, weights, counts = {}, {}, {}
    for row, vector in zip(words, vectors):
        if len(row["stems"]) != 1:
            continue
        stem = row["stems"][0]
        weight = np.log(2 + row["count"])
        sums[stem] = sums.get(stem, 0) + weight * vector
        weights[stem] = weights.get(stem, 0) + weight
        counts[stem] = counts.get(stem, 0) + row["count"]
    stems = sorted(sums)
    means = np.array([sums[stem] / weights[stem] for stem in stems])
    means -= means.mean(0)
    _, axes = np.linalg.eigh(means.T @ means)
    rows = means @ axes[:, ::-1][:, :WIDTH]
    rows /= rows.std()
    share = np.array([counts[stem] / total for stem in stems])
    return stems, (rows * (SMOOTHING / (SMOOTHING + share))[:, None]).astype(np.float32)


def learn(clauses, codes, taught, stems, start):
    """Rows of stems, directions of issues and their biases, by Adam over all clauses at once."""
    words = matrix(clauses, stems)
    turned = words.T.tocsr()
    wanted = taught.copy()
    weight = np.full(len(clauses), DRAWN, np.float32)
    for at, row in enumerate(clauses):
        if row["code"] is None:
            continue
        wanted[at] *= TAUGHT
        wanted[at, codes.index(row["code"])] += 1 - TAUGHT
        weight[at] = row["weight"]
    random = np.random.default_rng(1)
    parts = [
        start.copy(),
        random.normal(0, 0.05, (WIDTH, len(codes))).astype(np.float32),
        np.zeros(len(codes), np.float32),
    ]
    first = [np.zeros_like(part) for part in parts]
    second = [np.zeros_like(part) for part in parts]
    for step in range(1, STEPS + 1):
        rows, directions, bias = parts
        summed = words @ rows
        wrong = (softmax(summed @ directions + bias) - wanted) * (weight / weight.sum())[:, None]
        slopes = [turned @ (wrong @ directions.T), summed.T @ wrong, wrong.sum(0)]
        rate = RATE * min(1, step / 20) * (1 if step < 0.6 * STEPS else 0.3)
        for part, slope, mean, square in zip(parts, slopes, first, second):
            mean += 0.1 * (slope - mean)
            square += 0.01 * (slope * slope - square)
            part -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return parts


def matrix(clauses, stems):
    """Which stems a clause holds, so weighed that a product with their rows is their sum over the root of their number."""
    index = {stem: at for at, stem in enumerate(stems)}
    values, across, down = [], [], []
    for at, row in enumerate(clauses):
        known = [index[stem] for stem in row["stems"] if stem in index]
        across += [at] * len(known)
        down += known
        values += [len(known) ** -0.5 for _ in known]
    return sparse.csr_matrix(
        (np.array(values, np.float32), (across, down)), shape=(len(clauses), len(stems))
    )


def softmax(scores):
    powers = np.exp(scores - scores.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def write(path, codes, stems, rows, directions, bias):
    """As `src/drafts/read-issue-directions.ts` reads it. Each dimension is scaled to the same range, which its directions take back."""
    most = np.abs(rows).max(0)
    packed = np.rint(rows / most * 127).astype(np.int8)
    directions = directions * (most / 127)[:, None]
    head = {"codes": codes, "width": WIDTH, "stems": " ".join(stems)}
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    numbers = np.hstack([bias[:, None], directions.T]).astype("<f4")
    with open(path, "wb") as out:
        out.write(struct.pack("<I", len(text)) + text + numbers.tobytes() + packed.tobytes())


if __name__ == "__main__":
    main()
