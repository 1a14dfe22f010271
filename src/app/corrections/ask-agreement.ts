/** Asks a record how far its coders agree with each other and with the machine. */

import type { DocumentCard } from "../../model/document-card.js";
import {
	type Judgement,
	judgeStatements,
} from "../../play/agreement/judge-statements.js";
import { measureAgreement } from "../../play/agreement/measure-agreement.js";
import { standingCorrections } from "../../play/standing-corrections.js";
import { viewCoderAgreement } from "../../views/state/coder-agreement-view.js";
import type { Answer, Asking } from "../record/ask-state.js";
import { correctedDocuments } from "./corrected-documents.js";

/** Krippendorff's alpha by field, and where the coders differ. */
export async function askAgreement({
	store,
	codebook,
}: Pick<Asking, "store" | "codebook">): Promise<Answer> {
	const corrections = await store.corrections({});
	const judgements: Judgement[] = [];
	const texts = new Map<string, string>();
	const cards = new Map<string, DocumentCard>();
	for (const id of correctedDocuments(standingCorrections(corrections))) {
		const stored = await store.reading(id);
		const document = await store.document(id);
		if (stored === null || document === null) continue;
		texts.set(id, stored.reading.document.text);
		cards.set(id, document.card);
		for (const judgement of judgeStatements(
			stored.reading,
			corrections,
			codebook,
		))
			judgements.push(judgement);
	}
	return {
		page: viewCoderAgreement(measureAgreement(judgements), texts),
		cards,
	};
}
