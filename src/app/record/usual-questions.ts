/** The questions that are asked of every record, as they are kept; and their answers, worked out before anybody asks. */

import type { Codebook } from "../../model/codebook.js";
import type { RecordStore } from "../../record/port.js";
import {
	type MatrixSubjects,
	MOST_SHOWN,
} from "../../views/state/matrix-view.js";
import { askBrief } from "./ask-brief.js";
import { askMatrix } from "./ask-matrix.js";
import { type KeptQuestion, keepAnswer } from "./keep-answer.js";

/** The brief, with what changed after a day; after the usual one where it is null. */
export const briefQuestion = (since: string | null): KeptQuestion => ({
	name: "brief",
	asks: [since],
	ask: (asking) => askBrief(asking, since),
});

/** Who stands where, of those who take most stands. */
export const matrixQuestion = (by: MatrixBy): KeptQuestion => ({
	name: "matrix",
	asks: [by],
	ask: (asking) => askMatrix(asking, SUBJECTS[by], MOST_SHOWN),
});

/** What actors are set against, as the command line has it. */
export type MatrixBy = "issues" | "drafts";

/** The same as a matrix has it. */
export const SUBJECTS: Readonly<Record<MatrixBy, MatrixSubjects>> = {
	issues: "issue",
	drafts: "draft",
};

const USUAL: readonly KeptQuestion[] = [
	briefQuestion(null),
	matrixQuestion("issues"),
	matrixQuestion("drafts"),
];

/**
 * Works out, after a long write, what will be asked next, so that whoever waits waits here and not at six o'clock. Answers that still
 * stand cost a look each. `report` is told the name of each question before it is answered.
 */
export async function answerUsualQuestions(
	store: RecordStore,
	codebook: Codebook,
	report: (name: string) => void = () => {},
): Promise<void> {
	const asking = { store, bounds: { asOf: null, knownBy: null }, codebook };
	for (const question of USUAL) {
		report(question.name);
		await keepAnswer(asking, question);
	}
}
