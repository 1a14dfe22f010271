/** Copies a record without the documents of a tag: what is left knows nothing of them, since nothing of them was ever in it. */

import { makeFingerprint } from "../../documents/copies/fingerprint.js";
import type { Correction } from "../../model/correction.js";
import type { DocumentCard } from "../../model/document-card.js";
import type { NegotiatingText } from "../../model/negotiating-text.js";
import type { RecordStore } from "../../record/port.js";
import { allPages } from "./all-pages.js";
import { copyJudgement } from "./copy-judgement.js";

const ALL = { asOf: null, knownBy: null };

/** Adds to `into` what `from` has, but for documents with the tag, corrections of their words, and inputs that could not be read. */
export async function copyWithoutTag(
	from: RecordStore,
	into: RecordStore,
	tag: string,
): Promise<void> {
	const { texts } = await from.ground({ ...ALL, parts: [] });
	const kept = new Set<string>();
	for await (const cards of allPages((page) => from.documents(ALL, page)))
		for (const card of cards)
			if (!card.tags.includes(tag)) {
				kept.add(card.id);
				await copyDocument(card, texts.get(card.id) ?? null, { from, into });
			}
	const corrections = await from.corrections({});
	const isKept = keptCorrections(corrections, kept);
	for (const correction of corrections)
		if (isKept(correction)) await into.addCorrection(correction, []);
}

async function copyDocument(
	card: DocumentCard,
	points: NegotiatingText | null,
	{ from, into }: { readonly from: RecordStore; readonly into: RecordStore },
): Promise<void> {
	const stored = await from.reading(card.id);
	const account = await from.account(card.id);
	if (stored === null || account === null) return;
	const { reading, readerVersion } = stored;
	const { document, blocks } = reading;
	await into.add([
		{
			card,
			bytes: (await from.bytes(card.id)) ?? new Uint8Array(),
			text: document.text,
			reading,
			readerVersion,
			account,
			points,
			copies: copyJudgement(makeFingerprint(document, blocks)),
		},
	]);
}

/** Those of documents that were kept, and of none in particular; what takes back a correction goes where that one goes. */
function keptCorrections(
	corrections: readonly Correction[],
	kept: ReadonlySet<string>,
): (correction: Correction) => boolean {
	const byId = new Map(corrections.map((one) => [one.id, one]));
	const isKept = ({ change }: Correction): boolean => {
		if ("anchor" in change) return kept.has(change.anchor.document);
		if (change.kind !== "undo") return true;
		const undone = byId.get(change.correction);
		return undone !== undefined && isKept(undone);
	};
	return isKept;
}
