/** Works out what will be asked next, and tells of it on a terminal: a large record takes a while over it. */

import { answerUsualQuestions } from "../app/record/usual-questions.js";
import type { Codebook } from "../model/codebook.js";
import type { RecordStore } from "../record/port.js";
import type { Progress } from "./progress.js";

/** After a write of many documents. */
export async function answerUsual(
	store: RecordStore,
	codebook: Codebook,
	progress: Progress,
): Promise<void> {
	await answerUsualQuestions(store, codebook, (name) =>
		progress.announce(`working out the ${name} …`),
	);
	progress.hide();
}
