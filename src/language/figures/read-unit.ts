/** What a number counts: the unit or noun behind it. */

import type { Piece } from "./lex-figures.js";
import type { UnitLexicon } from "./unit-lexicon.js";

/** A unit up to piece `next`; `isKnown` for units of the codebook, false for a plural noun as the text has it. */
export interface ReadUnit {
	readonly next: number;
	readonly unit: string;
	readonly isKnown: boolean;
}

/** How many words may stand between a number and the noun it counts: "500 wounded Kartavian soldiers". */
const MOST_MODIFIERS = 2;

/** The unit behind a number; null where no noun follows. */
export function readUnit(
	pieces: readonly Piece[],
	at: number,
	lexicon: UnitLexicon,
): ReadUnit | null {
	const start = isHyphen(pieces, at) ? at + 1 : at;
	const known = knownUnit(pieces, start, lexicon);
	if (known !== null || start > at) return known;
	for (let place = at; place <= at + MOST_MODIFIERS; place++) {
		const piece = pieces[place];
		if (
			piece === undefined ||
			!/^[a-z]/.test(piece.norm) ||
			FUNCTION_WORD.test(piece.norm)
		)
			return null;
		const unit = place > at ? knownNoun(pieces, place, lexicon) : null;
		if (unit !== null) return unit;
		if (isPlural(piece.norm) || lexicon.countable.has(piece.norm)) {
			// "14 days notice", "20 cabinet posts": the last plural of the noun phrase is what is counted.
			return {
				next: place + 1,
				unit: piece.norm,
				isKnown: lexicon.countable.has(piece.norm),
			};
		}
	}
	return null;
}

function knownUnit(
	pieces: readonly Piece[],
	at: number,
	lexicon: UnitLexicon,
): ReadUnit | null {
	for (let length = 3; length >= 1; length--) {
		if (at + length > pieces.length) continue;
		const words = pieces
			.slice(at, at + length)
			.map((piece) => piece.norm)
			.join(" ");
		const unit = lexicon.currencies.get(words) ?? lexicon.units.get(words);
		if (unit !== undefined) return { next: at + length, unit, isKnown: true };
	}
	return null;
}

/** Behind a modifier only plurals are counted: in "20 senior army officers" not the army. */
function knownNoun(
	pieces: readonly Piece[],
	at: number,
	lexicon: UnitLexicon,
): ReadUnit | null {
	const norm = pieces[at]?.norm ?? "";
	if (!isPlural(norm) && norm !== "personnel" && norm !== "people") return null;
	const unit = lexicon.units.get(norm);
	return unit === undefined ? null : { next: at + 1, unit, isKnown: true };
}

function isHyphen(pieces: readonly Piece[], at: number): boolean {
	return (
		pieces[at]?.norm === "-" &&
		pieces[at]?.isJoined === true &&
		pieces[at + 1]?.isJoined === true
	);
}

const IRREGULAR =
	/^(?:people|men|women|children|personnel|police|aircraft|servicemen|policemen|lawmen|media)$/;

function isPlural(norm: string): boolean {
	return (
		IRREGULAR.test(norm) ||
		(/[a-z]s$/.test(norm) && !/(?:ss|us|is|'s)$/.test(norm) && norm.length > 3)
	);
}

/** Words that end the search for the counted noun. */
const FUNCTION_WORD =
	/^(?:a|an|the|in|of|to|and|or|at|from|for|by|on|with|without|within|per|as|is|are|was|were|be|been|has|have|had|will|would|shall|should|may|might|can|could|must|do|does|did|this|these|that|those|it|its|his|her|their|our|your|my|than|then|when|while|if|but|so|not|no|nor|since|until|after|before|during|over|under|between|against|about|into|onto|out|up|down|off|instead|each|both|who|which|whose|what|where|how|there|here|says|was|plus|times|versus|vs|more|most|less|because|across|around|towards|toward|under|via|also|only|yes|thus|us)$/;
