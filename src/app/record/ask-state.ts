/** Asks a record for the state of play: what a question needs is read, folded, and put where views can look it up. */

import type { Codebook } from "../../model/codebook.js";
import type { Ground, GroundPart } from "../../model/ground.js";
import type { AsOf } from "../../model/state.js";
import { foldState } from "../../play/fold-state.js";
import type { RecordStore } from "../../record/port.js";
import type { Page } from "../../views/page/page.js";
import type { SourceCard } from "../../views/page/sources.js";
import {
	makeStateContext,
	type StateContext,
} from "../../views/state/state-context.js";
import { readGround } from "./read-ground.js";

/** A record, the bounds of the question, and what names the issues. */
export interface Asking {
	readonly store: RecordStore;
	readonly bounds: AsOf;
	readonly codebook: Codebook;
}

/** A page with the cards of the documents it may cite. */
export interface Answer {
	readonly page: Page;
	readonly cards: ReadonlyMap<string, SourceCard>;
}

/** A state with its ground, for views to look up. */
export interface AskedState {
	readonly context: StateContext;
	readonly ground: Ground;
}

export const ALL_PARTS: readonly GroundPart[] = [
	"actors",
	"drafts",
	"provisions",
	"positions",
	"claims",
	"events",
];

/** All parts, with those actors alone who take part in what is asked. */
export const PLAY_PARTS: readonly GroundPart[] = [
	"parties",
	...ALL_PARTS.filter((part) => part !== "actors"),
];

/** The state within the bounds. Parts left out are empty in it; positions and claims need actors and drafts to know who is who. */
export async function askState(
	asking: Asking,
	parts: readonly GroundPart[] = ALL_PARTS,
): Promise<AskedState> {
	return foldGround(await readGround(asking, { parts }), asking);
}

/** The state of a ground that has been read already. */
export function foldGround(
	ground: Ground,
	{ bounds, codebook }: Pick<Asking, "bounds" | "codebook">,
): AskedState {
	return {
		ground,
		context: makeStateContext(foldState(ground, bounds, codebook), {
			issues: codebook.issues,
			actors: ground.actors,
			drafts: ground.drafts,
		}),
	};
}
