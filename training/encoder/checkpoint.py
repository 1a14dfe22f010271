"""Files of a training run: a state to go on from, and weights to read with."""

import os
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from tagger import Tagger, tagger_of


class State(NamedTuple):
    """A run after `epoch` epochs; `settings` are those that it was begun with."""

    epoch: int
    settings: dict[str, int | float]
    weights: dict[str, Tensor]
    optimiser: dict


def save_state(path: Path, state: State) -> None:
    """Replaces the state as a whole: a run stopped while writing leaves the one before."""
    _replace(path, state._asdict())


def load_state(path: Path, settings: dict[str, int | float]) -> State | None:
    """The state of a run, or None where none is kept. Raises ValueError if it was begun with other settings."""
    if not path.exists():
        return None
    state = State(**torch.load(path, map_location="cpu", weights_only=True))
    if state.settings != settings:
        raise ValueError(
            f"{path} was begun with {state.settings}, not {settings}: name another folder for the new run"
        )
    return state


def save_weights(path: Path, tagger: Tagger) -> None:
    """Weights alone, to read with or to export."""
    _replace(path, tagger.state_dict())


def load_tagger(*paths: Path) -> Tagger:
    """The tagger whose weights `save_weights` wrote, ready to read; of several the mean of their weights."""
    all_weights = [torch.load(path, map_location="cpu", weights_only=True) for path in paths]
    return tagger_of(
        {name: torch.stack([weights[name] for weights in all_weights]).mean(0) for name in all_weights[0]}
    )


def _replace(path: Path, content: dict) -> None:
    unfinished = path.with_suffix(".part")
    torch.save(content, unfinished)
    os.replace(unfinished, path)
