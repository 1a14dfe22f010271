/** The questions that are asked of every record, as they are kept; and their answers, worked out before anybody asks. */

import type { Codebook } from "../../model/codebook.js";
import type { RecordStore } from "../../record/port.js";
import {
	type MatrixSubjects,
	MOST_SHOWN,
} from "../../views/state/matrix-view.js";
import { askBrief, briefOf, foldForBrief } from "./ask-brief.js";
import { askMatrix, matrixOf } from "./ask-matrix.js";
import type { Answer, AskedState } from "./ask-state.js";
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

interface UsualQuestion extends KeptQuestion {
	/** The same answer from a state that has been folded already: what a brief needs is enough for all of them. */
	readonly answerOf: (state: AskedState, codebook: Codebook) => Answer;
}

const usualMatrix = (by: MatrixBy): UsualQuestion => ({
	...matrixQuestion(by),
	answerOf: (state) => matrixOf(state, SUBJECTS[by], MOST_SHOWN),
});

const USUAL: readonly UsualQuestion[] = [
	{
		...briefQuestion(null),
		answerOf: (state, codebook) => briefOf(state, null, codebook),
	},
	usualMatrix("issues"),
	usualMatrix("drafts"),
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
	let folded: Promise<AskedState> | null = null;
	for (const { answerOf, ...question } of USUAL) {
		report(question.name);
		await keepAnswer(asking, {
			...question,
			ask: async () => {
				folded ??= foldForBrief(asking);
				return answerOf(await folded, codebook);
			},
		});
	}
}
