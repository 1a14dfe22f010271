/** What the parts of the contract of a store share: the store under test, and the documents that are put into it. */

import type { GroundPart } from "../../model/ground.js";
import type { RecordStore } from "../port.js";

/** The store of the test that is running, and a way to close it and open it again. */
export interface Tested {
	readonly store: () => RecordStore;
	readonly reopen: () => Promise<void>;
}

export const ANY = { asOf: null, knownBy: null };
export const FIRST = { limit: 10, after: null };
export const ALL_PARTS: readonly GroundPart[] = [
	"actors",
	"drafts",
	"provisions",
	"positions",
	"claims",
	"events",
];

export const BRIDGE = "Mina Torv said the bridges must stay open. It rained.";
export const HARBOUR =
	"Ola Venn said the harbour was closed. Mina Torv said nothing had changed.";
export const COPY =
	"Mina Torv said the bridges must stay open. It rained hard.";

/** The entries in order of key: a store may give them in any. */
export function sorted<Entry extends { readonly key: string }>(
	entries: readonly Entry[],
): readonly Entry[] {
	return [...entries].sort((a, b) => (a.key < b.key ? -1 : 1));
}
