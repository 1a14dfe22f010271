/** Adds documents with all that belongs to them. */

import type { Added, NewDocument } from "../port.js";
import { addCopies } from "./copies.js";
import type { Database, Engine, FullText } from "./engine.js";
import { hasHalfCharacters, packBytes, packText } from "./pack-text.js";
import { insertReading } from "./readings.js";
import { countWrite } from "./revision.js";
import { whichAreRead } from "./which-are-there.js";
import { writeAccount } from "./write-account.js";

/** All of them in one transaction: a document is there with everything or not at all. */
export async function addDocuments(
	{ write, fullText }: Engine,
	entries: readonly NewDocument[],
): Promise<readonly Added[]> {
	return write(async (within) => {
		const there = await whichAreRead(
			within,
			entries.map(({ card }) => card.id),
		);
		const added: Added[] = [];
		for (const entry of entries) {
			const { id } = entry.card;
			const outcome = there.has(id) ? "known" : "added";
			if (outcome === "added") await addDocument(within, fullText, entry);
			there.add(id);
			added.push({ document: id, outcome });
		}
		if (added.some(({ outcome }) => outcome === "added"))
			await countWrite(within);
		return added;
	});
}

async function addDocument(
	within: Database,
	fullText: FullText,
	entry: NewDocument,
): Promise<void> {
	const { card, text, account } = entry;
	const id = await insertDocument(within, entry);
	await within
		.insertInto("content")
		.values({
			document: id,
			text: packText(text),
			bytes: isTextInUtf8(entry) ? null : packBytes(entry.bytes),
		})
		.execute();
	await insertReading(within, id, { ...entry, text, made: card.learned });
	await fullText.addDocument(within, { id, title: card.title, text });
	await writeAccount(within, fullText, {
		account,
		document: { id, published: card.published, text },
	});
	await addCopies(within, id, entry.copies);
}

async function insertDocument(
	within: Database,
	{ card }: NewDocument,
): Promise<number> {
	const { id: hash, tags, ...rest } = card;
	const { id } = await within
		.insertInto("document")
		.values({ ...rest, hash, tags: JSON.stringify(tags) })
		.returning("id")
		.executeTakeFirstOrThrow();
	return id;
}

function isTextInUtf8({ bytes, text }: NewDocument): boolean {
	return !hasHalfCharacters(text) && Buffer.from(text, "utf8").equals(bytes);
}
