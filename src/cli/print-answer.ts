/** Asks the record a question and prints the answer in the form wanted. */

import { loadCodebook } from "../app/load-codebook.js";
import type { Answer, Asking } from "../app/record/ask-state.js";
import { UnknownName } from "../app/record/find-named.js";
import { openRecord } from "../app/record/open-record.js";
import { readSources } from "../app/record/read-sources.js";
import type { AskOptions } from "./ask-options.js";
import { complain } from "./complain.js";
import { DONE, USAGE } from "./exit-codes.js";
import { onRecord } from "./on-record.js";
import { printPage } from "./print-page.js";
import { boundsOf } from "./record-options.js";

/** The exit code; a record that cannot be used and a name that nobody knows are complained of in a line. */
export async function printAnswer(
	options: AskOptions,
	ask: (asking: Asking) => Promise<Answer>,
): Promise<number> {
	return onRecord(
		() => openRecord(options),
		async (store) => {
			try {
				const bounds = boundsOf(options);
				const answer = await ask({ store, bounds, codebook: loadCodebook() });
				const wanted = options.evidence === true ? "texts" : "cards";
				const sources = await readSources(store, answer, wanted);
				await printPage(answer.page, { options, sources, bounds });
				return DONE;
			} catch (error) {
				if (!(error instanceof UnknownName)) throw error;
				complain(error.message);
				return USAGE;
			}
		},
	);
}
