/** One run of the fuzzing: a broken file is read as the program would, and must be read or refused by name. */

import { writeFileSync } from "node:fs";
import { entriesOf } from "../../src/app/intake/entries-of.js";
import type { Furniture } from "../../src/documents/blocks/furniture.js";
import { readBytes } from "../../src/documents/read-bytes.js";
import type { Unread } from "../../src/documents/unread.js";
import { unreadMessage } from "../../src/views/finding-messages.js";
import { makeChance, mutate } from "./mutate.js";
import type { SampleFile } from "./sample-files.js";

/** What became of the file. */
export interface FuzzOutcome {
	readonly read: number;
	readonly refused: number;
	/** Processor time in milliseconds. */
	readonly time: number;
}

/** How a run tells which file it broke and how. */
export interface FuzzRun {
	readonly sample: SampleFile;
	readonly seed: number;
	/** Where the broken file is written. */
	readonly path: string;
	readonly furniture: Furniture;
}

/** Throws where reading crashes, a refusal has no words, or a block lies outside its text. */
export async function fuzzOnce(run: FuzzRun): Promise<FuzzOutcome> {
	const { sample, seed, path, furniture } = run;
	writeFileSync(path, mutate(sample.bytes, makeChance(seed)));
	const started = process.cpuUsage();
	let read = 0;
	let refused = 0;
	const refuse = (unread: Unread): void => {
		const line = unreadMessage(unread);
		if (!/^[^\n]+; [^\n]+$/.test(line) || /undefined|NaN/.test(line))
			throw new Error(`a refusal without words: ${line}`);
		refused++;
	};
	for await (const entry of entriesOf(path)) {
		if (entry.kind === "unread") {
			refuse(entry.unread);
			continue;
		}
		const { title, publisher, published, address } = entry;
		const result = await readBytes(
			entry.bytes,
			{ id: "0", title, publisher, published, address, changes: "bracketed" },
			furniture,
		);
		if (result.kind === "unread") {
			refuse(result);
			continue;
		}
		read++;
		checkRanges(result.document.text.length, [
			...result.blocks,
			...result.document.pages,
			...(result.proposals ?? []),
		]);
	}
	const { user, system } = process.cpuUsage(started);
	return { read, refused, time: (user + system) / 1000 };
}

function checkRanges(
	length: number,
	ranges: readonly { readonly start: number; readonly end: number }[],
): void {
	for (const { start, end } of ranges)
		if (!(start >= 0 && start <= end && end <= length))
			throw new Error(`${start}–${end} lies outside the text's ${length}`);
}
