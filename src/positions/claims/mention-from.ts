/** Finds who is named from a token on. */

import type { NamedPlace } from "../mention-index.js";
import type { ClaimContext } from "./claim-context.js";

/** The longest mention that begins at the token; null for none. */
export function mentionFrom(
	at: number,
	{ tokens, mentions }: ClaimContext,
): NamedPlace | null {
	const start = tokens[at]?.start ?? -1;
	let low = 0;
	let high = mentions.places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (mentions.places[middle]!.start >= start) high = middle;
		else low = middle + 1;
	}
	const place = mentions.places[low];
	return place?.start === start ? place : null;
}
