/** Bytes of `models/tagger/weights.bin` → weights: a JSON head, then the numbers. */

import type { TaggerWeights } from "./tagger.js";

/**
 * Weights out of the file's bytes: head length (4 bytes, little endian), head (JSON, padded to 4), feature hashes
 * (4 bytes each), number of entries of each (1 byte), tags of entries (1 byte each), weights of entries (1 byte each).
 * @throws Error if the lengths do not add up: the file is damaged or of another version.
 */
export function readTaggerWeights(file: Uint8Array): TaggerWeights {
	// A copy of its own: slices of what a file reader hands out may share memory with other files.
	const bytes = new Uint8Array(file);
	const view = new DataView(bytes.buffer);
	const headLength = view.getUint32(0, true);
	const head = JSON.parse(
		new TextDecoder().decode(bytes.subarray(4, 4 + headLength)),
	) as {
		readonly tags: readonly string[];
		readonly features: number;
		readonly entries: number;
		readonly dictionary: Readonly<Record<string, string>>;
	};
	const { features, entries } = head;
	let at = 4 + headLength;
	if (bytes.length !== at + features * 5 + entries * 2) {
		throw new Error(
			`tagger weights: ${bytes.length} bytes do not match their head`,
		);
	}
	const keys = new Uint32Array(features);
	for (let index = 0; index < features; index++)
		keys[index] = view.getUint32(at + index * 4, true);
	at += features * 4;
	const offsets = new Uint32Array(features + 1);
	for (let index = 0; index < features; index++)
		offsets[index + 1] = offsets[index]! + bytes[at + index]!;
	at += features;
	const dictionary = new Map<string, string>();
	for (const [kind, words] of Object.entries(head.dictionary)) {
		for (const word of words.split(" ")) dictionary.set(word, kind);
	}
	return {
		tags: head.tags,
		dictionary,
		keys,
		offsets,
		entryTags: bytes.slice(at, at + entries),
		entryWeights: new Int8Array(
			bytes.slice(at + entries, at + 2 * entries).buffer,
		),
	};
}
