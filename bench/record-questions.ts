/** How fast a record answers: opened anew for each question, as a command does. */

import { askBrief } from "../src/app/record/ask-brief.js";
import { askMatrix } from "../src/app/record/ask-matrix.js";
import { keepAnswer } from "../src/app/record/keep-answer.js";
import { openRecord } from "../src/app/record/open-record.js";
import {
	answerUsualQuestions,
	briefQuestion,
	matrixQuestion,
} from "../src/app/record/usual-questions.js";
import type { Codebook } from "../src/model/codebook.js";
import type { GroundPart } from "../src/model/ground.js";
import type { RecordStore } from "../src/record/port.js";
import { MOST_SHOWN } from "../src/views/state/matrix-view.js";

const ANY = { asOf: null, knownBy: null };
const FIRST = { limit: 20, after: null };
const ALL: readonly GroundPart[] = [
	"actors",
	"drafts",
	"provisions",
	"positions",
	"claims",
	"events",
];
const SEARCHES = ["president", "emergency room", '"a source said"', "Brexit"];

type Row = (name: string, figure: string) => void;

/** Prints the time of each, the best of three. */
export async function askAll(
	record: string,
	codebook: Codebook,
	row: Row,
): Promise<void> {
	const time = async (
		name: string,
		ask: (store: RecordStore) => Promise<unknown>,
	): Promise<void> => {
		const times: number[] = [];
		for (let turn = 0; turn < 3; turn++) {
			globalThis.gc?.();
			const store = await openRecord({ record });
			const start = performance.now();
			await ask(store);
			times.push(performance.now() - start);
			await store.close();
		}
		row(name, `${Math.min(...times).toFixed(0)} ms`);
	};
	const start = performance.now();
	await (await openRecord({ record })).close();
	row("opening", `${(performance.now() - start).toFixed(0)} ms`);
	await time("ground of a brief", (store) =>
		store.ground({ ...ANY, parts: ALL }),
	);
	await time("brief, worked out", (store) =>
		askBrief({ store, bounds: ANY, codebook }, null),
	);
	await time("matrix, worked out", (store) =>
		askMatrix({ store, bounds: ANY, codebook }, "issue", MOST_SHOWN),
	);
	const store = await openRecord({ record });
	const settling = performance.now();
	await answerUsualQuestions(store, codebook);
	row(
		"usual questions, answered after adding",
		`${(performance.now() - settling).toFixed(0)} ms`,
	);
	await store.close();
	for (const question of [briefQuestion(null), matrixQuestion("issues")])
		await time(`${question.name}, asked then`, (store) =>
			keepAnswer({ store, bounds: ANY, codebook }, question),
		);
	for (const text of SEARCHES)
		await time(`search: ${text}`, (store) =>
			store.search({ ...ANY, text }, FIRST),
		);
	await time("latest statements", (store) => store.statements(ANY, FIRST));
	await time("actors counted", (store) => store.actorCounts(ANY, FIRST));
}
