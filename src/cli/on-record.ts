/** Runs a command on a record, which is closed whatever happens; a record that cannot be used is told in one line. */

import type { RecordStore } from "../record/port.js";
import { RecordRefused } from "../record/record-refused.js";
import { complain } from "./complain.js";
import { INPUT_REFUSED } from "./exit-codes.js";

/** The exit code that `work` gives; `INPUT_REFUSED` where the record cannot be opened or written. */
export async function onRecord(
	open: () => Promise<RecordStore>,
	work: (store: RecordStore) => Promise<number>,
): Promise<number> {
	try {
		const store = await open();
		try {
			return await work(store);
		} finally {
			await store.close();
		}
	} catch (error) {
		if (!(error instanceof RecordRefused)) throw error;
		complain(error.message);
		return INPUT_REFUSED;
	}
}
