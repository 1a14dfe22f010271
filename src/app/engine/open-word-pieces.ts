/** The encoder's vocabulary from disk → the pieces of words. */

import { readFile } from "node:fs/promises";
import { Tokenizer } from "@huggingface/tokenizers";
import type { PiecesOf } from "../../statements/encoder/windows.js";

/** A word keeps at most so many pieces; only addresses and strings of digits have more. */
const PIECES_A_WORD = 12;

/** The vocabulary's [UNK]. */
const UNKNOWN_PIECE = 100;

/** Words whose pieces are kept in memory. */
const WORDS_KEPT = 20_000;

/** `file` is the tokenizer.json that comes with the encoder. */
export async function openWordPieces(file: URL): Promise<PiecesOf> {
	const tokenizer = new Tokenizer(
		JSON.parse(await readFile(file, "utf8")) as object,
		{},
	);
	const known = new Map<string, readonly number[]>();
	return (word) => {
		const kept = known.get(word);
		if (kept !== undefined) return kept;
		const { ids } = tokenizer.encode(word, { add_special_tokens: false });
		const pieces =
			ids.length > 0 ? ids.slice(0, PIECES_A_WORD) : [UNKNOWN_PIECE];
		if (known.size >= WORDS_KEPT) known.clear();
		known.set(word, pieces);
		return pieces;
	};
}
