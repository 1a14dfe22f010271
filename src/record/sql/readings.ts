/** Readings: one more for each version of the reader; the last is the current one. */

import type { NegotiatingText } from "../../model/negotiating-text.js";
import type { Reading } from "../../model/reading.js";
import type { NewReading, Page, PageOf } from "../port.js";
import { makeCursor, readCursor } from "./cursor.js";
import type { Database, Engine } from "./engine.js";
import { packJson, unpackText } from "./pack-text.js";
import { packWithoutWords } from "./pack-words.js";
import { replaceAccounts } from "./replace-accounts.js";
import { countWrite } from "./revision.js";

export async function addReading(
	{ write, fullText }: Engine,
	entry: NewReading,
): Promise<void> {
	await write(async (within) => {
		const { id, text } = await within
			.selectFrom("document")
			.innerJoin("content", "content.document", "document.id")
			.select(["document.id", "content.text"])
			.where("hash", "=", entry.document)
			.executeTakeFirstOrThrow();
		await countWrite(within);
		await insertReading(within, id, { ...entry, text: unpackText(text) });
		await replaceAccounts(within, fullText, [entry.account]);
	});
}

/** Part of a transaction. */
export async function insertReading(
	within: Database,
	document: number,
	made: {
		readonly reading: Reading;
		readonly readerVersion: string;
		readonly made: string;
		readonly points: NegotiatingText | null;
		readonly text: string;
	},
): Promise<void> {
	const { text: _text, ...origin } = made.reading.document;
	await within
		.insertInto("reading")
		.values({
			document,
			reader: made.readerVersion,
			made: made.made,
			reading: packWithoutWords(
				{ ...made.reading, document: origin },
				made.text,
			),
			points: made.points === null ? null : packJson(made.points),
		})
		.execute();
}

/** Documents whose current reading another version made, in order of id. */
export async function findOutdated(
	database: Database,
	readerVersion: string,
	{ limit, after }: PageOf,
): Promise<Page<string>> {
	let query = database
		.selectFrom("document")
		.innerJoin("reading", "reading.document", "document.id")
		.select("document.hash")
		.where("reading.reader", "<>", readerVersion)
		.where(({ eb, selectFrom }) =>
			eb(
				"reading.id",
				"=",
				selectFrom("reading as last")
					.select(({ fn }) => fn.max("last.id").as("id"))
					.whereRef("last.document", "=", "document.id"),
			),
		)
		.orderBy("document.hash")
		.limit(limit);
	if (after !== null)
		query = query.where("document.hash", ">", String(readCursor(after)[0]));
	const rows = (await query.execute()).map(({ hash }) => hash);
	const last = rows.at(-1);
	return {
		rows,
		next: rows.length < limit || last === undefined ? null : makeCursor([last]),
		total: null,
	};
}
