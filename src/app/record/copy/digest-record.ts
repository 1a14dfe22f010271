/** Hashes of what a record holds, the same whatever keeps it and in whatever order it came. */

import { createHash } from "node:crypto";
import type { DocumentCard } from "../../../model/document-card.js";
import type { RecordStore } from "../../../record/port.js";
import { allPages } from "../all-pages.js";

/** What is hashed: everything, or all but the instants, which differ between two runs over the same documents. */
export type DigestedParts = "all" | "all-but-instants";

export interface RecordDigest {
	readonly documents: number;
	readonly unread: number;
	readonly corrections: number;
	/** SHA-256, hexadecimal. */
	readonly hash: string;
}

/** Of the whole record: documents with their readings and accounts, inputs unread, corrections, people, copies. */
export async function digestRecord(
	store: RecordStore,
	parts: DigestedParts = "all",
	report: (documents: number) => void = () => {},
): Promise<RecordDigest> {
	const documents: string[] = [];
	for await (const cards of allPages((page) => store.documents(ALL, page))) {
		for (const card of cards)
			documents.push(await digestDocument(store, card, parts));
		report(documents.length);
	}
	return digestAround(store, documents, parts);
}

/** The same, where the hashes of the documents are known already, in any order. */
export async function digestAround(
	store: RecordStore,
	documents: readonly string[],
	parts: DigestedParts = "all",
): Promise<RecordDigest> {
	const unread = [];
	for await (const page of allPages((at) => store.unread(at)))
		unread.push(...page);
	const corrections = await store.corrections({});
	const whole = [
		[...documents].sort(),
		unread,
		corrections,
		await store.peopleEvents(),
		await store.copies(),
	];
	return {
		documents: documents.length,
		unread: unread.length,
		corrections: corrections.length,
		hash: hashOf(whole, parts),
	};
}

/** Of one document: what it is, its bytes, all its readings, and its account. */
export async function digestDocument(
	store: RecordStore,
	card: DocumentCard,
	parts: DigestedParts = "all",
): Promise<string> {
	const bytes = (await store.bytes(card.id)) ?? new Uint8Array();
	return hashOf(
		[
			card,
			createHash("sha256").update(bytes).digest("hex"),
			await store.readings(card.id),
			await store.account(card.id),
		],
		parts,
	);
}

const ALL = { asOf: null, knownBy: null };

/** Fields that hold when something was done. */
const INSTANTS: readonly string[] = ["learned", "made", "recorded"];

function hashOf(value: unknown, parts: DigestedParts): string {
	return createHash("sha256")
		.update(
			JSON.stringify(value, (key, item: unknown) =>
				parts === "all-but-instants" && INSTANTS.includes(key)
					? null
					: inOrder(item),
			),
		)
		.digest("hex");
}

/** Fields by name: how they came to be in this order is no part of what they say. */
function inOrder(item: unknown): unknown {
	if (item === null || typeof item !== "object" || Array.isArray(item))
		return item;
	return Object.fromEntries(
		Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}
