/** Which edition of a text words mean, where a report holds one against another: "the second draft", "the earlier version", "the new text". */

import { CARDINALS } from "../../language/cardinals.js";

/** Its place in a row from 1; or only that it goes before or behind another. */
export type Edition = number | "earlier" | "later";

const ORDINALS =
	"first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const EARLIER =
	/^(?:earlier|previous|prior|former|old|older|original|initial|superseded)$/;
const LATER =
	/^(?:new|newer|newest|later|latest|revised|amended|updated|reworked)$/;

/** The edition that modifiers, lower case, tell; null where they tell none. */
export function editionOf(modifiers: readonly string[]): Edition | null {
	for (const word of modifiers) {
		const place = ORDINALS.indexOf(word);
		if (place >= 0) return place + 1;
		if (EARLIER.test(word)) return "earlier";
		if (LATER.test(word)) return "later";
	}
	return null;
}

/** The number behind a noun for a text: 4 of "version four", "draft 4"; null where none stands there. */
export function numberOf(word: string): Edition | null {
	const place = CARDINALS.indexOf(word);
	if (place > 0) return place;
	return /^\d{1,2}$/.test(word) ? Number(word) : null;
}

/** Whether a text of these editions cannot be the one meant: the second is not the third, nor the old the new; `isLatest` tells that no later one is known. */
export function isOtherEdition(
	known: ReadonlySet<Edition>,
	said: Edition | null,
	isLatest: boolean,
): boolean {
	if (said === null || known.size === 0 || known.has(said)) return false;
	// "Version four landed. … The previous draft": not the fourth, where no fifth is spoken of
	if (said === "earlier" && isLatest && [...known].some(isNumbered))
		return true;
	const isFirst = said === "earlier" || said === 1;
	if (isFirst && known.has("later")) return true;
	if (said === "later" && (known.has("earlier") || known.has(1))) return true;
	return (
		typeof said === "number" &&
		[...known].some((other) => typeof other === "number")
	);
}

function isNumbered(edition: Edition): boolean {
	return typeof edition === "number" && edition > 1;
}

/** How much better an edition fits than another that might be meant as well: of the second and the third the earlier is the second. */
export function fitOfEdition(
	known: ReadonlySet<Edition>,
	said: Edition | null,
): number {
	if (said === null) return 0;
	const isFirst = said === "earlier" || said === 1;
	if (known.has(said) || (isFirst && (known.has("earlier") || known.has(1))))
		return SAME;
	const place = [...known].find((other) => typeof other === "number");
	if (typeof place !== "number") return 0;
	return said === "earlier" ? -place : said === "later" ? place : 0;
}

const SAME = 8;
