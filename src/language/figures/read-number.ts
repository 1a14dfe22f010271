/** A number in digits or words, with its scale: "600,000", "2.5 billion", "twenty-eight", "half a million", "two dozen". */

import { CARDINALS } from "../cardinals.js";
import type { Piece } from "./lex-figures.js";
import type { UnitLexicon } from "./unit-lexicon.js";

/** A number up to but not including piece `next`. */
export interface ReadNumber {
	readonly next: number;
	readonly value: number;
	/** Whether it is a small number in words, which counts only known units ("two sides" is no figure). */
	readonly isSmallWord: boolean;
}

const TENS: readonly string[] = [
	"twenty",
	"thirty",
	"forty",
	"fifty",
	"sixty",
	"seventy",
	"eighty",
	"ninety",
];
const VALUES: ReadonlyMap<string, number> = new Map([
	...CARDINALS.map((word, value) => [word, value] as const),
	...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);
/** Words up to this value are as often a way of speaking as a figure. */
const LARGEST_SMALL = 12;

/** The number that begins at a piece; null where none does. */
export function readNumber(
	pieces: readonly Piece[],
	at: number,
	lexicon: UnitLexicon,
): ReadNumber | null {
	const piece = pieces[at];
	if (piece === undefined) return null;
	if (piece.digits !== null) {
		const scaled = readScale(pieces, at + 1, lexicon);
		return {
			next: scaled.next,
			value: exact(piece.digits * scaled.factor),
			isSmallWord: false,
		};
	}
	return halfOf(pieces, at, lexicon) ?? inWords(pieces, at, lexicon);
}

/** "million", "bn", and "m" where it is joined or money: the factor and where it ends; 1 where there is none. */
function readScale(
	pieces: readonly Piece[],
	at: number,
	lexicon: UnitLexicon,
): { readonly next: number; readonly factor: number } {
	// "$800-billion", "2.5-million": the hyphen before a scale belongs to it.
	const wordAt =
		pieces[at]?.norm === "-" && pieces[at]?.isJoined && pieces[at + 1]?.isJoined
			? at + 1
			: at;
	const piece = pieces[wordAt];
	const factor =
		piece === undefined ? undefined : lexicon.scales.get(piece.norm);
	if (piece === undefined || factor === undefined)
		return { next: at, factor: 1 };
	// "5 m" is five metres and "5 k" a race unless it is joined: "$43m".
	if (piece.norm.length === 1 && !piece.isJoined)
		return { next: at, factor: 1 };
	return { next: wordAt + 1, factor };
}

/** "half a million": 500,000. */
function halfOf(
	pieces: readonly Piece[],
	at: number,
	lexicon: UnitLexicon,
): ReadNumber | null {
	if (pieces[at]?.norm !== "half" || pieces[at + 1]?.norm !== "a") return null;
	const factor = lexicon.scales.get(pieces[at + 2]?.norm ?? "");
	return factor === undefined || factor < 100
		? null
		: { next: at + 3, value: factor / 2, isSmallWord: false };
}

function inWords(
	pieces: readonly Piece[],
	at: number,
	lexicon: UnitLexicon,
): ReadNumber | null {
	const article = pieces[at]?.norm === "a" || pieces[at]?.norm === "an";
	if (article) {
		const word = pieces[at + 1]?.norm ?? "";
		if (word === "dozen") return { next: at + 2, value: 12, isSmallWord: true };
		const factor = lexicon.scales.get(word);
		if (factor === undefined || word.length < 3) return null;
		return { next: at + 2, value: factor, isSmallWord: false };
	}
	let place = at;
	let [total, current] = [0, 0];
	let isRead = false;
	for (;;) {
		const norm = pieces[place]?.norm ?? "";
		const value = VALUES.get(norm);
		const scale =
			isRead && norm.length > 2 ? lexicon.scales.get(norm) : undefined;
		if (value !== undefined && (!isRead || canAdd(current, value)))
			current += value;
		else if (scale === 100) current *= 100;
		else if (scale !== undefined) {
			total += current * scale;
			current = 0;
		} else if (isRead && norm === "dozen") current *= 12;
		else break;
		isRead = true;
		place++;
		const joint = pieces[place]?.norm;
		const follows = VALUES.has(pieces[place + 1]?.norm ?? "");
		// "twenty-eight", "one hundred and twenty".
		if (joint === "-" && follows && current % 10 === 0) place++;
		else if (
			joint === "and" &&
			follows &&
			current >= 100 &&
			current % 100 === 0
		)
			place++;
	}
	if (!isRead) return null;
	const value = total + current;
	return { next: place, value, isSmallWord: value <= LARGEST_SMALL };
}

/** Whether a word goes on with the number: "twenty eight" and "hundred six" do, "two three" and "twenty thirty" do not. */
function canAdd(current: number, value: number): boolean {
	if (current === 0) return true;
	if (value < 10) return current % 10 === 0 && current >= 20;
	return current >= 100 && current % 100 === 0;
}

/** 2.3 billion is 2,300,000,000 and not 2,299,999,999.9999995. */
function exact(value: number): number {
	return Number.parseFloat(value.toPrecision(12));
}
