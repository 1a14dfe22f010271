/** Readings: one more for each version of the reader; the last is the current one. */

import type { NegotiatingText } from "../../model/negotiating-text.js";
import type { Reading } from "../../model/reading.js";
import type { NewReading, Page, PageOf } from "../port.js";
import { makeCursor, readCursor } from "./cursor.js";
import type { Database, Engine, WritingTools } from "./engine.js";
import { packJson, unpackText } from "./pack-text.js";
import { packWithoutWords } from "./pack-words.js";
import { replaceAccounts } from "./replace-accounts.js";
import { countWrite } from "./revision.js";

export async function addReading(
	engine: Engine,
	entry: NewReading,
): Promise<void> {
	await engine.write(async (within) => {
		const { id, text } = await within
			.selectFrom("document")
			.innerJoin("content", "content.document", "document.id")
			.select(["document.id", "content.text"])
			.where("hash", "=", entry.document)
			.executeTakeFirstOrThrow();
		await countWrite(within);
		await insertReadings(within, engine, [
			{ ...entry, document: id, text: unpackText(text) },
		]);
		await replaceAccounts(within, engine, [entry.account]);
	});
}

/** Part of a transaction. */
export async function insertReadings(
	within: Database,
	{ rows }: Pick<WritingTools, "rows">,
	readings: readonly {
		readonly document: number;
		readonly reading: Reading;
		readonly readerVersion: string;
		readonly made: string;
		readonly points: NegotiatingText | null;
		readonly text: string;
	}[],
): Promise<void> {
	await rows.insert(
		within,
		"reading",
		readings.map(({ document, reading, readerVersion, made, points, text }) => {
			const { text: _text, ...origin } = reading.document;
			return {
				document,
				reader: readerVersion,
				made,
				reading: packWithoutWords({ ...reading, document: origin }, text),
				points: points === null ? null : packJson(points),
			};
		}),
	);
}

/** Documents whose current reading none of these versions made, in order of id. */
export async function findOutdated(
	database: Database,
	readerVersions: readonly string[],
	{ limit, after }: PageOf,
): Promise<Page<string>> {
	let query = database
		.selectFrom("document")
		.innerJoin("reading", "reading.document", "document.id")
		.select("document.hash")
		.where("reading.reader", "not in", readerVersions)
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
