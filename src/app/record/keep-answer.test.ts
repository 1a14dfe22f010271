import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { RecordStore } from "../../record/port.js";
import { makeSample } from "../../record/sample-documents.js";
import { openSqlite } from "../../record/sqlite/open-sqlite.js";
import { loadCodebook } from "../load-codebook.js";
import { askBrief } from "./ask-brief.js";
import { askMatrix } from "./ask-matrix.js";
import type { Answer, Asking } from "./ask-state.js";
import { keepAnswer, recallAnswer } from "./keep-answer.js";
import {
	answerUsualQuestions,
	briefQuestion,
	matrixQuestion,
} from "./usual-questions.js";

const ANY = { asOf: null, knownBy: null };
const codebook = loadCodebook();

let folder: string;
let store: RecordStore;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "travaux-"));
	store = await openSqlite(join(folder, "record.db"), { create: true });
	await store.add([
		makeSample({ text: "Mina Torv said the plan was unacceptable." }),
		makeSample({ text: "Ola Venn said the plan was welcome." }),
	]);
});
afterEach(async () => {
	await store.close();
	rmSync(folder, { recursive: true });
});

const QUESTIONS: readonly (readonly [
	name: string,
	ask: (asking: Asking) => Promise<Answer>,
])[] = [
	["brief", (asking) => askBrief(asking, null)],
	["matrix", (asking) => askMatrix(asking, "issue", null)],
];

it.each(QUESTIONS)(
	"the %s is worked out once while the record stands, to the same bytes, and anew after a write",
	async (name, ask) => {
		let works = 0;
		const asked = (bounds: Asking["bounds"] = ANY) =>
			keepAnswer(
				{ store, bounds, codebook },
				{
					name,
					asks: [null],
					ask: (asking) => {
						works++;
						return ask(asking);
					},
				},
			);
		const first = await asked();
		const second = await asked();
		expect(works).toBe(1);
		const anew = await ask({ store, bounds: ANY, codebook });
		for (const { page, cards } of [first, second]) {
			expect(JSON.stringify(page)).toBe(JSON.stringify(anew.page));
			for (const [id, card] of cards)
				expect(anew.cards.get(id)).toMatchObject(card);
		}
		await asked({ asOf: "2025-11-21", knownBy: null });
		expect(works).toBe(2);
		await store.add([makeSample({ text: "Mina Torv said it was raining." })]);
		expect((await asked()).page.notes).not.toEqual(first.page.notes);
		expect(works).toBe(3);
	},
);

it("what is usually asked is there before it is asked, and the same", async () => {
	const told: string[] = [];
	await answerUsualQuestions(store, codebook, (name) => told.push(name));
	expect(told).toEqual(["brief", "matrix", "matrix"]);
	const asking = { store, bounds: ANY, codebook };
	const kept = await keepAnswer(asking, {
		...briefQuestion(null),
		ask: () => {
			throw new Error("worked out again");
		},
	});
	const anew = await askBrief(asking, null);
	expect(JSON.stringify(kept.page)).toBe(JSON.stringify(anew.page));
	for (const by of ["issues", "drafts"] as const) {
		const question = matrixQuestion(by);
		const recalled = await recallAnswer(asking, question);
		const { page } = await question.ask(asking);
		expect(JSON.stringify(recalled?.page)).toBe(JSON.stringify(page));
	}
});
