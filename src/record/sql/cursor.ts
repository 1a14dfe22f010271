/** Cursors: where a page ended, in one opaque word that may stand in an address. */

import { BadCursor } from "../bad-cursor.js";

/** The values that the last row is ordered by. */
export type CursorValues = readonly (string | number | null)[];

export function makeCursor(values: CursorValues): string {
	return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** @throws BadCursor for what `makeCursor` did not make. */
export function readCursor(cursor: string): CursorValues {
	try {
		const values: unknown = JSON.parse(
			Buffer.from(cursor, "base64url").toString("utf8"),
		);
		if (Array.isArray(values)) return values;
	} catch (cause) {
		throw new BadCursor(REFUSAL, { cause });
	}
	throw new BadCursor(REFUSAL);
}

const REFUSAL = "this is no cursor of a page; begin with the first page";
