"""
A checkpoint → the files that the program reads with. Run with

    python export.py --weights epoch-4.pt --tokenizer tokenizer.json --held-out held-out.jsonl --out models/encoder

writes `emissions.onnx` (products packed to int8, the table of word pieces to 4 bits), `pieces.json` (the tokenizer) and
`weights.json` (the chain over the tags, the calibration of its chances by the held-out lines, thresholds).

Inputs of the network, of one window each: `pieces`, `casings`, `quotations`, int64 [1, pieces]. Output: `emissions`
[1, pieces, tags]; a word's are those of its first piece.
"""

import argparse
import json
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
from torch import Tensor, nn

from calibration import calibrated, fit_calibration
from checkpoint import load_tagger
from existing_file import existing_file
from lines import read_articles
from read_emissions import emit_by_onnx, read_emissions
from spans import chain_of, choose_spans, span_chances
from tagger import Tagger
from tags import KINDS, exact_rates, spans_of
from windows import WINDOW
from words import WordPieces

INPUTS = ["pieces", "casings", "quotations"]
OPSET = 17

TABLE = "pieces.weight"
TABLE_BLOCK = 128
"""Numbers of the table of pieces that share a scale."""

SHARE = 0.75
"""Of the encoder in the mean with the linear model, which the encoder has not seen."""

USUAL_THRESHOLD = 0.36


class PieceEmissions(nn.Module):
    """The network alone: emissions of every piece of a window, whether or not a word begins with it."""

    def __init__(self, tagger: Tagger) -> None:
        super().__init__()
        self.tagger = tagger

    def forward(self, pieces: Tensor, casings: Tensor, quotations: Tensor) -> Tensor:
        return self.tagger.emission(self.tagger.encode(pieces, casings, quotations, None))


def main() -> None:
    parser = argparse.ArgumentParser(description="Writes a checkpoint as the files that the program reads with.")
    parser.add_argument("--weights", type=existing_file, required=True, help="checkpoint of train.py")
    parser.add_argument("--tokenizer", type=existing_file, required=True, help="the encoder's tokenizer.json")
    parser.add_argument("--held-out", type=existing_file, required=True, help="labelled lines not learned from (.jsonl)")
    parser.add_argument("--out", type=Path, required=True, help="folder for the files")
    arguments = parser.parse_args()
    try:
        export(arguments)
    except ValueError as error:
        sys.exit(f"export: {error}")


def export(arguments: argparse.Namespace) -> None:
    """Writes the three files and prints their sizes and what the held-out lines say of them."""
    torch.set_num_threads(1)
    tagger = load_tagger(arguments.weights)
    # No window is longer: the rest of the table would lie on disk for nothing.
    tagger.encoder.positions.weight.data = tagger.encoder.positions.weight.data[:WINDOW].clone()
    arguments.out.mkdir(parents=True, exist_ok=True)
    network = arguments.out / "emissions.onnx"
    write_network(tagger, network)
    pieces = arguments.out / "pieces.json"
    shutil.copyfile(arguments.tokenizer, pieces)
    weights = arguments.out / "weights.json"
    articles = read_articles(arguments.held_out, WordPieces(arguments.tokenizer))
    chain = chain_of(tagger)
    chances = [span_chances(rows, chain) for rows in read_emissions(articles, emit_by_onnx(network))]
    gold = [spans_of(line.labels) for article in articles for line in article]
    calibration = fit_calibration(chances, gold)
    sure = [calibrated(each, calibration) for each in chances]
    found = [choose_spans(each, [USUAL_THRESHOLD] * len(KINDS)) for each in sure]
    rates = exact_rates(gold, found)
    for kind, (precision, recall, f1), line in zip(KINDS, rates, calibration, strict=True):
        print(f"{kind:8} precision {100 * precision:.1f}  recall {100 * recall:.1f}  F1 {100 * f1:.1f}  {line}")
    steps, starts, ends = (part.flatten().tolist() for part in tagger.chain())
    content = {
        "chain": {"steps": steps, "starts": starts, "ends": ends},
        "calibration": [line._asdict() for line in calibration],
        "share": SHARE,
        # Where one more span no longer raises F1 (Lipton and others, 2014).
        "thresholds": [round(f1 / 2, 2) for _, _, f1 in rates],
    }
    weights.write_text(json.dumps(content, indent="\t") + "\n", encoding="utf-8")
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
