/** Adds a party to those who assert or deny a claim. */

import type { ClaimSide } from "../../model/position.js";
import { isWithin } from "../../model/span.js";

/** Adds a side unless the same actor already stands there with these words. */
export function addSide(sides: ClaimSide[], side: ClaimSide): void {
	const isKnown = sides.some(
		({ actor, span }) =>
			actor === side.actor &&
			(isWithin(span, side.span) || isWithin(side.span, span)),
	);
	if (!isKnown) sides.push(side);
}
