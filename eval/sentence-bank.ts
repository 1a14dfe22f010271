/** Sentences of news with what a careful reader finds in them: see `eval/sentences/README.md`. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Range } from "../src/model/span.js";

/** A piece of news of one to three sentences; `Expected` is what is to be found, nothing in every fifth. */
export interface BankItem<Expected> {
	readonly id: string;
	readonly text: string;
	readonly expect: readonly (Expected & { readonly optional?: boolean })[];
}

export interface ExpectedProvision {
	readonly content: string;
	/** Codes that are right. */
	readonly issues: readonly string[];
}

export interface ExpectedPosition {
	/** As the text names it. */
	readonly actor: string;
	readonly target: "draft" | "issue";
	/** Codes that are right; beside a draft, those that are right as well. */
	readonly issues: readonly string[];
	readonly stances: readonly string[];
	readonly at: string;
}

export interface ExpectedStatement {
	readonly source: string | null;
	readonly cue: string | null;
	/** Empty for a refusal to speak. */
	readonly content: readonly string[];
}

/** A clause alone, and the codes that are right. */
export interface BankClause {
	readonly id: string;
	readonly text: string;
	readonly issues: readonly string[];
}

/** The lines of a file of the bank; none where the folder has no such file. */
export function readBank<Item>(folder: string, name: string): readonly Item[] {
	const path = join(folder, `${name}.jsonl`);
	if (!existsSync(path)) return [];
	return readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as Item);
}

/**
 * Where words stand in the text; they stand there once.
 * @throws Error where they do not.
 */
export function placesOf(
	item: { readonly id: string; readonly text: string },
	words: readonly (string | null)[],
): readonly Range[] {
	return words.flatMap((piece) => {
		if (piece === null) return [];
		const start = item.text.indexOf(piece);
		if (start < 0) throw new Error(`item ${item.id} has no “${piece}”`);
		return [{ start, end: start + piece.length }];
	});
}
