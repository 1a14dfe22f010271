/** Questions about the lexeme at a place, answered with null or false past either end. */

import type { Lexeme } from "./lex-times.js";
import type { Sense } from "./time-lexicon.js";

/** The sense of that kind at a place. */
export function senseAt<K extends Sense["kind"]>(
	lexemes: readonly Lexeme[],
	at: number,
	kind: K,
): Extract<Sense, { readonly kind: K }> | null {
	const sense = lexemes[at]?.sense ?? null;
	return sense !== null && sense.kind === kind
		? (sense as Extract<Sense, { readonly kind: K }>)
		: null;
}

/** Whether the lexeme at a place reads so, in lower case. */
export function isNorm(
	lexemes: readonly Lexeme[],
	at: number,
	norm: string,
): boolean {
	return lexemes[at]?.norm === norm;
}

/** The cardinal number at a place, in words or digits. */
export function numberAt(
	lexemes: readonly Lexeme[],
	at: number,
): number | null {
	return senseAt(lexemes, at, "number")?.value ?? null;
}

/** The ordinal number at a place: "third", "27th". */
export function ordinalAt(
	lexemes: readonly Lexeme[],
	at: number,
): number | null {
	return senseAt(lexemes, at, "ordinal")?.value ?? null;
}
