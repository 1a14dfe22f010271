"""Sentences to vectors of length 1 by a sentence encoder in ONNX, on one thread, so that every run gives the same."""

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

BATCH = 64
LONGEST = 64


class Encoder:
    """`encoder` and `tokenizer` are paths; the vector of a text is that of its first piece, as bge has it."""

    def __init__(self, encoder: str, tokenizer: str) -> None:
        self.tokenizer = Tokenizer.from_file(tokenizer)
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(LONGEST)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(
            encoder, options, providers=["CPUExecutionProvider"]
        )
        self.inputs = [each.name for each in self.session.get_inputs()]

    def embed(self, texts: list[str]) -> np.ndarray:
        """One row a text, float32."""
        pieces = [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        by_length = sorted(range(len(texts)), key=lambda at: len(pieces[at]))
        rows = [np.zeros(0, np.float32)] * len(texts)
        for start in range(0, len(by_length), BATCH):
            batch = by_length[start : start + BATCH]
            longest = max(len(pieces[at]) for at in batch)
            ids = np.zeros((len(batch), longest), np.int64)
            mask = np.zeros_like(ids)
            for row, at in enumerate(batch):
                ids[row, : len(pieces[at])] = pieces[at]
                mask[row, : len(pieces[at])] = 1
            given = {
                "input_ids": ids,
                "attention_mask": mask,
                "token_type_ids": np.zeros_like(ids),
            }
            hidden = self.session.run(None, {name: given[name] for name in self.inputs})[0]
            first = hidden[:, 0]
            first = first / np.linalg.norm(first, axis=1, keepdims=True)
            for row, at in enumerate(batch):
                rows[at] = first[row]
        return np.vstack(rows).astype(np.float32)
