/** Copies a whole record into another store, and proves that the copy is what the original is. */

import type { DocumentCard } from "../../../model/document-card.js";
import type { NewDocument, RecordStore } from "../../../record/port.js";
import { RecordRefused } from "../../../record/record-refused.js";
import { allPages } from "../all-pages.js";
import { copiedDocument } from "./copied-document.js";
import {
	digestAround,
	digestDocument,
	type RecordDigest,
} from "./digest-record.js";

/** The record copied and the one that it is copied into. */
export interface Stores {
	readonly from: RecordStore;
	readonly into: RecordStore;
}

export interface CopiedRecord extends RecordDigest {
	/** Documents that were in the copy before, from a copying that was broken off. */
	readonly thereAlready: number;
}

/**
 * Documents with their bytes and all their readings, accounts as they are, unread inputs, corrections, people, bookmarks. What was copied
 * before is looked at and not copied again. `report` is told how many documents are done and how many there are.
 * @throws RecordRefused where the other record has what this one has not, or is not the same in the end.
 */
export async function copyWholeRecord(
	stores: Stores,
	report: (done: number, all: number) => void,
): Promise<CopiedRecord> {
	await refuseStrangers(stores);
	const { from, into } = stores;
	const { total } = await from.documents(ALL, { limit: 1, after: null });
	const digests: string[] = [];
	let thereAlready = 0;
	for await (const cards of allPages((page) => from.documents(ALL, page))) {
		const there = await into.has(cards.map(({ id }) => id));
		thereAlready += there.size;
		await addMissing(
			cards.filter(({ id }) => !there.has(id)),
			stores,
		);
		for (const card of cards) digests.push(await settleDocument(card, stores));
		report(digests.length, total ?? digests.length);
	}
	await copyOthers(stores);
	const original = await digestAround(from, digests);
	const copy = await digestAround(into, digests);
	const count = (await into.documents(ALL, { limit: 1, after: null })).total;
	if (copy.hash !== original.hash || count !== original.documents)
		throw new RecordRefused(
			"the copy is not the same as the record, which was perhaps written meanwhile; run the command again when nobody writes it",
		);
	return { ...original, thereAlready };
}

const ALL = { asOf: null, knownBy: null };

async function refuseStrangers({ from, into }: Stores): Promise<void> {
	for await (const cards of allPages((page) => into.documents(ALL, page))) {
		const known = await from.has(cards.map(({ id }) => id));
		if (known.size < cards.length)
			throw new RecordRefused(
				"the record to copy into holds documents that the other has not; name a new one, or the one that a copying was broken off in",
			);
	}
}

async function addMissing(
	cards: readonly DocumentCard[],
	{ from, into }: Stores,
): Promise<void> {
	const entries: NewDocument[] = [];
	for (const card of cards) {
		// The later ones are added behind it, in their order.
		const entry = await copiedDocument(from, card, ([first]) => first);
		if (entry !== null) entries.push(entry);
	}
	await into.add(entries);
}

/** Adds what a copying broken off, or a later correction, left to be done; the hash of the document in both records. */
async function settleDocument(
	card: DocumentCard,
	{ from, into }: Stores,
): Promise<string> {
	const wanted = await digestDocument(from, card);
	if ((await digestOfCopy(card.id, into)) === wanted) return wanted;
	const account = await from.account(card.id);
	if (account !== null) {
		const there = await into.readings(card.id);
		const later = (await from.readings(card.id)).slice(there.length);
		for (const reading of later)
			await into.addReading({ document: card.id, ...reading, account });
		if (later.length === 0) await into.replaceAccounts([account]);
	}
	if ((await digestOfCopy(card.id, into)) === wanted) return wanted;
	throw new RecordRefused(
		`document ${card.id} is not the same in both records; copy into a new one`,
	);
}

async function digestOfCopy(
	id: string,
	into: RecordStore,
): Promise<string | null> {
	const stored = await into.document(id);
	return stored === null ? null : digestDocument(into, stored.card);
}

async function copyOthers({ from, into }: Stores): Promise<void> {
	for await (const page of allPages((at) => from.unread(at)))
		for (const entry of page) await into.addUnread(entry);
	const known = new Set((await into.corrections({})).map(({ id }) => id));
	for (const correction of await from.corrections({}))
		if (!known.has(correction.id)) await into.addCorrection(correction, []);
	const events = await from.peopleEvents();
	const { length } = await into.peopleEvents();
	for (const event of events.slice(length)) await into.addPeopleEvent(event);
	// What has been gone on with in the copy has come further there.
	for await (const bookmarks of allPages((page) => from.bookmarks(page)))
		for (const { key, value } of bookmarks)
			if ((await into.bookmark(key)) === null)
				await into.keepBookmark(key, value);
}
