"""The encoder, a BERT: word pieces → a vector for each, begun from the weights inside a published ONNX file."""

from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import Tensor, nn

VOCABULARY = 30522
POSITIONS = 512
WIDTH = 384
HEADS = 12
INNER_WIDTH = 1536
NORM_EPSILON = 1e-12
MASKED = -1e4
"""Added to the score of what must not be; finite, so that sums of it stay numbers."""


class PooledDropout(nn.Module):
    """
    Dropout whose chances are drawn once and then read from a random place.

    On a processor, drawing a chance for every number costs as much as a good part of the products.
    """

    POOL = 1 << 24

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate
        self._pools: dict[torch.dtype, Tensor] = {}

    def forward(self, values: Tensor) -> Tensor:
        """`values` of any shape with fewer than POOL numbers."""
        if not self.training or self.rate == 0:
            return values
        pool = self._pool_of(values.dtype)
        count = values.numel()
        start = int(torch.randint(0, len(pool) - count, (1,)))
        return values * pool[start : start + count].view(values.shape)

    def _pool_of(self, dtype: torch.dtype) -> Tensor:
        if dtype not in self._pools:
            drawn = np.random.default_rng(5).random(self.POOL, dtype=np.float32)
            kept = torch.from_numpy(drawn) >= self.rate
            self._pools[dtype] = (kept.float() / (1 - self.rate)).to(dtype)
        return self._pools[dtype]


class Layer(nn.Module):
    """Self-attention and a feed-forward net, each added to what came in and normed (Devlin and others, 2019)."""

    def __init__(self, dropout: PooledDropout) -> None:
        super().__init__()
        # Three products, not one three times as wide: packing to int8 then finds the scale of each.
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attended_norm = nn.LayerNorm(WIDTH, eps=NORM_EPSILON)
        self.inner = nn.Linear(WIDTH, INNER_WIDTH)
        self.outer = nn.Linear(INNER_WIDTH, WIDTH)
        self.outer_norm = nn.LayerNorm(WIDTH, eps=NORM_EPSILON)
        self.dropout = dropout

    def forward(self, vectors: Tensor, bias: Tensor | None) -> Tensor:
        """`vectors` [W, P, WIDTH]; `bias` [W, 1, 1, P] is added to the scores of the pieces looked at."""
        query, key, value = (
            self._heads(part(vectors)) for part in (self.query, self.key, self.value)
        )
        scores = torch.matmul(query * (WIDTH // HEADS) ** -0.5, key.transpose(2, 3))
        if bias is not None:
            scores = scores + bias
        seen = torch.matmul(torch.softmax(scores, -1), value)
        joined = self.attended(seen.transpose(1, 2).reshape(vectors.shape))
        vectors = self.attended_norm(vectors + self.dropout(joined))
        inner = F.gelu(self.inner(vectors))
        return self.outer_norm(vectors + self.dropout(self.outer(inner)))

    @staticmethod
    def _heads(vectors: Tensor) -> Tensor:
        windows, pieces, _ = vectors.shape
        return vectors.view(windows, pieces, HEADS, WIDTH // HEADS).transpose(1, 2)


class Encoder(nn.Module):
    """A BERT of WIDTH numbers a piece; dropout is off for attention itself, which costs time and brings little."""

    def __init__(self, layers: int, dropout: float) -> None:
        super().__init__()
        self.pieces = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.segments = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=NORM_EPSILON)
        self.dropout = PooledDropout(dropout)
        self.layers = nn.ModuleList(Layer(self.dropout) for _ in range(layers))

    def forward(self, pieces: Tensor, added: Tensor, bias: Tensor | None) -> Tensor:
        """Vectors [W, P, WIDTH] of `pieces` [W, P]; `added` [W, P, WIDTH] joins the embeddings; `bias` as in Layer."""
        positions = self.positions.weight[: pieces.shape[1]]
        vectors = self.pieces(pieces) + positions + self.segments.weight[0] + added
        vectors = self.dropout(self.norm(vectors))
        if torch.is_autocast_enabled("cpu"):
            # Autocast packs products only; sums and norms in float32 would cost as much as these.
            vectors = vectors.bfloat16()
            bias = None if bias is None else bias.bfloat16()
        for layer in self.layers:
            vectors = layer(vectors, bias)
        return vectors


def load_encoder(path: Path, dropout: float) -> Encoder:
    """
    The encoder with the weights of a BERT's ONNX file, as the export of a transformers model names them.

    Raises ValueError where the file holds another kind of model.
    """
    graph = onnx.load(path).graph
    named = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    # The export gives matrices numbers for names; the product that uses one says whose it is.
    products = {
        node.name: named[node.input[1]]
        for node in graph.node
        if node.op_type == "MatMul" and node.input[1] in named
    }
    encoder = Encoder(sum("intermediate" in name for name in products), dropout)
    try:
        weights = _embeddings(named)
        for layer in range(len(encoder.layers)):
            weights |= _layer(layer, named, products)
        encoder.load_state_dict({name: torch.tensor(array) for name, array in weights.items()})
    except (KeyError, RuntimeError) as cause:
        raise ValueError(f"{path} is not a BERT of {WIDTH} numbers a piece: {cause}") from cause
    return encoder


def _embeddings(named: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {
        "pieces.weight": named["embeddings.word_embeddings.weight"],
        "positions.weight": named["embeddings.position_embeddings.weight"],
        "segments.weight": named["embeddings.token_type_embeddings.weight"],
        "norm.weight": named["embeddings.LayerNorm.weight"],
        "norm.bias": named["embeddings.LayerNorm.bias"],
    }


_LINEAR = {
    "query": "attention/self/query",
    "key": "attention/self/key",
    "value": "attention/self/value",
    "attended": "attention/output/dense",
    "inner": "intermediate/dense",
    "outer": "output/dense",
}
_NORMS = {"attended_norm": "attention.output.LayerNorm", "outer_norm": "output.LayerNorm"}


def _layer(
    layer: int, named: dict[str, np.ndarray], products: dict[str, np.ndarray]
) -> dict[str, np.ndarray]:
    own = f"layers.{layer}"
    other = f"encoder.layer.{layer}"
    weights: dict[str, np.ndarray] = {}
    for name, path in _LINEAR.items():
        weights[f"{own}.{name}.weight"] = products[f"/encoder/layer.{layer}/{path}/MatMul"].T
        weights[f"{own}.{name}.bias"] = named[f"{other}.{path.replace('/', '.')}.bias"]
    for name, path in _NORMS.items():
        for part in ("weight", "bias"):
            weights[f"{own}.{name}.{part}"] = named[f"{other}.{path}.{part}"]
    return weights
