/** Reads files into a ground in memory, without a record: for tests that want what the reader really gives. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { openDraftReader } from "../src/app/open-draft.js";
import { isUnread, openReader } from "../src/app/open-reader.js";
import type { Correction } from "../src/model/correction.js";
import type { Ground } from "../src/model/ground.js";
import type { Reading } from "../src/model/reading.js";
import { deriveAccount } from "../src/play/derive-account.js";
import { codebook } from "./built-in-lexicons.js";
import { type GroundDocument, groundOfAccounts } from "./ground-of-accounts.js";

/** A document to read: a file, or a text given as it is. */
export interface DocumentToRead {
	readonly path?: string;
	readonly text?: string;
	readonly published: string | null;
	readonly publisher?: string;
	/** Instant of learning; the end of the day of publication where left out. */
	readonly learned?: string;
	/** The draft this is the text of. */
	readonly draft?: string;
	/** The id of the document it is a copy of; its own where left out. */
	readonly telling?: string;
}

const reader = openReader();
const draftReader = openDraftReader();

/** The ground of these documents, each read once with the built-in codebook. */
export async function groundOfFiles(
	documents: readonly DocumentToRead[],
	corrections: readonly Correction[] = [],
): Promise<Ground> {
	const read: GroundDocument[] = [];
	for (const document of documents)
		read.push(await readForGround(document, corrections));
	return groundOfAccounts(read, corrections);
}

/** One document read, with its card and its account. */
export async function readForGround(
	document: DocumentToRead,
	corrections: readonly Correction[] = [],
): Promise<GroundDocument> {
	const bytes =
		document.path === undefined
			? Buffer.from(document.text ?? "")
			: readFileSync(document.path);
	const reading = await readBytesOf(bytes, document.published);
	const { id, title, publisher, published } = reading.document;
	const text =
		document.draft === undefined
			? undefined
			: await draftReader.readInput({ kind: "input", name: id, bytes, id });
	if (text !== undefined && "kind" in text) throw new Error("not a draft");
	return {
		card: {
			id,
			title,
			publisher: document.publisher ?? publisher,
			published,
			learned: document.learned ?? `${published ?? "2026-01-01"}T23:59:59.000Z`,
			draft: document.draft ?? null,
			telling: document.telling ?? id,
		},
		account: deriveAccount(reading, corrections, codebook).account,
		...(text === undefined ? {} : { text }),
	};
}

/** The reading of bytes whose day of publication is given. */
export async function readBytesOf(
	bytes: Uint8Array,
	published: string | null,
): Promise<Reading> {
	const id = createHash("sha256").update(bytes).digest("hex");
	const outcome = await reader.readInput(
		{ kind: "input", name: id, bytes, id },
		published,
	);
	if (isUnread(outcome)) throw new Error(`not read: ${outcome.reason}`);
	return outcome;
}
