"""
A checkpoint → the files that the program reads with. Run with

    python export.py --weights run/epoch-4.pt branch/epoch-4.pt --tokenizer tokenizer.json --out models/encoder

takes the mean of the weights of several checkpoints (Wortsman and others, 2022) and writes `emissions.onnx` (products packed
to int8, the table of word pieces to 4 bits), `pieces.json` (the tokenizer) and `weights.json` (the chain over the tags, to
which `calibrate.ts` adds the rest).

Inputs of the network, of one window each: `pieces`, `casings`, `quotations`, int64 [1, pieces]. Output: `emissions`
[1, pieces, tags]; a word's are those of its first piece.
"""

import argparse
import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
from torch import Tensor, nn

from checkpoint import load_tagger
from existing_file import existing_file
from tagger import Tagger
from windows import WINDOW

INPUTS = ["pieces", "casings", "quotations"]
OPSET = 17

TABLE = "pieces.weight"
TABLE_BLOCK = 128
"""Numbers of the table of pieces that share a scale."""


class PieceEmissions(nn.Module):
    """The network alone: emissions of every piece of a window, whether or not a word begins with it."""

    def __init__(self, tagger: Tagger) -> None:
        super().__init__()
        self.tagger = tagger

    def forward(self, pieces: Tensor, casings: Tensor, quotations: Tensor) -> Tensor:
        return self.tagger.emission(self.tagger.encode(pieces, casings, quotations, None))


def main() -> None:
    parser = argparse.ArgumentParser(description="Writes a checkpoint as the files that the program reads with.")
    parser.add_argument("--weights", type=existing_file, nargs="+", required=True, help="checkpoints of train.py")
    parser.add_argument("--tokenizer", type=existing_file, required=True, help="the encoder's tokenizer.json")
    parser.add_argument("--out", type=Path, required=True, help="folder for the files")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    tagger = load_tagger(*arguments.weights)
    # No window is longer: the rest of the table would lie on disk for nothing.
    tagger.encoder.positions.weight.data = tagger.encoder.positions.weight.data[:WINDOW].clone()
    arguments.out.mkdir(parents=True, exist_ok=True)
    network = arguments.out / "emissions.onnx"
    write_network(tagger, network)
    pieces = arguments.out / "pieces.json"
    shutil.copyfile(arguments.tokenizer, pieces)
    weights = arguments.out / "weights.json"
    steps, starts, ends = (part.flatten().tolist() for part in tagger.chain())
    chain = {"steps": steps, "starts": starts, "ends": ends}
    weights.write_text(json.dumps({"chain": chain}, indent="\t") + "\n", encoding="utf-8")
    for path in (network, pieces, weights):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


def write_network(tagger: Tagger, path: Path) -> None:
    """Writes the network packed."""
    with TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        half_packed = Path(folder) / "half-packed.onnx"
        _write_plain(tagger, plain)
        # A scale for each column: with one for a whole matrix its largest weight would set the step of all.
        quantize_dynamic(
            plain, half_packed, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul"]
        )
        model = onnx.load(half_packed)
        packer = MatMulNBitsQuantizer(
            model,
            bits=4,
            block_size=TABLE_BLOCK,
            is_symmetric=True,
            op_types_to_quantize=("Gather",),
            quant_axes=(("Gather", 1),),
            nodes_to_include=[
                node.name
                for node in model.graph.node
                if node.op_type == "Gather" and node.input[0].endswith(TABLE)
            ],
        )
        packer.process()
        packer.model.save_model_to_file(str(path))


def _write_plain(tagger: Tagger, path: Path) -> None:
    numbers = torch.ones((1, 8), dtype=torch.long)
    axes = {1: "pieces"}
    torch.onnx.export(
        PieceEmissions(tagger).eval(),
        (numbers, numbers, numbers),
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
