/** A document of one record as it goes into another. */

import { makeFingerprint } from "../../../documents/copies/fingerprint.js";
import type { DocumentCard } from "../../../model/document-card.js";
import type {
	KeptReading,
	NewDocument,
	RecordStore,
} from "../../../record/port.js";
import { copyJudgement } from "../copy-judgement.js";

/** The document with this one of its readings, and its account as it is; null where it is not in the record. */
export async function copiedDocument(
	from: RecordStore,
	card: DocumentCard,
	which: (readings: readonly KeptReading[]) => KeptReading | undefined,
): Promise<NewDocument | null> {
	const kept = which(await from.readings(card.id));
	const account = await from.account(card.id);
	if (kept === undefined || account === null) return null;
	const { reading, readerVersion, points } = kept;
	const { document, blocks } = reading;
	return {
		card,
		bytes: (await from.bytes(card.id)) ?? new Uint8Array(),
		text: document.text,
		reading,
		readerVersion,
		account,
		points,
		copies: copyJudgement(makeFingerprint(document, blocks)),
	};
}
