/** Replays one correction on an account. */

import type { Account } from "../model/account.js";
import type { Codebook } from "../model/codebook.js";
import type { Amendment } from "../model/correction.js";
import { acceptStatement } from "./accept-statement.js";
import { addStatement } from "./add-statement.js";
import { changeStatement } from "./change-statement.js";
import { placeOfAnchor } from "./entries-at.js";
import { rejectEntry } from "./reject-entry.js";

/** A correction that is about words of a document. */
export type AnchoredChange = Extract<Amendment, { readonly anchor: unknown }>;

/** What a correction is replayed with. */
export interface AmendContext {
	/** The text of the document. */
	readonly text: string;
	readonly codebook: Codebook;
}

/** The account with the correction replayed on it; null where it does not fit: other words in the text, or nothing read there. */
export function amendAccount(
	account: Account,
	change: AnchoredChange,
	context: AmendContext,
): Account | null {
	const place = placeOfAnchor(change.anchor, context.text);
	if (place === null) return null;
	switch (change.kind) {
		case "reject":
			return rejectEntry(account, change.entry, place);
		case "accept":
			return acceptStatement(account, place);
		case "add-statement":
			return addStatement(account, { change, place }, context);
		default:
			return changeStatement(account, { change, place }, context);
	}
}
