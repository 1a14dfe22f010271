/** Reads the bundled negotiation into a record, where it is not there already. */

import { availableParallelism } from "node:os";
import { addExamples } from "../app/record/example-record.js";
import { readerVersion } from "../app/record/reader-version.js";
import { makeReadingPool } from "../app/record/reading-pool.js";
import type { RecordStore } from "../record/port.js";
import { unreadMessage } from "../views/finding-messages.js";
import { complain, complainOfFault } from "./complain.js";
import { makeProgress } from "./progress.js";

/** Tells how far it is on a terminal; a document that cannot be read is told of and passed over. */
export async function fillExampleRecord(store: RecordStore): Promise<void> {
	const pool = makeReadingPool(availableParallelism());
	const progress = makeProgress();
	let read = 0;
	try {
		await addExamples({
			store,
			pool,
			readerVersion: readerVersion(),
			now: () => new Date().toISOString(),
			report: (outcome) => {
				if (outcome.kind === "unread")
					complain(`${outcome.place}: ${unreadMessage(outcome.unread)}`);
				if (outcome.kind === "failed")
					complainOfFault(outcome.error, outcome.place);
				progress.show(`${++read} documents of the bundled negotiation`);
			},
		});
	} finally {
		progress.hide();
		await pool.close();
	}
}
