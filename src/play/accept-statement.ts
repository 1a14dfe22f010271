/** Replays an acceptance: what a person has looked at and found right is as sure as what a person coded. */

import type { Account } from "../model/account.js";
import type { Range } from "../model/span.js";
import { entriesAt } from "./entries-at.js";

/** The account with the statements at the place sure; null where there are none. */
export function acceptStatement(
	account: Account,
	place: Range,
): Account | null {
	const accepted = new Set(entriesAt(account.statements, place));
	if (accepted.size === 0) return null;
	return {
		...account,
		statements: account.statements.map((statement) =>
			accepted.has(statement) ? { ...statement, confidence: 1 } : statement,
		),
	};
}
