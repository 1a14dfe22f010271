/** Rebuilds a record and tells how far it is. */

import { loadCodebook } from "../app/load-codebook.js";
import { openRecord } from "../app/record/open-record.js";
import { rebuild } from "../app/record/rebuild.js";
import { answerUsual } from "./answer-usual.js";
import { DONE } from "./exit-codes.js";
import { onRecord } from "./on-record.js";
import { makeProgress } from "./progress.js";
import type { RecordOptions } from "./record-options.js";
import { write } from "./write.js";

export function rebuildAndPrint({ record }: RecordOptions): Promise<number> {
	return onRecord(
		() => openRecord({ record }),
		async (store) => {
			const progress = makeProgress();
			let documents = 0;
			const codebook = loadCodebook();
			await rebuild(store, codebook, (done) => {
				documents = done;
				progress.show(`${done} rebuilt`);
			});
			await answerUsual(store, codebook, progress);
			await write(`${documents} rebuilt\n`);
			return DONE;
		},
	);
}
