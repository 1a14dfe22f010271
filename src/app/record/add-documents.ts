/** Adds files to a record: each is read on a thread of its own, and is told of when it is on disk. */

import { RecordRefused } from "../../record/record-refused.js";
import type { ColumnMapping } from "../intake/column-mapping.js";
import type { Reach } from "../intake/web/guarded-agent.js";
import {
	type AddOutcome,
	addEntry,
	addUnread,
	type EntryTools,
	idOf,
	type KnownOfAll,
} from "./add-entry.js";
import { findParts, type Part } from "./find-parts.js";
import { makeRecordWriter } from "./record-writer.js";

/** What to add, and what is known of all of it. */
export interface AddRequest extends KnownOfAll {
	/** Files, folders, archives, tables, and addresses of pages. */
	readonly paths: readonly string[];
	/** Files passed over in folders: those of the record itself. */
	readonly except: readonly string[];
	readonly reach: Reach;
	/** Which column of a table holds what; by their usual names where nothing is said. */
	readonly columns: ColumnMapping;
}

/** What the work is done with. */
export interface AddTools extends Omit<EntryTools, "write"> {
	/** Told of each input once: of an added document when it is on disk. */
	readonly report: (outcome: AddOutcome) => void;
}

/** Documents that are read or wait to be written at any time: enough to keep every thread busy. */
const IN_HAND = 48;
/** Bytes of these at most, so that large ones do not fill the memory; one alone may have more. */
const BYTES_IN_HAND = 24_000_000;

/**
 * Adds all of them.
 * @throws RecordRefused where the record itself can be written no more; what was reported as added stays added.
 */
export async function addDocuments(
	request: AddRequest,
	tools: AddTools,
): Promise<void> {
	const { write } = makeRecordWriter(tools.store);
	const inHand = new Map<Promise<void>, number>();
	let bytesInHand = 0;
	const refusals: unknown[] = [];
	for await (const part of findParts(request, tools.store)) {
		const { place, entry } = part;
		const size = entry.kind === "entry" ? entry.bytes.length : 0;
		while (
			inHand.size >= IN_HAND ||
			(inHand.size > 0 && bytesInHand + size > BYTES_IN_HAND)
		)
			await Promise.race(inHand.keys());
		if (refusals.length > 0) break;
		const work = addPart(part, request, { ...tools, write })
			.catch((error: unknown) => {
				if (error instanceof RecordRefused) refusals.push(error);
				else tools.report({ kind: "failed", place, error });
			})
			.finally(() => {
				inHand.delete(work);
				bytesInHand -= size;
			});
		inHand.set(work, size);
		bytesInHand += size;
	}
	await Promise.all(inHand.keys());
	if (refusals.length > 0) throw refusals[0];
}

async function addPart(
	{ place, entry, done }: Part,
	request: AddRequest,
	tools: EntryTools & Pick<AddTools, "report">,
): Promise<void> {
	if (entry.kind === "unread") {
		const { unread } = entry;
		// A file that is not there says nothing of the record.
		if (unread.reason !== "missing-file")
			await addUnread(idOf(place), { place, unread }, tools);
		tools.report({ kind: "unread", place, unread });
	} else tools.report(await addEntry({ entry, place, known: request }, tools));
	await done();
}
