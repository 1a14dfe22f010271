/** What the fields of a statement say at the words of a correction, as the account stands. */

import type { Account } from "../../model/account.js";
import type { Anchor, StatementChange } from "../../model/correction.js";
import { entriesAt } from "../../play/entries-at.js";

/**
 * The values of the field at the words: one for each statement there, or for each position that rests on it; null where no statement
 * stands there. A statement without a position has the stance null.
 */
export function valuesNow(
	kind: StatementChange["kind"],
	anchor: Anchor,
	account: Account,
): readonly StatementChange["old"][] | null {
	const statements = entriesAt(account.statements, {
		start: anchor.start,
		end: anchor.start + anchor.quote.length,
	});
	if (statements.length === 0) return null;
	if (kind !== "stance") return statements.map((statement) => statement[kind]);
	const keys = new Set(statements.map(({ key }) => key));
	const stances = account.positions
		.filter(({ statement }) => keys.has(statement))
		.map(({ stance }) => stance);
	return stances.length === 0 ? [null] : stances;
}
