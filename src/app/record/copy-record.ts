/** Copies a record without the documents of a tag: what is left knows nothing of them, since nothing of them was ever in it. */

import type { Correction } from "../../model/correction.js";
import type { RecordStore } from "../../record/port.js";
import { allPages } from "./all-pages.js";
import { copiedDocument } from "./copy/copied-document.js";

const ALL = { asOf: null, knownBy: null };

/** Adds to `into` what `from` has, but for documents with the tag, corrections of their words, and inputs that could not be read. */
export async function copyWithoutTag(
	from: RecordStore,
	into: RecordStore,
	tag: string,
): Promise<void> {
	const kept = new Set<string>();
	for await (const cards of allPages((page) => from.documents(ALL, page)))
		for (const card of cards)
			if (!card.tags.includes(tag)) {
				kept.add(card.id);
				const entry = await copiedDocument(from, card, (all) => all.at(-1));
				if (entry !== null) await into.add([entry]);
			}
	const corrections = await from.corrections({});
	const isKept = keptCorrections(corrections, kept);
	for (const correction of corrections)
		if (isKept(correction)) await into.addCorrection(correction, []);
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
