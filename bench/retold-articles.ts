/** Adds articles that are not read anew: a reading of another with other words at the same places, derived and written as any other. */

import { createHash } from "node:crypto";
import { loadCodebook } from "../src/app/load-codebook.js";
import { newDocumentOf } from "../src/app/record/new-document.js";
import { makeFingerprint } from "../src/documents/copies/fingerprint.js";
import type { Reading } from "../src/model/reading.js";
import { makeSpan } from "../src/model/span.js";
import { deriveAccount } from "../src/play/derive-account.js";
import type { NewDocument, RecordStore } from "../src/record/port.js";
import type { SplicedArticle, Splicer } from "./spliced-articles.js";

/** Documents a commit. */
const GROUP = 16;

/** Milliseconds that deriving and writing takes for one of the first and one of the last. */
export async function addRetold(
	store: RecordStore,
	{
		article,
		from,
		to,
		window,
		begin = from,
	}: {
		readonly article: Splicer;
		readonly from: number;
		readonly to: number;
		readonly window: number;
		/** The first to be added, where those before it are there already. */
		readonly begin?: number;
	},
): Promise<{ readonly first: number; readonly last: number }> {
	const codebook = loadCodebook();
	const ids = await idsInOrder(store);
	const costs: number[] = [];
	for (let number = begin; number < to; number += GROUP) {
		const readings: Reading[] = [];
		for (let at = number; at < Math.min(to, number + GROUP); at++) {
			const stored = await store.reading(ids[at % from]!);
			readings.push(retell(stored!.reading, article(at)));
		}
		const start = performance.now();
		await store.add(readings.map((reading) => documentOf(reading)));
		const cost = (performance.now() - start) / readings.length;
		for (const _ of readings) costs.push(cost);
	}
	const mean = (list: readonly number[]): number =>
		list.reduce((sum, cost) => sum + cost, 0) / list.length;
	return {
		first: mean(costs.slice(0, window)),
		last: mean(costs.slice(-window)),
	};

	function documentOf(reading: Reading): NewDocument {
		return newDocumentOf(
			{
				kind: "read",
				reading,
				account: deriveAccount(reading, [], codebook).account,
				points: null,
				fingerprint: makeFingerprint(reading.document, reading.blocks),
			},
			{
				place: `${reading.document.id.slice(0, 12)}.md`,
				bytes: Buffer.from(reading.document.text),
				draft: null,
				tags: [],
				learned: "2026-02-01T08:00:00.000Z",
				readerVersion: "bench",
			},
		);
	}
}

/** Ids of the articles that were read, by their number. */
async function idsInOrder(store: RecordStore): Promise<readonly string[]> {
	const ids: (readonly [place: string, id: string])[] = [];
	let after: string | null = null;
	do {
		const page = await store.documents(
			{ asOf: null, knownBy: null },
			{ limit: 1000, after },
		);
		for (const { id, place } of page.rows) ids.push([place, id]);
		after = page.next;
	} while (after !== null);
	return ids.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id);
}

/** The reading with the front matter and the words of another variant of its article; every span stays where it is. */
function retell(
	reading: Reading,
	{ text, published, publisher }: SplicedArticle,
): Reading {
	const front = reading.document.text.indexOf("\n\n") + 2;
	const retold = `${reading.document.text.slice(0, front)}${text}\n`;
	const id = createHash("sha256").update(retold).digest("hex");
	const { document: _document, ...rest } = reading;
	return {
		...(inWordsOf(retold, rest) as Omit<Reading, "document">),
		document: { ...reading.document, id, text: retold, published, publisher },
	};
}

function inWordsOf(text: string, value: unknown): unknown {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map((item) => inWordsOf(text, item));
	const {
		start,
		end,
		text: words,
	} = value as {
		readonly start?: number;
		readonly end?: number;
		readonly text?: string;
	};
	if (words !== undefined && start !== undefined && end !== undefined)
		return makeSpan(text, start, end);
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, inWordsOf(text, item)]),
	);
}
