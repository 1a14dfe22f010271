/** One document, its reading, its account and its bytes. */

import type { Account } from "../../model/account.js";
import type { NegotiatingText } from "../../model/negotiating-text.js";
import type { Reading } from "../../model/reading.js";
import type { KeptReading, StoredDocument, StoredReading } from "../port.js";
import { CARD_COLUMNS, cardOf } from "./card-columns.js";
import type { Database } from "./engine.js";
import { unpackBytes, unpackJson, unpackText } from "./pack-text.js";
import { unpackWithWords } from "./pack-words.js";

export async function readDocument(
	database: Database,
	hash: string,
): Promise<StoredDocument | null> {
	const row = await database
		.selectFrom("document")
		.select(CARD_COLUMNS)
		.where("hash", "=", hash)
		.executeTakeFirst();
	const stored = await readReading(database, hash);
	if (row === undefined || stored === null) return null;
	const { document, blocks } = stored.reading;
	const { readerVersion } = stored;
	return { card: cardOf(row), document, blocks, readerVersion };
}

export async function readBytes(
	database: Database,
	hash: string,
): Promise<Uint8Array | null> {
	const row = await contentOf(database, hash);
	if (row === undefined) return null;
	return row.bytes === null
		? Buffer.from(unpackText(row.text), "utf8")
		: unpackBytes(row.bytes);
}

export async function readReading(
	database: Database,
	hash: string,
): Promise<StoredReading | null> {
	const row = await contentOf(database, hash);
	if (row === undefined) return null;
	const { reading, reader, made } = await database
		.selectFrom("reading")
		.select(["reading", "reader", "made"])
		.where("document", "=", row.document)
		.orderBy("id", "desc")
		.limit(1)
		.executeTakeFirstOrThrow();
	const text = unpackText(row.text);
	return {
		reading: unpackReading(reading, text),
		readerVersion: reader,
		made,
	};
}

/** All of them, oldest first; none where there is no such document. */
export async function readReadings(
	database: Database,
	hash: string,
): Promise<readonly KeptReading[]> {
	const content = await contentOf(database, hash);
	if (content === undefined) return [];
	const text = unpackText(content.text);
	const rows = await database
		.selectFrom("reading")
		.select(["reading", "reader", "made", "points"])
		.where("document", "=", content.document)
		.orderBy("id")
		.execute();
	return rows.map(({ reading, reader, made, points }) => ({
		reading: unpackReading(reading, text),
		readerVersion: reader,
		made,
		// Packed from a negotiating text.
		points: points === null ? null : (unpackJson(points) as NegotiatingText),
	}));
}

export async function readAccount(
	database: Database,
	hash: string,
): Promise<Account | null> {
	const content = await contentOf(database, hash);
	if (content === undefined) return null;
	const row = await database
		.selectFrom("account")
		.select("account")
		.where("document", "=", content.document)
		.executeTakeFirst();
	return row === undefined
		? null
		: unpackAccount(row.account, unpackText(content.text));
}

/** The account packed by `writeAccount`. */
export function unpackAccount(packed: Uint8Array, text: string): Account {
	// Packed from an account.
	return unpackWithWords(packed, text) as Account;
}

function unpackReading(packed: Uint8Array, text: string): Reading {
	// Packed from a reading without its text.
	const reading = unpackWithWords(packed, text) as Reading;
	return { ...reading, document: { ...reading.document, text } };
}

function contentOf(database: Database, hash: string) {
	return database
		.selectFrom("content")
		.innerJoin("document", "document.id", "content.document")
		.select(["content.document", "content.text", "content.bytes"])
		.where("document.hash", "=", hash)
		.executeTakeFirst();
}
