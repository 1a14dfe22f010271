"""The tagger: an encoder, what lower-casing took away, and a conditional random field over the tags of words."""

import torch
from torch import Tensor, nn

from encoder import MASKED, WIDTH, Encoder
from tags import KINDS, TAGS, begin_of, inside_of
from windows import Batch
from words import CASINGS, QUOTATION_STATES

DROPOUT = 0.1


class Tagger(nn.Module):
    """
    Emissions of the tags of every word, and the chain that ties them.

    A tag that goes on with a span follows only its own kind's; other steps and starts are kept out by a large penalty,
    so that no path spells a broken span.
    """

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.casings = nn.Embedding(CASINGS, WIDTH)
        self.quotations = nn.Embedding(QUOTATION_STATES, WIDTH)
        # From nothing, so that the encoder at first sees what it was made with.
        nn.init.zeros_(self.casings.weight)
        nn.init.zeros_(self.quotations.weight)
        self.dropout = nn.Dropout(DROPOUT)
        self.emission = nn.Linear(WIDTH, len(TAGS))
        self.steps = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.starts = nn.Parameter(torch.zeros(len(TAGS)))
        self.ends = nn.Parameter(torch.zeros(len(TAGS)))
        steps, starts = _penalties()
        self.register_buffer("step_penalties", steps, persistent=False)
        self.register_buffer("start_penalties", starts, persistent=False)

    def forward(self, batch: Batch) -> Tensor:
        """Emissions [S, N, tags] of the words of a batch; those of places without a word mean nothing."""
        bias = None
        if batch.is_piece is not None:
            bias = torch.where(batch.is_piece, 0.0, MASKED)[:, None, None, :]
        vectors = self.encode(batch.pieces, batch.casings, batch.quotations, bias)
        words = vectors.reshape(-1, WIDTH)[batch.places]
        return self.emission(self.dropout(words)).float()

    def encode(
        self, pieces: Tensor, casings: Tensor, quotations: Tensor, bias: Tensor | None
    ) -> Tensor:
        """Vectors [W, P, WIDTH] of the pieces of windows; the first three are [W, P], `bias` is [W, 1, 1, P]."""
        added = self.casings(casings) + self.quotations(quotations)
        return self.encoder(pieces, added, bias)

    def chain(self) -> tuple[Tensor, Tensor, Tensor]:
        """Log weights of steps (from, to), of starts and of ends, the penalties added."""
        return self.steps + self.step_penalties, self.starts + self.start_penalties, self.ends

    def loss(self, emissions: Tensor, batch: Batch) -> Tensor:
        """
        Negative log likelihood [S] of the right tags of each part of a line (Lafferty and others, 2001).

        `emissions` as `forward` gives them.
        """
        return self._log_total(emissions, batch.is_word) - self._log_weight(emissions, batch)

    def _log_weight(self, emissions: Tensor, batch: Batch) -> Tensor:
        """Log weight of the path of the right tags."""
        steps, starts, ends = self.chain()
        tags = batch.tags
        is_word = batch.is_word.float()
        emitted = emissions.gather(2, tags[..., None])[..., 0] * is_word
        stepped = steps[tags[:, :-1], tags[:, 1:]] * is_word[:, 1:]
        last = tags.gather(1, batch.is_word.sum(1, keepdim=True) - 1)[:, 0]
        return emitted.sum(1) + stepped.sum(1) + starts[tags[:, 0]] + ends[last]

    def _log_total(self, emissions: Tensor, is_word: Tensor) -> Tensor:
        """Log of the summed weights of all paths, by the forward pass."""
        steps, starts, ends = self.chain()
        # Longest parts first: one that has ended is then the last row and need not be carried on.
        lengths, order = is_word.sum(1).sort(descending=True)
        emissions = emissions[order]
        sums = starts + emissions[:, 0]
        ended: list[Tensor] = []
        for at in range(1, emissions.shape[1]):
            running = int((lengths > at).sum())
            if running < len(sums):
                ended.append(sums[running:])
                sums = sums[:running]
            stepped = torch.logsumexp(sums[:, :, None] + steps, 1)
            sums = stepped + emissions[:running, at]
        ended.append(sums)
        totals = torch.logsumexp(torch.cat(ended[::-1]) + ends, 1)
        return totals[torch.argsort(order)]


def tagger_of(weights: dict[str, Tensor]) -> Tagger:
    """The tagger that a checkpoint's weights belong to, ready to read."""
    layers = sum(name.endswith(".query.weight") for name in weights)
    tagger = Tagger(Encoder(layers, DROPOUT))
    tagger.load_state_dict(weights)
    return tagger.eval()


def _penalties() -> tuple[Tensor, Tensor]:
    """What is added to steps [from, to] and to starts."""
    steps = torch.zeros(len(TAGS), len(TAGS))
    starts = torch.zeros(len(TAGS))
    for kind in range(len(KINDS)):
        begin, inside = begin_of(kind), inside_of(kind)
        steps[:, inside] = MASKED
        steps[[begin, inside], inside] = 0
        starts[inside] = MASKED
    return steps, starts
