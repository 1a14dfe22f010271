/** Replays a rejection: what a person says was read wrongly is taken out, with what rests on it. */

import type { Account, ClaimEntry } from "../model/account.js";
import type { EntryKind } from "../model/correction.js";
import { isOverlapping, type Range } from "../model/span.js";
import { entriesAt } from "./entries-at.js";

/** The account without the entries of this kind at the place; null where there are none. */
export function rejectEntry(
	account: Account,
	kind: EntryKind,
	place: Range,
): Account | null {
	switch (kind) {
		case "statement":
			return rejectStatements(account, place);
		case "position": {
			const keys = keysAt(account.statements, place);
			const positions = account.positions.filter(
				({ statement }) => !keys.has(statement),
			);
			return positions.length === account.positions.length
				? null
				: { ...account, positions };
		}
		case "provision": {
			const keys = keysAt(account.provisions, place);
			if (keys.size === 0) return null;
			return {
				...account,
				provisions: account.provisions.filter(({ key }) => !keys.has(key)),
				positions: account.positions.filter(
					({ provision }) => provision === null || !keys.has(provision),
				),
			};
		}
		case "claim": {
			const claims = account.claims.filter(
				({ sides }) => !sides.some(({ span }) => isOverlapping(span, place)),
			);
			return claims.length === account.claims.length
				? null
				: { ...account, claims };
		}
		case "event": {
			const keys = keysAt(account.events, place);
			if (keys.size === 0) return null;
			return {
				...account,
				events: account.events.filter(({ key }) => !keys.has(key)),
			};
		}
	}
}

function rejectStatements(account: Account, place: Range): Account | null {
	const rejected = entriesAt(account.statements, place);
	if (rejected.length === 0) return null;
	const keys = new Set(rejected.map(({ key }) => key));
	const provisions = account.provisions.filter(
		({ statement }) => statement === null || !keys.has(statement),
	);
	const kept = new Set(provisions.map(({ key }) => key));
	return {
		...account,
		statements: account.statements.filter(({ key }) => !keys.has(key)),
		provisions,
		positions: account.positions.filter(
			({ statement, provision }) =>
				!keys.has(statement) && (provision === null || kept.has(provision)),
		),
		claims: account.claims.flatMap((claim) =>
			withoutSides(
				claim,
				rejected.flatMap(({ content }) => content),
			),
		),
	};
}

/** A claim that nobody makes or denies any more is none. */
function withoutSides(
	claim: ClaimEntry,
	words: readonly Range[],
): readonly ClaimEntry[] {
	const sides = claim.sides.filter(
		({ span }) => !words.some((range) => isOverlapping(range, span)),
	);
	return sides.length === 0 ? [] : [{ ...claim, sides }];
}

function keysAt(
	entries: readonly { readonly key: string }[],
	place: Range,
): ReadonlySet<string> {
	return new Set(entriesAt(entries, place).map(({ key }) => key));
}
