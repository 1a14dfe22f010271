/** The claims of a document in the making, found again by where in the document they were made. */

import type { ClaimSide } from "../../model/position.js";
import type { Range } from "../../model/span.js";

/** A claim in the making. */
export interface ClaimDraft {
	readonly proposition: string;
	/** Where the words of the proposition stand. */
	readonly place: Range;
	/** Stems of those words. */
	readonly stems: ReadonlySet<string>;
	/** Index of the statement that first told of it. */
	readonly at: number;
	readonly asserted: ClaimSide[];
	readonly denied: ClaimSide[];
	conceded: boolean;
}

export interface ClaimBook {
	readonly claims: readonly ClaimDraft[];
	readonly shelves: ReadonlyMap<number, readonly ClaimDraft[]>;
}

/** Statements on one shelf. What is said further off than a shelf or two is another matter, and is not compared. */
export const SHELF = 40;

/** A book without claims. */
export function openClaimBook(): ClaimBook {
	return { claims: [], shelves: new Map() };
}

/** The book with the claim added: it is changed, since a document has one. */
export function enterClaim(book: ClaimBook, claim: ClaimDraft): void {
	const shelves = book.shelves as Map<number, ClaimDraft[]>;
	const number = Math.floor(claim.at / SHELF);
	const shelf = shelves.get(number) ?? [];
	shelves.set(number, shelf);
	shelf.push(claim);
	(book.claims as ClaimDraft[]).push(claim);
}

/** The first claim told of near this statement that passes the test; null for none. */
export function claimNear(
	{ shelves }: ClaimBook,
	statement: number,
	fits: (claim: ClaimDraft) => boolean,
): ClaimDraft | null {
	const own = Math.floor(statement / SHELF);
	for (const number of [own - 1, own, own + 1])
		for (const claim of shelves.get(number) ?? [])
			if (fits(claim)) return claim;
	return null;
}
