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
/** Of a question that is asked of one record. */
const TURNS = 3;
/** Turns of two records that are not counted: a server plans anew until it has seen a question a few times. */
const WARM_UP = 8;

type Row = (name: string, figure: string) => void;

interface Question {
	readonly name: string;
	readonly ask: (store: RecordStore) => Promise<unknown>;
}

/** Prints the time of each, the best of three. */
export async function askAll(
	record: string,
	codebook: Codebook,
	row: Row,
): Promise<void> {
	const start = performance.now();
	await (await openRecord({ record })).close();
	row("opening", `${(performance.now() - start).toFixed(0)} ms`);
	const inTurn = async (questions: readonly Question[]): Promise<void> => {
		for (const question of questions) {
			const times: number[] = [];
			for (let turn = 0; turn < TURNS; turn++)
				times.push(await timeOf(record, question));
			row(question.name, `${Math.min(...times).toFixed(0)} ms`);
		}
	};
	await inTurn(workedOut(codebook));
	const settling = await settle(record, codebook);
	row("usual questions, answered after adding", `${settling.toFixed(0)} ms`);
	await inTurn(usual(codebook));
}

/**
 * Asks each usual question and search of two records by turns, and prints the median time of each and the median of how much longer the
 * first took than the second asked right after: what the machine's minutes do to one they do to both. The records are opened once and
 * held, as a desk does, or anew for each question.
 */
export async function compareRecords(
	records: readonly [string, string],
	{
		codebook,
		turns,
		held,
	}: {
		readonly codebook: Codebook;
		readonly turns: number;
		readonly held: boolean;
	},
	row: Row,
): Promise<void> {
	for (const record of records) await settle(record, codebook);
	const stores = held
		? await Promise.all(records.map((record) => openRecord({ record })))
		: [];
	for (const question of usual(codebook)) {
		const ask = (which: 0 | 1): Promise<number> => {
			const store = stores[which];
			return store === undefined
				? timeOf(records[which], question)
				: timeWithin(store, question);
		};
		const times: [number, number][] = [];
		for (let turn = -WARM_UP; turn < turns; turn++) {
			// Who is asked second finds the machine's memory as the other left it: each is, in half of the turns.
			const pair: [number, number] =
				turn % 2 === 0
					? [await ask(0), await ask(1)]
					: (([second, first]) => [first, second])([
							await ask(1),
							await ask(0),
						] as const);
			if (turn >= 0) times.push(pair);
		}
		const [first, second, ratio] = [
			times.map(([one]) => one),
			times.map(([, other]) => other),
			times.map(([one, other]) => one / other),
		].map(median);
		row(
			question.name,
			`${first!.toFixed(1)} ms, ${second!.toFixed(1)} ms, ${ratio!.toFixed(2)} times`,
		);
	}
	for (const store of stores) await store.close();
}

const workedOut = (codebook: Codebook): readonly Question[] => [
	{
		name: "ground of a brief",
		ask: (store) => store.ground({ ...ANY, parts: ALL }),
	},
	{
		name: "brief, worked out",
		ask: (store) => askBrief({ store, bounds: ANY, codebook }, null),
	},
	{
		name: "matrix, worked out",
		ask: (store) =>
			askMatrix({ store, bounds: ANY, codebook }, "issue", MOST_SHOWN),
	},
];

/** What people ask most, of a record that has settled. */
const usual = (codebook: Codebook): readonly Question[] => [
	...[briefQuestion(null), matrixQuestion("issues")].map((question) => ({
		name: `${question.name}, asked then`,
		ask: (store: RecordStore) =>
			keepAnswer({ store, bounds: ANY, codebook }, question),
	})),
	...SEARCHES.map((text) => ({
		name: `search: ${text}`,
		ask: (store: RecordStore) => store.search({ ...ANY, text }, FIRST),
	})),
	{
		name: "latest statements",
		ask: (store) => store.statements(ANY, FIRST),
	},
	{ name: "actors counted", ask: (store) => store.actorCounts(ANY, FIRST) },
];

/** Milliseconds that answering takes, after opening. */
async function timeOf(record: string, question: Question): Promise<number> {
	const store = await openRecord({ record });
	const time = await timeWithin(store, question);
	await store.close();
	return time;
}

async function timeWithin(
	store: RecordStore,
	{ ask }: Question,
): Promise<number> {
	globalThis.gc?.();
	const start = performance.now();
	await ask(store);
	return performance.now() - start;
}

/** Has the record keep its answers, as after adding; milliseconds. */
async function settle(record: string, codebook: Codebook): Promise<number> {
	const store = await openRecord({ record });
	const start = performance.now();
	await answerUsualQuestions(store, codebook);
	const time = performance.now() - start;
	await store.close();
	return time;
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.floor(sorted.length / 2)]!;
}
