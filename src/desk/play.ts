/** The play as pages are given it: the folded state, the cards of what it was folded from, and the texts of drafts. */

import type { GroundCard } from "../model/ground.js";
import type { NegotiatingText } from "../model/negotiating-text.js";
import type { State } from "../model/state.js";

export interface Play {
	readonly state: State;
	/** Cards of all documents of the ground, by id. */
	readonly cards: ReadonlyMap<string, GroundCard>;
	/** Texts of drafts, by document. */
	readonly texts: ReadonlyMap<string, NegotiatingText>;
}
