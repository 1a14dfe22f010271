"""
Labelled lines → weights of the tagger. Run with

    python train.py --encoder ENCODER.onnx --tokenizer tokenizer.json --lines train.jsonl --out FOLDER

`--branch run/epoch-2.pt --branched-at 2 --seed 2` begins with the weights that another run had after two epochs: what two branches of
one run come to can be averaged (`export.py`).

The folder gets `epoch-1.pt`, `epoch-2.pt`, … (weights after each epoch) and `state.pt`: the same command, given again
after a stop, goes on after the last whole epoch and comes to the weights that it would have come to without the stop.
"""

import argparse
import random
import sys
import time
from pathlib import Path

import torch
from torch import nn

from checkpoint import State, load_state, save_state, save_weights
from encoder import load_encoder
from existing_file import existing_file
from lines import Article, read_articles
from tagger import DROPOUT, Tagger
from windows import WINDOW, Window, cut_windows, make_batch
from words import WordPieces

WINDOWS_A_BATCH = 12
BATCHES_SORTED = 50
"""Within so many batches windows are sorted by length: little is filled up, and order stays a matter of chance."""

ENCODER_RATE = 1.5e-4
HEAD_RATE = 1e-3
"""What begins from nothing learns faster than the encoder, which must not forget."""

WEIGHT_DECAY = 0.01
WARM_UP = 0.2
"""Part of an epoch in which the rates rise from nothing; from then on they fall in a line to nothing at the end."""

LONGEST_GRADIENT = 1.0
LOSS_SCALE = 4.0
"""On the loss a word. The optimiser does not care; it says from where on gradients are cut to LONGEST_GRADIENT."""

LOG_STEPS = 50


def main() -> None:
    arguments = parse_arguments()
    try:
        train(arguments)
    except ValueError as error:
        sys.exit(f"train: {error}")


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Learns the tagger from labelled lines.")
    parser.add_argument("--encoder", type=existing_file, required=True, help="ONNX file of the encoder to begin with")
    parser.add_argument("--tokenizer", type=existing_file, required=True, help="its tokenizer.json")
    parser.add_argument("--lines", type=existing_file, required=True, help="labelled lines to learn from (.jsonl)")
    parser.add_argument("--out", type=Path, required=True, help="folder for weights and state")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--branch", type=existing_file, default=None, help="checkpoint of another run to begin with")
    parser.add_argument("--branched-at", type=int, default=0, help="how many epochs that run had done")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--steps", type=int, default=None, help="batches an epoch at most, for a trial")
    return parser.parse_args()


def train(arguments: argparse.Namespace) -> None:
    """Learns for `epochs` epochs, or for those that are left of a run begun before."""
    torch.set_num_threads(arguments.threads)
    # Numbers next to nothing, of which softmax makes many, are slow on a processor.
    torch.set_flush_denormal(True)
    torch.manual_seed(arguments.seed)
    articles = read_articles(arguments.lines, WordPieces(arguments.tokenizer))
    if not articles:
        raise ValueError(f"{arguments.lines} holds no lines")
    tagger = Tagger(load_encoder(arguments.encoder, DROPOUT))
    optimiser = make_optimiser(tagger)
    settings = {
        "epochs": arguments.epochs,
        "seed": arguments.seed,
        "branched at": arguments.branched_at,
        "steps": arguments.steps or 0,
        "articles": len(articles),
    }
    arguments.out.mkdir(parents=True, exist_ok=True)
    state_path = arguments.out / "state.pt"
    state = load_state(state_path, settings)
    begun = arguments.branched_at
    if arguments.branch is not None:
        tagger.load_state_dict(torch.load(arguments.branch, map_location="cpu", weights_only=True))
    done = begun
    if state is not None:
        tagger.load_state_dict(state.weights)
        optimiser.load_state_dict(state.optimiser)
        done = state.epoch
        print(f"{state_path}: {done} of {arguments.epochs} epochs are done", flush=True)
    for epoch in range(done, arguments.epochs):
        # Each epoch has a seed of its own, so that a run which goes on draws what it would have drawn.
        seed = 1000 * arguments.seed + epoch
        torch.manual_seed(seed)
        batches = make_batches(articles, random.Random(seed))[: arguments.steps]
        run_epoch(tagger, optimiser, batches, epochs=(begun, epoch, arguments.epochs))
        weights_path = arguments.out / f"epoch-{epoch + 1}.pt"
        save_weights(weights_path, tagger)
        save_state(state_path, State(epoch + 1, settings, tagger.state_dict(), optimiser.state_dict()))
        print(f"{weights_path} written", flush=True)


