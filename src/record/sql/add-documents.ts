/** Adds documents with all that belongs to them. */

import type { Added, NewDocument } from "../port.js";
import { addCopies } from "./copies.js";
import type { Database, Engine, WritingTools } from "./engine.js";
import { hasHalfCharacters, packBytes, packText } from "./pack-text.js";
import { insertReadings } from "./readings.js";
import { countWrite } from "./revision.js";
import { whichAreRead } from "./which-are-there.js";
import { writeAccounts } from "./write-accounts.js";

/** All of them in one transaction: a document is there with everything or not at all. */
export async function addDocuments(
	engine: Engine,
	entries: readonly NewDocument[],
): Promise<readonly Added[]> {
	return engine.write(async (within) => {
		const there = await whichAreRead(
			within,
			entries.map(({ card }) => card.id),
		);
		const fresh: NewDocument[] = [];
		const added = entries.map((entry): Added => {
			const { id } = entry.card;
			const isKnown = there.has(id);
			if (!isKnown) fresh.push(entry);
			there.add(id);
			return { document: id, outcome: isKnown ? "known" : "added" };
		});
		if (fresh.length > 0) {
			await addAll(within, engine, fresh);
			await countWrite(within);
		}
		return added;
	});
}

/** A table at a time, for all of them: a server is asked a dozen times, not a dozen times for each. */
async function addAll(
	within: Database,
	tools: WritingTools,
	entries: readonly NewDocument[],
): Promise<void> {
	const numbers = await insertCards(within, tools, entries);
	const numbered = entries.map((entry) => ({
		...entry,
		id: numbers.get(entry.card.id)!,
	}));
	await tools.rows.insert(
		within,
		"content",
		numbered.map((entry) => ({
			document: entry.id,
			text: packText(entry.text),
			bytes: isTextInUtf8(entry) ? null : packBytes(entry.bytes),
		})),
	);
	await insertReadings(
		within,
		tools,
		numbered.map(({ id, card, ...made }) => ({
			...made,
			document: id,
			made: card.learned,
		})),
	);
	await tools.fullText.addDocuments(
		within,
		numbered.map(({ id, card, text }) => ({ id, title: card.title, text })),
	);
	await writeAccounts(
		within,
		tools,
		numbered.map(({ id, card, text, account }) => ({
			account,
			document: { id, published: card.published, text },
		})),
	);
	await addCopies(
		within,
		tools,
		numbered.map(({ id, copies }) => ({ document: id, judgement: copies })),
	);
}

/** The number of each document, by its hash. */
async function insertCards(
	within: Database,
	{ rows }: WritingTools,
	entries: readonly NewDocument[],
): Promise<ReadonlyMap<string, number>> {
	const added = await rows.insert(
		within,
		"document",
		entries.map(({ card: { id: hash, tags, ...rest } }) => ({
			...rest,
			hash,
			tags: JSON.stringify(tags),
		})),
		["id", "hash"],
	);
	return new Map(added.map(({ id, hash }) => [hash, id]));
}

function isTextInUtf8({ bytes, text }: NewDocument): boolean {
	return !hasHalfCharacters(text) && Buffer.from(text, "utf8").equals(bytes);
}
