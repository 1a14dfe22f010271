/** What a person asks to be changed, in their words, as an amendment: the words found, the value that stands now read. */

import type { Codebook } from "../../model/codebook.js";
import type {
	Amendment,
	Anchor,
	EntryKind,
	StatementChange,
} from "../../model/correction.js";
import type { Stance } from "../../model/position.js";
import type { StatementForm } from "../../model/statement.js";
import type { DayInterval } from "../../model/when.js";
import type { RecordStore } from "../../record/port.js";
import {
	type CorrectionRefused,
	refuseCorrection,
} from "./correction-refused.js";
import { findAnchor } from "./find-anchor.js";
import { findDocument } from "./find-document.js";
import { valuesNow } from "./values-now.js";

/** Words in a document, as a person points to them. */
export interface Pointed {
	/** The id, or its first digits. */
	readonly document: string;
	readonly quote: string;
	/** Where the words begin, in UTF-16 units, if they stand several times. */
	readonly at: number | null;
}

/** What is to be done about these words. */
export type Wish =
	| { readonly kind: "speaker"; readonly new: string | null }
	| { readonly kind: "stance"; readonly new: Stance | null }
	| { readonly kind: "issue"; readonly new: string | null }
	| { readonly kind: "said"; readonly new: DayInterval | null }
	| { readonly kind: "form"; readonly new: StatementForm }
	| { readonly kind: "reject"; readonly entry: EntryKind }
	| { readonly kind: "accept" }
	| {
			readonly kind: "add-statement";
			readonly speaker: string | null;
			readonly form: StatementForm;
			readonly stance: Stance | null;
			readonly issue: string | null;
			readonly said: DayInterval | null;
	  };

export type ReadAmendment =
	| { readonly kind: "amendment"; readonly amendment: Amendment }
	| CorrectionRefused;

/** The amendment; refused where the document, the words, or a statement at them cannot be found, or the issue is none. */
export async function readAmendment(
	pointed: Pointed,
	wish: Wish,
	{
		store,
		codebook,
	}: { readonly store: RecordStore; readonly codebook: Codebook },
): Promise<ReadAmendment> {
	const issue = issueOf(wish);
	if (issue !== null && !codebook.issues.some(({ code }) => code === issue))
		return refuseCorrection("unknown-issue", { issue });
	const card = await findDocument(store, pointed.document);
	if ("kind" in card) return card;
	const stored = await store.document(card.id);
	if (stored === null)
		return refuseCorrection("no-document", { document: card.id });
	const found = findAnchor(stored.document, pointed.quote, pointed.at);
	if (found.kind === "missing")
		return refuseCorrection("no-words", { quote: pointed.quote });
	if (found.kind === "several")
		return refuseCorrection("several-places", {
			quote: pointed.quote,
			starts: found.starts.join(", "),
		});
	return amend(found.anchor, wish, store);
}

async function amend(
	anchor: Anchor,
	wish: Wish,
	store: RecordStore,
): Promise<ReadAmendment> {
	if (
		wish.kind === "reject" ||
		wish.kind === "accept" ||
		wish.kind === "add-statement"
	)
		return { kind: "amendment", amendment: { ...wish, anchor } };
	const account = await store.account(anchor.document);
	const now = account === null ? null : valuesNow(wish.kind, anchor, account);
	if (now === null)
		return refuseCorrection("nothing-there", { what: wish.kind });
	const [old = null] = now;
	// `valuesNow` gives the values of the field that `kind` names.
	const amendment = { ...wish, anchor, old } as StatementChange;
	return { kind: "amendment", amendment };
}

function issueOf(wish: Wish): string | null {
	if (wish.kind === "issue") return wish.new;
	return wish.kind === "add-statement" ? wish.issue : null;
}
