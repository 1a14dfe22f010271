/** Finds the document a person means by the beginning of its id. */

import type { DocumentCard } from "../../model/document-card.js";
import type { RecordStore } from "../../record/port.js";
import {
	type CorrectionRefused,
	refuseCorrection,
} from "./correction-refused.js";

/** The one document whose id begins so, or why there is none. */
export async function findDocument(
	store: RecordStore,
	id: string,
): Promise<DocumentCard | CorrectionRefused> {
	const { rows } = await store.documents(
		{ asOf: null, knownBy: null, idPrefix: id.toLowerCase() },
		{ limit: 2, after: null },
	);
	const [card, second] = rows;
	if (card === undefined)
		return refuseCorrection("no-document", { document: id });
	return second === undefined
		? card
		: refuseCorrection("several-documents", { document: id });
}
