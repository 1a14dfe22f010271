/** A ground in memory, as a record would give it: for tests of the fold and of what shows it. */

import type { Account } from "../src/model/account.js";
import type { Correction } from "../src/model/correction.js";
import type { Ground, GroundCard } from "../src/model/ground.js";
import type { NegotiatingText } from "../src/model/negotiating-text.js";
import { standingCorrections } from "../src/play/standing-corrections.js";

/** One document of the ground. `text` where it is the text of a draft. */
export interface GroundDocument {
	readonly card: GroundCard;
	readonly account: Account;
	readonly text?: NegotiatingText;
}

/** The ground of these documents, in their order. */
export function groundOfAccounts(
	documents: readonly GroundDocument[],
	corrections: readonly Correction[] = [],
): Ground {
	const accounts = documents.map(({ account }) => account);
	return {
		cards: new Map(documents.map(({ card }) => [card.id, card])),
		actors: accounts.flatMap(({ actors }) => actors),
		drafts: accounts.flatMap(({ drafts }) => drafts),
		provisions: accounts.flatMap(({ provisions }) => provisions),
		positions: accounts.flatMap(({ positions }) => positions),
		claims: accounts.flatMap(({ claims }) => claims),
		events: accounts.flatMap(({ events }) => events),
		identities: standingCorrections(corrections).filter(
			({ change }) => change.kind === "merge" || change.kind === "split",
		),
		texts: new Map(
			documents.flatMap(({ card, text }) =>
				text === undefined ? [] : [[card.id, text] as const],
			),
		),
		unread: 0,
	};
}
