/** Word-level difference of two texts, which joins back to both exactly. */

import { diffArrays } from "diff";
import type { DiffPart } from "../../model/comparison.js";

const TOKEN = /\s+|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Texts that differ in more places than this are shown as one deletion and one insertion. */
const MOST_EDITS = 3000;

/** The parts in order; of two texts given the other way round, the same parts with insertions and deletions exchanged. */
export function wordDiff(a: string, b: string): readonly DiffPart[] {
	if (a === b) return a === "" ? [] : [{ op: "equal", text: a }];
	// Which of several shortest differences is found depends on the order of the two: it is always looked for from the lesser text.
	return a < b ? orderedDiff(a, b) : mirrored(orderedDiff(b, a));
}

function orderedDiff(a: string, b: string): readonly DiffPart[] {
	const changes = diffArrays(tokensOf(a), tokensOf(b), {
		maxEditLength: MOST_EDITS,
	});
	const parts: DiffPart[] = [];
	if (changes === undefined)
		return cleaned([
			{ op: "delete", text: a },
			{ op: "insert", text: b },
		]);
	for (const { added, removed, value } of changes)
		parts.push({
			op: added ? "insert" : removed ? "delete" : "equal",
			text: value.join(""),
		});
	return cleaned(parts);
}

function tokensOf(text: string): string[] {
	return text.match(TOKEN) ?? [];
}

/**
 * Deletions before insertions, and no lone space or comma kept between two changes: "[-six months-]{+ten weeks+}" reads better
 * than a change, a space and a change.
 */
function cleaned(parts: readonly DiffPart[]): readonly DiffPart[] {
	const out: DiffPart[] = [];
	let deleted = "";
	let inserted = "";
	const flush = () => {
		if (deleted !== "") out.push({ op: "delete", text: deleted });
		if (inserted !== "") out.push({ op: "insert", text: inserted });
		deleted = "";
		inserted = "";
	};
	for (const [at, { op, text }] of parts.entries()) {
		if (op === "delete") deleted += text;
		else if (op === "insert") inserted += text;
		else if (
			deleted !== "" &&
			inserted !== "" &&
			/^\s+$/.test(text) &&
			at + 1 < parts.length
		) {
			deleted += text;
			inserted += text;
		} else {
			flush();
			out.push({ op, text });
		}
	}
	flush();
	return out;
}

function mirrored(parts: readonly DiffPart[]): readonly DiffPart[] {
	const swapped = parts.map(
		({ op, text }): DiffPart => ({
			op: op === "insert" ? "delete" : op === "delete" ? "insert" : op,
			text,
		}),
	);
	const out: DiffPart[] = [];
	for (const [at, part] of swapped.entries()) {
		const next = swapped[at + 1];
		if (part.op === "insert" && next?.op === "delete") {
			out.push(next, part);
			swapped.splice(at + 1, 1, { op: "equal", text: "" });
		} else if (part.text !== "") out.push(part);
	}
	return out;
}
