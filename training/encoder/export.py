"""
A checkpoint → files to read with outside Python. Run with

    python export.py --weights epoch-3.pt --out FOLDER

writes `emissions.onnx` (float32), `emissions.int8.onnx` (the products packed to int8) and `chain.json` (the log weights
of steps, starts and ends, which are no part of the network).

Inputs, all [windows, pieces]: `pieces`, `casings`, `quotations` (int64), `is_piece` (float32, 1 or 0). Output:
`emissions` [windows, pieces, tags]; a word's are those of its first piece.
"""

import argparse
import json
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from checkpoint import load_tagger
from encoder import MASKED
from existing_file import existing_file
from tagger import Tagger
from tags import TAGS

INPUTS = ["pieces", "casings", "quotations", "is_piece"]
OPSET = 17


class PieceEmissions(nn.Module):
    """The network alone: emissions of every piece, whether or not a word begins with it."""

    def __init__(self, tagger: Tagger) -> None:
        super().__init__()
        self.tagger = tagger

    def forward(self, pieces: Tensor, casings: Tensor, quotations: Tensor, is_piece: Tensor) -> Tensor:
        bias = ((1 - is_piece) * MASKED)[:, None, None, :]
        return self.tagger.emission(self.tagger.encode(pieces, casings, quotations, bias))


def main() -> None:
    parser = argparse.ArgumentParser(description="Writes a checkpoint as ONNX files.")
    parser.add_argument("--weights", type=existing_file, required=True, help="checkpoint of train.py")
    parser.add_argument("--out", type=Path, required=True, help="folder for the files")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    tagger = load_tagger(arguments.weights)
    arguments.out.mkdir(parents=True, exist_ok=True)
    plain = arguments.out / "emissions.onnx"
    packed = arguments.out / "emissions.int8.onnx"
    export_network(tagger, plain)
    # A scale for each column: with one for a whole matrix its largest weight would set the step of all.
    quantize_dynamic(plain, packed, weight_type=QuantType.QInt8, per_channel=True)
    chain = arguments.out / "chain.json"
    steps, starts, ends = (part.tolist() for part in tagger.chain())
    chain.write_text(
        json.dumps({"tags": TAGS, "steps": steps, "starts": starts, "ends": ends}) + "\n",
        encoding="utf-8",
    )
    for path in (plain, packed, chain):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


def export_network(tagger: Tagger, path: Path) -> None:
    """Writes the network in float32, for any number of windows and pieces."""
    shape = (2, 8)
    numbers = torch.ones(shape, dtype=torch.long)
    axes = {0: "windows", 1: "pieces"}
    torch.onnx.export(
        PieceEmissions(tagger).eval(),
        (numbers, numbers, numbers, torch.ones(shape)),
        str(path),
        input_names=INPUTS,
        output_names=["emissions"],
        dynamic_axes={name: axes for name in [*INPUTS, "emissions"]},
        opset_version=OPSET,
        # The newer exporter needs one more package and gains nothing here.
        dynamo=False,
    )


if __name__ == "__main__":
    main()