def make_optimiser(tagger: Tagger) -> torch.optim.AdamW:
    """AdamW; of the encoder only matrices decay. Every group keeps its full rate as `full_rate`."""
    encoder = list(tagger.encoder.parameters())
    own = {id(parameter) for parameter in encoder}
    head = [parameter for parameter in tagger.parameters() if id(parameter) not in own]
    groups = [
        ([parameter for parameter in encoder if parameter.dim() > 1], ENCODER_RATE, WEIGHT_DECAY),
        ([parameter for parameter in encoder if parameter.dim() == 1], ENCODER_RATE, 0.0),
        (head, HEAD_RATE, 0.0),
    ]
    return torch.optim.AdamW(
        [
            {"params": parameters, "lr": rate, "full_rate": rate, "weight_decay": decay}
            for parameters, rate, decay in groups
        ],
        betas=(0.9, 0.98),
        fused=True,
    )


def make_batches(articles: list[Article], chance: random.Random) -> list[list[Window]]:
    """All windows once, in random order, those of like length side by side."""
    windows = [
        window
        for article in articles
        for window in cut_windows(article, chance.randint(WINDOW // 4, WINDOW))
    ]
    chance.shuffle(windows)
    batches: list[list[Window]] = []
    span = WINDOWS_A_BATCH * BATCHES_SORTED
    for at in range(0, len(windows), span):
        group = sorted(windows[at : at + span], key=Window.piece_count)
        batches += [
            group[first : first + WINDOWS_A_BATCH]
            for first in range(0, len(group), WINDOWS_A_BATCH)
        ]
    chance.shuffle(batches)
    return batches


def rate_factor(progress: float, begun: int, epochs: int) -> float:
    """Part of the full rate at `progress`, which counts epochs and runs from `begun` to `epochs`."""
    return min(1.0, (progress - begun) / WARM_UP) * (1.0 - progress / epochs)


def run_epoch(
    tagger: Tagger,
    optimiser: torch.optim.AdamW,
    batches: list[list[Window]],
    epochs: tuple[int, int, int],
) -> None:
    """One pass over `batches`; `epochs` are those the run began with, those done and those wanted."""
    begun, done, wanted = epochs
    tagger.train()
    began = time.monotonic()
    total = 0.0
    words = 0
    for step, windows in enumerate(batches, start=1):
        # Counted from the middle of a step, so that neither the first nor the last is taken at no rate at all.
        factor = rate_factor(done + (step - 0.5) / len(batches), begun, wanted)
        for group in optimiser.param_groups:
            group["lr"] = group["full_rate"] * factor
        batch = make_batch(windows)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            emissions = tagger(batch)
        loss = tagger.loss(emissions, batch).sum()
        count = int(batch.is_word.sum())
        (loss / count * LOSS_SCALE).backward()
        nn.utils.clip_grad_norm_(tagger.parameters(), LONGEST_GRADIENT)
        optimiser.step()
        optimiser.zero_grad()
        total += loss.item()
        words += count
        if step % LOG_STEPS == 0 or step == len(batches):
            passed = time.monotonic() - began
            print(
                f"epoch {done + 1} of {wanted}, batch {step} of {len(batches)}: "
                f"loss {total / words:.4f} a word, {words / passed:.0f} words a second",
                flush=True,
            )


if __name__ == "__main__":
    main()
