/** The thread beside the desk: it folds as soon as the record has grown, and renders the pages that it is asked for. */

import {
	setImmediate as nextTurn,
	setTimeout as sleep,
} from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { loadCodebook } from "../../app/load-codebook.js";
import { briefOf } from "../../app/record/ask-brief.js";
import { keepAnswer } from "../../app/record/keep-answer.js";
import { openRecord } from "../../app/record/open-record.js";
import { briefQuestion } from "../../app/record/usual-questions.js";
import { keepLoaded } from "../keep-loaded.js";
import { keepPlays } from "../keep-plays.js";
import { pages } from "../pages.js";
import { type AskedPage, renderPage } from "../render-page.js";
import type { AsideData, AsideOutcome, AsideQuestion } from "./messages.js";

/** What of the state pages show, what most of them show first. */
const PARTS = [
	"drafts",
	"actors",
	"stands",
	"claims",
	"events",
	"coverage",
] as const;

/** Between two looks whether the record has grown, in milliseconds … */
const LOOK = 2000;
/** … and more where folding takes long: a record that grows all day is folded for a fifth of it at most, unless somebody asks. */
const PAUSE = 4;

// Written by `makeAside`.
const { record: place, name } = workerData as AsideData;
const record = await openRecord({ record: place });
const codebook = loadCodebook();
const play = keepPlays(record, codebook);
const desk = { record, codebook, name, play, load: keepLoaded(record) };

parentPort?.on("message", async ({ number, page: asked }: AsideQuestion) => {
	parentPort?.postMessage({ number, ...(await answer(asked)) });
});
await foldAhead();

async function answer(asked: AskedPage): Promise<AsideOutcome> {
	try {
		const page = pages.find(({ path }) => path === asked.page);
		if (page === undefined) throw new Error(`there is no page ${asked.page}`);
		return { page: await renderPage(page, asked, desk) };
	} catch (error) {
		const { message, stack } =
			error instanceof Error ? error : new Error(String(error));
		return { fault: { message, stack: stack ?? message } };
	}
}

/** The play of the whole record is what most pages ask for: it is there before they do. */
async function foldAhead(): Promise<never> {
	let folded = -1;
	for (;;) {
		const start = performance.now();
		const now = await record.revision();
		// What breaks here breaks again when a page asks, and is told there.
		if (now !== folded) await foldWhole().catch(() => {});
		folded = now;
		await sleep(Math.max(LOOK, PAUSE * (performance.now() - start)));
	}
}

/** Part by part: who asks meanwhile waits for one of them. The front page is kept, so that the desk has it without asking here. */
async function foldWhole(): Promise<void> {
	const { context } = await play({ asOf: null, knownBy: null });
	for (const part of PARTS) {
		void context.state[part];
		await nextTurn();
	}
	const bounds = { asOf: null, knownBy: null };
	await keepAnswer(
		{ store: record, bounds, codebook },
		{
			...briefQuestion(null),
			ask: async () => briefOf(await play(bounds), null, codebook),
		},
	);
}
