/** PostgreSQL keeps every sign in a text but the null sign, which a title out of a broken table may hold. */

/** Stands for it: Unicode promises that no text ever holds this one. */
const STAND_IN = "\u{10ffff}";

export function withStandIn(text: string): string {
	return text.includes("\0") ? text.replaceAll("\0", STAND_IN) : text;
}

/** The text that `withStandIn` was given. */
export function withNullSign(text: string): string {
	return text.includes(STAND_IN) ? text.replaceAll(STAND_IN, "\0") : text;
}
