/** Parts of a whole in words: "a third of", "two-thirds", "half the seats", "one in five", "50-50". */

import type { Piece } from "./lex-figures.js";

/** A share up to piece `next`; `value` of "share" between 0 and 1, or of "percent". */
export interface ReadShare {
	readonly next: number;
	readonly value: number;
	readonly unit: "share" | "percent";
}

const PARTS: ReadonlyMap<string, number> = new Map([
	["half", 2],
	["third", 3],
	["quarter", 4],
	["fifth", 5],
	["sixth", 6],
	["eighth", 8],
	["tenth", 10],
]);
const COUNTS: ReadonlyMap<string, number> = new Map([
	["a", 1],
	["one", 1],
	["two", 2],
	["three", 3],
	["four", 4],
]);
const WHOLES: ReadonlyMap<string, number> = new Map([
	["two", 2],
	["three", 3],
	["four", 4],
	["five", 5],
	["six", 6],
	["eight", 8],
	["ten", 10],
]);

/** The share that begins at a piece; null where none does. */
export function readShare(
	pieces: readonly Piece[],
	at: number,
): ReadShare | null {
	return (
		fiftyFifty(pieces, at) ??
		oneIn(pieces, at) ??
		fraction(pieces, at) ??
		half(pieces, at)
	);
}

/** "50-50", "50:50", "50/50". */
function fiftyFifty(pieces: readonly Piece[], at: number): ReadShare | null {
	const [first, mark, second] = [pieces[at], pieces[at + 1], pieces[at + 2]];
	if (
		first?.digits !== 50 ||
		second?.digits !== 50 ||
		!second.isJoined ||
		!mark?.isJoined
	)
		return null;
	return /^[-:/]$/.test(mark.norm)
		? { next: at + 3, value: 50, unit: "percent" }
		: null;
}

/** "one in five" */
function oneIn(pieces: readonly Piece[], at: number): ReadShare | null {
	if (pieces[at]?.norm !== "one" || pieces[at + 1]?.norm !== "in") return null;
	const whole =
		WHOLES.get(pieces[at + 2]?.norm ?? "") ?? pieces[at + 2]?.digits ?? null;
	return whole === null || whole < 2
		? null
		: { next: at + 3, value: rounded(1 / whole), unit: "share" };
}

/** "a third of the cost", "two-thirds majority"; "a third chance" is an ordinal, "the second half" a time. */
function fraction(pieces: readonly Piece[], at: number): ReadShare | null {
	const count = COUNTS.get(pieces[at]?.norm ?? "");
	if (count === undefined) return null;
	const partAt = pieces[at + 1]?.norm === "-" ? at + 2 : at + 1;
	const word = pieces[partAt]?.norm ?? "";
	const part = PARTS.get(count > 1 ? word.replace(/s$/, "") : word);
	if (part === undefined || part === 2 || (count > 1 && !word.endsWith("s")))
		return null;
	const after = pieces[partAt + 1]?.norm;
	const isOf =
		after === "of" ||
		(count > 1 &&
			(after === "majority" || after === "vote" || after === "the"));
	return isOf
		? { next: partAt + 1, value: rounded(count / part), unit: "share" }
		: null;
}

/** "half of the seats", "half the cost", "by half". */
function half(pieces: readonly Piece[], at: number): ReadShare | null {
	if (pieces[at]?.norm !== "half") return null;
	const before = pieces[at - 1]?.norm ?? "";
	const after = pieces[at + 1]?.norm;
	if (/^(?:first|second|other|latter|better|last|and|a|-)$/.test(before))
		return null;
	const isShare =
		before === "by" ||
		before === "in" ||
		after === "of" ||
		after === "the" ||
		after === "its" ||
		after === "their";
	return isShare ? { next: at + 1, value: 0.5, unit: "share" } : null;
}

function rounded(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}
